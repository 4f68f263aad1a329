import type { SeatSpec } from '../../engine/scenario.ts'
import type { Seat } from '../../engine/vocabulary.ts'

/** Weights add to 1. Stakes say how much a seat cares which way another leans. */
export const seats: Readonly<Record<Seat, SeatSpec>> = {
  beijing: {
    line: 'noBlocs', power: 1, voice: 1, democracy: false, exposureToDisorder: 0.9,
    channelWeights: { trade: 0.45, supply: 0.3, arms: 0.05, protection: 0.2 },
    stake: { moscow: 0.5, pyongyang: 0.9, seoul: 0.6, tokyo: 0.3, washington: 0.3 },
  },
  moscow: {
    line: 'sovereignEquality', power: 0.8, voice: 0.8, democracy: false, exposureToDisorder: -0.35,
    channelWeights: { trade: 0.35, supply: 0.3, arms: 0.3, protection: 0.05 },
    stake: { beijing: 0.5, pyongyang: 0.7, seoul: 0.1, tokyo: 0.1, washington: 0.2 },
  },
  pyongyang: {
    line: 'selfReliance', power: 0.45, voice: 0.3, democracy: false, exposureToDisorder: -0.45,
    channelWeights: { trade: 0.3, supply: 0.4, arms: 0.15, protection: 0.15 },
    stake: { beijing: 0.3, moscow: 0.3, seoul: 0.2, tokyo: 0.1, washington: 0.3 },
  },
  seoul: {
    line: 'peaceThroughStrength', power: 0.5, voice: 0.5, democracy: true, exposureToDisorder: 0.9,
    channelWeights: { trade: 0.35, supply: 0.15, arms: 0.15, protection: 0.35 },
    stake: { beijing: 0.4, moscow: 0.1, pyongyang: 0.4, tokyo: 0.4, washington: 0.5 },
  },
  tokyo: {
    line: 'rulesBasedOrder', power: 0.45, voice: 0.5, democracy: true, exposureToDisorder: 0.65,
    channelWeights: { trade: 0.35, supply: 0.2, arms: 0.1, protection: 0.35 },
    stake: { beijing: 0.3, moscow: 0.1, pyongyang: 0.2, seoul: 0.4, washington: 0.5 },
  },
  washington: {
    line: 'rulesBasedOrder', power: 1.2, voice: 1.3, democracy: true, exposureToDisorder: 0.5,
    channelWeights: { trade: 0.5, supply: 0.15, arms: 0.1, protection: 0.25 },
    stake: { beijing: 0.2, moscow: 0.2, pyongyang: 0.4, seoul: 0.7, tokyo: 0.7 },
  },
}
