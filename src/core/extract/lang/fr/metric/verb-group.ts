import type { Metric } from '../../../../claim/vocabulary.js'
import { before, folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { isMortal } from '../words/governing-words.js'
import { toldOutcome } from './told-outcome.js'

/** How far a participle may stand behind its auxiliary: "ont également été très grièvement blessés". */
const AUXILIARY_REACH = 8

/** What the clause says of its subject: what befell it, that it is the one who acts, or nothing known. */
export type Predicate = FoundPredicate | 'agent' | null

interface FoundPredicate {
  readonly metric: Metric
  /** Where the verb stands. */
  readonly at: number
  /** "se sont fait exploser": they did it to themselves. */
  readonly byThemselves?: boolean
}

/** "ont été tués", "sont portés disparus", "ont tué": from the auxiliary on. */
export function groupAt(tokens: Words, auxiliary: number, limit: number): Predicate {
  let passive = !is(tokens[auxiliary], WORD.avoir)
  const last = Math.min(limit, auxiliary + AUXILIARY_REACH)
  for (let at = auxiliary + 1; at <= last; at++) {
    const token = tokens[at]!
    const { lex } = token
    if (is(token, WORD.been) || token.folded === 'être') {
      passive = true
      continue
    }
    // "20 sont en vie | et 28 | sont morts": the next number's verb
    if (is(token, WORD.coordinator) && (tokens[at + 1]?.kind === 'digits' || tokens[at + 1]?.lex.numeral)) return null
    // "avait semé la mort", "a donné la mort à deux voisins"
    if (!passive && folded(tokens, at + 2) === 'mort' && BRING.has(token.folded)) return 'agent'
    const told = toldOutcome(tokens, at)
    // "ont pris en otage", "ont placé en garde à vue": they did it to others; "ont déposé les armes"
    if (told && !passive && (told === 'abducted' || (told === 'detained' && !GAVE_UP.test(token.folded))))
      return 'agent'
    // "a | frappé mortellement | une passante"
    if (told === 'killed' && !passive && isMortal(tokens, at)) return 'agent'
    if (told) return { metric: told, at }
    if (passive && isByThemselves(tokens, auxiliary, at)) return { metric: 'killed', at, byThemselves: true }
    if (PORTED.has(token.folded) || (passive && (PLACED.has(token.folded) || isHeldFor(token.folded)))) continue
    if (passive && MISSING.has(token.folded)) return { metric: 'missing', at }
    // "n'ont toujours pas été | retrouvés"
    if (passive && FOUND.has(token.folded) && isDenied(tokens, auxiliary, at)) return { metric: 'missing', at }
    // "132.000 | sont des | réfugiés"
    if (lex.noun?.kind === 'outcome' && at === auxiliary + 2 && folded(tokens, at - 1) === 'des')
      return lex.noun.metric && { metric: lex.noun.metric, at }
    // "en danger de mort"
    if (lex.verb && isOfPrepositional(tokens, at)) continue
    if (lex.verb?.form === 'participle') {
      // "les pluies se sont abattues"; "3 000 personnes se sont déplacées vers le sud"
      if (lex.verb.how === 'affects' && /^(?:se|s)$/u.test(folded(tokens, before(tokens, auxiliary))))
        return lex.verb.metric === 'displaced' && WHITHER.has(folded(tokens, at + 1))
          ? { metric: 'displaced', at }
          : 'agent'
      if (lex.verb.how === 'befalls') return { metric: lex.verb.metric, at }
      // "mortellement touché"
      if (passive && isMortal(tokens, at)) return { metric: 'killed', at }
      return passive ? { metric: joinedOutcome(tokens, at, lex.verb.metric), at } : 'agent'
    }
    if (passive && is(token, WORD.gravely)) continue
    // "sont à l'hôpital"
    if (token.folded === 'hôpital' && passive) return { metric: 'wounded', at }
    if (toldOutcome(tokens, at + 1)) continue
    // "sont | parmi les blessés", "étaient | au nombre des morts"
    if ((token.folded === 'parmi' || token.folded === 'nombre') && among(tokens, at))
      return { metric: among(tokens, at) as Metric, at }
    // "a été repêchée | grièvement blessée", "a été identifié et | tué"
    const next = is(tokens[at + 1], WORD.coordinator) ? at + 2 : at + 1
    if (
      passive &&
      is(token, WORD.participle) &&
      (is(tokens[at + 1], WORD.gravely) || tokens[next]?.lex.verb?.form === 'participle')
    ) {
      at = next - 1
      continue
    }
    // "sont comptés | parmi les morts"
    if (passive && folded(tokens, at + 1) === 'parmi' && among(tokens, at + 1)) continue
    // "ont été | accueillies ce 8 décembre dans les hôpitaux"
    if (passive && TAKEN_IN.has(token.folded) && isAtHospital(tokens, at)) return { metric: 'wounded', at }
    if (is(token, WORD.participle | WORD.finite) || lex.saying?.form === 'participle') return 'agent'
    if (token.kind === 'mark' && !/^[,«"“]$/u.test(token.folded) && !is(token, WORD.apostrophe)) return null
  }
  return 'agent'
}

const TAKEN_IN: ReadonlySet<string> = new Set(
  'accueillies accueillie accueillis accueilli admises admise admiss admis reçues reçue reçus reçu'.split(' '),
)

function isAtHospital(tokens: Words, from: number): boolean {
  for (let at = from + 1; at < from + 8; at++)
    if (/^(?:hôpita(?:l|ux)|urgences)$/u.test(folded(tokens, at))) return true
  return false
}

const WHITHER: ReadonlySet<string> = new Set(['à', 'vers', 'dans', 'depuis'])

const FOUND: ReadonlySet<string> = new Set('retrouvé retrouvée retrouvés retrouvées localisé localisés'.split(' '))

/** "n'ont | toujours pas été | retrouvés" */
function isDenied(tokens: Words, auxiliary: number, deed: number): boolean {
  for (let at = auxiliary + 1; at < deed; at++)
    if (folded(tokens, at) === 'pas' || folded(tokens, at) === 'jamais') return true
  return false
}

const BRING: ReadonlySet<string> = new Set(
  'semé donné répandu propagé distribué apporté infligé provoqué causé promis'.split(' '),
)
const GAVE_UP = /^(?:déposé|rendu)$/u

/** "se sont | fait exploser" */
const isByThemselves = (tokens: Words, auxiliary: number, at: number): boolean =>
  /^faits?$/u.test(folded(tokens, at)) &&
  /^(?:exploser|sauter)$/u.test(folded(tokens, at + 1)) &&
  /^(?:se|s)$/u.test(folded(tokens, before(tokens, auxiliary)))

/** "sont portés disparus", "sont placés en garde à vue": the next word tells. */
const PORTED = new Set('porte porté portés portée portées portes'.split(' '))
const PLACED = new Set('placé placés placée placées'.split(' '))
/** "sont considérés comme disparus", "ont été déclarés morts" */
const isHeldFor = (word: string): boolean => /^(?:considér|déclar|présum|donn)ée?s?$/u.test(word)
const MISSING = new Set('disparu disparus disparue disparues'.split(' '))

/** "parmi les blessés", "parmi les 38 victimes", "au nombre des morts" */
export function among(tokens: Words, at: number): Metric | null {
  const head = is(tokens[at + 2], WORD.number) ? at + 3 : at + 2
  const noun = tokens[head]?.lex.noun
  // "parmi les touristes tués"
  const deed = noun?.kind === 'person' && noun.plural ? tokens[head + 1]?.lex.verb : null
  if (deed?.form === 'participle') return deed.metric
  return noun?.kind === 'outcome' ? (noun.metric === 'casualties' ? 'killed' : noun.metric) : null
}

/** "tués ou blessés", "tuées, blessées ou enlevées" are casualties. */
export function joinedOutcome(tokens: Words, at: number, metric: Metric): Metric {
  const told = new Set<Metric>([metric])
  // "tuées, intoxiquées par les fumées" tells how
  let joined = false
  for (let n = at + 1; folded(tokens, n) === ',' || is(tokens[n], WORD.coordinator); n += 2) {
    // "tués ou | manquent à l'appel", "blessés ou | sont portés disparus"
    const missing = [n + 1, n + 2].some((on) => toldOutcome(tokens, on) === 'missing')
    if (missing && folded(tokens, n) === 'ou' && isHarm(metric)) return 'casualties'
    // "enlevés et | froidement | assassinés"
    if (is(tokens[n + 1], WORD.adverb)) n++
    const other = tokens[n + 1]?.lex.verb
    if (other?.form !== 'participle' || n > at + 7) break
    told.add(other.metric)
    joined ||= is(tokens[n], WORD.coordinator) || is(tokens[n - 1], WORD.coordinator)
  }
  if (told.has('killed') && told.has('wounded') && joined) return 'casualties'
  // "enlevés et tués": what was done last
  return told.has('killed') && (metric === 'abducted' || metric === 'detained') ? 'killed' : metric
}

const isHarm = (metric: Metric): boolean => metric === 'killed' || metric === 'wounded'

/** "en blessés", "de mort", "camp de réfugiés": after a preposition the word is a noun. "Il y a eu 12 personnes de tuées" is not. */
export function isOfPrepositional(tokens: Words, at: number): boolean {
  if (!is(tokens[at - 1], WORD.preposition)) return false
  const harmed = /^(?:killed|wounded)$/u.test(tokens[at]!.lex.verb?.metric ?? '')
  return !(harmed && folded(tokens, at - 1) === 'de' && folded(tokens, at).endsWith('s'))
}
