import { createHash } from 'node:crypto'
import type { GivenClaim } from '../../core/claim/given-claim.js'
import type { LanguageCode } from '../../core/claim/vocabulary.js'
import { extractClaims } from '../../core/extract/engine.js'
import { placeKeys } from '../../core/incident/place-keys.js'
import { isIsoDate } from '../../core/iso-date.js'
import type { NewSnapshot } from '../../db/snapshots.js'
import { ActionError } from '../action-error.js'
import { reportKey } from './report-key.js'

export interface ReportInput {
  readonly text: string
  readonly lang: LanguageCode
  /** The name it comes in with: an id of a JSONL line, a file's name. */
  readonly label: string
  /** The outlet that published it. */
  readonly source?: string | null
  readonly url?: string | null
  readonly title?: string | null
  /** ISO date or date-time, as exact as the source gives it. */
  readonly published?: string | null
  /** Name of the incident that its claims belong to, given by hand; else they are matched. */
  readonly incident?: string | null
  /** When it was fetched. Given, a text that was seen before and then edited is a new revision again. */
  readonly retrieved?: Date
  /** The server's answer that it was read from, to be kept as evidence. */
  readonly snapshot?: Omit<NewSnapshot, 'id' | 'report' | 'hash'>
  /** Its claims, where they come with it: then none is read in the text. Their quotes stand in the text. */
  readonly given?: readonly GivenClaim[]
  /** What it is known by, where a table has an id for it; else its address or its first text. */
  readonly key?: string
}

export interface RecordedReport {
  readonly report: number
  readonly outcome: 'recorded' | 'revised' | 'known'
  /** Claims of the text as it stands now. */
  readonly claims: number
  /** Claims whose quote the new text no longer has. */
  readonly orphans: number
}

/** A report's text, checked, and what was read in it: made before the transaction, which others wait for. */
export interface ReadInput {
  readonly input: ReportInput
  /** What the report is known by. */
  readonly key: string
  readonly text: string
  readonly hash: string
  readonly published: string | null
  readonly found: readonly GivenClaim[]
  readonly places: readonly string[]
}

export function readReport(input: ReportInput): ReadInput {
  const identity = identifyReport(input)
  return { input, ...identity, ...readText(input, identity.text) }
}

/** The same for a text that is kept already: its claims are read only where somebody asks for them. */
export function readWhenAsked(input: ReportInput): ReadInput {
  const identity = identifyReport(input)
  let read: Pick<ReadInput, 'found' | 'places'> | undefined
  const reading = () => {
    read ??= readText(input, identity.text)
    return read
  }
  return {
    input,
    ...identity,
    get found() {
      return reading().found
    },
    get places() {
      return reading().places
    },
  }
}

/** What a report is known by, and its text as it is kept; nothing is read in it yet. */
export function identifyReport(input: ReportInput): Pick<ReadInput, 'key' | 'text' | 'hash' | 'published'> {
  const text = cleanText(input.text)
  const published = input.published ?? null
  if (published !== null && !isIsoDate(published))
    throw new ActionError('bad-input', `'${published}' is no date: write it as 2016-10-04`)
  const hash = createHash('sha256').update(text).digest('hex')
  return { key: reportKey(input, hash), text, hash, published }
}

function readText(input: ReportInput, text: string): Pick<ReadInput, 'found' | 'places'> {
  const found = input.given ?? extractClaims({ text, lang: input.lang, published: input.published ?? null })
  const places = placeKeys(
    text,
    found.map(({ place }) => place),
  )
  return { found, places }
}

/** Whole characters only: half a surrogate pair cannot be stored, and a NUL stands in no text. */
function cleanText(text: string): string {
  if (text.trim() === '') throw new ActionError('bad-input', 'the text is empty')
  if (text.includes('\0')) throw new ActionError('bad-input', 'the text holds a NUL: it is no text')
  return text.toWellFormed()
}
