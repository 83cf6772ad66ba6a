import type { Status } from '../../../../claim/vocabulary.js'
import { isMark, type Tokens } from '../tokens.js'

/** "العاملين ضمن الميليشيات", "عاملين مع قوات كذا": their force tells. */
export function servesIn(tokens: Tokens, at: number): Status | null {
  const served = SERVING.test(tokens[at]!.folded) && WITHIN.has(tokens[at + 1]?.folded ?? '')
  return served && tokens[at + 2]?.lex.word.group === 'combatant' ? 'combatant' : null
}
const SERVING = /^(?:ال)?عامل(?:ين|ون)$/u
const WITHIN = new Set(['ضمن', 'في', 'مع', 'لدي', 'لصالح'])

/** "18 ممن وصفهم بالعناصر الإرهابية": what they are called. */
export function calledSo(tokens: Tokens, at: number): Status | null {
  if (SUSPECTED.has(tokens[at]!.folded)) return suspected(tokens, at)
  for (let i = at + 1; i <= at + 4; i++) {
    const { noun, number } = tokens[i]?.lex.word ?? {}
    if (noun?.kind === 'person' && number === 'many') return noun.status
  }
  return null
}
/** "يشتبه في أنهم من المتشددين", "يعتقد أنهم مهربون". */
function suspected(tokens: Tokens, at: number): Status | null {
  const they = [1, 2].find((on) => /^ب?انهم$/u.test(tokens[at + on]?.folded ?? ''))
  if (they === undefined) return null
  const who = tokens[at + they + (tokens[at + they + 1]?.lex.word.role === 'of' ? 2 : 1)]?.lex.word
  return who?.group ?? (who?.noun?.kind === 'person' && who.noun.status !== 'unknown' ? who.noun.status : null)
}
const SUSPECTED = new Set(['يشتبه', 'يعتقد', 'يرجح', 'يظن'])
export const CALLED = new Set([...SUSPECTED, 'ممن', 'اسماهم', 'وصفهم', 'سماهم', 'سمتهم', 'اسمتهم', 'وصفتهم', 'يوصفون'])

/** "جهاز المخابرات … أحد كوادرها": the men of a force or a secret service, whatever they are called. */
export function theirCadres(tokens: Tokens, head: number): boolean {
  const { stem, suffix } = tokens[head]!.lex
  if (!CADRES.has(stem) || suffix === '') return false
  for (let at = head - 1; at >= Math.max(0, head - 14); at--) {
    const { word, stem: owner } = tokens[at]!.lex
    if (isMark(tokens[at], '.؛')) return false
    if (word.group === 'combatant' || SECRET.has(owner)) return true
    if (word.saying === 'body') return false
  }
  return false
}
const CADRES = new Set(['كوادر', 'كادر', 'موظفي', 'عاملين'])
export const SECRET = new Set(['مخابرات', 'استخبارات', 'المخابرات', 'الاستخبارات', 'المباحث'])
