import { defineConfig } from 'vitest/config'

/** Generated matches take a while on a machine that does other things too. */
const testTimeout = 60_000

export default defineConfig({
  test: {
    // By itself it leaves one core idle: half of a small machine.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'rules', environment: 'node', testTimeout, include: ['lib/{base,engine,scenarios,bots,analysis,protocol,setup}/**/*.test.ts', 'lib/ui/**/*.test.ts'] } },
      { test: { name: 'screens', environment: 'happy-dom', testTimeout, include: ['lib/{ui,client}/**/*.test.tsx', 'lib/client/**/*.test.ts'] } },
      { resolve: { alias: { '@': import.meta.dirname } }, test: { name: 'server', environment: 'node', include: ['{lib/server,app/api}/**/*.test.ts'], testTimeout: 240_000, hookTimeout: 120_000 } },
    ],
  },
})
