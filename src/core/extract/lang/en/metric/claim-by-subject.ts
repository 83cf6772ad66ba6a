import { isPeople } from '../../../../claim/vocabulary.js'
import type { Figure, Sentence } from '../sheet.js'
import { isAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { skipAdverbs } from './auxiliaries.js'
import type { Predicate } from './predicate.js'
import { isFiniteVerb, isHarmVerb, ofThem, settle, type Words } from './settle.js'

/**
 * The sentence's own subject, far before its verb, which a comma parts from what stands between:
 * "|Two brothers, one of them a medic from Hama, were killed", "|Ten men who had left to fish, said to be cousins, died".
 */
export function claimBySubject(
  { tokens, text }: Words,
  sentence: Sentence,
  figures: readonly Figure[],
  predicates: readonly Predicate[],
): void {
  // "the minister gave no details, saying |21 people, among them officers, had died"
  const [first] = figures
  const subject = first?.draft.implicit
    ? figures.find(({ from }) => isAt(tokens, from - 1, W.saying) && SAYING.has(wordAt(tokens, from - 1)))
    : first
  if (!subject || (subject.draft.metric !== null && subject.draft.metric !== 'other')) return
  // "one of them, a teacher, died"
  const person =
    subject.noun === null
      ? ofThem(tokens, subject)
      : subject.noun.kind === 'person' && !subject.noun.sure && subject.noun.metric !== 'killed'
  if (!person || subject.draft.implicit) return
  if (hasVerb(tokens, text, openingOf(tokens, sentence.first, subject.from), subject.from - 1)) return
  const verb = predicates.find(({ first }) => first > subject.last)
  if (verb?.side !== 'left' || !isPeople(verb.metric) || verb.unreal) return
  const parted = isAt(tokens, skipAdverbs(tokens, verb.first - 1), W.comma)
  if (!parted && !isApposed(tokens, text, subject.last + 1, verb.first)) return
  for (let i = subject.last + 1; i < verb.first; i++)
    // over "named |as Omar"
    if (!(wordAt(tokens, i) === 'as' && APPOSES.has(wordAt(tokens, i - 1))))
      if (isAt(tokens, i, W.stop) || (isAt(tokens, i, W.subordinator) && !isAt(tokens, i, W.relative))) return
  settle(subject, verb.metric, 'metric-far-subject', 0.85)
}

/** Where the clause of the subject begins: behind "the agency reported that", "he said". */
function openingOf(tokens: Tokens, first: number, subject: number): number {
  if (isAt(tokens, subject - 1, W.saying) || SAYING.has(wordAt(tokens, subject - 1))) return subject
  for (let i = subject - 1; i > first; i--)
    if (wordAt(tokens, i) === 'that' && isAt(tokens, i - 1, W.saying)) return i + 1
  return first
}

const SAYING = wordSet('saying adding stating claiming reporting')

/** "Two others|, a girl named X and a woman named Y| were killed", "six people|, among them officers| had died" */
const isApposed = (tokens: Tokens, text: string, comma: number, verb: number): boolean =>
  isAt(tokens, comma, W.comma) &&
  (APPOSES.has(wordAt(tokens, comma + 1)) || isAt(tokens, comma + 1, W.including)) &&
  !hasVerb(tokens, text, comma, verb - 1)

const APPOSES = wordSet('a an the among named identified known aged')

function hasVerb(tokens: Tokens, text: string, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (isFiniteVerb(tokens, text, i) || isHarmVerb(tokens, i)) return true
  return false
}
