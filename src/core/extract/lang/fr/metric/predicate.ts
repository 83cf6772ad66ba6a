import type { Metric } from '../../../../claim/vocabulary.js'
import { after, folded, hints, is, isEast, type Words } from '../tokens.js'
import { CUE } from '../words/cues.js'
import { WORD } from '../words/function-words.js'
import { deathBehind } from './death-behind.js'
import { insertionEnd } from './insertions.js'
import { clauseAsideEnd, closing, isListOfPeople, passiveBehind, skipInfinitive } from './over-parts.js'
import { diesBehindAside, isAside } from './participle-asides.js'
import { isOfBareNumber, isOneTold } from './predicate-start.js'
import { toldOutcome } from './told-outcome.js'
import { among, groupAt, isOfPrepositional, joinedOutcome, type Predicate } from './verb-group.js'

/** How far behind its subject a verb may stand. */
const REACH = 40

/** The verb behind a counted noun: "12 civils, dont 5 enfants, | ont été tués", "25 civils | tués", "trois Français | parmi les blessés". */
export function predicateBehind(
  tokens: Words,
  from: number,
  sentenceLast: number,
  counted: ReadonlySet<number>,
): Predicate {
  const limit = Math.min(sentenceLast, from + REACH)
  // behind another number's noun only a verb reaches back: "deux morts et trois blessés dont un gravement"
  let passed = false
  let quoted = false
  // where an aside of some of those counted began
  let part: number | null = null
  for (let at = from; at <= limit; at++) {
    const token = tokens[at]!
    const { lex } = token
    if (!lex.verb && !lex.saying && !(lex.is & TELLING) && !(lex.cue & TURNS) && !counted.has(at)) continue
    if (token.folded === '(') {
      at = closing(tokens, at, limit)
      continue
    }
    // "neuf habitants, parmi lesquels « une femme âgée », ont été tués"
    if (token.folded === '«') quoted = true
    if (token.folded === '»' && quoted) {
      quoted = false
      continue
    }
    if (token.folded === ';' || token.folded === ':' || token.folded === '»') return null
    // "plusieurs avalanches sur le mont, | où | 18 personnes ont été tuées"
    if (token.folded === 'où' && at > from) return null
    const told = toldOutcome(tokens, at)
    if (told && !(passed && told === 'wounded')) {
      if (told === 'wounded' && diesBehindAside(tokens, at)) continue
      // "quatre des victimes | admises à l'hôpital | sont décédées"
      // "portés disparus | ont été retrouvés morts"
      const died = told === 'wounded' || told === 'missing' ? deathBehind(tokens, at) : null
      return died === null ? { metric: told, at } : { metric: 'killed', at: died }
    }
    // "neuf accusés, dont un | présumé mort |, doivent": the part's alone
    if (token.folded === 'dont' && isOneTold(tokens, at + 1)) {
      while (at < limit && folded(tokens, at) !== ',') at++
      continue
    }
    // "30 000 Syriens | fuyant la répression"
    if (token.folded === 'fuyant' && at === from) return { metric: 'displaced', at }
    // "quatre pêcheurs | ayant succombé"
    if (token.folded === 'ayant' && at === from) {
      const befell = groupAt(tokens, at, limit)
      if (befell && befell !== 'agent') return befell
    }
    if (token.folded === 'avoir' || token.folded === 'être' || token.folded === 'ayant') {
      at = skipInfinitive(tokens, at, limit)
      continue
    }
    // "Mohamed A."
    if (token.folded === 'a' && folded(tokens, at + 1) === '.') continue
    if (isEast(tokens, at)) continue
    // "quinze soldats, peut-être davantage,"
    if (token.folded === 'peut' && is(tokens[at + 1], WORD.dash)) {
      at += 2
      continue
    }
    // "neuf personnes, soit cinq ouvriers et quatre passants, ont été blessées"
    if (token.folded === 'soit' && is(tokens[at + 1], WORD.number)) continue
    if (is(token, WORD.avoir | WORD.etre) && isOfBareNumber(tokens, at, from)) return null
    if (is(token, WORD.avoir | WORD.etre) && !is(tokens[at - 1], WORD.determiner)) return groupAt(tokens, at, limit)
    // "doivent être évacués"
    if (is(token, WORD.finite) && lex.cue & CUE.modal && passiveBehind(tokens, at)) return groupAt(tokens, at, limit)
    if (is(token, WORD.copula)) return groupAt(tokens, at, limit)
    if (counted.has(at)) {
      passed = true
      continue
    }
    if (lex.verb) {
      const found = bareVerb(tokens, at)
      if (found !== undefined) return found
      continue
    }
    // "tentent | de trouver refuge"
    if (lex.cue & CUE.tries && toldOutcome(tokens, after(tokens, at + 1)) === 'displaced')
      return { metric: 'displaced', at }
    // "pourraient se trouver | parmi les victimes"
    if (lex.cue & CUE.modal && [2, 3].some((n) => folded(tokens, at + n) === 'parmi')) continue
    // "font | partie des blessés"
    if (token.folded === 'partie' && hints(tokens[at - 1], CUE.makes) && among(tokens, at))
      return { metric: among(tokens, at) as Metric, at }
    if (lex.cue & CUE.makes && folded(tokens, at + 1) === 'partie') continue
    // "figuraient | au nombre des blessés"
    if (token.folded === 'nombre' && folded(tokens, at - 1) === 'au' && among(tokens, at))
      return { metric: among(tokens, at) as Metric, at }
    if (folded(tokens, at + 1) === 'au' && folded(tokens, at + 2) === 'nombre') continue
    // "figurent | aussi parmi les victimes"
    const listed = is(token, WORD.finite) ? overAdverbs(tokens, at + 1) : at
    if (listed > at + 1 && (folded(tokens, listed) === 'parmi' || folded(tokens, listed + 1) === 'nombre')) {
      at = listed - 1
      continue
    }
    // "figurent | parmi les morts": a verb reaches over a list, a bare "parmi" does not
    if (folded(tokens, at + 1) === 'parmi') continue
    if (
      token.folded === 'parmi' &&
      !(passed && !is(tokens[at - 1], WORD.finite | WORD.adverb) && !isListOfPeople(tokens, from, at))
    ) {
      const group = among(tokens, at)
      // "cinq civils parmi les blessés | ont été interpellés"
      const more =
        at === from && group && is(tokens[at + 3], WORD.avoir | WORD.etre) ? groupAt(tokens, at + 3, limit) : null
      if (group) return more && more !== 'agent' ? more : { metric: group, at }
    }
    // "quatorze personnes, | dont plusieurs gardes qui s'étaient interposés |, y ont laissé la vie"
    if (token.folded === 'qui' && part !== null) {
      const end = clauseAsideEnd(tokens, at, limit)
      if (end === null) return null
      at = end
      continue
    }
    if (is(token, WORD.subset) && folded(tokens, at - 1) === ',') part = at
    // "cinq détenus | considérés comme membres d'un gang | ont été tués"
    if (token.folded === 'comme' && HELD_FOR.test(folded(tokens, at - 1))) continue
    const over = insertionEnd(tokens, at, from, limit)
    if (over !== null) {
      at = over
      continue
    }
    // "douze passagers, | dont la plupart | sont morts": what is told of most is not told of all
    if (token.folded === 'dont' && /^(?:la|certaine?s|beaucoup)$/u.test(folded(tokens, at + 1))) return null
    if (is(token, WORD.gravely) && !passed && !tokens[at + 1]?.lex.verb) return { metric: 'wounded', at }
    if (lex.saying && lex.saying.how !== 'according' && lex.saying.form === 'finite' && !lex.noun) return 'agent'
    if (is(token, WORD.finite | WORD.breaker) && !is(token, WORD.adverb)) return is(token, WORD.finite) ? 'agent' : null
    if (is(token, WORD.gerund) && !lex.noun && !is(token, WORD.adjective | WORD.preposition)) return null
  }
  return null
}

