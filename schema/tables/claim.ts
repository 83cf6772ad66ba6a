import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
} from 'drizzle-orm/pg-core'
import {
  BOUNDS,
  CLAIM_MAKERS,
  CLAIM_STATES,
  LINK_ROLES,
  METRICS,
  POLARITIES,
  SCOPES,
  STATUSES,
} from '../../src/core/claim/vocabulary.js'
import { DATE_PRECISIONS } from '../../src/core/incident/vocabulary.js'
import { day, identity, int8range, isoDate, oneOf, reference } from '../columns.js'
import { revisions } from './report.js'
import { sources } from './source.js'

/**
 * One number of a report, exactly as it was printed. `start` and `end` are Unicode code points, half-open, in the text of
 * `revision`: the newest in which the quote stands. A quote gone from the newest text is an orphan.
 */
export const claims = pgTable(
  'claims',
  {
    id: identity(),
    revision: reference()
      .notNull()
      .references(() => revisions.id),
    /** The revision in which it was first read. */
    firstRevision: reference()
      .notNull()
      .references(() => revisions.id),
    quote: text().notNull(),
    number: text().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    /** Up to 32 code points before and after the quote, as in the W3C text quote selector. */
    prefix: text().notNull(),
    suffix: text().notNull(),
    orphan: boolean().notNull().default(false),

    metric: text({ enum: METRICS }).notNull(),
    bound: text({ enum: BOUNDS }).notNull(),
    /** Whole numbers, both ends included; NULL = open. */
    low: bigint({ mode: 'number' }),
    high: bigint({ mode: 'number' }),
    interval: int8range().notNull().generatedAlwaysAs(sql`int8range(low, high, '[]')`),
    /** The words that name those counted. */
    counted: text().notNull(),
    status: text({ enum: STATUSES }).notNull(),
    /** women, children, medics, journalists … where the words say so. */
    group: text(),
    /** The side that those counted belong to. */
    side: text(),
    scope: text({ enum: SCOPES }).notNull(),
    polarity: text({ enum: POLARITIES }).notNull(),
    implicit: boolean().notNull(),

    place: text(),
    /** The place by its sounds or its id in the gazetteer: claims of one figure at one place are found by it. */
    placeKey: text(),
    whenWords: text(),
    whenStart: day(),
    whenEnd: day(),
    datePrecision: smallint().$type<1 | 2 | 3 | 4 | 5>(),
    /** The time for which the speaker gave the figure; ISO date or date-time. */
    asOf: text(),

    rules: text().array().notNull(),
    /** How sure the rules are, 0–1. */
    confidence: doublePrecision().notNull(),
    maker: text({ enum: CLAIM_MAKERS }).notNull(),
    state: text({ enum: CLAIM_STATES }).notNull().default('proposed'),
    /** Quote, people, place and speaker folded for searching across spellings. */
    search: text().notNull(),
  },
  (table) => [
    index('claims_revision').on(table.revision),
    index('claims_metric').on(table.metric),
    index('claims_state').on(table.id, table.state),
    index('claims_queue').on(table.state, table.confidence, table.id),
    index('claims_figure_there').on(table.placeKey, table.metric, table.low, table.id),
    check('claims_low_to_high', sql`${table.low} <= ${table.high}`),
    check('claims_counts_from_zero', sql`${table.low} >= 0 and ${table.high} >= 0`),
    check('claims_start_before_end', sql`${table.start} >= 0 and ${table.start} < ${table.end}`),
    check('claims_quote_fits_span', sql`char_length(${table.quote}) = ${table.end} - ${table.start}`),
    check('claims_number_in_quote', sql`position(${table.number} in ${table.quote}) > 0`),
    check('claims_selector_context', sql`char_length(${table.prefix}) <= 32 and char_length(${table.suffix}) <= 32`),
    check('claims_metric_known', oneOf(table.metric, METRICS)),
    check('claims_bound_known', oneOf(table.bound, BOUNDS)),
    check('claims_status_known', oneOf(table.status, STATUSES)),
    check('claims_scope_known', oneOf(table.scope, SCOPES)),
    check('claims_polarity_known', oneOf(table.polarity, POLARITIES)),
    check('claims_when_in_order', sql`${table.whenStart} <= ${table.whenEnd}`),
    check('claims_when_whole', sql`(${table.whenStart} is null) = (${table.whenEnd} is null)`),
    check('claims_date_precision_known', oneOf(table.datePrecision, DATE_PRECISIONS)),
    check('claims_as_of_iso', isoDate(table.asOf)),
    check('claims_confidence_share', sql`${table.confidence} between 0 and 1`),
    check('claims_maker_known', oneOf(table.maker, CLAIM_MAKERS)),
    check('claims_state_known', oneOf(table.state, CLAIM_STATES)),
  ],
)

/** A link of the chain from the one who said it (position 0) to the page that printed it (the last). */
export const attributions = pgTable(
  'attributions',
  {
    claim: reference()
      .notNull()
      .references(() => claims.id, { onDelete: 'cascade' }),
    position: smallint().notNull(),
    role: text({ enum: LINK_ROLES }).notNull(),
    /** The words that name it. */
    name: text().notNull(),
    /** The source that the name was matched to. */
    source: reference().references(() => sources.id),
  },
  (table) => [
    primaryKey({ columns: [table.claim, table.position] }),
    index('attributions_source').on(table.source, table.claim),
    check('attributions_role_known', oneOf(table.role, LINK_ROLES)),
    check('attributions_position_from_zero', sql`${table.position} >= 0`),
    check('attributions_named', sql`${table.name} <> ''`),
  ],
)
