import type { Status } from '../../../../claim/vocabulary.js'
import type { Tokens } from '../tokens.js'
import { namesForce } from './force-names.js'

/** "من المدنيين ورجال الأمن", "من المدنيين والطلاب العسكريين": both. */
export function withOthers(tokens: Tokens, at: number, own: Status): Status {
  const kin = /^و.+هم$/u.test(tokens[at + 1]?.folded ?? '') ? 1 : 0 // "من المقاتلين وعوائلهم ومدنيين"
  const next = tokens[at + 1 + kin]
  const { group } = next?.lex.word ?? {}
  if (next?.lex.conj && next.lex.def && group && group !== 'unknown' && group !== own && !acts(tokens[at + 2 + kin]))
    return 'mixed' // "من المدنيين والمقاومة"
  if (!next?.lex.conj || next.lex.word.noun?.kind !== 'person' || next.lex.word.number !== 'many') return own
  const behind = tokens[at + 2 + kin]
  const guards =
    behind?.lex.stem === 'امن' ||
    behind?.folded === 'الامن' ||
    (behind !== undefined && namesForce(tokens, at + 2 + kin))
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
