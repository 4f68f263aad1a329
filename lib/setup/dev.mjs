/** Runs the server from its sources; pages reload by themselves, a change of the server wants a restart. */
import { register } from 'tsx/esm/api'
import { endWithParent } from './processes.mjs'
import { root } from './steps.mjs'

process.chdir(root)
process.env.NODE_ENV = 'development'
endWithParent()
register()
await import('../server/main.ts')
