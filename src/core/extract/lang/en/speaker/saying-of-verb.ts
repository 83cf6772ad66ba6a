import { skipAdverbs } from '../metric/auxiliaries.js'
import { NOUN_LIKE } from '../words/function-words.js'
import { adjoins, CUE, isAt, isCapital, isCue, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { chargeBehind } from './charges.js'
import { type Saying, saying, toldAt } from './citations.js'
import { citedAt, MAY_CITE } from './cited-at.js'
import { ownClaim } from './claim-noun.js'
import { endsClause } from './saying-ends.js'
import { closingSubject, subjectBehind } from './saying-inverted.js'
import { joinedGerund } from './saying-of-gerund.js'
import { shownBy, shownIn } from './saying-of-pictures.js'
import { relativeSubject } from './saying-of-relative.js'
import { learntFrom, passive } from './saying-passive.js'
import {
  ADVERBIAL_ENDS,
  beforeAdverbial,
  beforeChain,
  behindWith,
  firstToSay,
  isAsked,
  ownCount,
} from './saying-subjects.js'
import { closedBy, endOfClause, endOfComplement, isHarmed, isNoun, ofHarm } from './saying-verbs.js'
import {
  ACCUSES,
  BESIDES,
  CHANGES,
  DENIALS,
  DESCRIBED,
  GERUNDS,
  ISSUED,
  LEARNS,
  NAMES,
  OF_TOLL,
  PARENTHETIC,
  PICTURED,
  SEES,
  SHARED,
  SHOWS,
  TELLS,
} from './saying-words.js'
import { saysNothing } from './says-nothing.js'
import { speaksOfDeed } from './says-of-deed.js'
import { ENDS_WORDS, saysThat } from './says-that.js'
import { subjectOf } from './sentence-subject.js'
import { nameLeft } from './speaker-left.js'
import { isPublished } from './speaker-published.js'
import { MEDIA, tellsTolls } from './speaker-words.js'

/** What the verb of saying at token `i` says and whose it is; null where it says nothing. */
export function verbAt(
  tokens: Tokens,
  text: string,
  i: number,
  first: number,
  last: number,
  previous: Saying | undefined,
): Saying | null {
  const word = wordAt(tokens, i)
  const cited = MAY_CITE.has(word) ? citedAt(tokens, text, i, first, last, previous) : undefined
  if (cited !== undefined) return cited
  if (LEARNS.has(word) && wordAt(tokens, i + 1) === 'from') return learntFrom(tokens, text, i, last)
  const shown = PICTURED.has(word) ? shownIn(tokens, text, i, last) : null
  if (shown || (PICTURED.has(word) && !SEES.has(word))) return shown
  if (isCapital(text, tokens[i]) && i > first) return null
  if (SHOWS.has(word)) {
    const name = shownBy(tokens, text, i, first)
    const closing = name !== null && endsClause(tokens, i, last) && name.first > first
    return name && saying(name, closing ? 'around' : 'behind', name.first, i, last, false, null)
  }
  if (isPublished(tokens, i) && wordAt(tokens, i + 1) !== 'by') return null
  const charge = ACCUSES.has(word) ? chargeBehind(tokens, i) : i
  if (charge < 0 || saysNothing(tokens, text, i, last)) return null
  let before = i - 1
  while (
    before >= first &&
    ((isAt(tokens, before, W.adverb) && !adjoins(tokens, before) && !isCapital(text, tokens[before])) ||
      BESIDES.has(wordAt(tokens, before))) &&
    !isAt(tokens, before, W.determiner)
  )
    before--
  // "raids against what it |claims are bases"
  if (isAt(tokens, before, W.pronoun) && wordAt(tokens, before - 1) === 'what') return null
  // "the agency at first |reported"
  if (wordAt(tokens, before) === 'at' && wordAt(tokens, before + 1) === 'first') before--
  // "the army has |to date conceded", "Hama Radio |on the other hand said"
  if (ADVERBIAL_ENDS.has(wordAt(tokens, before))) before = beforeAdverbial(tokens, before)
  const bare = before
  // "was reported to have |declared"
  const to = wordAt(tokens, before - 1) === 'to' && isAt(tokens, before, W.have) ? before - 1 : before
  if (wordAt(tokens, to) === 'to') before = beforeChain(tokens, to)
  const chained = before !== bare
  const pioneer = /^(to|in)$/.test(wordAt(tokens, before)) ? firstToSay(tokens, text, before, first) : null
  if (pioneer) return saying(pioneer, 'behind', pioneer.first, i, last, false, null)
  if (NOUN_LIKE.has(word) && !chained && word !== 'say' && !OF_TOLL.has(word) && isNoun(tokens, before, i))
    return previous?.denies ? null : ownClaim(tokens, text, i, first, last)
  const by = wordAt(tokens, i + 1) === 'by' && !BY_WIRE.has(wordAt(tokens, i + 2))
  if (isAt(tokens, before, W.be) || by) return passive(tokens, text, i, first, last)
  // "those |identified as killed", "men |described as rebels raided"
  if (wordAt(tokens, i + 1) === 'as' && (isHarmed(tokens, i + 2) || DESCRIBED.has(word))) return null
  while (before >= first && isAt(tokens, before, W.have | W.modal | W.adverb) && !isCapital(text, tokens[before]))
    before--
  // "a source, however, |said"
  if (isAt(tokens, before, W.comma) && PARENTHETIC.has(wordAt(tokens, before - 1)))
    before -= isAt(tokens, before - 2, W.comma) ? 3 : 2
  const denies = DENIALS.has(word)
  const related = relativeSubject(tokens, text, before, first)
  if (related) return saying(related, 'behind', related.first, i, last, denies, null)
  if (wordAt(tokens, before) === 'to') {
    const name = nameLeft(tokens, text, before - 1, first)
    return name && isCapital(text, tokens[before - 1]) && !isAsked(tokens, name)
      ? saying(name, 'behind', name.first, i, last, denies, null)
      : null
  }
  const joined = GERUNDS.has(word) ? joinedGerund(tokens, text, i, before, first, last, previous) : null
  if (joined || (GERUNDS.has(word) && isAt(tokens, before, W.comma))) return joined
  const told = TELLS.has(word) ? toldAt(tokens, text, i + 1, last) : null
  const end = told?.last ?? charge
  const agency = told?.agency ?? null
  const closing = isAt(tokens, before, W.comma) ? closingSubject(tokens, text, i, first, last) : null
  if (closing) return saying(closing, 'around', i, closing.last, last, denies, agency)
  // "…, with |the agency| at first reporting"
  const floor = GERUNDS.has(word) ? behindWith(tokens, before, first) : first
  const name =
    isAt(tokens, before, W.subordinator | W.and) && !isAt(tokens, before, W.relative)
      ? null
      : nameLeft(tokens, text, before, floor)
  // "photographs widely |posted on social media"
  if (name && SHARED.has(word) && MEDIA.has(wordAt(tokens, skipAdverbs(tokens, before)))) return null
  if (name && isCue(tokens, i, CUE.that) && !saysThat(tokens, i) && !isAt(tokens, name.first - 1, ENDS_WORDS))
    return null
  if (name && /^this (assessment|article|page)$/i.test(name.words)) return null
  // "blamed for what officials |say are dozens of deaths": that alone is theirs
  if (name && wordAt(tokens, name.first - 1) === 'what')
    return saying(name, 'behind', name.first, end, endOfComplement(tokens, end, last), denies, agency)
  // "the province |recorded the highest toll"
  if (name && word === 'recorded' && lexAt(tokens, name.last).width > 0) return null
  // "The army issued a statement |saying": the army says it
  if (name && GERUNDS.has(word) && ISSUED.test(name.words)) {
    const issuer = subjectOf(tokens, text, first, i)
    if (issuer) return saying(issuer, 'behind', i, end, last, denies, agency)
  }
  if (CHANGES.has(word) && !(name && (tellsTolls(tokens, name) || isAt(tokens, i + 1, W.possessive)))) return null
  // "he said the provisional toll |indicates 12 dead", "he said his men |saw 12 bodies": his word
  if (
    name &&
    previous &&
    (SEES.has(word) || word === 'established' || chained || ownCount(tokens, name, word)) &&
    name.first > previous.last
  )
    return null
  if (name && previous && isAt(tokens, name.last, W.toll) && /^the /i.test(name.words)) return null
  if (name) {
    // "the 21 members |that the monitor found to have been killed", "two men, |who some outlets said may have been civilians,"
    const relates = isAt(tokens, name.first - 1, W.relative)
    const gap = relates && isAt(tokens, end + 1, W.modal | W.be | W.have)
    const relative = relates && (gap || !isAt(tokens, name.first - 2, W.saying | W.comma | W.and))
    if (relative && !ofHarm(tokens, end)) return null
    const deed = speaksOfDeed(tokens, i)
    const opens =
      wordAt(tokens, end + 1) === ':' && end + 1 < last && !isAt(tokens, name.first - 1, W.comma | W.quoteMark)
    // "the war that the UN |says has killed 12": what stands before the relative is no figure
    const ofFigure =
      relative &&
      !(gap && lexAt(tokens, name.first - 2).noun?.kind !== 'person' && !isAt(tokens, name.first - 2, W.comma))
    const around = (ofFigure || endsClause(tokens, end, last)) && name.first > first && !deed && !opens
    const covers = !deed
    const until = !covers
      ? end
      : NAMES.has(word)
        ? endOfClause(tokens, end, last)
        : closedBy(tokens, name.first, first, end, last)
    return saying(name, around ? 'around' : 'behind', name.first, end, until, denies, agency)
  }
  const right = subjectBehind(tokens, text, i, before, first, last)
  if (right && before >= first) return saying(right, 'around', i, right.last, last, denies, agency)
  // "Hama Radio quoted the ministry and |said": the radio
  const teller =
    previous?.told && wordAt(tokens, before) === 'and' ? nameLeft(tokens, text, previous.first - 1, first) : null
  if (teller) return saying(teller, 'behind', i, end, last, denies, null)
  // "… and added that", "…, saying that": the subject before
  // "dismissed as lies |claims that": still denied
  if (previous)
    return saying(
      previous.name,
      'behind',
      i,
      end,
      last,
      denies || (previous.denies && NOUN_LIKE.has(word)),
      previous.told,
    )
  const opening =
    GERUNDS.has(word) || /^(and|but)$/.test(wordAt(tokens, before)) ? subjectOf(tokens, text, first, i) : null
  return opening && saying(opening, 'behind', i, end, last, denies, agency)
}

/** "said by |telephone" */
const BY_WIRE = wordSet('phone telephone email e text satellite fax mobile cellphone video letter')
