import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../../..')

/** Every nth line of the engine, so that a score of the whole is had in an hour; what spans several lines is then left alone. */
function sampled(every) {
  const files = fs.readdirSync(path.join(root, 'lib/engine'), { recursive: true }).filter((file) => /(?<!\.test)\.ts$/.test(file) && !file.startsWith('testing'))
  return files.sort().map((file) => `lib/engine/${file}`).flatMap((file) => {
    const lines = fs.readFileSync(path.join(root, file), 'utf8').split('\n').length
    return Array.from({ length: Math.floor(lines / every) }, (_, place) => `${file}:${(place + 1) * every}-${(place + 1) * every}`)
  })
}

const WHOLE = ['lib/engine/**/*.ts', '!lib/engine/**/*.test.ts', '!lib/engine/testing/**']
const sample = Number(process.env.SAMPLE ?? 1)

/** The rules under mutation, one at a time: the machine has other things to do. */
const config = {
  testRunner: 'vitest',
  plugins: [path.join(import.meta.dirname, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')],
  vitest: { configFile: 'lib/setup/mutation/vitest.config.mjs' },
  mutate: sample > 1 ? sampled(sample) : WHOLE,
  // What is known of a mutant is kept: asking more tests afterwards asks only of survivors.
  incremental: true, incrementalFile: 'reports/mutation.json',
  ignorePatterns: ['.next', 'build', 'public', 'e2e', 'prisma', 'app', 'lib/server', 'lib/ui/fonts'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 60_000,
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false },
}
export default config
