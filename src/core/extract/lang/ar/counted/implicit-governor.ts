import type { Metric } from '../../../../claim/vocabulary.js'
import { SPACE } from '../../../../text/tokenize.js'
import { CASES } from '../metric/cases.js'
import { isPassiveAlike, LIFE } from '../metric/outcome-after.js'
import { isMark, type Tokens } from '../tokens.js'
import type { Role } from '../words/lex.js'
import { isMartyred, LIVES } from '../words/lives.js'
import { isConstruct } from './construct-person.js'
import { KIN } from './kin.js'
import { beforeTimeAside, pastAge } from './past-age.js'
import { joinsMore, takesNumber, takesOne } from './takes-object.js'

/** The word before, time words aside, kills, wounds, captures …: "قتل أمس مدني". */
export function governs(tokens: Tokens, at: number): boolean {
  if (/^و?وكيل$/u.test(tokens[at - 1]?.folded ?? '') && tokens[at]!.lex.word.saying === 'rank')
    return governs(tokens, at - 1) // "استشهد وكيل رقيب"
  if (LIVES.has(tokens[at - 1]?.folded ?? '') && takesLife(tokens, at - 2)) return true
  if (losesLife(tokens, at) || (at > 1 && isMartyred(tokens, at - 1))) return true
  const aside = isMark(tokens[at - 1], '،') ? beforeTimeAside(tokens, at - 1) : null
  if (aside !== null) return governs(tokens, aside) // "اغتال مجهولون، في 31 آذار، الشاب فلان"
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    const token = tokens[i]!
    const { outcome, time, noun } = token.lex.word
    if (within(tokens, i)) continue
    // "اغتال مسلحون مجهولون قياديا"; «استشهاد» in quotes
    if ((noun?.kind === 'person' && token.folded.endsWith('ون')) || isMark(token, '"“”،')) continue
    if (outcome && tokens[i - 1]?.lex.stem === 'محاولت') return false // "محاولته طعن شرطي"
    if (outcome && tokens[i - 1]?.lex.word.role === 'since') return false // "منذ مقتل زعيم"
    if (outcome?.metric === 'detained' && token.lex.prep === 'ل' && RAID.has(tokens[i - 1]?.lex.stem ?? ''))
      return false // "مداهمة لاعتقال مطلوب"
    if (outcome && (CASES.has(tokens[i - 1]?.lex.stem ?? '') || orCase(tokens, i))) return false // "9500 حالة وفاة مدنية"
    // "أصابوا شابا"
    if (outcome?.form === 'after' && token.folded.endsWith('وا') && tokens[at]!.folded.endsWith('ا')) return true
    // "ذبحوا إمام مسجد", "خطفوا مدير المشفى"
    if (outcome?.form === 'after' && i === at - 1 && /[^ا]وا$/u.test(token.folded) && isConstruct(tokens, at))
      return true
    // "وقتلوا أحد المسلحين", "خطفوا الطفلة فلانة"
    if (outcome?.form === 'after' && i === at - 1 && /[^ا]وا$/u.test(token.folded) && isOneOrThe(tokens[at]!))
      return true
    // "اغتالوا الرجل وأصابوا ابنه"
    if (outcome?.form === 'after' && i === at - 1 && token.folded.endsWith('وا') && KIN.has(tokens[at]!.lex.stem))
      return tokens[at]!.lex.suffix !== ''
    if (outcome?.form === 'after' && tokens[i - 1]?.lex.word.role === 'that') return true // "إنهما قتلا صحفية"
    if (
      outcome &&
      /^[وف]?فقدت?$/u.test(token.folded) &&
      /(?:تي|[هن]ا?)$/u.test(tokens[at]!.folded) &&
      KIN.has(tokens[at]!.lex.stem)
    )
      return true // "فقدت زوجتي"
    if (outcome)
      return (
        outcome.form !== 'after' && !tooLoose(outcome.metric, tokens[at]!) && token.lex.suffix === '' && !isThe(token)
      )
    if (!time && !ADVERBS.has(token.lex.stem) && !LIVES.has(token.folded) && !doer(tokens, i)) return false
  }
  return false
}

