import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { firstToken } from '../drafts.js'
import { after, endsClause, folded, is, isDe, isMark, isOfOrDu, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Governor } from '../words/governing-words.js'

/** What "hommes" and the like are by the words before: sent or led they are a strength, lost they are dead; null where neither. */
export function menOfArms(tokens: Words, draft: Draft, governor: Governor | null): Metric | null {
  const head = draft.head === null ? '' : folded(tokens, draft.head)
  if (governor && head === 'hommes' && /^(?:perd|coût)/u.test(folded(tokens, governor.at))) return 'killed'
  if (head !== '' && ofLosses(tokens, draft)) return 'killed'
  if (isForceOfMen(tokens, draft)) return 'strength'
  return governor?.metric === 'strength' && /^(?:hommes|éléments|effectifs|renforts)$/u.test(head) ? 'strength' : null
}

/** "douze moudjahidine | sont tombés", not "dans une embuscade" */
export function haveFallen(tokens: Words, from: number): boolean {
  const at = overKinds(tokens, from)
  let fallen = at
  while (fallen < at + 3 && !FALLEN.has(folded(tokens, fallen))) fallen++
  if (!FALLEN.has(folded(tokens, fallen)) || !(fallen === at || is(tokens[at], WORD.etre))) return false
  return !/^(?:dans|sur|malades?|d|nez|amoureux|entre|aux?)$/u.test(folded(tokens, fallen + 1))
}

const FALLEN: ReadonlySet<string> = new Set(['tombé', 'tombée', 'tombés', 'tombées'])

/** "quarante combattants, | dont huit militaires et 32 volontaires |, sont tombés" */
function overKinds(tokens: Words, from: number): number {
  const dont = folded(tokens, from) === ',' ? from + 1 : from
  if (folded(tokens, dont) !== 'dont') return overForce(tokens, from)
  for (let at = dont + 1; at < dont + 14; at++) {
    if (is(tokens[at], WORD.etre)) return at
    if (is(tokens[at], WORD.avoir | WORD.relative | WORD.finite) || endsClause(tokens, at)) return from
  }
  return from
}

/** "trois éléments | de l'armée nationale | sont tombés": the verb behind whose they are. */
function overForce(tokens: Words, from: number): number {
  if (!isOfOrDu(folded(tokens, from))) return from
  for (let at = from + 1; at < from + 8 && (tokens[at]?.kind === 'word' || is(tokens[at], WORD.apostrophe)); at++)
    if (is(tokens[at], WORD.etre)) return at
  return from
}

/** "300 combattants | se sont rendus", with no place to go to behind */
export function haveSurrendered(tokens: Words, draft: Draft, from: number): boolean {
  if (draft.status !== 'combatant' || !/^(?:se|s)$/u.test(folded(tokens, from))) return false
  const verb = after(tokens, from)
  if (!is(tokens[verb], WORD.etre)) return false
  const deed = is(tokens[verb + 1], WORD.adverb) ? verb + 2 : verb + 1
  return (
    /^rendue?s?$/u.test(folded(tokens, deed)) &&
    !/^(?:à|au|aux|en|dans|sur|chez|vers|là)$/u.test(folded(tokens, deed + 1))
  )
}

const MEN = new Set('hommes personnes membres individus'.split(' '))

/** "dispose de 4 500 hommes", "forte de 600 hommes", "une cellule composée de douze personnes" */
function isForceOfMen(tokens: Words, draft: Draft): boolean {
  if (draft.head === null || !MEN.has(folded(tokens, draft.head))) return false
  if (isMadeOf(tokens, draft) || isPresence(tokens, firstToken(draft))) return true
  if (isOfBand(tokens, firstToken(draft))) return true
  if (folded(tokens, draft.head) !== 'hommes') return false
  if ((draft.low ?? 0) >= FORCE && isServing(tokens, draft.head + 1)) return true
  for (let at = firstToken(draft) - 1; at > firstToken(draft) - 4; at--)
    if (/^(?:dispos|compt|align|regroup|abrit|mobilis|forte?s?$)/u.test(folded(tokens, at))) return true
  return false
}

