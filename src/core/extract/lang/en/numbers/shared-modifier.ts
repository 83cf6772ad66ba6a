import { isPeople } from '../metric/settle.js'
import { type Figure, type Step, standing } from '../sheet.js'
import { isAt, type Tokens, W } from '../words/lex.js'
import { bind } from './numerals.js'

/** A modifier reaches the numbers that share its noun phrase: "at least 12 women and |13 children". */
export const sharedModifier: Step = {
  name: 'shared-modifier',
  apply({ tokens, sentences }) {
    for (const sentence of sentences) {
      if (sentence.figures.length < 2) continue
      const figures = standing(sentence)
      for (let i = 1; i < figures.length; i++) share(tokens, figures[i - 1] as Figure, figures[i] as Figure)
    }
  },
}

function share(tokens: Tokens, { draft: giver, last }: Figure, { draft: taker, from }: Figure): void {
  if (giver.bound === 'exact' || giver.bound === 'between' || giver.bound === 'indefinite') return
  if (taker.bound !== 'exact' || taker.implicit || taker.from !== undefined || taker.to !== undefined) return
  if (giver.metric !== taker.metric || !isPeople(taker.metric)) return
  if (from !== last + 2 || !isAt(tokens, last + 1, W.and) || taker.low === 0) return
  bind(taker, giver.bound, false)
  taker.rules.push('modifier-shared')
}
