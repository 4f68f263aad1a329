'use client'

import { useTranslations } from 'use-intl'
import { GAUGES, SEATS } from '../../engine/vocabulary.ts'
import { Chop, SeatName } from '../kit/Chop.tsx'
import { Popover } from '../kit/Popover.tsx'
import { AskForHelp } from './AskForHelp.tsx'
import { DeskMenu } from './DeskMenu.tsx'
import { useTable } from './table.tsx'
import { TableClock, WorldGauge } from './TopBar.tsx'

/** Seat, round, phase and clock; below them the three gauges and who has sealed, each under its name where one line has no room for both. */
export function PhoneHead() {
  const { view, me } = useTable()
  const t = useTranslations('desk')
  const phases = useTranslations('phases')
  return (
    <header className="flex-none border-b border-ink bg-paper px-4 pt-1.5 pb-1">
      <div className="flex items-center gap-2.5">
        {me === null ? null : <Chop seat={me} mine size={22} />}
        <div className="min-w-0 flex-1">
          <p className="flex h-[18px] flex-wrap gap-x-1 overflow-hidden font-serif text-15 leading-[18px]"><b className="font-semibold">{t('round', { round: view.match.round })}</b><span className="text-ink-2">{t('ofRounds', { rounds: view.match.settings.rounds })}</span></p>
          <p className="truncate text-12 leading-4 text-ink-2">{phases(view.match.phase)}</p>
        </div>
        <div className="flex-none whitespace-nowrap"><TableClock size="phone" /></div>
        <AskForHelp look="mark" />
        <DeskMenu look="mark" />
      </div>
      <div className="gives-way flex items-start justify-between gap-x-1.5 max-[519px]:mt-2 min-[520px]:items-center">
        {GAUGES.map((gauge) => <WorldGauge key={gauge} gauge={gauge} size="mini" />)}
        <WhoSealed />
      </div>
    </header>
  )
}

/** Who has sealed, not what. */
function WhoSealed() {
  const { view, me } = useTable()
  const t = useTranslations('desk')
  const sealed = SEATS.filter((seat) => view.plates[seat].sealed).length
  return (
    <Popover title={t('sealedOf', { sealed })} className="w-64" trigger={<button type="button" className="flex min-h-6 min-w-6 flex-none flex-col-reverse items-end gap-x-1 text-12 leading-4 min-[520px]:flex-row pointer-coarse:relative pointer-coarse:after:absolute pointer-coarse:after:-inset-x-1 pointer-coarse:after:-inset-y-1"><b className="link font-semibold">{sealed}/6</b> <span className="text-ink-2 max-[519px]:leading-[14px]">{t('sealedShort')}</span></button>}>
      <ul className="px-4 py-2 text-14">
        {SEATS.map((seat) => (
          <li key={seat} className="flex min-h-11 items-center gap-3 border-b border-rule last:border-0">
            <SeatName seat={seat} mine={seat === me} state={view.plates[seat].sealed ? 'filled' : view.plates[seat].control === 'open' ? 'absent' : 'outline'} />
            <span className="ml-auto text-13 text-ink-2">{t(view.plates[seat].sealed ? 'hasSealed' : 'notSealed')}</span>
          </li>
        ))}
      </ul>
    </Popover>
  )
}
