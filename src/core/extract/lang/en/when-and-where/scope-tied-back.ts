import type { Sentence, Sheet } from '../sheet.js'
import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { goesOnByPlace } from './goes-on-by-place.js'

/** Whether a sentence goes on counting what the one before totalled: "14 civilians are |among those killed", "400 civilians |have also died", "|Own losses: two dead". */
export function tiedBack({ tokens, text }: Sheet, { first, last }: Sentence): boolean {
  for (let i = first + 1; i < first + 4; i++) if (wordAt(tokens, i) === ':') return true
  const [word, next] = [wordAt(tokens, first), wordAt(tokens, first + 1)]
  if (
    word === 'additionally' ||
    (word === 'in' && next === 'addition') ||
    (word === 'also' && isAt(tokens, first + 1, W.comma))
  )
    return true
  if (includesParts(tokens, first) || goesOnByPlace(tokens, text, first, last)) return true
  // "|Of these, 77 were children", "|Of these January numbers, 77"
  if (word === 'this' && next === 'in') return true
  if (word === 'of' && (/^(these|those|them)$/.test(next) || ofTotal(tokens, first + 1))) return true
  for (let i = first; i < last; i++) {
    const word = wordAt(tokens, i)
    if ((word === 'among' || word === 'of') && ofTheDead(tokens, i + 1)) return true
    // "|All of the casualties were killed in raids, 15 of them fighters"
    // "|Most victims were farmers; at least 50 men and 40 women"
    if (
      i === first &&
      /^(all|most|many)$/.test(word) &&
      [1, 2, 3].some((step) => VICTIMS.has(wordAt(tokens, first + step)))
    )
      return true
    // "to look into |these killings, of which 50 were laid to soldiers"
    if (word === 'these' && [1, 2].some((step) => isKilling(tokens, i + step))) return true
    if (word === 'also' && isAt(tokens, i - 1, W.have)) return true
    // "he added that 44 medics |had been killed"
    if (word === 'added' && i < first + 8 && wordAt(tokens, i + 1) === 'that' && hadBeen(tokens, i + 2, last))
      return true
  }
  return false
}

/** "44 medics |had been killed"; but "had been killed |in the raid" */
function hadBeen(tokens: Tokens, from: number, last: number): boolean {
  let perfect = false
  for (let i = from; i <= last; i++) {
    perfect ||= isAt(tokens, i, W.have) && wordAt(tokens, i + 1) === 'been'
    const { noun, weekday } = lexAt(tokens, i)
    if (weekday >= 0 || (noun?.metric === 'strikes' && !noun.plural)) return false
  }
  return perfect
}

/** "Of |the total, 41 were children", "Of |the overall death toll", "Of |the deaths, 12" */
const ofTotal = (tokens: Tokens, the: number): boolean =>
  wordAt(tokens, the) === 'the' && [1, 2, 3].some((step) => isAt(tokens, the + step, W.toll))

/** "|The civilian deaths include six children", "|This number includes" */
function includesParts(tokens: Tokens, first: number): boolean {
  if (!/^(the|this|that|these|those)$/.test(wordAt(tokens, first))) return false
  for (let i = first + 1; i < first + 4; i++)
    if (isAt(tokens, i, W.including)) {
      const { noun, outcome } = lexAt(tokens, i - 1)
      if (FIGURES.has(wordAt(tokens, i - 1))) return true
      return noun?.sure === true || outcome !== null || noun?.metric === 'casualties' || isAt(tokens, i - 1, W.toll)
    }
  return false
}

const FIGURES = wordSet('figures numbers statistics')

/** "It recorded 61 raids in April. |The raids killed 12", "It said |these strikes killed 12": all of them. */
export function opensWithThem(tokens: Tokens, { first, last }: Sentence): boolean {
  let i = first
  while (
    i < first + 7 &&
    i < last &&
    !(THESE.has(wordAt(tokens, i)) && lexAt(tokens, i + 1).noun?.metric === 'strikes')
  )
    i++
  if (i > first && !isAt(tokens, i - 1, W.saying) && wordAt(tokens, i - 1) !== 'that') return false
  const { noun } = lexAt(tokens, i + 1)
  return THESE.has(wordAt(tokens, i)) && noun?.metric === 'strikes' && noun.plural
}
const THESE = wordSet('the these those')

/** "|Another 18 were hurt", "|A further nine died", "|At least 60 more were hurt", "|Overall, 12 died": goes on adding up. */
export function addsUp(tokens: Tokens, { first, last }: Sentence): boolean {
  const word = wordAt(tokens, first)
  if (word === 'another' || word === 'overall' || word === 'altogether') return true
  if ((word === 'a' || word === 'an') && /^(further|additional|total)$/.test(wordAt(tokens, first + 1))) return true
  if (word === 'in' && /^(total|all|sum)$/.test(wordAt(tokens, first + 1)) && isAt(tokens, first + 2, W.comma))
    return true
  // "according to the agency, |the rains also displaced 40,000"
  const from = word === 'according' ? behindComma(tokens, first) : first
  for (let i = from; i < from + 5; i++) {
    // "two soldiers |also lost their lives", "two |further raids"
    const told = wordAt(tokens, i)
    if (i > first && (told === 'also' || told === 'further' || told === 'additional')) return true
    if (told === 'more' && wordAt(tokens, i + 1) !== 'than') return true
  }
  // "Hama was |the worst affected province, with nine killed"
  for (let i = first + 1; i < last; i++) {
    const verb = wordAt(tokens, i)
    if (
      (verb === 'affected' || verb === 'hit') &&
      /^(worst|hardest|most)$/.test(wordAt(tokens, i - (isAt(tokens, i - 1, W.hyphen) ? 2 : 1)))
    )
      return true
  }
  return false
}

function behindComma(tokens: Tokens, first: number): number {
  for (let i = first; i < first + 12; i++) if (isAt(tokens, i, W.comma)) return i + 1
  return first
}

/** "them", "those killed", "the dead" */
function ofTheDead(tokens: Tokens, i: number): boolean {
  const word = wordAt(tokens, i)
  if (word === 'them') return true
  const at = wordAt(tokens, i + 1)
  // "four of those killed in |Monday’s raid"
  if ([i + 2, i + 3, i + 4].some((day) => lexAt(tokens, day).weekday >= 0)) return false
  // "among |the civilian victims of the war"
  if (word === 'the' && isAt(tokens, i + 1, W.adjective) && VICTIMS.has(wordAt(tokens, i + 2))) return true
  return (word === 'those' || word === 'the') && (VICTIMS.has(at) || lexAt(tokens, i + 1).outcome?.form === 'past')
}
const isKilling = (tokens: Tokens, i: number): boolean => {
  const { noun } = lexAt(tokens, i)
  return noun?.sure === true && noun.plural && isAt(tokens, i + 1, W.comma)
}
const VICTIMS = wordSet('dead victims casualties deaths fatalities')
