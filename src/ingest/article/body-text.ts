import { Readability } from '@mozilla/readability'
import type { PageDocument, PageElement } from './dom.js'
import { htmlText } from './html-text.js'

/** What is no part of an article wherever it stands. */
const FURNITURE =
  'title, script, style, noscript, template, svg, iframe, form, button, nav, footer, dialog, [hidden], [aria-hidden="true"], [role="navigation"], [role="banner"], [role="complementary"], [role="dialog"], [role="alertdialog"]'
/** Names, in part, that pages give to what surrounds an article, as class or id. */
const SURROUNDING =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|comments?|comment-list|disqus|related|recommended|sidebar|share|sharing|social|newsletter|subscribe|paywall|promo|advert|ads?|banner|breadcrumbs?|menu|most-read|trending|tags|toolbar|popup|modal|overlay)(?:$|[\s_-])/i

/** Takes the page's furniture out, in place. */
export function removeFurniture(document: PageDocument): void {
  for (const element of [...document.querySelectorAll(FURNITURE)]) element.remove()
  for (const element of [...document.querySelectorAll('[class], [id]')]) {
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    if (!SURROUNDING.test(name) || /^(?:BODY|HTML|MAIN|ARTICLE|H1)$/.test(element.tagName)) continue
    if (!element.querySelector('h1, article, main, [itemprop="articleBody"]')) element.remove()
  }
  for (const element of [...document.querySelectorAll('[style]')])
    if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')) element.remove()
}

/**
 * The article's text, a line a block. Readability finds it; where it leaves out much of what reads like prose in the page's main part
 * (live blogs, short notes, tables), that part is taken whole. Changes the document.
 */
export function bodyText(document: PageDocument): string {
  const main = mainPart(document)
  const whole = htmlText(main?.outerHTML ?? '')
  const prose = proseOf(main)
  const found = htmlText(new Readability(document, { charThreshold: 100, disableJSONLD: true }).parse()?.content ?? '')
  return wordsIn(found) < KEPT * wordsIn(prose) ? whole : found
}

const KEPT = 0.75

function mainPart(document: PageDocument): PageElement | null {
  const whole = document.querySelector('[itemprop="articleBody"], main, [role="main"]')
  if (whole && wordsIn(whole.textContent ?? '') > 20) return whole
  const articles = [...document.querySelectorAll('article')]
  return articles.length === 1 ? articles[0]! : document.body
}

/** Blocks of running words that are not lists of links. */
function proseOf(main: PageElement | null): string {
  const blocks: string[] = []
  for (const element of main?.querySelectorAll('p, li, td, th, blockquote, dd, pre') ?? []) {
    if (element.querySelector('p, li, td')) continue
    const text = element.textContent ?? ''
    const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent ?? '').length, 0)
    if (linked * 2 <= text.length) blocks.push(text)
  }
  return blocks.join('\n')
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
