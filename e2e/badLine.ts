import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** How the line is now; what is not named is as on a good day. */
export type Weather = {
  /** Each piece waits this long, either way. */
  readonly delayMs?: number
  /** Bytes a second, either way. */
  readonly bytesPerSecond?: number
  /** Share of pieces at which the line breaks: lost for good, as a phone's that changes its mast. */
  readonly dropped?: number
  /** Nothing gets through and nobody is told. */
  readonly silent?: boolean
  /** Refused at once. */
  readonly cut?: boolean
}

export type BadLine = {
  readonly url: string
  readonly becomes: (weather: Weather) => void
  readonly close: () => Promise<void>
}

/** A line to the server at this address that behaves as it is told. */
export async function badLine(serverUrl: string): Promise<BadLine> {
  const { hostname, port } = new URL(serverUrl)
  const open = new Set<Socket>()
  let weather: Weather = {}
  const breakAll = () => { for (const socket of open) socket.destroy() }

  async function carry(from: Socket, to: Socket): Promise<void> {
    for await (const piece of from as AsyncIterable<Buffer>) {
      if (Math.random() < (weather.dropped ?? 0)) return void from.destroy()
      if (weather.delayMs) await sleep(weather.delayMs)
      if (weather.bytesPerSecond) await sleep((piece.length / weather.bytesPerSecond) * 1_000)
      while (weather.silent && !from.destroyed) await sleep(50)
      if (to.destroyed) return
      if (!to.write(piece)) await once(to, 'drain')
    }
    to.end()
  }

  const door = createServer((near) => {
    if (weather.cut) return near.destroy()
    const far = connect(Number(port), hostname)
    for (const [socket, other] of [[near, far], [far, near]] as const) {
      open.add(socket)
      socket.on('error', () => other.destroy())
      socket.on('close', () => { open.delete(socket); other.destroy() })
      carry(socket, other).catch(() => other.destroy())
    }
  }).listen(0, '127.0.0.1')
  await once(door, 'listening')
  return {
    url: `http://127.0.0.1:${(door.address() as AddressInfo).port}`,
    becomes: (next) => {
      weather = next
      if (next.cut) breakAll()
    },
    close: async () => {
      breakAll()
      door.close()
      await once(door, 'close')
    },
  }
}
