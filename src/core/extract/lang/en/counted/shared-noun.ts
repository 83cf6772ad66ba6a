import type { Figure, Sheet } from '../sheet.js'
import { isAt, type Tokens, W, wordAt } from '../words/lex.js'

/** "ten Libyan and five US |air strikes", "eight Libyan and two Malian |deaths": one noun for both numbers. */
export function shareNoun({ tokens }: Sheet, left: Figure, right: Figure): void {
  const { noun, draft } = left
  // "10 out of |14 cruise missiles", "one of the |four drones"
  if (noun === null && draft.dropped === null && isOutOf(tokens, left, right)) {
    left.noun = right.noun
    return
  }
  // "7 missile and |56 air strikes"
  if ((noun?.kind !== 'person' && noun?.kind !== 'thing') || noun.plural || draft.low === 1) return
  if (right.noun?.kind !== 'thing' && !right.noun?.sure) return
  if (draft.dropped === null && right.from === left.last + 2 && isAt(tokens, left.last + 1, W.and))
    left.noun = right.noun
}

/** "10 |out of 14", "one |of the four", "76 |of the ferry's 118": the first is a part of the second. */
export function isOutOf(tokens: Tokens, left: Figure, right: Figure): boolean {
  let of = right.from - 1
  if (isAt(tokens, of, W.determiner | W.possessive)) of--
  // "76 |of the ferry's| 118 passengers"
  if (of > left.last + 2) {
    if (wordAt(tokens, of) !== 's' || !isAt(tokens, of - 1, W.apostrophe)) return false
    for (of -= 2; of > left.last + 1 && !isAt(tokens, of, W.comma | W.stop | W.preposition); ) of--
  }
  if (wordAt(tokens, of) !== 'of') return false
  return left.last === (wordAt(tokens, of - 1) === 'out' ? of - 2 : of - 1)
}
