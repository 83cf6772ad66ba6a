import type { Metric } from '../../../../claim/vocabulary.js'
import type { Figure, Sentence, Sheet } from '../sheet.js'
import { adjoins, isAt, isIndefinite, lexAt, type Outcome, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { isAchieved, isUnreal, missingFrom, skipAdverbs, suffers, voiceBefore, withAuxiliaries } from './auxiliaries.js'
import { afterDeaths, elidedToll, gerundEnd, inflicted, ofBehind } from './deaths-of.js'
import { lostAt } from './losses.js'
import { objectBefore } from './object-before.js'
import { opensObject } from './opens-object.js'
import { joined, mergeInto, type Predicate, predicate } from './predicate.js'
import { diesOfIt, shotDead, toDeath } from './to-death.js'
import { endsInDeath, introduces, isFilmed, metricAt, phrasalAt } from './verb-phrases.js'

/** The predicates of a sentence in order, with the side each looks to. */
export function readPredicates(
  { tokens, text }: Sheet,
  { first, last }: Sentence,
  figures: readonly Figure[],
): Predicate[] {
  const predicates: Predicate[] = []
  let next = 0
  for (let i = first; i <= last; i++) {
    const lex = lexAt(tokens, i)
    const outcome = lex.outcome ?? (lex.is & W.phrasal ? phrasalAt(tokens, text, i) : null)
    if (outcome === null) continue
    while (next < figures.length && (figures[next] as Figure).last < i) next++
    const figure = figures[next]
    if (figure && figure.from <= i) continue
    const found = predicateAt(tokens, text, i, outcome, figures, next)
    if (!found) continue
    const merges = joined(tokens, found, predicates.at(-1), figures, next)
    predicates.push(merges ? mergeInto(predicates, found) : found)
  }
  return predicates
}

function predicateAt(
  tokens: Tokens,
  text: string,
  at: number,
  outcome: Outcome,
  figures: readonly Figure[],
  next: number,
): Predicate | null {
  // "67 |missing-person reports"
  if (adjoins(tokens, at + 1) && isAt(tokens, at + 1, W.hyphen) && adjoins(tokens, at + 2)) return null
  const told = metricAt(tokens, at, outcome)
  const hurt = told === 'wounded' && outcome.form === 'past'
  // "|stabbed to death": the words behind tell
  if (hurt && endsInDeath(tokens, at)) return null
  const metric = hurt && diesOfIt(tokens, at, figures, next) ? 'killed' : told
  if (metric === 'detained' && isFilmed(tokens, at)) return null
  const behind = wordAt(tokens, at + 1)
  if (elidedToll(tokens, at)) return predicate(at, at + 1, metric, 'right', outcome)
  const copula = outcome.things ? -1 : introduces(tokens, at)
  if (copula > 0) return predicate(at, copula, metric, 'right', outcome)
  switch (outcome.form) {
    case 'noun': {
      // "were able to |arrest 12 men"
      if (isAchieved(tokens, at - 1)) return predicate(at, at, metric, 'right', outcome)
      if (wordAt(tokens, at) === 'death' && wordAt(tokens, at - 1) === 'to') {
        const violent = toDeath(tokens, at, metric, outcome, figures, next)
        if (violent) return violent
      }
      if (metric === 'wounded' && suffers(tokens, at))
        return predicate(withAuxiliaries(tokens, suffers(tokens, at)), at, metric, 'left', outcome)
      // "the loss of |life of nine relatives"
      if (behind === 'of' && /^li(fe|ves)$/.test(wordAt(tokens, at + 2)) && wordAt(tokens, at + 3) === 'of')
        return predicate(at, at + 3, metric, 'right', outcome)
      const on = inflicted(tokens, at)
      if (on > 0) return predicate(at, on, metric, 'right', outcome)
      if (behind !== 'of' && behind !== 'to') {
        const of = figures[next] ? ofBehind(tokens, at, figures[next] as Figure) : -1
        return of > 0 ? predicate(at, of, metric, 'right', outcome) : null
      }
      return predicate(at, at + 1, afterDeaths(tokens, at) ? 'casualties' : metric, 'right', outcome)
    }
    case 'gerund':
      // "losing |five soldiers", but "losing blood"
      if (wordAt(tokens, at) === 'losing' && !losesPeople(figures[next], at)) return null
      if (objectBefore(tokens, text, figures, at)) return predicate(at, at, metric, 'left', outcome)
      return predicate(at, gerundEnd(tokens, at, figures[next]), metric, 'right', outcome)
    case 'base': {
      const before = skipAdverbs(tokens, at - 1)
      return predicate(
        at,
        at,
        metric,
        'right',
        outcome,
        // "the army |did kill 294"
        (isAt(tokens, before, W.modal) && wordAt(tokens, at - 1) !== 'did') ||
          (wordAt(tokens, before) === 'to' && !isAchieved(tokens, before)),
      )
    }
    case 'adjective': {
      const first = missingFrom(tokens, at)
      if (first < 0) return null
      // "two relatives of |the dead", "a relative, and |the deceased were": those spoken of, nothing said of them
      if (first === at && isNominal(tokens, at)) return null
      const side = shotDead(tokens, at, figures[next]) ? 'right' : 'left'
      return predicate(withAuxiliaries(tokens, first), at, metric, side, outcome)
    }
    case 'intransitive': {
      // "he was |survived by two of his sons"
      if (behind === 'by' && wordAt(tokens, at) === 'survived') return null
      // "three men trying to |flee were shot"
      if (wordAt(tokens, at - 1) === 'to' && TRIES.has(wordAt(tokens, at - 2))) return null
      const first = withAuxiliaries(tokens, at)
      return predicate(first, at, metric, 'left', outcome, isUnreal(tokens, first, at))
    }
    case 'past':
      return pastAt(tokens, text, at, metric, outcome, figures, next)
    default:
      return outcome.form satisfies never
  }
}

const TRIES = wordSet('trying attempting seeking hoping planning wanting preparing waiting tried attempted sought')

const losesPeople = (figure: Figure | undefined, at: number): boolean =>
  figure?.noun?.kind === 'person' && figure.from <= at + 2

/** "killed" is a past tense with an object, or a participle with those counted before it; its neighbours tell. */
function pastAt(
  tokens: Tokens,
  text: string,
  at: number,
  metric: Metric,
  outcome: Outcome,
  figures: readonly Figure[],
  next: number,
): Predicate | null {
  if (wordAt(tokens, at) === 'lost') {
    // "the 13 relatives |she lost"
    if (isAt(tokens, at - 1, W.pronoun) && !isAt(tokens, at - 1, W.relative) && figures[next - 1]?.last === at - 2)
      return predicate(at - 1, at, metric, 'left', outcome)
    // "nine sailors |were lost"
    const lost = isAt(tokens, skipAdverbs(tokens, at - 1), W.be)
    if (lost) return predicate(withAuxiliaries(tokens, at), at, metric, 'left', outcome)
    return lostAt(tokens, at, metric, outcome, figures[next])
  }
  // "the dead at 12 and |wounded at 30": the number behind is theirs
  if (wordAt(tokens, at + 1) === 'at' && figures[next]?.from === at + 2 && isAt(tokens, at - 1, W.and)) return null
  // "a |displaced family" tells what family, not what happened
  if (isNominal(tokens, at) || ofNumber(tokens, at)) return null
  const modifies = isAt(tokens, at - 1, W.determiner | W.possessive | W.apostrophe) && !isAt(tokens, at - 1, W.relative)
  if (modifies && opensObject(tokens, text, at + 1)) return null
  if (objectBefore(tokens, text, figures, at)) return predicate(at, at, metric, 'left', outcome)
  const before = voiceBefore(tokens, at)
  const first = withAuxiliaries(tokens, at)
  const unreal = isUnreal(tokens, first, at)
  const side = sideOfPast(tokens, text, at, before, figures, next)
  return predicate(first, at, metric, side, outcome, unreal)
}

function sideOfPast(
  tokens: Tokens,
  text: string,
  at: number,
  before: number,
  figures: readonly Figure[],
  next: number,
): Predicate['side'] {
  if (isAt(tokens, before, W.be)) return 'left'
  const behind = skipAdverbs(tokens, at + 1, 1)
  // "150 people had |drowned", "those who |evacuated": no object follows
  const alone = BY_THEMSELVES.has(wordAt(tokens, at)) && !opensObject(tokens, text, behind)
  if (isAt(tokens, before, W.have | W.relative)) return alone ? 'left' : 'right'
  const following = figures[next]?.from === behind ? figures[next] : undefined
  const preceding = figures[next - 1]?.last === before ? figures[next - 1] : undefined
  if (!following && !opensObject(tokens, text, behind)) return 'left'
  if (!preceding) return 'right'
  // "three killed, two wounded" without its comma: "three killed two wounded in clashes"
  const followedByAnother = following !== undefined && lexAt(tokens, following.last + 1).outcome?.form === 'past'
  if (followedByAnother && !opensObject(tokens, text, following.last + 2)) return 'left'
  return following || acts(preceding) ? 'right' : 'left'
}

/** Verbs of harm that need no object. */
const BY_THEMSELVES = wordSet('drowned suffocated asphyxiated evacuated relocated')

/** "the |injured", "of those |killed", "the injured and |killed": those of whom something else is said. */
function isNominal(tokens: Tokens, at: number): boolean {
  const of = isAt(tokens, at - 1, W.and) && lexAt(tokens, at - 2).outcome !== null ? at - 2 : at
  const owner = wordAt(tokens, of - 1)
  // "the number of |injured"
  return owner === 'the' || owner === 'those' || (owner === 'of' && isAt(tokens, of - 2, W.toll))
}

/** "the number of civilians |injured was 40": the toll tells. */
function ofNumber(tokens: Tokens, at: number): boolean {
  if (lexAt(tokens, at - 1).noun?.kind !== 'person') return false
  let of = at - 2
  while (of > at - 5 && (isAt(tokens, of, W.adjective) || lexAt(tokens, of).noun !== null)) of--
  // "|a number of civilians injured were flown out" counts them
  if (wordAt(tokens, of) !== 'of' || !isAt(tokens, of - 1, W.toll) || isIndefinite(tokens, of - 2)) return false
  return isAt(tokens, at + 1, W.be | W.have | W.verb)
}

/** Those who may do the killing: "two gunmen killed …", "a bomb killed …". */
const acts = ({ noun }: Figure): boolean => noun !== null && (noun.status === 'combatant' || noun.kind === 'thing')
