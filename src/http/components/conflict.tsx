import { fill } from '../../core/text/fill.js'
import type { ClaimView } from '../../db/claims.js'
import { relationSentence } from '../../export/relation-sentence.js'
import type { Pair } from '../board/pairs.js'
import type { Locale } from '../locale/locale.js'
import { sourceName } from '../locale/names.js'
import { Provenance, QuoteLink, Speaker } from './claim-link.js'
import { Figure } from './figure.js'

/** A conflict: two voices facing each other, how far they stand apart between them, and all of it in a sentence. */
export function Conflict({ locale, pair }: { locale: Locale; pair: Pair }) {
  const { relation, a, b } = pair
  const { count, board } = locale.words
  return (
    <li>
      <div class="conflict-pair">
        <VoiceCard locale={locale} claim={a} />
        <p class="gap">
          <bdi>{locale.count(count.apart, relation.gap ?? 0)}</bdi>
          {relation.ratio !== null && relation.ratio >= 1.5 && (
            <small>
              <bdi>{fill(board.times, { n: locale.number(relation.ratio) })}</bdi>
            </small>
          )}
        </p>
        <VoiceCard locale={locale} claim={b} />
      </div>
      <p class="explained">{sentenceOf(locale, pair)}</p>
    </li>
  )
}

const VoiceCard = ({ locale, claim }: { locale: Locale; claim: ClaimView }) => (
  <div class="voice-card">
    <p class="who">
      <Speaker locale={locale} claim={claim} />
    </p>
    <p>
      <Figure locale={locale} quantity={claim} />
    </p>
    <blockquote>
      <QuoteLink claim={claim} />
      <br />
      <small>
        <Provenance locale={locale} claim={claim} />
      </small>
    </blockquote>
  </div>
)

/** A pair of another kind, in one sentence and both quotes. */
export const PairSentence = ({ locale, pair }: { locale: Locale; pair: Pair }) => (
  <li>
    <p>{sentenceOf(locale, pair)}</p>
    <p class="hint">
      <QuoteLink claim={pair.a} /> · <QuoteLink claim={pair.b} />
    </p>
  </li>
)

/** The relation in a sentence that can be quoted, in the reader's language and digits. */
export function sentenceOf(locale: Locale, { relation, a, b }: Pair): string {
  const sentence = relationSentence({ ...relation, a: calledBy(locale, a), b: calledBy(locale, b) }, locale.code)
  return locale.digits === 'latn' ? sentence : sentence.replace(/[0-9]/g, (digit) => locale.number(Number(digit)))
}

/** The claim with its outlet as the reader calls it. */
const calledBy = (locale: Locale, claim: ClaimView): ClaimView =>
  claim.report.sourceName === null
    ? claim
    : { ...claim, report: { ...claim.report, sourceName: sourceName(locale, claim.report.sourceName) } }
