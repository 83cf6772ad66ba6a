import type { TokenRange } from '../../../../text/sentences.js'
import type { Doc } from '../../../draft.js'
import { isMark, type Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { agencyAt } from './agency.js'
import { withIssuer } from './issuer.js'
import { OUTLETS } from './outlets.js'
import { relayAt } from './relay.js'
import { type Memory, named } from './speaker-memory.js'
import { canSpeak, type Phrase, speakerPhrase } from './speaker-phrase.js'
import type { Placed } from './speech-act.js'

/** "مراسل القناة: 9 قتلى", "الدفاع المدني: انتشال 3 جثث", "مسؤول لـ«كذا»: مقتل 5". */
export function headingAct(doc: Doc<Lex>, range: TokenRange, number: number, memory: Memory): Placed | null {
  const { tokens } = doc
  if (!colonNear(tokens, range.first)) return null
  for (const start of headingStarts(tokens, range)) {
    const person = givenNameAt(tokens, start)
    if (start > range.first && isByline(tokens, range.first, start)) return null
    if (person) return { at: person.last + 1, act: named(doc, person, number, memory, 'speaker:heading') }
    const phrase = speakerPhrase(tokens, start, Math.min(range.last, start + 9))
    if (!phrase || !canSpeak(tokens, phrase) || isToll(tokens, phrase) || isSomebodys(tokens, phrase)) continue
    const whole = withIssuer(tokens, phrase, range.last)
    const relay = relayAt(doc, whole.last + 1)
    const colon = (relay?.last ?? whole.last) + 1
    // "12:30" is an hour
    if (!isMark(tokens[colon], ':') || (tokens[colon + 1]?.kind === 'digits' && tokens[colon - 1]?.kind === 'digits'))
      continue
    return { at: colon, act: { ...named(doc, whole, number, memory, 'speaker:heading') } }
  }
  return null
}

/** "عرعر - فلان الفلاني:", "القاهرة - مكتب كذا:", "درعا - عنب بلدي:": who wrote it where, and the outlet speaks. */
function isByline(tokens: Tokens, first: number, start: number): boolean {
  const { word } = tokens[first]!.lex
  if (!(word.placeNames || word.place) || !isMark(tokens[start - 1], '-–—')) return false
  const quoted = isMark(tokens[start], '«“"(')
  const head = tokens[quoted ? start + 1 : start]
  return Boolean(
    head &&
      (quoted ||
        head.lex.word.givenName ||
        head.folded === 'مكتب' ||
        OUTLETS.has(head.lex.stem) ||
        agencyAt(tokens, start) !== null),
  )
}

/** "حصيلة القصف: 5 قتلى": nobody's count; "حصيلة وزارة الصحة:" is hers. */
function isToll(tokens: Tokens, { first, last }: Phrase): boolean {
  const { noun, number } = tokens[first]!.lex.word
  const counted = first === last && noun?.metric != null && number === 'many'
  if (counted && isMark(tokens[last + 1], ':') && tokens[last + 2]?.kind === 'digits') return true // "أسرى: 2"
  if (tokens[first]!.lex.stem !== 'حصيله') return false
  for (let at = first + 1; at <= last; at++) if (tokens[at]!.lex.word.saying === 'body') return false
  return true
}

/** "عواصم - (وكالات):", "وكالات الأنباء:": none of them is named; nor who speaks by "بيان:". */
function isSomebodys(tokens: Tokens, { first, last }: Phrase): boolean {
  const head = tokens[isMark(tokens[first], '(') ? first + 1 : first]!.folded
  return (last - first <= 3 && /^(?:ال)?وكالات$/u.test(head)) || (last === first && /^(?:بيان|بلاغ)$/u.test(head))
}

/** Whether a colon stands where a heading may end. */
function colonNear(tokens: Tokens, first: number): boolean {
  for (let at = first; at < Math.min(tokens.length, first + LONGEST_HEADING); at++)
    if (tokens[at]!.folded === ':') return true
  return false
}
const LONGEST_HEADING = 48

/** "بان كي مون:": a given name and more before the colon. */
function givenNameAt(tokens: Tokens, first: number): Phrase | null {
  if (!tokens[first]?.lex.word.givenName) return null
  for (let at = first + 1; at <= first + 3; at++) {
    if (isMark(tokens[at], ':')) return at > first + 1 ? { first, last: at - 1 } : null
    if (tokens[at]?.kind !== 'word' || tokens[at]!.lex.word.outcome || tokens[at]!.lex.word.role) return null
  }
  return isMark(tokens[first + 4], ':') ? { first, last: first + 3 } : null
}

/** The line's head, and what follows a dash or bar near it: "ريف دمشق - المرصد السوري:". */
function headingStarts(tokens: Tokens, { first, last }: TokenRange): number[] {
  const starts = [first]
  for (let at = first; at < Math.min(last, first + 8); at++) if (isMark(tokens[at], '-–—|')) starts.push(at + 1)
  return starts
}
