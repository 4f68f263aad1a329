import type { ClauseDraft, StartingTreaty } from '../../engine/scenario.ts'
import type { Seat } from '../../engine/vocabulary.ts'

function clause(kind: ClauseDraft['kind'], text: string, obliged: Seat | null = null): ClauseDraft {
  return { kind, obliged, about: null, text }
}

const lasting = { term: null, exitNotice: 2, secret: false, needsRatification: false } as const

export const treaties: readonly StartingTreaty[] = [
  {
    ...lasting, id: 'rokUs1953', title: 'Mutual Defense Treaty, Seoul and Washington, 1953', parties: ['seoul', 'washington'],
    clauses: [clause('defence', 'Each meets an armed attack on the other in the Pacific area by its own processes.'),
      clause('basing', 'Forces of one may be stationed in the other.', 'seoul')],
    status: 'inForce', bond: 1, ratifiedBy: ['seoul', 'washington'],
  },
  {
    ...lasting, id: 'japanUs1960', title: 'Treaty of Mutual Cooperation and Security, Tokyo and Washington, 1960', parties: ['tokyo', 'washington'],
    clauses: [clause('defence', 'Each acts to meet an armed attack on the territories that Tokyo administers.'),
      clause('basing', 'Forces of Washington may use areas in the territory of Tokyo.', 'tokyo')],
    status: 'inForce', bond: 1, ratifiedBy: ['tokyo', 'washington'],
  },
  {
    ...lasting, id: 'chinaDprk1961', title: 'Treaty of Friendship, Cooperation and Mutual Assistance, Beijing and Pyongyang, 1961', parties: ['beijing', 'pyongyang'],
    clauses: [clause('defence', 'Each gives military and other aid if the other is attacked.')],
    status: 'inForce', bond: 0.6, ratifiedBy: ['beijing', 'pyongyang'],
  },
  {
    ...lasting, id: 'campDavid2023', title: 'Camp David commitment to consult, 2023', parties: ['seoul', 'tokyo', 'washington'],
    clauses: [clause('consultation', 'The three consult at once on challenges that touch their common interests; not binding in law.')],
    status: 'inForce', bond: 1, ratifiedBy: ['seoul', 'tokyo', 'washington'],
  },
  {
    ...lasting, id: 'russiaDprk2024', title: 'Comprehensive Strategic Partnership, Moscow and Pyongyang, June 2024', parties: ['moscow', 'pyongyang'],
    clauses: [clause('defence', 'Once either is at war, the other gives military and other aid by all means.'),
      clause('consultation', 'On an imminent threat the two consult without delay.'),
      clause('noDealsAgainst', 'Neither signs agreements with others against the other.'),
      clause('technologyTransfer', 'Exchange in science and technology, space and atomic energy among them.', 'moscow')],
    needsRatification: true, status: 'signed', bond: 0.6, ratifiedBy: [],
  },
]
