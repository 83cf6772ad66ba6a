import type { Grade } from '../incident/vocabulary.js'

/** The rules by which a grade is proposed: the first that holds decides. */
export const GRADE_RULE_NAMES = [
  'party-accepts',
  'only-combatants',
  'rival-blame',
  'two-independent',
  'single-origin',
] as const
export type GradeRuleName = (typeof GRADE_RULE_NAMES)[number]

/** What one voice says of an incident's harm. */
export interface Testimony {
  readonly voice: string
  readonly party: boolean
  /** A party speaks of harm that it caused itself. */
  readonly concession: boolean
  /** Those counted were fighters. */
  readonly combatants: boolean
  /** Who did it, in this voice's words or by its source's name; null where it does not say. */
  readonly blamed: string | null
}

export interface GradeProposal {
  readonly grade: Grade
  /** The rule that proposed it. */
  readonly rule: GradeRuleName
  /** The voices that it rests on. */
  readonly voices: readonly string[]
}

/** The grade that the rules propose; null where nobody speaks. The first rule that holds decides. */
export function proposeGrade(testimonies: readonly Testimony[]): GradeProposal | null {
  for (const { rule, grade, holds } of GRADE_RULES) {
    const behind = holds(testimonies)
    if (behind.length > 0) return { grade, rule, voices: [...new Set(behind.map((testimony) => testimony.voice))] }
  }
  return null
}

interface GradeRule {
  readonly rule: GradeRuleName
  readonly grade: Grade
  /** The testimonies that make the rule hold; none where it does not. */
  readonly holds: (testimonies: readonly Testimony[]) => readonly Testimony[]
}

const GRADE_RULES: readonly GradeRule[] = [
  // A confession outweighs every quarrel about it.
  { rule: 'party-accepts', grade: 'confirmed', holds: (all) => all.filter((one) => one.concession) },
  // Fighters' deaths are no civilian harm, whoever caused them.
  {
    rule: 'only-combatants',
    grade: 'discounted',
    holds: (all) => (all.every((one) => one.combatants) ? all : []),
  },
  { rule: 'rival-blame', grade: 'contested', holds: rivals },
  { rule: 'two-independent', grade: 'fair', holds: (all) => several(all.filter((one) => !one.party)) },
  { rule: 'single-origin', grade: 'weak', holds: (all) => all },
]

function rivals(all: readonly Testimony[]): readonly Testimony[] {
  const blaming = all.filter((one) => one.blamed !== null)
  return new Set(blaming.map((one) => one.blamed)).size > 1 ? blaming : []
}

const several = (all: readonly Testimony[]): readonly Testimony[] =>
  new Set(all.map((one) => one.voice)).size > 1 ? all : []
