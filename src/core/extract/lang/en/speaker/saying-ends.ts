import { countsAt, isAt, isYear, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { CITES, GERUNDS, PARENTHETIC } from './saying-words.js'
import { MEDIA } from './speaker-words.js'

/** Whether nothing of substance follows the verb: "…, he said.", "…, she said on Monday", "…, it said in a statement". */
export function endsClause(tokens: Tokens, verb: number, last: number): boolean {
  // "…, she pointed |out."
  const next = wordAt(tokens, verb + 1) === 'out' && wordAt(tokens, verb).startsWith('point') ? verb + 2 : verb + 1
  if (next > last) return true
  // "he said|, however, that 12 had died"
  if (PARENTHETIC.has(wordAt(tokens, next + 1)) && isAt(tokens, next, W.comma) && wordAt(tokens, next + 3) === 'that')
    return false
  const word = wordAt(tokens, next)
  const { is, weekday, month } = lexAt(tokens, next)
  // "…, he told reporters, |citing hospitals"
  if (
    CITES.has(word) ||
    word === '.' ||
    is & (W.comma | W.stop | W.dash) ||
    weekday >= 0 ||
    month > 0 ||
    // "Hama Radio reports |with reference to"
    (word === 'with' && wordAt(tokens, next + 1) === 'reference') ||
    // "the mayor said |of the raid"
    (word === 'of' && wordAt(tokens, verb) === 'said') ||
    (/^(this|last)$/.test(word) && lexAt(tokens, next + 1).noun?.kind === 'measure')
  )
    return true
  if (word === 'as' && /^(many|much|few|well)$/.test(wordAt(tokens, next + 1)))
    return wordAt(tokens, next + 1) === 'well'
  if (HOW.has(word) || GERUNDS.has(word)) return !speaksOn(tokens, next, last, true)
  if (TELLS_WHERE.has(word) || timeAt(tokens, next)) return !speaksOn(tokens, next, last, false)
  // "…, she said |tearfully.", "…, he said |again on Monday"
  return (is & W.adverb) !== 0 && !(is & W.determiner) && endsClause(tokens, next, last)
}

/** How, when and where somebody speaks. */
const TELLS_WHERE = wordSet(
  'in on by to from via through over at amid about regarding late early earlier later during following yesterday today overnight tonight afterwards recently here there online shortly soon hours days minutes weeks',
)
/** What else happens as somebody speaks: a clause of its own, whose verbs are no part of what is said. */
const HOW = wordSet(
  'while when as because after before without with for since standing speaking sitting clutching holding pointing weeping crying referring describing',
)

/** "said |two days later", "said |a week after the blast", "said |the next day", "said |that evening" */
function timeAt(tokens: Tokens, i: number): boolean {
  const measure = (at: number): boolean =>
    lexAt(tokens, at).noun?.kind === 'measure' || PARTS_OF_DAY.has(wordAt(tokens, at))
  if (wordAt(tokens, i) === 'the')
    return /^(next|following|same|previous)$/.test(wordAt(tokens, i + 1))
      ? measure(i + 2)
      : measure(i + 1) && /^(after|before)$/.test(wordAt(tokens, i + 2))
  if (/^(that|this|last)$/.test(wordAt(tokens, i))) return measure(i + 1) || lexAt(tokens, i + 1).weekday >= 0
  const counted = countsAt(tokens, i) || wordAt(tokens, i) === 'a'
  return counted && measure(i + 1) && /^(ago|later|earlier|after|before)$/.test(wordAt(tokens, i + 2))
}
const PARTS_OF_DAY = wordSet('morning afternoon evening noon midnight dawn dusk')

/** "said on Monday| that 12 …"; `apart` where the words behind are a clause of their own. */
function speaksOn(tokens: Tokens, from: number, last: number, apart: boolean): boolean {
  const told = timeAt(tokens, from) ? from + 2 : from
  for (let i = told; i <= last && i <= from + 12; i++) {
    const { is, outcome } = lexAt(tokens, i)
    // "on condition of anonymity |because he was not allowed to speak"
    if (is & (W.comma | W.stop) || wordAt(tokens, i) === 'because') return false
    if (MEDIA.has(wordAt(tokens, i))) continue
    if ((wordAt(tokens, i) === 'that' && !GERUNDS.has(wordAt(tokens, i - 1))) || figureAt(tokens, i)) return true
    if (MEDIA.has(wordAt(tokens, i - 1))) continue
    if (!apart && ((outcome !== null && outcome.form !== 'noun') || is & (W.be | W.have))) return true
  }
  return false
}

/** A number that is no year and no day of a month. */
const figureAt = (tokens: Tokens, i: number): boolean =>
  countsAt(tokens, i) && !isYear(tokens, i) && lexAt(tokens, i - 1).month === 0 && lexAt(tokens, i + 1).month === 0
