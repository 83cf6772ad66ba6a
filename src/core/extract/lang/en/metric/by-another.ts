import { isPeople } from '../../../../claim/vocabulary.js'
import type { Figure } from '../sheet.js'
import { countsAt, isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** "12 were killed by the army, |one by the rebels and |the remaining nine as a result of torture", "|four others, including a child, by the rebels": the verb is not said again. */
export function byAnother(tokens: Tokens, { from, last, noun, draft }: Figure, before: Figure | undefined): boolean {
  if (!before || !isPeople(before.draft.metric) || draft.implicit || before.last < from - FAR) return false
  if (noun !== null && noun.kind !== 'person') return false
  let joint = from - 1
  while (REST.has(wordAt(tokens, joint))) joint--
  return isAt(tokens, joint, W.and | W.comma) && opensAgent(tokens, behindParts(tokens, last + 1))
}
const FAR = 16
const REST = wordSet('the remaining other rest a further')

/** "|by the army", "|as a result of torture", "|under torture", "|at the hands of the army" */
function opensAgent(tokens: Tokens, i: number): boolean {
  switch (wordAt(tokens, i)) {
    case 'by':
      return !(isAt(tokens, i + 1, W.gerund | W.date) || lexAt(tokens, i + 1).weekday >= 0 || countsAt(tokens, i + 1))
    case 'as':
      return /^(result|consequence)$/.test(wordAt(tokens, i + 2))
    case 'at':
      return wordAt(tokens, i + 2) === 'hands'
    case 'under':
      return wordAt(tokens, i + 1) === 'torture'
    case 'due':
      return wordAt(tokens, i + 1) === 'to'
    default:
      return false
  }
}

/** "nine others|, among them three boys and a nurse,| by": the word behind the aside; `i` itself where none stands. */
function behindParts(tokens: Tokens, i: number): number {
  if (!isAt(tokens, i, W.comma) || !isAt(tokens, i + 1, W.including)) return i
  for (let at = i + 2; at < i + 14 && !isAt(tokens, at, W.stop); at++)
    if (isAt(tokens, at, W.comma) && wordAt(tokens, at + 1) === 'by') return at + 1
  return i
}
