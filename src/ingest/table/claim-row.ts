import type { AttributionLink } from '../../core/claim/claim.js'
import {
  BOUNDS,
  type Bound,
  CLAIM_STATES,
  LANGUAGES,
  type LanguageCode,
  METRICS,
  type Metric,
  POLARITIES,
  SCOPES,
  STATUSES,
} from '../../core/claim/vocabulary.js'
import { extractClaims, readNumbers } from '../../core/extract/engine.js'
import { DATE_PRECISIONS } from '../../core/incident/vocabulary.js'
import type { CitedClaim } from './citation.js'
import type { Field } from './headers.js'
import type { Cell } from './row.js'
import { RowProblem } from './row-problem.js'
import { dayOf, momentOf, textOf, wholeOf, wordOf } from './values.js'

export type CellOf = (field: Field) => Cell | undefined

/** The header of the column of numbers. */
export interface NumberHeader {
  readonly numbers: string | null
  /** What it says that they count. */
  readonly counts: Metric | null
}

/** A row as a claim. What it does not say is read from its quote, where there is one. Throws RowProblem. */
export function claimOfRow(
  cell: CellOf,
  lang: LanguageCode,
  published: string | null,
  { numbers, counts }: NumberHeader,
): CitedClaim {
  const quoted = textOf(cell('quote'))
  const [read] = quoted ? extractClaims({ text: quoted, lang, published }) : []
  const [figure] = read ? [] : readNumbers({ text: quoted ?? wordsOf(cell('number')), lang })
  const { low, high, bound } = figureOf(cell, read ?? (figure ? { ...figure, bound: figure.bound as Bound } : null))
  const metric = wordOf(cell('metric'), METRICS, 'metric') ?? counts ?? read?.metric ?? 'other'
  const number = numberOf(cell, quoted, lang) ?? figure?.text ?? figureWords(low, high)
  const quote = quoted ?? quoteOf(cell, wordsOf(cell('number')) || number, numbers)
  if (!quote.includes(number)) throw new RowProblem('not-in-quote', { field: 'number', text: number, quote })
  return {
    quote,
    number,
    metric,
    bound,
    low,
    high,
    status: wordOf(cell('status'), STATUSES, 'status') ?? read?.status ?? 'unknown',
    counted: textOf(cell('counted')) ?? read?.counted ?? '',
    ...saidOf(cell, 'group'),
    ...saidOf(cell, 'side'),
    speaker: textOf(cell('speaker')),
    via: textOf(cell('via')),
    attribution: chainOf(textOf(cell('attribution'))),
    scope: wordOf(cell('scope'), SCOPES, 'scope') ?? read?.scope ?? 'event',
    polarity: wordOf(cell('polarity'), POLARITIES, 'polarity') ?? read?.polarity ?? 'asserted',
    implicit: /^(?:true|yes|1|oui|نعم)$/i.test(textOf(cell('implicit')) ?? ''),
    place: textOf(cell('place')) ?? read?.place ?? null,
    when: whenOf(cell),
    asOf: momentOf(cell('asOf'), 'as of'),
    incident: textOf(cell('incident')),
    rules: ['table'],
    confidence: 1,
    ...stateOf(cell),
    beside: [],
  }
}

/** What a row without a quote says, in the words of the table: "12 civilians", "عدد القتلى: 12". */
function quoteOf(cell: CellOf, number: string, header: string | null): string {
  const counted = textOf(cell('counted')) ?? textOf(cell('metric'))
  if (counted !== null) return `${number} ${counted}`
  return header === null ? number : `${header}: ${number}`
}

/** What a cell for a number says around it or in its place: "at least 25", "dozens"; '' where it is a bare number, or empty. */
function wordsOf(cell: Cell | undefined): string {
  const text = textOf(cell) ?? ''
  return /\p{L}/u.test(text) ? text : ''
}

/** Without a column nothing is said, and the words counted tell; an empty cell says that there is none. */
const saidOf = (cell: CellOf, field: 'group' | 'side') =>
  cell(field) === undefined ? {} : { [field]: textOf(cell(field)) }

function stateOf(cell: CellOf) {
  const state = wordOf(cell('state'), CLAIM_STATES, 'state')
  return state ? { state } : {}
}

function figureOf(cell: CellOf, read: { low: number | null; high: number | null; bound: Bound } | null) {
  const [low, high] = [wholeOf(cell('low'), 'low'), wholeOf(cell('high'), 'high')]
  const bound = wordOf(cell('bound'), BOUNDS, 'bound')
  if (low === null && high === null) {
    if (read && (bound === null || read.bound !== 'exact' || read.low !== read.high))
      return { low: read.low, high: read.high, bound: bound ?? read.bound }
    if (read) return boundAt(read.low!, bound!)
    const exact = wholeOf(cell('number'), 'number')
    if (exact === null) throw new RowProblem('no-number')
    return boundAt(exact, bound ?? 'exact')
  }
  if (low !== null && high !== null && low > high) throw new RowProblem('low-over-high', { low, high })
  return { low, high, bound: bound ?? boundBetween(low, high) }
}

/** A bare number with what a column of its own says of it: 12 and "at least" is 12–. */
function boundAt(number: number, bound: Bound) {
  switch (bound) {
    case 'at-least':
    case 'indefinite':
      return { low: number, high: null, bound }
    case 'more-than':
      return { low: number + 1, high: null, bound }
    case 'at-most':
      return { low: 0, high: number, bound }
    case 'less-than':
      return { low: 0, high: Math.max(0, number - 1), bound }
    case 'exact':
    case 'about':
    case 'between':
      return { low: number, high: number, bound }
  }
}

function boundBetween(low: number | null, high: number | null): Bound {
  if (low === high) return 'exact'
  return high === null ? 'at-least' : low === null || low === 0 ? 'at-most' : 'between'
}

const figureWords = (low: number | null, high: number | null): string =>
  low === high ? String(low) : `${low ?? ''}–${high ?? ''}`

/** The number's words: those given, else the first number that the quote holds. */
function numberOf(cell: CellOf, quote: string | null, lang: LanguageCode): string | null {
  const given = textOf(cell('number'))
  if (quote === null) return wordsOf(cell('number')) === '' ? given : null
  if (given !== null) return given
  return readNumbers({ text: quote, lang })[0]?.text ?? null
}

/** `speaker: Civil defence → relay: Reuters`, as `export` writes it. */
function chainOf(text: string | null): AttributionLink[] {
  if (text === null) return []
  return text.split(' → ').flatMap((link): AttributionLink[] => {
    const [, role, name] = /^(speaker|relay): (.+)$/s.exec(link) ?? []
    return role && name ? [{ role: role as AttributionLink['role'], name }] : []
  })
}

function whenOf(cell: CellOf) {
  const start = dayOf(cell('dateStart'), 'date start')
  const end = dayOf(cell('dateEnd'), 'date end') ?? start
  if (start === null || end === null) return null
  if (start > end) throw new RowProblem('dates-turned', { start, end })
  const given = wholeOf(cell('datePrecision'), 'date precision')
  const precision = DATE_PRECISIONS.find((each) => each === given) ?? (start === end ? 1 : 2)
  return { words: textOf(cell('when')) ?? start, start, end, precision }
}

/** The language that a row names, by its code or its beginning. */
export const langOfRow = (cell: CellOf): LanguageCode | null => {
  const text = textOf(cell('lang'))?.slice(0, 2).toLowerCase()
  return LANGUAGES.find((code) => code === text) ?? null
}
