import type { Draft } from '../../../draft.js'
import { firstToken, lastToken } from '../drafts.js'
import { quoteSide } from '../quote-marks.js'
import { folded, is, isMark, isThat, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Attribution } from './attribution.js'

/** "Outre | ces 12 morts", "Ainsi, outre | 12 morts et 15 blessés" */
export function isBesides(tokens: Words, number: number): boolean {
  for (let at = number - 1; at > number - 9 && at >= 0; at--) {
    if (folded(tokens, at) === 'outre') return folded(tokens, at - 1) !== 'en'
    if (tokens[at]!.kind === 'mark' && isMark(tokens, at, ',;:»"')) return false
  }
  return false
}

/** "cinq mille morts : 3 419 à Antakya, | selon la préfecture |, 1 600 à Samandag, | selon la mairie |": those who tell the parts behind a colon, none of whom tells the whole. */
export function partsBehind(
  tokens: Words,
  attributions: readonly Attribution[],
  number: number,
): readonly Attribution[] | null {
  const first = attributions.find(({ at, reach }) => at > number && reach === 'backward')
  if (!first) return null
  let colon = first.at - 1
  while (colon > number && folded(tokens, colon) !== ':') colon--
  if (colon === number || quoteSide(tokens, colon + 1) === 'open') return null
  const tellers = attributions.filter(({ at, reach }) => at > colon && reach === 'backward')
  // "a indiqué": auxiliary and verb name the same
  const names = new Set(tellers.map(({ named }) => ('first' in named ? named.first : named.last)))
  return names.size > 1 ? tellers : null
}

/** ", mais", ", tandis que", ";" */
export function breaksBetween(tokens: Words, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (is(tokens[at], WORD.breaker) || folded(tokens, at) === ';') return true
  return false
}

/** "la ville, | qui compte 2 millions d'habitants selon l'ONU, | avait vu": what an aside tells is not told of the rest. */
export function endsAside(tokens: Words, { at, named }: Attribution, number: number): boolean {
  if (named.kind !== 'name' || folded(tokens, named.last + 1) !== ',' || named.last + 1 > number) return false
  for (let n = at - 1; n > at - 25 && n >= 0; n--)
    if (folded(tokens, n) === ',')
      return /^(?:qui|dont|où|due?s?)$/u.test(folded(tokens, n + 1)) && isVerbAt(tokens, named.last + 2)
  return false
}

/** "dix morts, selon la mairie, | les secours cherchant encore douze disparus": a clause with a subject of its own. */
export function isAbsolute(tokens: Words, { named }: Attribution, number: number): boolean {
  const start = named.last + 2
  if (named.kind !== 'name' || folded(tokens, start - 1) !== ',' || !is(tokens[start], WORD.determiner)) return false
  for (let at = start + 1; at < Math.min(number, start + 8); at++) {
    if (folded(tokens, at) === ',') return false
    if (folded(tokens, at) === 'ayant' || is(tokens[at], WORD.gerund)) return true
  }
  return false
}

/** "a fait dix morts, d'après l'OSDH | ; | à Tartous, douze ont péri": words of their own. */
export const endsAtSemicolon = (tokens: Words, { named }: Attribution): boolean =>
  named.kind === 'name' && folded(tokens, named.last + 1) === ';'

/** "le pays, | qui dit rester neutre, | a perdu douze soldats": what stands behind a clause about who speaks is not said in it. */
export function endsRelative(tokens: Words, { at }: Attribution, number: number): boolean {
  let qui = at - 1
  while (qui > at - 4 && is(tokens[qui], WORD.avoir | WORD.adverb)) qui--
  if (folded(tokens, qui) !== 'qui' || folded(tokens, qui - 1) !== ',') return false
  for (let n = at + 1; n < number; n++)
    if (
      folded(tokens, n) === ',' &&
      is(tokens[n + 1], WORD.avoir | WORD.etre) &&
      !/^(?:avoir|être|ayant)$/u.test(folded(tokens, n + 1))
    )
      return true
  return false
}

/** "1500 morts, selon Beyrouth, | soit plus que | les 1200 morts de 2006": what a toll is held against is not told with it. */
export function isWeighed(tokens: Words, { named }: Attribution, number: number): boolean {
  if (named.kind !== 'name' || folded(tokens, named.last + 1) !== ',') return false
  const at = named.last + 2
  return (
    /^(?:soit|contre)$/u.test(folded(tokens, at)) &&
    number - at < 6 &&
    (folded(tokens, at) === 'contre' || isThat(folded(tokens, number - 1)) || isThat(folded(tokens, number - 2)))
  )
}

