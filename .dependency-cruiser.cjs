/** Imports point one way; see the house in README.md. */
const house = {
  base: [],
  engine: ['base'],
  scenarios: ['base', 'engine'],
  bots: ['base', 'engine', 'scenarios'],
  analysis: ['base', 'engine', 'scenarios', 'bots'],
  protocol: ['base', 'engine'],
  server: ['base', 'engine', 'scenarios', 'bots', 'analysis', 'protocol'],
  client: ['base', 'engine', 'protocol'],
  ui: ['base', 'engine', 'scenarios', 'protocol', 'client', 'analysis'],
}

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(house).map(([room, mayUse]) => ({
      name: `${room}-sees-only-${mayUse.join('-') || 'itself'}`,
      severity: 'error',
      from: { path: `^lib/${room}/`, pathNot: ['\\.test\\.tsx?$', '^lib/(engine|server)/testing/'] },
      to: { path: '^(lib|app)/', pathNot: `^lib/(${[room, ...mayUse].join('|')})/` },
    })),
    { name: 'app-is-not-imported', severity: 'error', from: { path: '^lib/', pathNot: '\\.test\\.tsx?$' }, to: { path: '^app/' } },
  ],
  required: [],
  options: { doNotFollow: { path: 'node_modules' }, exclude: { path: '(^|/)(generated|\\.next|build)/' }, tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' } },
}
