import type { TokenRange } from '../../../../text/sentences.js'
import { resolveWhen } from '../../../calendar.js'
import type { Rule } from '../../../draft.js'
import { draftedSentences } from '../../../drafted-sentences.js'
import { firstToken, mark } from '../drafts.js'
import { is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Lex } from '../words/lexicon.js'
import { type DateWords, datesIn } from './date-words.js'

/** When it happened: the nearest date of the number's sentence that is not the day on which somebody spoke. */
export const dates: Rule<Lex> = {
  name: 'dates',
  apply(doc) {
    for (const { sentence, drafts } of draftedSentences(doc)) {
      const found = datesIn(doc.tokens, sentence).filter((date) => !isDayOfSpeech(doc.tokens, date, sentence))
      if (found.length === 0) continue
      for (const draft of drafts) {
        const { first, last, expression } = nearest(found, firstToken(draft))
        const words = doc.text.slice(doc.tokens[first]!.start, doc.tokens[last]!.end)
        const when = resolveWhen(words, expression, doc.published)
        if (when) mark(draft, 'date', { when })
      }
    }
  },
}

function nearest(dates: readonly DateWords[], at: number): DateWords {
  return dates.reduce((best, next) => (Math.abs(next.first - at) < Math.abs(best.first - at) ? next : best))
}

/** How far before its day a verb of saying may stand: "avait annoncé le maire Jean Morel lundi soir". */
const REACH = 12

/** "a annoncé lundi le maire": the day belongs to the saying where nothing but the speaker stands between. */
function isDayOfSpeech(tokens: Words, date: DateWords, sentence: TokenRange): boolean {
  for (let at = date.first - 1; at >= Math.max(sentence.first, date.first - REACH); at--) {
    const token = tokens[at]!
    if (token.lex.saying && token.lex.saying.how !== 'according') return true
    if (is(token, WORD.relative) || /^[,:«"“]$/u.test(token.folded) || token.kind === 'digits' || token.lex.numeral)
      return false
  }
  return false
}
