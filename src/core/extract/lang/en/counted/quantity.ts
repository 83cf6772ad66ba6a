import type { Figure, Sheet, Step } from '../sheet.js'
import { adjoins, type EnToken, isAt, isCapital, lexAt, W, wordAt } from '../words/lex.js'
import { caseHead } from './cases.js'
import { attributive, describes, ENDS_PHRASE, joinsNames, joinsTraits, nounBehindTrait } from './noun-phrase.js'
import { areThose, countsBehind, isGuessAside, isModel, isNounIn, opensQuotation } from './number-and-noun.js'
import { settleQuote } from './quote.js'
import { joinSecondNoun } from './second-noun.js'
import { shareNoun } from './shared-noun.js'

/** Finds the counted noun behind each number and widens the quote to modifier + number + noun. */
export const countedNoun: Step = {
  name: 'counted-noun',
  apply(sheet) {
    for (const { figures, last } of sheet.sentences) {
      figures.forEach((figure, i) => {
        if (figure.draft.dropped !== null) return
        // "three |AK-47 rifles": the number of a name is no figure of its own
        const inside = figures[i + 1]?.draft
        // "two |10-year-old girls": nor is their age
        const passes = inside?.dropped === 'compound' || (inside?.dropped === 'age' && inside.first === figure.last + 1)
        const next = passes ? figures[i + 2] : figures[i + 1]
        const limit = Math.min(last, (next?.from ?? last + 1) - 1)
        readPhrase(sheet, figure, limit)
        if (i > 0) shareNoun(sheet, figures[i - 1] as Figure, figure)
        settleQuote(sheet, figure)
      })
    }
  },
}

