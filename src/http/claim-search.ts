import { CLAIM_STATES, LANGUAGES, METRICS, POLARITIES, SCOPES, STATUSES } from '../core/claim/vocabulary.js'
import { gazetteer } from '../core/gazetteer/gazetteer.js'
import { GROUPS } from '../core/incident/words/people.js'
import { speakerDirectory } from '../core/source/directory.js'
import { wholeNumber } from '../core/text/whole-number.js'
import type { ClaimFilter } from '../db/claim-filter.js'

/** What was asked for, and the operators that could not be understood, as they were typed. */
export interface ClaimSearch {
  readonly filter: ClaimFilter
  readonly unknown: readonly string[]
}

type Filled = { -readonly [Field in keyof ClaimFilter]: ClaimFilter[Field] }
/** Puts a value into the filter; false where it is none that the operator takes. */
type Operator = (filter: Filled, sign: string, value: string) => boolean

/** `metric:killed low>=50 source:"AFP" conflict:yes Sirte` as a filter. What is no operator is a word to be found. */
export function parseSearch(query: string): ClaimSearch {
  const filter: Filled = {}
  const unknown: string[] = []
  const words: string[] = []
  for (const [whole, name, sign, quoted, bare, phrase] of query.matchAll(TOKEN)) {
    if (name === undefined) words.push(phrase ?? whole)
    else if (!OPERATORS[name.toLowerCase()]?.(filter, sign!, (quoted ?? bare ?? '').trim())) unknown.push(whole)
  }
  // "Port of Beirut" is one name, and "Beirut raid" a name and a word.
  const apart = goesBy(words.join(' ')).length > 0 ? [words.join(' ')] : words
  const names = apart.map((each) => [each, ...goesBy(each)]).filter(({ length }) => length > 1)
  const rest = apart.filter((each) => !names.some(([name]) => name === each))
  if (names.length > 0) filter.names = names
  if (rest.length > 0) filter.words = rest.join(' ')
  return { filter, unknown }
}

/** What a place or a body that speaks is called besides, in every language; nothing where the words name none. */
function goesBy(words: string): string[] {
  if (words === '') return []
  const directory = speakerDirectory()
  const bodies = directory.beside(words) === '' ? directory.find(words) : []
  const names = bodies.flatMap(({ ar, en, fr }) => [...ar, ...en, ...fr])
  return [...new Set([...gazetteer().namesBeside(words), ...names])]
}

const TOKEN = /([a-z]+)(:|>=|<=|=|>|<)(?:["“«]([^"”»]*)["”»]|(\S+))|["“«]([^"”»]*)["”»]|\S+/giu

const word =
  <Field extends keyof ClaimFilter>(field: Field, words: readonly (ClaimFilter[Field] & string)[]): Operator =>
  (filter, _sign, value) => {
    const known = words.find((each) => each === value.toLowerCase())
    if (known) filter[field] = known
    return known !== undefined
  }

const named =
  (field: 'sourceWords' | 'speakerWords'): Operator =>
  (filter, _sign, value) => {
    if (value !== '') filter[field] = [...(filter[field] ?? []), value]
    return value !== ''
  }

/** A place that the gazetteer knows is found by its names in every language. */
const place: Operator = (filter, _sign, value) => {
  const known = gazetteer().find(value)
  const names = known.flatMap(({ ar, en, fr }) => [...ar, ...en, ...fr])
  if (value !== '') filter.places = [...(filter.places ?? []), [value, ...new Set(names)]]
  return value !== ''
}

/** A side of the directory of who fights, by its id. */
const side: Operator = (filter, _sign, value) => {
  if (value !== '') filter.side = value.toLowerCase()
  return value !== ''
}

const yesOrNo =
  (field: 'conflict' | 'orphan'): Operator =>
  (filter, _sign, value) => {
    const answer = { yes: true, no: false }[value.toLowerCase()]
    if (answer !== undefined) filter[field] = answer
    return answer !== undefined
  }

const end =
  (end: 'low' | 'high'): Operator =>
  (filter, sign, value) => {
    const number = wholeNumber(value)
    if (number === undefined) return false
    const [from, to] = [`${end}From`, `${end}To`] as const
    if (sign !== '<=' && sign !== '<') filter[from] = sign === '>' ? number + 1 : number
    if (sign !== '>=' && sign !== '>') filter[to] = sign === '<' ? number - 1 : number
    return true
  }

const dayAt =
  (field: 'from' | 'to'): Operator =>
  (filter, _sign, value) => {
    const day = dayIn(value, field)
    if (day) filter[field] = day
    return day !== null
  }

/** The first or the last day of `2016`, `2016-02` or `2016-02-29`; null where it is none of them. */
export function dayIn(text: string, end: 'from' | 'to'): string | null {
  const [, year, month = end === 'from' ? '01' : '12', date] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? []
  if (year === undefined) return null
  const last = () => String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate())
  const day = `${year}-${month}-${date ?? (end === 'from' ? '01' : last())}`
  return !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day) ? day : null
}

const id =
  (field: 'incident' | 'report'): Operator =>
  (filter, _sign, value) => {
    if (field === 'incident' && value === 'none') filter.incident = null
    else if (/^\d{1,15}$/.test(value)) filter[field] = Number(value)
    else return false
    return true
  }

/** The words that operators of a closed vocabulary take. */
const WORDS = {
  metric: METRICS,
  status: STATUSES,
  group: GROUPS,
  state: CLAIM_STATES,
  scope: SCOPES,
  polarity: POLARITIES,
  lang: LANGUAGES,
  conflict: ['yes', 'no'],
  orphan: ['yes', 'no'],
} as const

const OPERATORS: Readonly<Record<string, Operator>> = {
  metric: word('metric', WORDS.metric),
  status: word('status', WORDS.status),
  group: word('group', WORDS.group),
  side,
  state: word('state', WORDS.state),
  scope: word('scope', WORDS.scope),
  polarity: word('polarity', WORDS.polarity),
  lang: word('lang', WORDS.lang),
  low: end('low'),
  high: end('high'),
  source: named('sourceWords'),
  speaker: named('speakerWords'),
  place,
  conflict: yesOrNo('conflict'),
  orphan: yesOrNo('orphan'),
  from: dayAt('from'),
  until: dayAt('to'),
  incident: id('incident'),
  report: id('report'),
}

/** What would have been understood in the place of a part that was not: "metric takes killed, wounded …". */
export function understood(part: string): string {
  const name = /^[a-z]+/i.exec(part)?.[0].toLowerCase() ?? ''
  if (!Object.hasOwn(OPERATORS, name)) return `operators are ${Object.keys(OPERATORS).join(', ')}`
  const words = Object.hasOwn(WORDS, name) ? WORDS[name as keyof typeof WORDS] : null
  return words ? `${name} takes ${words.join(', ')}` : `see the page Claims for what ${name} takes`
}

/** A search as its operators, its phrases between quotation marks and its words, as they were typed. */
export const searchTokens = (query: string): string[] => [...query.matchAll(TOKEN)].map(([whole]) => whole)

/** The search with one operator set to a value, in the place of what it was. */
export function withOperator(query: string, name: string, value: string): string {
  const rest = [...query.matchAll(TOKEN)].filter(([, each]) => each?.toLowerCase() !== name).map(([whole]) => whole)
  return [...rest, `${name}:${/\s/.test(value) ? `"${value.replaceAll('"', '')}"` : value}`].join(' ')
}
