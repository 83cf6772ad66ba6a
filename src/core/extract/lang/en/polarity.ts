import { type Step, standing } from './sheet.js'
import { CUE, isAt, isCue, type Tokens, W, wordAt, wordSet } from './words/lex.js'

/** Denials that are no verb of saying: "there is no evidence that 12 …", "false claims that 12 …". A denying speaker is the speaker rule's. */
export const polarity: Step = {
  name: 'polarity',
  apply({ tokens, sentences }) {
    for (const sentence of sentences) {
      if (!(sentence.cues & CUE.denial)) continue
      for (let i = sentence.first; i < sentence.last; i++) {
        if (!isCue(tokens, i, CUE.denial) || !denies(tokens, i)) continue
        for (const { draft, from } of standing(sentence)) {
          if (from < i || draft.polarity === 'denied') continue
          draft.polarity = 'denied'
          draft.rules.push('denial')
        }
      }
    }
  },
}

const GROUNDS = wordSet('evidence proof indication truth')
const CLAIMS = wordSet('claim claims report reports allegation allegations rumours rumors')

function denies(tokens: Tokens, i: number): boolean {
  const before = wordAt(tokens, i - 1)
  if (before === 'no' && GROUNDS.has(wordAt(tokens, i)))
    return wordAt(tokens, i + 1) === 'that' || wordAt(tokens, i + 1) === 'to'
  return before === 'false' && CLAIMS.has(wordAt(tokens, i)) && isAt(tokens, i + 1, W.relative | W.preposition)
}
