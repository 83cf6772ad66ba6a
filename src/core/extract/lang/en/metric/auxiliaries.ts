import { adjoins, CUE, isAt, isCue, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** "was |fatally shot": how a hurt became a death. */
export const FATALLY = wordSet('fatally mortally')

/** Where the verb's auxiliaries begin: "|have reportedly been killed". */
export function withAuxiliaries(tokens: Tokens, at: number): number {
  let first = at
  for (
    let i = at - 1;
    isAt(tokens, i, W.be | W.have | W.modal | W.adverb | W.negation | W.quoteMark | W.apostrophe) ||
    isCue(tokens, i, CUE.hearsay) ||
    isSince(tokens, i);
    i--
  ) {
    if (wordAt(tokens, i) === 'as') i = beforeGiver(tokens, i)
    // headlines leave the auxiliary out: "dozens |feared dead"; "|appear visibly wounded"
    if (
      isAt(tokens, i, W.be | W.have | W.modal) ||
      (isCue(tokens, i, CUE.hearsay) && skipAdverbs(tokens, first - 1) === i)
    )
      first = i
  }
  return first
}

/** "were |identified by Omar Haddad as killed": the participle; `as` itself where nobody is named. */
function beforeGiver(tokens: Tokens, as: number): number {
  for (let i = as - 2; i > as - 7; i--)
    if (wordAt(tokens, i) === 'by') return isCue(tokens, i - 1, CUE.hearsay) ? i - 1 : as
  return as
}

export function skipAdverbs(tokens: Tokens, i: number, step = -1): number {
  let at = i
  while (
    (isAt(tokens, at, W.adverb | W.quoteMark) && !isAt(tokens, at, W.determiner | W.stop)) ||
    isSince(tokens, at) ||
    // "had been |‘eliminated’"
    (step < 0 && isAt(tokens, at, W.apostrophe) && !adjoins(tokens, at))
  )
    at += step
  return at
}

/** "five of whom have |since died" */
export const isSince = (tokens: Tokens, i: number): boolean =>
  wordAt(tokens, i) === 'since' && isAt(tokens, i - 1, W.have)

/** The word before the verb that tells its voice: adverbs and hearsay left out, where an auxiliary stands before them. */
export function voiceBefore(tokens: Tokens, at: number): number {
  const before = skipAdverbs(tokens, at - 1)
  const auxiliary = withAuxiliaries(tokens, at)
  if (auxiliary >= before || !isCue(tokens, before, CUE.hearsay)) return before
  // "have |been reported killed": passive, whatever "have" says
  for (let i = before - 1; i > auxiliary; i--) if (isAt(tokens, i, W.be)) return i
  return auxiliary
}

/** "would have killed", "could die"; "may have died" and "could have been killed" are estimates of what happened. */
export function isUnreal(tokens: Tokens, first: number, at: number): boolean {
  for (let i = first; i < at; i++) {
    const word = wordAt(tokens, i)
    if (word === 'would' || word === 'will') return true
    if ((word === 'could' || word === 'might') && !isAt(tokens, skipAdverbs(tokens, i + 1, 1), W.have)) return true
  }
  return false
}

/** "were able |to kill", "managed |to arrest", "went on |to shoot": what was wanted was done. */
export const isAchieved = (tokens: Tokens, to: number): boolean =>
  wordAt(tokens, to) === 'to' &&
  (/^(managed|proceeded)$/.test(wordAt(tokens, to - 1)) ||
    (wordAt(tokens, to - 1) === 'able' && !isAt(tokens, to - 2, W.negation) && wordAt(tokens, to - 2) !== 'be') ||
    (wordAt(tokens, to - 1) === 'on' && wordAt(tokens, to - 2) === 'went'))

/** "|under the rubble", "|missing"; −1 where "rubble" is only what they were pulled from. */
export function missingFrom(tokens: Tokens, at: number): number {
  const word = wordAt(tokens, at)
  // "110 remain |in captivity", "22 remain |in the hands of"
  if (word === 'captivity') return at - 1
  if (word === 'hands') return at - 2
  if (word === 'buried' || word === 'stuck')
    return wordAt(tokens, at - 1) === 'still' ||
      /^(under|beneath|alive)$/.test(wordAt(tokens, at + 1)) ||
      [2, 3].some((step) => RUBBLE.has(wordAt(tokens, at + step)) || wordAt(tokens, at + step) === 'mud') ||
      (/^(in|by|under)$/.test(wordAt(tokens, at + 1)) &&
        [2, 3, 4].some((step) => SLIDES.has(wordAt(tokens, at + step))))
      ? at
      : -1
  if (!RUBBLE.has(word)) return at
  const under = isAt(tokens, at - 1, W.determiner) ? at - 2 : at - 1
  return UNDER.has(wordAt(tokens, under)) && !RECOVERED.has(wordAt(tokens, under - 1)) ? under : -1
}
const SLIDES = wordSet('landslide landslides mudslide mudslides avalanche avalanches rockslide rockfall')
const RUBBLE = wordSet('rubble debris ruins wreckage concrete slabs')
const UNDER = wordSet('under beneath below underneath')
/** "pulled |from under the rubble", "|found under the rubble": no longer missing. */
const RECOVERED = wordSet('from found discovered recovered retrieved located')

/** "18 others |suffered light injuries": the verb's token, else 0. */
export function suffers(tokens: Tokens, at: number): number {
  // "received non-life-threatening |wounds"
  const far = isAt(tokens, at - 2, W.hyphen) ? 7 : 4
  for (let i = at - 1; i >= at - far; i--) {
    // "12 of them |had bullet wounds"; but "had no wounds"
    if (HAS.has(wordAt(tokens, i)) && !isAt(tokens, i + 1, W.negation)) return i
    if (SUFFER.has(wordAt(tokens, i))) return i
    if (isAt(tokens, i, W.stop | W.comma)) break
  }
  return 0
}
const HAS = wordSet('had have has')
const SUFFER = wordSet('suffered sustained received suffer suffering sustaining')
