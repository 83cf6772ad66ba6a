import { NOUN_LIKE } from '../words/function-words.js'
import { adjoins, countsAt, isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { DESCRIBED, PARENTHETIC } from './saying-words.js'
import { nameLeft } from './speaker-left.js'
import { BODIES, MEDIA, SOURCES, type SpeakerName } from './speaker-words.js'

const QUOTED = wordSet('quoted cited quoting citing')
const ISSUES = wordSet('released issued published shared posted sent circulated uploaded')

const RELEASES = wordSet('press statements reports bulletins communiques')

/** The sentence's opening noun phrase: "The army issued a statement saying". */
export function subjectOf(tokens: Tokens, text: string, first: number, limit: number): SpeakerName | null {
  for (let i = first; i < limit; i++) {
    const issues =
      ISSUES.has(wordAt(tokens, i)) && (isAt(tokens, i + 1, W.determiner) || RELEASES.has(wordAt(tokens, i + 1)))
    const word = wordAt(tokens, i)
    const verb =
      isAt(tokens, i, W.verb | W.have | W.be) ||
      (isAt(tokens, i, W.saying) && !NOUN_LIKE.has(word) && !DESCRIBED.has(word) && !QUOTED.has(word))
    if (!(issues || verb || isDeed(tokens, i)) || isCapital(text, tokens[i])) continue
    // "after both |strikes, the army issued"
    if (lexAt(tokens, i).noun !== null && (isAt(tokens, i - 1, W.determiner) || countsAt(tokens, i - 1))) continue
    // "Hama-|led rebels"
    if (adjoins(tokens, i) && isAt(tokens, i - 1, W.hyphen)) continue
    // "Hama Radio, however, |had a figure of its own and put"
    const aside = isAt(tokens, i - 1, W.comma) && PARENTHETIC.has(wordAt(tokens, i - 2)) ? i - 4 : i - 1
    const name = adjoins(tokens, i) ? null : nameLeft(tokens, text, aside, first)
    // "|More than 40 people were shot, revising an earlier count"
    return name && tellsHowMany(tokens, name) ? null : name
  }
  return null
}

/** "The report also |highlights abuses, noting": what a document or a body does, by a verb that no list has. */
function isDeed(tokens: Tokens, i: number): boolean {
  const { is, noun, outcome } = lexAt(tokens, i)
  if (is !== 0 || noun !== null || outcome !== null || !/(?:[^s]s|ed)$/.test(wordAt(tokens, i))) return false
  const head = isAt(tokens, i - 1, W.adverb) ? wordAt(tokens, i - 2) : wordAt(tokens, i - 1)
  return MEDIA.has(head) || BODIES.has(head)
}

const tellsHowMany = (tokens: Tokens, { first, last }: SpeakerName): boolean => {
  for (let i = first; i < last; i++)
    if (countsAt(tokens, i)) return !SOURCES.has(wordAt(tokens, last)) || PEOPLE.has(wordAt(tokens, last))
  return false
}
const PEOPLE = wordSet('people individuals members others')
