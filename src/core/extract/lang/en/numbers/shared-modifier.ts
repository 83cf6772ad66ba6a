import { isPeople } from '../../../../claim/vocabulary.js'
import { type Figure, type Step, standing } from '../sheet.js'
import { type EnToken, isAt, type Tokens, W, wordAt } from '../words/lex.js'
import { modifierAfter } from './modifiers.js'
import { bind } from './numerals.js'

/** A modifier reaches the numbers that share its noun phrase, and stands behind it too: "at least 12 women and |13 children", "12 people |or more". */
export const sharedModifier: Step = {
  name: 'shared-modifier',
  apply({ tokens, sentences }) {
    for (const sentence of sentences) {
      const figures = standing(sentence)
      for (const figure of figures) boundBehind(tokens, figure)
      for (let i = 1; i < figures.length; i++) share(tokens, figures[i - 1] as Figure, figures[i] as Figure)
    }
  },
}

/** "12 people| or more", "12 people| at least" */
function boundBehind(tokens: Tokens, figure: Figure): void {
  const { draft, last } = figure
  if (draft.bound !== 'exact' || draft.implicit || last <= draft.last || draft.low === 0) return
  const modifier = modifierAfter(tokens, last)
  if (!modifier || !/^(or|at)$/.test(wordAt(tokens, modifier.from))) return
  bind(draft, modifier.bound, false)
  draft.rules.push('modifier')
  figure.last = modifier.to
  draft.end = (tokens[modifier.to] as EnToken).end
}

function share(tokens: Tokens, { draft: giver, last }: Figure, { draft: taker, from }: Figure): void {
  if (giver.bound === 'exact' || giver.bound === 'between' || giver.bound === 'indefinite') return
  if (taker.bound !== 'exact' || taker.implicit || taker.from !== undefined || taker.to !== undefined) return
  if (giver.metric !== taker.metric || !isPeople(taker.metric)) return
  if (from !== last + 2 || !isAt(tokens, last + 1, W.and) || taker.low === 0) return
  bind(taker, giver.bound, false)
  taker.rules.push('modifier-shared')
}
