import type { TokenRange } from '../../../text/sentences.js'
import type { Rule } from '../../draft.js'
import { draftedSentences } from '../../drafted-sentences.js'
import { firstToken, mark } from './drafts.js'
import { folded, is, type Words } from './tokens.js'
import { WORD } from './words/function-words.js'
import type { Lex } from './words/lexicon.js'

/** How far a denial reaches. */
const REACH = 30

/** Numbers that the speaker rejects: "dément avoir tué 12 civils", "a rejeté le bilan de 30 morts". */
export const polarity: Rule<Lex> = {
  name: 'polarity',
  apply(doc) {
    for (const { sentence, drafts } of draftedSentences(doc)) {
      if (!holdsDenial(doc.tokens, sentence)) continue
      for (const draft of drafts) {
        if (deniedAt(doc.tokens, firstToken(draft), sentence.first)) mark(draft, 'denied', { polarity: 'denied' })
      }
    }
  },
}

function holdsDenial(tokens: Words, { first, last }: TokenRange): boolean {
  for (let at = first; at <= last; at++) {
    if (is(tokens[at], WORD.denial) || tokens[at]!.lex.saying?.how === 'denies') return true
  }
  return false
}

function deniedAt(tokens: Words, from: number, first: number): boolean {
  const floor = Math.max(first, from - REACH)
  for (let at = from - 1; at >= floor; at--) {
    const token = tokens[at]!
    if (token.lex.saying?.how === 'denies') return !is(tokens[at - 1], WORD.negation)
    if (/^(?:démenti|faux|fausses?)$/u.test(token.folded) && is(tokens[at - 1], WORD.determiner)) return true
    if (/^mensong(?:e|ère?)s?$/u.test(token.folded) && is(tokens[at - 1], WORD.preposition)) return true
    if (token.folded === ';' || token.folded === 'mais') return false
    // "dément le chiffre, affirmant que …"
    if (token.lex.saying?.how === 'says' && (token.lex.saying.form === 'gerund' || folded(tokens, at - 1) === 'et'))
      return false
  }
  return false
}
