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
    ['PORT', 'eighty'], ['DATABASE_URL', 'mysql://here'], ['AUTH_SECRET', 'short'], ['LOG_LEVEL', 'loud'], ['PUBLIC_URL', 'class'],
  ])('names %s when its value is bad', (name, value) => {
    expect(() => readConfig({ DATA_DIR: dataDir, [name]: value })).toThrow(BadConfiguration)
    expect(() => readConfig({ DATA_DIR: dataDir, [name]: value })).toThrow(name)
  })

  it('says what to do about a data folder that can not be used', () => {
    const file = path.join(dataDir, 'a-file')
    fs.writeFileSync(file, '')
    for (const bad of [file, path.join(file, 'below')]) {
      expect(() => readConfig({ DATA_DIR: bad })).toThrow(BadConfiguration)
      expect(() => readConfig({ DATA_DIR: bad, DATABASE_URL: 'postgresql://x', AUTH_SECRET: 'a'.repeat(32) })).toThrow(/DATA_DIR is .*a-file.*Set DATA_DIR to/)
    }
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
