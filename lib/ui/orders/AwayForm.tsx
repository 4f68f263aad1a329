'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Instructions } from '../../engine/commands.ts'
import { useSend } from '../desk/useSend.ts'
import { useTable } from '../desk/table.tsx'
import { opening } from '../desk/words.ts'
import { FALLBACK } from './AwayRow.tsx'
import { Choice } from './Choice.tsx'
import { FormAct } from './FormAct.tsx'

export function AwayForm({ onDone }: { readonly onDone: () => void }) {
  const { view } = useTable()
  const t = useTranslations('orders.away')
  const { ask, refusal, busy } = useSend()
  const [wish, setWish] = useState<Instructions>(view.desk?.instructions ?? FALLBACK)
  const save = async () => {
    if (await ask({ type: 'saveInstructions', instructions: wish })) onDone()
  }
  return (
    <form className="flex min-h-full flex-col gap-4 px-4 pt-4" onSubmit={(event) => { event.preventDefault(); void save() }}>
      <h3 className="text-15 font-semibold max-[1179px]:sr-only">{t('heading')}</h3>
      <p className="text-13 text-ink-2">{t('text')}</p>
      <Choice label={t('ordersLabel')} value={wish.orders} options={(['runDraft', 'rest', 'bot'] as const).map((value) => ({ value, label: opening(t(`orders.${value}`)) }))} onChange={(orders) => setWish({ ...wish, orders })} />
      <Choice label={t('treatiesLabel')} value={wish.treaties} options={(['signNothing', 'bot'] as const).map((value) => ({ value, label: opening(t(`treaties.${value}`)) }))} onChange={(treaties) => setWish({ ...wish, treaties })} />
      <Choice label={t('crisisLabel')} value={wish.crisis} options={(['backDown', 'hold', 'bot'] as const).map((value) => ({ value, label: opening(t(`crisis.${value}`)) }))} onChange={(crisis) => setWish({ ...wish, crisis })} />
      {refusal === null ? null : <p role="alert" className="text-13 font-semibold text-alarm">{refusal}</p>}
      <FormAct disabled={busy}>{t('save')}</FormAct>
    </form>
  )
}
