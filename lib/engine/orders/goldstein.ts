/** Goldstein values of the CAMEO event codes that orders use (GDELT's table), -10 conflict … 10 cooperation. */
const VALUES: Readonly<Record<string, number>> = {
  '010': 0, '011': -0.1, '014': 0, '015': 0, '017': 0, '019': 3.4, '0256': -0.3, '0332': 5.2, '036': 4, '041': 1, '042': 1.9, '044': 2.5, '045': 5, '046': 7, '051': 3.4, '057': 8,
  '061': 6.4, '062': 7.4, '064': 7, '072': 8.3, '073': 7.4, '074': 8.5, '085': 7, '0356': 7,
  '111': -2, '112': -2, '1212': -4, '124': -5, '128': -5, '138': -7, '139': -7, '150': -7.2, '152': -7.2, '155': -7,
  '160': -4, '163': -8, '191': -9.5,
}

export function goldsteinOf(cameo: string): number {
  return VALUES[cameo] ?? 0
}
