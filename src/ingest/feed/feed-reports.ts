import { withHeadline } from '../article/headline.js'
import type { Feed } from './feed.js'

/** The fields of a report that each entry of a feed tells, in the feed's order. */
export function feedReports({ title: source, entries }: Feed) {
  return entries.map(({ id, title, link, published, updated, text }, index) => ({
    id: id ?? link ?? `entry ${index + 1}`,
    text: withHeadline(title, text),
    title,
    url: link,
    published: published ?? updated,
    source,
  }))
}
