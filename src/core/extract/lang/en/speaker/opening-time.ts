import { ORDINAL_ENDINGS } from '../words/calendar-words.js'
import { isAt, isYear, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { MEDIA } from './speaker-words.js'

/** "On the 12th October |most sources", "By evening |the ministry": behind the time that opens the sentence. */
export function behindTime(tokens: Tokens, first: number, last: number): number {
  if (tokens[first]?.kind === 'digits') return behindClock(tokens, first)
  if (!OPENS_TIME.has(wordAt(tokens, first))) return first
  for (let i = first + 1; i < last && i <= first + 5; i++) {
    const { month, weekday } = lexAt(tokens, i)
    const year = i === first + 1 && isYear(tokens, i)
    if (!year && month === 0 && weekday < 0 && !HOURS.has(wordAt(tokens, i)) && !isStretch(tokens, i)) continue
    let at = i + 1
    while (
      at < last &&
      (tokens[at]?.kind === 'digits' ||
        isAt(tokens, at, W.comma) ||
        HOURS.has(wordAt(tokens, at)) ||
        ORDINAL_ENDINGS.has(wordAt(tokens, at)))
    )
      at++
    return wordAt(tokens, at) === 'of' ? first : at
  }
  return first
}
/** "14:20 - |The ministry", "9.05am: |police": behind the time of a running report. */
function behindClock(tokens: Tokens, first: number): number {
  let i = first + 1
  while (
    i < first + 5 &&
    (tokens[i]?.kind === 'digits' || isAt(tokens, i, W.clock) || /^[:.]$/.test(wordAt(tokens, i)))
  )
    i++
  return isAt(tokens, i, W.dash | W.hyphen) || wordAt(tokens, i - 1) === ':'
    ? i + (wordAt(tokens, i - 1) === ':' ? 0 : 1)
    : first
}
/** "in recent |months", "over the past |week" */
const isStretch = (tokens: Tokens, i: number): boolean =>
  lexAt(tokens, i).noun?.kind === 'measure' && /^(recent|past|last|previous|coming)$/.test(wordAt(tokens, i - 1))
/** "the mayor, Omar Latif,| on Monday said", "the mayor| late on Monday told", "the army| Monday said": the token before the day that stands before the verb; `end` itself where none does. */
export function beforeDay(tokens: Tokens, end: number): number {
  const day = HOURS.has(wordAt(tokens, end)) ? end - 1 : end
  if (lexAt(tokens, day).weekday < 0) return end
  const which = /^(last|this)$/.test(wordAt(tokens, day - 1)) ? day - 1 : day
  const on = wordAt(tokens, which - 1) === 'on' ? which - 1 : which
  if (wordAt(tokens, on - 1) === 'of' && wordAt(tokens, on - 2) === 'as') return on - 3
  const before = HALVES.has(wordAt(tokens, on - 1)) ? on - 2 : on - 1
  // "a report |issued on Monday", "the council's |statement on Monday"
  if (isAt(tokens, before, W.verb | W.saying) || MEDIA.has(wordAt(tokens, before))) return end
  return before >= 0 && (isAt(tokens, before, W.comma) || tokens[before]?.kind === 'word') ? before : end
}
const HALVES = wordSet('late early earlier later only')
const OPENS_TIME = wordSet('on in by at during')
const HOURS = wordSet('morning afternoon evening night dawn noon midday midnight day')
