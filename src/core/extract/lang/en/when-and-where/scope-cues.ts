import { modifierBefore } from '../numbers/modifiers.js'
import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { ranks } from './scope-ranks.js'
import { countedPeriod, isLong, isStretch, LONG, ofClashes, SPANS } from './scope-stretches.js'

const PERIODS = wordSet('days week weeks month months year years hours decade')
const STRETCHES = wordSet('past last previous preceding first')
const BEGINNINGS = wordSet(
  'start beginning outbreak onset war conflict uprising revolution invasion fighting ceasefire truce operation offensive siege year summer winter spring autumn',
)

const BEGAN = wordSet('began begun started broke erupted launched invaded')

/** Whether the word at `i` makes a running total: "since March", "this year", "in the past week". */
export function cueAt(tokens: Tokens, i: number): boolean {
  const [word, next] = [wordAt(tokens, i), wordAt(tokens, i + 1)]
  switch (word) {
    case 'since':
      if (next === '.' || next === ';' || next === '' || next === 'yesterday' || next === 'then' || next === 'dawn')
        return true
      for (let at = i + 1; at <= i + 13; at++) {
        if (isAt(tokens, at, W.comma)) break
        if (BEGINNINGS.has(wordAt(tokens, at)) || BEGAN.has(wordAt(tokens, at)) || wordAt(tokens, at) === 'last')
          return !ranks(tokens, i)
      }
      return false
    case 'as':
      // "as of 9 June"
      return next === 'of' && (lexAt(tokens, i + 2).month > 0 || lexAt(tokens, i + 3).month > 0)
    case 'this':
      // "in the cases documented in |this report"
      if (next === 'report') return STUDIED.has(wordAt(tokens, i - 2))
      return (
        (next === 'year' || next === 'month' || next === 'week') &&
        // "a shooting earlier |this month"
        !/^(earlier|later)$/.test(wordAt(tokens, i - 1)) &&
        wordAt(tokens, i + 2) !== "'" &&
        !ranks(tokens, i)
      )
    case 'last':
      // "in |last week's clashes", "were killed |last week in clashes"
      if (next === 'week') return ofClashes(tokens, i + 2)
      return (
        (next === 'month' || next === 'year') &&
        !isAt(tokens, i - 1, W.determiner) &&
        !oneStrike(tokens, i - 1) &&
        wordAt(tokens, i + 2) !== '’' &&
        wordAt(tokens, i + 2) !== "'"
      )
    case 'the':
      // "in the past 24 hours", "over the last two weeks"
      if (!STRETCHES.has(next)) return false
      for (let at = i + 2; at <= i + 5; at++)
        if (PERIODS.has(wordAt(tokens, at)))
          return !(next === 'first' && /^(day|hours)$/.test(wordAt(tokens, at))) && isAt(tokens, i - 1, W.preposition)
      return false
    case 'days':
    case 'weeks':
    case 'months':
    case 'years':
      return isStretch(tokens, i)
    case 'period':
      // "during the reporting period", "over a 48-hour period"
      return /^(reporting|same)$/.test(wordAt(tokens, i - 1)) || countedPeriod(tokens, i)
    case 'recent':
      // "in recent attacks on the town", "in the recent Hama air raids"
      return SPANS.has(wordAt(tokens, i - (wordAt(tokens, i - 1) === 'the' ? 2 : 1))) && ofAttacks(tokens, i + 1)
    case 'day':
      return isLong(tokens, i)
    case 'weeklong':
    case 'monthlong':
    case 'yearlong':
      return LONG.has(next)
    case 'week':
    case 'month':
    case 'year':
      if (isLong(tokens, i)) return true
      // "the siege enters its fifth |month"
      if (ENTERS.has(wordAt(tokens, i - 3)) && isAt(tokens, i - 2, W.possessive)) return true
      // "reported killed in the |month", but "later in the month"
      if (wordAt(tokens, i - 1) === 'the' && SPANS.has(wordAt(tokens, i - 2)))
        return !/^(earl|late|end|begin|start|middle)/.test(wordAt(tokens, i - 3))
      // "in a week of clashes"
      return (
        wordAt(tokens, i - 1) === 'a' &&
        SPANS.has(wordAt(tokens, i - 2)) &&
        (next === 'of' || next === ',' || next === '.' || modifierBefore(tokens, i + 3)?.from === i + 1)
      )
    case 'date':
      // "to date"
      return wordAt(tokens, i - 1) === 'to' && wordAt(tokens, i - 2) !== 'up'
    case 'war':
    case 'conflict':
    case 'insurgency':
    case 'uprising':
      return takesLives(tokens, i) || inWar(tokens, i)
    case 'campaign':
    case 'violence':
    case 'offensive':
    case 'invasion':
    case 'crackdown':
    case 'unrest':
    case 'fighting':
    case 'militancy':
    case 'occupation':
      return next === 'has' || (next === 'that' && wordAt(tokens, i + 2) === 'has') || wholeWar(tokens, i)
    case 'between':
      // "between October 5-8", "between 5 and 8 October"
      return (lexAt(tokens, i + 1).month > 0 || lexAt(tokens, i + 2).month > 0) && !isAt(tokens, i - 1, W.verb)
    case 'separate':
      return /^(attacks|strikes|incidents|bombings|clashes|raids|explosions|blasts)$/.test(next)
    default:
      return false
  }
}

