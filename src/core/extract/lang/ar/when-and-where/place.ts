import { SPACE } from '../../../../text/tokenize.js'
import type { Doc, Draft, Rule } from '../../../draft.js'
import { draftedSentences } from '../../../drafted-sentences.js'
import { pastClitics } from '../counted/counted-noun.js'
import { FUNCTION } from '../counted/noun-phrase.js'
import { isMark, lastOf, type Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { ofItsClause } from './clause-places.js'
import { COUNTRY, type FoundPlace } from './found-place.js'
import { HOLY, isUntold, placesIn } from './place-names.js'

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
      const before = own.length > 0 ? null : placesBefore(doc, index)
      const places = before ?? own
      for (const draft of drafts) {
        const found =
          (own.length > 0 && drafts.length > 1 ? ownPlace(doc.tokens, own, draft) : null) ??
          best(
            elsewhere(doc, own.length > 0 ? ofItsClause(doc.tokens, places, draft) : places, draft),
            own.length > 0 ? draft : null,
          )
        if (!found) continue
        draft.place = wordsOf(doc, withNext(doc.tokens, places, found))
        draft.rules.push(own.length > 0 ? 'place' : 'place-before')
      }
    }
  },
}

/** Breadth of a town, and of anything narrower at most. */
const TOWN = 1

/** "18 في حي كذا، و9 في دار سعد": each part of a list has the place right behind it. */
function ownPlace(tokens: Tokens, places: readonly FoundPlace[], draft: Draft): FoundPlace | null {
  const from = lastOf(draft) + 1
  const behind = places.find(
    ({ first, last, breadth }) =>
      first > from &&
      (breadth < COUNTRY || (isMark(tokens[last + 1], '،') && tokens[last + 2]?.lex.word.role === 'among')) && // "9 غارات في سوريا، منها ست قرب كذا"
      ((first <= from + 3 && leadsTo(tokens, from, first)) ||
        (breadth <= TOWN && first <= from + 8 && attackAt(tokens, from, first))),
  )
  return behind ?? (draft.rules.includes('metric:sibling') ? unheardOf(tokens, from) : null)
}

/** "سبعة في غارات استهدفت سوقا في مدينة كذا": the attack that hit them, and where it struck. */
function attackAt(tokens: Tokens, from: number, to: number): boolean {
  const opens = tokens[from]!.lex.word.role === 'in' && !tokens[from]!.lex.conj
  if (!opens || tokens[from + 1]?.lex.word.noun?.kind !== 'attack') return false
  for (let at = from + 2; at < to; at++) {
    const { kind, lex } = tokens[at]!
    if (kind !== 'word' || lex.conj || lex.word.numeral || lex.word.vague || lex.word.outcome) return false
  }
  return true
}

/** "و9 في دار سعد": a name that no gazetteer knows, behind a bare number of a list. */
function unheardOf(tokens: Tokens, from: number): FoundPlace | null {
  if (tokens[from]?.lex.word.role !== 'in' || tokens[from]!.lex.conj) return null
  let last = from
  while (last < from + 3 && tokens[last + 1] && isName(tokens[last + 1]!)) last++
  return last === from ? null : { first: from + 1, last, breadth: 1 }
}
const isName = ({ kind, space, folded, lex: { word, conj, prep } }: Tokens[number]): boolean =>
  kind === 'word' &&
  space <= SPACE.blank &&
  !conj &&
  prep === '' &&
  (isUntold(word) || HOLY.has(folded)) &&
  !FUNCTION.has(folded)
function leadsTo(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) {
    const { word, conj, prep } = tokens[at]!.lex
    if (tokens[at]!.kind !== 'word' || conj || prep !== '' || word.role || word.outcome) return false
  }
  const { word, conj } = tokens[to - 1]!.lex
  return !conj && (word.role === 'in' || word.role === 'near' || nearby(tokens, to - 1))
}

/** "بالقرب من كذا", "على مقربة من كذا". */
const nearby = (tokens: Tokens, of: number): boolean =>
  tokens[of]!.lex.word.role === 'of' && /^(?:بالقرب|مقربه)$/u.test(tokens[of - 1]!.folded)

/** Places without those in the speaker's own name ("المتحدث باسم قيادة ديالى"), where others are named. */
function elsewhere(doc: Doc<Lex>, places: readonly FoundPlace[], { speaker }: Draft): readonly FoundPlace[] {
  if (speaker === null || places.length < 2) return places
  const others = places.filter((found) => !speaker.includes(wordsOf(doc, found)) && !tellsThere(doc.tokens, found))
  return others.length > 0 ? others : places
}

/** "أعلن المركز في حميميم أن": where the speaker is. */
const tellsThere = (tokens: Tokens, { first, last }: FoundPlace): boolean =>
  tokens[first - 1]?.lex.word.role === 'in' && tokens[last + 1]?.lex.word.role === 'that'

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
/** "ريف إدلب وريف حلب", "مخيم كذا ومزرعة كذا": both, where nothing stands between. */
function withNext(tokens: Tokens, places: readonly FoundPlace[], found: FoundPlace): FoundPlace {
  const next = places.find(({ first }) => first === found.last + 1)
  const joined = next && tokens[next.first]!.lex.conj && tokens[next.first]!.lex.prep === '' && next.breadth < COUNTRY
  return joined ? withNext(tokens, places, { ...found, last: next.last }) : found
}

const distance = (place: FoundPlace, draft: Draft): number => Math.abs(place.first - draft.first)

function wordsOf({ text, tokens }: Doc<Lex>, { first, last }: FoundPlace): string {
  return text.slice(pastClitics(text, tokens[first]!), tokens[last]!.end)
}
