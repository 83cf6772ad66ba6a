import { before, folded, is, isCapital, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

const MEDIA = new Set(
  'agence chaîne télévision radio quotidien journal site magazine hebdomadaire ong organisation association'.split(' '),
)

/** "la chaîne d'information NTV": the medium's own name, where it ends the phrase. */
export function namedMedium(tokens: Words, text: string, first: number, last: number): number | null {
  const lead = is(tokens[first], WORD.determiner) ? first + 1 : first
  if (!MEDIA.has(folded(tokens, lead)) || !isCapital(tokens[last], text)) return null
  // "Radio Lac" begins with its kind
  if (isCapital(tokens[lead], text) && folded(tokens, lead) === 'radio') return lead === first ? null : lead
  let begin = last
  // "l'ONG | Médecins sans Frontières"
  const within = (at: number): boolean =>
    isCapital(tokens[at], text) ||
    is(tokens[at], WORD.dash) ||
    /^(?:the|of|and|for)$/u.test(folded(tokens, at)) ||
    (folded(tokens, at) === 'sans' && isCapital(tokens[at - 1], text))
  while (begin - 1 > lead && within(begin - 1)) begin--
  return /^(?:de|d|du|des|l|la)$/u.test(folded(tokens, before(tokens, begin))) ? null : begin
}
