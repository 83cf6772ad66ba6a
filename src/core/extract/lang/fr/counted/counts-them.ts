import type { Draft } from '../../../draft.js'
import { firstToken } from '../drafts.js'
import { folded, is, isMark, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { figureToldAgain, isThatOf } from './figure-told-again.js'

/** "un élu en dénombre | « plus de trente »", "il n'en reconnaît que | douze", "l'armée les évalue à | douze": the pronoun stands for what was counted before. */
export function countsThem(tokens: Words, draft: Draft): boolean {
  if (draft.head !== null) return false
  if (isThatOf(tokens, draft) || figureToldAgain(tokens, draft) !== null) return true
  let verb = firstToken(draft) - 1
  while (isMark(tokens, verb, '«"“')) verb--
  // "en compte | désormais | 105"
  const now = verb
  while (is(tokens[verb], WORD.adverb) && folded(tokens, verb) !== 'que') verb--
  // "selon l'ONU, ils seraient | huit", "ils sont désormais | 12"
  if (/^(?:ils|elles)$/u.test(folded(tokens, verb - 1)) && /^(?:seraient|sont)$/u.test(folded(tokens, verb)))
    return folded(tokens, verb) === 'seraient' || NOW.test(folded(tokens, now))
  if (folded(tokens, verb) === 'que') verb--
  else if (is(tokens[verb], WORD.apostrophe) && folded(tokens, verb - 1) === 'qu') verb -= 2
  const estimate = folded(tokens, verb) === 'à' ? verb - 1 : verb
  // "évalue leur nombre | à 40", "porte ce nombre | à 40"
  if (folded(tokens, verb) === 'à' && folded(tokens, verb - 1) === 'nombre')
    return TAKEN_UP.has(folded(tokens, verb - 2))
  const pronoun = folded(tokens, is(tokens[estimate - 1], WORD.avoir) ? estimate - 2 : estimate - 1)
  if (ESTIMATES.test(folded(tokens, estimate))) return pronoun === 'les'
  const auxiliary = is(tokens[verb - 1], WORD.avoir) ? verb - 1 : verb
  // "il y en a | douze"
  if (folded(tokens, verb - 1) === 'en' && folded(tokens, verb - 2) === 'y' && is(tokens[verb], WORD.avoir)) return true
  // "ils en ont décapité | deux"
  const killed = tokens[verb]?.lex.verb?.form === 'participle' && auxiliary < verb
  const counts =
    killed || tokens[verb]?.lex.saying || /^(?:accueill|héberg|abrit|compt|perd)/u.test(folded(tokens, verb))
  return Boolean(counts) && folded(tokens, auxiliary - 1) === 'en'
}

const NOW = /^(?:désormais|maintenant|actuellement)$/u
const TAKEN_UP: ReadonlySet<string> = new Set(['leur', 'ce'])
const ESTIMATES = /^(?:estim|évalu|chiffr)/u

/** "le maire en dénombrait | 80 |, ajoutant que dix blessés …": no verb behind the comma is theirs. */
export const isToldApart = (tokens: Words, draft: Draft): boolean =>
  folded(tokens, draft.last + 1) === ',' && countsThem(tokens, draft)
