import { type SQL, sql } from 'drizzle-orm'
import { type AnyPgColumn, bigint, customType, date, timestamp } from 'drizzle-orm/pg-core'

/** Whole numbers `[low, high]`, either end open; Postgres prints them half-open: `[5000,6001)`. */
export const int8range = customType<{ data: string; driverData: string }>({ dataType: () => 'int8range' })

/** Bytes as they came. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' })

/** A primary key that the database counts up, and that a restored archive may give. */
export const identity = () => bigint({ mode: 'number' }).primaryKey().generatedByDefaultAsIdentity()

export const reference = () => bigint({ mode: 'number' })

/** A moment, with its time zone. */
export const moment = () => timestamp({ withTimezone: true, mode: 'date' })

/** A day as ISO `YYYY-MM-DD`. */
export const day = () => date({ mode: 'string' })

/** A check that a column holds one word of a closed vocabulary. NULL passes: say notNull() where it may not. */
export function oneOf(column: AnyPgColumn, words: readonly (string | number)[]): SQL {
  const literals = words.map((word) => (typeof word === 'number' ? String(word) : `'${word.replaceAll("'", "''")}'`))
  return sql`${column} in (${sql.raw(literals.join(', '))})`
}

/** A check for ISO dates as sources give them: a year, a month, a day, or a date with a time. */
export const isoDate = (column: AnyPgColumn): SQL =>
  sql`${column} ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2}([T ][0-9:.]+(Z|[+-][0-9:]+)?)?)?)?$'`
