import type { TokenRange } from '../../../../text/sentences.js'
import type { Rule } from '../../../draft.js'
import { draftedSentences } from '../../../drafted-sentences.js'
import { firstToken, mark, type Report, sentenceIndexAt } from '../drafts.js'
import type { Lex } from '../words/lexicon.js'
import { knownPlacesIn, type PlaceName, placesIn } from './place-names.js'

/** How many sentences back a place still holds. */
const LOOK_BACK = 2

/** Where it happened: the narrowest place named in the number's sentence, the nearest of equals; else the last one named shortly before. */
export const place: Rule<Lex> = {
  name: 'place',
  apply(doc) {
    const read = new Map<TokenRange, readonly PlaceName[]>()
    const inSentence = (sentence: TokenRange): readonly PlaceName[] => {
      const found = read.get(sentence) ?? placesIn(doc.tokens, doc.text, sentence)
      read.set(sentence, found)
      return found
    }
    for (const { sentence, drafts } of draftedSentences(doc)) {
      const own = inSentence(sentence)
      const known = own.length > 0 ? own : knownPlacesIn(doc.tokens, doc.text, sentence)
      const towns = own.length > 0 ? own : known.filter(({ breadth }) => breadth <= TOWN)
      const before = towns.length > 0 ? null : earlier(doc, sentence, inSentence)
      for (const draft of drafts) {
        const found =
          towns.length > 0 ? narrowest(towns, firstToken(draft)) : (before ?? narrowest(known, firstToken(draft)))
        if (found) mark(draft, before ? 'place-before' : 'place', { place: nameOf(doc, found) })
      }
    }
  },
}

/** The breadth of a town. */
const TOWN = 1

const nameOf = ({ tokens, text }: Report, { first, last }: PlaceName): string =>
  text.slice(tokens[first]!.start, tokens[last]!.end)

function narrowest(places: readonly PlaceName[], at: number): PlaceName | null {
  return places.reduce<PlaceName | null>((best, next) => {
    if (best === null) return next
    if (next.breadth !== best.breadth) return next.breadth < best.breadth ? next : best
    return Math.abs(next.first - at) < Math.abs(best.first - at) ? next : best
  }, null)
}

function earlier(
  doc: Report,
  sentence: TokenRange,
  inSentence: (sentence: TokenRange) => readonly PlaceName[],
): PlaceName | null {
  const index = sentenceIndexAt(doc.sentences, sentence.first)
  for (let n = index - 1; n >= Math.max(0, index - LOOK_BACK); n--) {
    const found = inSentence(doc.sentences[n]!)
    if (found.length > 0) return narrowest(found, sentence.first)
  }
  return null
}
