import { type Figure, type Sheet, type Step, standing } from '../sheet.js'
import { W, wordAt, wordSet } from '../words/lex.js'
import { isCountry } from '../words/place-kinds.js'
import { earlierInParagraph } from './paragraph.js'
import { eachClause, eachItsOwn, joinedByPlace, partsBehind, partsBehindColon } from './place-by-figure.js'
import { nameBehind, type PlaceMention, readPlaces } from './place-names.js'

/** Where it happened: the narrowest place that the sentence names, else the last one named in the paragraph. */
export const places: Step = {
  name: 'place',
  apply(sheet) {
    const known: (string | null | undefined)[] = []
    const read = (_: Sheet, index: number): string | null => {
      if (known[index] === undefined) known[index] = placeOf(sheet, index)
      return known[index] ?? null
    }
    for (const sentence of sheet.sentences) {
      const figures = standing(sentence)
      if (figures.length === 0) continue
      const own = read(sheet, sentence.index)
      const place = own ?? earlierInParagraph(sheet, sentence.index, read)
      if (own === null) countriesTell(sheet, figures)
      if (place === null) continue
      let elsewhere: string | null | undefined
      for (const { draft } of figures) {
        if (draft.rules.includes('place-speaker')) continue
        draft.place = place
        draft.rules.push(own === null ? 'place-carried' : 'place')
        // "the agency |in Gaza said": where it happened is told elsewhere, if at all
        if (own === null || !draft.speaker?.includes(own)) continue
        elsewhere ??=
          placeOf(sheet, sentence.index, { but: own }) ?? earlierInParagraph(sheet, sentence.index, read) ?? own
        draft.place = elsewhere === own && isSeat(own, draft.speaker) ? null : elsewhere
        // the sentences behind go on there
        known[sentence.index] = draft.place
      }
      if (own === null || figures.length < 2) continue
      if (sentence.kinds & (W.subordinator | W.stop))
        eachClause(sheet, figures, [sentence.first, sentence.last], (from, to) => narrowest(sheet, from, to))
      joinedByPlace(sheet, figures, sentence.last, (from, to) => narrowest(sheet, from, to))
      if (figures.length < 3) continue
      const { tokens, text } = sheet
      const behind = partsBehind(tokens, figures)
      const places = partsBehindColon(tokens, figures, (from, to) =>
        narrowest(sheet, from, Math.min(to, sentence.last)),
      )
      const parts = behind.length > 1 ? behind : [...places.keys()]
      if (parts.length > 1) {
        const whole = placeOf(sheet, sentence.index, { end: (parts[0] as Figure).from })
        const near = (part: Figure) => nameBehind(tokens, text, part.last + 2, sentence.last)
        eachItsOwn(sheet, figures, parts, whole, (part) => places.get(part) ?? near(part))
      }
    }
  },
}

/** "Malawi |reported 13 deaths": there, where no other place is named. */
function countriesTell({ tokens }: Sheet, figures: readonly Figure[]): void {
  for (const { draft, noun, from } of figures) {
    if (!draft.speaker || !noun?.sure || !TELLS.has(wordAt(tokens, from - 1))) continue
    if (!isCountry(draft.speaker.toLowerCase())) continue
    draft.place = draft.speaker
    draft.rules.push('place-speaker')
  }
}
const TELLS = wordSet('reported recorded registered confirmed counted reports')

/** "a UN spokesman in |Geneva": where a body of many countries has its seat, and nothing happened. */
const isSeat = (place: string, speaker: string): boolean => SEATS.test(place) && OF_ALL.test(speaker)
const SEATS =
  /^(?:the )?(?:Geneva|New York|Brussels|Vienna|Rome|The Hague|Hague|Washington|Addis Ababa|Strasbourg|Jakarta)$/i
const OF_ALL =
  /\b(?:UN|U\.N\.?|United Nations|Red Cross|ICRC|IFRC|NATO|EU|European|African Union|AU|ASEAN|World|WHO|WFP|UNHCR|UNICEF|OCHA|IOM|FAO|diplomats?|Pentagon|State Department)\b/

/** The narrowest place of a sentence: of what stands in it before token `end`, and is not `but`. */
function placeOf(
  { tokens, text, doc }: Sheet,
  index: number,
  limits: { end?: number; but?: string } = {},
): string | null {
  const range = doc.sentences[index]
  if (!range) return null
  let best: PlaceMention | null = null
  let name: string | null = null
  for (const mention of readPlaces(tokens, text, range.first, limits.end ?? range.last)) {
    if (best !== null && mention.width >= best.width) continue
    const own = text.slice(tokens[mention.first]!.start, tokens[mention.last]!.end)
    if (own !== limits.but) [best, name] = [mention, own]
  }
  return name
}

const narrowest = ({ tokens, text }: Sheet, from: number, to: number): PlaceMention | null =>
  readPlaces(tokens, text, from, to).reduce<PlaceMention | null>(
    (best, mention) => (best !== null && mention.width >= best.width ? best : mention),
    null,
  )
