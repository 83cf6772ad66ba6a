import { wordSet } from '../words/lex.js'
import { isCountry } from '../words/place-kinds.js'
import { BODIES, SPEAKING_HEADS, type SpeakerName } from './speaker-words.js'

/** "|The army", "|Hama Radio", "|India", "|residents": nobody who is "he" or "she". */
export function isMany({ words }: SpeakerName): boolean {
  // "Omar Latif |of the police"
  const own = words.replace(/ (?:of|from|at|for) .*$/u, '')
  const head = own.slice(own.lastIndexOf(' ') + 1).toLowerCase()
  if (
    (SOME.test(words) && head === 'sources') ||
    /^(forces|nations|borders|branch|wing|arm|cell|panel|team|bulletin)$/.test(head)
  )
    return true
  return (
    isCountry(words.toLowerCase()) ||
    BODIES.has(head) ||
    (SPEAKING_HEADS.has(head) && head !== 'sources') ||
    PEOPLE.has(head) ||
    PLURAL.test(words)
  )
}
/** "|two security sources" are no "he"; "security sources" may speak as one. */
const SOME = /^(two|three|four|several|many|most|multiple|some|other|various|numerous)\b/i
/** "security |agencies", "her |neighbours"; but "a witness" */
const PLURAL = /(^|\s)(?!sources$)[a-z]+[^s\W]s$/
/** "|officials", "|local sources": nobody who is "it". */
export const arePeople = ({ words }: SpeakerName): boolean => {
  const head = words.slice(words.lastIndexOf(' ') + 1).toLowerCase()
  return PEOPLE.has(head) || head === 'sources'
}
const PEOPLE = wordSet(
  'officials residents witnesses activists medics doctors workers authorities relatives media rebels',
)