/** Words between a number and its noun, at most. */
const REACH = 10
function readPhrase({ tokens, text }: Sheet, figure: Figure, limit: number): void {
  let at = figure.last + 1
  // "at least 20|, possibly 30|, people"
  if (isAt(tokens, at, W.comma | W.dash | W.closer) && isGuessAside(tokens, figure.from)) at++
  // "(5) martyrs"
  else if (
    isAt(tokens, at, W.closer) &&
    isAt(tokens, figure.from - 1, W.opener) &&
    lexAt(tokens, at + 1).noun !== null
  ) {
    figure.from--
    at++
  }
  // "nine |[deaths] so far"
  else if (
    isAt(tokens, at, W.opener) &&
    isAt(tokens, at + 2, W.closer) &&
    lexAt(tokens, at + 1).noun?.kind === 'person'
  ) {
    figure.draft.head = at + 1
    figure.noun = lexAt(tokens, at + 1).noun
    figure.last = at + 1
    return
  }
  // "“several” injuries"
  const quotes = W.quoteMark | W.apostrophe
  if (isAt(tokens, at, quotes) && isAt(tokens, figure.from - 1, quotes) && countsBehind(tokens, text, at + 1)) at++
  // "“a large number|” of people", "two |“senior militants”"
  let quoted = isAt(tokens, at, quotes) && opensQuotation(tokens, at)
  if (quoted || (isAt(tokens, at, W.quoteMark) && wordAt(tokens, at + 1) === 'of')) at++
  if (wordAt(tokens, at) === 'of') {
    const next = at + 1
    // "nine bodies, four of |which", "four of |whom"
    const relates = isAt(tokens, next, W.pronoun) || /^wh(om|ich)$/.test(wordAt(tokens, next)) || areThose(tokens, next)
    figure.partitive = relates || isAt(tokens, next, W.determiner | W.possessive)
    if (relates) {
      figure.last = next
      return
    }
    at = figure.partitive ? next + 1 : next
    if (wordAt(tokens, next) === 'those') return
  }
  let head = -1
  let guess = -1
  for (let i = at; i <= limit && i < at + REACH; i++) {
    const { kind, folded: word, space, lex } = tokens[i] as EnToken
    const { is, noun, outcome, number, weekday, month } = lex
    if (word === 'whose') break
    // "nine killed and 16 |taken prisoner"
    if (is & W.phrasal && is & W.verb && isAt(tokens, i + 1, W.phrasal)) break
    // "170 |such attacks"
    if (word === 'such' && i === at) continue
    // "killed 12 |last week"
    if (word === 'last' && lexAt(tokens, i + 1).noun?.kind === 'measure') break
    // "multiple |local and international sources"
    if (noun !== null && word === 'local') continue
    const further = head >= 0 && noun === null ? nounBehindTrait(tokens, text, head, i, limit) : -1
    if (further > 0) {
      head = further
      i = further
      continue
    }
    // "13 Workers Party |(PKK) militants"
    if (
      isAt(tokens, i, W.opener) &&
      isAt(tokens, i + 2, W.closer) &&
      isCapital(text, tokens[i + 1]) &&
      isCapital(text, tokens[i - 1])
    ) {
      i += 2
      continue
    }
    if (kind === 'mark' && noun === null) {
      // "two “suspected|” rebels"
      if (quoted && head < 0 && is & quotes && !adjoins(tokens, i + 1)) {
        quoted = false
        continue
      }
      // "two police-officers", "three Al-Qaeda members", "nine of the city’s policemen"
      if (is & (W.hyphen | W.apostrophe) && adjoins(tokens, i) && adjoins(tokens, i + 1)) {
        if (wordAt(tokens, i + 1) === 's') {
          // the owner is not what is counted
          head = -1
          i++
        }
        continue
      }
      // "three of the rebels|' vessels"
      if (is & W.apostrophe && figure.partitive && head === i - 1 && adjoins(tokens, i)) {
        if (lexAt(tokens, i + 1).noun === null && lexAt(tokens, i + 2).noun === null) break
        head = -1
        continue
      }
      // "two Hama |“rebels”"
      if (is & W.quoteMark && head < 0 && guess === i - 1 && i > at && isNounIn(tokens, i)) continue
      // "four U.S.| soldiers"
      if (word === '.' && wordAt(tokens, i - 1).length === 1) continue
      break
    }
    // "four |M-16 rifles", "two Tor-|M systems": no million
    if ((number !== null && !isModel(tokens, i)) || weekday >= 0 || month > 0 || space > 2) break
    if (outcome !== null && noun?.kind !== 'person') {
      if (head >= 0) break
      if (!attributive(tokens, i, limit)) break
      figure.trait = outcome
      continue
    }
    if (
      (outcome?.form === 'past' || outcome?.form === 'adjective') &&
      noun !== null &&
      i + 1 <= limit &&
      attributive(tokens, i, limit)
    ) {
      figure.trait = outcome
      continue
    }
    // "12 wounded", "30 injured" without more are the verb's affair, "12 of the wounded" and "dozens of wounded" the noun's
    const behindOf = noun !== null && i === at && wordAt(tokens, i - 1) === 'of'
    if (outcome !== null && outcome.form !== 'noun' && !figure.partitive && !behindOf) break
    // "21 cases |of injuries"
    const ofHarm = noun?.kind === 'uncounted' ? caseHead(tokens, i) : -1
    if (ofHarm > 0) {
      head = ofHarm
      if (lexAt(tokens, head).noun === null) figure.trait = lexAt(tokens, head).outcome
      break
    }
    if (noun !== null) {
      // "three soldiers |shot dead", "the four victims |names"
      if (
        head >= 0 &&
        (noun.kind === 'measure' ||
          word === 'names' ||
          (noun.kind === 'uncounted' && is & W.phrasal) ||
          // "nine bodies |side by side"
          (word === 'side' && wordAt(tokens, i + 1) === 'by'))
      )
        break
      head = i
      continue
    }
    // "two suicide |and gun attacks"
    if (is & W.and && (joinsTraits(tokens, i, limit) || joinsNames(tokens, text, i, head, limit))) continue
    // "12 farmers-|turned-miners", "12 bullet-|riddled bodies", "12 surface-|to-air missiles"
    if (i > at && adjoins(tokens, i) && isAt(tokens, i - 1, W.hyphen))
      if (isAt(tokens, i + 1, W.hyphen) || (head >= 0 && is & W.verb && lexAt(tokens, i + 1).noun !== null)) continue
    // "62 |per cent of"
    if (is & W.preposition && i === at && wordAt(tokens, i + 1) === 'cent') continue
    if (is & (ENDS_PHRASE | W.determiner) || (is & (W.verb | W.saying) && !isCapital(text, tokens[i]) && head >= 0))
      break
    if (is & (W.verb | W.saying) && !describes(tokens, i, limit)) break
    if (is & (W.gerund | W.possessive) && head >= 0) break
    if (is & W.adverb && head >= 0) break
    // what follows the noun is no part of it: "two explosions |shook"
    if (head >= 0 && lexAt(tokens, i + 1).noun === null) break
    guess = i
  }
  if (head < 0 && guess >= 0 && !isCapital(text, tokens[guess]) && wordAt(tokens, guess).endsWith('s')) head = guess
  if (head < 0) return
  figure.draft.head = head
  figure.noun = lexAt(tokens, head).noun
  figure.last = head
  if (isAt(tokens, head + 1, W.hyphen) && wordAt(tokens, head + 2) === 'by') figure.last = head + 2
  joinSecondNoun(tokens, figure, limit)
}
