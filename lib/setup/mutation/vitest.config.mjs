import path from 'node:path'
import { defineConfig } from 'vitest/config'

/** The engine's own tests, with fewer generated matches, and without the one that reads the tests of the whole house; `TESTS` names fewer. */
const include = process.env.TESTS?.split(' ') ?? ['lib/engine/**/*.test.ts']

export default defineConfig({
  root: path.resolve(import.meta.dirname, '../../..'),
  test: {
    environment: 'node', testTimeout: 120_000,
    include, exclude: ['lib/engine/testing/citations.test.ts'],
    env: { MATCHES: '20' },
  },
})
