import { fill } from '../core/text/fill.js'
import { FIELD_NAMES, type Field } from '../ingest/table/headers.js'
import type { SeenColumn } from '../ingest/table/read-table.js'
import type { Locale } from './locale/locale.js'
import { TABLE_WORDS } from './locale/table-words.js'

/** A table as the page asks for it: the file, carried from one look to the next, and what its columns are said to hold. */
export interface AskedTable {
  readonly source: string
  readonly file: string
  readonly bytes: Uint8Array
  /** The columns of the file; none before there is one, or where it cannot be read. */
  readonly seen: readonly SeenColumn[]
  /** What each column holds, in their order, '' = nothing; null where nobody has said. */
  readonly chosen: readonly (Field | '')[] | null
  /** What was asked when it was last looked at. */
  readonly looked: string
  readonly keep: boolean
}

export const NO_TABLE: AskedTable = {
  source: '',
  file: '',
  bytes: new Uint8Array(),
  seen: [],
  chosen: null,
  looked: '',
  keep: false,
}

type Form = Readonly<Record<string, string | File | (string | File)[]>>

export async function askedTable(form: Form): Promise<AskedTable> {
  const text = (name: string): string => (typeof form[name] === 'string' ? form[name] : '')
  const { file } = form
  const isNew = file instanceof File && file.size > 0
  const bytes = isNew ? new Uint8Array(await file.arrayBuffer()) : Buffer.from(text('data'), 'base64')
  const { columnsSeen } = await import('../ingest/table/import-table.js')
  const seen = bytes.length > 0 ? await columnsSeen(bytes) : []
  // What another file's columns held says nothing of these.
  const isSaid = !isNew && seen.some((_, at) => `column-${at}` in form)
  const fieldOf = (value: string): Field | '' => FIELD_NAMES.find((each) => each === value) ?? ''
  return {
    source: text('source').trim(),
    file: isNew ? file.name : text('name'),
    bytes,
    seen,
    chosen: isSaid ? seen.map((_, at) => fieldOf(text(`column-${at}`))) : null,
    looked: isNew ? '' : text('looked'),
    keep: text('keep') !== '',
  }
}

/** What was asked, so that only what was looked at is kept. */
export const askedIn = ({ source, chosen }: AskedTable): string => JSON.stringify([source, chosen])

/** Whether the table was looked at as it is asked for now; a first look is at what was guessed. */
export function wasLookedAt(asked: AskedTable): boolean {
  return asked.looked !== '' && asked.looked === askedIn(asked)
}

/** Which header holds each field, as people said; undefined where nobody did. */
export function byHand({ seen, chosen }: AskedTable): Partial<Record<Field, string>> | undefined {
  if (chosen === null) return undefined
  const header = (field: Field): string => seen[chosen.indexOf(field)]?.header ?? ''
  return Object.fromEntries(FIELD_NAMES.map((field) => [field, header(field)]))
}

/** What is wrong where two columns are said to hold the same; null where none are. */
export function chosenTwice(locale: Locale, { seen, chosen }: AskedTable): string | null {
  const again = chosen?.findIndex((field, at) => field !== '' && chosen.indexOf(field) < at) ?? -1
  if (chosen === null || again < 0) return null
  const words = TABLE_WORDS[locale.code]
  const field = chosen[again] as Field
  const isolated = (text: string) => `\u2068${text}\u2069`
  return fill(words.twice, {
    field: isolated(words.fields[field]),
    one: isolated(seen[chosen.indexOf(field)]!.header),
    other: isolated(seen[again]!.header),
  })
}
