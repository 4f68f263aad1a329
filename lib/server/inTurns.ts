/** Work on one subject at a time, in the order in which it was asked for, whatever becomes of what came before. */
export type InTurn = <Answer>(subject: string, work: () => Promise<Answer>) => Promise<Answer>

/** Turns of this process alone; `databaseTurns` takes them across processes. */
export function inTurns(): InTurn {
  const queues = new Map<string, Promise<unknown>>()
  return (subject, work) => {
    const mine = (queues.get(subject) ?? Promise.resolve()).then(work)
    const settled = mine.catch(() => undefined)
    queues.set(subject, settled)
    void settled.then(() => queues.get(subject) === settled && queues.delete(subject))
    return mine
  }
}