const isOneOrThe = ({ lex: { def, stem, conj, prep } }: Tokens[number]): boolean =>
  !conj && prep === '' && (def || stem === 'احد' || stem === 'احدي')

const RAID = new Set('مداهمه مداهمات حمله عمليه كمين محاوله'.split(' '))

/** "فقد أحد سكان البلدة حياته", "لفظت امرأة أنفاسها". */
export const losesLife = (tokens: Tokens, at: number): boolean =>
  /^[وف]?(?:فقدت?|[يت]فقد|لفظت?|[يت]لفظ)$/u.test(tokens[at - 1]?.folded ?? '') &&
  [1, 2, 3, 4, 5, 6, 7, 8].some((on) => LIFE.has(tokens[at + on]?.folded ?? ''))

/** "93 حالة وفاة أو إصابة". */
const orCase = (tokens: Tokens, at: number): boolean =>
  tokens[at - 1]?.lex.word.role === 'or' && CASES.has(tokens[at - 3]?.lex.stem ?? '')

/** "أودى انفجار لغم، ظهر الخميس 9 أيار، بحياة طفل": what took it stands between, and when. */
function takesLife(tokens: Tokens, from: number): boolean {
  for (let at = from; at > Math.max(-1, from - 18); at--) {
    if (TAKING.test(tokens[at]!.folded)) return true
    if (isMark(tokens[at], '.؛:') || tokens[at]!.lex.conj || tokens[at]!.lex.word.outcome) return false
  }
  return false
}
const TAKING = /^[وف]?(?:ا?ود[يت]|اودوا|[يت]ودي)$/u

/** "قتل تنظيم كذا شيخ عشيرة", "اعتقلت قوات الاحتلال شابا": who does it stands between. */
function doer(tokens: Tokens, at: number): boolean {
  const { lex, kind } = tokens[at]!
  if (kind !== 'word' || lex.conj || lex.prep !== '' || lex.word.role || lex.word.numeral) return false
  const attack = lex.word.noun?.kind === 'attack' && lex.def // "قتل القصف مدنيا"
  const body = lex.word.group === 'combatant' || lex.word.saying === 'body' || attack
  const before = tokens[at - 1]?.lex
  if (!before) return false
  if (body && before.word.outcome?.form === 'verb') return true
  return (body || lex.def) && (before.word.group === 'combatant' || before.word.saying === 'body')
}

/** "أصيب في الحادث مواطن", "استشهد برصاص الاحتلال شاب": where and by what, between the verb and whom it befell. */
function within(tokens: Tokens, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  const inside = (word: typeof before): boolean => word?.lex.word.role === 'in' || BY.has(word?.folded ?? '')
  if (token.folded === 'بالرصاص') return true
  if (token.lex.word.role === 'of' && BY_IT.test(next?.folded ?? '')) return true // "أصيب من خلالها مواطن"
  if (before?.folded === 'امس' && (token.folded === 'الاول' || token.folded === 'الاولي')) return true // "توفي أمس الأول وافد"
  if (inside(token)) return THIS.has(next?.folded ?? '') || (Boolean(next?.lex.def) && /[^ه]$|^ال/u.test(next!.folded))
  if (THIS.has(token.folded)) return inside(before)
  return token.lex.def && !token.lex.conj && inside(THIS.has(before?.folded ?? '') ? tokens[at - 2] : before)
}
const BY_IT = /^(?:خلال|جراي|جراء)ه[ام]?$/u
const THIS = new Set(['هذا', 'هذه', 'تلك', 'ذلك'])
const BY = new Set('بالرصاص برصاص بقصف بنيران بغارات بقذايف بهجوم'.split(' '))

/** Outcomes too loose for a bare singular: "فقد آخر معقل" loses a stronghold; "مقتل صياد وفقدان آخر" does not. */
const tooLoose = (metric: Metric, { lex: { word } }: Tokens[number]): boolean =>
  metric === 'strength' || (metric === 'missing' && word.role !== 'others')

