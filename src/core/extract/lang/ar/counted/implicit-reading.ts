import type { Metric } from '../../../../claim/vocabulary.js'
import { includedInCases } from '../metric/cases.js'
import { elsewhere } from '../metric/metric-of-others.js'
import { isMark, type Tokens } from '../tokens.js'
import type { NounKind } from '../words/lex.js'
import { countsTheirWomen, isCounted, isMany } from './counted-on.js'
import { destroyed } from './destroyed.js'
import { findsBody, receives } from './found-and-received.js'
import { ADVERBS, amongTheDead, governs, meetsDeath, verbBehind } from './implicit-governor.js'
import { isAdded, joinsOne, joinsPrevious, severalBefore, theyBefell } from './implicit-joins.js'
import { KIN } from './kin.js'
import { nameThenVerb } from './name-then-verb.js'
import { isCalled, named } from './named.js'
import { namedInList } from './named-in-list.js'
import { pastAge } from './past-age.js'
import { takesNumber } from './takes-object.js'
import { joinsHarmed, opensHeadline } from './toll-words.js'

/** "أنه ولد في اليمن": a verb. */
const BORN = /^(?:[وف]?[اب]?ان(?:ه|ني)|الذي|قد|من|حيث)$/u

/** Which reading, if any, makes the singular at `at` one person or thing counted. */
export function implicitReading(tokens: Tokens, at: number, previous: number, harmed: boolean): string | null {
  const token = tokens[at]!
  const noun = token.lex.word.noun!
  const { def, prep, conj, suffix } = token.lex
  const others = token.lex.word.role === 'others' // "مقتل مدني وإصابة آخر"
  if (conj && token.lex.word.saying?.endsWith('verb') && tokens[at + 1]?.folded.startsWith('ب')) return null // "وطالب بتدخل"
  if (others && conj && joinsOne(tokens, previous, at)) return 'implicit-one:joined' // "شرطيا … وآخر"
  if (
    prep === 'ل' &&
    !def &&
    suffix === '' &&
    noun.kind === 'person' &&
    noun.metric === null &&
    hurtsHim(tokens, at - 1)
  )
    return 'implicit-one:befallen'
  if (prep !== '' || noun.metric === 'strikes' || (others && (!governs(tokens, at) || isLast(tokens, at)))) return null
  const ofTheirs = def && !conj && KIN.has(token.lex.stem) && tokens[at - 1]?.lex.word.role === 'among' // "تسعة من أسرة، بينهم الأب"
  if (def && !ofTheirs && !((noun.counts || isCalled(tokens, at + 1)) && named(tokens, at))) return null
  const before = tokens[at - 1]
  if (token.lex.stem === 'سلاح') return null // "دمر سلاح الجو"
  if (token.lex.stem === 'ولد' && BORN.test(before?.folded ?? '')) return null
  const ofRank = OFFICERS.get(token.lex.stem)
  if (ofRank && tokens[at + 1]?.folded !== ofRank) return null
  const person = noun.kind === 'person' && token.lex.stem !== 'اصابه' && token.lex.stem !== 'وفاه'
  if (
    person &&
    suffix === '' &&
    !conj &&
    !def &&
    (noun.metric || namesFate(tokens[at + 1])) &&
    (RESULTS.has((isAside(before) ? tokens[at - 2] : before)?.lex.word.role ?? '') ||
      findsBody(tokens, at) ||
      receives(tokens, at))
  )
    return 'implicit-one:caused'
  if (person && suffix === '' && !conj && !def && isHarmed(noun)) {
    if (opensHeadline(tokens, at)) return 'implicit-one:headline'
    if (token.folded.endsWith('ا') && joinsHarmed(tokens, at + 1)) return 'implicit-one:listed'
    if (previous >= 0 && elsewhere(tokens, previous + 1, at)) return 'implicit-one:listed' // "قتيلان في حلب، وفي حمص قتيل"
  }
  const theirs =
    KIN.has(token.lex.stem) || (noun.status === 'combatant' && before?.lex.word.outcome?.metric === 'killed')
  if (person && (suffix === '' || theirs) && !conj && !isDoer(tokens, at) && governs(tokens, at))
    return 'implicit-one:governed' // not "قتل مسلح 39 شخصا"
  if (!person && !(noun.kind === 'vehicle' || noun.kind === 'munition')) return null
  if (suffix === '' && !conj && noun.kind !== 'person' && destroyed(tokens, at)) return 'implicit-one:destroyed'
  if (
    person &&
    suffix === '' &&
    !conj &&
    !def &&
    isMark(before, '(“«"') &&
    previous >= at - 4 &&
    countsPeople(tokens, previous)
  )
    return 'implicit-one:listed' // "3 أشخاص (صحفي وشرطي)"
  if (person && suffix === '' && !conj && !def && amongTheDead(tokens, at)) return 'implicit-one:among-dead'
  const among =
    tokens[at + 1]?.folded !== 'الجنسيه' &&
    !conj &&
    suffix === '' &&
    (before?.lex.word.role === 'among' || (previous >= 0 && includedInCases(tokens, at - 1))) &&
    ((previous >= 0 && at - previous < 28) || (harmed && severalBefore(tokens, at)))
  if (among) return 'implicit-one:among'
  if (person && !conj && nameThenVerb(tokens, at, def)) return 'implicit-one:named'
  if (person && def && namedInList(tokens, at)) return 'implicit-one:named-in-list'
  const more = person || (previous >= 0 && isThing(tokens[previous]!.lex.word.noun?.kind))
  if (more && suffix === '' && !conj && !def && previous >= 0 && at - previous < 18 && isAdded(tokens, at))
    return 'implicit-one:added'
  const theirOwn = KIN.has(token.lex.stem) || (previous === at - 1 && !token.lex.word.saying?.endsWith('verb')) // "ثلاثة جنود وقائدهم"
  if ((def && !conj) || (suffix !== '' && !(conj && theirOwn))) return null // "الطفل فلان والطفلة فلانة"
  const pair =
    person && previous === at - 1 && noun.metric && before?.lex.word.noun?.metric && before.lex.word.number !== 'two' // "30 قتيلا وجريحا"
  // "1141 متمردا وجهاديا": the accusative goes on with the number
  const counted = tokens[previous]
  const hundreds = counted && isCounted(tokens, previous) && Number(tokens[previous - 1]!.folded) % 100 === 0 // "3100 امرأة وطفل"
  const bare =
    hundreds ||
    (counted && isCounted(tokens, previous) && !/[اه]$/u.test(counted.folded) && !/[اه]$/u.test(token.folded)) // "18 ضابط ومجند"
  const goesOn =
    suffix === '' &&
    (tokens[previous - 1]?.kind !== 'word' || tokens[previous - 1]!.lex.word.role !== 'that') && // "أن شابا وطفلا استشهدا"
    token.folded.endsWith('ا') &&
    ((counted?.folded.endsWith('ا') && counted.lex.suffix === '') ||
      (counted?.folded.endsWith('ه') && counted.lex.word.number === 'one'))
  const ofTheTwo =
    suffix !== '' && previous >= 0 && tokens[previous]!.lex.def && tokens[previous]!.lex.word.number === 'two' // "الطفلان فلان وشقيقه"
  const alike = person || (previous >= 0 && isThing(tokens[previous]!.lex.word.noun?.kind) && !isMany(tokens, previous))
  if (
    conj &&
    alike &&
    !ofTheTwo &&
    !pair &&
    !goesOn &&
    !(bare && previous === at - 1) &&
    previous >= 0 &&
    !countsTheirWomen(tokens, previous, at) &&
    joinsPrevious(tokens, previous, at)
  )
    return 'implicit-one:joined'
  if (person && suffix === '' && !conj && token.folded.endsWith('ا') && befallsNext(tokens, at))
    return 'implicit-one:relative'
  if (person && !conj && meetsDeath(tokens, at)) return 'implicit-one:verb-after'
  if (person && conj && isMark(before, '،') && theyBefell(tokens, at)) return 'implicit-one:verb-after' // "، ورجل وامرأة قضوا"
  const afresh = before?.lex.word.role === 'that' && verbBehind(tokens, at, BEFALLING) // "إن 3 قتلوا وإن شرطيا أسر"
  return person && !conj && (afresh || (!harmed && verbBehind(tokens, at))) ? 'implicit-one:verb-after' : null
}

