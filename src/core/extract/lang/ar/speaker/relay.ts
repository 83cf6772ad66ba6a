import type { Doc } from '../../../draft.js'
import { pastClitics } from '../counted/counted-noun.js'
import { isMark } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { agencyAt, isPlainAgency } from './agency.js'
import { OUTLETS } from './outlets.js'
import { PRINTED } from './printed-by.js'
import { shortName } from './speaker-name.js'
import { speakerPhrase } from './speaker-phrase.js'

export interface Relay {
  readonly name: string
  readonly last: number
}

/** The outlet told something within three tokens from `from`, which relays it. */
export function relayBehind(doc: Doc<Lex>, from: number): string | null {
  const printed = printedIn(doc, from)
  if (printed) return printed.name
  const there = doc.tokens[from]?.lex.word.role === 'in' ? outletPast(doc, from + 2) : null
  if (there) return there.name
  const agency = isMark(doc.tokens[from], '(') ? agencyAt(doc.tokens, from + 1) : null // "مصدر أمني (فرانس برس)"
  if (agency !== null && isMark(doc.tokens[agency + 1], ')'))
    return doc.text.slice(doc.tokens[from + 1]!.start, doc.tokens[agency]!.end)
  for (let at = from; at <= from + 2; at++) {
    const token = doc.tokens[at]
    if (!token) return null
    const relay = relayAt(doc, at)
    if (relay) return relay.name
    if (token.kind === 'word') return null
  }
  return null
}

/** "مصدر معارض في البلدة للأناضول": where the speaker sits stands between. */
function outletPast(doc: Doc<Lex>, from: number): Relay | null {
  for (let at = from; at <= from + 2; at++) {
    const token = doc.tokens[at]
    if (token?.kind !== 'word' || token.lex.word.role || token.lex.word.outcome) return null
    if (token.lex.prep === 'ل') return relayAt(doc, at)
  }
  return null
}

/** "في بيان صحفي أوردته الوكالة الوطنية": who printed what the speaker had written. */
function printedIn(doc: Doc<Lex>, from: number): Relay | null {
  const { tokens } = doc
  const at = isMark(tokens[from], '،,-–—') ? from + 1 : from
  if (tokens[at]?.lex.word.role !== 'in' || tokens[at + 1]?.lex.word.saying !== 'document') return null
  for (let i = at + 2; i <= at + 7 && (tokens[i]?.kind === 'word' || isMark(tokens[i], '-–—')); i++) {
    if (PRINTED.test(tokens[i]!.folded)) return relayAt(doc, i + 1)
    if (tokens[i]!.lex.prep === 'ل') return relayAt(doc, i)
    if (tokens[i]!.lex.word.saying || tokens[i]!.lex.word.role) return null
  }
  return null
}

/** "وفي تصريح لـ«كذا» قال فلان": the outlet told before the verb at `at`. */
export function relayInFront(doc: Doc<Lex>, first: number, at: number): string | null {
  const { tokens } = doc
  if (tokens[first]!.lex.word.role !== 'in' || !TALKS.test(tokens[first + 1]?.folded ?? '')) return null
  for (let i = first + 2; i < Math.min(at, first + 7); i++) {
    const relay =
      tokens[i]!.folded === 'مع' && isMark(tokens[i + 1], '«“"') ? quotedOutlet(doc, i + 1) : relayAt(doc, i)
    if (relay) return relay.last < at ? relay.name : null
  }
  return null
}
const TALKS = /^(?:تصريح|تصريحات|حديث|حديثه|حديثها|اتصال|مقابله|لقاء|حوار|مداخله)$/u

/** "لـ«الشرق الأوسط»", "لوكالة الأناضول", "للأناضول", "صحيفة الغد": the outlet named at token `at`. */
export function relayAt(doc: Doc<Lex>, at: number): Relay | null {
  const { tokens, text } = doc
  const token = tokens[at]
  if (!token) return null
  const { prep, stem } = token.lex
  if (prep === 'ل' && CORRESPONDENTS.has(stem))
    return isMark(tokens[at + 1], '«“"”')
      ? quotedOutlet(doc, at + 1)
      : (namedOutlet(doc, at + 1) ?? relayAt(doc, at + 1))
  if (stem === 'ل' || stem === 'لـ')
    return isMark(tokens[at + 1], '«“"”') ? quotedOutlet(doc, at + 1) : namedOutlet(doc, at + 1)
  if (OUTLETS.has(stem) || (prep === 'ل' && stem === 'شبكه')) {
    const outlet = phraseOutlet(doc, prep === 'ل' ? at + 1 : at)
    const called = token.lex.def || /^(?:ال)?(?:انباء|صحافه)$/u.test(tokens[at + 1]?.lex.stem ?? '')
    const whole = outlet && prep === 'ل' && called // "لوكالة الأنباء", "للتلفزيون الرسمي"
    return whole
      ? {
          name: `${text.slice(token.lex.def ? pastArticle(doc, at) : pastClitics(text, token), token.end)} ${outlet.name}`,
          last: outlet.last,
        }
      : outlet
  }
  const last = prep === 'ل' ? agencyAt(tokens, at) : isPlainAgency(token) ? at : null
  if (last === null) return null
  return { name: text.slice(pastArticle(doc, at), tokens[last]!.end), last }
}

/** "في تصريح لمراسل كذا". */
const CORRESPONDENTS = new Set('مراسل مراسله مراسلي مراسلنا موفد موفده مندوب مندوبه'.split(' '))

/** "للأناضول": of it only "أناضول" stands in the text. */
const pastArticle = ({ text, tokens }: Doc<Lex>, at: number): number =>
  tokens[at]!.lex.def ? tokens[at]!.start + 2 : pastClitics(text, tokens[at]!)

function quotedOutlet({ tokens, text }: Doc<Lex>, open: number): Relay | null {
  for (let at = open + 1; at <= open + 5; at++) {
    if (!isMark(tokens[at], '»”"“')) continue
    return at > open + 1 ? { name: text.slice(tokens[open + 1]!.start, tokens[at - 1]!.end), last: at } : null
  }
  return null
}

/** "لـ سانا". */
function namedOutlet({ tokens, text }: Doc<Lex>, at: number): Relay | null {
  const last = agencyAt(tokens, at)
  return last === null ? null : { name: text.slice(tokens[at]!.start, tokens[last]!.end), last }
}

function phraseOutlet(doc: Doc<Lex>, at: number): Relay | null {
  const agency = agencyAt(doc.tokens, at)
  if (agency !== null) return { name: doc.text.slice(doc.tokens[at]!.start, doc.tokens[agency]!.end), last: agency }
  const phrase = speakerPhrase(doc.tokens, at, at + 4)
  if (!phrase || doc.tokens[at]!.lex.word.saying === 'anaphor') return null // "للوكالة ذاتها"
  const { first, last } = shortName(doc, phrase)
  return { name: doc.text.slice(doc.tokens[first]!.start, doc.tokens[last]!.end), last: phrase.last }
}
