import { randomUUID } from 'node:crypto'
import { link, open, readFile, rename, rm, unlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { DatabaseError } from './database.js'
import { processStart } from './process-start.js'

/** Who holds a folder. `birth` tells a process from a later one that was given the same number. */
interface Holder {
  readonly pid: number
  readonly birth: string | null
  readonly command: string
  readonly since: string
}

const LOCK_FILE = 'countercheck.lock'

/**
 * Takes a folder for this process; gives what releases it. PGlite itself takes no lock, and two processes on one folder ruin it.
 * A lock is never taken from a live process; one left by a dead process is.
 */
export async function takeLock(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, LOCK_FILE)
  const mine = JSON.stringify(thisProcess())
  while (!(await createAlone(file, mine))) {
    const found = await readFile(file, 'utf8').catch(() => null)
    if (found === null) continue
    const holder = parseHolder(found)
    if (holder && isAlive(holder)) throw new DatabaseError(refusal(folder, holder))
    await removeStale(file, found)
  }
  return async () => {
    const held = await readFile(file, 'utf8').catch(() => null)
    if (held === mine) await rm(file, { force: true })
  }
}

/** The lock appears with its content or not at all: written beside, then linked into place, which fails where one stands. */
async function createAlone(file: string, content: string): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`
  try {
    const handle = await open(draft, 'w')
    await handle.writeFile(content)
    await handle.close()
    await link(draft, file)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    throw new DatabaseError(`the folder of ${file} cannot be written (${code}); set DATA_DIR to one that you may write`)
  } finally {
    await rm(draft, { force: true })
  }
}

/** Moves a dead process's lock away, unless another has just taken it over: then that one goes back. */
async function removeStale(file: string, stale: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`
  try {
    await rename(file, aside)
    if ((await readFile(aside, 'utf8')) !== stale) await link(aside, file)
    await unlink(aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

function thisProcess(): Holder {
  const command = [basename(process.argv[1] ?? 'node'), ...process.argv.slice(2, 3)].join(' ')
  return { pid: process.pid, birth: processStart(process.pid), command, since: new Date().toISOString() }
}

/** null where the file is no lock of ours, as after a crash in the middle of a copy. */
function parseHolder(content: string): Holder | null {
  try {
    const holder = JSON.parse(content) as Partial<Holder> | null
    return typeof holder?.pid === 'number' ? (holder as Holder) : null
  } catch {
    return null
  }
}

function isAlive({ pid, birth }: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const now = processStart(pid)
  return birth === null || now === null || birth === now
}

const refusal = (folder: string, { pid, command, since }: Holder): string =>
  `the folder ${folder} is in use by process ${pid} (${command}, since ${since}); stop that one first, or set DATA_DIR to another folder`
