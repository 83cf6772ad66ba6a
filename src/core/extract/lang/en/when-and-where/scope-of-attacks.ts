import type { Draft } from '../../../draft.js'
import type { Figure } from '../sheet.js'
import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

const ATTACKS = wordSet(
  'attacks incidents strikes airstrikes raids bombings clashes explosions activities operations shootings',
)

/** "192 people died in |219 attacks", "in the |two deadliest attacks": a sum; two or three may be of one day. */
export function ofManyAttacks(tokens: Tokens, { from, draft }: Figure): boolean {
  if (draft.dropped === 'date') return false
  const article = isAt(tokens, from - 1, W.determiner) ? from - 2 : from - 1
  if (wordAt(tokens, article) !== 'in') return false
  const few = (draft.low ?? 0) < 4
  if (!few && article < from - 1) return false
  let apart = false
  for (let at = draft.last + 1; at < draft.last + 4; at++) {
    apart ||= APART.has(wordAt(tokens, at)) || wordAt(tokens, at) === 'incidents'
    if (ATTACKS.has(wordAt(tokens, at))) return !few || apart
  }
  return false
}
const APART = wordSet('deadliest separate different bloodiest worst')

/** "Attacks by gunmen |have killed ten people": several, on no one day. */
export function attacksHave(tokens: Tokens, first: number, { from }: Figure): boolean {
  let i = from - 1
  while (i > from - 5 && !isAt(tokens, i, W.have)) i--
  if (wordAt(tokens, i) !== 'have') return false
  for (let at = from; at < from + 25 && !isAt(tokens, at, W.stop) && wordAt(tokens, at) !== '.'; at++)
    if (lexAt(tokens, at).weekday >= 0 || DAYS.has(wordAt(tokens, at))) return false
  for (i--; i >= first && i > from - 20; i--) {
    const { noun, is, weekday } = lexAt(tokens, i)
    if (weekday >= 0 || DAYS.has(wordAt(tokens, i)) || is & (W.comma | W.stop | W.saying | W.be)) return false
    if (noun?.metric === 'strikes') return noun.plural
  }
  return false
}
const DAYS = wordSet('today yesterday morning evening afternoon dawn midnight overnight night')

/** "…, including 27 soldiers |during an attack on the base": of one event, whatever the total. */
export function inOneAttack(tokens: Tokens, { from, last }: Figure): boolean {
  if (!isAt(tokens, from - 1, W.including)) return false
  const at = lexAt(tokens, last + 1).outcome === null ? last + 1 : last + 2
  if (!/^(in|during|by)$/.test(wordAt(tokens, at)) || !/^(an?|one)$/.test(wordAt(tokens, at + 1))) return false
  for (let i = at + 2; i < at + 6; i++) {
    const { noun } = lexAt(tokens, i)
    if (noun?.metric === 'strikes') return !noun.plural
  }
  return false
}

/** Whether one of the totals told before is this very figure: "up to 300 in two days … more than |300 civilians". */
export const toldAsTotal = (totals: readonly Draft[], draft: Draft): boolean =>
  figureOf(draft) >= 10 &&
  totals.some((total) => total.metric === draft.metric && Math.abs(figureOf(total) - figureOf(draft)) < 2)

const figureOf = ({ low, high }: Draft): number => low || (high ?? 0)
