import { type Step, standing } from './sheet.js'
import { UNTRUE } from './speaker/saying-words.js'
import { CUE, isAt, isCue, type Tokens, W, wordAt, wordSet } from './words/lex.js'

/** Denials that are no verb of saying: "there is no evidence that 12 …", "false claims that 12 …", "reports of 12 dead were false". A denying speaker is the speaker rule's. */
export const polarity: Step = {
  name: 'polarity',
  apply({ tokens, sentences }) {
    for (const sentence of sentences) {
      if (!(sentence.cues & CUE.denial)) continue
      for (let i = sentence.first; i < sentence.last; i++) {
        if (!isCue(tokens, i, CUE.denial)) continue
        const behind = denies(tokens, i)
        const start = behind ? i : announced(tokens, i, sentence.first)
        if (start === null) continue
        for (const { draft, from } of standing(sentence)) {
          if (from < start || (!behind && from > i) || draft.polarity === 'denied') continue
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
  // "it is not |true that", "it is |untrue that"
  if (
    wordAt(tokens, i + 1) === 'that' &&
    (TRUE.has(wordAt(tokens, i)) ? before === 'not' : UNTRUE.has(wordAt(tokens, i)))
  )
    return true
  if (before === 'no' && GROUNDS.has(wordAt(tokens, i)))
    return wordAt(tokens, i + 1) === 'that' || wordAt(tokens, i + 1) === 'to'
  return before === 'false' && CLAIMS.has(wordAt(tokens, i)) && isAt(tokens, i + 1, W.relative | W.preposition)
}
const TRUE = wordSet('true correct')

/** Where what is called untrue at `i` was announced: "|reports of 12 dead were false", "|that 12 died is a lie". null where nothing is. */
function announced(tokens: Tokens, i: number, first: number): number | null {
  if (!UNTRUE.has(wordAt(tokens, i))) return null
  let at = i - 1
  while (at > first && isAt(tokens, at, W.adverb | W.determiner | W.adjective) && !isAt(tokens, at, W.be)) at--
  if (!isAt(tokens, at, W.be) || wordAt(tokens, at + 1) === 'not') return null
  for (const floor = Math.max(first, at - REACH); at-- > floor; ) {
    if (isAt(tokens, at, W.stop | W.comma)) return null
    const word = wordAt(tokens, at)
    if (ANNOUNCED.has(word)) return at
    if (word === 'that' && (at === first || isAt(tokens, at - 1, W.quoteMark))) return at
  }
  return null
}
const REACH = 20
const ANNOUNCED = wordSet(
  'claim claims report reports allegation allegations rumour rumours rumor rumors figure figures toll number news account accounts statement statements story stories assertion assertions information death deaths',
)
