import type { LanguageCode } from '../core/claim/vocabulary.js'
import type { Field } from './table/headers.js'

/** What a file can be read as. */
export const INPUT_KINDS = ['text', 'html', 'jsonl', 'feed', 'table', 'warc', 'zip'] as const
export type InputKind = (typeof INPUT_KINDS)[number]

export const TABLE_ENDINGS: readonly string[] = ['.csv', '.tsv', '.xlsx']

export interface ReadOptions {
  readonly input?: InputKind | undefined
  readonly lang?: LanguageCode | undefined
  /** Private networks that addresses may be fetched from, as `10.1.0.0/16`. */
  readonly fetchAllow?: string | undefined
  /** Of a table: which header holds a field, where guessing is not enough. */
  readonly columns?: Readonly<Partial<Record<Field, string>>> | undefined
  /** The outlet, where a row of a table does not say. */
  readonly source?: string | undefined
}
