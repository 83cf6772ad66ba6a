import { modifierBefore } from '../numbers/modifiers.js'
import { countsAt, isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import type { Saying } from './citations.js'
import { OF_TOLL } from './saying-words.js'
import { nameRight } from './speaker-right.js'
import { named, SOURCES, SPEAKING_HEADS, type SpeakerName } from './speaker-words.js'

/** "Hama Hospital said it had two dead and |Old Town Hospital three": those who speak on without the verb said again. */
export function speakersOn(tokens: Tokens, text: string, said: Saying, last: number): Saying[] {
  const found: Saying[] = []
  const passive = wordAt(tokens, said.name.first - 1) === 'by'
  if (said.reach !== 'behind' && !passive) return found
  for (let i = said.last + 2; i <= said.until && i <= last; i++) {
    if (!countsAt(tokens, i)) continue
    if (passive) {
      // "“around 30” |by Hama Radio", "30 dead |by Hama Radio"
      let by = i + 1
      while (
        by < i + 3 &&
        (isAt(tokens, by, W.quoteMark) ||
          lexAt(tokens, by).noun?.kind === 'person' ||
          lexAt(tokens, by).outcome !== null)
      )
        by++
      const name = tellsBehind(tokens, text, by, last)
      if (name) found.push({ ...said, name, reach: 'around', first: by, last: name.last })
      continue
    }
    let from = modifierBefore(tokens, i)?.from ?? i
    if (isAt(tokens, from - 1, W.quoteMark)) from--
    const speaks = sharesJoint(tokens, from - 1, said) && !addsTo(tokens, from - 1, i, said)
    const name = speaks ? speakerOn(tokens, text, from, said.last) : null
    if (name) found.push({ ...said, name, first: name.first, last: from - 1, until: last })
  }
  return found
}

/** "spoke |of nine, the rebels |of 12", "put the toll |at nine, the rebels |at 12": the verb's own preposition, or none. */
function sharesJoint(tokens: Tokens, at: number, { last }: Saying): boolean {
  const joint = wordAt(tokens, at)
  if (joint === 'at') return OF_TOLL.has(wordAt(tokens, last))
  // "gave it |as four, the rebels |as six"
  if (joint === 'as') return OF_TOLL.has(wordAt(tokens, last)) || wordAt(tokens, last).startsWith('describ')
  if (joint === 'to') return wordAt(tokens, last + 1) === 'to'
  return joint !== 'of' || wordAt(tokens, last + 1) === 'of' || wordAt(tokens, at - 1) === 'one'
}

/** "the office said nine died and |another 12 were hurt", "a medic said nine died and |another 12 people were hurt"; but "one medic said nine, |another 12" */
const addsTo = (tokens: Tokens, at: number, figure: number, { name }: Saying): boolean =>
  wordAt(tokens, at) === 'another' &&
  (!ONE_OF_SOME.has(wordAt(tokens, name.first)) || lexAt(tokens, figure + 1).noun !== null)

/** "the toll was put at nine by the army and 12 |by the rebels", "… and at 12 |in other reports" */
const tellsBehind = (tokens: Tokens, text: string, at: number, last: number): SpeakerName | null =>
  wordAt(tokens, at) === 'by' || (wordAt(tokens, at) === 'in' && SOURCES.has(wordAt(tokens, at + 2)))
    ? nameRight(tokens, text, at + 1, last)
    : null

/** Who stands right before a figure at token `figure` without a verb: ", |the rebels of 17", " and |the opposition at least 30"; null where nobody does. */
function speakerOn(tokens: Tokens, text: string, figure: number, floor: number): SpeakerName | null {
  const head = headBefore(tokens, text, isAt(tokens, figure - 1, W.quoteMark) ? figure - 1 : figure)
  if (head <= floor) return null
  let first = head
  while (first > floor + 1 && first > head - 4 && describes(tokens, text, first - 1)) first--
  if (isAt(tokens, first - 1, W.determiner)) first--
  if (!isAt(tokens, first - 1, W.and | W.comma | W.stop) && !CONTRASTS.has(wordAt(tokens, first - 1))) return null
  return named(tokens, text, first, head, first, head)
}

/** The last word of a speaker whose verb is not said again before a figure at token `figure`; −1 where none stands. */
export function headBefore(tokens: Tokens, text: string, figure: number): number {
  const joint = wordAt(tokens, figure - 1)
  let head = /^(of|at|to|as)$/.test(joint) ? behindAside(tokens, figure - 2) : figure - 1
  // "hospital sources |one of 30"
  if (joint === 'of' && wordAt(tokens, head) === 'one') head--
  const word = wordAt(tokens, head)
  if (SPEAKING_HEADS.has(word) || SPEAKING_ON.has(word)) return head
  return isCapital(text, tokens[head]) && (head < figure - 1 || isOutletBefore(tokens, text, figure)) ? head : -1
}

/** "Hama Radio|, without naming anybody,| to nine": the token before the aside that ends at comma `end`; `end` itself where none does. */
function behindAside(tokens: Tokens, end: number): number {
  if (!isAt(tokens, end, W.comma)) return end
  for (let i = end - 1; i > end - ASIDE; i--)
    if (isAt(tokens, i, W.comma)) return ASIDES.has(wordAt(tokens, i + 1)) ? i - 1 : end
  return end
}
const ASIDE = 9
const ASIDES = wordSet('without citing quoting which who')

/** "said eight, |Halab Today nine": a name of two words and a number in words, between commas. */
const isOutletBefore = (tokens: Tokens, text: string, figure: number): boolean =>
  isCapital(text, tokens[figure - 2]) &&
  isAt(tokens, figure - 3, W.comma | W.and) &&
  // "and |Halab Today “more than nine”"
  (isAt(tokens, figure, W.quoteMark) ||
    (tokens[figure]?.kind === 'word' &&
      (isAt(tokens, figure + 1, W.comma | W.stop | W.and) || wordAt(tokens, figure + 1) === '.')))

const describes = (tokens: Tokens, text: string, i: number): boolean =>
  isCapital(text, tokens[i]) ||
  isAt(tokens, i, W.adjective) ||
  (tokens[i]?.kind === 'word' && lexAt(tokens, i).is === 0 && lexAt(tokens, i).number === null)

const ONE_OF_SOME = wordSet('one a an')

const CONTRASTS = wordSet('while whereas but')

/** Parties and offices that speak on: "the army said three died, |the rebels 17". */
const SPEAKING_ON = wordSet(
  `rebels insurgents opposition government army military militants militia fighters group groups activists officials authorities residents locals witnesses medics doctors
  source centre center committee committees council police chief governor mayor spokesman spokeswoman spokesperson commander coalition un unit service monitors reports others another prosecutor prosecutors`
    .split(/\s+/)
    .join(' '),
)
