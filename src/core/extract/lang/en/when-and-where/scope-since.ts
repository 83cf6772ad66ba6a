import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { ranks } from './scope-ranks.js'

/** "|since the war began", "|since mid-April"; but "the deadliest raid |since the war began" */
export function sinceThen(tokens: Tokens, i: number): boolean {
  const next = wordAt(tokens, i + 1)
  if (next === '.' || next === ';' || next === '' || next === 'yesterday' || next === 'then' || next === 'dawn')
    return true
  // "since |mid-April"
  if (PART.has(next) && [2, 3].some((step) => lexAt(tokens, i + step).month > 0)) return !ranks(tokens, i)
  // "since |the abduction of a soldier"
  if (next === 'the' && wordAt(tokens, i + 3) === 'of' && lexAt(tokens, i + 2).month === 0) return !ranks(tokens, i)
  for (let at = i + 1; at <= i + 13; at++) {
    const word = wordAt(tokens, at)
    if (isAt(tokens, at, W.comma) || (word === '.' && lexAt(tokens, at - 1).month === 0)) break
    if (BEGINNINGS.has(word)) return !ranks(tokens, i)
  }
  return false
}

export const PART = wordSet('late early mid earlier later')
const BEGINNINGS = wordSet(
  'start beginning outbreak onset war conflict uprising revolution invasion fighting ceasefire truce operation offensive siege year summer winter spring autumn coup earthquake quake monsoon rains season storm floods escalation hostilities violence unrest crisis clashes campaign independence takeover withdrawal protests rebellion insurgency intervention blockade last began begun started broke erupted launched invaded resumed took collapsed escalated intensified',
)
