import { FOREIGN_TROOPS } from '../incident/mention.js'
import { PhraseBook } from '../incident/reading/phrase-book.js'
import { statesOf } from '../incident/reading/place-names.js'
import type { Word } from '../incident/reading/words.js'
import { wordsBetween } from './joining-words.js'
import { actorsNamed, armsNamed } from './population.js'
import type { ReadClaim, ReadReport } from './read-claim.js'
import { sentenceRange } from './read-sentence.js'

/** How many words of a report name its event, at most. */
export const LEAD = 150

/** The state whose soldiers came to harm in another: two attacks on them in one region and on one day are fewer than two. */
export function foreignTroops({ population: { status, nations }, places: { names } }: ReadClaim): readonly string[] {
  if (status !== 'combatant' || nations.size !== 1) return []
  const states = statesOf(names)
  const abroad = [...nations].filter((nation) => states.length > 0 && !states.includes(nation))
  return abroad.map((nation) => `${FOREIGN_TROOPS}${nation}`)
}

/** Whose strength is told: the groups that the lead names, else what the sentence or the lead calls them ("the insurgents"). */
export function whoStands(read: ReadReport, { sentence }: ReadClaim): readonly string[] {
  const lead = read.words.slice(0, LEAD)
  const named = actorsNamed(lead).map(({ id }) => id)
  if (named.length > 0) return named
  const called = sidesCalled(wordsBetween(read, ...sentenceRange(read.words, sentence)))
  return called.length > 0 ? called : sidesCalled(lead)
}

const sidesCalled = (words: readonly Word[]): string[] => [
  ...armsNamed(words).filter((side) => side !== 'state'),
  ...rising.find(words).map(({ id }) => id),
]

const rising = new PhraseBook([['rebel', 'insurrection|insurgency|rebellion|uprising|تمرد|التمرد']])