/** "وفاة لمواطن", "إصابة بسيطة لمواطن". */
function hurtsHim(tokens: Tokens, before: number): boolean {
  const hurt = HURT.has(tokens[before]?.folded ?? '') ? before : before - 1
  const word = tokens[hurt]?.folded ?? ''
  return HURT.has(word) && (hurt === before || DEGREES.test(tokens[before]!.folded))
}
export const metricOfHarm = (tokens: Tokens, before: number): Metric =>
  [before, before - 1].some((at) => tokens[at]?.folded.endsWith('وفاه')) ? 'killed' : 'wounded'
const HURT = new Set(['اصابه', 'واصابه', 'وفاه', 'ووفاه', 'باصابه', 'بوفاه'])
const DEGREES = /^(?:بسيط|طفيف|خطير|بالغ|متوسط|حرج|مباشر|بليغ|خفيف|سطحي)ه$/u

const BEFALLING: ReadonlySet<Metric> = new Set<Metric>(['killed', 'wounded', 'missing', 'detained', 'abducted'])
/** "أمين شرطة", "مساعد أول": ranks by the word behind only. */
const OFFICERS = new Map([
  ['امين', 'شرطه'],
  ['امينا', 'شرطه'],
  ['مساعد', 'اول'],
  ['مساعدا', 'اول'],
])

