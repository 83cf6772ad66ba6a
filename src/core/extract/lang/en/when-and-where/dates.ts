import type { DateExpression } from '../../../calendar.js'
import { ORDINAL_ENDINGS } from '../words/calendar-words.js'
import { adjoins, type EnToken, isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import type { DateMention } from './date-mention.js'
import { joinSpan } from './date-spans.js'

const RELATIVE_DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, overnight: 0 }

/** The dates of tokens `from`–`to`, in order: "October 7th, 2023", "7 October", "on Monday", "yesterday", "in July 2016", "since March". */
export function readDates(tokens: Tokens, text: string, from: number, to: number): DateMention[] {
  const dates: DateMention[] = []
  for (let i = from; i <= to; i++) {
    const { kind, lex } = tokens[i] as EnToken
    if (!(lex.is & W.date) && kind !== 'digits') continue
    const found = dateAt(tokens, text, i, to)
    if (!found) continue
    const floor = dates.at(-1)?.last ?? from - 1
    if (found.first <= floor) continue
    const merged = joinSpan(tokens, dates.at(-1), found)
    if (merged) dates[dates.length - 1] = merged
    else dates.push(found)
    i = Math.max(i, found.last)
  }
  return dates
}

function dateAt(tokens: Tokens, text: string, i: number, to: number): DateMention | null {
  if (tokens[i]?.kind === 'digits') return yearDate(tokens, i)
  const { month, weekday } = lexAt(tokens, i)
  if (month > 0 && isCapital(text, tokens[i])) return isMonth(tokens, i) ? monthDate(tokens, i, month, to) : null
  if (weekday >= 0 && isCapital(text, tokens[i])) {
    let next = wordAt(tokens, i + 1) === ',' ? i + 2 : i + 1
    // "Sunday |the 29th of October"
    if (wordAt(tokens, next) === 'the') next++
    // "Saturday, October 21": the month's date says more
    if (next <= to && (lexAt(tokens, next).month > 0 || (tokens[next]?.kind === 'digits' && monthSoon(tokens, next))))
      return null
    return mention(tokens, i, i, { kind: 'weekday', weekday, last: wordAt(tokens, i - 1) === 'last' })
  }
  const days = RELATIVE_DAYS[wordAt(tokens, i)]
  // "Palestine |Today reported"
  if (days !== undefined && !(isCapital(text, tokens[i]) && isCapital(text, tokens[i - 1]))) {
    const expression: DateExpression =
      wordAt(tokens, i) === 'overnight'
        ? { kind: 'span', from: { kind: 'offset', days: -1 }, to: { kind: 'offset', days: 0 } }
        : { kind: 'offset', days }
    return mention(tokens, i, i, expression)
  }
  return null
}

/** "in |May", "|May 3", "3 |March"; but "|May God have mercy", "Yassin al-|Mar’ai", "the town of Khost |Jan". */
function isMonth(tokens: Tokens, i: number): boolean {
  const word = wordAt(tokens, i)
  if (word !== 'may' && word !== 'mar' && word !== 'jan') return true
  return (
    tokens[i + 1]?.kind === 'digits' ||
    tokens[i + 2]?.kind === 'digits' ||
    (!joinsWord(tokens, i + 1) && isAt(tokens, i - 1, W.preposition | W.comma | W.and)) ||
    ORDINAL_ENDINGS.has(wordAt(tokens, i - 1)) ||
    tokens[i - 1]?.kind === 'digits' ||
    MONTH_OPENERS.has(wordAt(tokens, i - 1))
  )
}
/** "Mar|’ai", "Mar|-a-Lago"; but "in May|." */
const joinsWord = (tokens: Tokens, i: number): boolean =>
  adjoins(tokens, i) && isAt(tokens, i, W.apostrophe | W.hyphen) && adjoins(tokens, i + 1)
const MONTH_OPENERS = wordSet('since last this next late early mid until')

const monthSoon = (tokens: Tokens, i: number): boolean => [1, 2, 3].some((step) => lexAt(tokens, i + step).month > 0)

const DAY_OPENERS = wordSet('on the late early last in since')

