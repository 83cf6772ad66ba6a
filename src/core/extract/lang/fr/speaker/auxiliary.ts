import { after, before, folded, is, isThat, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { isReflexive } from '../words/governing-words.js'
import { auxiliaryAcross, openingComma } from './asides.js'
import { boasts, isQuoted } from './reflexive-saying.js'

/** "a déjà | annoncé", "a, de son côté, | annoncé": where the auxiliary of a participle stands; null where it has none. */
export function auxiliaryBefore(tokens: Words, at: number, first: number): number | null {
  // ", à précisé la police", ", on indiqué des sources": as the press misspells "a" and "ont"
  // "une source à | confirmé"
  const misspelt = folded(tokens, at - 1) === 'à' || (folded(tokens, at - 1) === 'on' && folded(tokens, at - 2) === ',')
  if (misspelt && tokens[at]!.lex.saying?.form === 'participle') return at - 1
  for (let aux = at - 1; aux >= Math.max(first, at - 8); aux--) {
    if (folded(tokens, aux) === ',') aux = openingComma(tokens, aux, first)
    const token = tokens[aux]!
    if (is(token, WORD.etre) && isReflexive(tokens, aux) && (isQuoted(tokens, aux) || boasts(tokens, at))) return aux
    if (is(token, WORD.been) || is(token, WORD.etre)) return null
    if (is(token, WORD.avoir) && token.folded !== 'ayant' && token.folded !== 'avoir') return aux
    const between = is(
      token,
      WORD.adverb | WORD.dash | WORD.pronoun | WORD.timeWord | WORD.negation | WORD.preposition | WORD.apostrophe,
    )
    // "a « | confirmé » que"
    if (aux === at - 1 && /^[«“"]$/u.test(token.folded)) continue
    if (!between && token.folded !== ',' && token.lex.weekday < 0 && !is(token, WORD.determiner)) return null
  }
  return null
}

/** "Mme Touré a | condamné l'attaque, et | indiqué que": the auxiliary of the sentence's first verb, where another participle shares it. */
export function sharedAuxiliary(tokens: Words, at: number, first: number): number | null {
  if (folded(tokens, at - 1) !== 'et' || !isThat(folded(tokens, at + 1))) return null
  for (let aux = Math.max(first, at - SHARED); aux < at - 2; aux++) {
    if (is(tokens[aux], WORD.relative) || folded(tokens, aux) === ';') return null
    const { verb, saying } = tokens[aux + 1]!.lex
    const done = is(tokens[aux + 1], WORD.participle) || verb?.form === 'participle' || saying?.form === 'participle'
    if (is(tokens[aux], WORD.avoir) && done) return aux
  }
  return null
}

/** How far before it the verb that it is joined to may stand. */
const SHARED = 60

/** "a | dit", "a également | fait état", "a de son côté | fait état" */
export function followsAvoir(tokens: Words, text: string, at: number, first: number): boolean {
  let verb = at - 1
  while (verb > at - 4 && is(tokens[verb], WORD.adverb)) verb--
  if (is(tokens[verb], WORD.avoir)) return true
  return (
    /^(?:dit|fait|écrit)$/u.test(folded(tokens, at)) &&
    (auxiliaryBefore(tokens, at, first) ?? auxiliaryAcross(tokens, text, at, first)) !== null
  )
}

/** "ne communique pas sur ses pertes"; "ne reconnaît que" says after all. */
export function isNegated(tokens: Words, auxiliary: number, at: number): boolean {
  const ne = folded(tokens, before(tokens, auxiliary))
  if (ne !== 'ne' && ne !== 'n') return false
  // "ni la mairie ni la police ne | confirment", "aucune source n'a | confirmé"
  for (let n = auxiliary - 2; n > auxiliary - 12 && n >= 0; n--) {
    if (/^(?:ni|aucune?|nulle?)$/u.test(folded(tokens, n))) return true
    if (tokens[n]!.kind === 'mark' && !is(tokens[n], WORD.apostrophe | WORD.dash)) break
  }
  // "personne n'a | revendiqué"
  if (folded(tokens, before(tokens, auxiliary) - 1) === 'personne') return true
  // "n'a pu | vérifier"; "n'a pu | confirmer | que cinq décès" says them
  if (folded(tokens, at - 1) === 'pu') return !isOnly(tokens, at + 1)
  return [auxiliary + 1, at + 1].some((n) => /^(?:pas|jamais|rien|guère)$/u.test(folded(tokens, n)))
}

/** "que | cinq décès"; "que | cinq hommes | sont morts" is all that is said. */
export function isOnly(tokens: Words, at: number): boolean {
  if (!isThat(folded(tokens, at)) || !is(tokens[after(tokens, at)], WORD.number)) return false
  for (let n = at + 2; n < at + 10 && tokens[n]?.kind !== 'mark'; n++)
    if (is(tokens[n], WORD.avoir | WORD.etre | WORD.finite)) return false
  return true
}
