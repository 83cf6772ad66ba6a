import { foldWord } from '../../../text/fold.js'
import type { TokenKind } from '../../../text/tokenize.js'
import { CONSTRUCT_DUALS } from './construct-duals.js'
import { CLITIC_AND_SIX, COMMON, MINE, NOT_COUNTED, WHOLE_WORDS } from './dictionary-exceptions.js'
import { GROUPS, ROLES } from './function-words.js'
import type { GrammaticalNumber, Lex, Word } from './lex.js'
import { MODIFIER_WORDS } from './modifiers.js'
import { nounForms } from './noun-forms.js'
import { NOUNS } from './nouns.js'
import { NUMERALS, VAGUE } from './numeral-words.js'
import { OUTCOMES } from './outcomes.js'
import { PLACE_KINDS, placeNamesByFirstWord } from './place-words.js'
import { AGENCIES, GIVEN_NAMES, SAYINGS } from './sayings.js'
import { TIME_WORDS } from './time-words.js'

const blankWord = (): Word => ({
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

const UNKNOWN: Word = blankWord()
const PERCENT: Word = blankWord()
PERCENT.noun = { kind: 'share', status: 'unknown', metric: null, counts: false }
const DICTIONARY = compile()

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
  for (const [word, outcome] of OUTCOMES) at(word).outcome ??= outcome
  for (const [saying, list] of SAYINGS) for (const word of split(list)) at(word).saying ??= saying
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
  for (const word of split(WHOLE_WORDS)) words.set(foldWord(word), UNKNOWN)
  for (const word of split(CLITIC_AND_SIX)) words.delete(word)
  for (const word of split(MINE)) at(word).number = 'one'
  return words
}

function addNoun(word: Word, noun: NonNullable<Word['noun']>, number: GrammaticalNumber): void {
  if (word.noun) return
  word.noun = noun
  word.number = number
}

function split(list: string): string[] {
  return list.trim().split(/\s+/u)
}

/** Clitics in the order in which they are tried: the least taken off first. */
const PREFIXES: readonly (readonly [string, Pick<Lex, 'conj' | 'prep' | 'def'>])[] = [
  '',
  'ال',
  'و',
  'ف',
  'ب',
  'ل',
  'ك',
  'وال',
  'فال',
  'بال',
  'لل',
  'كال',
  'وب',
  'ول',
  'وك',
  'فب',
  'فل',
  'وبال',
  'ولل',
  'فلل',
  'فبال',
].map((prefix) => {
  const letters = prefix.replace(/ال$/u, '').replace(/لل$/u, 'ل')
  const prep = (/[بلك]$/u.exec(letters)?.[0] ?? '') as Lex['prep']
  return [prefix, { conj: /^[وف]/u.test(prefix), prep, def: /(?:ال|لل)$/u.test(prefix) }] as const
})
const SUFFIXES = ['هم', 'ها', 'هن', 'هما', 'نا', 'ه', 'كم']

const NO_CLITICS: Pick<Lex, 'conj' | 'prep' | 'def'> = { conj: false, prep: '', def: false }

/** The only place that makes one: objects of one shape, whose stems are single copies, are read and compared fastest. */
function lexOf({ conj, prep, def }: Pick<Lex, 'conj' | 'prep' | 'def'>, suffix: string, stem: string, word: Word): Lex {
  return { conj, prep, def, suffix, stem: Object.keys({ [stem]: 0 })[0] as string, word }
}

/** What the dictionaries say of a folded word, its clitics taken off: "وبالصواريخ" is "و", "ب", "ال" and "صواريخ". */
export function lookUp(folded: string, kind: TokenKind, raw = folded): Lex {
  if (folded === 'علي' && raw.endsWith('ي')) return ALI
  if (kind !== 'word') return lexOf(NO_CLITICS, '', folded, folded === '%' || folded === '٪' ? PERCENT : UNKNOWN)
  for (const [prefix, clitics] of PREFIXES) {
    if (!folded.startsWith(prefix) || folded.length - prefix.length < 2) continue
    const word = DICTIONARY.get(folded.slice(prefix.length))
    if (word && /[بك]/u.test(clitics.prep) && isVerbOnly(word)) continue
    if (word) return lexOf(clitics, '', folded.slice(prefix.length), word)
  }
  return withoutSuffix(folded) ?? unknown(folded)
}

/** "علي" with its dots is mostly the name, and "على" without them always the preposition; folding tells them apart no more. */
const ALI: Lex = lexOf(NO_CLITICS, '', 'علي', Object.assign(blankWord(), DICTIONARY.get('علي'), { givenName: true }))

/** No preposition stands on a verb: "كيري" is no "ك" and "يرى". */
const isVerbOnly = ({ saying, noun, role }: Word): boolean =>
  (saying === 'verb' || saying === 'weak-verb' || saying === 'clause-verb') && !noun && !role

/** "غاراتها" is "غارات" and "ها"; "إصابته" is "إصابة" and "ه". */
function withoutSuffix(folded: string): Lex | null {
  for (const suffix of SUFFIXES) {
    if (!folded.endsWith(suffix)) continue
    const base = folded.slice(0, -suffix.length)
    for (const [prefix, clitics] of PREFIXES) {
      if (clitics.def || !base.startsWith(prefix) || base.length - prefix.length < 3) continue
      const stem = base.slice(prefix.length)
      // "أشقائه" is "أشقاء" and "ه"; "أمنية" is the feminine of "أمني", not "his"
      if (suffix === 'ه' && stem.endsWith('ي') && !manyPeople(stem) && !dualOf(stem)) continue
      const word =
        (stem.endsWith('ا') ? dualOf(stem) : undefined) ?? // "طفلاه"
        (stem === 'اسرت' ? DICTIONARY.get('اسره') : undefined) ?? // "أسرته" is his family
        DICTIONARY.get(stem.replace(/ا[يو]$/u, 'اء')) ??
        DICTIONARY.get(stem) ??
        dualOf(stem) ??
        (stem.endsWith('ت') ? DICTIONARY.get(`${stem.slice(0, -1)}ه`) : undefined)
      if (word && takesPronoun(word, stem, suffix)) return lexOf(clitics, suffix, stem, word)
    }
  }
  return null
}

/** "متطوعيه". */
const manyPeople = (stem: string): boolean => DICTIONARY.get(stem.replace(/ا[يو]$/u, 'اء'))?.number === 'many'

/** "طفليها" is "طفلين" and "ها". */
function dualOf(stem: string): Word | undefined {
  const word = /[يا]$/u.test(stem) ? DICTIONARY.get(`${stem}ن`) : undefined
  return word?.number === 'two' && word.noun?.kind === 'person' ? word : undefined
}

/** "وثقته" is a verb with its object; "إضافة" is not "أضافه". */
function takesPronoun({ noun, outcome, role, saying }: Word, stem: string, suffix: string): boolean {
  if (noun || outcome || role === 'agent') return true
  const says = saying === 'verb' || saying === 'weak-verb' || saying === 'clause-verb'
  return says && !(suffix === 'ه' && VERBAL_NOUN_STEMS.has(stem))
}

/** With "ه" these are verbal nouns in "ة". */
const VERBAL_NOUN_STEMS = new Set(['اضاف', 'اشار', 'افاد', 'اذاع', 'اجاب', 'اشاع'])

/** Of an unknown word only its article is certain. */
function unknown(folded: string): Lex {
  const article = /^[وف]?(?:[بك]?ال|لل)(?=..)/u.exec(folded)?.[0]
  const conj = article !== undefined && /^[وف]/u.test(article)
  return lexOf({ conj, prep: '', def: article !== undefined }, '', folded, UNKNOWN)
}
