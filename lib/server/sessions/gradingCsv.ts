import { csvOf } from '../../analysis/exports/csv.ts'
import { gradeOf, type GradingPaper } from '../../protocol/grading.ts'

/** The sheet as a table: a column a criterion, its weight in the head. */
export function gradingCsvOf({ criteria, people }: GradingPaper): string {
  const headOf = ({ id, name, weight }: GradingPaper['criteria'][number]) => `${name === '' ? id : name} (${weight})`
  const columns = ['name', 'table', 'seat', ...criteria.map(headOf), 'grade', 'comment', 'reflectionHandedIn', 'remarks', 'rank', 'result']
  return csvOf(columns, people.map((person) => {
    const grade = gradeOf(criteria, person.marks)
    return {
      name: person.name, table: person.tableNumber, seat: person.seat, ...Object.fromEntries(criteria.map((one) => [headOf(one), person.marks[one.id] ?? null])),
      grade: grade === null ? null : Math.round(grade * 10) / 10, comment: person.comment,
      reflectionHandedIn: person.handedInAtMs === null ? null : new Date(person.handedInAtMs).toISOString(), remarks: person.remarks,
      rank: person.rank, result: person.total,
    }
  }))
}
