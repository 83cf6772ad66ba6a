import type { Metric, Status } from '../../../../claim/vocabulary.js'
import type { Token } from '../../../../text/tokenize.js'

/** What kind of word it is, as bits: a word may be several ("that"). */
export const W = {
  determiner: 1 << 0,
  possessive: 1 << 1,
  be: 1 << 2,
  have: 1 << 3,
  modal: 1 << 4,
  adverb: 1 << 5,
  and: 1 << 6,
  preposition: 1 << 7,
  subordinator: 1 << 8,
  relative: 1 << 9,
  verb: 1 << 10,
  gerund: 1 << 11,
  saying: 1 << 12,
  pronoun: 1 << 13,
  negation: 1 << 14,
  adjective: 1 << 15,
  comma: 1 << 16,
  stop: 1 << 17,
  hyphen: 1 << 18,
  dash: 1 << 19,
  apostrophe: 1 << 20,
  quoteMark: 1 << 21,
  opener: 1 << 22,
  closer: 1 << 23,
  including: 1 << 24,
  toll: 1 << 25,
  date: 1 << 26,
  phrasal: 1 << 30,
  clock: 1 << 27,
  label: 1 << 28,
  agency: 1 << 29,
} as const

/** Which step a word gives reason to look closer, as bits: most words none, and a step passes over those. */
export const CUE = {
  /** A singular person may begin here: "|a child", "|his wife". */
  one: 1 << 0,
  /** A place may follow: "|in Aleppo". */
  place: 1 << 1,
  /** Somebody may be saying something: "|said", "|according to". */
  saying: 1 << 2,
  /** A running total may be told: "|since March", "in |the past week". */
  total: 1 << 3,
  /** A denial may stand here: "no |evidence that", "false |claims that". */
  denial: 1 << 4,
  /** Somebody may have come to harm: "killed", "a casualty". */
  harm: 1 << 5,
  /** A heading may end here: "Casualties|: three men". */
  heading: 1 << 6,
  /** Sources may be named by example: "|including", "|such as". */
  example: 1 << 7,
  /** What is said of a speaker aside may begin here: "|who declined to be named", "|interviewed by". */
  aside: 1 << 8,
  /** A toll may be told: "the death |toll". */
  toll: 1 << 9,
  /** One person or thing may be counted without a number: "a |policeman", "a 10-year-|old", "|another was hurt". */
  single: 1 << 10,
  /** The number beside it counts money: "|$5,000". */
  money: 1 << 11,
  /** The number before it is a share: "40 |percent". */
  percent: 1 << 12,
  /** It says something only with "that", or behind what was said: "|ruled that". */
  that: 1 << 13,
  /** Whose count a figure is of may be told: "by the army's |count". */
  reckoning: 1 << 14,
  /** What was told before may be taken up: "|This was announced by the mayor". */
  this: 1 << 15,
  /** All of those counted may be told to be of one kind: "|all civilians". */
  all: 1 << 16,
  /** Figures may be told each for its own: "nine and 14, |respectively". */
  inTurn: 1 << 17,
  /** A report on a stretch of time may be at hand: "in the reporting |period". */
  period: 1 << 18,
  /** Before a noun it makes those counted civilians or fighters: "12 |hospital staff", "two |army personnel". */
  civil: 1 << 19,
  armed: 1 << 20,
  /** It may stand between the auxiliary and the verb: "were |reported injured", "are |feared dead". */
  hearsay: 1 << 21,
  /** People may have been brought to the place behind it: "|taken to Aleppo", "|died in hospital". */
  brought: 1 << 22,
  /** A full stop behind it ends no sentence: "|Dr. Haddad". */
  abbreviation: 1 << 23,
  /** A force may count its own: "his |men", "its |ranks". */
  own: 1 << 24,
  /** As a name it is a whole country, or no place, or only its beginning: "in |Syria", "of |Hamas", "|al-Bab". */
  name: 1 << 25,
  /** A place behind it may be where something was told or somebody treated: "reporters |in Geneva", "hospitals |in Homs". */
  elsewhere: 1 << 26,
  /** What it says of those counted hangs on the words beside it: "|treated for wounds", "|buried alive", "|lost ten men". */
  unsettled: 1 << 27,
  /** Those counted may be in somebody's care, driven from home or mourned: "|undergoing surgery", "|left the hospital". */
  care: 1 << 28,
  /** A stretch of time may be counted off: "the |past two weeks". */
  stretch: 1 << 29,
  /** Behind a number it may bound it or make it a share: "12 |or more", "two |thirds". */
  counting: 1 << 30,
} as const

