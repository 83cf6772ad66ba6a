import { isMark, type Tokens } from '../tokens.js'
import { ISSUED } from './phrase-stops.js'
import { canSpeak, type Phrase, speakerPhrase } from './speaker-phrase.js'

/** "تقرير سري، صادر عن الأمانة العامة": who issued a document names it. */
export function withIssuer(tokens: Tokens, phrase: Phrase, end: number): Phrase {
  if (tokens[phrase.first]?.lex.word.saying !== 'document') return phrase
  if (tokens[phrase.last + 1]?.lex.stem.startsWith('ل') && isMark(tokens[phrase.last + 2], '«“"')) {
    const owner = speakerPhrase(tokens, phrase.last + 2, end) // الإحصائية الشهرية لـ"المكتب"
    if (owner) return owner
  }
  const at = isMark(tokens[phrase.last + 1], '،,') ? phrase.last + 2 : phrase.last + 1
  const issued = tokens[at]?.lex.stem
  const issuedBy = ISSUED.test(tokens[phrase.last + 1]?.folded ?? '')
    ? speakerPhrase(tokens, phrase.last + 2, end)
    : null
  if (issuedBy && canSpeak(tokens, issuedBy)) return issuedBy
  if (!ISSUES.has(issued ?? '') || tokens[at + 1]?.lex.word.role !== 'about') return phrase
  const issuer = speakerPhrase(tokens, at + 2, end)
  return issuer ? { first: phrase.first, last: issuer.last } : phrase
}

const ISSUES = new Set(['صادر', 'صادره', 'صدر', 'صدرت'])
