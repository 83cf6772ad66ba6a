import { Command } from 'commander'
import type { Config } from '../config.js'
import { complain, print } from './terminal.js'

/** One thing looked at: what is so, or what is wrong and how to mend it. */
interface Finding {
  readonly about: string
  readonly ok: boolean
  readonly says: string
}

export function doctorCommand(): Command {
  return new Command('doctor')
    .description('look at what this machine and the database can and cannot do')
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', '\nExample:\n  $ countercheck doctor')
    .action(async ({ json }: { json?: boolean }) => {
      const { readConfig } = await import('../config.js')
      const config = readConfig()
      const findings = [node(), ...(await database(config)), await room(config)]
      if (json) print(JSON.stringify(findings, null, 2))
      for (const { about, ok, says } of findings) {
        if (!ok) complain(about, says)
        else if (!json) print(`ok  ${about}: ${says}`)
      }
    })
}

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const ok = major > 20 || (major === 20 && minor >= 19)
  return { about: 'Node', ok, says: ok ? process.version : `${process.version} is too old; install 20.19 or newer` }
}

async function database(config: Config): Promise<Finding[]> {
  const { openDatabase } = await import('../db/engine/client.js')
  const { databaseHealth } = await import('../db/engine/health.js')
  const { problemOf } = await import('../db/engine/problem.js')
  try {
    const database = await openDatabase(config)
    try {
      const health = await databaseHealth(database.db)
      return [
        {
          about: 'power cut',
          ok: true,
          says:
            database.engine === 'pglite'
              ? 'the log of every change is flushed to the disk before it is acknowledged; a cut in the middle of a checkpoint may still need a backup'
              : 'as the server’s fsync and synchronous_commit are set',
        },
        {
          about: 'database',
          ok: health.encoding === 'UTF8',
          says:
            health.encoding === 'UTF8'
              ? `${database.engine === 'pglite' ? 'embedded in' : 'at'} ${database.place}, Postgres ${health.version}, ${health.migrations} migrations applied`
              : `${database.place} keeps text in ${health.encoding}; make it anew with encoding UTF8`,
        },
        {
          about: 'search',
          ok: health.arabicByIndex,
          says: health.arabicByIndex
            ? 'parts of words are found by index, in Arabic too'
            : `the database’s character type is ${health.characterType}, by which no Arabic word is found by index and a search reads every claim; back up, make it anew with \`createdb --template=template0 --locale=C.UTF-8 NAME\`, and restore`,
        },
        {
          about: 'archive',
          ok: true,
          says: `${health.reports} reports of ${health.sources} sources, ${health.claims} claims, ${health.incidents} incidents`,
        },
      ]
    } finally {
      await database.close()
    }
  } catch (error) {
    return [{ about: 'database', ok: false, says: problemOf(error) }]
  }
}

/** Less than this, and the next larger import may fill the disk. */
const ENOUGH_MB = 500

async function room({ databaseUrl, dataDir }: Config): Promise<Finding> {
  if (databaseUrl) return { about: 'disk', ok: true, says: 'the database’s machine sees to it' }
  const { statfs } = await import('node:fs/promises')
  try {
    const { bavail, bsize } = await statfs(dataDir)
    const free = Math.floor((bavail * bsize) / 1_000_000)
    const ok = free >= ENOUGH_MB
    return { about: 'disk', ok, says: `${free} MB free${ok ? '' : `; free some, or set DATA_DIR to a larger disk`}` }
  } catch {
    return {
      about: 'disk',
      ok: false,
      says: `${dataDir} cannot be looked at; set DATA_DIR to a folder that you may write`,
    }
  }
}
