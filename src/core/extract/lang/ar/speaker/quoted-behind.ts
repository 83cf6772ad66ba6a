import type { TokenRange } from '../../../../text/sentences.js'
import type { Doc } from '../../../draft.js'
import { isMark, type Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { countedSpeakers } from './counted-speakers.js'
import { withIssuer } from './issuer.js'
import { REPORTERS } from './phrase-links.js'
import { kindOf } from './points-back.js'
import { relayAt } from './relay.js'
import { type Memory, named } from './speaker-memory.js'
import { type Phrase, speakerPhrase } from './speaker-phrase.js'
import type { Draftable } from './speech-act.js'
import { pastDate } from './time-aside.js'

/** Verbs by which an outlet passes on what another said. */
export const RELAYING = new Set(['نقل', 'نقلت', 'نسب', 'نسبت'])

/** "علمت «كذا» من مصدر": whom it learnt it from said it. */
export const LEARNING = new Set(['علم', 'علمت'])

/** "علمت «الحياة» من مصدر": the outlet in its quotation marks at `open`. */
export function quotedOutlet(tokens: Tokens, open: number): Phrase | null {
  if (!isMark(tokens[open], '«“"')) return null
  for (let at = open + 2; at <= open + 4; at++) if (isMark(tokens[at], '»”"')) return { first: open + 1, last: at - 1 }
  return null
}

/** "نقلت وكالة كذا عن مصدر طبي", "نسبت كذا إلى مصدر": the source said it, the agency carried it; nobody says anything by "نقل 7 جرحى إلى المشفى". */
export function quotedBehind(
  doc: Doc<Lex>,
  agency: Phrase,
  verb: number,
  range: TokenRange,
  number: number,
  memory: Memory,
): Draftable | null {
  const { tokens, text } = doc
  const from = Math.max(agency.last, verb) + 1
  let at = pastBrackets(tokens, from)
  if (isMark(tokens[at], '»”"')) at++
  while (at < from + 5 && isWhen(tokens, at)) at++ // "نقلت الصحيفة أمس الجمعة عن مصدر"
  at = pastSeat(tokens, pastAside(tokens, pastOwner(doc, at)))
  const behindDate = pastDate(tokens, at)
  if (behindDate > at) at = isMark(tokens[behindDate], '،,-–') ? behindDate + 1 : behindDate
  const link = tokens[at]?.lex.word.role
  const carries = link === 'to' && tokens[verb]!.lex.stem.startsWith('نقل')
  if (carries || (link !== 'about' && link !== 'to' && link !== 'of')) return null
  const source = countedSpeakers(tokens, at + 1) ?? speakerPhrase(tokens, at + 1, range.last)
  if (!source) return null
  const phrase = withIssuer(tokens, source, range.last)
  const again = agency.first === agency.last && tokens[agency.first]!.folded === 'الوكاله' ? memory.outlet : null
  const quoted = isMark(tokens[agency.first], '«“"') && isMark(tokens[agency.last], '»”"') ? 1 : 0 // "علمت «كذا» من"
  const relay = again ?? text.slice(tokens[agency.first + quoted]!.start, tokens[agency.last - quoted]!.end)
  const made = named(doc, phrase, number, memory, 'speaker:quoting')
  memory.outlet = relay
  if (REPORTERS.test(tokens[agency.first]!.lex.stem))
    memory.kinds.set(kindOf(tokens[agency.first]!), { name: relay, phrase: agency }) // "وأفاد المراسل"
  return { ...made, relay }
}

/** "نقل الموقع الإلكتروني لصحيفة «كذا» المصرية التي تصدر بالفرنسية عن مصدر": the token behind whose it is and what is told of it. */
function pastOwner(doc: Doc<Lex>, from: number): number {
  const { tokens } = doc
  const owner = tokens[from]?.lex.prep === 'ل' ? relayAt(doc, from) : null
  let at = owner ? owner.last + 1 : from
  if (owner && isMark(tokens[at], '»”"')) at++
  while (owner && tokens[at]?.lex.def && !tokens[at]!.lex.word.role) at++
  if (!WHICH.test(tokens[at]?.folded ?? '')) return at
  for (let about = at + 1; about <= at + 6; about++) if (tokens[about]?.lex.word.role === 'about') return about
  return at
}
const WHICH = /^ال(?:تي|ذي)$/u

/** "قناة كذا، الناطقة باسم كذا، عن مصدر": the token behind the aside; the comma in front of it may be passed already. */
function pastAside(tokens: Tokens, from: number): number {
  if (!isMark(tokens[from - 1], '،,') || !tokens[from]?.lex.def) return from
  for (let at = from + 1; at <= from + 8; at++)
    if (isMark(tokens[at], '،,')) return tokens[at + 1]?.lex.word.role === 'about' ? at + 1 : from
  return from
}

/** "مراسل «كذا» في ريف كذا عن مصادر": the token behind the place where he works. */
function pastSeat(tokens: Tokens, from: number): number {
  if (tokens[from]?.lex.word.role !== 'in') return from
  for (let at = from + 2; at <= from + 4; at++) {
    const { kind, lex } = tokens[at] ?? {}
    if (lex?.word.role === 'about') return at
    if (kind !== 'word' || lex?.word.role || lex?.word.outcome || lex?.conj) return from
  }
  return from
}

/** "وكالة الأنباء اليمنية (سبأ) عن مصدر", "وكالة «كذا» (الموالية للحكومة) عن مصدر". */
function pastBrackets(tokens: Tokens, at: number): number {
  if (!isMark(tokens[at], '(')) return at
  for (let i = at + 2; i <= at + 9; i++) if (isMark(tokens[i], ')')) return i + 1
  return at
}

const isWhen = (tokens: Tokens, at: number): boolean => {
  const { word, stem } = tokens[at]?.lex ?? {}
  return Boolean(word?.time || word?.noun?.kind === 'time' || isMark(tokens[at], '،,-–') || HOURS.has(stem ?? ''))
}
const HOURS = new Set('مساء صباح فجر ظهر ليل لاحقا اليوم اول'.split(' '))
