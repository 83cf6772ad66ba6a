import { NOUN_LIKE } from '../words/function-words.js'
import { adjoins, isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { modifiesPerson, speaksBefore } from './clause-before.js'
import { SHOWS } from './saying-words.js'
import { isPublished, publishedBy } from './speaker-published.js'
import { EDITIONS } from './speaker-trim.js'
import { MEDIA, SOURCES, SPEAKING_HEADS } from './speaker-words.js'
import { TITLES } from './titles.js'

/** A token that cannot be inside a speaker's name: a verb, a conjunction of clauses, a quotation mark. */
export function endsName(tokens: Tokens, text: string, i: number): boolean {
  const { is, outcome, noun } = lexAt(tokens, i)
  if (is & (W.stop | W.quoteMark | W.relative | W.dash)) return true
  // "nine died - two of them children - police said", "HAMA (AP) -- Officials say"
  if (is & W.hyphen && (!adjoins(tokens, i) || isAt(tokens, i - 1, W.hyphen)) && !adjoins(tokens, i + 1)) return true
  if (is & W.subordinator && wordAt(tokens, i) !== 'as') return true
  // "|what officials say are dozens of deaths"
  if (is & W.pronoun && wordAt(tokens, i) === 'what') return true
  if (is & W.preposition && wordAt(tokens, i - 1) === 'according') return true
  // "the dead |included 13 women"
  if (is & W.including && COUNTS_IN.has(wordAt(tokens, i))) return true
  if (isCapital(text, tokens[i]) || adjoins(tokens, i)) return false
  // "a video |released by the brigade"
  if (publishedBy(tokens, text, i) > 0) return false
  if (
    is & W.saying &&
    !(
      NOUN_LIKE.has(wordAt(tokens, i)) &&
      (opensNoun(tokens, i - 1) ||
        isPublished(tokens, i + 1) ||
        // "the ministry |list of victims shows"
        (RECORDS.has(wordAt(tokens, i)) && wordAt(tokens, i + 1) === 'of') ||
        isAt(tokens, i + 1, W.saying) ||
        SHOWS.has(wordAt(tokens, i + 1)))
    )
  )
    return noun === null
  if (is & W.and && speaksBefore(tokens, text, i)) return true
  return (
    (is & (W.be | W.have | W.modal)) !== 0 ||
    (outcome !== null &&
      noun === null &&
      outcome.form !== 'noun' &&
      !modifiesPerson(tokens, i) &&
      !describesHolder(tokens, i)) ||
    ((is & W.verb) !== 0 &&
      noun === null &&
      !NAMING.has(wordAt(tokens, i)) &&
      !modifiesPerson(tokens, i) &&
      !describesHolder(tokens, i) &&
      !tellsWhose(tokens, i))
  )
}

const RECORDS = wordSet('list lists record records')

/** "the |exiled leader", "a |displaced teacher", "a |leaked report" */
const describesHolder = (tokens: Tokens, i: number): boolean =>
  wordAt(tokens, i).endsWith('ed') &&
  isAt(tokens, i - 1, W.determiner) &&
  (TITLES.has(wordAt(tokens, i + 1)) || MEDIA.has(wordAt(tokens, i + 1)))

/** "a government |run news outlet", "an army |affiliated group" */
export const tellsWhose = (tokens: Tokens, i: number): boolean =>
  WHOSE.has(wordAt(tokens, i)) &&
  (SPEAKING_HEADS.has(wordAt(tokens, i + 1)) || SOURCES.has(wordAt(tokens, i + 1)) || wordAt(tokens, i + 1) === 'group')
const WHOSE = wordSet('run led backed owned held controlled affiliated aligned linked')

const COUNTS_IN = wordSet('include includes included')

/** "a rescue service |known as the White Helmets" */
const NAMING = wordSet('named called known dubbed nicknamed headquartered affiliated based allied aligned')

/** "the |report", "the ministry’s |statement" */
const opensNoun = (tokens: Tokens, i: number): boolean =>
  isAt(tokens, i, W.determiner | W.possessive | W.adjective | W.preposition | W.apostrophe) ||
  wordAt(tokens, i) === 's' ||
  EDITIONS.has(wordAt(tokens, i))

/** "said Omar Latif |during a visit", "said Omar Latif |late on Monday": behind a whole name in capitals, where and when it was said. */
export function endsProper(tokens: Tokens, text: string, from: number, i: number): boolean {
  for (let at = from; at < i; at++) if (!isCapital(text, tokens[at]) && !adjoins(tokens, at)) return false
  const word = wordAt(tokens, i)
  // "the UN Mission |in South Sudan"
  if (isAt(tokens, i, W.preposition))
    return !/^(of|for)$/.test(word)
      ? !isCapital(text, tokens[i + 1]) || word === 'to'
      : wordAt(tokens, i + 2) === 'part'
  if (word === 'about') return isAt(tokens, i + 1, W.determiner)
  return AFTER_NAME.has(word) || isAt(tokens, i, W.gerund | W.adverb)
}
const AFTER_NAME = wordSet(
  'late earlier early last this that here there online afterwards hours days minutes shortly soon',
)

/** "in a report dated January": no name. */
export const opensAdverbial = (tokens: Tokens, text: string, i: number): boolean =>
  isAt(tokens, i, W.preposition) && !isCapital(text, tokens[i]) && wordAt(tokens, i + 1) !== 'least'

/** "|In addition|, Omar and Lina said", "|In particular|, the council", "|Earlier|, Omar said": to what was said before, no name. */
export const linksSentence = (tokens: Tokens, from: number, last: number): boolean =>
  last === from
    ? isAt(tokens, from, W.adverb) || wordAt(tokens, from) === 'earlier'
    : last === from + 1 &&
      wordAt(tokens, from) === 'in' &&
      /^(addition|particular|total|contrast|response|turn)$/.test(wordAt(tokens, last))
