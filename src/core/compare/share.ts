import { PhraseBook } from '../incident/reading/phrase-book.js'
import type { Word } from '../incident/reading/words.js'
import { NAMED_WORDS, SHARE_WORDS } from '../incident/words/people.js'
import type { SourcedClaim } from './relation.js'

/** Why a count is not of all: of somebody's kin, of those left ("two others"), of some of those counted, of some that words behind name, of bodies found, of those whose names are known. */
export type Share = 'kin' | 'rest' | 'some' | 'of' | 'found' | 'named'

const shares = new PhraseBook<Share | 'bound'>([...SHARE_WORDS, ['bound', 'more than']])
const named = new PhraseBook(NAMED_WORDS)

/** Words between those that tell of names and the count of the named: "the names of at least 22 people", "22 people were named". */
const NAMED = 4

/** The share that a claim's words tell of; null where they may count all. `first` and `last` bound its sentence, `from` and `to` its quote. */
export function shareOf(
  claim: SourcedClaim,
  words: readonly Word[],
  { first, last, from, to }: { first: number; last: number; from: number; to: number },
): Share | null {
  for (const { id } of shares.find(words, from, Math.min(to + 2, last))) if (id !== 'bound') return id
  if (ofSome(claim, words[to])) return 'of'
  const around = named.find(words, Math.max(first, from - NAMED), Math.min(to + NAMED, last))
  return around.length > 0 ? 'named' : null
}

/** "three | of the sister's children" */
const ofSome = ({ quote, number }: SourcedClaim, next: Word | undefined): boolean =>
  quote === number && /^(?:of|من)$/u.test(next?.spelling.forms[0] ?? '')
