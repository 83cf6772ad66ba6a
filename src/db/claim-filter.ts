import { and, eq, gte, ilike, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { PgSelect } from 'drizzle-orm/pg-core'
import { attributions, claims, incidentLinks, relations, reports, revisions, sources } from '../../schema/index.js'
import type { ClaimState, LanguageCode, Metric, Polarity, Scope, Status } from '../core/claim/vocabulary.js'
import { foldText } from '../core/text/fold.js'
import { isNameAsked } from './name-asked.js'

/** What claims are asked for by. All that is given must hold. */
export interface ClaimFilter {
  readonly report?: number | undefined
  /** An incident's id; null: claims that are linked to none. */
  readonly incident?: number | null | undefined
  /** Claims that this source said, relayed or printed. */
  readonly source?: number | undefined
  readonly metric?: Metric | undefined
  readonly status?: Status | undefined
  /** One of the groups that the claim names. */
  readonly group?: string | undefined
  readonly side?: string | undefined
  readonly state?: ClaimState | undefined
  readonly scope?: Scope | undefined
  readonly polarity?: Polarity | undefined
  readonly lang?: LanguageCode | undefined
  /** The least and the most that the words allow lie at or beyond these. */
  readonly lowFrom?: number | undefined
  readonly lowTo?: number | undefined
  readonly highFrom?: number | undefined
  readonly highTo?: number | undefined
  /** Days of the event, both included. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Whether another claim conflicts with it. */
  readonly conflict?: boolean | undefined
  readonly orphan?: boolean | undefined
  /** Words of the name of who said, relayed or printed it, in any spelling that its sources go by. */
  readonly sourceWords?: readonly string[] | undefined
  readonly speakerWords?: readonly string[] | undefined
  /** Each a place by any of the names given. */
  readonly places?: readonly (readonly string[])[] | undefined
  /** Words, in any spelling. */
  readonly words?: string | undefined
  /** Each a name that stands anywhere in the claim, by any of those that are given. */
  readonly names?: readonly (readonly string[])[] | undefined
}

/** The filter as a condition over claims joined with their reports, outlets and links (`selectClaims`). */
export function claimConditions(filter: ClaimFilter): SQL | undefined {
  const { report, incident, source, metric, status, state, scope, polarity, lang, conflict, orphan } = filter
  return and(
    report === undefined ? undefined : eq(reports.id, report),
    incident === undefined
      ? undefined
      : incident === null
        ? isNull(incidentLinks.incident)
        : eq(incidentLinks.incident, incident),
    source === undefined ? undefined : linkWhere(eq(attributions.source, source)),
    metric && eq(claims.metric, metric),
    status && eq(claims.status, status),
    filter.group === undefined ? undefined : sql`${filter.group} = any(string_to_array(${claims.group}, ' '))`,
    filter.side === undefined ? undefined : eq(claims.side, filter.side),
    state && eq(claims.state, state),
    scope && eq(claims.scope, scope),
    polarity && eq(claims.polarity, polarity),
    lang && eq(reports.lang, lang),
    filter.lowFrom === undefined ? undefined : gte(claims.low, filter.lowFrom),
    filter.lowTo === undefined ? undefined : lte(sql`coalesce(${claims.low}, 0)`, filter.lowTo),
    filter.highFrom === undefined ? undefined : or(gte(claims.high, filter.highFrom), isNull(claims.high)),
    filter.highTo === undefined ? undefined : lte(claims.high, filter.highTo),
    filter.from === undefined ? undefined : gte(claims.whenEnd, filter.from),
    filter.to === undefined ? undefined : lte(claims.whenStart, filter.to),
    conflict === undefined ? undefined : conflict ? conflicting : sql`not ${conflicting}`,
    orphan === undefined ? undefined : eq(claims.orphan, orphan),
    ...(filter.sourceWords ?? []).map((words) => linkWhere(named(words))),
    ...(filter.speakerWords ?? []).map((words) => linkWhere(and(eq(attributions.role, 'speaker'), named(words)))),
    ...(filter.places ?? []).map((names) => or(...names.map(placed))),
    ...patternsOf(filter.words ?? '').map((pattern) => ilike(claims.search, pattern)),
    ...(filter.names ?? []).map((names) =>
      or(...names.map((name) => and(...patternsOf(name).map((pattern) => ilike(claims.search, pattern))))),
    ),
  )
}

/** Joins the tables of which the filter or the order speaks, and no others: counting goes over every claim. */
export function joinedFor<Query extends PgSelect>(query: Query, filter: ClaimFilter, byIncident = false): Query {
  let wide: PgSelect = query
  if (filter.report !== undefined || filter.lang !== undefined)
    wide = wide
      .innerJoin(revisions, eq(revisions.id, claims.revision))
      .innerJoin(reports, eq(reports.id, revisions.report))
  if (filter.incident !== undefined || byIncident)
    wide = wide.leftJoin(incidentLinks, and(eq(incidentLinks.claim, claims.id), eq(incidentLinks.state, 'linked')))
  return wide as Query
}

const conflictAt = (end: SQL): SQL =>
  sql`exists (select 1 from ${relations} where ${relations.relation} = 'conflicts' and ${end} = ${claims.id})`

/** Two questions, one an end: Postgres answers each from an index, and one with an "or" inside from neither. */
const conflicting = sql`(${conflictAt(sql`${relations.a}`)} or ${conflictAt(sql`${relations.b}`)})`

const linkWhere = (condition: SQL | undefined): SQL =>
  sql`exists (select 1 from ${attributions} where ${attributions.claim} = ${claims.id} and ${condition})`

/** A name as it stands, or any name of the source that it was matched to. */
const named = (words: string): SQL | undefined =>
  or(
    ilike(attributions.name, phrasePattern(words)),
    inArray(attributions.source, sql`(select source from source_names where ${isNameAsked(words)})`),
    inArray(attributions.source, sql`(select id from ${sources} where ${ilike(sources.name, phrasePattern(words))})`),
  )

/** As `foldText` folds: a place has no folded column of its own. The folded text that is searched has an index, and every place in it. */
const [VARIANTS, PLAIN] = ['أإآٱىئیؤةکàâçéèêëîïôûù', 'اااايييوهكaaceeeeiiouu']

const placed = (name: string): SQL | undefined =>
  and(
    ...patternsOf(name).flatMap((each) => [
      ilike(claims.search, each),
      sql`translate(lower(${claims.place}), ${VARIANTS}, ${PLAIN}) like ${each}`,
    ]),
  )

/** A pattern for each word, folded. */
export const patternsOf = (words: string): string[] =>
  foldText(words)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => `%${word}%`)

/** Of names those that hold none of the others: who looks for "sirt" has found "sirte". */
export const shortestNames = (names: readonly string[]): string[] =>
  names.filter((name) => !names.some((other) => other !== name && name.includes(other)))

/** A pattern that holds the words anywhere; a `%` or `_` in them stands for itself. */
export const phrasePattern = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`