/** "قتل مسلح 39 شخصا": he did it. */
const isDoer = (tokens: Tokens, at: number): boolean =>
  (tokens[at]!.lex.word.noun!.status === 'combatant' || tokens[at]!.lex.stem === 'مجهول') &&
  tokens[at + 1]?.lex.stem !== 'احد' &&
  takesNumber(tokens, at)

/** "سقوط طفل شهيد": what befell the one stands behind. */
const namesFate = (next: Tokens[number] | undefined): boolean =>
  next?.kind === 'word' &&
  !next.lex.conj &&
  !next.lex.def &&
  next.lex.word.number === 'one' &&
  isHarmed(next.lex.word.noun ?? NOBODY)
const NOBODY = { metric: null }

/** "استقبل المستشفى شابا أصيب بالرصاص". */
const befallsNext = (tokens: Tokens, at: number): boolean => {
  const behind = pastAge(tokens, at + 1) // "شابا (22 عاما) أصيب"
  const [before, next] = [tokens[at - 1], tokens[behind]?.lex]
  // "جنديا عراقيا قتل": the second is the first one's adjective
  if (before?.lex.word.noun?.kind === 'person' && (before.lex.word.number === 'one' || before.lex.def)) return false // nor "المطلوبين أمنيا أصيب"
  if (takesNumber(tokens, behind)) return false
  return next?.word.outcome?.form === 'verb' && isHarmed(next.word.outcome) && !next.conj && next.suffix === ''
}

const isHarmed = ({ metric }: { readonly metric: Metric | null }): boolean =>
  metric === 'killed' || metric === 'wounded'

const countsPeople = (tokens: Tokens, at: number): boolean => {
  const { noun, numeral } = tokens[at]?.lex.word ?? {}
  return Boolean(noun ? noun.kind === 'person' : numeral || tokens[at]?.kind === 'digits' || tokens[at])
}

const isThing = (kind: NounKind | undefined): boolean => kind === 'vehicle' || kind === 'munition'

/** "آخر معقل" is the last stronghold, not another one. */
function isLast(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1]
  return (
    next?.kind === 'word' &&
    !next.lex.def &&
    !next.lex.conj &&
    next.lex.prep === '' &&
    !next.lex.word.role &&
    !ADVERBS.has(next.lex.stem) &&
    !/^وتمت?$/u.test(next.folded) && // "ووفاة آخر وتم نقلهم"
    next.lex.word.noun?.metric !== 'displaced' && // "وإصابة آخر نازح من القرية"
    (next.lex.word.noun !== null || !/^ب.{3}/u.test(next.folded)) // "وإصابة آخر بطلق ناري"
  )
}

/** "سقط فيها قتيل". */
const THERE = new Set(['فيها', 'فيه', 'خلالها', 'خلاله', 'منهم', 'لهم', 'له', 'عنها', 'عنه'])
/** "إلى قتيل", "عن قتيل": what comes behind "ارتفعت الحصيلة إلى" and "أسفر عن". */
const RESULTS = new Set(['to', 'about', 'causes'])
const isAside = (token: Tokens[number] | undefined): boolean =>
  token !== undefined && (THERE.has(token.folded) || isMark(token, '"“«'))
