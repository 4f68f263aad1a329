/** The operator's command line: npm run admin -- help */
import { root } from './steps.mjs'

process.chdir(root)
process.env.NODE_ENV = 'production'
await import('../../build/admin.mjs')
