'use client'

import { useTranslations } from 'use-intl'
import type { OrderDraft, StatementDraft } from '../../engine/commands.ts'
import type { Desk } from '../../engine/viewShape.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { useMatch } from '../../client/hooks.ts'
import { SeatName } from '../kit/Chop.tsx'
import { Tag } from '../kit/Tag.tsx'
import { useMarks } from '../kit/useMarks.ts'
import { useTable } from '../desk/table.tsx'
import { TopBar } from '../desk/TopBar.tsx'
import { PhoneHead } from '../desk/PhoneHead.tsx'
import { useIsPhone } from '../desk/width.ts'
import { useWords } from '../desk/words.ts'

/** Six desks side by side: drafts, statements, seals and aims, as they stand now. */
export function AllDesks() {
  const { view } = useTable()
  const t = useTranslations('console.look')
  const phone = useIsPhone()
  return (
    <>
      {phone ? <PhoneHead /> : <TopBar />}
      <main className="grid bg-sheet md:grid-cols-2 xl:grid-cols-3">
        <h1 className="sr-only">{t('desks')}</h1>
        {SEATS.map((seat) => {
          const desk = view.allDesks?.[seat]
          return desk === undefined ? null : <OneDesk key={seat} seat={seat} desk={desk} />
        })}
      </main>
    </>
  )
}

function OneDesk({ seat, desk }: { readonly seat: Seat; readonly desk: Desk }) {
  const { view } = useTable()
  const t = useTranslations('console.look')
  const controls = useTranslations('desk.control')
  const agendas = useWords('agendas')
  const names = useMatch((screen) => screen.names)
  const marks = useMarks()
  const { control, people, sealed } = view.plates[seat]
  const orders = desk.draft.orders.filter((order) => order !== null)
  const who = people.map((person) => names[person] ?? '').filter((name) => name !== '').join(marks.names)
  return (
    <section className="border-r border-b border-rule p-4">
      <h2 className="flex flex-wrap items-center gap-2"><SeatName seat={seat} state={sealed ? 'filled' : control === 'open' ? 'absent' : 'outline'} />{control === 'people' ? null : <Tag>{controls(control)}</Tag>}{sealed ? <Tag>{t('sealed')}</Tag> : null}</h2>
      <p className="mt-1 text-13 text-ink-2"><bdi>{who}</bdi></p>
      <h3 className="mt-3 text-12 text-ink-2">{t('orders')}</h3>
      {orders.length === 0 && desk.draft.statement === null ? <p className="text-13 text-ink-2">{t('nothing')}</p> : (
        <ol className="text-14">
          {orders.map((order, index) => <li key={index} className="py-0.5"><OrderWords order={order} /></li>)}
          {desk.draft.statement === null ? null : <li className="py-0.5"><StatementLine statement={desk.draft.statement} /></li>}
        </ol>
      )}
      <h3 className="mt-3 text-12 text-ink-2">{t('aims')}</h3>
      <ul className="text-13">
        {desk.agendas.map((agenda) => <li key={agenda.id} className="flex gap-2 py-0.5"><span className="min-w-0 flex-1">{agendas(`${agenda.id}.title`)}</span><Tag>{t(agenda.met ? 'met' : 'notMet')}</Tag></li>)}
      </ul>
    </section>
  )
}

function OrderWords({ order }: { readonly order: OrderDraft }) {
  const orders = useWords('orders')
  const seats = useTranslations('seats')
  const marks = useMarks()
  const whom = [order.target, order.second].flatMap((seat) => (seat === null ? [] : [seats(seat)])).join(marks.names)
  return <>{orders(`name.${order.order}`)}{whom === '' ? null : <span className="text-ink-2">{marks.colon}{whom}</span>}</>
}

function StatementLine({ statement }: { readonly statement: StatementDraft }) {
  const statements = useWords('statements')
  const seats = useTranslations('seats')
  const marks = useMarks()
  return <>{statements(`kind.${statement.kind}`)}{statement.about === null ? null : <span className="text-ink-2">{marks.colon}{seats(statement.about)}</span>}</>
}
