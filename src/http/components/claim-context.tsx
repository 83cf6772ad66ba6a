import type { ClaimView } from '../../db/claims.js'
import { directionOf } from '../locale/locale.js'

/** Code points shown either side at most. */
const REACH = 420

/** A claim's quote in its sentence, marked; the text is that of the claim's revision. */
export function ClaimContext({ claim, text }: { claim: ClaimView; text: string }) {
  const { before, after } = sentenceAround([...text], claim.start, claim.end)
  const { lang } = claim.report
  return (
    <blockquote class="in-context" lang={lang} dir={directionOf(lang)}>
      {before}
      <mark>{claim.quote}</mark>
      {after}
    </blockquote>
  )
}

/** What stands in the sentence before and after a span of code points; a line of its own ends a sentence too. */
export function sentenceAround(
  letters: readonly string[],
  start: number,
  end: number,
): { before: string; after: string } {
  const before = letters.slice(Math.max(0, start - REACH), start).join('')
  const after = letters.slice(end, end + REACH).join('')
  const cut = /^[\s\S]*(?:[.!?؟…۔]["”’»)\]]*\s+|\n)/u.exec(before)?.[0].length ?? 0
  const stop = /[.!?؟…۔]["”’»)\]]*(?=\s|$)|\n/u.exec(after)
  const shown = stop ? after.slice(0, stop.index + stop[0].length) : after
  const cutOff = { start: cut === 0 && start > REACH, end: !stop && end + REACH < letters.length }
  return {
    before: `${cutOff.start ? '…' : ''}${before.slice(cut)}`,
    after: `${shown.trimEnd()}${cutOff.end ? '…' : ''}`,
  }
}
