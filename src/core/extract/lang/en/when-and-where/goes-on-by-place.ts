import { countsAt, isCapital, lexAt, type Tokens, wordAt, wordSet } from '../words/lex.js'

/** "Hama province |followed with 36 killed", "|With 75 deaths, Hama is the worst-hit province": what a total was where. */
export function goesOnByPlace(tokens: Tokens, text: string, first: number, last: number): boolean {
  if (opensWithPlace(tokens, text, first)) return true
  for (let i = first; i < last; i++) {
    const word = wordAt(tokens, i)
    if (!TELLS_PLACE.has(word)) continue
    if (FOLLOWS.has(word) && (lexAt(tokens, i - 1).width > 0 || isCapital(text, tokens[i - 1]))) return true
    // "|the floods have killed 23 men"
    if (SEASONS.has(word) && wordAt(tokens, i - 1) === 'the' && hasSoon(tokens, i)) return true
    if (WORST.has(word) && [i + 1, i + 2, i + 3].some((at) => HIT.has(wordAt(tokens, at)))) return true
  }
  return false
}
/** "|Hama 42 killed and 55 injured, Homs 23 killed": a place and its number, no verb between. */
function opensWithPlace(tokens: Tokens, text: string, first: number): boolean {
  let i = first
  while (i < first + 4 && isCapital(text, tokens[i]) && !countsAt(tokens, i)) i++
  return i > first && countsAt(tokens, i) && lexAt(tokens, i + 1).outcome?.form === 'past'
}

const FOLLOWS = wordSet('followed suffered')
const WORST = wordSet('worst hardest')
const SEASONS = wordSet('floods rains monsoon monsoons storms fires wildfires outbreak epidemic')
const hasSoon = (tokens: Tokens, i: number): boolean =>
  [1, 2, 3, 4].some((step) => /^(has|have)$/.test(wordAt(tokens, i + step)))
const HIT = wordSet('hit affected')
const TELLS_PLACE = new Set([...FOLLOWS, ...WORST, ...SEASONS])
