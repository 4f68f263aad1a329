/** What of the desk is being worked on: an order's slot, or one of the rows below. */
export type Place = 0 | 1 | 2 | 'statement' | 'away' | 'forecast'
