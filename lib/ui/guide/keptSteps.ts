import { GUIDE_STEPS, type GuideStep } from './guideSteps.ts'

const keyOf = (matchId: string) => `guide:${matchId}`

/** What this device has been shown at a table; where nothing can be kept the guide begins anew. */
export function keptPassed(matchId: string): readonly GuideStep[] {
  try {
    const kept = window.localStorage.getItem(keyOf(matchId))?.split(' ') ?? []
    return GUIDE_STEPS.filter((step) => kept.includes(step))
  } catch {
    return []
  }
}

export function keepPassed(matchId: string, passed: readonly GuideStep[]): void {
  try {
    window.localStorage.setItem(keyOf(matchId), passed.join(' '))
  } catch {
    // A device that keeps nothing shows the guide again after a reload.
  }
}
