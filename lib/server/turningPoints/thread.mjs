import { register } from 'tsx/esm/api'

// From its sources: a thread does not inherit the loader that reads TypeScript. The built server has this thread as one file.
register()
await import('./work.ts')
