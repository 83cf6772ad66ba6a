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
  relay: more.relay ?? null,
  backward: more.backward ?? false,
  origin: more.origin ?? false,
  byPerson: more.byPerson ?? false,
  agency: more.agency ?? false,
  carried: more.carried ?? false,
  rule: more.rule ?? 'speaker:verb',
})

/** The act with its stretch. Written out, as all acts then have one shape. */
export const spanning = (told: Draftable, from: number, to: number, at: number): SpeechAct => ({
  from,
  to,
  at,
  name: told.name,
  relay: told.relay,
  backward: told.backward,
  origin: told.origin,
  byPerson: told.byPerson,
  agency: told.agency,
  carried: told.carried,
  rule: told.rule,
})
