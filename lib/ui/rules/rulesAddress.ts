/** Where the rulebook of a scenario stands; the first scenario's where there is none. */
export function rulesAddress(scenarioId: string | null): string {
  return scenarioId === null ? '/rules' : `/rules/${scenarioId}`
}
