import { and, arrayContains, gte, ilike, isNull, like, lte, or, type SQL, sql } from 'drizzle-orm'
import { claimTerms, sourceNames, sources, unmatchedNames } from '../../schema/index.js'
import { foldText } from '../core/text/fold.js'
import { type ClaimFilter, patternsOf, phrasePattern, shortestNames } from './claim-filter.js'
import type { Db } from './engine/database.js'
import { isNameAsked } from './name-asked.js'

/** A filter as terms that claims are found by, and what must be looked at besides in what is found. */
export interface TermQuery {
  readonly all: readonly string[]
  /** Of each list one at least. */
  readonly someOf: readonly (readonly string[])[]
  readonly words: readonly string[]
  /** Ways to write each name asked for: each as patterns. */
  readonly names: readonly (readonly (readonly string[])[])[]
  /** Ways to name the first place asked for: each as patterns. */
  readonly places: readonly (readonly string[])[]
  readonly besides: SQL | undefined
}

/** The filter in terms; null where it asks for one report or for incidents, whose few claims other indexes give. */
export async function termQuery(db: Db, filter: ClaimFilter): Promise<TermQuery | null> {
  if (filter.report !== undefined || filter.incident !== undefined) return null
  const { lowFrom, lowTo, highFrom, highTo, from, to } = filter
  const named = [
    ...(await termsOfNames(db, filter.sourceWords ?? [], 'source', 'name')),
    ...(await termsOfNames(db, filter.speakerWords ?? [], 'speaker', 'spoken')),
  ]
  const [places = [], ...otherPlaces] = (filter.places ?? []).map(waysToName)
  const { low, high, whenStart, whenEnd, place, terms } = claimTerms
  return {
    all: WORDS.flatMap((kind) => (filter[kind] === undefined ? [] : `${kind}:${filter[kind]}`)).concat(
      filter.conflict ? 'conflict' : [],
      filter.orphan ? 'orphan' : [],
    ),
    someOf: [
      ...named,
      lowFrom === undefined ? undefined : lengthsFrom('low', lowFrom),
      lowTo === undefined ? undefined : lengthsTo('low', lowTo),
      highFrom === undefined ? undefined : [...lengthsFrom('high', highFrom), 'high:open'],
      highTo === undefined ? undefined : lengthsTo('high', highTo),
      from === undefined && to === undefined ? undefined : termsOfDays(from, to),
    ].filter((list) => list !== undefined),
    words: patternsOf(filter.words ?? ''),
    names: (filter.names ?? []).map(waysToName),
    places,
    besides: and(
      filter.conflict === false ? sql`not ${arrayContains(terms, ['conflict'])}` : undefined,
      filter.orphan === false ? sql`not ${arrayContains(terms, ['orphan'])}` : undefined,
      lowFrom === undefined ? undefined : gte(low, lowFrom),
      lowTo === undefined ? undefined : lte(sql`coalesce(${low}, 0)`, lowTo),
      highFrom === undefined ? undefined : or(gte(high, highFrom), isNull(high)),
      highTo === undefined ? undefined : lte(high, highTo),
      from === undefined ? undefined : gte(whenEnd, from),
      to === undefined ? undefined : lte(whenStart, to),
      ...otherPlaces.map((ways) => or(...ways.map((patterns) => and(...patterns.map((each) => like(place, each)))))),
    ),
  }
}

/** Fields of a filter that are terms as they stand. */
const WORDS = ['source', 'metric', 'status', 'group', 'side', 'state', 'scope', 'polarity', 'lang'] as const

/** For each name that is asked for, the terms of the sources that go by it and of the names that no source goes by. */
async function termsOfNames(db: Db, names: readonly string[], matched: string, unmatched: string): Promise<string[][]> {
  const lists: string[][] = []
  for (const words of names) {
    const ids = db
      .select({ id: sourceNames.source })
      .from(sourceNames)
      .where(isNameAsked(words))
      .union(
        db
          .select({ id: sources.id })
          .from(sources)
          .where(ilike(sources.name, phrasePattern(words))),
      )
    const others = db
      .select({ name: unmatchedNames.name })
      .from(unmatchedNames)
      .where(ilike(unmatchedNames.name, phrasePattern(words)))
    lists.push([
      ...(await ids).map(({ id }) => `${matched}:${id}`),
      ...(await others).map(({ name }) => `${unmatched}:${name}`),
    ])
  }
  return lists
}

/** Names as patterns, without those that another one finds as well. */
const waysToName = (names: readonly string[]): string[][] =>
  shortestNames([...new Set(names.map(foldText))].filter((name) => name !== '')).map(patternsOf)

/** Terms say how many digits a number has: `low:3` is 100 to 999. */
const MOST_DIGITS = 16
const lengthsFrom = (end: string, least: number): string[] => lengths(end, digits(least), MOST_DIGITS)
const lengthsTo = (end: string, most: number): string[] => lengths(end, 1, digits(most))
const digits = (number: number): number => String(Math.max(0, number)).length
const lengths = (end: string, from: number, to: number): string[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => `${end}:${from + index}`)

/** Years have terms from the first to the last of these; claims of others are `year:any`. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2199]
const MOST_MONTHS = 36

/** Terms of the months between two ISO days where these are few, else of the years. */
function termsOfDays(from: string | undefined, to: string | undefined): string[] {
  const first = monthOf(from ?? `${FIRST_YEAR}-01-01`)
  const last = monthOf(to ?? `${LAST_YEAR}-12-31`)
  if (last - first < MOST_MONTHS) {
    const months = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
    return ['month:any', ...months.map((month) => `month:${monthName(month)}`)]
  }
  const [firstYear, lastYear] = [
    Math.max(FIRST_YEAR, Math.floor(first / 12)),
    Math.min(LAST_YEAR, Math.floor(last / 12)),
  ]
  const years = Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, index) => `year:${firstYear + index}`)
  return ['year:any', ...years]
}

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
const monthName = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`

/** The query as a condition, within the blocks that are given. Each way to name a place says all of it, so that one index answers it. */
export function termConditions({ all, someOf, words, names, places, besides }: TermQuery, blocks: readonly string[]) {
  const { terms, words: text, place } = claimTerms
  const must = blocks.length === 1 ? [...all, ...blocks] : all
  const lists = blocks.length > 1 ? [...someOf, blocks] : someOf
  const found = and(
    must.length > 0 ? arrayContains(terms, [...must]) : undefined,
    ...lists.map((list) => sql`${terms} && ${textArray(list)}`),
    ...words.map((each) => like(text, each)),
    ...names.map((ways) => or(...ways.map((patterns) => and(...patterns.map((each) => like(text, each)))))),
  )
  const there = places.map((patterns) =>
    and(found, ...patterns.flatMap((each) => [like(text, each), like(place, each)])),
  )
  return and(there.length > 0 ? or(...there) : found, besides)
}

/** A list of terms as one parameter, the same for both engines. */
const textArray = (items: readonly string[]): SQL =>
  sql`${`{${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`}::text[]`
