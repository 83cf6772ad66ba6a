import { z } from 'zod'
import { htmlText } from '../article/html-text.js'
import { readDate } from '../article/read-date.js'
import { FETCH_PROBLEMS } from '../fetch/fetch-problem.js'
import type { FeedResult } from './feed.js'

const text = z.string().optional().catch(undefined)
const jsonFeed = z.object({
  version: z.string().includes('jsonfeed.org'),
  title: text,
  home_page_url: text,
  items: z.array(
    z
      .object({
        id: z.union([z.string(), z.number()]).transform(String).optional().catch(undefined),
        url: text,
        external_url: text,
        title: text,
        content_html: text,
        content_text: text,
        summary: text,
        date_published: text,
        date_modified: text,
      })
      .catch({}),
  ),
})

/** JSON Feed 1 and 1.1. `address` is where the feed was found, for relative addresses. */
export function readJsonFeed(source: string, address: string | null): FeedResult {
  let json: unknown
  try {
    json = JSON.parse(source)
  } catch {
    return { problem: FETCH_PROBLEMS['broken-json'] }
  }
  const result = jsonFeed.safeParse(json)
  if (!result.success) return { problem: FETCH_PROBLEMS['other-json'] }
  const { title, home_page_url, items } = result.data
  const home = webAddress(home_page_url, address)
  const base = address ?? home
  return {
    feed: {
      title: title ?? null,
      link: home,
      ttl: null,
      entries: items.map((item) => ({
        id: item.id ?? null,
        title: item.title ?? null,
        link: webAddress(item.url, base) ?? webAddress(item.external_url, base),
        published: readDate(item.date_published),
        updated: readDate(item.date_modified),
        summary: item.summary ?? null,
        text: item.content_html ? htmlText(item.content_html) : (item.content_text ?? item.summary ?? ''),
      })),
    },
  }
}

function webAddress(address: string | undefined, base: string | null): string | null {
  if (!address || !URL.canParse(address, base ?? undefined)) return null
  const { href, protocol } = new URL(address, base ?? undefined)
  return /^https?:$/.test(protocol) ? href : null
}
