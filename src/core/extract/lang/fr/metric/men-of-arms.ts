import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { firstToken } from '../drafts.js'
import { after, folded, is, type Words } from '../tokens.js'
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
export function haveFallen(tokens: Words, at: number): boolean {
  let fallen = at
  while (fallen < at + 3 && !/^tombée?s?$/u.test(folded(tokens, fallen))) fallen++
  if (!/^tombée?s?$/u.test(folded(tokens, fallen)) || !(fallen === at || is(tokens[at], WORD.etre))) return false
  return !/^(?:dans|sur|malades?|d|nez|amoureux|entre|aux?)$/u.test(folded(tokens, fallen + 1))
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
  for (let at = verb - 1; at > verb - 8 && at >= 0 && !/^[.;]$/u.test(folded(tokens, at)); at--)
    if (BANDS.has(folded(tokens, at))) return true
  return false
}

const BANDS: ReadonlySet<string> = new Set(
  'gang gangs milice milices faction factions rébellion guérilla maquis katiba cartel cartels'.split(' '),
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
  for (let at = from - 1; at > from - 9 && !/^[.;]$/u.test(folded(tokens, at)); at--)
    if (/^(?:présence|contingent|garnison|déploiement|dispositif|effectifs)$/u.test(folded(tokens, at))) return true
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
  if (
    !/^(?:de|d)$/u.test(folded(tokens, from - 1)) ||
    !/^(?:compos|form|constitu|fort)/u.test(folded(tokens, from - 2))
  )
    return false
  for (let at = from - 3; at > from - 8; at--)
    if (
      /^(?:cellule|commando|groupe|réseau|katiba|colonne|patrouille|unité|milice|détachement|équipe)$/u.test(
        folded(tokens, at),
      )
    )
      return true
  return false
}

/** "une dizaine d'hommes | ont attaqué le poste": who attacks is of arms, whatever the noun. */
export function haveAttacked(tokens: Words, draft: Draft, from: number): boolean {
  const noun = tokens[draft.head ?? -1]?.lex.noun
  if (noun?.kind !== 'person') return false
  let at = overRelative(tokens, from)
  while (at < from + 12 && !is(tokens[at], WORD.avoir)) {
    if (is(tokens[at], WORD.etre | WORD.breaker | WORD.relative) || /^[.;:]$/u.test(folded(tokens, at))) return false
    at++
  }
  if (!is(tokens[at], WORD.avoir)) return false
  while (is(tokens[at + 1], WORD.adverb)) at++
  const deed = folded(tokens, at + 1)
  if (setOff(tokens, at + 1)) return true
  if (noun.status !== 'unknown') return false
  if (deed === 'ouvert') return folded(tokens, at + 3) === 'feu'
  if (deed === 'semé') return /^(?:terreur|mort|panique)$/u.test(folded(tokens, at + 3))
  if (deed === 'fait') return folded(tokens, at + 2) === 'irruption'
  if (deed === 'pris') return /^(?:d|en|pour)$/u.test(folded(tokens, at + 2))
  return ATTACKED.test(deed)
}

/** "quatre militants | , qui portaient des uniformes, | ont attaqué": where the clause goes on. */
function overRelative(tokens: Words, from: number): number {
  if (folded(tokens, from) !== ',' || folded(tokens, from + 1) !== 'qui') return from
  for (let at = from + 2; at < from + 14; at++) {
    if (/^[.;:]$/u.test(folded(tokens, at))) return from
    if (folded(tokens, at) === ',') return at + 1
  }
  return from
}

/** "ont | déclenché leur ceinture d'explosifs", "actionné leurs charges", "fait détoner": bombers, whoever they are. */
function setOff(tokens: Words, deed: number): boolean {
  if (folded(tokens, deed) === 'fait') return SETTING_OFF.has(folded(tokens, deed + 1))
  return SETTING_OFF.has(folded(tokens, deed)) && [2, 3, 4].some((n) => WORN.has(folded(tokens, deed + n)))
}

const SETTING_OFF: ReadonlySet<string> = new Set(
  'déclenché actionné activé exploser détoner détonner sauter'.split(' '),
)
const WORN: ReadonlySet<string> = new Set(
  'ceinture ceintures charge charges bombe bombes veste vestes gilet gilets explosifs engin engins'.split(' '),
)

const ATTACKED =
  /^(?:attaqué|visé|ciblé|mitraillé|bombardé|incendié|tiré|foncé|poignardé|égorgé|tué|abattu|exécuté|enlevé|kidnappé|assailli|assassiné|massacré|investi)$/u

/** "un attentat mené par | deux femmes", "perpétré mardi par | trois hommes", "a été égorgé par | deux hommes" */
export function isDoneBy(tokens: Words, draft: Draft): boolean {
  const par = firstToken(draft) - (/^[«"“]$/u.test(folded(tokens, firstToken(draft) - 1)) ? 2 : 1)
  if (folded(tokens, par) !== 'par') return false
  for (let at = par - 1; at > par - 6; at--) {
    if (/^(?:perpétr|commi|men|lanc|exécut|condui)(?:é|s|t)?(?:e|s|es)?$/u.test(folded(tokens, at))) return true
    if (ATTACKED.test(folded(tokens, at).replace(/e?s?$/u, ''))) return isOfNobody(tokens, draft)
    if (!is(tokens[at], WORD.timeWord | WORD.determiner | WORD.adverb) && tokens[at]?.kind !== 'digits') return false
  }
  return false
}

/** "deux hommes", "quatre individus": people of whom no more is told. */
const isOfNobody = (tokens: Words, draft: Draft): boolean =>
  draft.head !== null && /^(?:hommes|femmes|individus|jeunes|inconnus|personnes)$/u.test(folded(tokens, draft.head))

/** "des pertes évaluées à | un millier d'hommes" */
function ofLosses(tokens: Words, draft: Draft): boolean {
  const from = firstToken(draft)
  if (folded(tokens, from - 1) !== 'à') return false
  if (!/^(?:hommes|soldats|combattants)$/u.test(folded(tokens, draft.head ?? -1))) return false
  for (let at = from - 2; at > from - 8; at--) if (folded(tokens, at) === 'pertes') return true
  // "évalue à | 18.000 hommes | les pertes russes"
  return folded(tokens, draft.head! + 1) === 'les' && folded(tokens, draft.head! + 2) === 'pertes'
}
