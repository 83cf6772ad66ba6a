import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from '../context.js'
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
  const standing = await ours(folder)
  const now = context.now()
  const newest = standing.at(-1)
  if (newest && now.getTime() - madeAt(newest) < hours * 3_600_000) return null
  const name = `countercheck-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z.jsonl.gz`
  await backUp(context, join(folder, name))
  for (const old of (await ours(folder)).slice(0, -keep)) await rm(join(folder, old), { force: true })
  return join(folder, name)
}

const ours = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => OURS.test(name)).sort()

function madeAt(name: string): number {
  const [, day, hour, minute, second] = OURS.exec(name)!
  return Date.parse(`${day}T${hour}:${minute}:${second}Z`)
}
