/** Runs the built server in this process, so that a signal to npm or to node reaches it. */
process.env.NODE_ENV = 'production'
await import('../../build/main.mjs')
