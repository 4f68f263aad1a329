import os from 'node:os'
import path from 'node:path'
import { defineConfig } from '@playwright/test'

const port = Number(process.env.E2E_PORT ?? 3188)
const executablePath = process.env.BROWSER_PATH || undefined
const firefox = process.env.FIREFOX_PATH || undefined
// Kept in the environment, so that workers know it too.
const dataDir = process.env.E2E_DATA_DIR ??= path.join(os.tmpdir(), `lips-and-teeth-e2e-${process.pid}`)

export default defineConfig({
  testDir: 'e2e',
  timeout: 120_000,
  workers: 1,
  forbidOnly: true,
  // Figures that depend on the machine are measured by npm run test:measured.
  ...(process.env.MEASURED ? { grep: /@measured/ } : { grepInvert: /@measured/ }),
  reporter: [['list']],
  // Firefox, where the machine has it, runs what is marked for it: journeys that differ between browsers.
  projects: [
    {
      name: 'chromium',
      // As root Chromium can't build its sandbox; the pages are our own.
      use: { launchOptions: { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] } },
    },
    ...(firefox === undefined ? [] : [{ name: 'firefox', grep: /@firefox/, use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath: firefox } } as const }]),
  ],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-GB',
    // What is not there is told at once, and not by the end of the journey's time.
    actionTimeout: 20_000,
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `"${process.execPath}" lib/setup/start.mjs`,
    url: `http://127.0.0.1:${port}/api/ready`,
    timeout: 60_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    env: { PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, LOG_LEVEL: 'warn', RATE_LIMIT_FACTOR: '50', CONTINUATIONS: '0' },
  },
})
