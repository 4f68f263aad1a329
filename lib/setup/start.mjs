/** Runs the built server in this process, so that a signal to node reaches it; one to npm does by `endWithParent`. */
import { endWithParent } from './processes.mjs'
import { root } from './steps.mjs'

process.chdir(root)
process.env.NODE_ENV = 'production'
endWithParent()
await import('../../build/main.mjs')
