import { draftOf } from '../../../draft.js'
import { type Figure, figureOf, type Sheet, type Step } from '../sheet.js'
import {
  adjoins,
  CUE,
  isAt,
  isCapital,
  isCue,
  lexAt,
  type Noun,
  type Tokens,
  W,
  wordAt,
  wordSet,
} from '../words/lex.js'
import { isTrait } from '../words/traits.js'
import { behindOwner, isNamed, isNamedBehind } from './named-person.js'

/** "a child was killed", "his wife", "another injured": a singular that counts one. Stands only if a verb of harm claims it (see `unclaimed`). */
export const implicitOnes: Step = {
  name: 'implicit-one',
  apply(sheet) {
    for (const sentence of sheet.sentences) {
      const { first, last, figures } = sentence
      const found: Figure[] = []
      let next = 0
      for (let i = first; i <= last; i++) {
        while (next < figures.length && (figures[next] as Figure).last < i) next++
        const figure = figures[next]
        if (figure && figure.draft.dropped === null && figure.from <= i) continue
        const one = isCue(sheet.tokens, i, CUE.one) ? oneAt(sheet, i, last) : null
        if (!one || tellsOfOne(sheet, figures[next - 1], one)) continue
        found.push(one)
        for (let next = coordinate(sheet, one, last); next; next = coordinate(sheet, next, last)) {
          found.push(next)
          // "a friend and |colleague of Omar, Karim Haddad,": one person, named
          if (next.named) one.named = true
        }
        i = (found.at(-1) as Figure).last
      }
      if (found.length > 0) {
        figures.push(...found)
        figures.sort((a, b) => a.from - b.from)
        sheet.doc.drafts.push(...found.map(({ draft }) => draft))
      }
    }
  },
}

/** "One of those killed was |a policeman", "one of them, |a teacher, died": the one counted before. */
function tellsOfOne({ tokens }: Sheet, before: Figure | undefined, { from }: Figure): boolean {
  if (!before?.partitive || before.draft.low !== 1 || before.draft.dropped !== null) return false
  if (isAt(tokens, from - 1, W.comma)) return before.last >= from - 3
  return isAt(tokens, from - 1, W.be) && before.last >= from - 6
}

/** "a husband and |wife", "his wife, |son and |daughter": one article or owner for both. */
function coordinate(sheet: Sheet, one: Figure, last: number): Figure | null {
  const { tokens, text } = sheet
  const head = one.last + 2
  const joined = isAt(tokens, head - 1, W.comma | W.and) && head <= last
  const noun = lexAt(tokens, head).noun
  if (!joined || noun?.kind !== 'person' || noun.plural || noun.sure || one.noun === null) return null
  const open = lexAt(tokens, head + 1)
  if (open.noun !== null || isCapital(text, tokens[head]) || isNamed(tokens, text, head)) return null
  const next = oneFigure(sheet, head, head)
  const owner = wordAt(tokens, one.from) === 'the' ? head + 1 : behindOwner(sheet, head + 1)
  next.named = isNamedBehind(sheet, owner)
  return next
}

function oneAt(sheet: Sheet, i: number, last: number): Figure | null {
  const { tokens } = sheet
  if (wordAt(tokens, i) === 'another') return anotherAt(sheet, i, last)
  // "and |a third died", but "a third of them"
  if (wordAt(tokens, i) === 'a' && ORDINALS.has(wordAt(tokens, i + 1)) && endsThere(tokens, i + 2))
    return oneFigure(sheet, i, i + 1)
  if (!isAt(tokens, i, W.determiner | W.possessive) && !isGenitive(tokens, i)) return null
  const word = wordAt(tokens, i)
  if (PLURAL_DETERMINERS.has(word)) return null
  const head = singularBehind(sheet, i + 1, last)
  // "|Liyan’s father" begins with the owner
  if (head === null || isTold(tokens, i, head)) return null
  const one = oneFigure(sheet, isGenitive(tokens, i) ? i - 2 : i, head)
  const owned = isAt(tokens, i, W.possessive) || word === 'the' || isGenitive(tokens, i)
  one.named = (owned && isNamedBehind(sheet, head + 1)) || isNamedBehind(sheet, behindOwner(sheet, head + 1))
  return one
}

/** "Omar’s |body", "her |body", "the second |victim": told of before, or one of a row. */
function isTold(tokens: Tokens, i: number, head: number): boolean {
  const remains = lexAt(tokens, head).noun?.metric === 'killed' && !lexAt(tokens, head).noun?.sure
  if (remains) return isGenitive(tokens, i) || isAt(tokens, i, W.possessive)
  const next = wordAt(tokens, i + 1)
  return (
    wordAt(tokens, i) === 'the' &&
    (ORDINALS.has(next) ||
      next === 'first' ||
      next === 'last' ||
      (isAt(tokens, i + 2, W.date | W.stop) === false && /^(st|nd|rd|th)$/.test(wordAt(tokens, i + 2))))
  )
}

