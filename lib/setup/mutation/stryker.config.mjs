import path from 'node:path'

/** The rules under mutation, one at a time: the machine has other things to do. */
const config = {
  testRunner: 'vitest',
  plugins: [path.join(import.meta.dirname, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')],
  vitest: { configFile: 'lib/setup/mutation/vitest.config.mjs' },
  mutate: ['lib/engine/**/*.ts', '!lib/engine/**/*.test.ts', '!lib/engine/testing/**'],
  ignorePatterns: ['.next', 'build', 'public', 'e2e', 'prisma', 'app', 'lib/server', 'lib/ui/fonts'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 60_000,
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false },
}
export default config
