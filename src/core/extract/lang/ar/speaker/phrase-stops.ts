import type { Tokens } from '../tokens.js'
import { isDeed } from '../words/deed-verbs.js'
import type { Saying, Word } from '../words/lex.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { agencyAt, isPlainAgency } from './agency.js'
import { isState } from './body-names.js'
import { hasIn, insideOffice, isTime, nameFollows } from './office.js'
import { OUTLETS } from './outlets.js'
import {
  countsFor,
  isDual,
  isKind,
  isWitness,
  namedAli,
  namedAlike,
  namedForIt,
  namedThus,
  namesBody,
  numbersChannel,
  oneOfMany,
  ownedInQuotes,
} from './phrase-keeps.js'
import {
  ENVOYS,
  goesOnWith,
  learntFrom,
  onWhosePart,
  REPORTERS,
  TO_US,
  TOLD_TO,
  UNITS,
  worksFor,
} from './phrase-links.js'
import {
  anotherBody,
  countFollows,
  isObject,
  issuesOne,
  isToldOf,
  namesCounted,
  takesAnew,
  takesNoGenitive,
  VERBAL_NOUN,
} from './phrase-objects.js'
import { isStateAct, STATE_ACTS } from './state-acts.js'
import { isIssued, LOSSES, NEARNESS, PREFERRED, SO_CALLED, STOPS, TOLD } from './stop-words.js'

/** Whether there is a place in which `stops` stops at a word. */
const mayStop = onceASpelling(
  (token) =>
    token.kind !== 'word' ||
    token.folded === 'ب' ||
    anyMeaning(token.lex.word) ||
    token.lex.prep !== '' ||
    token.lex.conj ||
    (token.lex.suffix !== '' && token.lex.word.noun?.kind === 'person') ||
    isTime(token) ||
    isState(token) ||
    OUTLETS.has(token.lex.stem) ||
    STOPS.has(token.lex.stem) ||
    STOPS.has(token.folded) ||
    STOPS.has(token.folded.slice(1)) ||
    token.lex.word.saying === 'body' ||
    token.lex.word.saying === 'document' ||
    token.lex.word.noun?.kind === 'attack' ||
    token.lex.word.noun?.kind === 'vehicle' ||
    token.folded === 'بلا' ||
    token.folded === 'اسماء' ||
    isIssued(token) ||
    TOLD.test(token.folded) ||
    LOSSES.test(token.folded) ||
    isDeed(token.folded) ||
    STATE_ACTS.has(token.folded) ||
    /.{3}ا$/u.test(token.folded) ||
    VERBAL_NOUN.test(token.folded) ||
    /^ل/u.test(token.folded) ||
    /.{3}ها$/u.test(token.folded),
)
const anyMeaning = ({ numeral, vague, number, role, saying, outcome, agency }: Word): boolean =>
  Boolean(numeral || vague || number === 'two' || role || (saying && VERBAL.has(saying)) || outcome || agency)

