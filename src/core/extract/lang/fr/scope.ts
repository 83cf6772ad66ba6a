import type { TokenRange } from '../../../text/sentences.js'
import type { Draft, Rule } from '../../draft.js'
import { draftedSentences } from '../../drafted-sentences.js'
import { firstToken, lastToken, mark } from './drafts.js'
import { WORD } from './function-words.js'
import type { Lex } from './lexicon.js'
import { folded, is, type Words } from './tokens.js'

/** Totals over a longer time or over several incidents: "depuis mars", "ces derniers mois", "dans les précédentes attaques". */
export const scope: Rule<Lex> = {
  name: 'scope',
  apply(doc) {
    for (const { sentence, drafts } of draftedSentences(doc)) {
      const spans = drafts.some(({ metric }) => metric !== null) ? totalsIn(doc.tokens, sentence) : []
      if (spans.length === 0) continue
      for (const draft of drafts) {
        if (draft.metric === 'strength' || draft.metric === null) continue
        if (spans.some((at) => reaches(doc.tokens, draft, at))) mark(draft, 'scope-total', { scope: 'cumulative' })
      }
    }
  },
}

/** Where words that make a total stand. */
function totalsIn(tokens: Words, sentence: TokenRange): number[] {
  const found: number[] = []
  for (let at = sentence.first; at <= sentence.last; at++)
    if (is(tokens[at], WORD.totalStart) && isTotal(tokens, at)) found.push(at)
  return found
}

function isTotal(tokens: Words, at: number): boolean {
  const next = folded(tokens, at + 1)
  switch (folded(tokens, at)) {
    case 'depuis':
      return isSince(tokens, at + 1)
    case 'derniers':
    case 'dernières':
      return /^(?:mois|jours|semaines|années|ans|heures)$/u.test(next)
    case 'cours':
      // "au cours de l'année", "au cours des combats" is one event
      return (
        /^(?:mois|jours|semaines|années|ans|année|semaine)$/u.test(folded(tokens, at + 3)) ||
        /^(?:mois|jours|semaines|années|ans|année|semaine)$/u.test(folded(tokens, at + 2))
      )
    case 'précédentes':
    case 'précédents':
      return true
    case 'jour':
      return folded(tokens, at - 1) === 'ce' && folded(tokens, at - 2) === 'à'
    case 'présent':
      return folded(tokens, at - 1) === 'à' && folded(tokens, at - 3) === 'jusqu'
    case 'début':
      return folded(tokens, at - 2) === 'depuis' && next.startsWith('d')
    case 'plupart':
      return next === 'des'
    case 'par':
      return /^(?:an|mois|jour|semaine)$/u.test(next)
    case 'chaque':
      return /^(?:année|mois|jour|semaine)$/u.test(next)
    case 'en':
      return isInYears(tokens, at)
    case 'série':
      return next === 'd' || next === 'de'
    default:
      return false
  }
}

/** "depuis mars", "depuis 2015", "depuis le 5 août", "depuis lundi", "depuis le début de l'offensive"; not "depuis le toit". */
function isSince(tokens: Words, at: number): boolean {
  for (let n = at; n < at + 3; n++) {
    const token = tokens[n]
    if (!token || token.kind === 'digits' || token.lex.month > 0 || token.lex.weekday >= 0) return token !== undefined
    if (
      /^(?:hier|début|lors|janvier|dimanche|ans|mois|semaines|jours|plusieurs|reprise|lancement|éclatement)$/u.test(
        token.folded,
      )
    )
      return true
    if (token.lex.numeral || token.lex.vague) return true
    if (!is(token, WORD.determiner | WORD.apostrophe) && token.folded !== 'la') return false
  }
  return false
}

/** "en trois ans", "en 2016", "en un mois" */
function isInYears(tokens: Words, at: number): boolean {
  const token = tokens[at + 1]
  if (token?.kind === 'digits' && token.folded.length === 4 && /^(?:1[89]|20)/.test(token.folded)) return true
  return (
    (token?.lex.numeral !== null || token?.kind === 'digits') &&
    /^(?:ans?|mois|semaines?|jours|années?)$/u.test(folded(tokens, at + 2))
  )
}

/** A total reaches the number in its own clause: no verb group of another number lies between, no "," + relative. */
function reaches(tokens: Words, draft: Draft, at: number): boolean {
  const [from, to] = at < firstToken(draft) ? [at, firstToken(draft)] : [lastToken(tokens, draft), at]
  if (to - from > 30) return false
  for (let n = from + 1; n < to; n++) {
    const token = tokens[n]!
    // "ces derniers mois, notamment à Mossoul (22 morts)": one event of them
    if (token.folded === ';' || token.folded === '(' || token.folded === 'notamment' || is(token, WORD.breaker))
      return false
  }
  return true
}
