import type { Draft } from '../../../draft.js'
import { firstToken, lastToken } from '../drafts.js'
import { GROUP_STOP } from '../numbers/grouped-digits.js'
import { quoteSide } from '../quote-marks.js'
import { folded, is, isToldOf, isUn, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** Where what is said of a number begins: « trente soldats » | tués. */
export function predicateStart(tokens: Words, draft: Draft): number {
  const at = lastToken(tokens, draft) + 1
  if (quoteSide(tokens, at) !== 'close') return at
  // "« Une cinquantaine de rebelles » | ont été tués": the quotation may begin before the number
  if (is(tokens[at + 1], WORD.avoir | WORD.etre)) return at + 1
  const quoted = quoteSide(tokens, firstToken(draft) - 1) === 'open'
  // "« Plusieurs personnes » | qui étaient à bord ont été blessées"
  if (quoted && folded(tokens, at + 1) === 'qui') return at + 1
  return quoted && tokens[at + 1]?.lex.verb?.form === 'participle' ? at + 1 : at
}

/** "deux millions d'habitants et | 132.000 | sont des réfugiés", "30 blessés, dont | six | sont décédés": the verb is the bare number's that stands behind token `from`. */
export function isOfBareNumber(tokens: Words, verb: number, from: number): boolean {
  let at = verb - 1
  while (is(tokens[at], WORD.number) || (folded(tokens, at) === GROUP_STOP && tokens[at + 1]?.kind === 'digits')) at--
  if (at === verb - 1 || at < from) return false
  // "deux gendarmes, dont l' | un | a été touché"
  if (is(tokens[at], WORD.apostrophe) && folded(tokens, at - 1) === 'l') at -= 2
  // "six civils – dont un est dans un état critique – ont été blessés"
  return is(tokens[at], WORD.coordinator) || (is(tokens[at], WORD.subset) && !is(tokens[at - 1], WORD.dash))
}

/** "postés sur | deux toits |, 12 passants ont été tués": where it was is no subject. */
export const isWhere = (tokens: Words, draft: Draft): boolean =>
  draft.head !== null && tokens[draft.head]!.lex.noun === null && WHERE.has(folded(tokens, firstToken(draft) - 1))

const WHERE = new Set('sur dans à vers depuis devant derrière sous entre'.split(' '))

/** "dont | un présumé mort", "une grièvement blessée": what is told of one alone. */
export const isOneTold = (tokens: Words, at: number): boolean => isUn(folded(tokens, at)) && isToldOf(tokens[at + 1])
