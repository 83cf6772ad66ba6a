import type { AddressInfo } from 'node:net'
import { Command } from 'commander'
import type { Config } from '../config.js'
import { print } from './terminal.js'
import type { Opened } from './with-database.js'

interface Options {
  readonly host?: string
  readonly port?: string
}

export function serveCommand(): Command {
  return new Command('serve')
    .description('serve the pages and the API')
    .option('--host <address>', 'address to listen on (default: HOST, else 127.0.0.1)')
    .option('--port <number>', 'port to listen on, 0 = any that is free (default: PORT, else 3000)')
    .addHelpText('after', '\nExample:\n  $ countercheck serve --port 8080')
    .action(async (options: Options) => {
      const { readConfig, portNumber } = await import('../config.js')
      const config = readConfig()
      const address = { host: options.host ?? config.host, port: options.port ? portNumber(options.port) : config.port }
      const { withDatabase } = await import('./with-database.js')
      await withDatabase((opened) => serve(opened, address))
    })
}

export type Address = Pick<Config, 'host' | 'port'>

/** Serves until it is asked to stop, then answers what has begun and closes. */
export async function serve({ context, stopping }: Opened, address: Address): Promise<void> {
  if (!isLoopback(address.host))
    throw new Error(
      `anybody who reaches ${address.host} could change what is kept here, and no account exists yet; serve on 127.0.0.1`,
    )
  const { createApp } = await import('../http/app.js')
  const { createAdaptorServer } = await import('@hono/node-server')
  const server = createAdaptorServer({ fetch: createApp(context).fetch })
  const { port } = await new Promise<AddressInfo>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTaken(address.port) : error),
    )
    server.listen(address.port, address.host, () => resolve(server.address() as AddressInfo))
  })
  print(`Open http://${address.host.includes(':') ? `[${address.host}]` : address.host}:${port} (Ctrl+C stops it)`)
  if (!stopping.aborted) await new Promise((resolve) => stopping.addEventListener('abort', resolve, { once: true }))
  await new Promise((resolve) => {
    server.close(resolve)
    // A browser holds its connection open long after its last answer.
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 2_000).unref()
  })
}

export class PortTaken extends Error {
  constructor(port: number) {
    super(`port ${port} is taken; name another with --port or PORT`)
  }
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
