import type { PageDocument, PageElement } from './dom.js'
import type { PageFacts } from './page-facts.js'
import { dateInWords, readDate } from './read-date.js'

/** Facts that stand in the page itself: microdata, `time`, and what readers see around the headline. */
export function markupFacts(document: PageDocument): PageFacts {
  const dates = visibleDates(document)
  return {
    title: textOf(document.querySelector('[itemprop="headline"]')) ?? headline(document),
    outlet: textOf(document.querySelector('[itemprop="publisher"] [itemprop="name"]')) ?? outletOf(document),
    author: authorOf(document),
    published: itemDate(document, 'datePublished') ?? dates.published,
    modified: itemDate(document, 'dateModified') ?? dates.modified,
  }
}

function itemDate(document: PageDocument, name: string): string | undefined {
  const element = document.querySelector(`[itemprop~="${name}"]`)
  return readDate(factOf(element)) ?? undefined
}

const factOf = (element: PageElement | null): string | undefined =>
  element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? textOf(element)

/** The one `h1`, or that in the article; a page with several has its name in the first. */
function headline(document: PageDocument): string | undefined {
  const within = document.querySelector('article h1, main h1, [role="main"] h1')
  const all = [...document.querySelectorAll('h1')]
  return textOf(within ?? (all.length === 1 ? all[0]! : null))
}

/** "Headline - The Coast Daily": the last part of the window's title; else the name behind ©. */
function outletOf(document: PageDocument): string | undefined {
  const title = textOf(document.querySelector('title')) ?? ''
  const parts = title.split(/\s[|\-–—·:»]\s/)
  const last = parts.at(-1)?.trim()
  if (parts.length > 1 && last && last.split(' ').length <= 6) return last
  const end = textOf(document.body)?.slice(-1_500) ?? ''
  const copyright = end.match(
    /(?:©|\(c\)|copyright|حقوق[^.©\n]{0,30}محفوظة)[\s:–-]*(?:\d{4}[\s–-]{0,5}){0,4}(?:لـ\s*|for\s+|by\s+)?([^\d.|©،,\n]{3,60})/iu,
  )
  const name = copyright?.[1]?.split(/\s+[–—-]\s+|\s{2,}/)[0]
  return name?.replace(/(?:^|\s)(?:all rights|tous droits|جميع الحقوق|reserved).*/i, '').trim() || undefined
}

function authorOf(document: PageDocument): string | undefined {
  const element = document.querySelector(
    '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel="author"], .byline, .author, [class*="author-name"], [class*="byline"]',
  )
  const name = (factOf(element) ?? '').replace(/^\s*(?:by|par|por|بقلم|كتب|كتبت|إعداد)\s*:?\s+/iu, '').trim()
  return name.length > 0 && name.length <= 80 && !/\d{4}/.test(name) ? name : undefined
}

const DATED =
  'time, [class*="date"], [id*="date"], [class*="time"], [class*="publi"], [class*="meta"], [class*="byline"], [class*="posted"], [class*="info"]'
const EDITED = /updated|modified|edited|mis à jour|modifié|actualizado|تحديث|تعديل|عُدّل/iu

/** Dates near the headline: first those marked as dates, then any short line that holds one, from the top. */
function visibleDates(document: PageDocument): { published?: string | undefined; modified?: string | undefined } {
  const found: { published?: string | undefined; modified?: string | undefined } = {}
  for (const element of [...document.querySelectorAll(DATED)].slice(0, 200)) {
    if (element.closest(ASIDE)) continue
    note(element.getAttribute('datetime'), labelOf(element), found)
    const text = textOf(element) ?? ''
    if (text.length <= 200) noteLine(text, element, found)
    if (found.published && found.modified) return found
  }
  if (!found.published) for (const line of shortLines(document)) noteLine(line, null, found)
  return found
}

const ASIDE = 'aside, nav, footer, [class*="comment"], [id*="comment"], [class*="related"], [class*="sidebar"]'

/** A label stands before its date: "Published 4 October 2016, updated 5 October 2016". */
function noteLine(
  line: string,
  element: PageElement | null,
  found: { published?: string | undefined; modified?: string | undefined },
): void {
  const edited = line.search(EDITED)
  if (edited < 0) return note(dateInWords(line), element ? labelOf(element) : '', found)
  note(dateInWords(line.slice(0, edited)), '', found)
  note(dateInWords(line.slice(edited)), 'updated', found)
}

function note(
  value: string | null,
  label: string,
  found: { published?: string | undefined; modified?: string | undefined },
): void {
  const date = readDate(value)
  if (!date) return
  if (EDITED.test(label)) found.modified ??= date
  else found.published ??= date
}

/** The words that tell what a date is: its class, and the text right before it. */
function labelOf(element: PageElement): string {
  const before = element.previousSibling?.textContent ?? ''
  return `${element.getAttribute('class') ?? ''} ${before.slice(-40)} ${(textOf(element) ?? '').slice(0, 40)}`
}

function shortLines(document: PageDocument): string[] {
  const lines: string[] = []
  for (const element of document.querySelectorAll(
    'p, div, span, td, font, center, h4, h5, pre, li, small, b, i, em, strong',
  )) {
    if (lines.length >= 60) break
    if (element.closest(ASIDE)) continue
    for (const line of (element.textContent ?? '').slice(0, 600).split('\n'))
      if (line.trim() !== '' && line.length <= 120) lines.push(line)
  }
  return [
    ...lines,
    ...(document.body?.textContent ?? '')
      .slice(0, 3_000)
      .split('\n')
      .filter((line) => line.trim() && line.length <= 120),
  ]
}

export function textOf(element: PageElement | null | undefined): string | undefined {
  return element?.textContent?.replace(/\s+/g, ' ').trim() || undefined
}
