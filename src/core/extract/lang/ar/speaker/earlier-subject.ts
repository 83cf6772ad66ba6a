import type { TokenRange } from '../../../../text/sentences.js'
import { isMark, type Tokens } from '../tokens.js'
import { withIssuer } from './issuer.js'
import { canSpeak, type Phrase, speakerPhrase } from './speaker-phrase.js'

/** Who speaks farther in front: at the sentence's head where nobody has told yet, else of the last clause where who told was a he and she tells now. */
export function subjectBefore(
  tokens: Tokens,
  range: TokenRange,
  at: number,
  nobodyYet: boolean,
  another: boolean,
): Phrase | null {
  if (nobodyYet) return earlierSubject(tokens, range, at)
  if (!another) return null
  for (let comma = at - 2; comma > range.first; comma--)
    if (isMark(tokens[comma], '،,')) return earlierSubject(tokens, { first: comma + 1, last: range.last }, at)
  return null
}

/** The one who speaks at the sentence's head: "ويشن الجيش هجوما ويقول إنه قتل". */
export function earlierSubject(tokens: Tokens, range: TokenRange, at: number): Phrase | null {
  let head = subjectStart(tokens, range)
  if (tokens[range.first]!.lex.word.role === 'that') return null // "إنه وضع طوارئ"
  for (let i = head; i < at; i++) {
    if (isMark(tokens[i], '،,')) head = i + 1
    const { prep, word } = tokens[i]!.lex
    if (i > head + 3 || word.role) continue
    if (prep !== '' || word.saying === null || !SUBJECTS.has(word.saying)) continue
    const phrase = speakerPhrase(tokens, i, at - 1)
    return phrase && canSpeak(tokens, phrase) ? withIssuer(tokens, phrase, at - 1) : null
  }
  return null
}

export const SUBJECTS: ReadonlySet<string> = new Set(['title', 'body', 'rank', 'document'])

/** Where the sentence's subject begins: behind "وكان", "لكن", "فيما". */
export function subjectStart(tokens: Tokens, { first, last }: TokenRange): number {
  let at = first
  while (at <= last && (OPENERS.has(tokens[at]!.folded) || tokens[at]!.kind === 'mark')) at++
  return at
}
const OPENERS = new Set('وكان كان وكانت كانت لكن فيما بينما ولكن كما ان قد يكون تكون وبذلك بذلك وبهذا بهذا'.split(' '))

/** "أضافت"; "لفت" is masculine. */
export const isHers = (stem: string): boolean => /ت$/u.test(stem) && !ROOT_IN_T.has(stem)
const ROOT_IN_T = new Set(['لفت', 'اثبت', 'ثبت'])
