import { Command } from 'commander'
import { print } from './terminal.js'
import type { Opened } from './with-database.js'

export function workerCommand(): Command {
  return new Command('worker')
    .description(
      'work on jobs (imports, fetching again) and read feeds as they fall due, beside any number of other workers and servers',
    )
    .addHelpText('after', '\nExample:\n  $ DATABASE_URL=postgres://… countercheck worker')
    .action(async () => {
      const { withDatabase } = await import('./with-database.js')
      await withDatabase(async (opened) => {
        const { close } = await startWorker(opened)
        print('Working on jobs (Ctrl+C stops after the one at hand)')
        const { stopping } = opened
        if (!stopping.aborted)
          await new Promise((resolve) => stopping.addEventListener('abort', resolve, { once: true }))
        await close()
      })
    })
}

/** Opens the queue; with `work`, this process takes from it and reads feeds as they fall due too. */
export async function startWorker({ context, database, stopping }: Opened, { work = true } = {}) {
  const { readConfig } = await import('../config.js')
  const { openQueue } = await import('../jobs/queue.js')
  const queue = await openQueue(database)
  if (!work) return queue
  const { followFeeds } = await import('../jobs/follow-feeds.js')
  const given = { context, fetchAllow: readConfig().fetchAllow, stopping }
  await queue.work(given)
  const following = followFeeds(given)
  return {
    ...queue,
    async close() {
      await following.close()
      await queue.close()
    },
  }
}
