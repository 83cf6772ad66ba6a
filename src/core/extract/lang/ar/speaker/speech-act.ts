/** Somebody says what tokens `from`–`to` hold. */
export interface SpeechAct {
  readonly from: number
  to: number
  /** null: a pronoun that nothing before resolves. */
  readonly name: string | null
  readonly relay: string | null
  /** Stands behind what is said ("بحسب المرصد"): fills in where nobody spoke before, and wins in its own clause. */
  readonly backward: boolean
  /** "نقلا عن": goes behind a speaker who only relays. */
  readonly origin: boolean
  /** "نقلا عن" by a person, who is no outlet that relays. */
  readonly byPerson: boolean
  readonly agency: boolean
  /** Taken over from a sentence before. */
  readonly carried: boolean
  /** Of a backward act, the token where it stands. */
  readonly at: number
  readonly rule: string
}

/** An act whose stretch is not known yet. */
export type Draftable = Omit<SpeechAct, 'from' | 'to' | 'at'>

/** An act and the token from which it holds; `to` where it ends before the sentence does. */
export interface Placed {
  readonly at: number
  /** Where it begins, if not at `at`. */
  readonly from?: number | undefined
  readonly to?: number | undefined
  readonly act: Draftable
}

export const act = (name: string | null, more: Partial<Draftable> = {}): Draftable => ({
  name,
  relay: null,
  backward: false,
  origin: false,
  byPerson: false,
  agency: false,
  carried: false,
  rule: 'speaker:verb',
  ...more,
})
