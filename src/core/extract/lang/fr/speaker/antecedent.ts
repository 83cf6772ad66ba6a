import type { TokenRange } from '../../../../text/sentences.js'
import { type Report, sentenceIndexAt } from '../drafts.js'
import { after, folded, is, isThat, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { SPEAKING_NOUNS } from '../words/speaking-nouns.js'
import { agrees, pronounAt } from './agreement.js'
import type { Attribution, Lookup } from './attribution.js'
import type { Named } from './named.js'
import { sentenceSubject } from './sentence-subject.js'
import { readSpeaker } from './speaker-name.js'

/** How many sentences back a pointing word ("la même source", "a-t-il ajouté") looks for its name. */
const LOOK_BACK = 5
/** How far before "selon lui" his figures may be spoken of. */
const AUTHOR_REACH = 40

/** Whom "il", "la même source" point back to: the name last given before. */
export function antecedent(
  doc: Report,
  sentence: TokenRange,
  pointing: Attribution,
  lookUp: Lookup,
): Attribution | null {
  const author = authorHere(doc, sentence, pointing)
  if (author) return author
  const fits = ({ named }: Attribution): boolean =>
    named.kind === 'name' &&
    agrees(doc, pointing, named) &&
    (!isOfKindAlone(pointing) || sharesNoun(doc.tokens, pointing, named))
  const here = lookUp(sentence).filter((other) => other.at < pointing.at && fits(other))
  if (here.length > 0) return here.at(-1)!
  // "Le maire s'est rendu sur place, où | il | a fait état de", "Le HCR n'a pu identifier les cinq morts qu' | il | a comptés"
  const subject = pointing.reach === 'forward' || pointing.near ? subjectHere(doc, sentence, pointing) : null
  if (subject) return subject
  const index = sentenceIndexAt(doc.sentences, sentence.first)
  // "selon un responsable local … des élus … | ce responsable": the same noun goes before the nearest name
  const noun = pointedNoun(doc.tokens, pointing)
  if (noun !== null)
    for (let n = index - 1; n >= Math.max(0, index - LOOK_BACK); n--) {
      const same = lookUp(doc.sentences[n]!).findLast(
        (other) => fits(other) && other.named.kind === 'name' && holds(doc.tokens, other.named, noun),
      )
      if (same) return same
    }
  // "cette même personne" is no body named before
  if (isAnybody(doc.tokens, pointing)) return null
  let isNext = true
  for (let n = index - 1; n >= Math.max(0, index - LOOK_BACK); n--) {
    const names = lookUp(doc.sentences[n]!).filter(fits)
    const last = isNext ? lastSubject(doc, doc.sentences[n]!, pointing) : null
    if (last && !names.some(({ named }) => named.kind === 'name' && named.first > last.first))
      return { ...pointing, named: last }
    if (names.length > 0) return itsSubject(doc, n, pointing, names) ?? names.at(-1)!
    const about = subjectOf(doc, doc.sentences[n]!, pointing, isNext)
    if (about) return about
    // "Le commandant … | Il tient la base. | …, raconte-t-il": the pronoun goes on
    if (!/^(?:ils?|elles?)$/u.test(folded(doc.tokens, doc.sentences[n]!.first))) isNext = false
  }
  // "L'armée a perdu deux hommes, a-t-| elle | annoncé"
  return pointing.reach === 'backward' ? subjectHere(doc, sentence, pointing) : null
}

/** "Les secours sont sur place, alors que | le maire, Ali Touré, | attend des renforts. … a-t-il dit": who the last clause is about. */
function lastSubject(
  doc: Report,
  { first, last }: TokenRange,
  pointing: Attribution,
): (Named & { kind: 'name' }) | null {
  const pronoun = pronounAt(doc.tokens, pointing.at, pointing.named.last)
  if (pronoun === null) return null
  for (let at = last; at > first + 1; at--) {
    if (!is(doc.tokens[at - 1], WORD.breaker) || !isThat(folded(doc.tokens, at))) continue
    const begin = after(doc.tokens, at)
    // "la préfète, Anne Roux, …, a-t-| il | dit"
    if (folded(doc.tokens, begin) === (pronoun === 'elle' ? 'le' : 'la')) return null
    const named = sentenceSubject(doc, { first: begin, last })
    return named?.kind === 'name' && agrees(doc, pointing, named) ? named : null
  }
  return null
}

/** "L'armée rejette le bilan donné par la Ligue. | Elle | affirme": of several who spoke, the one whom the sentence is about. */
function itsSubject(doc: Report, at: number, pointing: Attribution, names: readonly Attribution[]): Attribution | null {
  if (names.length < 2 || pronounAt(doc.tokens, pointing.at, pointing.named.last) === null) return null
  const subject = sentenceSubject(doc, doc.sentences[at]!)
  return names.find(({ named }) => subject?.kind === 'name' && named.last === subject.last) ?? null
}

/** Whom the pointing word's own sentence is about, where it stands before it. */
function subjectHere(doc: Report, sentence: TokenRange, pointing: Attribution): Attribution | null {
  const its = /^(?:son|sa|ses|leurs?)$/u.test(folded(doc.tokens, pointing.named.last - 1))
  const believed = folded(doc.tokens, pointing.at) === 'croire'
  if (!its && !believed && pronounAt(doc.tokens, pointing.at, pointing.named.last) === null) return null
  const named = sentenceSubject(doc, sentence)
  if (named?.kind !== 'name' || named.last >= pointing.named.last - 1 || !agrees(doc, pointing, named)) return null
  return { ...pointing, named }
}

/** Whom a sentence before is about: of the kind that the pointing word names, or, right before, one whom its pronoun fits. */
function subjectOf(doc: Report, sentence: TokenRange, pointing: Attribution, isNext: boolean): Attribution | null {
  const { tokens } = doc
  const pronoun = pronounAt(tokens, pointing.at, pointing.named.last)
  if (pronoun !== null && !isNext) return null
  const named = sentenceSubject(doc, sentence)
  if (named?.kind !== 'name' || !agrees(doc, pointing, named)) return null
  const fits =
    pronoun !== null ||
    folded(tokens, pointing.at) === 'croire' ||
    isBody(pointing) ||
    isOfKind(tokens, pointing, sentence.first, named.last)
  return fits ? { ...pointing, named } : null
}

/** "une source militaire … cette | source": the same noun. */
function isOfKind(tokens: Words, { at, named: pointer }: Attribution, first: number, last: number): boolean {
  for (let n = Math.min(at, pointer.last - 2); n <= Math.max(at, pointer.last); n++) {
    const word = folded(tokens, n)
    if (!SPEAKING_NOUNS.has(word)) continue
    for (let near = first; near <= last; near++) if (folded(tokens, near) === word) return true
  }
  return false
}

const isOfKindAlone = ({ named }: Attribution): boolean => named.kind === 'anaphor' && named.body === 'of-kind'

/** "cette | coalition" and "une | coalition | de quinze pays", "cette | chaîne" and "la | chaîne | Al-Arabiya" */
function sharesNoun(
  tokens: Words,
  { named: pointer }: Attribution,
  { first, last }: { first: number; last: number },
): boolean {
  return holds(tokens, { first: first - TITLE, last }, folded(tokens, pointer.last))
}

function holds(tokens: Words, { first, last }: { first: number; last: number }, noun: string): boolean {
  for (let at = first; at <= last; at++) if (folded(tokens, at) === noun) return true
  return false
}

/** "ce | responsable", "cette | élue": what one is called again; null where a pronoun or "source" points. */
function pointedNoun(tokens: Words, { named }: Attribution): string | null {
  if (named.kind !== 'anaphor' || !/^(?:ce|cet|cette|ces)$/u.test(folded(tokens, named.last - 2))) return null
  // "cette même | personne"
  const noun = folded(tokens, /^mêmes?$/u.test(folded(tokens, named.last - 1)) ? named.last : named.last - 1)
  return SPEAKING_NOUNS.has(noun) && !noun.startsWith('source') ? noun : null
}

/** "cette même | personne", "cet | homme" */
const isAnybody = (tokens: Words, { named }: Attribution): boolean =>
  named.kind === 'anaphor' &&
  [named.last, named.last - 1].some(
    (at) => ANYBODY.has(folded(tokens, at)) && [at - 1, at - 2].some((n) => POINTING.test(folded(tokens, n))),
  )

const ANYBODY: ReadonlySet<string> = new Set('personne homme femme individu'.split(' '))
const POINTING = /^(?:ce|cet|cette)$/u

/** A title's words before a name at most. */
const TITLE = 5

/** "l'ONG", "l'agence": the words name a kind of body, which one was said before. */
export const isBody = ({ named }: Attribution): boolean => named.kind === 'anaphor' && named.body === true

/** "Les chiffres du gouvernement diffèrent : 150 morts selon lui": whose figures the sentence speaks of. */
function authorHere({ tokens, text }: Report, { first }: TokenRange, pointing: Attribution): Attribution | null {
  if (pointing.named.kind !== 'anaphor' || !/^(?:lui|elle|eux|elles)$/u.test(folded(tokens, pointing.named.last)))
    return null
  for (let at = pointing.at - 1; at >= Math.max(first, pointing.at - AUTHOR_REACH); at--) {
    if (!FIGURES.has(folded(tokens, at))) continue
    const named = readSpeaker(tokens, text, at, pointing.at - 1)
    if (named?.kind === 'name') return { ...pointing, named }
  }
  return null
}

const FIGURES: ReadonlySet<string> = new Set('chiffres bilan données décompte estimations estimation'.split(' '))
