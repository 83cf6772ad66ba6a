import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** "the |offensive on the town by the army's 7th Division has already seen 60 villagers killed": the subject is no one event. */
export function hasTaken(tokens: Tokens, i: number): boolean {
  for (let at = i + 1; at < i + 24; at++) {
    if (wordAt(tokens, at) === 'has') return true
    const { is, outcome, noun } = lexAt(tokens, at)
    if (is & ENDS_SUBJECT || wordAt(tokens, at) === '.' || ((outcome !== null || is & W.verb) && noun === null))
      return false
  }
  return false
}
const ENDS_SUBJECT = W.comma | W.stop | W.saying | W.be | W.have | W.modal | W.relative | W.subordinator | W.gerund

/** "the floods, which |began on 4 July, have so far claimed 120 lives" */
export function beganAndHas(tokens: Tokens, i: number): boolean {
  if (!/^(that|which)$/.test(wordAt(tokens, i - 1)) || !/^(on|in|at|last)$/.test(wordAt(tokens, i + 1))) return false
  if (![2, 3, 4].some((step) => isAt(tokens, i + step, W.date))) return false
  for (let at = i + 3; at < i + 10; at++) if (TAKES.has(wordAt(tokens, at))) return true
  return false
}

const TAKES = wordSet('has have claimed displaced')

/** "in |the past two weeks", "in just |the first five days"; "|the first quarter saw 120 killed" */
export function spansIt(tokens: Tokens, the: number, period: number): boolean {
  return isAt(tokens, beforeJust(tokens, the - 1), W.preposition) || SAW.has(wordAt(tokens, period + 1))
}

/** "in less than |a year", "in just |one week": where the word before stands. */
export function beforeJust(tokens: Tokens, i: number): number {
  let at = i
  while (JUST.has(wordAt(tokens, at))) at--
  return at
}
const JUST = wordSet('just only less than under barely about around nearly almost')
const SAW = wordSet('saw brought left claimed cost killed witnessed')

/** "|June was the deadliest month", "|2019 saw 410 miners killed", "|May claimed nine lives": what opens a clause and is no day. */
export function namesPeriod(tokens: Tokens, date: number, kind: string): boolean {
  if (kind !== 'month' && kind !== 'year') return false
  const before = date - 1
  if (before >= 0 && !isAt(tokens, before, W.stop | W.comma | W.and | W.quoteMark) && !ENDS.has(wordAt(tokens, before)))
    return false
  let verb = date + 1
  while (tokens[verb]?.kind === 'digits' || isAt(tokens, verb, W.adverb | W.have)) verb++
  if (SAW.has(wordAt(tokens, verb))) return true
  if (!isAt(tokens, verb, W.be)) return false
  for (let i = verb + 1; i < verb + 6; i++) if (/^(month|year)$/.test(wordAt(tokens, i))) return true
  return false
}
const ENDS = wordSet('. while but')

/** "23,000 people have been displaced |by 3 May" */
export function untilThen(tokens: Tokens, date: number, kind: string): boolean {
  if (kind !== 'day' && kind !== 'month') return false
  for (let i = date - 2; i > date - 14 && !isAt(tokens, i, W.comma | W.stop); i--)
    if (isAt(tokens, i, W.have)) return true
  return false
}
