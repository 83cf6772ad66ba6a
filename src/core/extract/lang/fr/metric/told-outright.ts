import type { Draft } from '../../../draft.js'
import { modelCounted } from '../counted/models.js'
import { firstToken, isCustody, lastToken, nounOf, previousDraft } from '../drafts.js'
import { quoteSide } from '../quote-marks.js'
import { folded, is, isOfOrDu, isThat, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Finding } from './finding.js'
import { areLivesTaken } from './losses.js'
import { bothOutcomes, neitherOutcome } from './outcome-pairs.js'
import { percentSign } from './percent-sign.js'
import { nobodySurvived } from './survived.js'
import { togetherWith } from './together-with.js'
import { toldOutcome } from './told-outcome.js'

/** What a number's own words say outright, whatever the clause tells: "12 %", "onze gardes à vue", "onze urgences relatives", "sans aucune perte". */
export function toldOutright(tokens: Words, drafts: readonly Draft[], index: number): Finding | null {
  const draft = drafts[index]!
  const noun = nounOf(tokens, draft)
  const sign = percentSign(tokens, draft)
  if (sign !== null) return { rule: 'percent', found: { metric: 'other', end: tokens[sign]!.end, confidence: 0.5 } }
  if (draft.head !== null && isCustody(tokens, draft.head)) return { rule: 'custody', found: { metric: 'detained' } }
  // "443 cas, dont | 244 mortels |"
  if (draft.head !== null && isDeadly(folded(tokens, draft.head)))
    return { rule: 'told-outcome', found: { metric: 'killed' } }
  // "9 000 personnes | contaminées"
  if (noun?.kind === 'person' && INFECTED.has(folded(tokens, lastToken(tokens, draft) + 1)))
    return { rule: 'infected', found: { metric: 'other', confidence: 0.3 } }
  // "le corps d'une femme et | un jeune homme | à peine conscient"
  if (noun?.kind === 'person' && areAlive(tokens, lastToken(tokens, draft) + 1))
    return { rule: 'alive', found: { metric: 'other', confidence: 0.3 } }
  // "neuf morts et | trois personnes | dont on est sans nouvelles"
  if (noun?.kind === 'person' && areMissed(tokens, lastToken(tokens, draft) + 1))
    return { rule: 'told-outcome', found: { metric: 'missing' } }
  // "214 morts et | 6.300 malades |"
  if (
    draft.head !== null &&
    folded(tokens, draft.head) === 'malades' &&
    nounOf(tokens, previousDraft(drafts, index) ?? draft)?.kind === 'outcome'
  )
    return { rule: 'infected', found: { metric: 'other', confidence: 0.3 } }
  // "a enseveli | trois randonneurs |, eux aussi décédés"
  if (noun?.kind === 'person' && isDeadToo(tokens, lastToken(tokens, draft) + 1))
    return { rule: 'told-outcome', found: { metric: 'killed' } }
  // "dont | un | mortellement"
  if (draft.head === null && folded(tokens, draft.last + 1) === 'mortellement')
    return { rule: 'told-outcome', found: { metric: 'killed' } }
  const model = draft.head === null ? null : modelCounted(tokens, draft.head)
  if (model) return { rule: 'model', found: { metric: model } }
  if (areLivesTaken(tokens, draft)) return { rule: 'lives-taken', found: { metric: 'killed' } }
  const lost = nobodySurvived(tokens, drafts, index)
  if (lost) return lost
  // "aucun des | 219 passagers"
  if (previousDraft(drafts, index)?.high === 0 && isOf(tokens, drafts[index - 1]!, firstToken(draft) - 1))
    return { rule: 'of-nobody', found: { metric: noun?.metric ?? 'other', confidence: 0.3 } }
  if (draft.head !== null && folded(tokens, draft.head) === 'abri' && folded(tokens, draft.head - 2) === 'sans')
    return { rule: 'homeless', found: { metric: 'displaced' } }
  // "a perdu | un membre |": a limb
  if (draft.head !== null && folded(tokens, firstToken(draft) - 1).startsWith('perd') && isLimb(tokens, draft.head))
    return { no: 'limb' }
  // "pour s'assurer qu' | aucun skieur | n'a été emporté": what is looked for is not told
  if (draft.high === 0 && isLookedFor(tokens, firstToken(draft))) return { no: 'looked-for' }
  // "aucun pronostic vital n'est engagé"
  if (draft.high === 0 && noun && noun.kind !== 'outcome' && noun.kind !== 'person') return { no: 'nothing' }
  const withOne = togetherWith(tokens, draft)
  if (withOne) return { rule: 'together-with', found: { metric: withOne } }
  // "onze urgences relatives"
  const told = draft.head === null ? null : toldOutcome(tokens, draft.head)
  if (told) return { rule: 'told-outcome', found: { metric: told } }
  if (draft.high === 0 && neitherOutcome(tokens, draft))
    return { rule: 'killed-and-wounded', found: { metric: 'casualties' } }
  if (bothOutcomes(tokens, draft)) return { rule: 'killed-and-wounded', found: { metric: 'casualties' } }
  // "sans aucune perte"
  if (draft.high === 0 && draft.head !== null && /^pertes?$/u.test(folded(tokens, draft.head)))
    return { rule: 'no-loss', found: { metric: 'casualties' } }
  // "en prenant environ 250 | en otage"
  const behind = lastToken(tokens, draft) + 1
  if (folded(tokens, behind) === 'en' && folded(tokens, behind + 1).startsWith('otage'))
    return { rule: 'hostages', found: { metric: 'abducted' } }
  // "avoir reçu | 20 patients"
  if (
    draft.head !== null &&
    folded(tokens, draft.head) === 'patients' &&
    TAKEN_IN.has(folded(tokens, beforeQuote(tokens, draft)))
  )
    return { rule: 'patients-taken-in', found: { metric: 'wounded' } }
  return null
}

