import { z } from '@hono/zod-openapi'
import { FEED_EVERY } from '../../../schema/index.js'
import { EVERY } from '../../actions/subscriptions/change-subscription.js'
import type { FeedReport, Feed as FeedRow } from '../../db/feeds.js'

export const Every = z
  .int()
  .min(EVERY.least)
  .max(EVERY.most)
  .openapi({ description: 'Minutes between two readings at least', example: FEED_EVERY })

/** A feed as the API gives it. */
export const Feed = z
  .object({
    id: z.int(),
    url: z.string(),
    title: z.string().nullable(),
    state: z.enum(['active', 'paused']),
    every: Every,
    due: z.string().openapi({ description: 'When it is read next, where it is not paused' }),
    asked: z.string().nullable(),
    answered: z.string().nullable().openapi({ description: 'When it last answered, with entries or "not changed"' }),
    failures: z.int().openapi({ description: 'Failures since it last answered' }),
    problem: z.string().nullable(),
    outcome: z
      .object({ recorded: z.int(), revised: z.int(), known: z.int(), failed: z.array(z.string()) })
      .nullable()
      .openapi({ description: 'What came of the entries when it last had changed' }),
    added: z.string(),
  })
  .openapi('Feed')

export const feedJson = ({
  id,
  url,
  title,
  state,
  every,
  failures,
  problem,
  ...feed
}: FeedRow): z.infer<typeof Feed> => ({
  id,
  url,
  title,
  state: state === 'paused' ? 'paused' : 'active',
  every,
  due: feed.due.toISOString(),
  asked: feed.asked?.toISOString() ?? null,
  answered: feed.answered?.toISOString() ?? null,
  failures,
  problem,
  outcome: feed.outcome && { ...feed.outcome, failed: [...feed.outcome.failed] },
  added: feed.added.toISOString(),
})

/** A report that a feed brought. */
export const Entry = z
  .object({
    report: z.int(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    published: z.string().nullable(),
    recorded: z.string(),
    seen: z.string().openapi({ description: 'When the feed last showed it' }),
  })
  .openapi('FeedEntry')

export const entryJson = ({ id, title, url, published, recorded, seen }: FeedReport): z.infer<typeof Entry> => ({
  report: id,
  title,
  url,
  published,
  recorded: recorded.toISOString(),
  seen: seen.toISOString(),
})
