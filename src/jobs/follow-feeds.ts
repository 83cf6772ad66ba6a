import { setTimeout as sleep } from 'node:timers/promises'
import { problemOf } from '../db/engine/problem.js'
import { type Feed, type Spacing, takeDueFeed } from '../db/feeds.js'
import { refreshFeed } from '../ingest/feed/refresh-feed.js'
import type { Work } from './run-job.js'

export interface Following {
  /** Begins no other feed and ends when those at hand are read. */
  close(): Promise<void>
}

/** A feed takes half a minute at most to fetch, and as long again to store. */
const SPACING: Spacing = { apart: 5_000, lease: 5 * 60_000 }
/** How often it is looked whether a feed is due, ms. */
const LOOK_EVERY = 5_000
/** Feeds that are read at once, each of another host. */
const AT_ONCE = 4

/**
 * Reads feeds as they fall due, for as long as it is not closed. Any number of processes may do so: none takes what another has, and
 * what a killed one had is due again after a while.
 */
export function followFeeds(
  { context, fetchAllow, stopping }: Work,
  { apart, lease, lookEvery }: Partial<Spacing> & { readonly lookEvery?: number } = {},
): Following {
  const spacing = { apart: apart ?? SPACING.apart, lease: lease ?? SPACING.lease }
  const closing = new AbortController()
  const end = AbortSignal.any([stopping, closing.signal])
  const reading = new Set<Promise<void>>()
  const read = async (feed: Feed): Promise<void> => {
    try {
      await refreshFeed(context, feed, fetchAllow)
    } catch (error) {
      process.stderr.write(`countercheck: feed ${feed.url}: ${problemOf(error)}\n`)
    }
  }
  const next = async (): Promise<Feed | null> => {
    if (reading.size >= AT_ONCE) return null
    try {
      return await takeDueFeed(context.db, context.now(), spacing)
    } catch (error) {
      process.stderr.write(`countercheck: feeds: ${problemOf(error)}\n`)
      return null
    }
  }
  const follow = async (): Promise<void> => {
    while (!end.aborted) {
      const feed = await next()
      if (feed) {
        const done: Promise<void> = read(feed).finally(() => reading.delete(done))
        reading.add(done)
      } else await sleep(lookEvery ?? LOOK_EVERY, null, { signal: end }).catch(() => {})
    }
    await Promise.all(reading)
  }
  const followed = follow()
  return {
    async close() {
      closing.abort()
      await followed
    },
  }
}
