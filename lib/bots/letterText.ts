import type { Letter, Objection, ProtestedDesk, ThankedDesk, Tone } from '../engine/press/letter.ts'
import type { ClauseKind, Seat } from '../engine/vocabulary.ts'

const nameOf = (seat: Seat): string => seat.charAt(0).toUpperCase() + seat.slice(1)

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

const THANKS: Readonly<Record<ThankedDesk, Turns>> = {
  diplomacy: [
    '{to}: the meeting was worth the journey. Let us put some of it on paper.',
    '{to}: your door was open when it counted, and that is noted here.',
  ],
  trade: [
    '{to}: what you sent is felt in our markets, and we are grateful.',
    '{to}: trade like this does more for trust than speeches.',
  ],
  arms: [
    '{to}: what you sent has arrived, and it will not be forgotten.',
    '{to}: you helped when others only spoke.',
  ],
  security: [
    '{to}: our people worked well beside yours. It steadies us to know that you are there.',
    '{to}: being seen beside you was worth a great deal here.',
  ],
}

const PROTESTS: Readonly<Record<ProtestedDesk, Turns>> = {
  diplomacy: [
    '{to}: a line that is cut in anger is missed in a crisis. Ours stays open.',
    '{to}: shutting a door is easily done. We ask you to open it again.',
  ],
  trade: [
    '{to}: pressure on our markets has been felt, and counted. We ask you to lift it.',
    '{to}: trade that becomes a weapon wounds both hands. Let us talk before it goes further.',
  ],
  security: [
    '{to}: what you did last round was meant for us, and we saw it. Take a step back, and so will we.',
    '{to}: this road has a cliff at its end. We ask you, before everyone here, to turn round.',
  ],
}

const REFUSALS: Readonly<Record<Objection, string>> = {
  burden: '{to}: we cannot sign your draft. It asks more of us than it gives. Take out what only we would owe, or put something beside it.',
  distrust: '{to}: we cannot sign your draft yet. Relations between us do not carry it. Begin with something smaller.',
  entrapment: '{to}: we cannot sign your draft. Your quarrels would become ours.',
}

const TO_ONE: Readonly<Record<'solidarity' | 'meeting' | 'counter', Turns>> = {
  solidarity: [
    '{to}: what was done to you was done before all our eyes. We are with you.',
    '{to}: you are not alone in this, and those who watch should know it.',
  ],
  meeting: [
    '{to}: we have drafted a summit with you this round. It takes place only if you order it, too.',
    '{to}: let our leaders meet. We order a summit; will you? One side alone is a snub.',
  ],
  counter: [
    '{to}: we could sign your draft with the changes that are now on your table.',
    '{to}: your draft is close. Please look at our version of it.',
  ],
}

type Templated = Exclude<Letter, { type: 'opening' }>

function templateOf(letter: Exclude<Templated, { type: 'offer' }>): string {
  switch (letter.type) {
    case 'reply': return REPLIES[letter.tone][letter.turn]
    case 'thanks': return THANKS[letter.desk][letter.turn]
    case 'protest': return PROTESTS[letter.desk][letter.turn]
    case 'refusal': return REFUSALS[letter.objection]
    default: return TO_ONE[letter.type][letter.turn]
  }
}

/** A letter in English, for the record and for exports; screens put the letter itself into the reader's language. The words of an opening are the scenario's. */
export function letterText(letter: Templated): string {
  if (letter.type !== 'offer') return 'to' in letter ? templateOf(letter).replace('{to}', nameOf(letter.to)) : templateOf(letter)
  const { to, clause, rounds, reason, secret } = letter
  const term = rounds === null ? 'without end' : rounds === 1 ? 'for 1 round' : `for ${rounds} rounds`
  const quiet = secret ? ' We would keep it between us.' : ''
  return `${nameOf(to)}: we propose “${KINDS[clause]}”, ${term}, because ${REASONS[clause][reason]}.${quiet} The draft is on your table.`
}