/** How a number word takes part in a number. */
export type NumberKind = 'unit' | 'teen' | 'tens' | 'hundred' | 'scale' | 'group' | 'half' | 'zero' | 'vague' | 'suffix'

export interface NumberWord {
  readonly kind: NumberKind
  readonly value: number
  /** Upper end of a vague word; null = open. */
  readonly high?: number | null
  /** A vague word that counts only behind "a" and before "of" ("a number of"), or either. */
  readonly needs?: 'a' | 'of' | 'a-of'
}

/** What the counted noun says of those counted. */
export interface Noun {
  readonly kind: 'person' | 'thing' | 'measure' | 'uncounted'
  readonly plural: boolean
  readonly status: Status
  /** What a number of them is: six deaths are killed, whatever the verb. */
  readonly metric: Metric | null
  /** The metric holds whatever the verb ("deaths"); else only where no verb says better ("hostages"). */
  readonly sure: boolean
  /** The status is only presumed ("members"): a neighbour's word may refine it. */
  readonly inherits: boolean
}

/** A vehicle or weapon, which counts one where it was destroyed: "shot down |a helicopter". */
export const isArms = (noun: Noun | null): boolean =>
  noun?.kind === 'thing' && (noun.metric === 'equipment' || noun.metric === 'munitions')

/** A word that says what happened to those counted. */
export interface Outcome {
  readonly metric: Metric
  readonly form: 'past' | 'gerund' | 'base' | 'intransitive' | 'adjective' | 'noun'
  /** Things may be counted by it too ("destroyed"). */
  readonly things: boolean
}

export interface Lex {
  readonly is: number
  /** Bits of CUE. */
  readonly cue: number
  readonly number: NumberWord | null
  readonly noun: Noun | null
  readonly outcome: Outcome | null
  /** Month 1–12, or 0. */
  readonly month: number
  /** Weekday 0 (Sunday) – 6, or −1. */
  readonly weekday: number
  /** How wide a place it is of whose kind the word is: "street" 1 … "region" 4.5; 0 for other words. */
  readonly width: number
}

export type EnToken = Token<Lex>
export type Tokens = readonly EnToken[]

/** An entry with what is told of it. All are made here and alike, so that the engine looks their fields up in one way. */
export function lexOf(told: Partial<Lex>): Lex {
  const { is = 0, cue = 0, number = null, noun = null, outcome = null, month = 0, weekday = -1, width = 0 } = told
  return { is, cue, number, noun, outcome, month, weekday, width }
}

const END = lexOf({ is: W.stop })

/** The words of a line, for a dictionary kept in code. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** The entry of token `i`; beyond either end of the text, a full stop's. */
// An index out of bounds is asked for before it is used: a miss would make every later look-up slow.
export const lexAt = (tokens: Tokens, i: number): Lex =>
  i >= 0 && i < tokens.length ? (tokens[i] as EnToken).lex : END

/** Whether token `i` is of one of the kinds in `kinds`. */
export const isAt = (tokens: Tokens, i: number, kinds: number): boolean => (lexAt(tokens, i).is & kinds) !== 0

/** Whether token `i` is a cue for the step of `kind`. */
export const isCue = (tokens: Tokens, i: number, kind: number): boolean => (lexAt(tokens, i).cue & kind) !== 0

export const wordAt = (tokens: Tokens, i: number): string =>
  i >= 0 && i < tokens.length ? (tokens[i] as EnToken).folded : ''

/** Whether a number stands at token `i`, in figures or words. */
export const countsAt = (tokens: Tokens, i: number): boolean =>
  i >= 0 && i < tokens.length && (tokens[i]?.kind === 'digits' || lexAt(tokens, i).number !== null)

/** Whether a number at token `i` looks like a year of these times: "2016". */
export const isYear = (tokens: Tokens, i: number): boolean =>
  tokens[i]?.kind === 'digits' && /^(19|20)\d\d$/.test(wordAt(tokens, i))

/** "a", "an" */
export const isIndefinite = (tokens: Tokens, i: number): boolean =>
  wordAt(tokens, i) === 'a' || wordAt(tokens, i) === 'an'

/** Whether nothing stands between token `i` and the one before it. */
export const adjoins = (tokens: Tokens, i: number): boolean =>
  i > 0 && i < tokens.length && (tokens[i] as EnToken).space === 0

/** Whether a token begins with a capital letter. */
export function isCapital(text: string, token: EnToken | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false
  const unit = text.charCodeAt(token.start)
  if (unit < 128) return unit >= 65 && unit <= 90
  const letter = text[token.start] as string
  return letter !== letter.toLowerCase()
}
