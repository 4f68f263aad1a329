/** Bundles the server's own code for production; packages stay where npm put them. */
import { build } from 'esbuild'
import { root } from './steps.mjs'

await build({
  absWorkingDir: root,
  entryPoints: { main: 'lib/server/main.ts', admin: 'lib/server/admin/admin.ts', bench: 'lib/server/bench/bench.ts', relay: 'lib/server/bench/relay.ts', turningPointsThread: 'lib/server/turningPoints/work.ts' },
  outdir: 'build',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
})
