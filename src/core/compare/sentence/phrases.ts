import type { Grade } from '../../incident/vocabulary.js'
import type { BoundWords } from '../../quantity/quantity-words.js'
import type { GradeRuleName } from '../grade.js'
import type { Policy } from '../range.js'
import type { Reason, RelationKind } from '../relation.js'

/** What a relation's sentence is made of; every part is ready to stand in running text. */
export interface Told {
  /** "the speaker: figure", with the words isolated. */
  readonly a: string
  readonly b: string
  /** "18 people", "3 strikes"; null where there is no gap to tell. */
  readonly gap: string | null
  /** "2.5"; null under 1.1 or unknown. */
  readonly ratio: string | null
}

/** Remarks that a rule adds to a relation. */
export const NOTES = [
  'place',
  'by-its-words',
  'falls',
  'tenfold',
  'part-exceeds-whole',
  'superseded',
  'individual',
  'one-breath',
  'one-voice',
  'party',
] as const
export type Note = (typeof NOTES)[number]

/** One language's words. A language is added by adding a file and one line in explain.ts. */
export interface Phrases {
  readonly nobody: string
  /** What stands between a speaker and his figure: French sets its colon off. */
  readonly colon: string
  readonly bound: BoundWords
  readonly people: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }
  readonly strikes: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }
  readonly relation: Record<RelationKind, (told: Told) => string>
  readonly reason: Record<Reason, string>
  readonly note: Record<Note, string>
  /** What the parts told of a whole come to: `{n}` is by how many they miss it. */
  readonly sum: Record<'equals' | 'short' | 'over', string>
  readonly policy: Record<Policy, string>
  readonly grade: Record<Grade, string>
  /** Why a grade is proposed. */
  readonly gradeRule: Record<GradeRuleName, string>
  /** "min–max: 12 to 35, by 3 voices" */
  readonly range: (policy: string, figure: string, voices: string) => string
  readonly voices: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }
  /** Those of its forms that stand otherwise behind "by". */
  readonly byVoices?: Partial<Record<Intl.LDMLPluralRule, string>>
}
