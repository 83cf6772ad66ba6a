import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openServer } from '../../src/db/engine/server.js'
import { databaseUrl, onServer } from '../support/engines.js'
import { startPostgres } from '../support/postgres-server.js'
import { fillArchive } from './archive.js'
import type { Figure } from './figure.js'

const MAIN = join(import.meta.dirname, '../../src/main.js')

/** What is written, by its command; `FILE` is where. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  csv: ['export', '--format', 'csv', '-o', 'FILE'],
  jsonl: ['export', '--format', 'jsonl', '-o', 'FILE'],
  xlsx: ['export', '--format', 'xlsx', '-o', 'FILE'],
  'whole archive': ['backup', 'FILE'],
}

/**
 * The memory that exports ask for, each in a process of its own (Linux tells its peak), from a Postgres with so many claims and from one
 * with a tenth of them: `exports 1000000 csv`.
 */
export async function benchExports(words: readonly string[] = []): Promise<Figure[]> {
  const claims = Number(words.find((word) => /^\d+$/.test(word)) ?? 100_000)
  const only = words.filter((word) => !/^\d+$/.test(word))
  const chosen = Object.entries(COMMANDS).filter(([what]) => only.every((word) => what.includes(word)))
  const server = await startPostgres()
  const folder = mkdtempSync(join(tmpdir(), 'countercheck-bench-'))
  try {
    const figures: Figure[] = []
    const fewer = new Map<string, number>()
    for (const amount of [claims / 10, claims]) {
      const url = await filled(server.url, amount)
      for (const [what, command] of chosen) {
        const { peak, processor, bytes } = await spent(command, join(folder, 'written'), { DATABASE_URL: url })
        const told = `${what}, ${amount} claims`
        const before = fewer.get(what)
        figures.push(
          {
            what: `${told}: memory at most`,
            value: peak / 1024,
            unit: 'MB',
            ...(before ? { ratio: peak / before } : {}),
          },
          { what: `${told}: processor time`, value: processor, unit: 's' },
          { what: `${told}: written`, value: bytes / 1e6, unit: 'MB' },
        )
        fewer.set(what, peak)
      }
    }
    return figures
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function filled(server: string, claims: number): Promise<string> {
  const name = `archive_${claims}`
  await onServer(server, (sql) => sql.unsafe(`create database ${name}`))
  const url = databaseUrl(server, name)
  const database = await openServer(url)
  await database.migrate()
  await fillArchive(database.db, claims)
  await database.close()
  return url
}

/** Runs a command to its end and watches: kilobytes at most, seconds of processor time, bytes written. */
async function spent(command: readonly string[], file: string, env: Record<string, string>) {
  const args = command.map((word) => (word === 'FILE' ? file : word))
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let [peak, processor, code] = [0, 0, null as number | null]
  let running = true
  const ended = new Promise<void>((resolve) =>
    child.once('close', (status) => {
      code = status
      running = false
      resolve()
    }),
  )
  while (running) {
    try {
      peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? peak)
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(' ')
      processor = (Number(fields[13]) + Number(fields[14])) / 100
    } catch {
      // It has just ended.
    }
    await Promise.race([sleep(100), ended])
  }
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`)
  const { size: bytes } = statSync(file)
  rmSync(file)
  return { peak, processor, bytes }
}
