import { draftOf } from '../../draft.js'
import { adjoins, CUE, isAt, isCapital, isCue, lexAt, type Noun, type Tokens, W, wordAt, wordSet } from './lex.js'
import { type Figure, figureOf, type Sheet, type Step } from './sheet.js'

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
  next.named = isNamedBehind(sheet, behindOwner(sheet, head + 1))
  return next
}

/** Drops the implicit ones that no verb of harm claimed: as good as never read. */
export const unclaimed: Step = {
  name: 'unclaimed',
  apply(sheet) {
    const { drafts } = sheet.doc
    for (const { figures } of sheet.sentences)
      for (const { draft, named } of figures) if (named) draft.dropped = 'named'
    let kept = 0
    for (const draft of drafts) {
      if (
        draft.implicit &&
        (draft.metric === null || draft.metric === 'other' || draft.metric === 'strength' || draft.dropped !== null)
      ) {
        draft.dropped ??= 'unclaimed'
        continue
      }
      drafts[kept++] = draft
    }
    drafts.length = kept
  },
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
  if (head === null) return null
  const one = oneFigure(sheet, isGenitive(tokens, i) ? i - 2 : i, head)
  const owned = isAt(tokens, i, W.possessive) || isGenitive(tokens, i)
  one.named = isNamedBehind(sheet, owned ? head + 1 : behindOwner(sheet, head + 1))
  return one
}

const ORDINALS = wordSet('second third fourth fifth sixth')
const endsThere = (tokens: Tokens, i: number): boolean =>
  lexAt(tokens, i).outcome !== null || isAt(tokens, i, W.be | W.have | W.adverb)

const PLURAL_DETERMINERS = wordSet('these those all both no any some every each such that')

/** "Liyan’s| father" */
const isGenitive = (tokens: Tokens, i: number): boolean =>
  wordAt(tokens, i) === 's' && adjoins(tokens, i) && isAt(tokens, i - 1, W.apostrophe)

/** The head of a singular phrase of a person: "13-year-old |girl", "policeman". null where it is a plural, a thing, or names the person. */
function singularBehind({ tokens, text }: Sheet, from: number, last: number): number | null {
  let head = -1
  for (let i = from; i <= last && i < from + 8; i++) {
    const { is, noun, outcome, number } = lexAt(tokens, i)
    if (head < 0 && /^(an?|another)$/.test(wordAt(tokens, from - 1)) && isTrait(tokens, i)) continue
    // "the arrival of a child |martyr"; but "he died a martyr"
    if (
      wordAt(tokens, i) === 'martyr' &&
      /^(an?|another)$/.test(wordAt(tokens, from - 1)) &&
      ARRIVES.has(wordAt(tokens, from - 2))
    )
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

const ARRIVES = wordSet('of and with received recovered retrieved')

/** "a |wounded boy", "another |dead driver": said of the one counted right behind; "his |late wife" was told of before. */
const isTrait = (tokens: Tokens, i: number): boolean => {
  const { noun } = lexAt(tokens, i + 1)
  return TRAITS.has(wordAt(tokens, i)) && noun?.kind === 'person' && !noun.plural && !noun.sure
}
const TRAITS = wordSet('dead deceased killed slain murdered wounded injured hurt')

/** A vehicle or weapon, which counts one where it was destroyed: "shot down |a helicopter". */
const isArms = (noun: Noun | null): boolean =>
  noun?.kind === 'thing' && (noun.metric === 'equipment' || noun.metric === 'munitions')

/** Not "a car |bomb", "a tank |commander", "a missile |attack". */
const standsAlone = (tokens: Tokens, i: number): boolean =>
  lexAt(tokens, i + 1).noun === null && !isAt(tokens, i + 1, W.hyphen)

/** "a man| named X", "a farmer| Xavier": the name tells who, and a name is no count. */
function isNamed(tokens: Tokens, text: string, head: number): boolean {
  const next = head + 1
  const word = wordAt(tokens, next)
  if (word === '@' || word === 'named' || word === 'called' || word === 'identified' || word === 'known') return true
  if (word === 's' || (isAt(tokens, next, W.apostrophe) && wordAt(tokens, next + 1) === 's')) return true
  // "his wife 31-year-old Lina"
  if (tokens[next]?.kind === 'digits' && nameFrom(tokens, text, next) > 0) return true
  return isCapital(text, tokens[next]) && lexAt(tokens, next).weekday < 0 && lexAt(tokens, next).month === 0
}

/** The mark behind "the wife |of Samir Haddad|, Lina"; the word itself where no owner stands. */
function behindOwner({ tokens, text }: Sheet, from: number): number {
  if (wordAt(tokens, from) !== 'of' || !isCapital(text, tokens[from + 1])) return -1
  let at = from + 1
  while (at < from + 8 && (isCapital(text, tokens[at]) || adjoins(tokens, at)) && !isAt(tokens, at, W.comma)) at++
  return at
}

/** "his wife|, Salma Haddad (32), and", "her son| (Omar)"; but "his wife|, Hama Radio said". */
function isNamedBehind({ tokens, text }: Sheet, mark: number): boolean {
  if (!isAt(tokens, mark, W.comma | W.opener)) return false
  const name = nameFrom(tokens, text, mark + 1)
  if (name < 0 || isAt(tokens, name, W.agency) || lexAt(tokens, name).weekday >= 0) return false
  for (let i = name + 1; i < name + 8; i++) {
    if (isAt(tokens, i, W.saying)) return false
    if (isAt(tokens, i, W.comma | W.stop | W.opener | W.closer | W.and | W.be) || wordAt(tokens, i) === '.') break
  }
  return true
}

/** Where the name stands in "three-year-old |Omar", "the 54 year old teacher |Amal"; −1 in "two Sudanese workers". */
function nameFrom(tokens: Tokens, text: string, from: number): number {
  let aged = true
  for (let i = from; i < from + 8; i++) {
    const { number, noun, is } = lexAt(tokens, i)
    if (isCapital(text, tokens[i])) return aged && (noun === null || isCapital(text, tokens[i + 1])) ? i : -1
    if (tokens[i]?.kind === 'digits' || number !== null) aged = false
    else if (noun?.kind === 'measure') aged = true
    else if (noun === null && !(is & (W.hyphen | W.adjective | W.determiner))) return -1
  }
  return -1
}

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