/** Whether the phrase that begins at `first` ends before `at`. */
export function stops(tokens: Tokens, at: number, first: number): boolean {
  const token = tokens[at]!
  if (at > first && tokens[at - 1]!.lex.def && isToldOf(tokens, at, first)) return true
  if (!mayStop(token)) return false
  const { word, prep, stem, conj, def, suffix } = token.lex
  if (at > first && namedThus(tokens, at, first)) return false
  if (at > first && (isIssued(token) || token.folded === 'اباد')) return token.folded !== 'اباد' // "شرطة خرم آباد"
  if (at > first && tokens[at - 1]!.folded === 'باسم') return token.kind !== 'word' // "متحدث باسم إحدى المستشفيات"
  if (token.folded === 'ما' && at > first && SO_CALLED.test(tokens[at + 1]?.folded ?? '')) return false // "باسم ما يسمى كذا"
  if (stem === 'لدي' && ENVOYS.test(tokens[first]!.lex.stem)) return false // "بعثة إيران لدى الأمم المتحدة"
  if (token.folded === 'بلا') return tokens[at + 1]?.folded !== 'حدود' // "أطباء بلا حدود"
  if (token.folded === 'ذلك' && AFTER.has(tokens[at - 1]?.folded ?? '')) return false // "الوكالة بعيد ذلك عن الجيش"
  if (at > first && anotherBody(tokens, at, first)) return true
  if (at === first + 1 && isState(token) && isState(tokens[first]!)) return true // "اتهمت كييف موسكو بقتل 5"
  if (word.role === 'of' && (onWhosePart(tokens, at + 1) || learntFrom(tokens, at, first))) return true
  if (oneOfMany(tokens, at, first)) return false
  if (at === first && word.role === 'of') return true
  if (token.kind === 'digits' && UNITS.has(tokens[at - 1]?.lex.stem ?? '')) return false // "الضابط في اللواء 41"
  if (isDual(tokens, at, first) || numbersChannel(tokens, at, first) || countsFor(tokens, at, first)) return false
  if (token.folded === 'ل' && ownedInQuotes(tokens, at, first)) return false // "المركز الإعلامي لـ«كذا»"
  if (
    token.folded === 'ل' ||
    token.folded === 'ب' ||
    token.kind === 'digits' ||
    word.numeral ||
    word.vague ||
    word.number === 'two'
  )
    return true
  if (at > first && word.saying === 'document' && issuesOne(tokens, at, first)) return true
  if (at === first && word.saying === 'document') return false
  if (word.role === 'on' && def) return false // "سامر العلي"
  if (token.folded === 'اول' && tokens[at - 1]?.lex.word.saying === 'rank') return false // "الفريق أول فلان"
  if (word.role === 'on' && at > first + 1 && /^و?التعرف$/u.test(tokens[at - 1]!.folded)) return false // "هيئة البحث والتعرف على المفقودين"
  if (word.role === 'on' && stem === 'علي') return !namedAli(tokens, at, first)
  if (word.role === 'in') return !insideOffice(tokens, at, first)
  if (word.role === 'about') return !goesOnWith(tokens, at, first)
  if (word.role === 'near' && at === first + 1 && tokens[first]!.lex.word.placeNames !== null) return true // "بحسب كييف قرب كذا"
  if (word.role === 'near' && at > first + 3 && !nameFollows(tokens, at + 1) && hasIn(tokens, first, at - 2))
    return true
  const { saying } = tokens[first]!.lex.word
  if (word.role === 'others' && at > first && (saying === 'title' || saying === 'document')) return false // "مسؤول آخر"
  if (namesBody(tokens, at, first)) return false
  if (word.role === 'to' && /^منسوبه?$/u.test(tokens[at - 1]?.folded ?? '')) return false // "بيان منسوب إلى كتائب كذا"
  if (word.role === 'to' && ENVOYS.test(tokens[first]!.lex.stem)) return !nameFollows(tokens, at + 1) // "المبعوث الأممي إلى ليبيا فلان"
  if (word.role && word.role !== 'of' && word.role !== 'near' && !isWitness(word)) return true
  if (word.role === 'of' && at > first + 2)
    return !NEARNESS.test(tokens[at - 1]!.folded) && !(saying === 'title' && nameFollows(tokens, at + 1)) // "رئيس الحكومة المكلفة من البرلمان فلان"
  const apart = at > first && (tokens[at - 1]!.lex.def || takesNoGenitive(tokens, at - 1))
  if (word.saying === 'masdar' && !def && !conj && prep === '' && apart) return true // "وصف الناطق العسكري إعلان كذا"
  if (/^تابعه?$/u.test(token.folded) && tokens[at + 1]?.lex.prep === 'ل' && at > first) return false // "مصادر تابعة لجماعة كذا"
  const verbal = word.saying !== null && VERBAL.has(word.saying)
  // "شبكة رصد": right behind its kind a body's name may look like a verb
  if (verbal) return !def && !(word.saying !== 'according' && at === first + 1 && isKind(tokens[first]!) && !conj)
  const district = token.folded === 'القضاء' && tokens[at + 1]?.lex.word.role !== 'on' // "قائممقام القضاء"
  if (word.outcome && !def && !district && !(word.noun && word.number === 'many' && !countFollows(tokens, at)))
    return true
  if (
    prep === 'ل' &&
    at === first + 1 &&
    REPORTERS.test(tokens[first]!.lex.stem) &&
    (OUTLETS.has(stem) || agencyAt(tokens, at) !== null)
  )
    return false // "مراسل لوكالة كذا"
  if ((prep === 'ل' && agencyAt(tokens, at) !== null) || (token.folded.endsWith('نا') && TO_US.test(token.folded)))
    return true // "أفاد مصدر لوكالتنا"
  if (at > first && prep === 'ل' && TOLD_TO.has(stem)) return true
  if (at === first + 1 && prep === 'ل' && def && /^المص[اد]/u.test(tokens[first]!.folded)) return true // "المصادر للمرصد"
  if (at > first && isAnyone(tokens, first, at) && /^ل[^ل]/u.test(token.folded))
    return word.saying !== 'body' || OUTLETS.has(stem) // "المصدر لكوردستان 24"
  if (
    at === first + 2 &&
    !/[^ي]ا$/u.test(tokens[first]!.folded) &&
    !tokens[first]!.lex.def &&
    isObject(tokens, at) &&
    takesNoGenitive(tokens, at - 1)
  )
    return true
  if (at > first && prep === '' && REPORTERS.test(tokens[at - 1]!.lex.stem)) return false // "مراسل تلفزيون كذا"
  if (OUTLETS.has(stem) && !def && tokens[at - 1]?.lex.stem === 'موقع' && at > first) return false // "موقع صحيفة كذا"
  if (worksFor(tokens, at, first)) return false
  if (at > first && (agencyAt(tokens, at) ?? at) > at && !isOutlet(tokens, at - 1) && !isKind(tokens[at - 1]!))
    return true // "أفاد مصدر فرانس برس"
  if (at > first && isPlainAgency(token) && !isOutlet(tokens, first) && !isKind(tokens[at - 1]!)) return true // "أبلغ مسعفون رويترز"
  if ((word.agency || OUTLETS.has(stem)) && (prep === 'ل' || (at > first && !def && OUTLETS.has(stem)))) return true
  if (prep === 'ب' && (at === first || word.noun?.kind === 'attack' || word.saying === 'document')) return true // "أفاد فلان بقصف", "أكدت النقابة ببيان"
  if (at > first && TOLD.test(token.folded) && !namedForIt(tokens, at)) return true
  if (
    LOSSES.test(token.folded) &&
    at > first &&
    !/^احدي?$/u.test(tokens[at - 1]!.folded) &&
    (tokens[at - 1]!.lex.def || takesNoGenitive(tokens, at - 1))
  )
    return true
  if (word.noun?.kind === 'vehicle' && !def && at > first + 1 && REPORTERS.test(tokens[first]!.lex.stem)) return true // "شاهد مراسل كذا قاربا"
  if (isTime(token)) return true
  if (at > first && !word.givenName && isDeed(token.folded) && !namedAlike(tokens, at, first)) return true // "بحسب البيان تمكن الجيش من"
  if (at > first && isStateAct(tokens, at) && !(at === first + 1 && isKind(tokens[first]!))) return true
  const another = conj && !def && !token.folded.startsWith('وال') // "الجزيرة والبادية"
  if (another && at > first && word.saying !== 'title' && word.saying !== 'body') return true
  if (at > first && token.folded.length > 4 && token.folded.startsWith('ب') && STOPS.has(token.folded.slice(1)))
    return true // "أفادت مصادر بارتفاع"
  if (at === first && THIS.has(stem)) return false // "هذا المصدر"
  if (token.folded === 'اسماء') return at > first && namesCounted(tokens, at + 1) // "الناشطة أسماء فلان"
  if (token.folded === 'فضل' && !PREFERRED.test(tokens[at + 1]?.folded ?? '')) return false // "فضل الله وحيدي"
  if (takesAnew(tokens, at, first)) return true
  return STOPS.has(stem) || STOPS.has(token.folded) || (suffix !== '' && at > first && word.noun?.kind === 'person')
}

const THIS = new Set(['هذا', 'هذه', 'تلك', 'هولاء'])

const isOutlet = (tokens: Tokens, at: number): boolean =>
  OUTLETS.has(tokens[at]!.lex.stem) || REPORTERS.test(tokens[at]!.lex.stem)

/** "المصدر", "المتحدث": named before, nothing but whom they tell follows. */
const isAnyone = (tokens: Tokens, first: number, at: number): boolean =>
  at === first + 1 && /^ال(?:مصدر|مصادر|متحدث|ناطق)$/u.test(tokens[first]!.folded)

const VERBAL: ReadonlySet<Saying> = new Set<Saying>(['verb', 'weak-verb', 'clause-verb', 'verb-alone', 'according'])

/** "بعد ذلك": a time, where "نفى المتحدث ذلك" ends who speaks. */
const AFTER = new Set('بعد بعيد قبل قبيل عقب اثر خلال منذ مع رغم'.split(' '))
