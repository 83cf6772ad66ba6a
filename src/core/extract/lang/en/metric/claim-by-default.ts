import { isPeople } from '../../../../claim/vocabulary.js'
import type { Figure } from '../sheet.js'
import { isAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { settle } from './settle.js'

/** Without a verb that says more: strikes, munitions and vehicles are what they are, fighters a strength. */
export function claimByDefault(tokens: Tokens, figure: Figure): void {
  const { noun, draft, from } = figure
  // "was shot dead |by two officers"
  // "nine soldiers |were convicted" tells of no strength
  const acts = wordAt(tokens, from - 1) === 'by' || suffersDeed(tokens, figure.last)
  if (draft.metric !== null || (draft.implicit && noun?.kind === 'thing')) return
  if (figure.trait !== null && isPeople(figure.trait.metric)) settle(figure, figure.trait.metric, 'metric-trait', 0.8)
  else if (noun?.metric && !draft.implicit)
    settle(figure, noun.metric, 'metric-counted', noun.kind === 'thing' ? 0.9 : 0.7)
  else if (noun?.inherits && draft.counted.endsWith('armed men')) settle(figure, 'strength', 'metric-presence', 0.5)
  else if (noun?.status === 'combatant' && !acts && PRESENT.has(lastWord(draft.counted)))
    settle(figure, 'strength', 'metric-presence', 0.5)
  else if (draft.head !== null) settle(figure, 'other', 'metric-other', 0.5)
}

/** "were |convicted"; but "were |deployed" */
const suffersDeed = (tokens: Tokens, last: number): boolean =>
  isAt(tokens, last + 1, W.be) && isAt(tokens, last + 2, W.verb) && !STATIONED.has(wordAt(tokens, last + 2))
const STATIONED = wordSet(
  'stationed deployed based posted needed involved assigned trained armed recruited sent mobilised mobilized dispatched drafted moved shifted required brought seen known positioned garrisoned redeployed said believed estimated hired enlisted amassed massed gathered',
)

const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1).toLowerCase()

/** Fighters as an outlet counts them when it says how many there are; attackers at work are no strength. */
const PRESENT = wordSet(
  'soldiers troops fighters militants police policemen officers personnel forces guards rebels insurgents militiamen mercenaries recruits servicemen marines commandos combatants jihadists peacekeepers reservists',
)
