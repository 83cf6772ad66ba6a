import { isAt, isCapital, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { isOutlet } from './bodies-and-outlets.js'
import type { Saying } from './citations.js'
import { nameRight } from './speaker-right.js'
import { TO_OR_WITH } from './speaker-words.js'

/** How far behind a verb or an opening "in" the outlet may stand, in tokens. */
const REACH = 8

/** Gives a saying of the sentence that begins at token `first` the outlet that passed it on, where the words around name one: "said in a statement |to Reuters", "quoted |by SANA", "speaking |to Hama TV". */
export function withRelay(tokens: Tokens, text: string, first: number, last: number, saying: Saying): Saying {
  if (saying.told !== null || saying.name.agency) return saying
  const told =
    quotedBy(tokens, text, saying, last) ??
    (wordAt(tokens, saying.last + 1) === 'in' ? outletBehind(tokens, text, saying.last + 2, last) : null) ??
    (OPENS.has(wordAt(tokens, first)) && first < saying.name.first
      ? outletBehind(tokens, text, first + 1, saying.name.first - 1)
      : null)
  return told === null || told === saying.name.words ? saying : { ...saying, told }
}

/** "a source |quoted by SANA said", "said the mayor, as |cited by Hama TV", "the mayor, |speaking to Hama TV, said" */
function quotedBy(tokens: Tokens, text: string, { name, last: end }: Saying, last: number): string | null {
  for (let i = name.first + 1; i < last && i <= end + 4; i++)
    if (isAt(tokens, i + 1, W.preposition) && passesOn(wordAt(tokens, i), wordAt(tokens, i + 1)))
      return outletAt(tokens, text, i + 2, last)
  return null
}

/** "in a statement |to Reuters", "in remarks |broadcast on Hama TV", "speaking |to Reuters" */
function outletBehind(tokens: Tokens, text: string, from: number, last: number): string | null {
  let framed = OPENS.has(wordAt(tokens, from - 1)) && wordAt(tokens, from - 1) !== 'in'
  for (let i = from; i < last && i < from + REACH; i++) {
    const word = wordAt(tokens, i)
    if (isAt(tokens, i, W.comma | W.stop | W.subordinator | W.be | W.have)) return null
    if (FRAMES.has(word)) framed = true
    else if (framed && (word === 'to' || word === 'with')) return outletAt(tokens, text, i + 1, last)
    else if (PASSED_ON.has(word) && /^(by|on|in)$/.test(wordAt(tokens, i + 1)))
      return outletAt(tokens, text, i + 2, last)
  }
  return null
}

function outletAt(tokens: Tokens, text: string, from: number, last: number): string | null {
  const name = nameRight(tokens, text, from, last)
  return name &&
    isOutlet(name) &&
    (isCapital(text, tokens[name.last]) ||
      isCapital(text, tokens[name.first]) ||
      /\b(tv|television|radio|agency)\b/i.test(name.words))
    ? name.words
    : null
}

const OPENS = wordSet('in speaking talking')
const passesOn = (word: string, joint: string): boolean =>
  joint === 'by' ? PASSED_ON.has(word) : TO_OR_WITH.has(joint) && SPEAKING.has(word)
const SPEAKING = wordSet('speaking talking')
const PASSED_ON = wordSet('quoted cited carried aired broadcast relayed')
const FRAMES = wordSet(
  'statement statements interview comments comment remarks message messages email briefing call phone telephone',
)
