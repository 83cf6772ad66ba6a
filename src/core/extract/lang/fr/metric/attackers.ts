import type { Draft } from '../../../draft.js'
import { firstToken, isArticle, lastToken, nounOf } from '../drafts.js'
import { endsClause, folded, is, isMark, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** "une dizaine d'hommes | ont attaqué le poste": who attacks is of arms, whatever the noun. */
export function haveAttacked(tokens: Words, draft: Draft, from: number): boolean {
  const noun = nounOf(tokens, draft)
  if (noun?.kind !== 'person') return false
  if (isOfNobody(tokens, draft) && areAttacking(tokens, from)) return true
  let at = overRelative(tokens, from)
  while (at < from + 12 && !is(tokens[at], WORD.avoir)) {
    if (is(tokens[at], WORD.etre | WORD.breaker | WORD.relative) || endsClause(tokens, at)) return false
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
  if (deed === 'participé') return isOfAttack(tokens, at + 2)
  if (deed === 'pris') return /^(?:d|en|pour)$/u.test(folded(tokens, at + 2))
  return ATTACKED.test(deed)
}

/** "ont participé | à la fusillade", "aux attentats"; not "aux opérations de secours" */
const isOfAttack = (tokens: Words, to: number): boolean =>
  [to + 1, to + 2].some((at) =>
    /^(?:attaque|attentat|fusillade|assaut|massacre|tuerie|embuscade|raid|prise|braquage)s?$/u.test(folded(tokens, at)),
  )

/** "trois individus | entrent dans la salle et tirent |", "on a vu deux hommes | tirer": told in the present. */
function areAttacking(tokens: Words, from: number): boolean {
  for (let at = from; at < from + 20; at++) {
    const word = folded(tokens, at)
    if (endsClause(tokens, at) || is(tokens[at], WORD.avoir | WORD.etre)) return false
    if ((ATTACKING.has(word) && !isDragging(tokens, at)) || (at === from && SHOOTING.has(word))) return true
    if (word === 'ouvrent' || word === 'prennent')
      return /^(?:feu|assaut)$/u.test(folded(tokens, at + (word === 'ouvrent' ? 2 : 3)))
  }
  return false
}

/** "tirent | la charrette" */
const isDragging = (tokens: Words, at: number): boolean =>
  folded(tokens, at).startsWith('tir') && is(tokens[at + 1], WORD.determiner)

const ATTACKING: ReadonlySet<string> = new Set(
  'tirent mitraillent attaquent foncent poignardent égorgent exécutent abattent assaillent tiraient mitraillaient attaquaient'.split(
    ' ',
  ),
)
const SHOOTING: ReadonlySet<string> = new Set('tirer mitrailler attaquer poignarder foncer'.split(' '))

/** "quatre militants | , qui portaient des uniformes, | ont attaqué": where the clause goes on. */
function overRelative(tokens: Words, from: number): number {
  if (folded(tokens, from) !== ',' || folded(tokens, from + 1) !== 'qui') return from
  for (let at = from + 2; at < from + 14; at++) {
    if (endsClause(tokens, at)) return from
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
  const par = firstToken(draft) - (isMark(tokens, firstToken(draft) - 1, '«"“') ? 2 : 1)
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

/** "abattu par | un soldat | et mort sur place": what is told behind of him to whom it was done. */
export const isAgentOf = (tokens: Words, draft: Draft, deed: number): boolean =>
  isArticle(tokens, draft) &&
  folded(tokens, firstToken(draft) - 1) === 'par' &&
  tokens[firstToken(draft) - 2]?.lex.verb?.form === 'participle' &&
  deed > lastToken(tokens, draft) + 1
