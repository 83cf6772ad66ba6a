import { NOUN_LIKE } from '../words/function-words.js'
import { CUE, countsAt, isAt, isCapital, isCue, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { speaksBefore } from './clause-before.js'
import { framesBehind } from './frames.js'
import { BODIES, LONGEST, SOURCES, SUBJECTS, TO_OR_WITH } from './speaker-words.js'
import { TITLES } from './titles.js'

/** The last word before ", speaking on condition of anonymity,", " who declined to be named" or " interviewed by a paper": the speaker's own end; −1 where no such aside stands. */
export function asideBefore(tokens: Tokens, text: string, end: number, floor: number): number {
  const closed = isAt(tokens, end, W.comma)
  for (let i = end; i > floor && i > end - LONGEST; i--) {
    if (isAt(tokens, i, W.stop | W.quoteMark)) return -1
    if (!closed && isAt(tokens, i, W.comma)) return -1
    if (
      closed &&
      isAt(tokens, i - 1, W.comma) &&
      MEANS.has(wordAt(tokens, i)) &&
      framesBehind(tokens, i + 1, end) &&
      !harms(tokens, i, end)
    )
      return i - 2
    if (!isCue(tokens, i, CUE.aside) && !(closed && isAt(tokens, i, W.gerund | W.saying))) continue
    const word = wordAt(tokens, i)
    // "Hama Radio|, without naming its sources, reported"
    if (closed && wordAt(tokens, i - 1) === 'without' && isAt(tokens, i - 2, W.comma)) return i - 3
    // "Omar Latif|, as quoted by Hama TV, said"
    if (closed && ASKED.has(word) && wordAt(tokens, i - 1) === 'as' && isAt(tokens, i - 2, W.comma)) return i - 3
    // "Omar Latif, the mayor|, while speaking to Hama TV, said", "the mayor |while confirming the raid said"
    if (word === 'while') {
      if (!wordAt(tokens, i + 1).endsWith('ing')) continue
      return isAt(tokens, i - 1, W.comma) ? i - 2 : i - 1
    }
    if (
      closed &&
      isAt(tokens, i - 1, W.comma) &&
      (ASIDES.has(word) ||
        // "the army|, led by Omar Latif, said"
        (ASKED.has(word) && wordAt(tokens, i + 1) === 'by') ||
        (word === 'who' && REFUSES.has(wordAt(tokens, i + 1))) ||
        (comments(tokens, i) && !speaksBefore(tokens, text, i - 1)))
    )
      return i - 2
    if (!closed && (word === 'that' || word === 'which') && monitors(tokens, i, end)) return i - 1
    if (!closed && word === 'who' && (REFUSES.has(wordAt(tokens, i + 1)) || tellsOf(tokens, text, i, end))) return i - 1
    // "a count by the radio |based on local reports"
    if (!closed && word === 'based' && wordAt(tokens, i + 1) === 'on') return i - 1
    // "data |collected from local sources| indicates"
    if (!closed && GATHERED.has(word) && wordAt(tokens, i + 1) === 'from') return i - 1
    // "a source |it cited| put the toll at 12"
    if (i === end && ASKED.has(word) && SUBJECTS.has(wordAt(tokens, i - 1))) return i - 2
    if (!closed && ASKED.has(word) && wordAt(tokens, i + 1) === 'by') return i - 1
  }
  return -1
}
/** "in Hama, |on Tuesday killed 12 people, the mayor|, said": no words of where it was said. */
function harms(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (lexAt(tokens, i).outcome !== null || (isAt(tokens, i, W.comma) && tokens[i + 1]?.kind !== 'digits')) return true
  return false
}
/** "a group |that monitors the war| said", "the network |which runs the camp| said" */
const monitors = (tokens: Tokens, that: number, end: number): boolean => {
  const verb = isAt(tokens, that + 1, W.adverb) ? that + 2 : that + 1
  // "sources |that spoke to the paper| said"
  if (SPEAKS.has(wordAt(tokens, verb)) && TO_OR_WITH.has(wordAt(tokens, verb + 1))) return true
  return (
    end > verb &&
    (BODIES.has(wordAt(tokens, that - 1)) || KINDS.has(wordAt(tokens, that - 1))) &&
    (isAt(tokens, verb, W.verb | W.be | W.have) || /(?:ed|[^s]s)$/.test(wordAt(tokens, verb))) &&
    !isAt(tokens, verb, W.saying)
  )
}
const SPEAKS = wordSet('spoke talked')
const KINDS = wordSet(
  'group groups organisation organization agency body party source sources team page account outlet',
)
/** "a resident |who fled the town| said"; but "12 men |who police| said were armed" */
const tellsOf = (tokens: Tokens, text: string, who: number, end: number): boolean =>
  end > who &&
  !isAt(tokens, end, W.preposition) &&
  (!NOUN_LIKE.has(wordAt(tokens, end + 1)) || wordAt(tokens, end + 1) === 'say') &&
  (isAt(tokens, who + 1, W.verb | W.be | W.have) ||
    lexAt(tokens, who + 1).outcome !== null ||
    /ed$|^(told|spoke)$/.test(wordAt(tokens, who + 1))) &&
  (lexAt(tokens, who - 1).noun?.kind === 'person' ||
    SOURCES.has(wordAt(tokens, who - 1)) ||
    TITLES.has(wordAt(tokens, who - 1)) ||
    // "Omar Latif |who made this known said"
    (isCapital(text, tokens[who - 1]) && isCapital(text, tokens[who - 2])))
/** "another resident, |confirming the raid, said" */
const comments = (tokens: Tokens, i: number): boolean =>
  isAt(tokens, i, W.gerund | W.saying) && wordAt(tokens, i).endsWith('ing') && !isAt(tokens, i, W.including)
/** "the group, |in a statement posted online, said" */
const MEANS = wordSet('in on via through')
const ASIDES = wordSet(
  'speaking citing quoting quoted cited referring talking composed comprising consisting formed based affiliated loyal',
)
/** "residents |interviewed by the paper said", "a page |run by residents said" */
const ASKED = wordSet('interviewed contacted reached quoted cited questioned run led owned backed')
const GATHERED = wordSet('collected gathered compiled')
const REFUSES = wordSet('declined asked refused requested spoke wished wanted insisted preferred')

/** "a man |injured in the blast said", "an official |briefed on the talks said": told of the one who speaks. */
export function describesPerson(tokens: Tokens, i: number, floor: number): boolean {
  const { noun } = lexAt(tokens, i - 1)
  if (!isParticiple(tokens, i) || !isAt(tokens, i + 1, W.preposition) || noun?.kind !== 'person') return false
  for (let at = i - 2; at >= floor && at > i - 6; at--)
    if (isAt(tokens, at, W.determiner) || countsAt(tokens, at))
      return at === floor || isAt(tokens, at - 1, W.comma | W.stop)
  return false
}
const isParticiple = (tokens: Tokens, i: number): boolean => {
  const { is, outcome } = lexAt(tokens, i)
  return wordAt(tokens, i).endsWith('ed') && (outcome !== null || (is & W.verb) !== 0) && !(is & W.saying)
}