const ORDINALS = wordSet('second third fourth fifth sixth')
const endsThere = (tokens: Tokens, i: number): boolean =>
  lexAt(tokens, i).outcome !== null || isAt(tokens, i, W.be | W.have | W.adverb)

const PLURAL_DETERMINERS = wordSet('these those this all both no any some every each such that')

/** "Liyan’s| father" */
const isGenitive = (tokens: Tokens, i: number): boolean =>
  wordAt(tokens, i) === 's' && adjoins(tokens, i) && isAt(tokens, i - 1, W.apostrophe)

/** The head of a singular phrase of a person: "13-year-old |girl", "policeman". null where it is a plural, a thing, or names the person. */
function singularBehind({ tokens, text }: Sheet, from: number, last: number): number | null {
  let head = -1
  const article = wordAt(tokens, from - 1)
  const indefinite = article === 'a' || article === 'an' || article === 'another'
  for (let i = from; i <= last && i < from + 8; i++) {
    const { is, noun, outcome, number } = lexAt(tokens, i)
    if (head < 0 && indefinite && isTrait(tokens, i)) continue
    // "the arrival of a child |martyr"; but "he died a martyr"
    if (indefinite && wordAt(tokens, i) === 'martyr' && arrives(tokens, from - 2))
      return isNamed(tokens, text, i) ? null : i
    // "a child| dead", "a soldier| wounded"; but "a civilian casualty"
    if (noun?.sure && head >= 0 && noun.plural) break
    if (noun?.sure) return null
    if (noun?.kind === 'person' || (head < 0 && isArms(noun) && standsAlone(tokens, i))) head = i
    else if (head >= 0) {
      // "a South Korean| electrical company"
      if (is === 0 && noun === null && outcome === null && tokens[i]?.kind === 'word' && !isCapital(text, tokens[i])) {
        head = -1
        continue
      }
      // "the combatant| range"
      if (is & W.toll) return null
      // "a passenger| bus"
      if (noun?.kind === 'thing' || noun?.kind === 'uncounted') return null
      break
    } else if (
      noun?.kind === 'measure' ||
      is & (W.hyphen | W.adjective) ||
      tokens[i]?.kind === 'digits' ||
      number !== null
    )
      continue
    else if (
      outcome !== null ||
      is &
        (W.comma |
          W.stop |
          W.and |
          W.be |
          W.have |
          W.modal |
          W.preposition |
          W.relative |
          W.pronoun |
          W.determiner |
          W.saying)
    )
      return null
    else if (noun?.kind === 'uncounted') return null
  }
  if (head < 0 || lexAt(tokens, head).noun?.plural) return null
  // "the |body of one woman" is hers
  if (wordAt(tokens, head + 1) === 'of' && lexAt(tokens, head).noun?.metric === 'killed') return null
  return isNamed(tokens, text, head) ? null : head
}

/** "the arrival |of a martyr", "there |was “a martyr and two injured”" */
function arrives(tokens: Tokens, i: number): boolean {
  const at = isAt(tokens, i, W.quoteMark) ? i - 1 : i
  return ARRIVES.has(wordAt(tokens, at)) || (isAt(tokens, at, W.be) && wordAt(tokens, at - 1) === 'there')
}
const ARRIVES = wordSet('of and with received recovered retrieved')

/** A vehicle or weapon, which counts one where it was destroyed: "shot down |a helicopter". */
const isArms = (noun: Noun | null): boolean =>
  noun?.kind === 'thing' && (noun.metric === 'equipment' || noun.metric === 'munitions')

/** Not "a car |bomb", "a tank |commander", "a missile |attack". */
const standsAlone = (tokens: Tokens, i: number): boolean =>
  lexAt(tokens, i + 1).noun === null && !isAt(tokens, i + 1, W.hyphen)

function anotherAt(sheet: Sheet, i: number, last: number): Figure | null {
  const { tokens } = sheet
  const next = lexAt(tokens, i + 1)
  if (tokens[i + 1]?.kind === 'digits' || next.number !== null) return null
  const head = singularBehind(sheet, i + 1, last)
  if (head !== null) return oneFigure(sheet, i, head)
  if (next.outcome !== null || next.is & (W.be | W.preposition | W.adverb | W.comma | W.have))
    return oneFigure(sheet, i, i)
  return null
}

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