/** "القتل" is killing as such; "القبض على" is an arrest. */
const isThe = ({ lex }: Tokens[number]): boolean => lex.def && lex.word.outcome?.form === 'masdar' && lex.stem !== 'قبض'

export const ADVERBS = new Set(
  'نتيجه جراء اثر اثره اثرها ذلك بسببه بسببها خلاله خلالها هناك مساء صباح ظهر فجر ليله يوم اليوم ايضا علي الاقل نحو عصر بجروح بجراح كذلك متاثرا متاثره بجراحه بجراحها بجروحه فيها فيه الماضي الماضيه الفايت الفايته المنصرم'.split(
    ' ',
  ),
)

/** "كان من بين القتلى قيادي", "وبين الجرحى طفل". */
export function amongTheDead(tokens: Tokens, at: number): boolean {
  const last = tokens[at - 1]?.lex.word.noun
  const dead = last?.kind === 'person' && last.metric ? at - 1 : at - 2 // "من بين شهداء المجزرة أم"
  const { noun, number } = tokens[dead]?.lex.word ?? {}
  const between = tokens[dead - 1]?.lex
  const opens = between?.conj || tokens[dead - 2]?.lex.word.role === 'of' || WAS.test(tokens[dead - 2]?.folded ?? '')
  return (
    between?.word.role === 'between' && opens && noun?.kind === 'person' && number === 'many' && noun.metric !== null
  )
}

const WAS = /^[وف]?كانت?$/u

/** "ضابط روسي برتبة لواء لقي حتفه". */
export function meetsDeath(tokens: Tokens, at: number): boolean {
  const { noun, number } = tokens[at - 1]?.lex.word ?? {}
  if (noun?.kind === 'person' && number === 'one') return false // its adjective
  if (tokens[at - 1]?.folded === 'برتبه') return false
  for (let i = at + 1; i <= at + 6; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.lex.conj || token.lex.word.role === 'that') return false
    if (token.folded === 'لقي' || token.folded === 'لقيت')
      return /^(?:حتف|مصرع)(?:ه|ها)$/u.test(tokens[i + 1]?.folded ?? '')
    if (token.lex.word.outcome || token.lex.word.numeral) return false
  }
  return false
}

/** "جنديا منها قتل". */
const OF_IT = /^من(?:ها|هم|هما)$/u

/** "مدنيا آخر من البلدة قتل". */
const BETWEEN = new Set<Role>(['of', 'in', 'others'])

/** "مدنيا قتل", "منفذ الهجوم لقي مصرعه". */
export function verbBehind(tokens: Tokens, at: number, metrics?: ReadonlySet<Metric>): boolean {
  const before = tokens[at - 1]
  const opens = before?.lex.word.role === 'that' || WAS.test(before?.folded ?? '')
  if (before && before.kind === 'word' && !opens && before.space < SPACE.line) return false
  let joined = false
  for (let i = pastAge(tokens, at + 1); i <= at + (joined ? 20 : 10); i++) {
    const token = tokens[i]
    if (isMark(token, '(')) {
      i = closes(tokens, i) // "امرأة وطفلتيها (إحداهن رضيعة) قتلن"
      continue
    }
    if (isMark(token, '«»“”"') || (i === at + 1 && OF_IT.test(token?.folded ?? ''))) continue // "قائدا من قوات «كذا» قتل"
    if (token?.lex.conj) joined = true
    if (joined && token?.lex.word.outcome?.form === 'after') return true
    if (
      token?.kind !== 'word' ||
      (token.lex.conj && !joinsMore(tokens, i)) ||
      (token.lex.word.role && !BETWEEN.has(token.lex.word.role))
    )
      return false
    const { outcome } = token.lex.word
    if (outcome && (outcome.form === 'verb' || isPassiveAlike(tokens, i)))
      return !takesNumber(tokens, i) && !takesOne(tokens, i) && (metrics?.has(outcome.metric) ?? true)
  }
  return false
}

function closes(tokens: Tokens, open: number): number {
  for (let at = open + 1; at <= open + 14; at++) if (isMark(tokens[at], ')')) return at
  return open + 14
}
