import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { COUNTS, MEDIA } from './speaker-words.js'

/** "a report by the council| on the raid| said", "the army’s statement| about the deadly attack| put": the last word before what it is about; −1 where a publication tells of no event there. */
export function beforeTopic(tokens: Tokens, end: number, floor: number): number {
  if (lexAt(tokens, end).noun?.metric !== 'strikes' && !EVENTS.has(wordAt(tokens, end))) return -1
  let on = end - 1
  while (on > floor && on > end - LONGEST && !ABOUT.has(wordAt(tokens, on))) {
    if (isAt(tokens, on, ENDS)) return -1
    on--
  }
  if (!ABOUT.has(wordAt(tokens, on)) || !isAt(tokens, on + 1, W.determiner)) return -1
  for (let i = on - 1; i >= floor && i > on - 9; i--) {
    if (MEDIA.has(wordAt(tokens, i)) || COUNTS.has(wordAt(tokens, i))) return on - 1
    if (isAt(tokens, i, ENDS)) return -1
  }
  return -1
}
const LONGEST = 6
const ENDS = W.comma | W.stop | W.quoteMark | W.be | W.have | W.verb | W.saying | W.relative
const ABOUT = wordSet('on about into regarding concerning')
const EVENTS = wordSet(
  'incident event massacre killings killing deaths tragedy disaster case battle clashes crash explosion blast shooting siege',
)
