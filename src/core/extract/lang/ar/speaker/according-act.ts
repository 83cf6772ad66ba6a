import type { TokenRange } from '../../../../text/sentences.js'
import type { Doc } from '../../../draft.js'
import { isMark, type Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { agencyAt } from './agency.js'
import { countedSpeakers } from './counted-speakers.js'
import { FINDINGS, withIssuer } from './issuer.js'
import { OUTLETS } from './outlets.js'
import { quotedBehind } from './quoted-behind.js'
import { relayAt } from './relay.js'
import { goesOn, type Memory, named, remembered } from './speaker-memory.js'
import { canSpeak, type Phrase, speakerPhrase } from './speaker-phrase.js'
import { act, type Placed } from './speech-act.js'

/** "بحسب المرصد", "وفقا لوزارة الصحة", "نقلا عن مصدر طبي". */
export function accordingAct(
  doc: Doc<Lex>,
  range: TokenRange,
  at: number,
  number: number,
  memory: Memory,
): Placed | null {
  const { tokens } = doc
  const { stem } = tokens[at]!.lex
  let from = at + 1
  const link = tokens[from]?.lex.word.role
  // "أقرت الحركة على لسان الناطق باسمها": the body speaks
  if (stem === 'لسان' && (tokens[at - 1]?.lex.word.role !== 'on' || memory.sentence === number)) return null
  if (link === 'about' || link === 'to' || tokens[from]?.folded === 'ل') from++
  if (WHATEVER.has(stem) && isUnknownVerb(tokens[from])) from++ // "حسبما لمحت الوزارة"
  if (isMark(tokens[from], '(') && isMark(tokens[from + 1], '(')) from++ // "وفقا لـ((سانا))"
  if (from > range.last || (tokens[from]!.lex.suffix && !isTheirs(tokens[from]!))) return null // "بحسبها", "بحسب بيانه"
  if (stem === 'استنادا' && memory.sentence === number) return null // only what the speaker leans on
  if (memory.sentence === number && isMark(tokens[at - 1], '«“"')) return null // "وقال: «بحسب تقارير المستشفيات»"
  if (stem === 'نقلا' && link !== 'about') return null // "نقلا إلى المستشفى"
  if (/^ل?(?:اخر|احدث)$/u.test(tokens[from]?.folded ?? '')) from++ // "بحسب آخر الإحصاءات"
  if (from > range.last) return null // "وفق آخر |"
  const telling = tokens[from]!.lex.stem
  if (RECORDS.test(telling) && memory.last !== null && memory.sentence === number) return null
  if (LAWS.has(telling.replace(/^ال/u, '')) || COMES.test(tokens[from]!.folded)) return null
  if (THEIR_WORDS.test(tokens[from]!.folded)) return whoeverSpoke(at, number, memory)
  if (telling === 'تصريحات' && from < range.last && canSpeak(tokens, { first: from + 1, last: from + 1 })) from++
  else if (
    (TELLINGS.has(telling) || (telling.startsWith('ل') && TELLINGS.has(telling.slice(1)))) &&
    !tokens[from]!.lex.def &&
    tokens[from + 1]?.kind === 'word'
  )
    from++
  if (from > range.last) return null
  const source = countedSpeakers(tokens, from) ?? speakerPhrase(tokens, from, range.last) ?? outletAt(doc, from)
  if (!source || tokens[from]!.folded === 'ما') return null
  if (source.first === source.last && SHARES.test(tokens[source.first]!.folded)) return null // "توزعوا حسب المحافظات"
  const origin = stem === 'نقلا'
  const chained =
    origin && tokens[source.last + 1]?.lex.word.role === 'about'
      ? quotedBehind(doc, source, source.last, range, number, memory)
      : null // "نقلا عن وكالة كذا عن مصدر"
  const phrase = withIssuer(tokens, source, range.last)
  if (memory.sentence === number && isBarePaper(tokens, phrase)) return null // "وأوضحت اللجنة، وفق بيان بثته، أن"
  if (memory.last !== null && memory.sentence >= number - 1 && stem !== 'نقلا' && isNobodys(tokens, phrase)) return null
  const anew = tokens[at]!.lex.conj && isMark(tokens[at - 1], '،,؛') && phrase.last + 2 < range.last // "قتل 5، وبحسب سكان أصيب 9"
  const forward = at <= range.first + 1 || anew
  const counts = phrase !== source && FINDINGS.has(tokens[source.first]!.lex.stem) // "وفق تعداد أعدته وكالة كذا": hers
  const passing = memory.sentence === number && isMark(tokens[at - 1], '-–—،,') && agencyOrOutlet(tokens, phrase.first) // "قال المرصد - وفقا لقناة كذا - إن"
  const besides = !forward && memory.sentence === number && LEANS_ON.has(stem) // "وقال المرصد إن 5 قتلوا، وفقا لناشطيه. وأضاف"
  const quoter = passing || besides || (origin && memory.sentence === number && memory.person) ? { ...memory } : null
  const made = chained ?? named(doc, phrase, number, memory, origin ? 'speaker:quoting' : 'speaker:according')
  goesOn(memory, quoter) // "وأضاف" is he who quotes
  return {
    at: forward ? phrase.last + 1 : at,
    act: {
      ...made,
      agency: made.agency && !counts,
      backward: !forward,
      origin,
      byPerson: quoter !== null && !passing && !besides,
    },
  }
}

const SHARES =
  /^ال(?:محافظات|مناطق|مدن|بلدات|جنس|عمر|اعمار|في[اي]ت|جنسيه|جنسيات|جهه|جهات|نوع|دول|بلدان|ولايات|شهر|اشهر|سنوات|مكان|ترتيب)$/u

const LEANS_ON = new Set(['وفقا', 'وفق', 'طبقا', 'استنادا'])

/** Behind these a verb stands, known or not. */
const WHATEVER = new Set(['حسبما', 'وفقما'])
const isUnknownVerb = (token: Tokens[number] | undefined): boolean =>
  token?.kind === 'word' && /[^ه]ت$/u.test(token.folded) && !token.lex.def && token.lex.word.saying === null

const agencyOrOutlet = (tokens: Tokens, at: number): boolean =>
  agencyAt(tokens, at) !== null || OUTLETS.has(tokens[at]!.lex.stem)

/** "بحسب مراسلنا", "بحسب أقاربهم". */
const isTheirs = ({ lex: { suffix, stem, word } }: Tokens[number]): boolean =>
  suffix === 'نا' || word.saying === 'title' || /^(?:عايل|اسر)/u.test(stem)

/** "وقال إنه وفقا للمعلومات الأولية قتل 5": he speaks; not in "وفق حصيلة للوزارة". */
export const isNobodys = (tokens: Tokens, { first, last }: Phrase): boolean =>
  (FINDINGS.has(tokens[first]!.lex.stem) || tokens[first]!.lex.stem === 'تقارير') &&
  (last === first ||
    (last === first + 1 &&
      !ISSUERS.test(tokens[last]!.folded) &&
      /يه$|^(?:موقته|جديده|اخيره|سابقه|محدثه)$/u.test(tokens[last]!.folded)) ||
    (last === first + 3 && isMark(tokens[first + 1], '«“"') && isMark(tokens[last], '»”"'))) // "وفق حصيلة «موقتة»"

/** "بحسب أرقام أممية": whose they are. */
const ISSUERS = /^(?:امميه|حكوميه|حقوقيه)$/u

const isBarePaper = (tokens: Tokens, { first, last }: Phrase): boolean =>
  first === last && !tokens[first]!.lex.def && /^(?:بيان|تقرير|منشور|بلاغ|رساله)$/u.test(tokens[first]!.lex.stem)

/** "وفقا لوكالة كذا", "وفقا لرويترز". */
function outletAt(doc: Doc<Lex>, first: number): Phrase | null {
  const outlet = doc.tokens[first]?.lex.prep === 'ل' ? relayAt(doc, first) : null
  return outlet && { first, last: outlet.last }
}

/** "قال مدير المشرحة إن 40 … وفقا لسجلات الدفن": what he counted from. */
const RECORDS = /^ل?(?:سجلات|كشوف|كشوفات|قوايم|لوايح|دفاتر)$/u

/** "وأسفر التفجير، وفق قوله، عن 5": who spoke in the sentence before; in his own it adds nothing. */
function whoeverSpoke(at: number, number: number, memory: Memory): Placed | null {
  const who = memory.sentence === number ? null : remembered(memory, number)
  return who === null ? null : { at, act: act(who, { carried: true, backward: true, rule: 'speaker:according' }) }
}

/** "وفق تعبيره", "حسب مزاعمهم": whoever spoke. */
const THEIR_WORDS =
  /^(?:تعبير|قول|وصف|زعم|مزاعم|كلام|ادعاي?|ادعاءات|روايت|افادت|شهادت|تاكيد|تصريح|تصريحات|بيان|تقدير|تقديرات)(?:ه|ها|هم|هما)$/u

/** "حسبما جاء في بيان": a verb, read where papers are. */
const COMES = /^(?:جاء|ورد)ت?$/u

/** "مطلوب وفق المادة 4", "وفقا للقانون": what binds, not who tells. */
const LAWS = new Set(
  'ماده مواد قانون قوانين قرار اتفاق اتفاقيه دستور مقياس معايير خطه جدول ضوابط اجراءات اصول تعليمات مواصفات حاجه اولويه احكام'.split(
    ' ',
  ),
)

/** "بحسب إفادة شهود", "على حد تعبير ناشط": the witnesses speak, not their telling. */
const TELLINGS = new Set(
  'قول اقوال افاده روايه شهاده تعبير كلام وصف زعم ادعاء تاكيد تاكيدات مزاعم ادعاءات توثيق توثيقات'.split(' '),
)

/** "على حد تعبير ناشط": at "حد". */
export const isSoCalled = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.folded === 'حد' &&
  tokens[at - 1]?.lex.word.role === 'on' &&
  TELLINGS.has(tokens[at + 1]?.lex.stem ?? '') &&
  tokens[at + 1]?.lex.suffix === ''
