import { fill } from '../core/text/fill.js'
import { readArticle } from './article/article.js'
import { decodeText } from './encoding/decode.js'
import { feedReports } from './feed/feed-reports.js'
import { looksLikeFeed, readFeed } from './feed/read-feed.js'
import { fetchPage } from './fetch/fetch-page.js'
import { FETCH_PROBLEMS } from './fetch/fetch-problem.js'

/** The fields of the reports at an address: a page's article, or each entry of a feed. Throws FetchError; `problem` where it is neither. */
export async function readAddress(address: string, allow: string) {
  return reportsOfPage(address, { ...(await fetchPage(address, { allow })), fetched: new Date() })
}

/** A server's answer, fetched now or kept by a crawler. */
interface Answer {
  readonly url: string
  readonly status: number
  readonly headers: [string, string][]
  readonly bytes: Uint8Array
  readonly contentType: string | null
  readonly fetched: Date
}

/** The same for an answer that is here already. */
export function reportsOfPage(address: string, answer: Answer) {
  const { bytes, contentType, url, status, headers, fetched } = answer
  const { text } = decodeText(bytes, contentType)
  if (looksLikeFeed(text)) {
    const result = readFeed(bytes, contentType, url)
    return 'feed' in result ? { reports: feedReports(result.feed) } : result
  }
  if (/^(?:image|audio|video|font)\/|\/(?:pdf|zip|octet-stream)/i.test(contentType ?? ''))
    return { problem: fill(FETCH_PROBLEMS['no-page'], { type: contentType ?? '' }) }
  const { outlet, ...article } = readArticle(text, url)
  const { title, published } = article
  return {
    reports: [
      {
        id: address,
        text: article.text,
        title,
        published,
        source: outlet ?? hostOf(url),
        url: ownAddress(article.url, url),
        retrieved: fetched,
        snapshot: { url, status, headers, body: bytes, fetched },
      },
    ],
  }
}

/** A page may say which address is its own, but only on its own site: else anybody's page could pass for a revision of another's. */
function ownAddress(canonical: string | null, found: string): string {
  return canonical !== null && hostOf(canonical) === hostOf(found) ? canonical : found
}

const hostOf = (address: string): string => new URL(address).hostname.replace(/^(?:www|m|amp)\./, '')
