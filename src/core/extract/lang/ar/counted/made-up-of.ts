import type { Status } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { isMark, lastOf, type Tokens } from '../tokens.js'
import { cue } from '../words/cues.js'
import { mixed } from './belonging.js'
import { WOMEN } from './status-context.js'

/** Whom the words behind the figure name as its parts. */
export const madeUpOf = (tokens: Tokens, draft: Draft, cues: number): Status | null =>
  ((cues & MOSTLY) === 0 ? null : mostly(tokens, draft)) ?? ((cues & AMONG) === 0 ? null : bothKinds(tokens, draft))

/** "معظمهم من النساء والأطفال", "غالبيتهم مدنيون", "أغلبهم من الجيش". */
export function mostly(tokens: Tokens, draft: Draft): Status | null {
  const from = lastOf(draft) + 1
  for (let at = from; at <= from + 12; at++) {
    const token = tokens[at]
    const told = token?.lex.word.outcome && token.lex.word.outcome.form !== 'after'
    if (isMark(token, '(')) {
      while (at < from + 12 && tokens[at] && !isMark(tokens[at], ')')) at++
      continue
    }
    if (!token || isMark(token, '.؛') || told || token.lex.word.numeral || token.kind === 'digits') return null
    if (!MOST.has(token.folded)) continue
    const kind = tokens[at + 1]?.lex.word.role === 'of' ? at + 2 : at + 1
    const next = tokens[kind]
    const { noun, group } = next?.lex.word ?? {}
    if (group) return group
    if (noun?.kind !== 'person') return null
    if (noun.status === 'combatant') return mixed(tokens, kind, noun.status) // "معظمهم حراس ومارة"
    return WOMEN.has(next!.lex.stem) ? 'civilian' : noun.status === 'unknown' ? null : noun.status
  }
  return null
}

const MOST = new Set(['معظمهم', 'اغلبهم', 'غالبيتهم', 'اغلبيتهم', 'جميعهم', 'كلهم', 'جلهم', 'وجميعهم', 'ومعظمهم'])
const MOSTLY = cue(({ folded }) => MOST.has(folded))
const AMONG = cue(({ lex: { word } }) => word.role === 'among' || word.role === 'between')

/** "20 شخصا بينهم مدنيون وجنود": both kinds are named, how many of each is not told. */
function bothKinds(tokens: Tokens, draft: Draft): Status | null {
  const from = lastOf(draft) + 1
  for (let at = from; at <= from + (among(tokens, from) ?? 4); at++) {
    if (oneOrOther(tokens, at)) return 'mixed'
    if (tokens[at]?.lex.word.role !== 'among') continue
    const { noun, number } = tokens[at + 1]?.lex.word ?? {}
    if (noun?.metric && tokens[at + 2]?.lex.word.noun?.kind === 'person') {
      const [own, other] = [tokens[at + 2]!.lex.word.noun!.status, tokens[at + 3]?.lex]
      const theirs = other?.conj && other.word.number === 'many' ? other.word.noun?.status : undefined
      return theirs && theirs !== 'unknown' && own !== 'unknown' && theirs !== own ? 'mixed' : null // "بينهم قتلى مدنيون وجنود"
    }
    const named = noun?.kind === 'person' && number === 'many' && noun.status !== 'unknown'
    return named && mixed(tokens, at + 1, noun.status) === 'mixed' ? 'mixed' : null
  }
  return null
}

/** "115 جريحا على ما قال الوالي، من بينهم عسكريون ومدنيون": how far on, past who said it. */
function among(tokens: Tokens, from: number): number | null {
  for (let at = from; at <= from + 16; at++) {
    const { kind, lex } = tokens[at] ?? {}
    if (!lex || isMark(tokens[at], '.؛') || kind === 'digits' || lex.word.numeral || lex.word.outcome) return null
    if (lex.word.role === 'among') return isMark(tokens[at - 1], '،,') || lex.prep !== '' ? at - from : null
  }
  return null
}

/** "14 شخصا بين مدني وعسكري": some of either. */
function oneOrOther(tokens: Tokens, at: number): boolean {
  if (tokens[at]?.lex.word.role !== 'between') return false
  const [one, other] = [tokens[at + 1]?.lex, tokens[at + 2]?.lex]
  const kinds = [one?.word.noun, other?.word.noun].map((noun) => (noun?.kind === 'person' ? noun.status : 'unknown'))
  return other?.conj === true && one?.word.number === 'one' && !kinds.includes('unknown') && kinds[0] !== kinds[1]
}

/** "شابان مدنيان", "رجلين عسكريين": the adjective says what they are. */
export function described(tokens: Tokens, head: number): Status | null {
  const [{ word: own }, next] = [tokens[head]!.lex, tokens[head + 1]?.lex]
  if (!next || own.noun?.kind !== 'person' || next.conj || next.prep !== '' || next.suffix !== '') return null
  const { noun, number, place, placeNames } = next.word
  if (tokens[head]!.lex.stem === 'ابناء' && (place || placeNames)) return 'civilian' // "23 من أبناء البلدة"
  return KINDS.test(next.stem) && !next.def && noun?.kind === 'person' && number === own.number ? noun.status : null
}
const KINDS = /^(?:مدني|عسكري|مسلح|مقاتل)/u
