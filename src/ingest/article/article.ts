import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { bodyText, removeFurniture } from './body-text.js'
import type { PageDocument } from './dom.js'
import { withHeadline } from './headline.js'
import { htmlText } from './html-text.js'
import { jsonLdFacts } from './json-ld.js'
import { markupFacts, textOf } from './markup-facts.js'
import { metaFacts } from './meta-tags.js'
import { mergeFacts, type PageFacts } from './page-facts.js'
import { readDate } from './read-date.js'

/** A news article out of its page. */
export interface Article {
  /** Headline and body, a line a block; '' where the page has no text. */
  readonly text: string
  readonly title: string | null
  readonly outlet: string | null
  readonly author: string | null
  /** ISO dates or date-times, as exact as the page gives them. */
  readonly published: string | null
  readonly modified: string | null
  /** The address that the page calls its own; http(s) only. */
  readonly url: string | null
}

/** Reads a page. `address` is where it was found, for relative addresses. Nothing of it is run; never throws. */
export function readArticle(html: string, address: string | null = null): Article {
  if (!isTame(html)) return { ...NOTHING, text: htmlText(html) }
  const document: PageDocument = parseHTML(wholePage(html)).document
  const facts = factsOf(document)
  removeFurniture(document)
  const body = longer(bodyText(document), facts.body ?? '')
  const title = facts.title ?? textOf(document.querySelector('h1')) ?? null
  return {
    text: body === '' ? '' : withHeadline(title, body),
    title,
    outlet: facts.outlet ?? null,
    author: facts.author ?? null,
    published: readDate(facts.published),
    modified: readDate(facts.modified),
    url: webAddress(facts.url, address),
  }
}

/**
 * What the tree builder, which knows no tag that is left out, needs help with: pages without `body` or with an unclosed `head`, frames
 * around a text, capitals in attribute names. All of it stands in one body.
 */
function wholePage(html: string): string {
  const content = html
    .replace(/<\/?(?:html|head|body|frameset|frame|noframes)(?=[\s/>])[^<>]*>/gi, '')
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\s[A-Z][A-Z-]*(?=\s?=)/g, (name) => name.toLowerCase()))
  return `<html><head></head><body>${content}</body></html>`
}

const NOTHING: Article = {
  text: '',
  title: null,
  outlet: null,
  author: null,
  published: null,
  modified: null,
  url: null,
}

function factsOf(document: PageDocument): PageFacts {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => script.textContent ?? '',
  )
  const markup = markupFacts(document)
  const told = mergeFacts([jsonLdFacts(blocks), metaFacts(document), markup])
  // The window's title ends in the outlet's name; only where nothing better is known does it stand for the headline.
  const window = textOf(document.querySelector('title'))
  const withoutOutlet = window?.replace(/\s[|\-–—·»]\s[^|–—·»]{1,60}$/u, '')
  return { ...told, title: told.title ?? withoutOutlet }
}

/** The body beside the mark-up serves where the page shows little of it, as it does where a script would fill it in. */
const longer = (shown: string, carried: string): string =>
  carried.length > shown.length * 2 ? htmlText(carried) : shown

function webAddress(url: string | undefined, base: string | null): string | null {
  if (!url || !URL.canParse(url, base ?? undefined)) return null
  const address = new URL(url, base ?? undefined)
  return /^https?:$/.test(address.protocol) && !address.username ? address.href : null
}

/** A page that a tree can be built of and walked in a moment: deeper, of more elements, or many of them deep down, it is an attack. */
function isTame(html: string): boolean {
  if (html.length > LONGEST) return false
  let depth = 0
  let elements = 0
  let walk = 0
  let loose = 0
  let isTame = true
  const parser = new Parser({
    onopentag() {
      walk += ++depth
      if (++elements > MOST_ELEMENTS || depth > DEEPEST || walk > LONGEST_WALK) isTame = false
    },
    onclosetag() {
      depth--
    },
    ontext(text) {
      // Each would be a node of its own.
      if (text === '<' && ++loose > MOST_LOOSE) isTame = false
    },
  })
  for (let at = 0; at < html.length && isTame; at += CHUNK) parser.write(html.slice(at, at + CHUNK))
  return isTame
}

const LONGEST = 5_000_000
const DEEPEST = 128
const MOST_ELEMENTS = 30_000
/** Angle brackets that open nothing. */
const MOST_LOOSE = 5_000
/** Steps from every element up to the root. */
const LONGEST_WALK = 500_000
const CHUNK = 16_384
