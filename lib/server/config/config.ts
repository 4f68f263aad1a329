import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { z } from 'zod'
import { BadConfiguration } from './badConfiguration.ts'
import { inDataFolder, makeDataFolder } from './dataFolder.ts'
import { writtenOnce } from './writtenOnce.ts'

function within(least: number, most: number) {
  const must = `must be a number from ${least} to ${most}`
  return z.coerce.number(must).min(least, must).max(most, must)
}
const whole = (least: number, most: number) => within(least, most).int('must be a whole number')
const oneOf = <const Word extends string>(...words: readonly Word[]) => z.enum(words, `must be one of ${words.join(', ')}`)
const port = whole(0, 65_535)
const text = z.string().trim()
const address = z.url({ protocol: /^https?$/, abort: true, error: 'must be an address such as https://class.example.org' })

/** Every setting, by the name of its environment variable. `.env.example` lists them all. */
export const settingsSchema = z.object({
  PORT: port.default(3000),
  HOST: text.default('0.0.0.0'),
  DATA_DIR: text.default('./data'),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://').optional(),
  PUBLIC_URL: address.refine((url) => new URL(url).pathname === '/', 'must have no path: the game has an address of its own').transform((url) => new URL(url).origin).optional(),
  AUTH_SECRET: z.string().min(32, 'needs 32 characters or more').optional(),
  METRICS_PORT: port.default(0),
  LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'silent').default('info'),
  TRUST_PROXY: oneOf('0', '1').default('0'),
  OAUTH_ISSUER: address.optional(),
  OAUTH_CLIENT_ID: text.optional(),
  OAUTH_CLIENT_SECRET: text.optional(),
  CONTINUATIONS: whole(0, 2_000).default(200),
  RATE_LIMIT_FACTOR: within(0.1, 1_000).default(1),
})

export type Config = {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly databaseUrl: string | null
  readonly publicUrl: string | null
  readonly authSecret: string
  /** 0 = no metrics. Served on loopback only. */
  readonly metricsPort: number
  readonly logLevel: string
  readonly trustProxy: boolean
  readonly oauth: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string } | null
  /** Played on by bots at each point of a finished match; 0 = no turning points. */
  readonly continuations: number
  readonly rateLimitFactor: number
}

/**
 * Reads the configuration once.
 * @throws BadConfiguration naming each bad variable and what it must be.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''))
  const parsed = settingsSchema.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new BadConfiguration(`The configuration has bad values. Correct them in the environment:\n${lines.join('\n')}`)
  }
  const values = parsed.data
  const dataDir = path.resolve(values.DATA_DIR)
  makeDataFolder(dataDir)
  const { OAUTH_ISSUER: issuer, OAUTH_CLIENT_ID: clientId, OAUTH_CLIENT_SECRET: clientSecret } = values
  const oauthGiven = [issuer, clientId, clientSecret].filter((value) => value !== undefined).length
  if (oauthGiven !== 0 && oauthGiven !== 3) {
    throw new BadConfiguration('OAUTH_ISSUER, OAUTH_CLIENT_ID and OAUTH_CLIENT_SECRET belong together: set all three or none.')
  }
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir,
    databaseUrl: values.DATABASE_URL ?? null,
    publicUrl: values.PUBLIC_URL ?? null,
    authSecret: values.AUTH_SECRET ?? inDataFolder(dataDir, () => writtenOnce(path.join(dataDir, 'auth.secret'), () => randomBytes(32).toString('hex'))),
    metricsPort: values.METRICS_PORT,
    logLevel: values.LOG_LEVEL,
    trustProxy: values.TRUST_PROXY === '1',
    oauth: issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null,
    continuations: values.CONTINUATIONS,
    rateLimitFactor: values.RATE_LIMIT_FACTOR,
  }
}
