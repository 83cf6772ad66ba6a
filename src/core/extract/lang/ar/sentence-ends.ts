import { SPACE, type Token } from '../../../text/tokenize.js'
import type { Lex } from './words/lex.js'

/** Endings of addresses that Arabic outlets bear in their names: "السورية.نت". */
const DOMAINS = new Set(['نت', 'كوم', 'اورغ', 'نيوز'])

/** False for the full stop of an abbreviation ("أ.ف.ب", "د. محمد") or of an address; real texts leave out the blank behind others. */
export function endsSentence(tokens: readonly Token<Lex>[], mark: number): boolean {
  if (tokens[mark]!.folded !== '.') return true
  const [before, after] = [tokens[mark - 1], tokens[mark + 1]]
  if (before?.kind === 'word' && before.folded.length === 1 && tokens[mark]!.space === SPACE.none) return false
  if (spelledOut(tokens, mark)) return false
  return !(after?.space === SPACE.none && DOMAINS.has(after.folded))
}

/** "آر. بي. جي": letters by their names. */
function spelledOut(tokens: readonly Token<Lex>[], mark: number): boolean {
  const [before, next] = [tokens[mark - 1], tokens[mark + 1]]
  const short = (token: Token<Lex> | undefined): boolean => token?.kind === 'word' && token.folded.length <= 3
  const letters = LETTERS.has(before?.folded ?? '') && tokens[mark]!.space === SPACE.none
  return letters && short(next) && (LETTERS.has(next!.folded) || tokens[mark + 2]?.folded === '.')
}
const LETTERS = new Set('ار بي جي سي دي اي اف اتش كي ال ام ان يو تي اس في اكس'.split(' '))
