import { SPACE } from '../../../../text/tokenize.js'
import type { Doc, Draft, Rule } from '../../../draft.js'
import { draftedSentences } from '../../../drafted-sentences.js'
import { isMark, lastOf, type Tokens } from '../tokens.js'
import { cue } from '../words/cues.js'
import type { Lex } from '../words/lex.js'
import { OUTLETS } from './outlets.js'
import { signatureOf } from './signature.js'
import type { SpeechAct } from './speech-act.js'
import { speechActs } from './speech-acts.js'
import { TOLD_BEFORE } from './told-before.js'
import { toldInParts } from './told-in-parts.js'

/** Who says the number, from verbs of saying and phrases such as "بحسب", and which agency carried it. */
export const speaker: Rule<Lex> = {
  name: 'speaker',
  apply(doc) {
    const sentences = draftedSentences(doc)
    if (sentences.length === 0) return
    const acts = speechActs(doc, sentences.at(-1)!.sentence.last)
    const via = datelineAgency(doc)
    const signed = signatureOf(doc)
    let next = 0
    for (const { sentence: range, drafts } of sentences) {
      while (next < acts.length && acts[next]!.to < range.first) next++
      for (const draft of drafts) {
        let behind = false // whether a source behind it has told it: the next one tells what follows
        for (let i = next; i < acts.length && acts[i]!.from <= range.last; i++) {
          const act = acts[i]!
          if (act.from > draft.first && isTheSpeakers(doc, draft, act)) draft.dropped = 'speaker:counts-speakers'
          if (draft.first < act.from || draft.first > act.to) continue
          if (countsSpeakers(doc, draft, act)) draft.dropped = 'speaker:counts-speakers'
          else if (toldInParts(doc.tokens, draft, drafts, acts, i)) break
          else if (!(behind && act.backward && !act.origin && !act.agency)) takeAct(doc.tokens, draft, act)
          if (act.backward && act.at > draft.first && draft.speaker === act.name) behind = true
        }
        draft.speaker ??= signed
        attribute(draft, via)
      }
    }
  },
}

/** "بحسب مسؤول وأحد الشهود", "قال مصدران أمنيان": they speak, and nothing befell them. */
function countsSpeakers(
  { tokens, text }: Doc<Lex>,
  { first, last, numberStart }: Draft,
  { name, at, backward }: SpeechAct,
): boolean {
  const [before, number, next] = [tokens[first - 1], tokens[first]!, tokens[first + 1]]
  if (!backward && first - at <= NAME && name?.includes(' ')) {
    const from = text.indexOf(name, tokens[at]!.end) // "قال شقيق إحدى الضحايا"
    if (from >= 0 && from < numberStart && from + name.length >= tokens[last]!.end && from - tokens[at]!.end <= 2)
      return true
  }
  const says = tokens[at]!.lex.word.saying !== null && !CARRIED.test(tokens[at]!.folded) // not "بحسب الوكالة توفي أحد الجرحى"
  if (first === at + 1 && !backward && says && /^احدي?$/u.test(number.folded)) return true // "وأوضح أحد المصابين، واسمه فلان، أن"
  const title = number.lex.word.saying === 'title' && number.lex.word.number === 'two' // "حسبما أفاد مسؤولان"
  if (name !== null && (title || name.includes(' ')) && text.startsWith(name, numberStart)) return true // "قال اثنان من السكان"
  if (number.folded === 'واحد') return next !== undefined && name?.includes(text.slice(numberStart, next.end)) === true
  return (
    number.lex.word.number === 'two' &&
    before?.lex.word.saying === 'title' &&
    name === text.slice(before.start, number.end)
  )
}

const CARRIED = /^[وف]?[يت]?نقلت?$/u

/** "بحسب ثلاثة شهود، قتل 12": what they say begins behind them. */
const isTheSpeakers = ({ text }: Doc<Lex>, { first, numberStart }: Draft, { name, from }: SpeechAct): boolean =>
  from - first <= NAME && name?.includes(' ') === true && text.startsWith(name, numberStart)
const NAME = 8

function takeAct(tokens: Tokens, draft: Draft, act: SpeechAct): void {
  if (act.relay) draft.via = act.relay
  const { name } = act
  if (name === null && act.backward) return
  if (act.backward && (isBackground(tokens, draft, act) || onTheWay(tokens, draft, act))) return
  if (act.backward && draft.speaker !== null && !act.origin) {
    if (act.agency && draft.speaker !== name) draft.via ??= name
    if (act.agency || act.carried || act.rule === TOLD_BEFORE || !sameClause(tokens, draft, act.at)) return
  }
  if (act.origin && !act.byPerson && draft.speaker !== null) draft.via ??= draft.speaker
  if (name === null) return
  draft.speaker = name
  draft.confidence *= act.carried ? 0.8 : 1
  draft.rules.push(act.rule)
}

