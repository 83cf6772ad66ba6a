import { isPeople } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import type { Figure } from '../sheet.js'
import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** "killed 900 in four days; the union |speaks of 1,100", "the group |had counted 61", "revising upward a figure |of 75": another count of what was totalled right before. */
export function countsAnew(tokens: Tokens, { draft, noun, from, last }: Figure, before: Draft | undefined): boolean {
  if (before?.scope !== 'cumulative' || draft.scope === 'cumulative' || noun !== null || draft.implicit) return false
  if (!isPeople(draft.metric) || draft.metric !== before.metric || (draft.low ?? 0) < 10) return false
  const word = wordAt(tokens, from - 1)
  if (COUNTS.has(word)) return true
  // "by |his count"
  if (wordAt(tokens, last + 1) === 'by' && isAt(tokens, last + 2, W.possessive)) return true
  return word === 'of' ? SPEAKS.has(wordAt(tokens, from - 2)) : word === 'at' && putsIt(tokens, from)
}
const COUNTS = wordSet('counted counts recorded registered documented reported tallied cites cited says')
const SPEAKS = wordSet('speak speaks spoke speaking talk talks talked figure toll total count tally estimate')

/** "|put it at 300", "the ministry |puts the toll at 300" */
function putsIt(tokens: Tokens, from: number): boolean {
  for (let i = from - 2; i > from - 6; i--) if (/^(put|puts|putting|set|sets)$/.test(wordAt(tokens, i))) return true
  return false
}

/** "According to the report, the army was |responsible for the deaths of 17 villagers": what a side has to answer for, on no one day. */
export const answersFor = (tokens: Tokens, i: number): boolean =>
  wordAt(tokens, i + 1) === 'for' && [2, 3, 4].some((step) => DEATHS.has(wordAt(tokens, i + step)))
const DEATHS = wordSet('death deaths killings casualties fatalities')

/** "The rebels have also targeted herders, |killing hundreds and forcing thousands to flee" */
export function killsOn(tokens: Tokens, first: number, { draft, from }: Figure): boolean {
  if (draft.bound !== 'indefinite' || (draft.low ?? 0) < 100) return false
  let i = from - 1
  while (i > from - 12 && !isAt(tokens, i, W.comma)) i--
  if (!isAt(tokens, i, W.comma) || lexAt(tokens, i + 1).outcome?.form !== 'gerund') return false
  for (i--; i >= first; i--) if (isAt(tokens, i, W.have)) return wordAt(tokens, i) !== 'had'
  return false
}
