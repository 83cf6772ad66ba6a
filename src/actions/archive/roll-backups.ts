import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from '../../context.js'
import { backUp } from './back-up.js'

export interface Rolling {
  readonly folder: string
  readonly hours: number
  readonly keep: number
}

/** `countercheck-2026-03-01T12-00-00Z.jsonl.gz` */
const OURS = /^countercheck-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z\.jsonl\.gz$/

/** Makes a backup where the newest in the folder is older than it may be, and removes the oldest beyond those to keep. Gives its path. */
export async function rollBackup(context: Context, { folder, hours, keep }: Rolling): Promise<string | null> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const now = context.now()
  const newest = (await ours(folder, now)).at(-1)
  if (newest && madeAt(newest) <= now.getTime() && now.getTime() - madeAt(newest) < hours * 3_600_000) return null
  const name = `countercheck-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z.jsonl.gz`
  await backUp(context, join(folder, name))
  for (const old of (await ours(folder, now)).slice(0, -keep)) await rm(join(folder, old), { force: true })
  return join(folder, name)
}

/** Oldest first. Those from a time that has not come, made while the clock was wrong, count as the oldest of all. */
async function ours(folder: string, now: Date): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => OURS.test(name)).sort()
  const early = (name: string) => madeAt(name) > now.getTime()
  return [...names.filter(early), ...names.filter((name) => !early(name))]
}

function madeAt(name: string): number {
  const [, day, hour, minute, second] = OURS.exec(name)!
  return Date.parse(`${day}T${hour}:${minute}:${second}Z`)
}
