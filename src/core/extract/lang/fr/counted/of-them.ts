import type { Status } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { firstToken, lastToken } from '../drafts.js'
import { after, folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { statusAt } from './among-whom.js'
import { ofThem } from './anaphora.js'

/** How far before "deux d'entre eux" those may be named of whom they are. */
const REACH = 24

/** "Les soldats ont riposté. | Deux d'entre eux | ont péri", "et les tireurs – | trois d'entre eux |": what those are who were named last without a number; null where a number was told since. */
export function ofThemNamed(tokens: Words, draft: Draft, told: Draft | null): Status | null {
  if (!ofThem(tokens, draft.last + 1)) return null
  const from = firstToken(draft) - 1
  const floor = Math.max(told ? lastToken(tokens, told) : -1, from - REACH)
  for (let at = from; at > floor; at--) {
    const status = tokens[at]!.lex.noun?.plural ? statusAt(tokens, at) : null
    // "elles" are no soldats
    if (folded(tokens, after(tokens, after(tokens, draft.last + 1))) === 'elles' && !folded(tokens, at).endsWith('es'))
      continue
    if (!status || !NAMED.test(folded(tokens, at - 1))) continue
    // "par des rebelles", "visé les soldats": whoever is its clause's subject, or stands right before
    const isSubject = is(tokens[at + 1], WORD.avoir | WORD.etre | WORD.finite)
    if (isSubject || from - at < 2) return status
    return told === null && !is(tokens[at - 2], WORD.preposition) ? status : null
  }
  return null
}

const NAMED = /^(?:les|des|ces|ses|leurs)$/u
