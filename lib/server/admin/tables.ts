/** Every table of people, rooms and matches, those first that others point to. */
export const TABLES = [
  'Host', 'ClassSession', 'SessionHost', 'Match', 'LogEntry', 'PressText', 'PhaseDeadline', 'Person', 'SeatToken',
  'HostAction', 'Moment', 'Inject', 'Snapshot', 'ReplayShare',
] as const
