import { htmlText } from '../article/html-text.js'
import { readDate } from '../article/read-date.js'
import { withoutC1 } from '../encoding/windows-1252.js'
import { FETCH_PROBLEMS } from '../fetch/fetch-problem.js'
import type { FeedEntry, FeedResult } from './feed.js'
import { type FeedElement, parseTree } from './xml-tree.js'

/** RSS 0.9–2.0, RDF and Atom. `address` is where the feed was found, for relative addresses. */
export function readXmlFeed(xml: string, address: string | null): FeedResult {
  const tree = parseTree(xml)
  if (!tree) return { problem: FETCH_PROBLEMS.deep }
  const root = elementsOf(tree).find(({ name }) => ROOTS.test(name))
  if (!root) return { problem: FETCH_PROBLEMS['no-feed'] }
  const base = resolve(root.attributes['xml:base'], address)
  const channel = elementsOf(root).find(({ name }) => name === 'channel') ?? root
  const items = [...new Set([...elementsOf(root), ...elementsOf(channel)])].filter(({ name }) =>
    /^(?:item|entry)$/.test(name),
  )
  return {
    feed: {
      title: textOf(last(channel, 'title') ?? last(channel, 'dc:title')),
      link: linkOf(channel, base),
      ttl: ttlOf(channel),
      entries: items.slice(0, MOST_ENTRIES).map((item) => readEntry(item, base)),
    },
  }
}

const ROOTS = /^(?:rss|feed|rdf:rdf|rdf|channel)$/
const MOST_ENTRIES = 10_000

const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1_440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
}

/** RSS 2.0's minutes, or RSS 1.0's period and how often in it. */
function ttlOf(channel: FeedElement): number | null {
  const whole = (name: string): number => Number(/^\d{1,7}$/.exec(plain(last(channel, name)) ?? '')?.[0] ?? 0)
  if (whole('ttl') > 0) return whole('ttl')
  const period = PERIODS[plain(last(channel, 'sy:updateperiod'))?.toLowerCase() ?? '']
  return period === undefined ? null : Math.max(1, Math.floor(period / (whole('sy:updatefrequency') || 1)))
}

function readEntry(item: FeedElement, parentBase: string | null): FeedEntry {
  const base = resolve(item.attributes['xml:base'], parentBase)
  const content = bodyOf(item, ['content:encoded', 'content', 'body', 'xhtml:body', 'div', 'xhtml:div', 'fullitem'])
  const summary = bodyOf(item, ['summary', 'description', 'abstract', 'dc:description'])
  return {
    id: plain(last(item, 'id') ?? last(item, 'guid')) ?? item.attributes['rdf:about'] ?? null,
    title: textOf(last(item, 'title') ?? last(item, 'dc:title')),
    link: linkOf(item, base),
    published: dateOf(item, [
      'published',
      'pubdate',
      'issued',
      'dcterms:issued',
      'dc:date',
      'created',
      'dcterms:created',
    ]),
    updated: dateOf(item, ['updated', 'modified', 'dcterms:modified', 'dc:date']),
    summary,
    text: content ?? summary ?? '',
  }
}

function bodyOf(item: FeedElement, names: readonly string[]): string | null {
  const texts = names.map((name) => textOf(last(item, name)))
  return texts.find((text) => text) ?? null
}

function dateOf(item: FeedElement, names: readonly string[]): string | null {
  const dates = names.map((name) => readDate(plain(last(item, name))))
  return dates.find((date) => date !== null) ?? null
}

/** The entry's page: the one that a counter leads to, Atom's alternate link, RSS's link, a guid that is an address. http(s) only. */
function linkOf(item: FeedElement, base: string | null): string | null {
  const links = elementsOf(item).filter(({ name }) => name === 'link')
  const alternate = links.filter(({ attributes }) => /^(?:alternate)?$/.test(attributes['rel'] ?? ''))
  const best = alternate.find(({ attributes }) => /html|^$/.test(attributes['type'] ?? '')) ?? alternate[0]
  const guid = last(item, 'guid')
  const candidates = [
    plain(last(item, 'feedburner:origlink')),
    best && (best.attributes['href'] ?? plain(best) ?? textBehind(item, best)),
    guid && !/^false$/i.test(guid.attributes['ispermalink'] ?? '') ? plain(guid) : null,
    item.attributes['rdf:about'],
  ]
  const from = resolve(best?.attributes['xml:base'], base)
  for (const candidate of candidates) {
    const address = candidate ? resolve(candidate, from) : null
    if (address) return address
  }
  return null
}

/** `<link/>https://…`: what went through a reader of HTML, to which a link is empty. */
function textBehind(item: FeedElement, link: FeedElement): string | null {
  const next = item.children[item.children.indexOf(link) + 1]
  return typeof next === 'string' && /^\s*https?:\S+\s*$/.test(next) ? next.trim() : null
}

/** An absolute http(s) address; a base alone where there is nothing to resolve. */
function resolve(address: string | undefined, base: string | null): string | null {
  if (!address) return base
  if (!URL.canParse(address, base ?? undefined)) return null
  const url = new URL(address, base ?? undefined)
  return /^https?:$/.test(url.protocol) && !url.username ? url.href : null
}

/** A text as readers see it, whichever way it was wrapped: inline mark-up, escaped HTML, base64, or plain. */
function textOf(element: FeedElement | undefined): string | null {
  if (!element) return null
  const { type = '', mode = '' } = element.attributes
  const raw = plain(element) ?? ''
  if (/xhtml|\+xml|\/xml/.test(type) || elementsOf(element).length > 0) return kept(htmlText(markup(element)))
  if (mode === 'base64' || type === 'application/octet-stream')
    return kept(htmlText(Buffer.from(raw, 'base64').toString()))
  return kept(/^text(?:\/plain)?$/.test(type) && mode !== 'escaped' ? raw : htmlText(raw))
}

/** Old feeds write quotes as `&#146;`, by the number that windows-1252 gives them. */
const kept = (text: string): string | null => withoutC1(text).trim() || null
const elementsOf = (element: FeedElement): FeedElement[] =>
  element.children.filter((child) => typeof child !== 'string')
/** Of several of a name, the last: later ones are corrections. */
const last = (element: FeedElement, name: string): FeedElement | undefined =>
  element.children.findLast((child): child is FeedElement => typeof child !== 'string' && child.name === name)

function plain(element: FeedElement | undefined): string | null {
  return element ? kept(element.children.filter((child) => typeof child === 'string').join('')) : null
}

/** Inline mark-up written out again, for the one reader of HTML. */
function markup(element: FeedElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child.replace(/&/g, '&amp;').replace(/</g, '&lt;')
      const tag = child.name.replace(/^xhtml:/, '')
      return /^[a-z][a-z0-9]*$/.test(tag) ? `<${tag}>${markup(child)}</${tag}>` : markup(child)
    })
    .join('')
}
