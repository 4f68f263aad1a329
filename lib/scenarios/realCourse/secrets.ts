import type { RecordedSecret } from '../../engine/scenario.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { roundOfDay } from '../calendar.ts'

type Secret = Pick<RecordedSecret, 'seat' | 'order'> & { readonly date: string; readonly learned: readonly { readonly date: string; readonly by: readonly Seat[] | 'everyone' }[] }

/** X8: who found out the covert deeds of the record and when, by what the capitals themselves said later. */
export const SECRETS: readonly Secret[] = [
  { date: '2023-09-18', seat: 'pyongyang', order: 'shipMunitions', learned: [{ date: '2023-09-18', by: ['washington'] }] },
  { date: '2023-11-05', seat: 'moscow', order: 'transferTechnology', learned: [{ date: '2023-11-23', by: ['seoul'] }] },
  { date: '2023-12-10', seat: 'pyongyang', order: 'shipMunitions', learned: [{ date: '2023-12-10', by: ['seoul', 'washington'] }] },
  { date: '2024-02-05', seat: 'pyongyang', order: 'shipMunitions', learned: [{ date: '2024-02-26', by: ['seoul'] }] },
  { date: '2024-03-28', seat: 'moscow', order: 'evadeSanctions', learned: [{ date: '2024-03-28', by: 'everyone' }] },
  { date: '2024-04-10', seat: 'pyongyang', order: 'shipMunitions', learned: [{ date: '2024-05-10', by: ['seoul'] }] },
  { date: '2024-10-08', seat: 'pyongyang', order: 'sendTroops', learned: [{ date: '2024-10-18', by: ['seoul', 'washington'] }] },
]

export function recordedSecrets(startDate: string): readonly RecordedSecret[] {
  return SECRETS.map(({ date, seat, order, learned }) => ({
    round: roundOfDay(startDate, date), seat, order, learned: learned.map(({ date: day, by }) => ({ round: roundOfDay(startDate, day), by })),
  }))
}
