import type { Status } from '../../../claim/vocabulary.js'
import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from './lex.js'
import { isPeople } from './settle.js'
import { type Figure, type Step, standing } from './sheet.js'

/** Whether those counted were civilians or fighters, by their noun and its adjectives; "others" and bare numbers inherit. */
export const statusOfCounted: Step = {
  name: 'status',
  apply({ tokens, sentences }) {
    for (const sentence of sentences) {
      let before: Status | null = null
      let civilians = false
      for (const figure of standing(sentence)) {
        const { draft } = figure
        if (!isPeople(draft.metric) && draft.metric !== 'strength') continue
        const own: Status =
          ownStatus(tokens, figure) ??
          (inherits(tokens, figure) ? (before ?? namedBefore(tokens, sentence.first, figure.from)) : 'unknown')
        draft.status = own === 'unknown' && civilians && isPart(figure) ? 'civilian' : own
        civilians ||= CIVILIANS.has(wordAt(tokens, draft.head ?? -1))
        before = draft.status
      }
    }
  },
}

function ownStatus(tokens: Tokens, { draft, last, noun, partitive }: Figure): Status | null {
  const told = partitive ? complement(tokens, last) : null
  if (told !== null) return told
  const said = new Set<Status>()
  for (let i = draft.implicit ? draft.first : draft.last + 1; i <= last; i++) {
    const word = wordAt(tokens, i)
    if (word === 'civilian' || word === 'innocent' || word === 'displaced' || word === 'unarmed') said.add('civilian')
    else if (ARMED.has(word)) said.add('combatant')
    const status = lexAt(tokens, i).noun?.status
    if (status && status !== 'unknown' && (i === last || i === draft.head || said.size === 0)) said.add(status)
  }
  if (noun === null && said.size === 0) return complement(tokens, last)
  if (said.has('civilian') && said.has('combatant'))
    return mixesNouns(tokens, draft.head ?? last, last) ? 'mixed' : (noun?.status ?? 'unknown')
  for (const status of said) return status
  return noun?.inherits && isOther(tokens, last) ? null : 'unknown'
}

/** "five of those killed were |children", "nine were |women": what the sentence says they were; null where it says nothing. */
function complement(tokens: Tokens, last: number): Status | null {
  for (let i = last + 1; i <= last + 6; i++) {
    if (isAt(tokens, i, W.comma | W.stop | W.and)) return null
    if (!isAt(tokens, i, W.be)) continue
    for (let at = i + 1; at <= i + 3; at++) {
      const { noun, outcome } = lexAt(tokens, at)
      if (outcome !== null) return null
      if (noun?.kind === 'person') return noun.status
    }
    return null
  }
  return null
}

/** "12 civilians and soldiers" names both; "civilian police" does not. */
const mixesNouns = (tokens: Tokens, head: number, last: number): boolean =>
  head < last && Array.from({ length: last - head }, (_, k) => head + k).some((i) => isAt(tokens, i, W.and))

const ARMED = wordSet('military armed security paramilitary')

const isOther = (tokens: Tokens, i: number): boolean => /^(others?|another)$/.test(wordAt(tokens, i))

/** "the number of |civilians, with one source giving a toll of three": those spoken of before the first figure. */
function namedBefore(tokens: Tokens, first: number, from: number): Status {
  for (let i = from - 1; i >= first; i--) {
    const { noun } = lexAt(tokens, i)
    const ofWhom = [i - 1, i - 2].some((at) => wordAt(tokens, at) === 'of')
    if (ofWhom && noun?.kind === 'person' && noun.plural && noun.status !== 'unknown' && noun.metric === null)
      return noun.status
  }
  return 'unknown'
}

const CIVILIANS = wordSet('civilians citizens residents villagers')

/** "four civilians, two women and two children": the parts of civilians are civilians. */
const isPart = ({ noun, draft }: Figure): boolean =>
  noun?.inherits === true && draft.rules.some((rule) => rule === 'metric-part' || rule === 'metric-list')

/** "others", "another", and a number without a noun take the status of the figure before them. */
function inherits(tokens: Tokens, { noun, last, draft }: Figure): boolean {
  return noun === null ? draft.head === null : isOther(tokens, last)
}
