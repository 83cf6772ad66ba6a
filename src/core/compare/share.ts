import { PhraseBook } from '../incident/reading/phrase-book.js'
import type { Word } from '../incident/reading/words.js'
import { CALENDAR_WORDS } from '../incident/words/calendar.js'
import { NAMED_WORDS, SHARE_WORDS } from '../incident/words/people.js'
import type { SourcedClaim } from './relation.js'

/** Why a count is not of all: of somebody's kin, of those left ("two others"), of some of those counted, of some that words behind name, of one spot alone, of bodies found, of those whose names are known. */
export type Share = 'kin' | 'rest' | 'some' | 'of' | 'spot' | 'found' | 'named'

const shares = new PhraseBook<Share | 'bound'>([...SHARE_WORDS, ['bound', 'more than']])
const named = new PhraseBook(NAMED_WORDS)
const alone = new PhraseBook([['alone', 'alone|seul|seule|وحده|وحدها']])
const times = new PhraseBook<unknown>([
  ...CALENDAR_WORDS,
  ['time', 'day|week|month|year|night|jour|journee|semaine|mois|annee|nuit|يوم|اسبوع|شهر|عام|ليل|ليله'],
])

/** Words between those that tell of names and the count of the named: "the names of at least 22 people", "22 people were named". */
const NAMED = 4

/** The share that a claim's words tell of; null where they may count all. `first` and `last` bound its sentence, `from` and `to` its quote. */
export function shareOf(
  claim: SourcedClaim,
  words: readonly Word[],
  { first, last, from, to, next }: { first: number; last: number; from: number; to: number; next: number },
): Share | null {
  for (const { id, first: at, last: end } of shares.find(words, from, Math.min(to + 2, last))) {
    // "14 people, | among them | seven children": the seven are some of them
    const ofNext = at >= to && end + 1 >= next && next < last
    if (id !== 'bound' && !ofNext && !isHis(words, at)) return id
  }
  if (ofSome(claim, words[to])) return 'of'
  if (inOnePlace(words, to, last) || inOnePlace(words, first, Math.min(from, first + OPENING))) return 'spot'
  const around = named.find(words, Math.max(first, from - NAMED), Math.min(to + NAMED, clauseEnd(words, to, last)))
  return around.length > 0 ? 'named' : null
}

/** "27 morts dans | son | Etat" is nobody's son. */
const isHis = (words: readonly Word[], at: number): boolean =>
  words[at]?.spelling.forms[0] === 'son' && FRENCH.test(words[at - 1]?.spelling.forms[0] ?? '')
const FRENCH = /^(?:dans|de|a|par|pour|avec|sur|sous|selon)$/

/** "447, وقالت | إن بعض الأسماء تكررت": a clause of its own. */
function clauseEnd(words: readonly Word[], to: number, last: number): number {
  for (let i = to; i < Math.min(last, to + NAMED); i++) {
    const { after, spelling } = words[i] as Word
    if (/^[,،؛;]$/.test(after) && /^(?:و|and$|et$)/u.test(spelling.forms[0] ?? '')) return i
    // "76 قتيلا، تم التعرف على | 52 منهم"
    if (/^[،؛]$/.test((words[i - 1] as Word).after)) return i
  }
  return last
}

/** Words in which a sentence opens: "In Mandalay alone | 694 died". */
const OPENING = 7

/** "102 | in the church alone", "45 | dans le seul village"; not "on Saturday alone". */
function inOnePlace(words: readonly Word[], to: number, last: number): boolean {
  const [at] = alone.find(words, to, Math.min(last, to + ALONE))
  if (!at) return false
  const beside = words.slice(Math.max(to, at.first - 2), at.first + 3)
  return times.find(beside).length === 0
}
const ALONE = 9

/** "three | of the sister's children" */
const ofSome = ({ quote, number }: SourcedClaim, next: Word | undefined): boolean =>
  quote === number && /^(?:of|من)$/u.test(next?.spelling.forms[0] ?? '')
