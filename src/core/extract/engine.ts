import type { ExtractedClaim } from '../claim/claim.js'
import type { LanguageCode } from '../claim/vocabulary.js'
import { codePointOffsets } from '../text/code-points.js'
import { splitSentences } from '../text/sentences.js'
import { stretchesOf } from '../text/stretches.js'
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

/** What claims of which every rule was certain turned out to be worth on the open corpora (`npm run bench calibration`). */
const SUREST = 0.98

/** Every number of the text as read, whether or not it is a claim. Never throws, on any text. */
export function readNumbers(report: ReportText): ReadNumber[] {
  const { text } = report
  const language = languageOf(report.lang)
  const at = codePointOffsets(text)
  const numbers: ReadNumber[] = []
  for (const [from, to] of stretchesOf(text)) {
    const stretch = text.slice(from, to)
    const tokens = language.tokenize(stretch)
    for (const { first, last, low, high, bound } of language.readNumbers(tokens, stretch)) {
      const [start, end] = [from + tokens[first]!.start, from + tokens[last]!.end]
      numbers.push({ text: text.slice(start, end), start: at(start), end: at(end), low, high, bound })
    }
  }
  return numbers
}

/** The claims of a report in text order. `text.slice(start, end) === quote` by code points, always. Never throws, on any text. */
export function extractClaims(report: ReportText): ExtractedClaim[] {
  const { text, lang, published = null } = report
  const language = languageOf(lang)
  const at = codePointOffsets(text)
  const claims: ExtractedClaim[] = []
  // stretch by stretch: of a long text only the claims live on, not the drafts
  for (const [from, to] of stretchesOf(text)) {
    for (const draft of standingInOrder(draftStretch(language, text.slice(from, to), from, published)))
      claims.push(finished(draft, text, at))
  }
  return claims
}

/** The drafts of a report with those that were dropped and why: what `--explain` draws. Offsets are UTF-16. */
export function draftClaims({ text, lang, published = null }: ReportText): Draft[] {
  const language = languageOf(lang)
  const drafts: Draft[] = []
  for (const [from, to] of stretchesOf(text))
    for (const draft of draftStretch(language, text.slice(from, to), from, published)) drafts.push(draft)
  return drafts
}

function standingInOrder(drafts: readonly Draft[]): Draft[] {
  const standing = drafts.filter(({ dropped }) => dropped === null)
  const inOrder = standing.every((draft, i) => i === 0 || byPlace(standing[i - 1]!, draft) <= 0)
  return inOrder ? standing : standing.sort(byPlace)
}

const byPlace = (a: Draft, b: Draft): number => a.start - b.start || a.end - b.end

/** The drafts of the stretch `text`, which begins at `offset` of the report. */
function draftStretch(language: Language, text: string, offset: number, published: string | null): Draft[] {
  const tokens = language.tokenize(text)
  const sentences = splitSentences(tokens, language.endsSentence, text, language.beginsSentence)
  const drafts = language.readNumbers(tokens, text).map((reading) => draftOf(tokens, reading))
  const doc: Doc<unknown> = { text, tokens, sentences, published, drafts }
  for (const rule of language.rules) rule.apply(doc)
  if (offset > 0) for (const draft of drafts) shift(draft, offset)
  return drafts
}

function shift(draft: Draft, by: number): void {
  draft.start += by
  draft.end += by
  draft.numberStart += by
  draft.numberEnd += by
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
    confidence: Math.min(draft.confidence, SUREST),
  }
}
