import { fill } from '../../core/text/fill.js'
import { decodeText } from '../encoding/decode.js'
import { FETCH_PROBLEMS } from '../fetch/fetch-problem.js'
import type { FeedResult } from './feed.js'
import { readJsonFeed } from './json-feed.js'
import { readXmlFeed } from './xml-feed.js'

/**
 * Reads a feed as it came over the wire: RSS 0.9–2.0, RDF, Atom or JSON Feed, in any charset, as far as its mark-up allows. `contentType`
 * is the HTTP header, `address` where it was found. What is no feed gives the reason; never throws.
 */
export function readFeed(
  bytes: Uint8Array,
  contentType: string | null = null,
  address: string | null = null,
): FeedResult {
  if (bytes.byteLength > LARGEST) return { problem: fill(FETCH_PROBLEMS.large, { bytes: String(LARGEST) }) }
  const { text } = decodeText(bytes, contentType)
  return /^\s*\{/.test(text) ? readJsonFeed(text, address) : readXmlFeed(text, address)
}

const LARGEST = 20_000_000

/** Whether a text opens as a feed does: what to try before a page. */
export function looksLikeFeed(text: string): boolean {
  const start = text.slice(0, 4_096)
  return /^\s*\{/.test(start)
    ? start.includes('jsonfeed.org')
    : /<(?:rss|feed|rdf:RDF)[\s>]/i.test(start) && !/<html[\s>]/i.test(start)
}
