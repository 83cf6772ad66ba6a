import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

const PERIODS = wordSet('day days week weeks month months year years hours decade')
const STRETCHES = wordSet('past last previous preceding first')
const BEGINNINGS = wordSet(
  'start beginning outbreak onset war conflict uprising revolution invasion fighting ceasefire truce operation offensive',
)

const BEGAN = wordSet('began begun started broke erupted launched invaded')

/** Whether the word at `i` makes a running total: "since March", "this year", "in the past week". */
export function cueAt(tokens: Tokens, i: number): boolean {
  const [word, next] = [wordAt(tokens, i), wordAt(tokens, i + 1)]
  switch (word) {
    case 'since':
      if (next === '.' || next === ';' || next === '' || next === 'yesterday' || next === 'then' || next === 'dawn')
        return true
      for (let at = i + 1; at <= i + 6; at++) {
        if (isAt(tokens, at, W.comma)) break
        if (BEGINNINGS.has(wordAt(tokens, at)) || BEGAN.has(wordAt(tokens, at)) || wordAt(tokens, at) === 'last')
          return true
      }
      return false
    case 'as':
      // "as of 9 June"
      return next === 'of' && (lexAt(tokens, i + 2).month > 0 || lexAt(tokens, i + 3).month > 0)
    case 'this':
      return (
        (next === 'year' || next === 'month' || next === 'week') && wordAt(tokens, i + 2) !== "'" && !ranks(tokens, i)
      )
    case 'last':
      return (
        (next === 'month' || next === 'year') &&
        !isAt(tokens, i - 1, W.determiner) &&
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
    case 'within':
    case 'over':
    case 'during':
      // "over two days"
      return (
        lexAt(tokens, i + 1).number !== null &&
        PERIODS.has(wordAt(tokens, i + 2)) &&
        wordAt(tokens, i + 2).endsWith('s')
      )
    case 'war':
    case 'conflict':
    case 'campaign':
    case 'insurgency':
    case 'uprising':
    case 'violence':
    case 'offensive':
    case 'invasion':
    case 'crackdown':
    case 'unrest':
    case 'fighting':
    case 'militancy':
    case 'occupation':
      return next === 'has' || (next === 'that' && wordAt(tokens, i + 2) === 'has')
    case 'between':
      // "between October 5-8", "between 5 and 8 October"
      return (lexAt(tokens, i + 1).month > 0 || lexAt(tokens, i + 2).month > 0) && !isAt(tokens, i - 1, W.verb)
    case 'separate':
      return /^(attacks|strikes|incidents|bombings|clashes|raids|explosions|blasts)$/.test(next)
    default:
      return false
  }
}

/** "the deadliest |this year", "the second attack |this month" tells how one event ranks. */
function ranks(tokens: Tokens, cue: number): boolean {
  for (let i = cue - 1; i > cue - 8; i--) {
    if (RANKS.test(wordAt(tokens, i)))
      return isAt(tokens, i - 1, W.determiner | W.possessive) || wordAt(tokens, i - 1) === 's'
    if (isAt(tokens, i, W.comma | W.stop)) return false
  }
  return false
}
const RANKS = /^(deadliest|bloodiest|worst|largest|biggest|heaviest|first|second|third|fourth|fifth|latest)$/
