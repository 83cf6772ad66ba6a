import type { Metric } from '../../../../claim/vocabulary.js'
import type { TokenKind } from '../../../../text/tokenize.js'
import { sharedEntries } from '../../../shared-entries.js'
import { KNOWN_PLACES, type KnownPlace } from '../when-and-where/known-places.js'
import { CUES } from './cues.js'
import { FUNCTION_WORDS, WORD } from './function-words.js'
import { ADJECTIVES, DEMONYMS, FRONT_ADJECTIVES, NOUN_ROWS, type Noun } from './nouns.js'
import { MULTIPLES, NUMERAL_WORDS, type NumeralWord, VAGUE_WORDS, type VagueWord } from './numeral-words.js'
import { OUTCOME_PHRASES } from './outcome-phrases.js'
import { SAYING_WORDS, type Saying } from './saying-words.js'
import { GOVERNING_NOUNS, IRREGULAR_VERBS, REGULAR_VERBS, type Verb } from './verbs.js'
import { isParticiple, withFeminine, withPlural, withVerbForms } from './word-forms.js'

/** What the dictionaries say of one folded word. All tokens of a spelling share one entry. */
export interface Lex {
  numeral: NumeralWord | null
  vague: VagueWord | null
  noun: Noun | null
  verb: Verb | null
  governs: Metric | null
  saying: Saying | null
  /** "double", "triple": 2, 3; else 0. */
  times: number
  /** 1–12, or 0. */
  month: number
  /** 0 = Sunday … 6, or −1. */
  weekday: number
  /** The gazetteer's places whose name begins with the word; null for most. */
  places: readonly KnownPlace[] | null
  /** Bits of WORD. */
  is: number
  /** Bits of CUE. */
  cue: number
}

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
const WEEKDAYS = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ')

const blank = (): Lex => ({
  numeral: null,
  vague: null,
  noun: null,
  verb: null,
  governs: null,
  saying: null,
  times: 0,
  month: 0,
  weekday: -1,
  places: null,
  is: 0,
  cue: 0,
})
const NOTHING: Lex = blank()
const DIGITS: Lex = Object.assign(blank(), { is: WORD.number })

/** Nouns that end as adverbs do. */
const MENT_NOUNS = new Set(
  'gouvernement parlement département commandement mouvement régiment renseignement événement évènement bâtiment logement appartement document moment armement affrontement bombardement établissement rassemblement élément détachement enlèvement règlement armements'.split(
    ' ',
  ),
)

/** Words in -ent that are no verbs: "un incident", "un autre différent". */
const ENT_WORDS = new Set(
  'accident incident continent argent content vent précédent différent présent absent urgent violent talent serpent contingent régent dissident occident orient équivalent excellent permanent évident intelligent antécédent couvent torrent ventre cent moment'.split(
    ' ',
  ),
)

const FINITE_ENDING = /(?:aient|èrent|eront|eraient|erait|[aeiou]ssent|irent)$/u
const ADJECTIVE_ENDING = /(?:iens?|iennes?|iques?|istes?|aires?|els?|elles?|ifs?|ives?|eux|euses?)$/u

/** One entry for all unknown words that end alike. */
const guesses = new Map<number, Lex>()

const entries = compile()
const unaccentedEntries = compileUnaccented(entries)

/** The entry of a folded word; words without accents ("TUES", "blesses") are found where no other word is spelt so. */
export function lookUp(folded: string, kind: TokenKind): Lex {
  if (kind === 'digits') return DIGITS
  const lex = entries.get(folded) ?? unaccentedEntries.get(folded) ?? guess(folded)
  const places = KNOWN_PLACES.get(folded) ?? null
  const cue = CUES.get(folded) ?? 0
  // one shape for all entries: reading them is what rules do most
  return places || cue ? Object.assign(blank(), lex, { places, cue }) : lex
}

