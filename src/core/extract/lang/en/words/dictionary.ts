import type { TokenKind } from '../../../../text/tokenize.js'
import { sharedEntries } from '../../../shared-entries.js'
import { MONTHS, WEEKDAYS } from './calendar-words.js'
import { CUES } from './cues.js'
import { FUNCTION_WORDS } from './function-words.js'
import { CUE, isArms, type Lex, lexOf, type Noun, W } from './lex.js'
import { NOUNS, type NounLine } from './nouns.js'
import { NUMBER_WORDS } from './numeral-words.js'
import { outcomeForms } from './outcomes.js'
import { PLACE_KINDS } from './place-kinds.js'

const NOTHING = lexOf({})

/** Entries of unknown words by their ending alone, shared. */
const BY_ENDING = {
  past: lexOf({ is: W.verb }),
  gerund: lexOf({ is: W.gerund }),
  adverb: lexOf({ is: W.adverb }),
} as const

const NO_ADVERBS = new Set(['italy', 'sicily', 'assembly', 'anomaly', 'supply'])

/** Determiners that bring in no single person: "|these", "|no". */
const NOT_OF_ONE = new Set('these those this all both no any some every each such that'.split(' '))

const ENTRIES = compile()

/** What the dictionaries say of a folded word. */
export function lookUp(folded: string, kind: TokenKind, raw: string): Lex {
  // the World Health Organization is no "who", the Islamic State no "is"
  if (raw === 'WHO' || raw === 'IS') return NOTHING
  const known = ENTRIES.get(folded)
  if (known) return known
  return kind === 'word' ? byEnding(folded) : NOTHING
}

function byEnding(folded: string): Lex {
  if (folded.length < 5) return NOTHING
  if (folded.endsWith('ed')) return BY_ENDING.past
  if (folded.endsWith('ing')) return BY_ENDING.gerund
  return folded.endsWith('ly') && !NO_ADVERBS.has(folded) ? BY_ENDING.adverb : NOTHING
}

function compile(): Map<string, Lex> {
  const entries = new Map<string, Lex>()
  const merge = (word: string, part: Partial<Lex>): void => {
    const known = entries.get(word) ?? NOTHING
    const [is, cue] = [known.is | (part.is ?? 0), known.cue | (part.cue ?? 0)]
    entries.set(word, lexOf({ ...known, ...part, is, cue }))
  }
  for (const [is, words] of FUNCTION_WORDS) for (const word of wordsOf(words)) merge(word, { is, cue: cueOf(is, word) })
  for (const [word, number] of Object.entries(NUMBER_WORDS)) merge(word, { number })
  for (const line of NOUNS)
    for (const [word, noun] of nounsOf(line))
      if (!entries.get(word)?.noun) merge(word, { noun, cue: countsOne(noun) ? CUE.single : 0 })
  for (const [word, outcome] of outcomeForms()) merge(word, { outcome })
  for (const [width, words] of PLACE_KINDS) for (const word of wordsOf(words)) merge(word, { width })
  MONTHS.forEach((names, i) => {
    for (const word of wordsOf(names)) merge(word, { month: i + 1, is: W.date })
  })
  WEEKDAYS.forEach((names, i) => {
    for (const word of wordsOf(names)) merge(word, { weekday: i, is: W.date })
  })
  for (const [cue, words] of CUES)
    for (const word of wordsOf(words)) merge(word, { is: entries.has(word) ? 0 : byEnding(word).is, cue })
  for (const [word, lex] of entries) if (harms(lex)) merge(word, { cue: CUE.harm })
  return sharedEntries(entries)
}

/** "killed", "a casualty": a word that may tell of one who came to harm. */
function harms({ outcome, noun }: Lex): boolean {
  return (outcome !== null && !outcome.things) || (noun?.sure === true && !noun.plural)
}

/** A person, or a vehicle or weapon, in the singular. */
function countsOne(noun: Noun): boolean {
  return !noun.plural && (noun.kind === 'person' || isArms(noun))
}

function cueOf(is: number, word: string): number {
  if (is & (W.determiner | W.possessive)) return NOT_OF_ONE.has(word) ? 0 : CUE.one
  if (is & W.toll) return CUE.toll
  return is & W.saying ? CUE.saying : 0
}

function wordsOf(words: string): string[] {
  return words.split(/\s+/).filter((word) => word !== '')
}

function nounsOf(line: NounLine): [string, Noun][] {
  const { kind, status = 'unknown', metric = null, sure = false, inherits = false } = line
  const noun = (plural: boolean): Noun => ({ kind, plural, status, metric, sure, inherits })
  return wordsOf(line.words).flatMap((entry): [string, Noun][] => {
    const [singular = '', plural] = entry.split('/')
    if (plural === undefined) return [[singular, noun(true)]]
    if (singular === '') return [[plural, noun(true)]]
    return [
      [singular, noun(false)],
      [plural === '' ? `${singular}s` : plural, noun(true)],
    ]
  })
}
