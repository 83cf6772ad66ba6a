import { isAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** "assured |residents that", "reminded |reporters that" */
const TO_HEARERS = wordSet(
  'assured assures reminded reminds apprised briefed briefs advised advises alerted alerts cautioned cautions reassured texted emailed messaged',
)
/** Verbs that are common beside what was said, and tell of something else. */
const NEVER_CLOSING = wordSet(
  'held holds hold written charged charges rules granted decided thought think thinks exposed leaked forecast forecasts projects relates hint caution shares comments remarks reply counters alerts briefs protests objects muses reasons answers echoes signals judges continued continues',
)

/** "|unearthed evidence that" */
export const EVIDENCE = wordSet('evidence proof indications documents testimony')

/** "|ruled that", "|assured residents that", "|pointed out that" */
export function saysThat(tokens: Tokens, verb: number): boolean {
  const word = wordAt(tokens, verb)
  const next = wordAt(tokens, verb + 1)
  if (word === 'points') return next === 'out'
  // "He continued|: “"
  if (next === ':' || next === ',') return isAt(tokens, verb + 2, W.quoteMark)
  if (next === 'that' || (EVIDENCE.has(next) && wordAt(tokens, verb + 2) === 'that')) return true
  if (!TO_HEARERS.has(word)) return false
  for (let i = verb + 2; i < verb + 6; i++) {
    if (wordAt(tokens, i) === 'that') return true
    if (isAt(tokens, i, W.comma | W.stop | W.preposition)) return false
  }
  return false
}

/** "…, the elder |recounted.", "…, she |murmured, pointing to" */
export const closesWords = (tokens: Tokens, verb: number, last: number): boolean =>
  !NEVER_CLOSING.has(wordAt(tokens, verb)) &&
  (verb >= last || isAt(tokens, verb + 1, W.comma | W.stop) || wordAt(tokens, verb + 1) === '.')

/** What stands between what was said and who said it. */
export const ENDS_WORDS = W.comma | W.quoteMark | W.apostrophe
