import pino from 'pino'
import { readConfig } from '../config/config.ts'
import { openDatabase } from '../database/database.ts'
import { startServer } from '../startServer.ts'

/** The server without pages, as a process of its own that a test may kill. Tells its parent when it listens. */
const config = readConfig(process.env)
const database = await openDatabase(config)
const running = await startServer({ config, database, logger: pino({ level: config.logLevel }), pages: null })
process.send?.({ port: running.port })
process.on('SIGTERM', () => void running.stop().then(() => database.close()).then(() => process.exit(0)))
