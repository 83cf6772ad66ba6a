import type { TokenRange } from '../../../../text/sentences.js'
import { SPACE } from '../../../../text/tokenize.js'
import type { Doc, Draft, Rule } from '../../../draft.js'
import { draftedSentences } from '../../../drafted-sentences.js'
import { pastClitics } from '../counted/counted-noun.js'
import { FUNCTION } from '../counted/noun-phrase.js'
import { isMark, lastOf, type Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { ANYONES, PLACE_KINDS } from '../words/place-words.js'

interface FoundPlace {
  readonly first: number
  readonly last: number
  readonly breadth: number
}

/** Sentences back over which a place named still holds. */
const LOOK_BACK = 2

/** Where it happened: the narrowest place named in the sentence, the nearest of equals; else the last one named shortly before. */
export const place: Rule<Lex> = {
  name: 'place',
  apply(doc) {
    let index = 0
    for (const { sentence: range, drafts } of draftedSentences(doc)) {
      while (doc.sentences[index] !== range) index++
      const own = placesIn(doc.tokens, range).filter(({ first }) => !drafts.some(({ head }) => head === first)) // "أب", also a town's name
      const places = own.length > 0 ? own : placesBefore(doc, index)
      for (const draft of drafts) {
        const found =
          (own.length > 0 && drafts.length > 1 ? ownPlace(doc.tokens, own, draft) : null) ??
          best(elsewhere(doc, places, draft), own.length > 0 ? draft : null)
        if (!found) continue
        draft.place = wordsOf(doc, found)
        draft.rules.push(own.length > 0 ? 'place' : 'place-before')
      }
    }
  },
}

const COUNTRY = 5

/** "18 في حي كذا، و9 في دار سعد": each part of a list has the place right behind it. */
function ownPlace(tokens: Tokens, places: readonly FoundPlace[], draft: Draft): FoundPlace | null {
  const from = lastOf(draft) + 1
  const behind = places.find(
    ({ first, breadth }) => first > from && first <= from + 3 && breadth < COUNTRY && leadsTo(tokens, from, first),
  )
  return behind ?? (draft.rules.includes('metric:sibling') ? unheardOf(tokens, from) : null)
}

/** "و9 في دار سعد": a name that no gazetteer knows, behind a bare number of a list. */
function unheardOf(tokens: Tokens, from: number): FoundPlace | null {
  if (tokens[from]?.lex.word.role !== 'in' || tokens[from]!.lex.conj) return null
  let last = from
  while (last < from + 3 && tokens[last + 1] && isName(tokens[last + 1]!)) last++
  return last === from ? null : { first: from + 1, last, breadth: 1 }
}
const isName = ({ kind, space, folded, lex: { word, conj, prep } }: Tokens[number]): boolean =>
  kind === 'word' && space <= SPACE.blank && !conj && prep === '' && isUntold(word) && !FUNCTION.has(folded)
const isUntold = ({ noun, role, outcome, saying, time, numeral, vague, group }: Lex['word']): boolean =>
  !(noun || role || outcome || saying || time || numeral || vague || group)

function leadsTo(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) {
    const { word, conj, prep } = tokens[at]!.lex
    if (tokens[at]!.kind !== 'word' || conj || prep !== '' || word.role || word.outcome) return false
  }
  return tokens[to - 1]!.lex.word.role === 'in' && !tokens[to - 1]!.lex.conj
}

/** Places without those in the speaker's own name ("المتحدث باسم قيادة ديالى"), where others are named. */
function elsewhere(doc: Doc<Lex>, places: readonly FoundPlace[], { speaker }: Draft): readonly FoundPlace[] {
  if (speaker === null || places.length < 2) return places
  const others = places.filter((found) => !speaker.includes(wordsOf(doc, found)))
  return others.length > 0 ? others : places
}

function placesBefore(doc: Doc<Lex>, index: number): FoundPlace[] {
  for (let at = index - 1; at >= Math.max(0, index - LOOK_BACK); at--) {
    const found = placesIn(doc.tokens, doc.sentences[at]!)
    if (found.length > 0) return found
  }
  return []
}

function best(places: readonly FoundPlace[], draft: Draft | null): FoundPlace | null {
  let found: FoundPlace | null = null
  for (const next of places) {
    if (found === null || next.breadth < found.breadth) found = next
    else if (draft && next.breadth === found.breadth && distance(next, draft) < distance(found, draft)) found = next
  }
  return found
}
const distance = (place: FoundPlace, draft: Draft): number => Math.abs(place.first - draft.first)

function wordsOf({ text, tokens }: Doc<Lex>, { first, last }: FoundPlace): string {
  return text.slice(pastClitics(text, tokens[first]!), tokens[last]!.end)
}