/** "قال الحاكم، حسبما أفادت القناة، إن 5 قتلوا": between a speaker and what he says stands who passed it on. */
function onTheWay(tokens: Tokens, draft: Draft, { at, name, agency, origin }: SpeechAct): boolean {
  if (draft.speaker === null || at > draft.first || origin || !(agency || PRESS.test(name ?? ''))) return false
  let that = false
  for (let i = at + 1; i < draft.first && !that; i++) that = tokens[i]!.lex.word.role === 'that'
  if (that) draft.via ??= name
  return that
}

const PRESS = /^(?:وسائل|صحف|مواقع|قنوات|وكالات) /u

/** "قتل 3، بحسب الوزارة، بعد أسبوع على مقتل 5": what the outlet recalls behind the source. */
function isBackground(tokens: Tokens, draft: Draft, { at, rule }: SpeechAct): boolean {
  const brief = rule === 'speaker:according'
  for (let i = at + 1; i < draft.first; i++)
    if (
      (brief && TURNS_AWAY.test(tokens[i]!.folded)) ||
      (isMark(tokens[i], '،,') && RECALLS.test(tokens[i + 1]?.folded ?? ''))
    )
      return true
  return false
}
const TURNS_AWAY = /^(?:فيما|بينما|حين)$/u
const RECALLS = /^(?:و?ذلك|بعد|بعدما|قبل|علما|وكان|وكانت)$/u

/** "قال فلان …، وقتل 5، وفق مصدر طبي": the source behind speaks of the last clause only. */
function sameClause(tokens: Tokens, draft: Draft, at: number): boolean {
  for (let i = lastOf(draft) + 1; i < at - 2; i++) {
    if (isMark(tokens[i], '؛»”')) return false
    if (isMark(tokens[i], '،,') && goesOnAnew(tokens[i + 1])) return false
  }
  return true
}

/** "، وبلغ": of a word that no dictionary has, "و" is not cut off. */
function goesOnAnew(token: Tokens[number] | undefined): boolean {
  if (!token || token.lex.conj || TURNS.test(token.folded)) return token !== undefined
  const { word } = token.lex
  const known = word.saying ?? word.noun ?? word.placeNames ?? word.time ?? word.outcome ?? word.role
  return !known && !word.givenName && /^و.{3}/u.test(token.folded)
}

/** "مقتل 70، ليرتفع العدد إلى 103 بحسب المجلس". */
const TURNS = /^(?:ل[يت](?:رتفع|صل|بلغ|تجاوز)|فيما|بينما|كما)$/u

function attribute(draft: Draft, dateline: string | null): void {
  if (draft.speaker !== null) draft.via ??= dateline
  if (draft.via === draft.speaker) draft.via = null
  if (draft.speaker !== null) draft.attribution.push({ role: 'speaker', name: draft.speaker })
  if (draft.via !== null) draft.attribution.push({ role: 'relay', name: draft.via })
}

/** "واشنطن ـ (أ ف ب) –": the agency in brackets at the head of the report carried all of it. */
function datelineAgency({ tokens, text, sentences }: Doc<Lex>): string | null {
  if (!sentences.some(({ first, cues }) => first < HEAD && (cues & BRACKET) !== 0)) return null
  for (let at = 0; at < Math.min(tokens.length, HEAD); at++) {
    if (!isMark(tokens[at], '(') || !opensLine(tokens, at)) continue
    const close = closingBracket(tokens, at)
    if (close === null || close === at + 1) continue
    const name = text.slice(tokens[at + 1]!.start, tokens[close - 1]!.end)
    const folded = tokens.slice(at + 1, close).map((token) => token.folded)
    if (
      folded.join(' ') === 'ا ف ب' ||
      folded.join(' ') === 'د ب ا' ||
      (close === at + 2 && tokens[at + 1]!.lex.word.agency)
    )
      return name
  }
  return null
}
const BRACKET = cue((token) => isMark(token, '('))
/** Tokens from the start within which a dateline stands. */
const HEAD = 160
/** Tokens of a line before the brackets of its dateline, at most. */
const DATELINE = 9

/** Not in "قالت وكالة الأنباء (سانا)". */
function opensLine(tokens: Tokens, bracket: number): boolean {
  for (let at = bracket; at >= bracket - DATELINE; at--) {
    if (at <= 0 || tokens[at]!.space >= SPACE.line) return true
    if (OUTLETS.has(tokens[at - 1]!.lex.stem)) return false
  }
  return false
}

function closingBracket(tokens: Tokens, at: number): number | null {
  for (let i = at + 1; i <= at + 5; i++) if (isMark(tokens[i], ')')) return i
  return null
}
