import type { Draft } from '../../../draft.js'
import type { Figure } from '../sheet.js'
import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { onOneDay } from './scope-of-several.js'

const ATTACKS = wordSet(
  'attacks incidents events cases massacres strikes airstrikes raids bombings clashes explosions activities operations shootings encounters gunfights gunbattles firefights ambushes skirmishes actions battles ambushes',
)
const WITHIN = wordSet('in across over from during throughout through')

/** "192 people died in |219 attacks", "deaths across |31 events", "in the |two deadliest attacks": a sum; two or three may be of one day. */
export function ofManyAttacks(tokens: Tokens, { from, draft }: Figure): boolean {
  if (draft.dropped === 'date') return false
  const article = isAt(tokens, from - 1, W.determiner | W.possessive) ? from - 2 : from - 1
  const few = (draft.low ?? 0) < 4
  const told = lookedInto(tokens, article, draft) || (!few && article < from - 1 && areThese(tokens, from))
  if (!told && !(isAt(tokens, article, W.preposition) && WITHIN.has(wordAt(tokens, article)))) return false
  if (!few && !told && article < from - 1) return false
  let apart = told || wordAt(tokens, article) === 'across'
  for (let at = draft.last + 1; at < draft.last + 5; at++) {
    apart ||= APART.has(wordAt(tokens, at)) || wordAt(tokens, at) === 'incidents'
    if (ATTACKS.has(wordAt(tokens, at))) return !few || apart
    if (isAt(tokens, at, W.comma | W.stop | W.preposition | W.verb)) return false
  }
  return false
}
/** "|investigated three raids that killed 41" */
const lookedInto = (tokens: Tokens, verb: number, { metric, low }: Draft): boolean =>
  metric === 'strikes' && (low ?? 0) > 1 && LOOKED_INTO.has(wordAt(tokens, verb)) && !onOneDay(tokens, verb)
const LOOKED_INTO = wordSet(
  'investigated examined documented verified analysed analyzed reviewed assessed studied corroborated mapped',
)
/** "in |these nine attacks", "of |the 18 attacks" */
function areThese(tokens: Tokens, from: number): boolean {
  const word = wordAt(tokens, from - 1)
  const these = word === 'the' ? wordAt(tokens, from - 2) === 'of' : word === 'these' || word === 'those'
  return these && !onOneDay(tokens, from)
}
const APART = wordSet('deadliest separate different bloodiest worst')

/** "|45 harm events", "|nine massacres", "|120 strikes": what a month's report adds up. */
export function countsAttacks(tokens: Tokens, { draft }: Figure): boolean {
  if ((draft.low ?? 0) < 4) return false
  if (draft.metric === 'strikes' || draft.metric === 'munitions') return true
  for (let at = draft.last + 1; at < draft.last + 5; at++) {
    if (ATTACKS.has(wordAt(tokens, at)) || wordAt(tokens, at) === 'allegations') return true
    if (isAt(tokens, at, W.comma | W.stop | W.preposition | W.verb)) return false
  }
  return false
}

/** "Attacks by gunmen |have killed ten people", "The airstrikes in the province |killed 640 people": several, on no one day. */
export function attacksHave(tokens: Tokens, first: number, { from, draft }: Figure): boolean {
  const many = (draft.low ?? 0) >= MANY
  let i = from - 1
  while (i > from - 5 && !isAt(tokens, i, W.have) && !(many && lexAt(tokens, i).outcome?.form === 'past')) i--
  if (i === from - 5) return false
  for (let at = from; at < from + 25 && !isAt(tokens, at, W.stop) && wordAt(tokens, at) !== '.'; at++)
    if (lexAt(tokens, at).weekday >= 0 || DAYS.has(wordAt(tokens, at))) return false
  for (i--; i >= first && i > from - 20; i--) {
    const { noun, is, weekday, outcome } = lexAt(tokens, i)
    if (weekday >= 0 || DAYS.has(wordAt(tokens, i)) || is & (W.comma | W.stop | W.saying)) return false
    // "most of the raids |were laid to the army and have killed 40"
    if (noun?.metric === 'strikes') return noun.plural
    if ((is & W.be || (outcome !== null && noun === null)) && !mostOf(tokens, first)) return false
  }
  return false
}
const mostOf = (tokens: Tokens, first: number): boolean =>
  wordAt(tokens, first + 1) === 'of' && MOST.has(wordAt(tokens, first))
const MOST = wordSet('most all many')
/** "|killed 640": no one day's */
export const MANY = 60
const DAYS = wordSet('today yesterday morning evening afternoon dawn midnight overnight night')

/** "…, including 27 soldiers |during an attack on the base": of one event, whatever the total. */
export function inOneAttack(tokens: Tokens, { from, last }: Figure): boolean {
  // "riots left 68 dead |in one instance and 100 in another"
  if (inInstance(tokens, last + 1) || inInstance(tokens, last + 2)) return true
  if (!isAt(tokens, from - 1, W.including)) return false
  const at = lexAt(tokens, last + 1).outcome === null ? last + 1 : last + 2
  if (!/^(in|during|by)$/.test(wordAt(tokens, at)) || !/^(an?|one)$/.test(wordAt(tokens, at + 1))) return false
  for (let i = at + 2; i < at + 6; i++) {
    const { noun } = lexAt(tokens, i)
    if (noun?.metric === 'strikes') return !noun.plural
  }
  return false
}

/** "|in one instance", "|in another" */
const inInstance = (tokens: Tokens, i: number): boolean =>
  wordAt(tokens, i) === 'in' &&
  (wordAt(tokens, i + 1) === 'one' || wordAt(tokens, i + 1) === 'another') &&
  (INSTANCES.has(wordAt(tokens, i + 2)) ||
    (wordAt(tokens, i + 1) === 'another' && isAt(tokens, i + 2, W.comma | W.stop | W.and | W.quoteMark)) ||
    wordAt(tokens, i + 2) === '.')
const INSTANCES = wordSet('instance case incident episode occasion attack raid strike')

/** Whether one of the totals told before is this very figure: "up to 300 in two days … more than |300 civilians". */
export const toldAsTotal = (totals: readonly Draft[], draft: Draft): boolean =>
  figureOf(draft) >= 10 &&
  totals.some(
    (total) => total.metric === draft.metric && alike(total, draft) && Math.abs(figureOf(total) - figureOf(draft)) < 2,
  )

/** "20 women" are not "20 civilians". */
const alike = ({ counted: a }: Draft, { counted: b }: Draft): boolean => PARTS.test(a) === PARTS.test(b)
const PARTS = /wom[ae]n|child|girl|boy/
const figureOf = ({ low, high }: Draft): number => low || (high ?? 0)
