import { after, folded, is, isMark, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { isResumed } from './set-free.js'
import { groupAt } from './verb-group.js'

/**
 * "dix personnes, | qui revenaient d'un mariage, | ont été tuées", "deux hommes | circulant à moto | ont été tués": where a clause that only
 * describes the subject ends; null where none begins at `at`.
 */
export function insertionEnd(tokens: Words, at: number, from: number, limit: number): number | null {
  const relative = folded(tokens, at - 1) === ',' && describes(tokens, at)
  const gerund = at <= from + 1 && is(tokens[at], WORD.gerund) && folded(tokens, at - 1) !== ','
  // "trois gendarmes | qui revenaient d'un mariage | font partie des blessés"
  // "six membres d'un groupe | qui seconde l'armée | ont été tués"
  const plain =
    at < from + OF_WHOM &&
    folded(tokens, at - 1) !== ',' &&
    folded(tokens, at) === 'qui' &&
    is(tokens[at + 1], WORD.finite | WORD.etre)
  // "deux visiteurs | qui s'étaient rendus dans le camp, à l'est, | ont été tués"
  if (at === from && folded(tokens, at) === 'qui' && !plain)
    return mainVerbBehind(tokens, at, limit) ?? worseBehind(tokens, at, limit)
  // "300 civils, | appartenant surtout aux Peuls, | ont péri"
  const described = folded(tokens, at - 1) === ',' && is(tokens[at], WORD.gerund) && tokens[at]!.lex.verb === null
  if (described) return asideShut(tokens, at, limit)
  if (!relative && !gerund && !plain) return null
  for (let end = at + 1; end < limit; end++) {
    if (is(tokens[end], WORD.breaker) || isMark(tokens, end, ';:»')) return null
    if (relative && folded(tokens, end) !== ',') continue
    // "qui secondent l'armée | , | ont été tués"
    if (plain && folded(tokens, end) === ',' && is(tokens[end + 1], WORD.avoir | WORD.etre) && harmed(tokens, end + 1))
      return end
    if (
      plain &&
      (folded(tokens, end) === ',' || is(tokens[end], WORD.subset) || (is(tokens[end], WORD.relative) && end > at))
    )
      return null
    if (plain && /^(?:font|faisaient|figurent|figuraient|comptent)$/u.test(folded(tokens, end + 1))) return end
    if (is(tokens[end + 1], WORD.avoir | WORD.etre) && !is(tokens[end], WORD.relative | WORD.pronoun | WORD.apostrophe))
      return end
  }
  return null
}

/** How long an aside that begins with a participle may be. */
const ASIDE = 16

/** The comma that shuts an aside, where the clause's verb stands right behind it. */
function asideShut(tokens: Words, at: number, limit: number): number | null {
  for (let end = at + 1; end < Math.min(limit, at + ASIDE); end++) {
    if (is(tokens[end], WORD.breaker | WORD.avoir | WORD.etre) || isMark(tokens, end, ';:»')) return null
    if (folded(tokens, end) === ',') return is(tokens[end + 1], WORD.avoir | WORD.etre) ? end : null
  }
  return null
}

/** The words between a noun and a clause about it at most: "six membres civils | des groupes de vigilance | qui". */
const OF_WHOM = 14

/** "ont été | tués", "sont | morts" */
const harmed = (tokens: Words, auxiliary: number): boolean =>
  [1, 2].some((n) => Boolean(tokens[auxiliary + n]?.lex.verb))

/** ", | qui", ", | dont certains sont très jeunes", ", | incluant des touristes", ", | logeant dans le quartier" */
const describes = (tokens: Words, at: number): boolean =>
  folded(tokens, at) === 'qui' ||
  (folded(tokens, at) === 'dont' && /^(?:certaine?s|beaucoup|la|le|les|l|une)$/u.test(folded(tokens, at + 1))) ||
  (is(tokens[at], WORD.gerund) && !tokens[at]!.lex.verb && !tokens[at]!.lex.saying) ||
  /^(?:comprenant|comptant)$/u.test(folded(tokens, at))

/** "douze habitants | qui avaient été enlevés | ont été tués", "qui fuyaient les combats | ont péri": what befell them last, where no comma shuts the clause. */
function worseBehind(tokens: Words, qui: number, limit: number): number | null {
  let told = false
  for (let at = qui + 1; at < limit; at++) {
    const token = tokens[at]!
    if (token.kind === 'mark' && !is(token, WORD.apostrophe | WORD.dash)) return null
    // "trois hommes qui couraient vers la rivière et | les ont | abattus": told of the same, as an object
    if (is(token, WORD.coordinator) && told && isResumed(tokens, at + 1)) return after(tokens, at + 1)
    if (is(token, WORD.breaker | WORD.coordinator | WORD.subset) || (is(token, WORD.relative) && at > qui)) return null
    if (told && is(token, WORD.avoir | WORD.etre) && !is(tokens[at - 1], WORD.pronoun | WORD.apostrophe)) {
      const harm = groupAt(tokens, at, limit)
      return harm && harm !== 'agent' && harm.metric !== 'displaced' ? at - 1 : null
    }
    told ||= token.lex.verb !== null
  }
  return null
}

/** The comma before the main verb behind a relative clause; null where the clause is the sentence's last. */
function mainVerbBehind(tokens: Words, qui: number, limit: number): number | null {
  for (let at = qui + 3; at < limit; at++) {
    if (is(tokens[at], WORD.breaker) || isMark(tokens, at, ';:»"”')) return null
    if (
      folded(tokens, at) !== ',' ||
      !is(tokens[folded(tokens, at + 1) === 'y' ? at + 2 : at + 1], WORD.avoir | WORD.etre)
    )
      continue
    return tokens[at + 2]?.lex.saying || is(tokens[at + 2], WORD.dash) ? null : at
  }
  return null
}
