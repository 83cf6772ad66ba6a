import type { TokenKind } from '../../../../text/tokenize.js'
import { blankWord, DICTIONARY, PERCENT, UNKNOWN } from './dictionary-entries.js'
import type { Lex, Word } from './lex.js'

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
  const once = Object.keys({ [stem]: 0 })[0] as string
  return { conj, prep, def, suffix, stem: once, word, cues: 0, asked: 0, passed: 0, askedToo: 0, passedToo: 0 }
}

/** The same spelling where its neighbours give it another meaning. */
export const inAnotherSense = (lex: Lex, word: Word): Lex => lexOf(lex, lex.suffix, lex.stem, word)

/** What the dictionaries say of a folded word, its clitics taken off: "وبالصواريخ" is "و", "ب", "ال" and "صواريخ". */
export function lookUp(folded: string, kind: TokenKind, raw = folded): Lex {
  if (folded === 'علي' && raw.endsWith('ي')) return ALI
  if (folded === 'وام' && raw !== folded) return MOTHER
  const his = raw.endsWith('ه') && HIS_KIN.test(folded) ? withoutSuffix(folded) : null
  if (his) return his
  if (AFTER_IT.test(folded) && raw.endsWith('ه')) return unknown(folded)
  if (folded === 'واحد' && raw[1] === 'أ') return AND_ONE_OF
  if (folded === 'وادي' && raw[1] === 'أ') return AND_LED_TO
  const two = raw.length > folded.length && TWO.test(raw) ? lookUp(folded, 'word') : null
  const pair = !two && raw.length > folded.length && TWO_OF.test(raw) ? lookUp(`${folded}ن`, 'word') : null // "عاملَي إغاثة"
  if (pair?.word.noun && pair.word.number !== 'one')
    return lexOf(pair, '', pair.stem.slice(0, -1), Object.assign(blankWord(), pair.word, { number: 'two' }))
  if (two?.word.noun && two.word.number === 'many')
    return lexOf(two, two.suffix, two.stem, Object.assign(blankWord(), two.word, { number: 'two' }))
  if (kind !== 'word') return lexOf(NO_CLITICS, '', folded, folded === '%' || folded === '٪' ? PERCENT : UNKNOWN)
  const told = folded.startsWith('لل') ? DICTIONARY.get(`ال${folded.slice(2)}`) : undefined
  if (told?.agency) return lexOf(TOLD_IT, '', folded.slice(2), told)
  for (const [prefix, clitics] of PREFIXES) {
    if (!folded.startsWith(prefix) || (prefix !== '' && folded.length - prefix.length < 2)) continue
    const word = DICTIONARY.get(folded.slice(prefix.length))
    if (word && /[بك]/u.test(clitics.prep) && (isVerbOnly(word) || word.role === 'to')) continue
    if (word && clitics.prep === 'ك' && word.outcome?.form === 'after' && !word.noun) continue // "كفرا" is a village // "فلان بالي"
    if (word) return lexOf(clitics, '', folded.slice(prefix.length), word)
  }
  return (
    withoutSuffix(folded) ??
    withWhat(folded) ??
    glued(folded) ??
    (NO_ARTICLE.test(raw) ? lexOf(NO_CLITICS, '', folded, UNKNOWN) : unknown(folded))
  )
}

/** "للجزيرة": the article belongs to the outlet's name. */
const TOLD_IT: Pick<Lex, 'conj' | 'prep' | 'def'> = { conj: false, prep: 'ل', def: true }

/** "بريطانيَّيْن": its vowel signs tell the dual from the plural. */
const TWO = /(?:\u064e\u064a\u0652?|\u064a[\u0652\u064e])\u0646\u0650?$/u

/** "موظفَيْ": two of what stands behind. */
const TWO_OF = /\u064e\u064a\u0652?$/u

/** "علي" with its dots is mostly the name, and "على" without them always the preposition; folding tells them apart no more. */
const ALI: Lex = lexOf(NO_CLITICS, '', 'علي', Object.assign(blankWord(), DICTIONARY.get('علي'), { givenName: true }))

/** "وأم" is a mother, "وام" an agency. */
const MOTHER: Lex = lexOf({ conj: true, prep: '', def: false }, '', 'ام', DICTIONARY.get('ام')!)

/** "ابنه" is his son, "ابنة" a daughter; folding tells them apart no more. */
const HIS_KIN = /^[وف]?(?:ابن|والد|جد|عم|خال|شقيق|زوج|حفيد)ه$/u

/** "بعده" is after it, "بعدة" with several. */
const AFTER_IT = /^[وف]?بعده$/u

