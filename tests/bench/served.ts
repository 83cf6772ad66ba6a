import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** A `serve` of its own process, as people reach it. */
export interface Served {
  readonly address: string
  /** Milliseconds of processor time that it has used. */
  computing(): number
  /** Megabytes that are resident. */
  memory(): number
  stop(): Promise<void>
}

/** Starts `serve` on a port that is free, and waits until it names its address. */
export async function startServing(databaseUrl: string | null, dataDir: string): Promise<Served> {
  const child = spawn(process.execPath, [join('dist', 'src', 'main.js'), 'serve', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATA_DIR: dataDir, ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }) },
  })
  return {
    address: await addressOf(child),
    computing: () => processorTime(child.pid!),
    memory: () => residentMegabytes(child.pid!),
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) {
    const address = /http:\/\/\S+/.exec(line)?.[0]
    if (address) return address
  }
  throw new Error('the server ended before it named its address')
}

/** See proc(5): 100 ticks a second on every Linux that Node runs on. */
function processorTime(id: number): number {
  const stat = readFileSync(`/proc/${id}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

const residentMegabytes = (id: number): number =>
  Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))![1]) / 1024
