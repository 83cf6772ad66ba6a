import { after, before, folded, is, isCapital, isMark, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { SPEAKING_NOUNS } from '../words/speaking-nouns.js'
import { agencyAt } from './relay.js'

/** "a-t-il", "ont-ils", "a-t-on" */
export function invertedPronoun(tokens: Words, auxiliary: number, verb: number): string | null {
  for (let at = auxiliary + 1; at <= Math.max(verb, auxiliary + 4); at++) {
    const word = folded(tokens, at)
    if (is(tokens[at - 1], WORD.dash) && /^(?:il|elle|ils|elles|on)$/u.test(word)) return word
    if (at > verb && !is(tokens[at], WORD.dash) && word !== 't') return null
  }
  return null
}

export function isInverted(tokens: Words, text: string, auxiliary: number, object: number, first: number): boolean {
  if (is(tokens[object], WORD.relative) || folded(tokens, object) === ':') return false
  if (tellsAfter(tokens, text, auxiliary, object, first)) return true
  const verb = before(tokens, auxiliary)
  // "« … », s'est agacé", "« … », nous a confié"
  const previous = tokens[/^(?:se|s|nous|me|m|leur|lui|l|vous)$/u.test(folded(tokens, verb)) ? verb - 1 : auxiliary - 1]
  // "Le gouvernement « | informe d'une attaque": who tells stands before the quotation
  if (/^[«“]$/u.test(previous?.folded ?? '') && tokens[auxiliary - 2]?.kind === 'word') return false
  // "Médecins sans frontières | (MSF) | a établi": initials of who speaks
  if (previous?.folded === ')' && folded(tokens, auxiliary - 3) === '(') return false
  return (
    auxiliary === first ||
    previous === undefined ||
    previous.folded === ',' ||
    /^["»”“)'’.…–—]$/u.test(previous.folded) ||
    is(previous, WORD.dash)
  )
}

/** "deux soldats ont été tués | a annoncé vendredi Ali Touré": no comma parts what was told from who told it. */
function tellsAfter(tokens: Words, text: string, auxiliary: number, object: number, first: number): boolean {
  const now = TELLS_NOW.has(folded(tokens, auxiliary)) && tokens[auxiliary - 1]?.lex.noun?.kind === 'outcome'
  if (!now && !is(tokens[auxiliary], WORD.avoir)) return false
  const named = isCapital(tokens[object], text) && isCapital(tokens[object + 1], text)
  const titled = is(tokens[object], WORD.determiner) && SPEAKING_NOUNS.has(folded(tokens, after(tokens, object)))
  if (!named && !titled) return false
  if ((!now && !TELLS.has(folded(tokens, auxiliary + 1))) || agencyAt(tokens, object) !== null) return false
  let told = false
  for (let at = auxiliary - 1; at > Math.max(first, auxiliary - 40); at--) {
    if (isMark(tokens, at, ':;«')) return false
    // "alors qu'il | s'abattait sur la ville a précisé l'OSDH", no "l'homme qui a annoncé"
    if (is(tokens[at], WORD.relative)) return told
    if (is(tokens[at], WORD.avoir | WORD.been) && tokens[at + 1]?.kind === 'word') return true
    told ||= is(tokens[at], WORD.finite) || tokens[at]!.lex.verb?.form === 'finite'
  }
  return false
}

/** "a fait 27 morts | indique le ministère" */
const TELLS_NOW: ReadonlySet<string> = new Set(
  'annoncent annonce indiquent indique précisent précise affirment affirme rapportent rapporte confirment confirme déclarent déclare'.split(
    ' ',
  ),
)

const TELLS: ReadonlySet<string> = new Set(
  'annoncé déclaré indiqué affirmé précisé confirmé rapporté expliqué ajouté dit'.split(' '),
)

/** "ont | accusé | la coalition d'être responsable": whom it accuses does not say it. */
export function isAccusing(tokens: Words, at: number): boolean {
  if (!/^(?:accus|soupçonn|suspect)/u.test(folded(tokens, at))) return false
  for (let n = at + 1; n < at + 12; n++) if (/^(?:avoir|être)$/u.test(folded(tokens, n))) return true
  return false
}

/** "…, | ont déclaré deux habitants": several who say it. */
export const speakTogether = (tokens: Words, verb: number, at: number): boolean =>
  /^(?:ont|avaient)$|ent$/u.test(folded(tokens, verb)) &&
  [at + 1, at + 2].some((noun) => SPEAKING_NOUNS.has(folded(tokens, noun)))

/** "…, annonce 40 morts": what is announced, not who announces. */
export function isPlainObject(tokens: Words, at: number): boolean {
  const token = tokens[at]
  return (
    token?.kind === 'digits' ||
    (token?.lex.numeral !== null && token?.folded !== 'un' && token?.folded !== 'une') ||
    (token?.lex.governs !== null && is(tokens[at - 1], WORD.determiner)) ||
    // "l'opposition, dont les élus étaient là, porte ce bilan à douze"
    (is(token, WORD.determiner) && TOLLS.has(folded(tokens, after(tokens, at)))) ||
    // "les secours, qui …, poursuivent leurs recherches"
    (is(token, WORD.determiner) && ACTIVITIES.has(folded(tokens, after(tokens, at))))
  )
}

const TOLLS: ReadonlySet<string> = new Set(['bilan', 'chiffre', 'nombre', 'total', 'décompte', 'estimation'])
const ACTIVITIES: ReadonlySet<string> = new Set(
  'recherche recherches effort efforts opération opérations travaux enquête investigations avancée offensive progression fouilles'.split(
    ' ',
  ),
)