/** Every place named in a sentence: "حي كذا", "ريف إدلب الشمالي", and bare names that the gazetteer knows. */
export function placesIn(tokens: Tokens, { first, last }: TokenRange): FoundPlace[] {
  const found: FoundPlace[] = []
  for (let at = first; at <= last; at++) {
    if (!mayBePlace(tokens[at]!)) continue
    const place = kindNamed(tokens, at, last) ?? known(tokens, at, last)
    if (!place || receives(tokens, at)) continue
    found.push(besides(tokens, at) ? { ...place, breadth: place.breadth + ASIDE } : place)
    at = place.last
  }
  return found
}

/** "نقل إلى مستشفى كذا": where the wounded were taken, not where they were hit. */
const receives = (tokens: Tokens, at: number): boolean =>
  tokens[at - 1]?.lex.word.role === 'to' && /^(?:ال)?مس?تشفي|^(?:ال)?مشفي/u.test(tokens[at]!.folded)

/** "ناحية كذا شمال بعقوبة": what only tells where the place lies comes behind it. */
const besides = (tokens: Tokens, at: number): boolean => BESIDES.has(tokens[at - 1]?.folded ?? '')
const BESIDES = new Set('قرب شمال شمالي جنوب جنوبي شرق شرقي غرب غربي'.split(' '))
const ASIDE = 1.5

const mayBePlace = onceASpelling(({ lex: { word } }) => word.place || word.placeNames !== null)

/** Words of a name behind its kind at most. */
const LONGEST = 4

function kindNamed(tokens: Tokens, at: number, end: number): FoundPlace | null {
  const { word, def, stem, suffix } = tokens[at]!.lex
  if (!word.place || suffix !== '' || tokens[at - 1]?.lex.word.numeral || tokens[at - 1]?.kind === 'digits') return null
  const breadth = PLACE_KINDS.get(stem) ?? 2
  const quoted = quotedName(tokens, at + 1, end)
  if (quoted !== null) return { first: at, last: quoted, breadth }
  let last = at
  for (let i = at + 1; i <= Math.min(end, at + LONGEST); i++) {
    if (!isNamePart(tokens, i, at)) break
    last = i
  }
  return last === at || def ? null : { first: at, last, breadth }
}

/** مخيم "كويت الرحمة" */
function quotedName(tokens: Tokens, at: number, end: number): number | null {
  if (!isMark(tokens[at], '"“«”')) return null
  for (let i = at + 1; i <= Math.min(end, at + 5); i++) if (isMark(tokens[i], '"”»“')) return i > at + 1 ? i : null
  return null
}

function isNamePart(tokens: Tokens, at: number, kind: number): boolean {
  const token = tokens[at]!
  const { word, conj, prep, def } = token.lex
  if (token.kind !== 'word' || token.space > SPACE.blank || conj) return false
  if (prep !== '' || token.folded === 'و' || FUNCTION.has(token.folded)) return false
  if (word.placeNames && !word.role) return true
  if (word.place) return at === kind + 1 && !def
  if (word.role || word.outcome || word.saying || word.time || word.numeral || word.vague) return def && !word.role
  if (def) return !DESCRIBING.has(token.folded)
  if (at === kind + 1) return !ANYONES.has(tokens[kind]!.lex.stem)
  // "دارة عزة": a second bare word belongs to the name only behind another bare one
  return at === kind + 2 && !tokens[at - 1]!.folded.startsWith('ال') && !word.noun
}

/** "مدينة كذا الخاضعة لسيطرة": what is told of the place, no part of its name. */
const DESCRIBING = new Set(
  'خاضع واقع قريب تابع محاصر حدودي مجاور محاذي مطل محتل استراتيجي مكتظ محرر'
    .split(' ')
    .flatMap((word) => ['', 'ه', 'ين'].map((ending) => `ال${word}${ending}`)),
)

/** "الخوذ البيضاء", "القوات السورية": behind a word with the article it is an adjective. */
const isAdjective = (tokens: Tokens, at: number, words: readonly string[]): boolean =>
  words.length === 1 &&
  words[0]!.startsWith('ال') &&
  Boolean(tokens[at - 1]?.lex.def) &&
  !tokens[at - 1]!.lex.word.place

/** A name of the gazetteer, of one word or more: "في سرت", "دير الزور". */
function known(tokens: Tokens, at: number, end: number): FoundPlace | null {
  if (tokens[at]!.lex.def) return null // "السورية" is no place
  for (const { words, breadth } of tokens[at]!.lex.word.placeNames ?? []) {
    const last = at + words.length - 1
    if (last > end || isAdjective(tokens, at, words)) continue
    if (words.every((word, i) => i === 0 || tokens[at + i]!.folded === word)) return { first: at, last, breadth }
  }
  return null
}
