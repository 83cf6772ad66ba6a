import { adjoins, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** A part of a number as read: its value and its last token. */
export interface Part {
  readonly value: number
  readonly last: number
}

/** The index of the next part of a number word over a hyphen; `otherwise` where none stands. */
export function nextPart(tokens: Words, last: number, otherwise: number): number {
  const mark = tokens[last + 1]
  return last >= 0 && is(mark, WORD.dash) && adjoins(mark) && adjoins(tokens[last + 2]) ? last + 2 : otherwise
}

export const follows = (tokens: Words, last: number): number => nextPart(tokens, last, last + 1)

export function readBelowThousand(tokens: Words, at: number): Part | null {
  const small = readBelowHundred(tokens, at)
  const next = small ? follows(tokens, small.last) : at
  if (tokens[next]?.lex.numeral?.kind !== 'hundred' || (small && (small.value < 2 || small.value > 99))) return small
  return addSmall(tokens, { value: (small?.value ?? 1) * 100, last: next })
}

/** "cent | dix-huit", "trois cents | et 21" */
export function addSmall(tokens: Words, hundreds: Part): Part {
  const next = follows(tokens, hundreds.last)
  const joined = tokens[next]?.folded === 'et' ? follows(tokens, next) : next
  const token = tokens[joined]
  const rest =
    token?.kind === 'digits'
      ? joined > next && token.folded.length <= 2 && tokens[joined + 1]?.lex.numeral?.kind !== 'hundred'
        ? { value: Number(token.folded), last: joined }
        : null
      : joined > next && token?.lex.numeral?.kind === 'unit' && token.lex.numeral.value > 1
        ? null
        : readBelowHundred(tokens, joined)
  return rest ? { value: hundreds.value + rest.value, last: rest.last } : hundreds
}

function readBelowHundred(tokens: Words, at: number): Part | null {
  const word = tokens[at]?.lex.numeral
  if (!word) return null
  if (word.kind === 'teen') return { value: word.value, last: at }
  if (word.kind === 'unit') return word.value === 4 ? readFour(tokens, at) : { value: word.value, last: at }
  return word.kind === 'ten' ? addUnits(tokens, word.value, at) : null
}

/** "quatre", or "quatre-vingt…" */
function readFour(tokens: Words, at: number): Part {
  const next = follows(tokens, at)
  const twenty = tokens[next]?.folded
  return twenty === 'vingt' || twenty === 'vingts' ? addUnits(tokens, 80, next) : { value: 4, last: at }
}

/** "soixante et onze", "quatre-vingt-dix-neuf", "trente 3", "dix-sept" */
function addUnits(tokens: Words, tens: number, last: number): Part {
  let next = follows(tokens, last)
  const joined = tokens[next]?.folded === 'et'
  if (joined) next = follows(tokens, next)
  const token = tokens[next]
  const plain = { value: tens, last }
  if (token?.kind === 'digits') {
    return !joined && tens > 10 && /^[1-9]$/.test(token.folded)
      ? { value: tens + Number(token.folded), last: next }
      : plain
  }
  const word = token?.lex.numeral
  if (!word) return plain
  const overSixty = tens === 60 || tens === 80
  if (joined) {
    // "et" joins only un and onze: "vingt et trois" are two numbers
    const fits = (word.kind === 'unit' && word.value === 1) || (word.value === 11 && overSixty)
    return fits ? { value: tens + word.value, last: next } : plain
  }
  if (word.kind === 'unit') {
    const fits = tens === 10 ? word.value > 6 : word.value > 1 || tens === 80 || next > last + 1
    return fits && !(word.value === 4 && readFour(tokens, next).value > 4)
      ? { value: tens + word.value, last: next }
      : plain
  }
  if (!overSixty) return plain
  if (word.kind === 'teen') return { value: tens + word.value, last: next }
  if (word.kind === 'ten' && word.value === 10) {
    const ten = addUnits(tokens, 10, next)
    return { value: tens + ten.value, last: ten.last }
  }
  return plain
}