/** "les gangs | comptent | environ 5.500 membres": a band's own strength. */
function isOfBand(tokens: Words, from: number): boolean {
  let verb = from - 1
  while (verb > from - 4 && is(tokens[verb], WORD.adverb)) verb--
  if (
    !/^(?:compt|regroup|rassembl|dispos|align)/u.test(
      folded(tokens, is(tokens[verb], WORD.preposition) ? verb - 1 : verb),
    )
  )
    return false
  for (let at = verb - 1; at > verb - 8 && at >= 0 && !isMark(tokens, at, '.;'); at--)
    if (BANDS.has(folded(tokens, at))) return true
  return false
}

const BANDS: ReadonlySet<string> = new Set(
  'gang gangs milice milices faction factions rébellion guérilla maquis katiba cartel cartels cellule cellules commando commandos groupuscule bande bandes bataillon brigade escadron'.split(
    ' ',
  ),
)

/** So many "hommes" are a force, whatever they do. */
const FORCE = 20

/** "800 hommes | se sont déployés", "2.000 hommes | qui participent à l'opération" */
function isServing(tokens: Words, from: number): boolean {
  let at = from
  while (
    at < from + 7 &&
    is(tokens[at], WORD.relative | WORD.pronoun | WORD.apostrophe | WORD.avoir | WORD.etre | AROUND_VERB)
  )
    at++
  return /^(?:déplo|particip|combat|opèr|opéré|patrouill|mobilis|positionn|engag|stationn|envoy|dépêch|sécuris|encercl|assièg|assiég|prennent|prendront)/u.test(
    folded(tokens, at),
  )
}

const AROUND_VERB = WORD.been | WORD.adverb | WORD.timeWord

/** "composé d' | au moins neuf" */
const overApostrophe = (tokens: Words, from: number): number =>
  is(tokens[from - 1], WORD.apostrophe) ? from - 1 : from

/** "une présence militaire | actuellement de l'ordre de …" */
function isPresence(tokens: Words, from: number): boolean {
  for (let at = from - 1; at > from - 9 && !isMark(tokens, at, '.;'); at--)
    if (PRESENCE.has(folded(tokens, at))) return true
  return false
}

const GROUPS_OF_ARMS: ReadonlySet<string> = new Set(
  'commando cellule milice armée force garnison contingent colonne bataillon katiba'.split(' '),
)

/** "un commando | composé de …": a group of arms and how many it is. */
function isMadeOf(tokens: Words, draft: Draft): boolean {
  const from = overApostrophe(tokens, firstToken(draft))
  // "un commando de | quatre personnes"
  if (folded(tokens, from - 1) === 'de' && GROUPS_OF_ARMS.has(folded(tokens, from - 2))) return true
  // "un groupe de 18 hommes"
  if (folded(tokens, from - 1) === 'de' && folded(tokens, from - 2) === 'groupe')
    return folded(tokens, draft.head ?? -1) === 'hommes'
  if (!isDe(folded(tokens, from - 1)) || !/^(?:compos|form|constitu|fort)/u.test(folded(tokens, from - 2))) return false
  for (let at = from - 3; at > from - 8; at--)
    if (
      /^(?:cellule|commando|groupe|réseau|katiba|colonne|patrouille|unité|milice|détachement|équipe)$/u.test(
        folded(tokens, at),
      )
    )
      return true
  return false
}

/** "des pertes évaluées à | un millier d'hommes" */
function ofLosses(tokens: Words, draft: Draft): boolean {
  const from = firstToken(draft)
  if (folded(tokens, from - 1) !== 'à') return false
  if (!/^(?:hommes|soldats|combattants)$/u.test(folded(tokens, draft.head ?? -1))) return false
  for (let at = from - 2; at > from - 8; at--) if (folded(tokens, at) === 'pertes') return true
  // "évalue à | 18.000 hommes | les pertes russes"
  return folded(tokens, draft.head! + 1) === 'les' && folded(tokens, draft.head! + 2) === 'pertes'
}

const PRESENCE: ReadonlySet<string> = new Set(
  'présence contingent garnison déploiement dispositif effectifs'.split(' '),
)
