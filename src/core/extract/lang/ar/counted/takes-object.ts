import type { Tokens } from '../tokens.js'

/** "إن مهاجما قتل ثلاثة": the verb is active. */
export function takesNumber(tokens: Tokens, verb: number): boolean {
  const next = tokens[verb + 1]
  return next?.kind === 'digits' || Boolean(next && !next.lex.conj && (next.lex.word.numeral || next.lex.word.vague))
}

/** "إن قناصا أردى امرأة": whom it befell stands behind. */
export const takesOne = (tokens: Tokens, verb: number): boolean => {
  const { word, conj, prep, def } = tokens[verb + 1]?.lex ?? {}
  const person = word?.noun?.kind === 'person' && word.noun.metric === null && word.number === 'one'
  return (
    person &&
    !conj &&
    !def &&
    prep === '' &&
    !tokens[verb]!.lex.conj &&
    /^(?:ارد[يت]|[يت]ردي|قتلت?|اصابت?|خطفت?|اغتالت?)$/u.test(tokens[verb]!.folded)
  )
}

/** "جنديا واثنين من مقاتلي كذا قتلوا". */
export const joinsMore = (tokens: Tokens, at: number): boolean => {
  const { numeral, vague, noun, number } = tokens[at]!.lex.word
  return Boolean(numeral || vague || number === 'two' || (noun?.kind === 'person' && number))
}
