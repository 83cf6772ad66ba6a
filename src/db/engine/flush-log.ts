import { existsSync, readdirSync, statSync } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const TABLES = ['base', 'global', 'pg_xact', 'pg_multixact']

/**
 * PGlite writes its write-ahead log into files and never flushes them: a kill loses nothing, a power cut may. What this gives, called
 * after a commit, flushes every part of the log that was written since the last call, and the tables too after a checkpoint, which
 * lets go of the log behind it.
 */
export function logFlusher(folder: string): () => Promise<void> {
  const written = new Map<string, number>()

  /** Flushes the files of a folder that were written since they were last flushed. */
  const flushFolder = async (path: string): Promise<void> => {
    let grown = false
    for (const entry of await readdir(path, { withFileTypes: true })) {
      const file = join(path, entry.name)
      if (entry.isDirectory()) await flushFolder(file)
      if (!entry.isFile()) continue
      const at = (await stat(file)).mtimeMs
      if (written.get(file) === at) continue
      grown ||= !written.has(file)
      await flush(file)
      written.set(file, at)
    }
    // A new file is there after a power cut only if its folder was flushed too.
    if (grown) await flush(path)
  }

  /** Takes a folder's files as flushed. At once: a thousand files asked for one by one are a tenth of a second of the start. */
  const takeAsFlushed = (path: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const file = join(path, entry.name)
      if (entry.isDirectory()) takeAsFlushed(file)
      if (entry.isFile()) written.set(file, statSync(file).mtimeMs)
    }
  }

  const control = join(folder, 'global', 'pg_control')
  let checkpoint = 0
  // What stands there at the start, the process before has flushed at its end.
  if (existsSync(control)) {
    for (const part of ['pg_wal', ...TABLES]) takeAsFlushed(join(folder, part))
    checkpoint = statSync(control).mtimeMs
  }
  return async () => {
    await flushFolder(join(folder, 'pg_wal'))
    const at = (await stat(control)).mtimeMs
    if (at === checkpoint) return
    checkpoint = at
    for (const part of TABLES) await flushFolder(join(folder, part))
  }
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => null)
  // Gone meanwhile: the log lets go of its oldest parts.
  if (!handle) return
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
