import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fillArchive } from './archive.js'
import { archivePlace } from './archive-place.js'
import type { Figure } from './figure.js'

/** Claims of the small archive that a large one is compared with. */
const FEW = 10_000

const MAIN = join(import.meta.dirname, '../../src/main.js')

/** What is written, by its command; `FILE` is where. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  csv: ['export', '--format', 'csv', '-o', 'FILE'],
  jsonl: ['export', '--format', 'jsonl', '-o', 'FILE'],
  xlsx: ['export', '--format', 'xlsx', '-o', 'FILE'],
  events: ['export', '--format', 'events', '-o', 'FILE'],
  'whole archive': ['backup', 'FILE'],
}

/**
 * The memory that exports ask for, each in a process of its own (Linux tells its peak), from a Postgres with so many claims and from one
 * with few: `exports 1000000 csv`.
 */
export async function benchExports(words: readonly string[] = []): Promise<Figure[]> {
  const claims = Number(words.find((word) => /^\d+$/.test(word)) ?? 100_000)
  const only = words.filter((word) => !/^\d+$/.test(word))
  const chosen = Object.entries(COMMANDS).filter(([what]) => only.every((word) => what.includes(word)))
  const folder = mkdtempSync(join(tmpdir(), 'countercheck-bench-'))
  try {
    const figures: Figure[] = []
    const fewer = new Map<string, number>()
    for (const amount of [FEW, claims]) {
      const place = await archivePlace('postgres', amount)
      await fillArchive(place.database.db, amount)
      for (const [what, command] of chosen) {
        const { peak, processor, bytes } = await spent(command, join(folder, 'written'), { DATABASE_URL: place.url! })
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
      await place.close()
    }
    return figures
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
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
