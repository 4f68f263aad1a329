import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { cpuSecondsOf, percentilesOf, type Percentiles } from './figures.ts'
import { connectAll, listen, newSlice, openLoop, saturate, type Client, type Slice, type Table } from './load.ts'
import { newDataFolder, removeDataFolder } from '../testing/dataFolder.ts'

/**
 * npm run bench -- [--json] [--rooms 10,50,200] [--seconds 8] [--rate 1]: this process drives our server and a bare
 * relay in turn, in one run, because machines are noisy. Everything stays on loopback and ends by itself.
 */
const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, rooms: { type: 'string', default: '10,50,200' }, seconds: { type: 'string', default: '8' }, rate: { type: 'string', default: '1' } },
})
const ROOMS = values.rooms.split(',').map(Number)
const SECONDS = Number(values.seconds)
/** Commands a second in each room. */
const RATE = Number(values.rate)
const TURNS = 2
/** Neither side is measured while its code is still being compiled. */
const WARM_UP_SECONDS = 2

type Side = { readonly port: number; readonly child: ChildProcess; readonly pid: number }
type Figures = {
  readonly ack: Percentiles
  readonly fanOut: Percentiles
  readonly sustained: number
  readonly cpuSecondsPer1000: number
  readonly kibPerClient: number
  readonly refused: number
}

const dataDir = newDataFolder('lips-and-teeth-bench')
const environment = { ...process.env, DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: '31877', LOG_LEVEL: 'error', RATE_LIMIT_FACTOR: '1000', NODE_ENV: 'production' as const }
const note = (text: string) => void process.stderr.write(`${text}\n`)

/**
 * Asked, both sides collect garbage and tell what they hold. What is resident says less: it shrinks and grows by tens of
 * megabytes with garbage of earlier work, more than a small class takes.
 */
const TELLS_HELD = ['--expose-gc', '--import', `data:text/javascript,${encodeURIComponent(`process.on('message', () => {
  globalThis.gc()
  const { heapUsed, external } = process.memoryUsage()
  process.send({ heldKiB: (heapUsed + external) / 1024 })
})`)}`]

function heldKiBOf({ child }: Side): Promise<number> {
  const told = new Promise<number>((resolve) => child.once('message', ({ heldKiB }: { heldKiB: number }) => resolve(heldKiB)))
  child.send('held')
  return told
}

async function startOurs(): Promise<Side> {
  const child = spawn(process.execPath, [...TELLS_HELD, 'lib/setup/start.mjs'], { env: environment, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  for (let attempt = 0; attempt < 300; attempt++) {
    const ready = await fetch('http://127.0.0.1:31877/api/ready').then((answer) => answer.ok, () => false)
    if (ready) return { port: 31_877, child, pid: child.pid ?? 0 }
    await sleep(200)
  }
  throw new Error('the server did not become ready')
}

function startRelay(): Promise<Side> {
  const child = spawn(process.execPath, [...TELLS_HELD, 'build/relay.mjs'], { env: { ...environment, PORT: '0' }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  return new Promise((resolve) => child.once('message', (message: { port: number }) => resolve({ port: message.port, child, pid: child.pid ?? 0 })))
}

/** Tables with a token for each seat, made by the operator's command line beside the running server. */
function makeTables(count: number): readonly Table[] {
  const made = spawnSync(process.execPath, ['lib/setup/admin.mjs', 'create-session', '--tables', String(count), '--title', 'Bench'], { env: environment, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (made.status !== 0) throw new Error(`tables could not be made: ${made.stderr}`)
  const session: { tables: readonly { matchId: string; seats: readonly { seatToken: string }[] }[] } = JSON.parse(made.stdout)
  return session.tables.map(({ matchId, seats }) => ({ matchId, tokens: seats.map(({ seatToken }) => seatToken) }))
}

type Run = { readonly side: Side; readonly clients: readonly Client[]; readonly slice: Slice; readonly kibPerClient: number; cpu: number; sustained: number }

async function join(side: Side, tables: readonly Table[]): Promise<Run> {
  const before = await heldKiBOf(side)
  const clients = await connectAll(side.port, tables)
  await sleep(1_000)
  const kibPerClient = (await heldKiBOf(side) - before) / clients.length
  return { side, clients, slice: newSlice(), kibPerClient, cpu: 0, sustained: 0 }
}

async function measure(tables: readonly Table[], ours: Side, relay: Side): Promise<{ ours: Figures; relay: Figures }> {
  const runs = [await join(ours, tables), await join(relay, tables)]
  let listening: Run | null = null
  for (const run of runs) listen(run.clients, () => (listening === run ? run.slice : null))
  for (const { clients } of runs) await saturate(clients, WARM_UP_SECONDS)
  for (let turn = 0; turn < TURNS; turn++) {
    for (const run of runs) {
      listening = run
      const before = cpuSecondsOf(run.side.pid)
      await openLoop(run.clients, { perSecond: RATE * tables.length, seconds: SECONDS / TURNS }, run.slice)
      await sleep(300)
      run.cpu += cpuSecondsOf(run.side.pid) - before
    }
  }
  listening = null
  for (let turn = 0; turn < TURNS; turn++) for (const run of runs) run.sustained += (await saturate(run.clients, SECONDS / TURNS / 2)) / TURNS
  for (const { clients } of runs) for (const { socket } of clients) socket.disconnect()
  await sleep(1_000)
  const [ourFigures, relayFigures] = runs.map(figuresOf)
  if (ourFigures === undefined || relayFigures === undefined) throw new Error('a side was not measured')
  return { ours: ourFigures, relay: relayFigures }
}

function figuresOf({ slice, cpu, sustained, kibPerClient }: Run): Figures {
  return {
    ack: percentilesOf(slice.acks), fanOut: percentilesOf(slice.fanOut), sustained: Math.round(sustained),
    cpuSecondsPer1000: Math.round((cpu / slice.sent) * 1_000_000) / 1_000, kibPerClient: Math.round(kibPerClient), refused: slice.refused,
  }
}

function ratiosOf(ours: Figures, relay: Figures) {
  const ratio = (one: number, other: number) => (other === 0 ? null : Math.round((one / other) * 100) / 100)
  return {
    sustained: ratio(ours.sustained, relay.sustained), fanoutP50: ratio(ours.fanOut.p50, relay.fanOut.p50),
    fanoutP99: ratio(ours.fanOut.p99, relay.fanOut.p99), cpu: ratio(ours.cpuSecondsPer1000, relay.cpuSecondsPer1000),
  }
}

const ours = await startOurs()
const relay = await startRelay()
const rooms: Record<string, unknown> = {}
try {
  for (const count of ROOMS) {
    note(`${count} rooms of six …`)
    const figures = await measure(makeTables(count), ours, relay)
    rooms[count] = { ...figures, ratios: ratiosOf(figures.ours, figures.relay) }
    if (!values.json) console.log(`${count} rooms`, JSON.stringify(rooms[count], null, 2))
  }
  if (values.json) console.log(JSON.stringify({ rooms }, null, 2))
} finally {
  ours.child.kill('SIGTERM')
  relay.child.disconnect()
  await new Promise((resolve) => ours.child.once('exit', resolve))
  removeDataFolder(dataDir)
}
