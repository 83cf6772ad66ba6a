import { claimsPeople } from '../metric/verb-phrases.js'
import { CUE, countsAt, isAt, isCapital, isCue, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { countsNext, countsPeople, givesNumber, hearersCounted } from './counts-behind.js'
import { givesNames, hasGiven, issuesWord, tollAhead, tollBehind } from './saying-of-toll.js'
import { takesLives } from './saying-subjects.js'
import { seesDead } from './saying-verbs.js'
import { GIVEN, OF_TOLL, SEES, TELLS } from './saying-words.js'
import { EVIDENCE, saysThat } from './says-that.js'
import { MEDIA } from './speaker-words.js'

/** Whether a verb that often tells who speaks is used otherwise: "the storm |claimed 216 lives", "an |estimated 300 people". */
export function saysNothing(tokens: Tokens, text: string, i: number, last: number): boolean {
  const word = wordAt(tokens, i)
  // "the army did not |say when the attack, which hurt four, took place"
  if (ASKED.has(wordAt(tokens, i + 1)) && isNegated(tokens, i)) return true
  if (word === 'said') return false
  if (OF_TOLL.has(word))
    return !tollBehind(tokens, i) && !tollAhead(tokens, i) && !givesNames(tokens, i) && !givesNumber(tokens, i)
  if (SEES.has(word)) return !seesDead(tokens, i) || (word === 'seen' && !isAt(tokens, i - 1, W.have))
  if (isCue(tokens, i, CUE.that)) return false
  // "guilty of all |counts after 70 people died"
  if (KEEPS.has(word))
    // "hospital |registers list 90 deaths"
    return isAt(tokens, i + 1, W.subordinator | W.saying) || ![1, 2, 3, 4].some((step) => countsAt(tokens, i + step))
  if (CONDEMNS.has(word)) return wordAt(tokens, i + 1) !== 'that' && !condemnsDeaths(tokens, i)
  if (GIVEN.has(word))
    return !givenBy(tokens, i) && !hasGiven(tokens, i) && !givesNames(tokens, i) && !issuesWord(tokens, i)
  // "Omar announced that “the Latif family |mourns …”"
  if (/^(mourn|griev|lament)/.test(word)) return quotedBefore(tokens, i)
  if (word.startsWith('claim')) return takesLives(tokens, i) || claimsPeople(tokens, i)
  // "tribunal |told of 34 deaths": it was told
  if (word === 'told' && HEARERS.has(wordAt(tokens, i - 1)) && /^(of|that|how)$/.test(wordAt(tokens, i + 1)))
    return true
  // "|told more than a million people to leave"
  if (TELLS.has(word) && lexAt(tokens, i + 1).noun === null && hearersCounted(tokens, i + 1)) return true
  const before = wordAt(tokens, i - 1)
  const next = wordAt(tokens, i + 1)
  switch (word) {
    case 'agreed':
    case 'agree':
    case 'agrees':
    case 'agreeing':
      return next !== 'that' && !(next === 'on' && tollBehind(tokens, i + 1))
    case 'verifying':
      // "in the process of |verifying reports that"
      return isAt(tokens, i + 1, W.saying | W.preposition)
    case 'add':
    case 'adds':
      // "the killed and wounded |add up to"
      return next === 'up'
    case 'alleged':
      // "the |alleged raid", but "residents |alleged the deaths of nine"
      return (
        next !== 'that' && !countsNext(tokens, i) && (isAt(tokens, i - 1, W.determiner) || !condemnsDeaths(tokens, i))
      )
    case 'estimated':
      // "an |estimated 300 people"
      // "sending reinforcements |estimated at 100 tanks"
      return (
        before === 'a' || before === 'an' || (next === 'at' && before.endsWith('s') && !isCapital(text, tokens[i - 1]))
      )
    case 'accepted':
    case 'accepts':
    case 'accepting':
      return next !== 'that' && !ownsUp(tokens, i)
    case 'state':
    case 'finds':
      return next !== 'that'
    case 'found':
      if (EVIDENCE.has(next) && wordAt(tokens, i + 2) === 'that') return false
      // ", investigators |found.", "the inquiry |found that"
      // "12 died, the inquiry |found, citing"
      return (
        next !== 'that' &&
        next !== 'to' &&
        !isAt(tokens, i + 1, W.comma) &&
        i < last - 1 &&
        !tellsOf(tokens, i + 1) &&
        !givesNames(tokens, i)
      )
    case 'identified':
      // "24 |identified civilians"
      return lexAt(tokens, i + 1).noun !== null && countsAt(tokens, i - 1)
    case 'read':
    case 'reads':
      // "the caption |reads: “"
      // "a statement by the army |read: “"
      if (next === ':' || isAt(tokens, i + 1, W.quoteMark)) return false
      return (
        (!MEDIA.has(before) && before !== 'which' && before !== 'that') ||
        !(isAt(tokens, i + 1, W.quoteMark | W.stop | W.comma | W.apostrophe) || next === 'in')
      )
    case 'pointed':
      // "she |pointed out that", but "pointed guns at"
      return next !== 'out' && next !== 'that' && !isAt(tokens, i - 1, W.pronoun)
    case 'spoke':
    case 'speak':
    case 'spoken':
    case 'speaks':
    case 'speaking':
    case 'talked':
      return wordAt(tokens, behindWhen(tokens, i + 1)) !== 'of' && !(next === 'about' && tollBehind(tokens, i + 1))
    case 'referred':
    case 'refers':
    case 'alluded':
      // "the paper |referred to nine dead"
      return next !== 'to' || ![2, 3, 4].some((step) => countsAt(tokens, i + step))
    case 'settled':
    case 'settle':
    case 'settles':
      // "most outlets |settled on nine dead", but "settled on 20 hectares"
      return next !== 'on' || !(tollBehind(tokens, i + 1) || countsPeople(tokens, i + 2))
    case 'gathered':
      return !saysThat(tokens, i)
    case 'established':
    case 'establishes':
    case 'understands':
    case 'feared':
      // "the paper |gathered that"
      return next !== 'that'
    case 'learned':
    case 'learnt':
      // "families |learned of a raid that killed nine"
      return next === 'of'
    case 'named':
      // "declined to be |named", "a man named |Selim"
      // "seven |named civilians died"
      return (
        before === 'be' ||
        isCapital(text, tokens[i + 1]) ||
        (lexAt(tokens, i + 1).noun !== null && countsAt(tokens, i - 1))
      )
    default:
      return false
  }
}

/** "accepted |responsibility for nine deaths", "claimed |responsibility for killing nine" */
export function ownsUp(tokens: Tokens, verb: number): boolean {
  if (wordAt(tokens, verb + 1) !== 'responsibility' || wordAt(tokens, verb + 2) !== 'for') return false
  const harm = wordAt(tokens, verb + 3) === 'the' ? verb + 4 : verb + 3
  return (
    countsAt(tokens, harm) ||
    (lexAt(tokens, harm).outcome?.metric === 'killed' && lexAt(tokens, harm).outcome?.form !== 'past')
  )
}

const ASKED = wordSet('when where why whether if who')
const isNegated = (tokens: Tokens, verb: number): boolean =>
  [verb - 1, verb - 2].some((i) => /^(not|never|declined|refused|without|t)$/.test(wordAt(tokens, i)))

/** "spoke |on Monday| of nine dead": behind the day that stands at token `i`; `i` itself where none does. */
function behindWhen(tokens: Tokens, i: number): number {
  for (let at = i; at < i + 4; at++)
    if (lexAt(tokens, at).weekday >= 0 || isAt(tokens, at, W.date) || wordAt(tokens, at) === 'later') return at + 1
  return i
}

const HEARERS = wordSet('court tribunal inquest inquiry jury trial parliament hearing lawmakers mps jurors judges')

/** "found |12 people had died"; but "found |12 bodies" */
function tellsOf(tokens: Tokens, at: number): boolean {
  if (!countsAt(tokens, at)) return false
  for (let i = at + 1; i < at + 5; i++) if (isAt(tokens, i, W.have | W.be)) return true
  return false
}

/** "condemned |the killing of 12"; but "condemned |the raid, which killed 12" */
function condemnsDeaths(tokens: Tokens, verb: number): boolean {
  for (let i = verb + 1; i < verb + 4; i++) {
    const { outcome, is } = lexAt(tokens, i)
    if (outcome !== null) return outcome.form !== 'past' && (wordAt(tokens, i + 1) === 'of' || countsAt(tokens, i - 1))
    if (is & (W.comma | W.stop | W.preposition)) return false
  }
  return false
}

/** Verbs of those who keep a tally: "the clinic |registered 12 deaths", "the group |tracked at least nine raids". */
const KEEPS = wordSet('counts registered registers logged tracked monitored geolocated')
const CONDEMNS = wordSet(
  'condemned condemns denounced denounces deplored deplores decried regretted regrets condoled condoles slammed slams attributed attributes',
)

/** "76, |provided by the mayor", "a toll |given by police" */
function givenBy(tokens: Tokens, i: number): boolean {
  const at = isAt(tokens, i - 1, W.comma | W.opener) ? i - 2 : i - 1
  // "the names of nine dead |were given by", "the highest toll (12) |was given by"
  if (isAt(tokens, i - 1, W.be) && wordAt(tokens, i + 1) === 'by')
    for (let of = i - 2; of > i - 12 && of >= 0; of--)
      if (wordAt(tokens, of) === 'names' || isAt(tokens, of, W.toll)) return true
  return countsAt(tokens, at) || isAt(tokens, at, W.toll) || (at < i - 1 && countsAt(tokens, at - 1))
}

/** Whether a quotation stands open at token `i` behind a verb of saying. */
function quotedBefore(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at > i - 14; at--) {
    if (isAt(tokens, at, W.quoteMark)) return isAt(tokens, at - 1, W.saying) || wordAt(tokens, at - 1) === 'that'
    if (isAt(tokens, at, W.stop | W.comma)) return false
  }
  return false
}
