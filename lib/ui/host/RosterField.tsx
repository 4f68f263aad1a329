'use client'

import { useLocale, useTranslations } from 'use-intl'
import { TextArea } from '../kit/Field.tsx'
import { languageOf } from '../wording/languages.ts'
import { textOfFile } from './textOfFile.ts'

/** Typed or pasted, or read from a file. */
export function RosterField({ value, onChange }: { readonly value: string; readonly onChange: (csv: string) => void }) {
  const t = useTranslations('host.roster')
  const language = languageOf(useLocale())
  const read = async (file: File | undefined) => {
    if (file !== undefined) onChange(textOfFile(new Uint8Array(await file.arrayBuffer()), language))
  }
  return (
    <div>
      <TextArea label={t('label')} hint={t('hint')} placeholder={t('example')} rows={7} value={value} dir="auto" spellCheck={false} onChange={(event) => onChange(event.target.value)} />
      <label className="mt-2 block text-13">{t('file')}
        <input type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" className="mt-1 block w-full text-12" onChange={(event) => void read(event.target.files?.[0])} />
      </label>
    </div>
  )
}