const isVerbAt = (tokens: Words, at: number): boolean =>
  is(tokens[at], WORD.avoir | WORD.etre | WORD.finite | WORD.negation | WORD.pronoun)

/** ", tandis que", ", alors que", ";" between who speaks first and a number */
export function contrastBetween(tokens: Words, saying: number, number: number): boolean {
  for (let at = saying + 1; at < number; at++) {
    const breaks = /^(?:tandis|alors|pendant)$/u.test(folded(tokens, at)) && folded(tokens, at - 1) === ','
    if (folded(tokens, at) === ';' || (breaks && /^qu/u.test(folded(tokens, at + 1)))) return true
  }
  return false
}

/** "12 corps | que l'hôpital a comptés", "34 | déclarés morts par l'armée": no mark and no verb parts a number from who gives it alone. */
export function isBeside(tokens: Words, draft: Draft, saying: number): boolean {
  for (let at = lastToken(tokens, draft) + 1; at < saying; at++)
    if ((folded(tokens, at) === ',' && at < saying - 1) || is(tokens[at], WORD.relative | WORD.coordinator))
      return false
  return firstToken(draft) < saying
}

/** "a déploré 36 morts, | avant que | le bilan ne passe à 41", "fait état de 36 morts, | alors que | 80.000 autres ont fui", "| alors qu'on | estime à": another's words begin. */
export function endsBefore(tokens: Words, saying: number, number: number): boolean {
  let that = false
  for (let at = saying + 1; at < number; at++) {
    const next = folded(tokens, at + 1)
    if (folded(tokens, at) === 'avant' && next === 'que') return true
    if (/^(?:alors|tandis)$/u.test(folded(tokens, at)) && next === 'qu' && folded(tokens, at + 3) === 'on') return true
    if (OPENS.has(folded(tokens, at)) && !/^(?:alors|avant|ainsi)$/u.test(folded(tokens, at - 1))) that = true
    if (!that && folded(tokens, at - 1) === ',' && folded(tokens, at) === 'alors' && /^qu/u.test(next)) return true
  }
  return false
}

/** ", | tuant | douze civils, selon les rebelles" */
export function isDeedToldBehind(tokens: Words, draft: Draft, saying: number): boolean {
  if (!/^(?:selon|après)$/u.test(folded(tokens, saying))) return false
  let at = firstToken(draft) - 1
  while (at > 0 && folded(tokens, at) !== ',' && tokens[at]!.lex.verb?.form !== 'gerund') at--
  if (folded(tokens, at - 1) !== ',') return false
  for (let n = lastToken(tokens, draft) + 1; n < saying - 2; n++)
    if (tokens[n]?.kind === 'mark' && folded(tokens, n) !== ',') return false
  return true
}

/** "a tué 22 clients | ; | le chiffre de 119 blessés, donné par l'hôpital": who gives the one behind the semicolon. */
export function isOfLater(tokens: Words, number: number, saying: number): boolean {
  if (tokens[saying]!.lex.saying?.form !== 'participle' || is(tokens[saying - 1], WORD.avoir)) return false
  let par = saying + 1
  while (par < saying + 5 && folded(tokens, par) !== 'par') par++
  if (folded(tokens, par) !== 'par') return false
  for (let at = saying - 1; at > number; at--) if (folded(tokens, at) === ';') return true
  return false
}

/** "les talibans l'admettent : « 12 sont morts », | écrit leur porte-parole": the quotation is who closes it. */
export function isQuotedUpTo(tokens: Words, told: number, number: number, saying: number): boolean {
  let open = number
  while (open > told && quoteSide(tokens, open) === null) open--
  if (quoteSide(tokens, open) !== 'open') return false
  return closesAt(tokens, saying)
}

/** "| Trois hommes | ont été tués : « Ils voulaient mourir », dit un voisin": told before the colon of what one says. */
export function isBeforeColon(tokens: Words, number: number, saying: number): boolean {
  if (!closesAt(tokens, saying)) return false
  let open = saying - 2
  while (open > number && quoteSide(tokens, open) !== 'open') open--
  return open > number && folded(tokens, open - 1) === ':'
}

/** Whether a quotation ends right before the words of saying. */
export function closesAt(tokens: Words, saying: number): boolean {
  for (let at = saying - 1; at > saying - 5; at--) if (quoteSide(tokens, at) === 'close') return true
  return false
}

const OPENS: ReadonlySet<string> = new Set('que qu : « "'.split(' '))
