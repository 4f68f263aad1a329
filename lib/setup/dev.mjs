/** Runs the server from its sources; pages reload by themselves, a change of the server wants a restart. */
import { register } from 'tsx/esm/api'

process.env.NODE_ENV = 'development'
register()
await import('../server/main.ts')
