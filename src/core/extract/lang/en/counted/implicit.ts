import { draftOf } from '../../../draft.js'
import { type Figure, figureOf, type Sheet, type Step } from '../sheet.js'
import { CUE, isAt, isCapital, isCue, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { isTrait } from '../words/traits.js'
import { behindOwner, isNamed, isNamedBehind } from './named-person.js'
import { ENDS_PHRASE } from './noun-phrase.js'
import { singularBehind, singularToll } from './singular-phrase.js'
import { isGenitive, isTold, ORDINALS, tellsOfOne } from './told-before.js'

/** "a child was killed", "his wife", "another injured": a singular that counts one. Stands only if a verb of harm claims it (see `unclaimed`). */
export const implicitOnes: Step = {
  name: 'implicit-one',
  apply(sheet) {
    for (const sentence of sheet.sentences) {
      const { first, last, figures, cues } = sentence
      if (!(cues & CUE.single)) continue
      const found: Figure[] = []
      let next = 0
      for (let i = first; i <= last; i++) {
        while (next < figures.length && (figures[next] as Figure).last < i) next++
        const figure = figures[next]
        if (figure && figure.draft.dropped === null && figure.from <= i) {
          if (i === figure.from) found.push(...ownedWith(sheet, figure, last))
          continue
        }
        const one = isCue(sheet.tokens, i, CUE.one) ? oneAt(sheet, i, last) : null
        // "killed |a single civilian": counted in words
        if (one && figure && figure.draft.dropped === null && figure.from <= one.last) continue
        if (!one || tellsOfOne(sheet, next > 0 ? figures[next - 1] : undefined, one)) continue
        // "it is unclear whether |the man killed was a civilian": nothing is said
        if (wordAt(sheet.tokens, one.from - 1) === 'whether') {
          while (i < last && !isAt(sheet.tokens, i, W.comma | W.stop | W.quoteMark)) i++
          continue
        }
        found.push(one)
        for (let next = coordinate(sheet, one, last); next; next = coordinate(sheet, next, last)) {
          found.push(next)
          // "a friend and |colleague of Omar, Karim Haddad,": one person, named
          if (next.named) one.named = true
        }
        i = (found.at(-1) as Figure).last
      }
      if (found.length > 0) {
        const apart = figures.length > 0
        for (const one of found) {
          figures.push(one)
          sheet.doc.drafts.push(one.draft)
        }
        if (apart) figures.sort((a, b) => a.from - b.from)
      }
    }
  },
}

/** "a husband and |wife", "his wife, |son and |daughter": one article or owner for both. */
function coordinate(sheet: Sheet, one: Figure, last: number): Figure | null {
  const { tokens, text } = sheet
  if (!isAt(tokens, one.last + 1, W.comma | W.and)) return null
  const from = one.last + 2
  const head = behindAdjective(tokens, behindAge(tokens, from))
  const joined = head <= last
  const noun = lexAt(tokens, head).noun
  if (!joined || noun?.kind !== 'person' || noun.plural || noun.sure || one.noun === null) return null
  const open = lexAt(tokens, head + 1)
  if (open.noun !== null || isCapital(text, tokens[head]) || isNamed(tokens, text, head)) return null
  const next = oneFigure(sheet, from, head)
  const owner = wordAt(tokens, one.from) === 'the' ? head + 1 : behindOwner(sheet, head + 1)
  next.named = isNamedBehind(sheet, owner)
  // "his friend |and colleague" is one
  if (FELLOWS.has(wordAt(tokens, one.last)) && FELLOWS.has(wordAt(tokens, head))) next.draft.dropped = 'same person'
  return next
}

const FELLOWS = wordSet('friend colleague companion comrade classmate mentor teacher')

/** "his brother|-in-law|, Omar": the mark behind. */
const behindInLaw = (tokens: Tokens, i: number): number =>
  wordAt(tokens, i + 3) === 'law' && wordAt(tokens, i + 1) === 'in' ? i + 4 : i

/** "and |10-year old child": the noun behind the age. */
function behindAge(tokens: Tokens, from: number): number {
  if (tokens[from]?.kind !== 'digits') return from
  let i = from + 1
  while (i < from + 5 && (isAt(tokens, i, W.hyphen) || lexAt(tokens, i).noun?.kind === 'measure')) i++
  return wordAt(tokens, i) === 'old' ? i + 1 : from
}

/** "a father and |young child" */
const behindAdjective = (tokens: Tokens, i: number): number =>
  isAt(tokens, i, W.adjective) && lexAt(tokens, i).noun === null && wordAt(tokens, i) !== 'other' ? i + 1 : i

/** "alongside their eight sons|, daughter and |nephew": owned as the sons are. */
function ownedWith(sheet: Sheet, figure: Figure, last: number): Figure[] {
  const found: Figure[] = []
  const { noun, draft, from } = figure
  if (noun?.kind !== 'person' || noun.sure || draft.dropped !== null || !isAt(sheet.tokens, from - 1, W.possessive))
    return found
  for (let next = coordinate(sheet, figure, last); next; next = coordinate(sheet, next, last)) found.push(next)
  return found
}

function oneAt(sheet: Sheet, i: number, last: number): Figure | null {
  const { tokens } = sheet
  if (wordAt(tokens, i) === 'another') return anotherAt(sheet, i, last)
  // "and |a third died", but "a third of them"
  if (wordAt(tokens, i) === 'a' && endsThere(tokens, i + 2) && ORDINALS.has(wordAt(tokens, i + 1)))
    return oneFigure(sheet, i, singularToll(tokens, i + 2) ? i + 2 : i + 1)
  if (!isAt(tokens, i, W.determiner | W.possessive) && !isGenitive(tokens, i)) return null
  const aged = agedAt(tokens, sheet.text, i)
  if (aged > 0) return oneFigure(sheet, i, aged)
  const word = wordAt(tokens, i)
  const head = singularBehind(sheet, i + 1, last)
  // "|Liyan’s father" begins with the owner
  // "Daesh’s |Minister of Oil": one who is known by it
  if (head !== null && isGenitive(tokens, i) && isCapital(sheet.text, tokens[head])) return null
  if (head === null || speaksUp(tokens, head) || isTold(tokens, i, head)) return null
  const one = oneFigure(sheet, isGenitive(tokens, i) ? i - 2 : i, head)
  const owned = isAt(tokens, i, W.possessive) || word === 'the' || isGenitive(tokens, i)
  one.named =
    apposesName(sheet, one) ||
    // "their daughter-in-law| Islam Haddad"
    (behindInLaw(tokens, head + 1) > head + 1 && isNamed(tokens, sheet.text, head + 4)) ||
    (owned && isNamedBehind(sheet, behindInLaw(tokens, head + 1))) ||
    isNamedBehind(sheet, behindOwner(sheet, head + 1))
  return one
}

/** "a doctor |said": who speaks is no victim; but "a man |said to have died" */
const speaksUp = (tokens: Tokens, head: number): boolean =>
  isAt(tokens, head + 1, W.saying) && SPEAKS.has(wordAt(tokens, head + 1)) && wordAt(tokens, head + 2) !== 'to'
const SPEAKS = wordSet('said says told adds added')

const endsThere = (tokens: Tokens, i: number): boolean =>
  lexAt(tokens, i).outcome !== null || isAt(tokens, i, W.be | W.have | W.adverb)

const ARTICLES = wordSet('a an another the')

/** "killing |a 10-year-old and his aunt": where "old" stands alone for the person; −1 elsewhere. */
function agedAt(tokens: Tokens, text: string, article: number): number {
  let i = article + 1
  if (tokens[i]?.kind !== 'digits' && lexAt(tokens, i).number === null) return -1
  if (!ARTICLES.has(wordAt(tokens, article))) return -1
  while (i < article + 6 && wordAt(tokens, i) !== 'old') i++
  if (wordAt(tokens, i) !== 'old' || !isAt(tokens, i - 1, W.hyphen)) return -1
  const { is, noun, outcome } = lexAt(tokens, i + 1)
  if (noun !== null || isCapital(text, tokens[i + 1]) || wordAt(tokens, i + 1) === 's') return -1
  return is & ENDS_PHRASE || outcome !== null || wordAt(tokens, i + 1) === '.' ? i : -1
}

/** "Lina Haddad|, Omar’s daughter|, was killed": told of the one named. */
const apposesName = ({ tokens, text }: Sheet, { from, last }: Figure): boolean =>
  isAt(tokens, from - 1, W.comma) &&
  isCapital(text, tokens[from - 2]) &&
  isCapital(text, tokens[from - 3]) &&
  isCapital(text, tokens[from]) &&
  isAt(tokens, last + 1, W.comma | W.hyphen)

function anotherAt(sheet: Sheet, i: number, last: number): Figure | null {
  const { tokens } = sheet
  const next = lexAt(tokens, i + 1)
  if (tokens[i + 1]?.kind === 'digits' || next.number !== null) return null
  const head = singularBehind(sheet, i + 1, last)
  if (head !== null && wordAt(tokens, head) === 'victim' && tellsOfNamed(sheet, i)) return null
  if (head !== null) return oneFigure(sheet, i, head)
  if (singularToll(tokens, i + 1)) return oneFigure(sheet, i, i + 1)
  if (
    next.outcome !== null ||
    next.is & (W.be | W.preposition | W.adverb | W.comma | W.have) ||
    // "|another suffered a head injury"
    SUFFERS.has(wordAt(tokens, i + 1))
  )
    return oneFigure(sheet, i, i)
  return null
}

/** "Omar Haddad was |another victim", "Omar, a teacher, was |another victim"; but "there was |another victim". */
const tellsOfNamed = ({ tokens, text }: Sheet, i: number): boolean =>
  isAt(tokens, i - 1, W.be) &&
  (isAt(tokens, i - 2, W.comma) || (isCapital(text, tokens[i - 2]) && wordAt(tokens, i - 2) !== 'there'))

const SUFFERS = wordSet('suffered sustained received')

function oneFigure({ tokens, text }: Sheet, from: number, head: number): Figure {
  const draft = draftOf(tokens, { first: head, last: head, low: 1, high: 1, bound: 'exact', rules: ['implicit-one'] })
  const figure = figureOf(draft)
  figure.from = from
  for (let i = from + 1; i < head; i++) if (isTrait(tokens, i)) figure.trait = lexAt(tokens, i).outcome
  figure.noun = lexAt(tokens, head).noun
  draft.start = tokens[from]!.start
  draft.implicit = true
  draft.head = head
  draft.confidence = 0.9
  draft.counted =
    figure.noun === null || wordAt(tokens, head) === 'another' ? '' : text.slice(draft.numberStart, draft.numberEnd)
  return figure
}