/** "وأدى" is "and led to", no valley. */
const AND_LED_TO: Lex = lexOf({ conj: true, prep: '', def: false }, '', 'ادي', DICTIONARY.get('ادي') ?? UNKNOWN)

/** "وأحد" is "and one of", "واحد" one. */
const AND_ONE_OF: Lex = lexOf({ conj: true, prep: '', def: false }, '', 'احد', DICTIONARY.get('احد') ?? UNKNOWN)

/** No preposition stands on a verb: "كيري" is no "ك" and "يرى". */
const isVerbOnly = ({ saying, noun, role }: Word): boolean =>
  (saying === 'verb' || saying === 'weak-verb' || saying === 'clause-verb') && !noun && !role

/** "غاراتها" is "غارات" and "ها"; "إصابته" is "إصابة" and "ه". */
function withoutSuffix(folded: string): Lex | null {
  for (const suffix of SUFFIXES) {
    if (!folded.endsWith(suffix)) continue
    const base = folded.slice(0, -suffix.length)
    for (const [prefix, clitics] of PREFIXES) {
      if (clitics.def || !base.startsWith(prefix)) continue
      const stem = base.slice(prefix.length)
      if (stem.length < 3 && !(stem === 'ام' && suffix !== 'نا' && (suffix.length > 1 || clitics.conj))) continue // "أمهم"; "أمة" is a nation
      if (suffix === 'ه' && WATCHING.has(stem)) continue
      // "أشقائه" is "أشقاء" and "ه"; "أمنية" is the feminine of "أمني", not "his"
      if (suffix === 'ه' && stem.endsWith('ي') && !manyPeople(stem) && !dualOf(stem)) continue
      const word =
        (/ا$|تي$/u.test(stem) ? dualOf(stem) : undefined) ?? // "طفلاه", "ابنتيها"
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

/** "مراقبة النزاعات" is watching, hardly his watchman. */
const WATCHING = new Set(['مراقب', 'محاسب', 'معالج', 'مقاول', 'محارب', 'مناصر'])

/** "متطوعيه". */
const manyPeople = (stem: string): boolean => DICTIONARY.get(stem.replace(/ا[يو]$/u, 'اء'))?.number === 'many'

/** "طفليها" is "طفلين" and "ها". */
function dualOf(stem: string): Word | undefined {
  const word = /[يا]$/u.test(stem) ? DICTIONARY.get(`${stem}ن`) : undefined
  return word?.number === 'two' && word.noun?.kind === 'person' ? word : undefined
}

/** "قواته" are his; "وثقته" is a verb with its object; "إضافة" is not "أضافه". */
function takesPronoun({ noun, outcome, role, saying, group }: Word, stem: string, suffix: string): boolean {
  if (noun || outcome || group || role === 'agent' || role === 'destroys') return true
  const says = saying === 'verb' || saying === 'weak-verb' || saying === 'clause-verb'
  return says && !(suffix === 'ه' && VERBAL_NOUN_STEMS.has(stem))
}

/** With "ه" these are verbal nouns in "ة". */
const VERBAL_NOUN_STEMS = new Set(['حمل', 'اضاف', 'اشار', 'افاد', 'اذاع', 'اجاب', 'اشاع'])

/** "إلقاء", "ألغام": with a hamza it is no article. */
const NO_ARTICLE = /^[إأآ]ل/u

/** "ماأفاد" is "ما أفاد". */
function withWhat(folded: string): Lex | null {
  const stem = folded.slice(2)
  const word = folded.startsWith('ما') && stem.length > 3 ? DICTIONARY.get(stem) : undefined
  return word?.saying === 'verb' || word?.saying === 'weak-verb' ? lexOf(NO_CLITICS, '', stem, word) : null
}

/** "إلىمقتل": a blank left out before what an attack led to. */
function glued(folded: string): Lex | null {
  const stem = /^(?:الي|عن|من)(?=.{3})/u.test(folded) ? folded.replace(/^(?:الي|عن|من)/u, '') : ''
  const word = DICTIONARY.get(stem)
  return word?.outcome?.form === 'masdar' && !word.noun ? lexOf(NO_CLITICS, '', stem, word) : null
}

/** Of an unknown word only its article is certain. */
function unknown(folded: string): Lex {
  const article = /^[وف]?(?:[بك]?ال|لل)(?=..)/u.exec(folded)?.[0]
  const conj = article !== undefined && /^[وف]/u.test(article)
  return lexOf({ conj, prep: '', def: article !== undefined }, '', folded, UNKNOWN)
}
