import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'rules', environment: 'node', include: ['lib/{base,engine,scenarios,bots,analysis,protocol,setup}/**/*.test.ts', 'lib/ui/**/*.test.ts'] } },
      { test: { name: 'screens', environment: 'happy-dom', include: ['lib/{ui,client}/**/*.test.tsx', 'lib/client/**/*.test.ts'] } },
      { resolve: { alias: { '@': import.meta.dirname } }, test: { name: 'server', environment: 'node', include: ['{lib/server,app/api}/**/*.test.ts'], testTimeout: 240_000, hookTimeout: 120_000 } },
    ],
  },
})
