import { folded, is, isMark, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { toldOutcome } from './told-outcome.js'

/**
 * "une femme | blessée à la gare étant décédée", "hospitalisé samedi vient de mourir", "deux touristes | enlevés lundi ont été tués": where the
 * death is told.
 */
export function deathBehind(tokens: Words, wound: number): number | null {
  for (let at = wound + 1; at < wound + 14; at++) {
    if (isMark(tokens, at, ',;:.') || is(tokens[at], WORD.coordinator | WORD.relative)) return null
    const told = is(tokens[at], WORD.etre | WORD.avoir) || folded(tokens, at) === 'de'
    const verb = tokens[at + 1]?.lex.verb
    if (told && verb?.how === 'befalls' && verb.metric === 'killed') return at + 1
    if (told && is(tokens[at + 1], WORD.been) && toldOutcome(tokens, at + 2) === 'killed') return at + 2
    if (told && is(tokens[at + 1], WORD.been) && tokens[at + 2]?.lex.verb?.metric === 'killed') return at + 2
  }
  return null
}
