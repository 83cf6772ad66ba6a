import type { Draft } from '../../../draft.js'
import { isMark, type Tokens } from '../tokens.js'
import { cue } from '../words/cues.js'
import { COUNTRY, type FoundPlace } from './found-place.js'

/** Words that begin another event in the same sentence. */
const OPENERS = new Set(['كما', 'فيما', 'بينما', 'وفيما', 'وبينما', 'حيث'])

/** "قتل 3 في بلدة كذا، كما قتلت امرأة في مدينة كذا": the places of the figure's own clause, where it has any; else all. */
export function ofItsClause(tokens: Tokens, places: readonly FoundPlace[], draft: Draft): readonly FoundPlace[] {
  if (places.length < 2) return places
  const from = Math.min(places[0]!.first, draft.first)
  const to = Math.max(places.at(-1)!.last, draft.first)
  let start = from
  let end = to
  for (let at = from; at <= to; at++) {
    if ((tokens[at]!.lex.cues & MAY_OPEN) === 0 || !opens(tokens, at)) continue
    if (at <= draft.first) start = at
    else {
      end = at
      break
    }
  }
  if (start === from && end === to) return places
  const own = places.filter(({ first }) => first >= start && first <= end)
  const narrow = own.filter(({ breadth }) => breadth < COUNTRY)
  if (narrow.length > 0) return narrow
  return own.length > 0 && places.every(({ breadth }) => breadth === COUNTRY) ? own : places
}

/** "، وكانت الطائرات قصفت أمس بلدة كذا". */
const BEFORE_THAT = new Set(['وكان', 'وكانت'])
const MAY_OPEN = cue(({ folded }) => OPENERS.has(folded) || BEFORE_THAT.has(folded) || folded === 'حين')

/** "، كما قتلت", "في حين أصيب". */
function opens(tokens: Tokens, at: number): boolean {
  if (BEFORE_THAT.has(tokens[at]!.folded)) return isMark(tokens[at - 1], '،')
  const opener =
    OPENERS.has(tokens[at]!.folded) || (tokens[at]!.folded === 'حين' && tokens[at - 1]!.lex.word.role === 'in')
  if (!opener) return false
  for (let i = at + 1; i <= at + 3; i++)
    if (tokens[i]?.lex.word.outcome || tolled(tokens[i]) || (i < at + 3 && tokens[i]?.lex.word.noun?.kind === 'attack'))
      return true // "فيما طال قصف بلدة كذا"
  return isMark(tokens[at - 1], '،') && (tokens[at]!.folded === 'كما' || tokens[at + 1]?.lex.word.role === 'in') // "، كما شهدت بلدة كذا", "، وفيما في حلب"
}

/** "فيما بلغ عدد القتلى", "بينما ارتفعت حصيلة الضحايا". */
const tolled = (token: Tokens[number] | undefined): boolean =>
  token?.lex.def === true && (token.lex.word.noun?.metric === 'killed' || token.lex.word.noun?.metric === 'wounded')