/** "un membre": of no body. */
const isLimb = (tokens: Words, head: number): boolean =>
  /^membres?$/u.test(folded(tokens, head)) && !isOfOrDu(folded(tokens, head + 1))

/** ", eux aussi | décédés", "elles également tuées" */
function isDeadToo(tokens: Words, from: number): boolean {
  const at = folded(tokens, from) === ',' ? from + 1 : from
  if (!THEM.has(folded(tokens, at)) || !ALSO.has(folded(tokens, at + 1))) return false
  return tokens[at + 2]?.lex.verb?.metric === 'killed' || tokens[at + 2]?.lex.noun?.metric === 'killed'
}

/** "| dont on est sans nouvelles", "« | pour lesquelles on fait des recherches »" */
function areMissed(tokens: Words, from: number): boolean {
  const at = quoteSide(tokens, from) === 'open' ? from + 1 : from
  return is(tokens[at], WORD.relative | WORD.preposition) && toldOutcome(tokens, at) === 'missing'
}

/** "à peine | conscient", "encore | vivants": no bodies */
function areAlive(tokens: Words, from: number): boolean {
  const at = folded(tokens, from) === 'à' && folded(tokens, from + 1) === 'peine' ? from + 2 : from
  return ALIVE.has(folded(tokens, is(tokens[at], WORD.adverb) ? at + 1 : at))
}

const ALIVE: ReadonlySet<string> = new Set(
  'conscient consciente conscients conscientes inconscient inconsciente inconscients inconscientes vivant vivante vivants vivantes'.split(
    ' ',
  ),
)

function isLookedFor(tokens: Words, from: number): boolean {
  const that = folded(tokens, from - 1) === 'que' ? from - 1 : from - 2
  return (
    isThat(folded(tokens, that)) &&
    /^(?:assurer|vérifier|garantir)$/u.test(folded(tokens, that - 1)) &&
    [2, 3, 4].some((n) => folded(tokens, that - n) === 'pour')
  )
}

const ALSO: ReadonlySet<string> = new Set(['aussi', 'également'])

const isDeadly = (word: string): boolean => word === 'mortels' || word === 'mortelles'
const INFECTED: ReadonlySet<string> = new Set(
  'contaminés contaminées infectés infectées vaccinés vaccinées dépistés dépistées'.split(' '),
)

/** "a reçu | « deux patients »" */
const beforeQuote = (tokens: Words, draft: Draft): number =>
  quoteSide(tokens, firstToken(draft) - 1) === 'open' ? firstToken(draft) - 2 : firstToken(draft) - 1

/** "aucun | des |": nothing stands between */
const isOf = (tokens: Words, nobody: Draft, of: number): boolean =>
  folded(tokens, of) === 'des' && nobody.last === of - 1

const TAKEN_IN: ReadonlySet<string> = new Set(['reçu', 'accueilli', 'admis', 'soigné'])

const THEM: ReadonlySet<string> = new Set('eux elles lui elle'.split(' '))
