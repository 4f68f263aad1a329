'use client'

import { Charts } from '../debrief/Charts.tsx'

/** Stability and influence over the rounds as lines, and the same as tables. */
export function Course() {
  return <div className="px-4 pb-8 text-13"><Charts /></div>
}
