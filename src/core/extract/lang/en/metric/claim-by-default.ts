import { isPeople } from '../../../../claim/vocabulary.js'
import { memberOf } from '../counted/status-beside.js'
import { armsAt } from '../counted/status-words.js'
import type { Figure } from '../sheet.js'
import { isAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { settle } from './settle.js'

/** What nothing settled, without a verb that says more: strikes, munitions and vehicles are what they are, fighters a strength. */
export function claimByDefault(tokens: Tokens, figure: Figure): void {
  const { noun, draft } = figure
  // "dropped four |barrels", "20 explosive |barrels"
  if (wordAt(tokens, figure.last) === 'barrels' && areBombs(tokens, figure))
    return settle(figure, 'munitions', 'metric-counted', 0.8)
  if (isShotAt(tokens, figure)) return settle(figure, 'casualties', 'metric-shot', 0.6)
  if (draft.implicit && noun?.kind === 'thing') return
  if (
    figure.trait !== null &&
    isPeople(figure.trait.metric) &&
    !(figure.trait.form === 'noun' && noun?.kind !== 'person')
  )
    settle(figure, figure.trait.metric, 'metric-trait', 0.8)
  else if (noun?.metric && !draft.implicit)
    settle(figure, noun.metric, 'metric-counted', noun.kind === 'thing' ? 0.9 : 0.7)
  else if (noun?.inherits && draft.counted.endsWith('armed men')) settle(figure, 'strength', 'metric-presence', 0.5)
  else if (noun?.status === 'combatant' && PRESENT.has(lastWord(draft.counted)) && !acts(tokens, figure))
    settle(figure, 'strength', 'metric-presence', 0.5)
  else if (noun?.inherits && !draft.implicit && areFighters(tokens, figure) && !acts(tokens, figure))
    settle(figure, 'strength', 'metric-presence', 0.5)
  else if (draft.head !== null) settle(figure, 'other', 'metric-other', 0.5)
}

/** "gunmen |shot two policemen": dead or hurt, nobody says which. */
const isShotAt = (tokens: Tokens, { draft, from, noun }: Figure): boolean =>
  !draft.implicit && noun?.kind === 'person' && wordAt(tokens, from - 1) === 'shot'

const areBombs = (tokens: Tokens, { from, last }: Figure): boolean =>
  wordAt(tokens, last - 1) === 'explosive' || /^dropp(ed|ing)$/.test(wordAt(tokens, from - 1))

/** "a battle with 120 |Abu Sayyaf members", "clashed with 100 |members of the militia" */
const areFighters = (tokens: Tokens, { draft, last }: Figure): boolean =>
  /^(members|personnel)$/.test(wordAt(tokens, last)) &&
  (memberOf(tokens, last) === 'combatant' || (draft.head !== null && armsAt(tokens, draft.head - 1)))

/** "was shot dead |by two officers"; "nine soldiers |were convicted" tells of no strength either. */
const acts = (tokens: Tokens, { from, last }: Figure): boolean =>
  wordAt(tokens, from - 1) === 'by' || suffersDeed(tokens, last)

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
