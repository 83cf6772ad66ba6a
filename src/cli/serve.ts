import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { Command } from 'commander'
import { type Config, originOf, readConfig } from '../config.js'
import type { Context } from '../context.js'
import { problemOf } from '../db/engine/problem.js'
import type { Replicas } from '../db/engine/replicas.js'
import type { JobInput } from '../jobs/job-input.js'
import type { Queue } from '../jobs/queue.js'
import { portOption } from './port-option.js'
import { complain, print } from './terminal.js'
import type { Opened } from './with-database.js'

interface Options {
  readonly host?: string
  readonly port?: number
}

export function serveCommand(): Command {
  return new Command('serve')
    .description('serve the pages and the API')
    .option('--host <address>', 'address to listen on (default: HOST, else 127.0.0.1)')
    .addOption(portOption('port to listen on, 0 = any that is free (default: PORT, else 3000)'))
    .addHelpText('after', '\nExample:\n  $ countercheck serve --port 8080')
    .action(async (options: Options) => {
      const config = readConfig()
      const address = { ...config, host: options.host ?? config.host, port: options.port ?? config.port }
      // The embedded database is compiled on other threads meanwhile.
      if (config.databaseUrl === null) (await import('../db/engine/pglite-program.js')).pgliteProgram().catch(() => {})
      // What answers is loaded while the database opens.
      Promise.all([import('../http/app.js'), import('@hono/node-server')]).catch(() => {})
      const { withDatabase } = await import('./with-database.js')
      await withDatabase((opened) => serve(opened, address), config, { within: STATEMENT_WITHIN })
    })
}

export type Address = Pick<Config, 'host' | 'port'> &
  Partial<Pick<Config, 'replicaUrls' | 'baseUrl' | 'rateLimit' | 'backupDir' | 'backupHours' | 'backupKeep'>>

/** Milliseconds for a request's head and for the whole of it: who sends a byte a minute is hung up on. */
const HEADERS_WITHIN = 15_000
const REQUEST_WITHIN = 60_000
/** Milliseconds for one statement of a Postgres: a search that would take longer is answered with 503, and costs no more. */
const STATEMENT_WITHIN = 30_000

/** Serves until it is asked to stop, then answers what has begun and closes. */
export async function serve(opened: Opened, address: Address): Promise<void> {
  const { stopping } = opened
  const jobs = jobsBeside(opened)
  const context = { ...opened.context, lineUp: jobs.lineUp }
  const { accessOf } = await import('../http/auth/access.js')
  const access = accessOf(address.host, address.baseUrl ?? null, address.rateLimit ?? 0)
  if (access.kind === 'accounts') await needAccount(context, address.baseUrl ?? address.host)
  const { createApp } = await import('../http/app.js')
  const replicas = await replicasOf(opened, address)
  const { createAdaptorServer } = await import('@hono/node-server')
  const server = createAdaptorServer({
    fetch: createApp(context, access, replicas).fetch,
    serverOptions: { headersTimeout: HEADERS_WITHIN, requestTimeout: REQUEST_WITHIN, maxHeaderSize: 16_384 },
  })
  const { port } = await new Promise<AddressInfo>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTaken(address.port) : error),
    )
    server.listen(address.port, address.host, () => resolve(server.address() as AddressInfo))
  })
  // Left to itself V8 lets garbage grow with the heap, to several times what lives; here it collects when a quarter has been added. Not before:
  // while the server starts, everything lives.
  setFlagsFromString('--heap-growing-percent=25')
  const opening = jobs.openSoon()
  const stopBackups = await keepBackups(context, address)
  const listening = originOf({ host: address.host, port, baseUrl: null })
  const origin = originOf({ host: address.host, port, baseUrl: address.baseUrl ?? null })
  const stopTelling = tellWebhooks(context, origin)
  print(`Open ${origin} (${origin === listening ? '' : `listening on ${listening}; `}Ctrl+C stops it)`)
  if (!stopping.aborted) await new Promise((resolve) => stopping.addEventListener('abort', resolve, { once: true }))
  stopBackups()
  stopTelling()
  clearTimeout(opening)
  await jobs.close()
  await new Promise((resolve) => {
    server.close(resolve)
    // A browser holds its connection open long after its last answer.
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 2_000).unref()
  })
  await replicas?.close()
}

/**
 * The queue, opened behind the first page. The embedded database belongs to this process alone, so the work is done here; on a Postgres
 * it is left to `worker`.
 */
function jobsBeside(opened: Opened) {
  let queue: Promise<Queue> | undefined
  const open = () => {
    queue ??= import('./worker.js').then(({ startWorker }) =>
      startWorker(opened, { work: opened.database.engine === 'pglite' }),
    )
    return queue
  }
  return {
    /** After the first answers have gone out: opening asks the database a good deal. */
    openSoon: () => setTimeout(() => open().catch((error: Error) => complain('jobs', problemOf(error))), 500).unref(),
    async lineUp(context: Context, input: object, due?: Date): Promise<number> {
      return (await (await open()).add(context, input as JobInput, due)).id
    },
    close: async () => (await queue?.catch(() => null))?.close(),
  }
}

export class PortTaken extends Error {
  constructor(port: number) {
    super(`port ${port} is taken; name another with --port or PORT`)
  }
}

async function replicasOf({ database }: Opened, { replicaUrls = [] }: Address): Promise<Replicas | undefined> {
  if (database.engine !== 'postgres' || replicaUrls.length === 0) return undefined
  const { openReplicas } = await import('../db/engine/replicas.js')
  return openReplicas(replicaUrls)
}

/** Makes rolling backups as they fall due, where a folder is set; gives what ends it. */
async function keepBackups(context: Opened['context'], address: Address): Promise<() => void> {
  const { backupDir: folder, backupHours: hours = 24, backupKeep: keep = 7 } = address
  if (!folder) return () => {}
  const { rollBackup } = await import('../actions/archive/roll-backups.js')
  const roll = () =>
    rollBackup(context, { folder, hours, keep }).catch((error: Error) =>
      complain(folder, `no backup: ${error.message}`),
    )
  await roll()
  const timer = setInterval(roll, 600_000)
  return () => clearInterval(timer)
}

/** Where others can come, nobody may come without an account, and one must be able to make more. */
async function needAccount(context: Opened['context'], place: string): Promise<void> {
  const { otherAdministrators } = await import('../db/accounts.js')
  if ((await otherAdministrators(context.db, 0)) > 0) return
  throw new Error(
    `others can reach ${place}, and no account exists yet; make one with: countercheck account add NAME --role administrator`,
  )
}

const TELL_EVERY = 10_000

/** Tells webhooks of new conflicts as they are found; gives what ends it. */
function tellWebhooks(context: Opened['context'], origin: string): () => void {
  let telling = false
  const tell = async () => {
    if (telling) return
    telling = true
    try {
      const { deliverWebhooks } = await import('../export/deliver-webhooks.js')
      await deliverWebhooks(context, { allow: readConfig().fetchAllow, origin })
    } catch (error) {
      complain('webhooks', (error as Error).message)
    } finally {
      telling = false
    }
  }
  const timer = setInterval(tell, TELL_EVERY)
  return () => clearInterval(timer)
}
