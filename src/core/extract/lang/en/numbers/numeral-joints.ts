import { lexAt, type Tokens, wordAt } from '../words/lex.js'
import { multiply, type Sum } from './numeral-sum.js'

/** "hundred and five", "3 hundred and 21", "a million and a half", "five and a half million" */
export function takeAnd(tokens: Tokens, sum: Sum, and: number): boolean {
  if (wordAt(tokens, and + 1) === 'a' && wordAt(tokens, and + 2) === 'half') return takeHalf(tokens, sum, and + 2)
  if (sum.scale >= 1000 && sum.group === null && /^quarters?$/.test(wordAt(tokens, and + 2)))
    return takeQuarters(tokens, sum, and + 1)
  const openScale = sum.scale >= 100 && (sum.group === null || sum.group % 100 === 0)
  if (!openScale) return false
  const rest = tokens[and + 1]
  if (!rest) return false
  if (rest.kind === 'digits') {
    // words do not go on in digits: "two hundred and 30 wounded" are two numbers
    if (tokens[and - 2]?.kind !== 'digits') return false
    const value = Number(rest.folded)
    if (rest.folded.length > 2 || value >= sum.scale || lexAt(tokens, and + 2).number) return false
    sum.group = (sum.group ?? 0) + value
    sum.at = and + 1
    return true
  }
  const number = rest.lex.number
  if (!number || (number.kind !== 'unit' && number.kind !== 'teen' && number.kind !== 'tens')) return false
  sum.group = (sum.group ?? 0) + number.value
  sum.at = and + 1
  return true
}

function takeHalf(tokens: Tokens, sum: Sum, half: number): boolean {
  const behind = lexAt(tokens, half + 1).number
  if (sum.group !== null && sum.scale === 1 && behind?.kind === 'scale') {
    sum.group += 0.5
    multiply(sum, behind, half + 1)
    return true
  }
  if (sum.scale >= 1000 && sum.group === null) {
    const smaller = behind?.kind === 'scale' && behind.value < sum.scale
    sum.total += 0.5 * (smaller ? behind.value : sum.scale)
    sum.at = smaller ? half + 1 : half
    return true
  }
  return false
}

/** "five billion and |three quarters", "a million and |a quarter" */
function takeQuarters(tokens: Tokens, sum: Sum, at: number): boolean {
  const quarters = wordAt(tokens, at) === 'a' ? 1 : (lexAt(tokens, at).number?.value ?? 4)
  if (quarters > 3) return false
  sum.total += (quarters / 4) * sum.scale
  sum.at = at + 1
  return true
}

/** "two point two million" */
export function takePoint(tokens: Tokens, sum: Sum, point: number): boolean {
  if (sum.group === null || sum.fraction || sum.scale > 1) return false
  let at = point + 1
  let unit = 0.1
  let fraction = 0
  for (; lexAt(tokens, at).number?.kind === 'unit' && unit > 1e-6; at++, unit /= 10) {
    fraction += unit * (lexAt(tokens, at).number?.value ?? 0)
  }
  if (at === point + 1) return false
  sum.group += fraction
  sum.fraction = true
  sum.at = at - 1
  return true
}
