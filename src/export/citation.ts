import { isolate } from '../core/compare/sentence/explain.js'
import type { ClaimView } from '../db/claims.js'
import { relayOf, speakerOf } from '../db/said-by.js'

export const CITATION_FORMATS = ['plain', 'bib', 'ris'] as const
export type CitationFormat = (typeof CITATION_FORMATS)[number]

/** A claim cited with its quote, who said it, and the report that printed it, by its outlet where one is known; `address` is the claim's own. */
export function citationOf(claim: ClaimView, format: CitationFormat, address: string): string {
  switch (format) {
    case 'plain':
      return plain(claim, address)
    case 'bib':
      return bibtex(claim, address)
    case 'ris':
      return ris(claim, address)
    default:
      return format satisfies never
  }
}

const titleOf = ({ report }: ClaimView): string => oneLine(report.title ?? report.label)
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * "civil defence, via Reuters: “at least 12 civilians”. The Gazette, “Shells hit market”, 2024-03-03. https://… (claim: …)",
 * with the marks of the report's language. What runs the other way keeps its direction to itself, or a day would stand reversed.
 */
function plain(claim: ClaimView, address: string): string {
  const { report } = claim
  const { comma, via, quotes } = MARKS[report.lang]
  const kept = (part: string) => (RIGHT_TO_LEFT.test(part) === (report.lang === 'ar') ? part : isolate(part))
  const quoted = (words: string) => quotes[0] + kept(oneLine(words)) + quotes[1]
  const { name, own } = speakerOf(claim)
  const relay = relayOf(claim)
  const said = own ? '' : `${kept(name)}${relay ? comma + via + kept(relay) : ''}: `
  const day = report.published?.slice(0, 10)
  const outlet = report.sourceName && kept(report.sourceName)
  const where = [outlet, quoted(titleOf(claim)), day && kept(day)].filter(Boolean).join(comma)
  const line = `${said}${quoted(claim.quote)}. ${where}. ${report.url ? `${kept(report.url)} ` : ''}(${kept(address)})`
  // A line is laid out by its first letter that is not kept to itself.
  return report.lang === 'ar' ? RIGHT_TO_LEFT_MARK + line : line
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const RIGHT_TO_LEFT_MARK = '\u200f'
const MARKS = {
  ar: { comma: '، ', via: 'عبر ', quotes: ['«', '»'] },
  en: { comma: ', ', via: 'via ', quotes: ['“', '”'] },
  es: { comma: ', ', via: 'vía ', quotes: ['«', '»'] },
  fr: { comma: ', ', via: 'via ', quotes: ['«\u00a0', '\u00a0»'] },
} as const

function bibtex(claim: ClaimView, address: string): string {
  const { published, url, lang, sourceName } = claim.report
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    // Braced twice, a body's name is not taken apart as a person's.
    ['author', sourceName && `{${bib(sourceName)}}`],
    ['title', `{${bib(titleOf(claim))}}`],
    ['year', published?.slice(0, 4)],
    ['date', published?.slice(0, 10)],
    ['url', url && bibUrl(url)],
    ['langid', { ar: 'arabic', en: 'english', fr: 'french', es: 'spanish' }[lang]],
    ['note', bib(`${speakerOf(claim).own ? '' : `${speakerOf(claim).name}: `}“${oneLine(claim.quote)}”; ${address}`)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []))
  return `@online{countercheck-claim-${claim.id},\n${lines.join('\n')}\n}\n`
}

/** Letters that BibTeX would read as commands. */
const bib = (text: string): string =>
  text
    .replace(/[\\{}]/g, (letter) => (letter === '\\' ? '\\textbackslash ' : `\\${letter}`))
    .replace(/[&%$#_]/g, (letter) => `\\${letter}`)
const bibUrl = (text: string): string => text.replace(/[{}\\\s]/g, (letter) => encodeURIComponent(letter))

function ris(claim: ClaimView, address: string): string {
  const { published, url, lang, sourceName } = claim.report
  const lines: readonly (readonly [string, string | null | undefined])[] = [
    ['TY', 'NEWS'],
    ['TI', titleOf(claim)],
    ['AU', sourceName],
    ['DA', published?.slice(0, 10).replaceAll('-', '/')],
    ['PY', published?.slice(0, 4)],
    ['UR', url],
    ['LA', lang],
    ['N1', `${speakerOf(claim).own ? '' : `${speakerOf(claim).name}: `}“${oneLine(claim.quote)}”`],
    ['L2', address],
    ['ER', ''],
  ]
  return (
    lines.flatMap(([tag, value]) => (value || tag === 'ER' ? [`${tag}  - ${oneLine(value ?? '')}`] : [])).join('\r\n') +
    '\r\n'
  )
}
