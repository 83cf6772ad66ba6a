import type { TokenRange } from '../../../../text/sentences.js'
import type { Rule } from '../../../draft.js'
import { draftedSentences } from '../../../drafted-sentences.js'
import { mark, type Report, sentenceIndexAt } from '../drafts.js'
import { after, folded, type Words } from '../tokens.js'
import type { Lex } from '../words/lexicon.js'
import { COUNTRY, type PlaceName, TOWN } from './place-name.js'
import { placesIn } from './place-names.js'
import { isOfSpeaker } from './places-aside.js'
import { narrowest, sharePlaces } from './places-shared-out.js'

/** How many sentences back a place still holds, and how many on the same event may be placed. */
const LOOK_BACK = 4
const LOOK_ON = 2

/** Where it happened: of the places named in the number's sentence its own or the narrowest; else the last one named shortly before. */
export const place: Rule<Lex> = {
  name: 'place',
  apply(doc) {
    const read = new Map<TokenRange, Named>()
    let voices: ReadonlySet<string> | null = null
    const speaks = (name: string): boolean => {
      voices ??= voicesIn(doc)
      return voices.has(name)
    }
    const inSentence = (sentence: TokenRange): Named => {
      const found = read.get(sentence) ?? namedIn(doc, sentence, speaks)
      read.set(sentence, found)
      return found
    }
    for (const { sentence, drafts } of draftedSentences(doc)) {
      const { places, others } = inSentence(sentence)
      const near = isWide(places) ? nearby(doc, sentence, inSentence, places.length > 0) : null
      if (near !== null) {
        // a war's total is no village's
        for (const draft of drafts)
          if (draft.scope === 'event' || near.breadth > TOWN) mark(draft, 'place-nearby', { place: nameOf(doc, near) })
        continue
      }
      if (places.length === 0 && others.length === 0) continue
      const shared = sharePlaces(doc.tokens, drafts, places)
      for (let index = 0; index < drafts.length; index++) {
        // "À Gao, dix civils ont péri. Le bilan est de 14 morts, | dont 3 à Kidal |": the whole's place was named before
        const found =
          shared[index] ??
          narrowest(others, drafts[index]!.first) ??
          (places.length > 0 ? nearby(doc, sentence, inSentence, false) : null)
        if (found) mark(drafts[index]!, 'place', { place: nameOf(doc, found) })
      }
    }
  },
}

/** Whether nothing narrower than a country is named. */
function isWide(places: readonly PlaceName[]): boolean {
  for (const { breadth } of places) if (breadth < COUNTRY) return false
  return true
}

/** What a sentence names: places, and others that tell only who speaks, or are broad. */
interface Named {
  readonly places: readonly PlaceName[]
  readonly others: readonly PlaceName[]
}

/** "Kinshasa", "Damas et Moscou": who speaks in the report, each by itself. */
function voicesIn({ drafts }: Report): ReadonlySet<string> {
  const voices = new Set<string>()
  for (const { speaker } of drafts) {
    if (speaker?.includes(' et ')) for (const voice of speaker.split(' et ')) voices.add(voice)
    else if (speaker) voices.add(speaker)
  }
  return voices
}

function namedIn(doc: Report, sentence: TokenRange, speaks: (name: string) => boolean): Named {
  const { tokens, text } = doc
  const { found, known: names } = placesIn(tokens, text, sentence)
  // "| Kinshasa | maintient un bilan de dix morts": a capital that only speaks
  const known = names.filter((name) => !speaks(nameOf(doc, name)))
  if (known.length === 0 || found.some(({ breadth }) => breadth <= TOWN)) return { places: found, others: known }
  const towns = known.filter(({ first, breadth }) => breadth <= TOWN && !isOfSpeaker(tokens, first))
  return { places: [...found, ...towns], others: known }
}

const nameOf = ({ tokens, text }: Report, { first, last }: PlaceName): string =>
  text.slice(tokens[first]!.start, tokens[last]!.end)

/** The place of another sentence: of one shortly before, where this one names none; of one behind that goes on with the same event, where it is narrower. */
function nearby(
  { sentences, tokens }: Report,
  { first, last }: TokenRange,
  inSentence: (sentence: TokenRange) => Named,
  named: boolean,
): PlaceName | null {
  const index = sentenceIndexAt(sentences, first)
  const other = named || recallsAnother(tokens, first, last)
  for (let n = index - 1; !other && n >= Math.max(0, index - LOOK_BACK); n--) {
    const { places } = inSentence(sentences[n]!)
    if (places.length > 0) return narrowest(places, first)
  }
  for (let n = index + 1; n <= Math.min(sentences.length - 1, index + LOOK_ON); n++) {
    if (!tellsOfTheEvent(tokens, sentences[n]!.first)) continue
    const places = inSentence(sentences[n]!).places.filter(({ breadth }) => breadth < COUNTRY)
    if (places.length > 0) return narrowest(places, first)
  }
  return null
}

/** "Le 3 mai, un attentat avait fait dix morts", "Deux ans plus tôt, neuf soldats avaient péri": another event, called to mind by its time. */
function recallsAnother(tokens: Words, first: number, last: number): boolean {
  let dated = false
  for (let at = first; at <= last; at++) {
    if (tokens[at]!.lex.month > 0 || (folded(tokens, at) === 'tôt' && folded(tokens, at - 1) === 'plus')) dated = true
    else if (dated && (folded(tokens, at) === 'avait' || folded(tokens, at) === 'avaient')) return true
  }
  return false
}

/** "L'attaque a visé …", "Cette explosion …", "Les assaillants …": goes on with the event told of. */
function tellsOfTheEvent(tokens: Words, first: number): boolean {
  if (!DEFINITE.has(folded(tokens, first))) return false
  const noun = after(tokens, first)
  for (let at = noun; at < noun + 2; at++) {
    const found = tokens[at]?.lex.noun
    if (/^(?:faits|drame|scène)$/u.test(folded(tokens, at))) return true
    if (found) return found.kind === 'event' || (found.kind === 'person' && found.status === 'combatant')
  }
  return false
}

const DEFINITE: ReadonlySet<string> = new Set('l le la les cet cette ces'.split(' '))