/** At no other words but verbs the way to the clause's verb takes a turn. */
const TELLING =
  WORD.avoir |
  WORD.etre |
  WORD.finite |
  WORD.copula |
  WORD.phraseStart |
  WORD.relative |
  WORD.subset |
  WORD.breaker |
  WORD.gravely |
  WORD.gerund
const TURNS = CUE.turn | CUE.including | CUE.modal | CUE.tries | CUE.makes

/** "également", "par ailleurs", "aussi notamment" */
function overAdverbs(tokens: Words, from: number): number {
  let at = from
  while (is(tokens[at], WORD.adverb) || (folded(tokens, at) === 'par' && folded(tokens, at + 1) === 'ailleurs')) at++
  return at
}

const HELD_FOR = /^(?:considér|présent|décri|connu|désign|identifi|soupçonn|qualifi)/u

/** A participle without auxiliary ("25 civils tués") or a finite form; undefined where the word is no verb here. */
function bareVerb(tokens: Words, at: number): Predicate | undefined {
  const token = tokens[at]!
  const verb = token.lex.verb!
  if (verb.form === 'participle') {
    if (is(tokens[at - 1], WORD.determiner | WORD.apostrophe) && !/^tou/u.test(folded(tokens, at - 1))) return undefined
    // "avoir identifié les cinq hommes et | arrêté | 41 suspects": done to those behind
    if (is(tokens[at - 1], WORD.coordinator) && is(tokens[at + 1], WORD.number)) return undefined
    if (isOfPrepositional(tokens, at) || isAside(tokens, at)) return undefined
    const died = BEFORE_DEATH.has(verb.metric) ? deathBehind(tokens, at) : null
    if (died !== null) return { metric: 'killed', at: died }
    return { metric: joinedOutcome(tokens, at, verb.metric), at }
  }
  if (verb.form === 'finite') {
    if (is(tokens[at - 1], WORD.determiner | WORD.apostrophe | WORD.preposition)) return undefined
    return verb.how === 'befalls' ? { metric: verb.metric, at } : 'agent'
  }
  return verb.form === 'gerund' ? null : undefined
}

/** What a participle may tell of those whose death the verb tells. */
const BEFORE_DEATH: ReadonlySet<Metric> = new Set<Metric>(['wounded', 'abducted', 'detained', 'displaced'])