const ATTACKS = wordSet('attacks strikes airstrikes raids clashes bombings incidents battles protests')

/** "attacks", "Hama air |raids" */
function ofAttacks(tokens: Tokens, from: number): boolean {
  for (let i = from; i < from + 3; i++) {
    if (ATTACKS.has(wordAt(tokens, i))) return true
    if (lexAt(tokens, i).is !== 0 && wordAt(tokens, i) !== 'air') return false
  }
  return false
}

const STUDIED = wordSet('documented discussed described covered investigated examined')
const ENTERS = wordSet('enters entered entering')

/** "the market |bombing last month" */
function oneStrike(tokens: Tokens, i: number): boolean {
  const { noun } = lexAt(tokens, i)
  return (noun?.metric === 'strikes' && !noun.plural) || ONE_EVENT.has(wordAt(tokens, i))
}
const ONE_EVENT = wordSet('fighting incident accident crash disaster sinking collapse stampede fire')

/** "the |war has killed 12,000", "the |conflict in Syria had left 300 dead", "the |war killed 12,000" */
function takesLives(tokens: Tokens, i: number): boolean {
  for (let at = i + 1; at <= i + 9; at++) {
    const word = wordAt(tokens, at)
    if (word === 'has' || TOOK.has(word)) return true
    if (word === 'had') return TOOK.has(wordAt(tokens, at + 1))
    if (word === 'that' || word === 'which') return wordAt(tokens, at + 1) === 'has'
    const { is } = lexAt(tokens, at)
    // "the conflict |between the army and the rebels has killed"
    if (is & W.and ? wordAt(tokens, i + 1) !== 'between' : is & ~IN_A_NAME && !(is & W.determiner)) return false
  }
  return false
}
const IN_A_NAME = W.preposition | W.label | W.adjective
const TOOK = wordSet('killed left claimed cost displaced')

/** "in total during the |campaign", "throughout the |offensive" */
const wholeWar = (tokens: Tokens, i: number): boolean =>
  wordAt(tokens, i - 1) === 'the' &&
  (wordAt(tokens, i - 2) === 'throughout' || (wordAt(tokens, i - 2) === 'during' && wordAt(tokens, i - 3) === 'total'))

/** "killed in the |war", "during the country's civil |war"; but "in the |war-torn town", "killed in the |war on Monday" */
function inWar(tokens: Tokens, i: number): boolean {
  const { noun, weekday } = lexAt(tokens, i + 1)
  if (isAt(tokens, i + 1, W.hyphen) || noun !== null || weekday >= 0 || lexAt(tokens, i + 2).weekday >= 0) return false
  if (SIDES.has(wordAt(tokens, i + 1)) || ranks(tokens, i)) return false
  for (let at = i - 1; at > i - 7; at--) {
    const word = wordAt(tokens, at)
    if (word === 'in' || word === 'during' || word === 'throughout') return at < i - 1
    if (isAt(tokens, at, W.comma | W.stop | W.be | W.have | W.and | W.relative | W.subordinator | W.saying))
      return false
    if (isAt(tokens, at, W.verb | W.preposition) || lexAt(tokens, at).outcome !== null) return false
  }
  return false
}
/** "the war |zone", "a conflict |monitor" */
const SIDES = wordSet(
  'zone zones crime crimes monitor monitors monitoring effort torn correspondent veteran veterans area areas',
)
