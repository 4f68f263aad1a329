import { existsSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { RULES_VERSION } from '../../upcast.ts'
import { likelyStrategy, playMatch } from '../playMatch.ts'
import { fileOf, fingerprint } from './golden.ts'

/** npm run golden -- NAME SEED: plays a match by today's rules and keeps its log for good. */
const [name, seed] = process.argv.slice(2)
if (name === undefined || seed === undefined || !Number.isInteger(Number(seed))) throw new Error('usage: npm run golden -- NAME SEED')
if (existsSync(fileOf(name))) throw new Error(`${name} is kept already; a golden log is never written again`)
const { table: { events, state } } = playMatch(`golden ${seed}`, likelyStrategy(Number(seed)))
writeFileSync(fileOf(name), gzipSync(JSON.stringify({ rulesVersion: RULES_VERSION, events }), { level: 9 }))
console.log(`${name} ends as ${state.end?.reason}. Add to hashes.json: "${name}": "${fingerprint(state)}"`)