function monthDate(tokens: Tokens, i: number, month: number, to: number): DateMention {
  let [first, last] = [i, i]
  let day: number | undefined
  let before = i - 1
  if (wordAt(tokens, before) === 'of') before--
  if (ORDINAL_ENDINGS.has(wordAt(tokens, before))) before--
  day = dayOf(tokens, before)
  if (day !== undefined) first = before
  else {
    day = dayOf(tokens, i + 1)
    if (day !== undefined) {
      last = ORDINAL_ENDINGS.has(wordAt(tokens, i + 2)) && adjoins(tokens, i + 2) ? i + 2 : i + 1
    }
  }
  const other = day === undefined ? -1 : otherDay(tokens, i, first, last)
  if (other >= 0) [first, last] = [Math.min(first, other), Math.max(last, other)]
  const at = wordAt(tokens, last + 1) === ',' || wordAt(tokens, last + 1) === 'of' ? last + 2 : last + 1
  const year = at <= to ? yearOf(tokens, at) : undefined
  if (year !== undefined) last = at
  const dated = year === undefined ? {} : { year }
  if (other >= 0) {
    const [left, right] = [dayOf(tokens, other) ?? 1, day ?? 1].sort((a, b) => a - b) as [number, number]
    const on = (one: number): DateExpression => ({ kind: 'day', day: one, month, ...dated })
    return mention(tokens, first, last, { kind: 'span', from: on(left), to: on(right) })
  }
  const expression: DateExpression =
    day === undefined ? { kind: 'month', month, ...dated } : { kind: 'day', day, month, ...dated }
  return mention(tokens, first, last, expression)
}

/** Where the second day of "|3-4 May", "|3 to 9 May", "May 3 and |4" stands; −1 where there is none, or where a night lies between: "the night of 3-4 May". */
function otherDay(tokens: Tokens, month: number, first: number, last: number): number {
  const before = first < month
  let joint = before ? first - 1 : last + 1
  if (before && ORDINAL_ENDINGS.has(wordAt(tokens, joint))) joint--
  if (!isAt(tokens, joint, W.hyphen | W.dash) && !/^(and|to|until)$/.test(wordAt(tokens, joint))) return -1
  let at = before ? joint - 1 : joint + 1
  if (before && ORDINAL_ENDINGS.has(wordAt(tokens, at))) at--
  if (dayOf(tokens, at) === undefined || (before && tokens[at]!.kind !== 'digits')) return -1
  // "on May 3 and |12 people died", "May 3-|4"
  const behind = ORDINAL_ENDINGS.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1
  if (!before && !isAt(tokens, behind, ENDS_DATE) && wordAt(tokens, behind) !== '.')
    if (lexAt(tokens, behind).outcome === null) return -1
  for (let i = Math.min(first, at) - 1; i > first - 6; i--) if (NIGHTS.has(wordAt(tokens, i))) return -1
  return at
}
const ENDS_DATE = W.comma | W.stop | W.preposition | W.be | W.have | W.verb | W.and
const NIGHTS = wordSet('night overnight')

function dayOf(tokens: Tokens, i: number): number | undefined {
  const token = tokens[i]
  if (token?.kind !== 'digits' || token.folded.length > 2) return undefined
  const day = Number(token.folded)
  const clock = wordAt(tokens, i + 1) === ':' && tokens[i + 2]?.kind === 'digits'
  return day >= 1 && day <= 31 && !clock ? day : undefined
}

function yearOf(tokens: Tokens, i: number): number | undefined {
  const token = tokens[i]
  if (token?.kind !== 'digits' || token.folded.length !== 4) return undefined
  const year = Number(token.folded)
  return year >= 1900 && year <= 2100 ? year : undefined
}

/** "in 2016", "since 2011" */
function yearDate(tokens: Tokens, i: number): DateMention | null {
  const year = yearOf(tokens, i)
  if (year === undefined) return null
  // "from |mid-2017"
  if (isAt(tokens, i - 1, W.hyphen) && /^(mid|late|early)$/.test(wordAt(tokens, i - 2)))
    return mention(tokens, i - 2, i, { kind: 'year', year })
  if (!/^(in|since|during|of|late|early)$/.test(wordAt(tokens, i - 1))) return null
  return lexAt(tokens, i + 1).noun ? null : mention(tokens, i, i, { kind: 'year', year })
}

function mention(tokens: Tokens, first: number, last: number, expression: DateExpression): DateMention {
  let before = first - 1
  while (
    isAt(tokens, before, W.comma) ||
    lexAt(tokens, before).weekday >= 0 ||
    DAY_OPENERS.has(wordAt(tokens, before))
  ) {
    if (wordAt(tokens, before) === 'since') return { first, last, expression, since: true, ofSpeech: false }
    before--
  }
  // "said on Monday", "announced overnight"; "reported Monday's attack" dates the attack
  const ofSpeech = isAt(tokens, before, W.saying) && (before < first - 1 || !isAt(tokens, last + 1, W.apostrophe))
  return { first, last, expression, since: false, ofSpeech }
}
