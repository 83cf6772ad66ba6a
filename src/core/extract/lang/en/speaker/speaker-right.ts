import { modifierBefore } from '../numbers/modifiers.js'
import { NOUN_LIKE } from '../words/function-words.js'
import { adjoins, isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { modifiesPerson } from './clause-before.js'
import { endsProper, tellsWhose } from './name-limits.js'
import { nameOfOffice } from './name-of-office.js'
import { publishedBy } from './speaker-published.js'
import { trimmed } from './speaker-trim.js'
import { COUNTS, LONGEST, named, PRINTED, SOURCES, type SpeakerName, SUBJECTS } from './speaker-words.js'
import { shortensTitle } from './titles.js'

/** The speaker phrase that begins at `from`: behind "according to", "by", ", said". */
export function nameRight(tokens: Tokens, text: string, from: number, limit: number): SpeakerName | null {
  let to = from - 1
  for (let i = from; i <= limit && i < from + LONGEST; i++) {
    const { is, outcome } = lexAt(tokens, i)
    const glued = adjoins(tokens, i)
    if (is & W.comma && i > from && (listAhead(tokens, text, i, limit) || examplesAhead(tokens, text, i))) continue
    if (i > from && opensFigure(tokens, i)) break
    // "told Hama Radio |it had counted", "told Hama Radio |on condition of anonymity"
    if (is & W.pronoun && i > from && SUBJECTS.has(wordAt(tokens, i))) break
    // "posted by Hama Radio |included photos of nine bodies"
    if (is & W.including && i > from && /^includ(es?|ed)$/.test(wordAt(tokens, i))) break
    // "told the Associated Press |the blast killed nine"
    if (
      is & W.determiner &&
      i > from &&
      isCapital(text, tokens[i - 1]) &&
      !isCapital(text, tokens[i]) &&
      // "Save |the Children"
      !(wordAt(tokens, i - 1) === 'save' && isCapital(text, tokens[i + 1]))
    )
      break
    if (wordAt(tokens, i) === 'condition' && wordAt(tokens, i - 1) === 'on') {
      to = i - 2
      break
    }
    if (
      is & (W.comma | W.stop | W.quoteMark | W.dash | W.relative | W.subordinator | W.opener | W.closer) &&
      !(glued && is & W.dash)
    )
      break
    if (
      wordAt(tokens, i) === '.' &&
      !(
        glued &&
        i < limit &&
        (adjoins(tokens, i + 1) || wordAt(tokens, i - 1).length === 1 || shortensTitle(tokens, i))
      )
    )
      break
    if (!isCapital(text, tokens[i]) && !glued) {
      if ((i > from + 1 || isAt(tokens, from, W.agency)) && i > from && endsProper(tokens, text, from, i)) break
      const verb =
        is & W.saying && NOUN_LIKE.has(wordAt(tokens, i))
          ? wordAt(tokens, i + 1) === 'that'
          : is & (W.be | W.have | W.modal | W.verb | W.saying)
      // "an |updated statement from the council"
      const describes =
        (wordAt(tokens, i).endsWith('ed') && isAt(tokens, i - 1, W.determiner)) || modifiesPerson(tokens, i)
      if (REDUCED.has(wordAt(tokens, i)) && /^(by|in|to)$/.test(wordAt(tokens, i + 1)) && i > from) continue
      // "a volunteer |reached by telephone"
      if (i > from && ASKED.has(wordAt(tokens, i))) break
      // "Raqqa |is Being Slaughtered Silently"
      if (wordAt(tokens, i) === 'is' && wordAt(tokens, i + 1) === 'being' && isCapital(text, tokens[i + 1])) continue
      // "a resident |named Omar"
      if (NAMES.has(wordAt(tokens, i)) && isCapital(text, tokens[i + 1])) continue
      if ((verb || SHOWS.has(wordAt(tokens, i))) && i > from && !describes && !tellsWhose(tokens, i)) break
      if (
        outcome !== null &&
        outcome.form !== 'noun' &&
        !modifiesPerson(tokens, i) &&
        wordAt(tokens, i - 2) !== 'search'
      )
        break
      if (is & W.and && !namesGoOn(tokens, text, i + 1, limit) && wordAt(tokens, i - 1) !== 'search') break
    }
    if (lexAt(tokens, i).weekday >= 0) break
    if (
      i > from &&
      !glued &&
      (tokens[i]?.kind === 'digits' || (lexAt(tokens, i).number !== null && !isLetter(tokens, i))) &&
      !fromSome(tokens, i) &&
      // "told |Channel 12"
      !(tokens[i]?.kind === 'digits' && NUMBERED.has(wordAt(tokens, i - 1)) && isCapital(text, tokens[i - 1])) &&
      // "according to all |three"
      !(i === from + 1 && wordAt(tokens, from) === 'all') &&
      // "according to |a number of sources"
      !(i === from + 1 && wordAt(tokens, i) === 'number' && wordAt(tokens, i + 1) === 'of')
    )
      break
    to = i
  }
  if (to < from) return null
  // "a list provided by |the hospital", "a statement released on Monday by |the ministry"
  const listed = LISTS.has(wordAt(tokens, to)) && wordAt(tokens, to + 2) === 'by'
  const by = listed && GIVEN.test(wordAt(tokens, to + 1)) ? to + 2 : publishedBy(tokens, text, to + 1)
  if (by > 0 && by < limit) return nameRight(tokens, text, by + 1, limit)
  const apposed = nameOfOffice(tokens, text, from, to, limit)
  if (apposed) return apposed
  const [first, last] = trimmed(tokens, text, from, to)
  if (
    first > last ||
    (isAt(tokens, first, W.saying | W.verb | W.preposition | W.be) &&
      !isCapital(text, tokens[first]) &&
      // "according to |reports", "according to |leaked documents"
      !(
        (first === last && wordAt(tokens, first) === 'reports') ||
        (first < last &&
          (PRINTED.has(wordAt(tokens, first)) ||
            PRINTED.has(wordAt(tokens, first + 1)) ||
            COUNTS.has(wordAt(tokens, first + 1))))
      ))
  )
    return null
  return named(tokens, text, first, last, from, to)
}

/** "records from |five hospitals", "residents of |two villages", "officials at |two hospitals", "Hama Radio and |several posts" */
const fromSome = (tokens: Tokens, i: number): boolean =>
  (isAt(tokens, i - 1, W.and) && SOURCES.has(wordAt(tokens, i + 1))) ||
  (/^(from|at)$/.test(wordAt(tokens, i - 1)) &&
    (COUNTS.has(wordAt(tokens, i - 2)) || SOURCES.has(wordAt(tokens, i - 2))))

/** "the |M23 group": the letter is no million. */
const isLetter = (tokens: Tokens, i: number): boolean => wordAt(tokens, i).length === 1 && adjoins(tokens, i + 1)

/** "a hospital |run by a charity" */
const ASKED = wordSet('reached contacted interviewed')
const NAMES = wordSet('named called')
const NUMBERED = wordSet('channel canal kanal france kurdistan rescue brigade')
const REDUCED = wordSet('run led backed headed owned controlled based loyal obtained seen reviewed received viewed')

const GIVEN = /ed$|^(given|put|shown)$/
const LISTS = wordSet(
  'list lists map maps graphic report count tally toll data figures statement document documents records video statistics numbers',
)
const SHOWS = wordSet('show shows showed shown')

/** "several sources|, including Hama Radio and Sham News" */
const examplesAhead = (tokens: Tokens, text: string, comma: number): boolean =>
  wordAt(tokens, comma + 1) === 'including' &&
  (isCapital(text, tokens[comma + 2]) || wordAt(tokens, comma + 2) === '@') &&
  wordAt(tokens, comma - 1).endsWith('s')

/** "told Hama Radio |about 150 people": the figure's own modifier. */
function opensFigure(tokens: Tokens, i: number): boolean {
  for (let at = i + 1; at <= i + 3; at++)
    if (tokens[at]?.kind === 'digits' || lexAt(tokens, at).number !== null)
      return modifierBefore(tokens, at)?.from === i
  return false
}

/** "A, |B and C": an "and" closes the list; "A, |a surgeon" is an apposition. */
function listAhead(tokens: Tokens, text: string, comma: number, limit: number): boolean {
  if (!namesGoOn(tokens, text, comma + 1, limit)) return false
  for (let i = comma + 1; i <= limit && i < comma + 12; i++) {
    if (isAt(tokens, i, W.and)) return namesGoOn(tokens, text, i + 1, limit)
    if (isAt(tokens, i, W.stop | W.be | W.have) || wordAt(tokens, i) === '.') return false
  }
  return false
}

/** "police and |hospital officials", "residents and |two local medics": who speak, and no clause of theirs. */
function sourcesBehind(tokens: Tokens, from: number, limit: number): boolean {
  for (let i = from; i <= limit && i < from + 4; i++) {
    if (!SOURCES.has(wordAt(tokens, i))) {
      if (isAt(tokens, i, ENDS_NAME) || lexAt(tokens, i).outcome !== null) return false
      continue
    }
    return i === limit || wordAt(tokens, i + 1) === '.' || isAt(tokens, i + 1, ENDS_SOURCE)
  }
  return false
}
const ENDS_NAME = W.comma | W.stop | W.be | W.have | W.verb | W.saying | W.modal | W.preposition | W.relative
const ENDS_SOURCE = W.comma | W.stop | W.preposition | W.relative | W.closer

/** "the Nasser and Awda |hospitals" */
const MANY_BODIES = wordSet(
  'hospitals clinics ministries governments armies papers newspapers networks stations channels observatories',
)

/** "A, |B and C": a name follows, not a clause. */
function namesGoOn(tokens: Tokens, text: string, from: number, limit: number): boolean {
  if (!isCapital(text, tokens[from]) && !/^(other|others|another|several|the|a|@)$/.test(wordAt(tokens, from)))
    return sourcesBehind(tokens, from, limit)
  for (let i = from; i <= limit && i < from + 8; i++) {
    const { is, outcome } = lexAt(tokens, i)
    if (isCapital(text, tokens[i])) continue
    // "Hama Radio and several |posts"
    if (i > from && (SOURCES.has(wordAt(tokens, i)) || MANY_BODIES.has(wordAt(tokens, i)))) return true
    if (is & (W.be | W.have | W.verb | W.saying | W.modal) || (outcome !== null && outcome.form !== 'noun'))
      return false
    if (is & (W.comma | W.stop) || wordAt(tokens, i) === '.') return true
    if (is & W.and) return true
  }
  return true
}
