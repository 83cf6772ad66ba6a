import type { ExtractedClaim } from '../claim/claim.js'
import type { LanguageCode } from '../claim/vocabulary.js'
import { codePointOffsets } from '../text/code-points.js'
import { splitSentences } from '../text/sentences.js'
import { type Doc, type Draft, draftOf, type Language } from './draft.js'
import { languageOf } from './languages.js'

export interface ReportText {
  readonly text: string
  readonly lang: LanguageCode
  /** ISO date or date-time; dates in the text are read against it. */
  readonly published?: string | null
}

/** A number as it stands in the text. Offsets are Unicode code points, half-open. */
export interface ReadNumber {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly low: number | null
  readonly high: number | null
  readonly bound: string
}

/** Every number of the text as read, whether or not it is a claim. Never throws, on any text. */
export function readNumbers(report: ReportText): ReadNumber[] {
  const { text } = report
  const language = languageOf(report.lang)
  const tokens = language.tokenize(text)
  const at = codePointOffsets(text)
  return language.readNumbers(tokens, text).map(({ first, last, low, high, bound }) => {
    const [start, end] = [tokens[first]!.start, tokens[last]!.end]
    return { text: text.slice(start, end), start: at(start), end: at(end), low, high, bound }
  })
}

/** The claims of a report in text order. `text.slice(start, end) === quote` by code points, always. Never throws, on any text. */
export function extractClaims(report: ReportText): ExtractedClaim[] {
  const { text } = report
  const doc = draftClaims(report)
  const at = codePointOffsets(text)
  return doc.drafts
    .filter((draft) => draft.dropped === null)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((draft) => finished(draft, text, at))
}

/** The drafts of a report with those that were dropped and why: what `--explain` draws. */
export function draftClaims(report: ReportText): Doc<unknown> {
  const language: Language = languageOf(report.lang)
  const tokens = language.tokenize(report.text)
  const sentences = splitSentences(tokens, language.endsSentence)
  const drafts = language.readNumbers(tokens, report.text).map((reading) => draftOf(tokens, reading))
  const doc: Doc<unknown> = { text: report.text, tokens, sentences, published: report.published ?? null, drafts }
  for (const rule of language.rules) rule.apply(doc)
  return doc
}

function finished(draft: Draft, text: string, at: (utf16: number) => number): ExtractedClaim {
  const { low, high, bound, status, counted, speaker, via, attribution, scope, polarity, implicit, place, when } = draft
  return {
    quote: text.slice(draft.start, draft.end),
    number: text.slice(draft.numberStart, draft.numberEnd),
    start: at(draft.start),
    end: at(draft.end),
    metric: draft.metric ?? 'other',
    bound,
    low,
    high,
    status,
    counted,
    speaker,
    via,
    attribution,
    scope,
    polarity,
    implicit,
    place,
    when,
    rules: draft.rules,
    confidence: draft.confidence,
  }
}
