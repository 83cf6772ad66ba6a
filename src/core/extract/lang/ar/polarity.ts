import type { Rule } from '../../draft.js'
import type { Lex } from './lex.js'
import { draftSentences, isMark } from './sentences.js'

/** A figure that the speaker rejects: "نفت الوزارة مقتل 20", "لا صحة لمقتل 20". */
export const polarity: Rule<Lex> = {
  name: 'polarity',
  apply({ tokens, ...doc }) {
    for (const { range, drafts } of draftSentences({ tokens, ...doc })) {
      for (const draft of drafts) {
        for (let at = draft.first - 1; at >= Math.max(range.first, draft.first - REACH); at--) {
          const token = tokens[at]!
          if (isMark(token, '؛;.') || TURN.has(token.folded)) break
          if (!isDenial(token.lex) && !(token.lex.stem === 'صحه' && tokens[at - 1]?.lex.word.role === 'not')) continue
          draft.polarity = 'denied'
          draft.rules.push('polarity:denied')
          break
        }
      }
    }
  },
}

/** Tokens between the denial and the figure at most. */
const REACH = 18
const DENIALS = new Set(['نفي', 'نفت', 'نفيا', 'ينفي', 'تنفي', 'نافيا', 'نافيه', 'كذب', 'كذبت', 'فند', 'فندت'])
const isDenial = ({ stem }: Lex): boolean => DENIALS.has(stem)
/** "نفى ذلك مؤكدا مقتل 3": what is affirmed behind the denial. */
const TURN = new Set(['موكدا', 'موكده', 'لكن', 'ولكن', 'بل', 'مشيرا', 'موضحا', 'واكد', 'وقال'])
