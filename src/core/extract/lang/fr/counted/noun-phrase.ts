import { isCustody } from '../drafts.js'
import { toldOutcome } from '../metric/told-outcome.js'
import { quoteSide } from '../quote-marks.js'
import { adjoins, folded, is, isCapital, isOf, type Words } from '../tokens.js'
import { CLOSED_CLASS, WORD } from '../words/function-words.js'
import type { Lex } from '../words/lexicon.js'
import { modelEnd } from './models.js'

/** The head of the noun phrase at `at`, over adjectives that may stand before it; null where no noun follows. */
export function headAt(tokens: Words, text: string, at: number): number | null {
  for (let head = at; head < at + 3; head++) {
    const token = tokens[head]
    if (token?.kind !== 'word' || token.space > 2) return null
    const next = tokens[head + 1]
    if (modelEnd(tokens, text, head) !== null) return head
    // "2 500 sans-abri", "trois sans-papiers"
    if (token.folded === 'sans' && is(next, WORD.dash) && /^(?:abri|papiers?|logis)$/u.test(folded(tokens, head + 2)))
      return head + 2
    // "deux sous-officiers", "un ex-rebelle", "trois moto-taximans"
    if (is(next, WORD.dash) && COMPOUNDS.has(token.folded) && tokens[head + 2]?.lex.noun?.kind === 'person')
      return head + 2
    // "un Franco-Belge", "deux Belgo-Marocains"
    if (
      is(next, WORD.dash) &&
      /^(?:franco|belgo|anglo|américano|israélo|germano|italo|hispano|irano|turco|russo|canado|helvético)$/u.test(
        token.folded,
      ) &&
      is(tokens[head + 2], WORD.demonym)
    )
      return head + 2
    // "cinq morts côté armée et trois | côté rebelle"
    if (token.folded === 'côté' || (token.folded === 'côtés' && folded(tokens, head - 1) !== 'deux')) return null
    // "deux lance-roquettes"
    if (token.folded === 'lance' && is(next, WORD.dash) && tokens[head + 2]?.lex.noun?.metric === 'munitions')
      return head + 2
    // "un porté disparu"
    if ((token.folded === 'porté' || token.folded === 'portée') && next?.lex.noun?.metric === 'missing') return head + 1
    const front = is(token, WORD.frontAdjective)
    // "trois autres | blessés dans une embuscade", "un autre | boulevard Carnot"
    if (isOther(token.folded) && (next?.lex.verb?.form === 'participle' || STREETS.has(next?.folded ?? ''))) return head
    // "un autre | pris en otage"
    if (isOther(token.folded) && next && !next.lex.noun && [1, 2].some((n) => toldOutcome(tokens, head + n)))
      return head
    if (front && next?.kind === 'word' && canBeNoun(tokens, text, head + 1)) continue
    const named = quoteSide(tokens, head + 1) === 'close' && is(token, WORD.participle)
    return named || canBeNoun(tokens, text, head) || isOther(token.folded) ? head : null
  }
  return null
}

const COMPOUNDS: ReadonlySet<string> = new Set(
  'sous ex vice motos moto taxis taxi élèves élève auto pique aides aide sapeurs sapeur co éco non'.split(' '),
)

const STREETS: ReadonlySet<string> = new Set(['rue', 'boulevard', 'avenue', 'place', 'autour'])

const isOther = (word: string): boolean => word === 'autres' || word === 'autre'

const NO_NOUN = CLOSED_CLASS | WORD.avoir | WORD.etre | WORD.been | WORD.gravely

function canBeNoun(tokens: Words, text: string, at: number): boolean {
  const token = tokens[at]!
  if (token.kind !== 'word') return false
  const { lex } = token
  if (lex.noun) return true
  if (lex.is & NO_NOUN || lex.numeral || lex.month > 0 || lex.weekday >= 0 || lex.verb) return false
  if (isCapital(token, text)) return token.end - token.start > 1
  // "douze | habitués | ont été tués"
  if (lex.is & WORD.participle && !lex.saying && is(tokens[at + 1], WORD.avoir)) return true
  // "dont 34 | déclarées à la police"
  if (isSaidOfThem(token.folded)) return false
  return (lex.is & (WORD.finite | WORD.adverb | WORD.participle | WORD.timeWord | WORD.gerund)) === 0
}

/** Participles that no dictionary knows: "déclarées", "recensés". */
const isSaidOfThem = (word: string): boolean => word.endsWith('ées') || (word.endsWith('és') && !word.endsWith('sés'))

/** Hyphenated parts, adjectives and coordinated nouns behind the head. */
export function phraseEnd(tokens: Words, text: string, head: number): number {
  const model = modelEnd(tokens, text, head)
  if (model !== null) return model
  let last = compoundEnd(tokens, head)
  last = fixedCompoundEnd(tokens, head) ?? last
  for (let n = 0; n < 3; n++) {
    const next = tokens[last + 1]
    // "cinq touristes | sud-coréens"
    if (
      is(tokens[last + 2], WORD.dash) &&
      /^(?:sud|nord)$/u.test(next?.folded ?? '') &&
      is(tokens[last + 3], WORD.demonym)
    ) {
      last += 3
      continue
    }
    const told = next?.lex.noun?.kind === 'outcome' && !next.folded.startsWith('lég')
    if (!next || !is(next, WORD.adjective) || next.lex.verb || told) break
    // "seize personnes | âgées de 18 à 70 ans"
    if (next.folded.startsWith('âgé') && isOf(folded(tokens, last + 2))) break
    if (isCapital(next, text) || is(next, WORD.avoir | WORD.etre | WORD.finite)) break
    last = compoundEnd(tokens, last + 1)
  }
  return coordinationEnd(tokens, last)
}

/** "demandeurs d'asile", "gardes à vue", "soldats du feu" */
function fixedCompoundEnd(tokens: Words, head: number): number | null {
  const word = folded(tokens, head)
  if (word === 'soldats' && folded(tokens, head + 1) === 'du' && folded(tokens, head + 2) === 'feu') return head + 2
  if (word.startsWith('demandeu') && folded(tokens, head + 3) === 'asile') return head + 3
  return isCustody(tokens, head) ? head + 2 : null
}

function compoundEnd(tokens: Words, at: number): number {
  let last = at
  while (
    is(tokens[last + 1], WORD.dash) &&
    adjoins(tokens[last + 1]) &&
    tokens[last + 2]?.kind === 'word' &&
    adjoins(tokens[last + 2])
  ) {
    last += 2
  }
  return last
}

/** "policiers, militaires ou secouristes": bare nouns joined to the counted one, up to an "et" or "ou". */
function coordinationEnd(tokens: Words, end: number): number {
  let last = end
  for (let n = 0; n < 5; n++) {
    const joint = tokens[last + 1]
    const noun = tokens[last + 2]
    const comma = joint?.folded === ','
    // "31 personnes, militaires et civils confondus": in apposition, not counted beside
    if (n === 0 && comma && tokens[end]?.lex.noun?.status === 'unknown') return end
    if (!(comma || is(joint, WORD.coordinator)) || !isPeople(noun?.lex) || !noun?.lex.noun?.plural) break
    last += 2
    if (!comma) return last
  }
  return end
}

const isPeople = (lex: Lex | undefined): boolean => lex?.noun?.kind === 'person' || lex?.noun?.kind === 'outcome'
