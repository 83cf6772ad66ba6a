import { fill } from '../../core/text/fill.js'
import type { Feed } from '../../db/feeds.js'
import { fetchProblem } from '../locale/fetch-problems.js'
import type { Locale } from '../locale/locale.js'

/** Due for longer than this, ms, nobody reads feeds. */
const OVERDUE = 15 * 60_000

/** How a feed fares: when it answered, what is wrong with it, when it is read next. */
export function FeedState({ locale, feed, now }: { locale: Locale; feed: Feed; now: Date }) {
  const { feeds, paused } = locale.words.exchange
  const { state, failures, answered, due, asked } = feed
  const problem = `\u2068${fetchProblem(locale.code, feed.problem ?? '')}\u2069`
  const isOverdue = state === 'active' && now.getTime() - due.getTime() > OVERDUE
  return (
    <>
      <p>
        {state === 'paused' && <strong>{paused} · </strong>}
        {failures > 0 ? (
          <span class="problem-words">{fill(locale.count(feeds.failed, failures), { problem })}</span>
        ) : (
          <span>{asked === null ? feeds.never : feeds.well}</span>
        )}
        {isOverdue && <span class="problem-words"> · {feeds.overdue}</span>}
      </p>
      <p class="hint">
        {answered && fill(feeds.answered, { time: locale.time(answered) ?? '' })}
        {answered && state === 'active' && ' · '}
        {state === 'active' && fill(feeds.next, { time: locale.time(due < now ? now : due) ?? '' })}
      </p>
    </>
  )
}
