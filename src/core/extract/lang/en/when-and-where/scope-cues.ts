import { CUE, isAt, isCue, isYear, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { answersFor } from './scope-carried.js'
import {
  ATTACKS,
  areAttacks,
  ofAttacks,
  ofSorts,
  ofToll,
  oneStrike,
  onOneDay,
  ordinal,
  tollBehind,
} from './scope-of-several.js'
import { beganAndHas, hasTaken, spansIt } from './scope-of-subject.js'
import { inWar, takesLives, wholeWar } from './scope-of-war.js'
import { ranks } from './scope-ranks.js'
import { PART, sinceThen } from './scope-since.js'
import { countedHours, countedPeriod, inAMonth, isLong, isStretch, LONG, ofClashes, SPANS } from './scope-stretches.js'

const PERIODS = wordSet('days week weeks fortnight month months year years hours decade quarter half')

/** Whether the word at `i` makes a running total: "since March", "this year", "in the past week". */
export function cueAt(tokens: Tokens, i: number): boolean {
  const [word, next] = [wordAt(tokens, i), wordAt(tokens, i + 1)]
  switch (word) {
    case 'since':
      return sinceThen(tokens, i)
    case 'as':
      // "as of 9 June"
      return (next === 'of' || next === 'at') && (lexAt(tokens, i + 2).month > 0 || lexAt(tokens, i + 3).month > 0)
    case 'this':
      // "|this September alone"
      if (lexAt(tokens, i + 1).month > 0) return wordAt(tokens, i + 2) === 'alone'
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
      // "in armed encounters |last week"
      // "were killed |during last week, in bombings"
      if (next === 'week')
        return (
          ofClashes(tokens, i + 2) ||
          areAttacks(tokens, i - 1) ||
          /^(during|throughout|over)$/.test(wordAt(tokens, i - 1))
        )
      return (
        (next === 'month' || next === 'year') &&
        !isAt(tokens, i - 1, W.determiner) &&
        // "in a raid late |last year"
        !PART.has(wordAt(tokens, i - 1)) &&
        !oneStrike(tokens, i - 1) &&
        wordAt(tokens, i + 2) !== '’' &&
        wordAt(tokens, i + 2) !== "'"
      )
    case 'the':
      // "during |the past July"
      if (next === 'past' && lexAt(tokens, i + 2).month > 0) return true
      // "in the past 24 hours", "over the last two weeks"
      if (!isCue(tokens, i + 1, CUE.stretch)) return false
      for (let at = i + 2; at <= i + 5; at++)
        if (PERIODS.has(wordAt(tokens, at)))
          return !(next === 'first' && /^(day|hours)$/.test(wordAt(tokens, at))) && spansIt(tokens, i, at)
      return false
    case 'hours':
      return countedHours(tokens, i)
    case 'days':
    case 'weeks':
    case 'months':
    case 'years':
      return isStretch(tokens, i)
    case 'period':
      // "during the reporting period", "over a 48-hour period"
      return (
        /^(reporting|reported|same|corresponding)$/.test(wordAt(tokens, i - 1)) ||
        // "during |that period"
        (/^th(is|at)$/.test(wordAt(tokens, i - 1)) && SPANS.has(wordAt(tokens, i - 2))) ||
        /^(under|saw|also|between|from)$/.test(next) ||
        // "nine were hurt |in this period"
        (/^(this|that)$/.test(wordAt(tokens, i - 1)) && SPANS.has(wordAt(tokens, i - 2))) ||
        countedPeriod(tokens, i)
      )
    case 'recent':
      // "in recent attacks on the town", "in the recent Hama air raids"
      if (wordAt(tokens, i - 1) === 'from' && RAINS.has(next)) return ofToll(tokens, i)
      return SPANS.has(wordAt(tokens, i - (wordAt(tokens, i - 1) === 'the' ? 2 : 1))) && ofAttacks(tokens, i + 1)
    case 'day':
      // "the second |day of attacks raised the number killed to 49"
      return isLong(tokens, i) || (next === 'of' && ordinal(tokens, i - 1) && tollBehind(tokens, i))
    case 'weeklong':
    case 'monthlong':
    case 'yearlong':
      return LONG.has(next)
    case 'week':
    case 'month':
    case 'year':
      if (isLong(tokens, i)) return true
      // "in |week 12", "lost their lives that |week"
      if (word === 'week' && tokens[i + 1]?.kind === 'digits') return SPANS.has(wordAt(tokens, i - 1))
      if (wordAt(tokens, i - 1) === 'that') return areAttacks(tokens, i - 2) || DIED.has(wordAt(tokens, i - 2))
      // "the siege enters its fifth |month"
      if (ENTERS.has(wordAt(tokens, i - 3)) && isAt(tokens, i - 2, W.possessive)) return true
      return inAMonth(tokens, i)
    case 'date':
      // "to date"
      return /^(to|till|until)$/.test(wordAt(tokens, i - 1)) && wordAt(tokens, i - 2) !== 'up'
    case 'now':
      // "until now", "up to now"
      return /^(until|till)$/.test(wordAt(tokens, i - 1)) || wordAt(tokens, i - 2) === 'up'
    case 'overall':
      // "23,900 civilians |overall are said to have died"
      return isAt(tokens, i + 1, W.be | W.have | W.stop | W.comma) || next === '.'
    case 'annually':
    case 'yearly':
    case 'cumulatively':
      return true
    case 'each':
    case 'every':
      return /^(year|month|week|day)$/.test(next)
    case 'course':
      // "over the course of the conflict"
      return wordAt(tokens, i - 1) === 'the' && next === 'of' && !/^(day|night|morning)$/.test(wordAt(tokens, i + 3))
    case 'season':
      return SEASONS.has(wordAt(tokens, i - 1)) || takesLives(tokens, i)
    case 'monsoon':
      // "lost during the current |monsoon"
      return takesLives(tokens, i) || /^(current|ongoing|this)$/.test(wordAt(tokens, i - 1))
    case 'beginning':
    case 'start':
      // "from the |beginning of June"
      return wordAt(tokens, i - 2) === 'from' && next === 'of' && !/^(day|night|raid)$/.test(wordAt(tokens, i + 3))
    case 'began':
    case 'started':
    case 'erupted':
      return beganAndHas(tokens, i)
    case 'outbreak':
    case 'epidemic':
      // "bringing to 26 the number of deaths from the |outbreak"
      return ofToll(tokens, i) || hasTaken(tokens, i)
    case 'responsible':
      return answersFor(tokens, i) && !onOneDay(tokens, i)
    case 'nationwide':
    case 'countrywide':
      // "the |nationwide death toll from the rains"
      return isAt(tokens, i + 1, W.toll) || isAt(tokens, i + 2, W.toll)
    case 'various':
      // "killed in |various explosions"
      return /^(in|by)$/.test(wordAt(tokens, i - 1)) && ofAttacks(tokens, i + 1) && !onOneDay(tokens, i)
    case 'series':
    case 'string':
    case 'spate':
      return next === 'of' && ofAttacks(tokens, i + 2) && !onOneDay(tokens, i)
    case 'incidents':
      return ofSorts(tokens, i - 1)
    case 'war':
    case 'conflict':
    case 'insurgency':
    case 'uprising':
      return takesLives(tokens, i) || inWar(tokens, i)
    case 'campaign':
    case 'offensive':
    case 'violence':
    case 'invasion':
    case 'crackdown':
    case 'unrest':
    case 'fighting':
    case 'militancy':
    case 'occupation':
      return (
        hasTaken(tokens, i) ||
        (next === 'that' && wordAt(tokens, i + 2) === 'has') ||
        wholeWar(tokens, i) ||
        ((word === 'campaign' || word === 'offensive') && takesLives(tokens, i))
      )
    case 'between':
      // "between October 5-8", "between 5 and 8 October"
      if (isYear(tokens, i + 1) && isYear(tokens, i + 3)) return true
      return (
        (lexAt(tokens, i + 1).month > 0 || lexAt(tokens, i + 2).month > 0) &&
        (!isAt(tokens, i - 1, W.verb) || lexAt(tokens, i - 1).noun !== null)
      )
    case 'consecutive':
    case 'straight':
      // "the number killed in the offensive, now in its fourth |consecutive day, has risen to 37"
      return next === 'day' && ordinal(tokens, i - 1) && ofToll(tokens, i)
    case 'separate':
      // "in two |separate major operations"
      return [i + 1, i + 2].some((at) => ATTACKS.has(wordAt(tokens, at)) || wordAt(tokens, at) === 'operations')
    default:
      return false
  }
}

const DIED = wordSet('killed died wounded injured lives dead arrested detained')
const RAINS = wordSet('rains heavy rain rainfall floods flooding storms landslides')
const SEASONS = wordSet('monsoon rainy dry wet hurricane typhoon cyclone flood fire this current')

const STUDIED = wordSet('documented discussed described covered investigated examined')
const ENTERS = wordSet('enters entered entering')
