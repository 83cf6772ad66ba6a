import type { Draft } from '../../../draft.js'
import { nounOf } from '../drafts.js'
import { before, folded, is, isCapital, isOf, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

const LABELS = new Set(
  'numéro no nº article résolution page chapitre chambre vol ligne route rue autoroute boulevard avenue place station porte section division brigade bataillon régiment unité escadron district arrondissement zone secteur bloc camp magnitude niveau classe type modèle version rang tél téléphone tel fax bp'.split(
    ' ',
  ),
)

/** "l'hôtel Nasa | 2 |,": behind a name, with nothing counted; "À Homs, sept", "Gaza : 12" is none. */
const isNameOf = (tokens: Words, text: string, { first, last }: Draft): boolean =>
  isCapital(tokens[first - 1], text) &&
  (tokens[first - 2]?.kind === 'word' || is(tokens[first - 2], WORD.apostrophe)) &&
  /^[,.;)»"]?$/u.test(folded(tokens, last + 1))

/** "article 5", "vol 447", "24h/24", "+33 6 12 34 56 78": a number that names. */
export function label(tokens: Words, text: string, draft: Draft): string | null {
  const { first, last } = draft
  const previous = before(tokens, first)
  // "l'article 9 | de la Constitution"
  const named = draft.head === null || isOf(folded(tokens, last + 1))
  if (named && LABELS.has(folded(tokens, previous))) return 'label'
  // "07 personnes" are counted
  if (folded(tokens, first).startsWith('0') && folded(tokens, first).length > 1 && nounOf(tokens, draft) === null)
    return 'label'
  // pairs of digits in a row are a telephone number
  if (folded(tokens, first).length === 2 && tokens[last + 1]?.kind === 'digits' && tokens[last + 2]?.kind === 'digits')
    return 'telephone'
  if (draft.head === null && isNameOf(tokens, text, draft)) return 'label'
  return tokens[first - 1]?.kind === 'digits' && draft.head === null ? 'telephone' : null
}
