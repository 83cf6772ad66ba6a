import type { Metric, Status } from '../../../../claim/vocabulary.js'
import type { PlaceName } from './place-words.js'

/** What a noun counts: its kind decides whether a bare singular can be an implicit one, and what its number means. */
export type NounKind =
  | 'person'
  | 'attack'
  | 'munition'
  | 'vehicle'
  | 'thing'
  /** Units that a number measures rather than counts: such a number is no claim. */
  | 'time'
  | 'distance'
  | 'money'
  | 'share'
  | 'talk'
  | 'unit'

export interface Noun {
  readonly kind: NounKind
  readonly status: Status
  /** The outcome that the noun itself names ("قتيل", "غارة"); null where its governor decides. */
  readonly metric: Metric | null
  /** A proper name may follow it and it still counts one person: "الشاب فلان". */
  readonly counts: boolean
}

export type GrammaticalNumber = 'one' | 'two' | 'many'

export type NumeralClass =
  | 'zero'
  | 'unit'
  | 'ten'
  | 'tens'
  | 'hundred'
  | 'hundreds'
  | 'scale'
  | 'teen'
  | 'dozen'
  | 'fraction'

export interface NumeralWord {
  readonly class: NumeralClass
  readonly value: number
}

export interface VagueWord {
  readonly low: number
  readonly high: number | null
  /** A noun phrase must follow with "من": "عدد من", "كثير من". */
  readonly needsOf: boolean
}

export interface Outcome {
  readonly metric: Metric
  /** masdar: "مقتل"; verb before its subject or in the singular: "قتل"; after: agrees with a subject before it: "قتلوا". */
  readonly form: 'masdar' | 'verb' | 'after'
}

/** How a word brings in who says something. */
export type Saying =
  | 'verb'
  | 'weak-verb'
  | 'clause-verb'
  | 'verb-alone'
  | 'according'
  | 'masdar'
  | 'title'
  | 'rank'
  | 'body'
  | 'document'
  | 'anaphor'

export type TimeWord =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'hijri'; readonly month: number }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'offset'; readonly days: number }
  | { readonly kind: 'unit'; readonly days: number }

/** Function words that rules look for. */
export type Role =
  | 'of'
  | 'in'
  | 'on'
  | 'to'
  | 'about'
  | 'or'
  | 'and'
  | 'between'
  | 'among'
  | 'that'
  | 'which'
  | 'agent'
  | 'not'
  | 'without'
  | 'since'
  | 'during'
  | 'clause'
  | 'others'
  | 'of-them'
  | 'near'
  | 'destroys'
  | 'causes'
  | 'finds'
  /** Sets free, heals, rapes: whoever follows was not killed by the verb before. */
  | 'frees'

/** Everything that the dictionaries say of one stem. */
export interface Word {
  noun: Noun | null
  number: GrammaticalNumber | null
  numeral: NumeralWord | null
  vague: VagueWord | null
  outcome: Outcome | null
  saying: Saying | null
  time: TimeWord | null
  role: Role | null
  /** A kind of place: "حي", "ريف". */
  place: boolean
  /** Names of the gazetteer that begin with it. */
  placeNames: readonly PlaceName[] | null
  agency: boolean
  /** Agencies of two words or more that begin with it: the words that follow. */
  agencyNames: readonly (readonly string[])[] | null
  givenName: boolean
  /** A group that fights ("داعش", "الجيش") or the public ("الأهالي"): tells the status of those "of" it. */
  group: Status | null
}

/** A spelling, taken apart: clitics, stem and the stem's entry. */
export interface Lex {
  readonly conj: boolean
  readonly prep: '' | 'ب' | 'ل' | 'ك'
  readonly def: boolean
  /** Possessive or object pronoun that was cut off: "هم", "ها". */
  readonly suffix: string
  readonly stem: string
  readonly word: Word
  /** Bits of the classes of words that rules seek (`cues.ts`). */
  cues: number
  /** Which tests of `onceASpelling` were asked of this spelling, and which it passed: a bit each. */
  asked: number
  passed: number
  /** The same of tests beyond the thirty-second. */
  askedToo: number
  passedToo: number
}
