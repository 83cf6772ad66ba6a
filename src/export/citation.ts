import { isolate } from '../core/compare/sentence/explain.js'
import type { ClaimView } from '../db/claims.js'
import { outletOf, relayOf, speakerOf } from '../db/said-by.js'

export const CITATION_FORMATS = ['plain', 'bib', 'ris'] as const
export type CitationFormat = (typeof CITATION_FORMATS)[number]

/** A claim cited with its quote, who said it, and the report that printed it; `address` is the claim's own. */
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

/** "civil defence, via Reuters: “at least 12 civilians”. The Gazette, “Shells hit market”, 2024-03-03. https://… (claim: …)" */
function plain(claim: ClaimView, address: string): string {
  const { report } = claim
  const { name, own } = speakerOf(claim)
  const relay = relayOf(claim)
  const quoted = (words: string) => isolate(`“${oneLine(words)}”`)
  const said = own ? '' : `${isolate(name)}${relay ? `${VIA[report.lang]}${isolate(relay)}` : ''}: `
  const day = report.published?.slice(0, 10)
  const where = [isolate(outletOf(claim)), quoted(titleOf(claim)), day && isolate(day)].filter(Boolean).join(', ')
  const line = `${said}${quoted(claim.quote)}. ${where}. ${report.url ? `${isolate(report.url)} ` : ''}(${isolate(address)})`
  return RIGHT_TO_LEFT.test(line) ? line : line.replaceAll(ISOLATES, '')
}

/** Between words of both directions each part keeps its own, or a day would stand the wrong way round; else none is needed. */
const ISOLATES = /[\u2068\u2069]/g
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const VIA = { ar: '، عبر ', en: ', via ', fr: ', via ', es: ', vía ' } as const

function bibtex(claim: ClaimView, address: string): string {
  const { published, url, lang } = claim.report
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['author', `{${bib(outletOf(claim))}}`],
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
  const { published, url, lang } = claim.report
  const lines: readonly (readonly [string, string | null | undefined])[] = [
    ['TY', 'NEWS'],
    ['TI', titleOf(claim)],
    ['AU', outletOf(claim)],
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
