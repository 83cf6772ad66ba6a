import { isMark, type Tokens } from '../tokens.js'
import { BODIES, namesThem } from './one-of-them.js'

/** "العثور على جثة", "رأى جثة رجل". */
export function findsBody(tokens: Tokens, at: number): boolean {
  if (tokens[at - 1]?.lex.word.role === 'finds' || tokens[at - 2]?.lex.word.role === 'finds') return true
  if (tokens[at - 1]?.lex.word.role !== 'on') return false
  // "عثرت الشرطة، مساء السبت، في النهر على جثة"
  for (let i = at - 3; i >= Math.max(0, at - 16); i--) {
    if (tokens[i]!.lex.word.role === 'finds') return true
    if (isMark(tokens[i], '.؛:') || tokens[i]!.lex.word.outcome) return false
  }
  return false
}

/** "استقبل المركز الطبي قتيلا": who received him may stand between. */
export function receives(tokens: Tokens, at: number): boolean {
  const body = BODIES.has(tokens[at]!.lex.stem) && tokens[at + 1] !== undefined && !namesThem(tokens[at + 1]!)
  if (!tokens[at]!.folded.endsWith('ا') && !body) return false
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    if (RECEIVING.has(tokens[i]!.folded) || (body && /^[وف]?وصلت?$/u.test(tokens[i]!.folded))) return true
    const { role, outcome } = tokens[i]!.lex.word
    if (tokens[i]!.kind !== 'word' || role || outcome || tokens[i]!.lex.conj) return false
  }
  return false
}
const RECEIVING = new Set('استقبل استقبلت واستقبل واستقبلت تسلم تسلمت تلقي تلقت'.split(' '))
