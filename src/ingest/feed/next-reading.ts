import type { FetchedPage } from '../fetch/fetch-page.js'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** However much a server asks for, it is asked again within a week. */
const LONGEST_WAIT = 7 * DAY

interface Pace {
  /** Minutes between two readings that a person chose. */
  readonly every: number
  /** Minutes that the feed or its server asks to keep it for; null = says nothing. */
  readonly keep: number | null
}

/** When a feed that answered is due again: not sooner than a person chose, nor than it asks for, which counts up to a day. */
export const dueAfterAnswer = (now: Date, { every, keep }: Pace): Date =>
  new Date(now.getTime() + Math.max(every * MINUTE, Math.min((keep ?? 0) * MINUTE, DAY)))

/** When a feed that failed is due again: twice as long with each failure, up to a day; longer where its server asks for it (ms). */
export function dueAfterFailure(now: Date, every: number, failures: number, wait: number | null): Date {
  const usual = every * MINUTE
  const backedOff = Math.max(usual, Math.min(usual * 2 ** Math.min(failures, 12), DAY))
  return new Date(now.getTime() + Math.max(backedOff, Math.min(wait ?? 0, LONGEST_WAIT)))
}

/** Minutes that an answer may be kept for (`Cache-Control: max-age`); null where it does not say. */
export function cachedFor(headers: FetchedPage['headers']): number | null {
  const control = headers.find(([name]) => name.toLowerCase() === 'cache-control')?.[1] ?? ''
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(control)?.[1]
  return seconds === undefined ? null : Math.floor(Number(seconds) / 60)
}

/** `Retry-After` in ms from now: seconds, or a date (RFC 9110); null where there is none. */
export function retryAfter(value: string | null, now: Date): number | null {
  if (value === null) return null
  const text = value.trim()
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const at = Date.parse(text)
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime())
}
