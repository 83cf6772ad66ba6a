import type { Doc, Draft, Rule } from '../../../draft.js'
import { draftedSentences } from '../../../drafted-sentences.js'
import { pastClitics } from '../counted/counted-noun.js'
import type { Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { ofItsClause } from './clause-places.js'
import { COUNTRY, type FoundPlace } from './found-place.js'
import { placesIn } from './place-names.js'
import { placesOfEach } from './places-of-each.js'

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
      const listed = own.length > 0 && drafts.length > 1 ? placesOfEach(doc.tokens, own, drafts) : null
      for (const draft of drafts) {
        const free = listed?.wholes.has(draft) ? listed.others : apartFrom(listed?.tolls, places)
        const found =
          listed?.of.get(draft) ??
          best(
            elsewhere(doc, own.length > 0 ? ofItsClause(doc.tokens, free, draft) : places, draft),
            own.length > 0 ? draft : null,
          )
        if (!found) continue
        draft.place = wordsOf(doc, withNext(doc.tokens, places, found))
        draft.rules.push(own.length > 0 ? 'place' : 'place-before')
      }
    }
  },
}

const apartFrom = (tolls: ReadonlySet<FoundPlace> | undefined, places: readonly FoundPlace[]) => {
  const others = tolls?.size ? places.filter((place) => !tolls.has(place)) : places
  return others.length > 0 ? others : places
}

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
