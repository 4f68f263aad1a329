import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { BadConfiguration } from './badConfiguration.ts'
import { readConfig, settingsSchema } from './config.ts'

const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'config-'))

describe('configuration', () => {
  it('stands on its defaults when nothing is set', () => {
    expect(readConfig({ DATA_DIR: dataDir })).toMatchObject({ port: 3000, host: '0.0.0.0', databaseUrl: null, metricsPort: 0 })
  })

  it.each([
    ['PORT', 'eighty', 'must be a number from 0 to 65535'], ['PORT', '80.5', 'must be a whole number'], ['METRICS_PORT', '70000', 'must be a number from 0 to 65535'],
    ['DATABASE_URL', 'mysql://here', 'must begin with postgresql://'], ['AUTH_SECRET', 'short', 'needs 32 characters or more'],
    ['LOG_LEVEL', 'loud', 'must be one of fatal, error, warn, info, debug, silent'], ['TRUST_PROXY', 'yes', 'must be one of 0, 1'],
    ['PUBLIC_URL', 'class', 'must be an address such as https://class.example.org'], ['PUBLIC_URL', 'https://class.example.org/game', 'must have no path'],
    ['OAUTH_ISSUER', 'us', 'must be an address such as'], ['CONTINUATIONS', '-1', 'must be a number from 0 to 2000'], ['RATE_LIMIT_FACTOR', '0', 'must be a number from 0.1 to 1000'],
  ])('says of %s=%s what it must be', (name, value, must) => {
    const read = () => readConfig({ DATA_DIR: dataDir, [name]: value })
    expect(read).toThrow(BadConfiguration)
    expect(read).toThrow(`  ${name}: ${must}`)
  })

  it('takes a blank value for one that is not set', () => {
    expect(readConfig({ DATA_DIR: dataDir, PORT: ' ', HOST: '', PUBLIC_URL: 'https://class.example.org/' })).toMatchObject({ port: 3000, host: '0.0.0.0', publicUrl: 'https://class.example.org' })
  })

  it('says what to do about a data folder that can not be used', () => {
    const file = path.join(dataDir, 'a-file')
    fs.writeFileSync(file, '')
    for (const bad of [file, path.join(file, 'below')]) {
      expect(() => readConfig({ DATA_DIR: bad })).toThrow(BadConfiguration)
      expect(() => readConfig({ DATA_DIR: bad, DATABASE_URL: 'postgresql://x', AUTH_SECRET: 'a'.repeat(32) })).toThrow(/DATA_DIR is .*a-file.*Set DATA_DIR to/)
    }
  })

  it.runIf(process.platform === 'linux')('says so too where the system has no place for any folder, and at once', () => {
    expect(() => readConfig({ DATA_DIR: '/proc/lips/and/teeth' })).toThrow(/DATA_DIR is .*no place for it.*Set DATA_DIR to/)
  })

  it('keeps the secret that it made', () => {
    expect(readConfig({ DATA_DIR: dataDir }).authSecret).toBe(readConfig({ DATA_DIR: dataDir }).authSecret)
  })

  it('wants an outside sign-in whole or not at all', () => {
    expect(() => readConfig({ DATA_DIR: dataDir, OAUTH_CLIENT_ID: 'room' })).toThrow('belong together')
  })

  it('has the variables of .env.example, all and no other', () => {
    const listed = [...fs.readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
    expect(listed.sort()).toEqual(Object.keys(settingsSchema.shape).sort())
  })

  it('has the defaults that .env.example shows', () => {
    const shown = Object.fromEntries([...fs.readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=(.+)$/gm)].map(([, name, value]) => [name, value]))
    expect(settingsSchema.parse({})).toEqual(settingsSchema.parse(shown))
  })
})
