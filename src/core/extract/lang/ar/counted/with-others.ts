import type { Status } from '../../../../claim/vocabulary.js'
import type { Tokens } from '../tokens.js'
import { namesForce } from './force-names.js'

/** "من المدنيين ورجال الأمن", "من المدنيين والطلاب العسكريين": both. */
export function withOthers(tokens: Tokens, at: number, own: Status): Status {
  const kin = /^و.+هم$/u.test(tokens[at + 1]?.folded ?? '') ? 1 : 0 // "من المقاتلين وعوائلهم ومدنيين"
  const from = at + 1 + kin + (own === 'combatant' && describes(tokens[at + 1]) ? 1 : 0)
  const next = tokens[from]
  const { group } = next?.lex.word ?? {}
  if (next?.lex.conj && next.lex.def && group && group !== 'unknown' && group !== own && !acts(tokens[from + 1]))
    return 'mixed' // "من المدنيين والمقاومة"
  if (!next?.lex.conj || next.lex.word.noun?.kind !== 'person' || next.lex.word.number !== 'many') return own
  const behind = tokens[from + 1]
  const guards =
    behind?.lex.stem === 'امن' || behind?.folded === 'الامن' || (behind !== undefined && namesForce(tokens, from + 1))
  const other = guards
    ? 'combatant'
    : behind?.lex.def && behind.lex.word.noun?.kind === 'person'
      ? behind.lex.word.noun.status
      : next.lex.word.noun.status
  return other !== 'unknown' && other !== own ? 'mixed' : own
}

/** "مقتل عدد من المدنيين والجيش يواصل": the verb of a clause of its own. */
const acts = (token: Tokens[number] | undefined): boolean =>
  token !== undefined && /^[يت]\p{L}{3,}$/u.test(token.folded) && !token.lex.word.noun && !token.lex.word.group

/** "القوات الأمنية والمتظاهرين", "قوات الأمن والمدنيين": what a force is called. */
function describes(token: Tokens[number] | undefined): boolean {
  if (!token) return false
  const { def, conj, prep, word } = token.lex
  return def && !conj && prep === '' && !word.role && word.noun?.kind !== 'person'
}
