/** Every table of people, rooms and matches, those first that others point to. */
export const TABLES = [
  'Host', 'ClassSession', 'SessionHost', 'Match', 'LogEntry', 'PressText', 'PhaseDeadline', 'Person', 'SeatToken', 'RosterEntry', 'SeatClaim', 'HostInvite',
  'HostAction', 'Moment', 'Inject', 'ReplayShare', 'TurningPoints', 'Reflection', 'Grading', 'Grade',
] as const
