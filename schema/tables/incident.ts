import { eq, sql } from 'drizzle-orm'
import {
  bigint,
  check,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { METRICS } from '../../src/core/claim/vocabulary.js'
import {
  DATE_PRECISIONS,
  GRADES,
  LINK_MAKERS,
  LINK_STATES,
  PLACE_PRECISIONS,
} from '../../src/core/incident/vocabulary.js'
import { day, identity, moment, oneOf, reference } from '../columns.js'
import { claims } from './claim.js'

/** From its first day to its last: what an index holds to find the incidents of a month. */
export const DAYS_OF_INCIDENT = sql.raw(`daterange("start", coalesce("end", "start"), '[]')`)

/** What happened, at a place, in a time interval. */
export const incidents = pgTable(
  'incidents',
  {
    id: identity(),
    /** Joins reports by hand: the name of the incident that an imported report gave. */
    key: text(),
    title: text().notNull(),
    place: text(),
    /** UCDP's where_prec, 1–7. */
    placePrecision: smallint().$type<1 | 2 | 3 | 4 | 5 | 6 | 7>(),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    /** ISO 3166 code, lower case. */
    country: text(),
    start: day(),
    end: day(),
    /** UCDP's date_prec, 1–5. */
    datePrecision: smallint().$type<1 | 2 | 3 | 4 | 5>(),
    grade: text({ enum: GRADES }),
    /** What the fact-checkers found, in their words. */
    verdict: text(),
    maker: text({ enum: LINK_MAKERS }).notNull(),
    created: moment().notNull(),
  },
  (table) => [
    uniqueIndex('incidents_key_once').on(table.key),
    index('incidents_start').on(table.start),
    index('incidents_days').using('gist', DAYS_OF_INCIDENT),
    index('incidents_words').using('gin', table.title.op('gin_trgm_ops'), table.place.op('gin_trgm_ops')),
    check('incidents_country_code', sql`${table.country} ~ '^[a-z]{2}$'`),
    check('incidents_titled', sql`${table.title} <> ''`),
    check('incidents_in_order', sql`${table.start} <= ${table.end}`),
    check('incidents_grade_known', oneOf(table.grade, GRADES)),
    check('incidents_maker_known', oneOf(table.maker, LINK_MAKERS)),
    check('incidents_place_precision_known', oneOf(table.placePrecision, PLACE_PRECISIONS)),
    check('incidents_date_precision_known', oneOf(table.datePrecision, DATE_PRECISIONS)),
    check('incidents_on_earth', sql`${table.latitude} between -90 and 90 and ${table.longitude} between -180 and 180`),
  ],
)

/** What is told of each incident. Triggers count it from links, claims and relations: nothing else writes it. */
export const incidentSums = pgTable(
  'incident_sums',
  {
    incident: reference()
      .primaryKey()
      .references(() => incidents.id, { onDelete: 'cascade' }),
    claims: integer().notNull().default(0),
    reports: integer().notNull().default(0),
    conflicts: integer().notNull().default(0),
    /** The widest gap between two claims that conflict; 0 where none do. */
    gap: bigint({ mode: 'number' }).notNull().default(0),
    /** What its claims count, and the languages of their reports. */
    metrics: text({ enum: METRICS }).array().notNull().default(sql`'{}'`),
    langs: text().array().notNull().default(sql`'{}'`),
  },
  (table) => [index('incident_sums_gap').on(table.gap, table.incident)],
)

/** That a claim speaks of an incident, or, decided by a person, that it does not. A claim speaks of one at most. */
export const incidentLinks = pgTable(
  'incident_links',
  {
    claim: reference()
      .notNull()
      .references(() => claims.id, { onDelete: 'cascade' }),
    incident: reference()
      .notNull()
      .references(() => incidents.id, { onDelete: 'cascade' }),
    state: text({ enum: LINK_STATES }).notNull(),
    maker: text({ enum: LINK_MAKERS }).notNull(),
    /** The person's name, or the id of the rule. */
    by: text().notNull(),
    at: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.claim, table.incident] }),
    uniqueIndex('incident_links_one_a_claim').on(table.claim).where(eq(table.state, sql`'linked'`)),
    index('incident_links_incident').on(table.incident),
    check('incident_links_state_known', oneOf(table.state, LINK_STATES)),
    check('incident_links_maker_known', oneOf(table.maker, LINK_MAKERS)),
    check('incident_links_parted_by_person', sql`${table.state} = 'linked' or ${table.maker} = 'person'`),
  ],
)
