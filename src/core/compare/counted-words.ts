import { mannersIn } from '../incident/reading/event-facts.js'
import { PhraseBook } from '../incident/reading/phrase-book.js'
import { readWords, type Word } from '../incident/reading/words.js'
import { DEATH_OF_WORDS, DYING_WORDS, WOUNDED_WORDS } from '../incident/words/people.js'
import { remember } from '../remember.js'
import { opensPart } from './joining-words.js'
import { namesBoth } from './population.js'
import type { SourcedClaim } from './relation.js'

const deathOf = new PhraseBook(DEATH_OF_WORDS)
const dying = new PhraseBook(DYING_WORDS)
const wounded = new PhraseBook(WOUNDED_WORDS)
const numberOf = new PhraseBook([['number', 'number of|toll of|عدد|nombre de|nombre d|nombre des']])

/** UTF-16 units of phrases remembered: an archive repeats few. */
const REMEMBERED = 400_000
const wordsOf = remember((phrase): readonly Word[] => readWords(phrase), REMEMBERED)

/** The words of the quote and its counted noun. */
export const quotedWords = ({ quote, counted }: SourcedClaim): readonly Word[] =>
  wordsOf(`${quote} ${counted}`.replace(ATTRIBUTED, ''))
/** "55 others | according to the doctors' union": whoever says it is not counted. */
const ATTRIBUTED = /\s(?:بحسب|حسب|وفق|وفقا|according|selon|d['’]après)\s.*$/su

/** What completes the counted noun behind the quote: "fighters | of the Tripoli government", "people | , civilians and soldiers alike". */
export function complement(words: readonly Word[], claim: SourcedClaim, to: number, next: number): readonly Word[] {
  const behind = words.slice(to, Math.min(to + COMPLEMENT, next))
  const stop = behind.findIndex(
    (word, i) => word.sentence !== words[to]?.sentence || (i > 0 && !/^['’]?$/u.test(word.after)),
  )
  const noun = stop < 0 ? behind : behind.slice(0, stop)
  // "15 civils | , d'après une source militaire"
  if (noun[1]?.spelling.forms[0] === 'apres') return []
  // "72 | the number of medics killed"
  const number = claim.counted === '' ? numberOf.find(noun.slice(0, 4))[0] : undefined
  if (number && number.first <= 1) return noun.slice(number.last + 1, number.last + 3)
  // "14 people | in a suicide attack", "| victimes d'une attaque terroriste" tell who struck, not who was counted.
  const struck = mannersIn(noun.slice(1, 3)) !== null
  if ((OF.test(noun[0]?.spelling.forms[0] ?? '') && !struck) || namesBoth(noun)) return noun
  // "19 | Hamas and Islamic Jihad fighters were killed"
  const fighters = claim.counted === '' ? fighting.find(noun)[0] : undefined
  if (fighters) return noun.slice(0, fighters.last + 1)
  // "11 of them | children"
  // "rose to 131, | medics said"
  // "310 | after rescuers got there"
  if (noun[0]?.after !== '' || THEN.test(noun[0]?.spelling.forms[0] ?? '')) return []
  return claim.counted === '' || opensPart(readWords(claim.quote)) ? noun.slice(0, 2) : []
}

/** "12 of the dead in the strike | were children" */
export function predicate(words: readonly Word[], claim: SourcedClaim, to: number, next: number): readonly Word[] {
  if (claim.metric !== 'killed' || dead.find(quotedWords(claim)).length === 0) return []
  const end = Math.min(next, to + PREDICATE)
  const verb = words.slice(to, end).findIndex((word) => WERE.test(word.spelling.forms[0] ?? ''))
  const from = to + verb + 1
  return verb < 0 || words[from]?.sentence !== words[to]?.sentence ? [] : words.slice(from, Math.min(from + 2, end))
}

const PREDICATE = 16
const WERE = /^(?:were|are|etaient|sont|كانوا|كن|هم)$/u
const dead = new PhraseBook([
  [
    'dead',
    'of the dead|of those killed|of the victims|of the fatalities|من القتلي|من الضحايا|des morts|des victimes|des tues',
  ],
])

/** "the number of | children killed | rose to 17" */
export function subject(words: readonly Word[], claim: SourcedClaim, first: number, from: number): readonly Word[] {
  const told =
    claim.counted === '' || claim.metric === 'strength' ? numberOf.find(words, first, from).at(-1) : undefined
  return told ? words.slice(told.last + 1, Math.min(told.last + 3, from)) : []
}

const COMPLEMENT = 6
const THEN =
  /^(?:after|before|as|when|while|since|by|on|in|at|according|apres|avant|alors|lorsque|quand|depuis|selon|dans|بعد|بعدما|قبل|عندما|حين|منذ|خلال|وفق|وفقا|بحسب|حسب|جراء|اثر)$/u
const fighting = new PhraseBook([['fighter', 'fighter*|militant*|combatant*|combattant*|مقاتل*|مقاتلين|مسلح*|عناصر']])
const OF = /^(?:of|from|de|du|des|d|من|تابع\S*|في)$/u

export const ofTheWounded = ({ metric }: SourcedClaim, counted: readonly Word[]): boolean =>
  metric === 'wounded' || (metric === 'killed' && wounded.find(counted).length > 0)

/** "the death of one of the wounded", "three of the wounded have died". */
export function dies(words: readonly Word[], from: number, to: number, sentence: number): boolean {
  if (deathOf.find(words, Math.max(0, from - 2), to).length > 0) return true
  const behind = words.slice(to, to + 4)
  const stop = behind.findIndex(
    (word) => word.sentence !== sentence || word.after !== '' || AND.test(word.spelling.forms[0] ?? ''),
  )
  return dying.find(stop < 0 ? behind : behind.slice(0, stop)).length > 0
}

const AND = /^(?:and|et|و.{3,})$/u