function compile(): Map<string, Lex> {
  const map = new Map<string, Lex>()
  const at = (word: string): Lex => {
    let lex = map.get(word)
    if (lex) return lex
    lex = blank()
    map.set(word, lex)
    return lex
  }
  for (const [bit, words] of FUNCTION_WORDS) for (const word of words) at(word).is |= bit
  for (const [word, numeral] of NUMERAL_WORDS) at(word).numeral = numeral
  for (const [word, times] of MULTIPLES) at(word).times = times
  for (const [word, vague] of VAGUE_WORDS) at(word).vague = vague
  for (const [word, saying] of SAYING_WORDS) at(word).saying = saying
  for (const [word, metric] of GOVERNING_NOUNS) at(word).governs = metric
  MONTHS.forEach((word, i) => {
    at(word).month = i + 1
  })
  WEEKDAYS.forEach((word, i) => {
    at(word).weekday = i
  })
  for (const [kind, metric, status, words] of NOUN_ROWS) {
    for (const word of words.split(' ')) {
      const [singular, plural] = withPlural(word)
      at(singular).noun ??= { kind, metric, status, plural: false }
      at(plural).noun ??= { kind, metric, status, plural: true }
      // "l'attentat de Nice"
      if (kind === 'event') for (const form of [singular, plural]) at(form).is |= WORD.placeStart
    }
  }
  for (const masculine of DEMONYMS) {
    for (const singular of withFeminine(masculine)) {
      const [, plural] = withPlural(singular)
      at(singular).noun ??= { kind: 'person', metric: null, status: 'unknown', plural: false }
      at(plural).noun ??= { kind: 'person', metric: null, status: 'unknown', plural: true }
      at(singular).is |= WORD.demonym | WORD.adjective
      at(plural).is |= WORD.demonym | WORD.adjective
    }
  }
  for (const masculine of ADJECTIVES) {
    for (const singular of withFeminine(masculine)) {
      for (const form of withPlural(singular)) at(form).is |= WORD.adjective
    }
  }
  for (const word of FRONT_ADJECTIVES) at(word).is |= WORD.frontAdjective
  for (const [metric, how, infinitives] of REGULAR_VERBS) {
    for (const infinitive of infinitives.split(' ')) {
      for (const [form, words] of withVerbForms(infinitive)) {
        for (const word of words) at(word).verb ??= { metric, how, form }
      }
    }
  }
  for (const [metric, how, form, words] of IRREGULAR_VERBS) {
    for (const word of words.split(' ')) at(word).verb ??= { metric, how, form }
  }
  for (const word of OUTCOME_PHRASES.keys()) {
    const guessed = map.has(word) ? 0 : guess(word).is
    at(word).is |= WORD.phraseStart | guessed
  }
  for (const lex of map.values()) {
    if (lex.numeral || lex.vague || lex.times > 0 || lex.is & WORD.zero) lex.is |= WORD.number
  }
  return sharedEntries(map)
}

function compileUnaccented(accented: ReadonlyMap<string, Lex>): Map<string, Lex> {
  const map = new Map<string, Lex>()
  for (const [word, lex] of accented) {
    const bare = word
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/gu, '')
      .replace(/œ/gu, 'oe')
    if (bare !== word && bare.length > 2 && !accented.has(bare) && !map.has(bare)) map.set(bare, lex)
    // "Erythréen": a capital that lost its accent
    const head = bare.charAt(0) + word.slice(1)
    if (head !== word && head.length > 4 && !accented.has(head) && !map.has(head)) map.set(head, lex)
  }
  return map
}

/** An unknown word is placed by its ending, which is right often enough to find where a clause's verb stands. */
function guess(folded: string): Lex {
  let is = 0
  if (folded.length > 4) {
    if (FINITE_ENDING.test(folded)) is |= WORD.finite
    else if (folded.endsWith('ant')) is |= WORD.gerund
    else if (folded.endsWith('ent') && !folded.endsWith('ment') && !ENT_WORDS.has(folded)) is |= WORD.finite
    else if (folded.endsWith('ment') && !MENT_NOUNS.has(folded)) is |= WORD.adverb
    else {
      if (isParticiple(folded)) is |= WORD.participle
      if (ADJECTIVE_ENDING.test(folded)) is |= WORD.adjective
    }
  }
  if (is === 0) return NOTHING
  const known = guesses.get(is) ?? Object.assign(blank(), { is })
  guesses.set(is, known)
  return known
}

/** "suiteIl", "blesséesSept": paragraphs that lost their break, where the second part is a word we know. */
export function seamOf(raw: string): number {
  const at = raw.search(SEAM)
  if (at < 0) return 0
  const tail = raw.slice(at + 3).toLowerCase()
  return entries.has(tail) ? at + 3 : 0
}

const SEAM = /\p{Ll}{3}\p{Lu}\p{Ll}/u
