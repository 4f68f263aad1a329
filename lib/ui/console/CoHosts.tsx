'use client'

import { useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { SessionPaper } from '../../protocol/sessionPaper.ts'
import { Button } from '../kit/Button.tsx'
import { Field } from '../kit/Field.tsx'
import { Tag } from '../kit/Tag.tsx'
import type { SessionAct } from './consoleModel.ts'

/** Who hosts; someone more by a link, or by the login that they have. */
export function CoHosts({ paper, act }: { readonly paper: SessionPaper; readonly act: SessionAct }) {
  const t = useTranslations('console.session')
  const [login, setLogin] = useState('')
  const [link, setLink] = useState<string | null>(null)
  const invite = async () => {
    const given = await act({ type: 'invite' })
    if (given !== null && 'path' in given && typeof given.path === 'string') setLink(`${window.location.origin}${given.path}`)
  }
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (await act({ type: 'addHost', login: login.trim() }) !== null) setLogin('')
  }
  return (
    <>
      <ul className="text-13">
        {paper.hosts.map((host) => (
          <li key={host.hostId} className="flex items-center gap-2 py-1">
            <bdi>{host.name}</bdi>
            {host.isMe ? <Tag>{t('me')}</Tag> : null}
            {host.role === 'owner' ? <Tag>{t('owner')}</Tag> : null}
            {host.role !== 'owner' && (paper.isOwner || host.isMe) ? <button type="button" className="link ml-auto text-12" aria-label={host.isMe ? undefined : t('removeOf', { name: host.name })} onClick={() => void act({ type: 'removeHost', hostId: host.hostId })}>{t(host.isMe ? 'leave' : 'remove')}</button> : null}
          </li>
        ))}
      </ul>
      <Button size="small" className="mt-2" onClick={() => void invite()}>{t('invite')}</Button>
      {link === null ? null : <p className="mt-2 text-12"><output className="break-all font-semibold select-all">{link}</output><span className="block text-ink-2">{t('inviteHint')}</span></p>}
      <form className="mt-3 flex items-end gap-2" onSubmit={(event) => void add(event)}>
        <Field label={t('login')} className="flex-1" required value={login} maxLength={120} autoCapitalize="none" onChange={(event) => setLogin(event.target.value)} />
        <Button type="submit" className="min-h-[39px]">{t('addLogin')}</Button>
      </form>
    </>
  )
}
