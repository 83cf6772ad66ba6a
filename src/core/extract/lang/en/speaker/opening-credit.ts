import { isAt, type Tokens, W, wordAt } from '../words/lex.js'
import { nameLeft } from './speaker-left.js'
import { nameRight } from './speaker-right.js'
import type { SpeakerName } from './speaker-words.js'

/** Who is named by how a sentence opens, with no verb of saying of their own: "|In the words of the mayor, 12 died", "|If the mayor is to be believed, 12 died", "|First to tell of it was Hama Radio: “12 dead”"; null where nobody is. */
export function openingCredit(tokens: Tokens, text: string, first: number, last: number): SpeakerName | null {
  switch (wordAt(tokens, first)) {
    case 'in':
      return /^(words|telling|estimation|view)$/.test(wordAt(tokens, first + 2)) && wordAt(tokens, first + 3) === 'of'
        ? nameRight(tokens, text, first + 4, last)
        : null
    case 'if':
      return believed(tokens, text, first, last)
    case 'the':
    case 'among':
    case 'first':
      return firstTeller(tokens, text, first, last)
    default:
      return null
  }
}

/** "If |the mayor| is to be believed", "If |residents| are right" */
function believed(tokens: Tokens, text: string, first: number, last: number): SpeakerName | null {
  for (let i = first + 2; i < last && i < first + 12; i++) {
    if (isAt(tokens, i, W.comma | W.stop)) return null
    if (!isAt(tokens, i, W.be)) continue
    const trusted = wordAt(tokens, i + 3) === 'believed' || /^(right|correct)$/.test(wordAt(tokens, i + 1))
    return trusted ? nameLeft(tokens, text, i - 1, first + 1) : null
  }
  return null
}

/** "The first to post about the raid was |@hama_now|: “12 dead”" */
function firstTeller(tokens: Tokens, text: string, first: number, last: number): SpeakerName | null {
  let to = first
  while (to < first + 4 && wordAt(tokens, to) !== 'to') to++
  if (wordAt(tokens, to) !== 'to' || wordAt(tokens, to - 1) !== 'first') return null
  for (let i = to + 2; i < last && i < to + 16; i++)
    if (isAt(tokens, i, W.be)) return nameRight(tokens, text, i + 1, last)
  return null
}
