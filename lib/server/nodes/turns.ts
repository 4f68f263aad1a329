import pg from 'pg'
import { inTurns, type InTurn } from '../inTurns.ts'

/** Work that is done by one at a time, in this process and in every other on the same database. */
export type Turns = {
  readonly inTurn: InTurn
  readonly close: () => Promise<void>
}

/** Keeps our keys apart from those of the leads and of other programs in the same database. */
const SEED = 1_947_222
/** Connections of its own, each held for one turn: the work itself uses others, so turns never starve it. */
const MOST_AT_ONCE = 3

export function databaseTurns(url: string): Turns {
  const pool = new pg.Pool({ connectionString: url, max: MOST_AT_ONCE, application_name: 'lips-and-teeth turns' })
  pool.on('error', () => undefined)
  const inTurn = inTurns()

  async function locked<Answer>(subject: string, work: () => Promise<Answer>): Promise<Answer> {
    const client = await pool.connect()
    try {
      await client.query(`SELECT pg_advisory_lock(hashtextextended($1, ${SEED}))`, [subject])
      return await work()
    } finally {
      // A connection that can't give its lock back is closed, which gives it back.
      await client.query('SELECT pg_advisory_unlock_all()').then(() => client.release(), (error: Error) => client.release(error))
    }
  }

  return {
    // Those of this process wait here, with one connection a subject.
    inTurn: (subject, work) => inTurn(subject, () => locked(subject, work)),
    close: () => pool.end(),
  }
}
