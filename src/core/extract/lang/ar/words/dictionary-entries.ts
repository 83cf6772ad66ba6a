import { foldWord } from '../../../../text/fold.js'
import { sharedEntries } from '../../../shared-entries.js'
import { CONSTRUCT_DUALS } from '../numbers/construct-duals.js'
import { MODIFIER_WORDS } from '../numbers/modifier-phrases.js'
import {
  CLITIC_AND_SIX,
  COMMON,
  MINE,
  NOT_COUNTED,
  OFFICERS,
  TWO_CASES,
  WARRANT_OFFICERS,
  WHOLE_WORDS,
} from './dictionary-exceptions.js'
import { GROUPS, ROLES } from './function-words.js'
import type { GrammaticalNumber, Word } from './lex.js'
import { nounForms } from './noun-forms.js'
import { NOUNS, PEOPLES, TRADES_OF_WOMEN } from './nouns.js'
import { NUMERALS, VAGUE } from './numeral-words.js'
import { OUTCOMES } from './outcomes.js'
import { PLACE_KINDS, placeNamesByFirstWord } from './place-words.js'
import { AGENCIES, GIVEN_NAMES, SAYINGS } from './sayings.js'
import { TIME_WORDS } from './time-words.js'

/** A word of which nothing is said. */
export const blankWord = (): Word => ({
  noun: null,
  number: null,
  numeral: null,
  vague: null,
  outcome: null,
  saying: null,
  time: null,
  role: null,
  place: false,
  placeNames: null,
  agency: false,
  agencyNames: null,
  givenName: false,
  group: null,
})

/** What the dictionaries say of a word they do not have. */
export const UNKNOWN: Word = blankWord()
export const PERCENT: Word = blankWord()
PERCENT.noun = { kind: 'share', status: 'unknown', metric: null, counts: false }
/** Every spelling of every dictionary, folded, without clitics. */
export const DICTIONARY: ReadonlyMap<string, Word> = compile()

function compile(): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>()
  const at = (spelling: string): Word => {
    const stem = foldWord(spelling)
    const word = words.get(stem) ?? blankWord()
    words.set(stem, word)
    return word
  }
  for (const [word, numeral] of NUMERALS) at(word).numeral ??= numeral
  for (const [word, vague] of VAGUE) at(word).vague ??= vague
  for (const { kind, status, metric, words: list } of NOUNS) {
    for (const entry of split(list)) {
      const counts = entry.startsWith('!')
      const noun = { kind, status, metric, counts }
      for (const [form, number] of nounForms(counts ? entry.slice(1) : entry)) addNoun(at(form), noun, number)
    }
  }
  for (const [list, status] of [
    [PEOPLES, 'unknown'],
    [TRADES_OF_WOMEN, 'civilian'],
  ] as const) {
    const woman = { kind: 'person', status, metric: null, counts: false } as const
    for (const one of split(list)) {
      for (const dual of ['تان', 'تين']) addNoun(at(one + dual), woman, 'two')
      addNoun(at(`${one}ات`), woman, 'many')
    }
  }
  for (const [word, outcome] of OUTCOMES) at(word).outcome ??= outcome
  for (const [saying, list] of SAYINGS) for (const word of split(list)) at(word).saying ??= saying
  for (const word of [...words.keys()]) accusative(word, words)
  for (const [word, time] of TIME_WORDS) at(word).time ??= time
  for (const [role, list] of ROLES) for (const word of split(list)) at(word).role ??= role
  for (const [status, list] of GROUPS) for (const word of split(list)) at(word).group ??= status
  for (const word of PLACE_KINDS.keys()) at(word).place = true
  const common = new Set(split(COMMON).map(foldWord))
  for (const [word, names] of placeNamesByFirstWord()) if (!common.has(word)) at(word).placeNames = names
  for (const name of AGENCIES) {
    const [first = '', ...rest] = split(name)
    const word = at(first)
    if (rest.length === 0) word.agency = true
    else word.agencyNames = [...(word.agencyNames ?? []), rest.map(foldWord)]
  }
  for (const name of split(GIVEN_NAMES)) at(name).givenName = true
  for (const word of MODIFIER_WORDS) at(word)
  for (const [form, of] of CONSTRUCT_DUALS) Object.assign(at(form), { noun: at(of).noun, number: 'two' })
  for (const word of split(NOT_COUNTED)) Object.assign(at(word), { noun: null, number: null })
  for (const word of split(OFFICERS)) Object.assign(at(word), { noun: at('فرد').noun, number: 'one' })
  for (const word of split(WARRANT_OFFICERS)) Object.assign(at(word), { noun: at('ضابط').noun, number: 'one' })
  for (const word of split(WHOLE_WORDS)) words.set(foldWord(word), UNKNOWN)
  for (const word of split(CLITIC_AND_SIX)) words.delete(word)
  for (const word of split(MINE)) at(word).number = 'one'
  for (const word of split(TWO_CASES)) at(word).number = 'two'
  return sharedEntries(words)
}

/** "أن مصدرا أمنيا أكد": a title behind "أن". */
function accusative(stem: string, words: Map<string, Word>): void {
  const { saying } = words.get(stem)!
  if ((saying !== 'title' && saying !== 'rank') || stem.length < 4 || /[اهيءين]$/u.test(stem)) return
  const word = words.get(`${stem}ا`) ?? blankWord()
  word.saying ??= saying
  words.set(`${stem}ا`, word)
}

function addNoun(word: Word, noun: NonNullable<Word['noun']>, number: GrammaticalNumber): void {
  if (word.noun) return
  word.noun = noun
  word.number = number
}

function split(list: string): string[] {
  return list.trim().split(/\s+/u)
}
