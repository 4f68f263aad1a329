import type { Letter, Tone } from '../engine/press/letter.ts'
import type { ClauseKind, Seat } from '../engine/vocabulary.ts'

const NAMES: Readonly<Record<Seat, string>> = {
  beijing: 'Beijing', moscow: 'Moscow', pyongyang: 'Pyongyang', seoul: 'Seoul', tokyo: 'Tokyo', washington: 'Washington',
}

type Turns = readonly [string, string]

const KINDS: Readonly<Record<ClauseKind, string>> = {
  defence: 'Defence', consultation: 'Consultation', nonAggression: 'Non-aggression', neutrality: 'Neutrality', noDealsAgainst: 'No deals against',
  armsSupply: 'Arms supply', technologyTransfer: 'Technology transfer', tradeSupply: 'Trade supply', sanctionsRelief: 'Sanctions relief',
  basing: 'Basing and exercises', testMoratorium: 'Test moratorium', hotline: 'Hotline', freeText: 'Free text',
}

const REASONS: Readonly<Record<ClauseKind, Turns>> = {
  defence: ['neither of us should stand alone when it matters', 'a promise that is known may never have to be kept'],
  consultation: ['neither of us should learn of the next crisis from the newspapers', 'a promise to talk costs little and saves much'],
  nonAggression: ['our quarrel serves others more than it serves us', 'both our homes would breathe easier'],
  neutrality: ['a quarrel of others need not become ours', 'each of us could turn its back without worry'],
  noDealsAgainst: ['we would like to stop wondering what you sign with others', 'good faith should be written down'],
  armsSupply: ['what you can spare is what we need, and it will not be forgotten', 'we can both gain, quietly'],
  technologyTransfer: ['what we have sent you deserves an answer in kind', 'we value knowledge more than goods'],
  tradeSupply: ['steady supply is worth more to us both than a good price once', 'you have what we lack, and we can repay it'],
  sanctionsRelief: ['pressure has brought neither of us what we wanted', 'a step back now can be answered by another'],
  basing: ['being seen together steadies us both', 'practice now is cheaper than surprise later'],
  testMoratorium: ['a pause gives every capital room to think', 'each test brings your opponents closer together'],
  hotline: ['an accident is the war nobody chose', 'a line that is open halves the risk of a mistake'],
  freeText: ['we think that both sides gain', 'what is written down is easier to keep'],
}

const REPLIES: Readonly<Record<Tone, Turns>> = {
  warm: [
    'We hear you, and we are inclined to help. Put it in a treaty clause and we will weigh it at once.',
    'Your words are welcome here. What would you give in return? A draft says more than a letter.',
  ],
  cool: [
    'We have read your message. We do not rule it out, but deeds will have to come first.',
    'Noted. Show us a draft with something in it for both sides, and we will answer it.',
  ],
  cold: [
    'Trust between us is low. Lower your posture first; then there may be something to talk about.',
    'We see little reason to agree while things stand as they do between our capitals.',
  ],
}

/** A letter in English, for the record and for exports; screens put the letter itself into the reader's language. */
export function letterText(letter: Letter): string {
  if (letter.type === 'reply') return REPLIES[letter.tone][letter.turn === 0 ? 0 : 1]
  const { to, clause, rounds, reason, secret } = letter
  const term = rounds === null ? 'without end' : rounds === 1 ? 'for 1 round' : `for ${rounds} rounds`
  const quiet = secret ? ' We would keep it between us.' : ''
  return `${NAMES[to]}: we propose “${KINDS[clause]}”, ${term}, because ${REASONS[clause][reason === 0 ? 0 : 1]}.${quiet} The draft is on your table.`
}
