import http from 'node:http'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { listen } from '../config/listen.ts'

export type Metrics = {
  readonly commands: Counter<'answer'>
  readonly frames: Counter<'channel'>
  readonly ackSeconds: Histogram
  readonly sockets: Gauge
  readonly matches: Gauge
  readonly failures: Counter
  readonly text: () => Promise<string>
}

export function metricsOf(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  return {
    commands: new Counter({ name: 'lt_commands_total', help: 'Commands by answer', labelNames: ['answer'], registers }),
    frames: new Counter({ name: 'lt_frames_total', help: 'Frames told', labelNames: ['channel'], registers }),
    ackSeconds: new Histogram({ name: 'lt_ack_seconds', help: 'From command to receipt', buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3], registers }),
    sockets: new Gauge({ name: 'lt_sockets', help: 'Open sockets', registers }),
    matches: new Gauge({ name: 'lt_matches', help: 'Matches in memory', registers }),
    failures: new Counter({ name: 'lt_failures_total', help: 'Broken promises of our own', registers }),
    text: () => registry.metrics(),
  }
}

/** Loopback only: nobody outside of this machine may read them. */
export async function serveMetrics(metrics: Metrics, port: number): Promise<http.Server | null> {
  if (port === 0) return null
  const server = http.createServer((_request, response) => {
    metrics.text().then((text) => response.end(text), () => response.writeHead(500).end())
  })
  await listen(server, { port, host: '127.0.0.1', named: 'METRICS_PORT' })
  return server
}
