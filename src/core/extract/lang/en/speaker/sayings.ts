import type { TokenRange } from '../../../../text/sentences.js'
import type { Sheet } from '../sheet.js'
import { CUE, isAt, isCue, type Tokens, W, wordAt } from '../words/lex.js'
import { isOutlet, passesNewsOn } from './bodies-and-outlets.js'
import { accordingTo, citing, relayed, type Saying } from './citations.js'
import { comparedWith, figureFrom, ownClaim } from './claim-noun.js'
import { bracketCredits, creditAt, keptCount, quotedHead } from './credits.js'
import { withRelay } from './relays.js'
import { speakersOn } from './saying-gaps.js'
import { agreedThat, hasToll, numbersThem } from './saying-of-state.js'
import { givesNames, hasGiven, issuesWord } from './saying-of-toll.js'
import { verbAt } from './saying-of-verb.js'
import { AGREES, CITES, GIVEN, HAS, TALLIES } from './saying-words.js'
import { closesWords, saysThat } from './says-that.js'
import { PRONOUN } from './speaker-words.js'

/** The sayings of sentence `index` of the report, in order. */
export function readSayings(sheet: Sheet, index: number): Saying[] {
  const range = sheet.doc.sentences[index]
  if (!range) return []
  const [kinds, cues] = [sheet.kindsOf[index] as number, sheet.cuesOf[index] as number]
  const sayings = cues & CUE.saying ? byWords(sheet, range) : []
  if (sayings.length > 0) return sayings
  const { tokens, text } = sheet
  const credit = creditAt(tokens, text, range, kinds, cues)
  if (credit) return [credit]
  return kinds & W.opener ? bracketCredits(tokens, text, range.first, range.last) : sayings
}

/** Those told by a verb or noun of saying. */
function byWords({ tokens, text }: Sheet, { first, last }: TokenRange): Saying[] {
  const sayings: Saying[] = []
  for (let i = first; i <= last; i++) {
    if (!isCue(tokens, i, CUE.saying)) continue
    if (isCue(tokens, i, CUE.that) && !saysThat(tokens, i) && !closesWords(tokens, i, last)) continue
    const word = wordAt(tokens, i)
    // "the radio, without |citing a source, reported"
    if (wordAt(tokens, i - 1) === 'without') continue
    const next = wordAt(tokens, i + 1)
    // most of these tell of something else: asked at once
    if (
      word !== 'said' &&
      next !== 'by' &&
      GIVEN.has(word) &&
      !hasGiven(tokens, i) &&
      !givesNames(tokens, i) &&
      !issuesWord(tokens, i)
    )
      continue
    // "|according to the mayor", "|based on accounts by witnesses", "|per Hama Radio"
    const cites = word === 'per' || (word === 'according' && next === 'to') || (word === 'based' && next === 'on')
    let found: Saying | null = null
    if (word === 'said') found = verbAt(tokens, text, i, first, last, sayings.at(-1))
    else if (cites) {
      found = accordingTo(tokens, text, i, first, last)
      // "the monitor said that, |according to its figures, nine died": its own word
      const own = found && /^(its|their|his|her) /i.test(found.name.words) ? sayings.at(-1) : undefined
      if (own?.reach === 'behind') continue
      // "Hama Radio reported that, |according to the army, nine died"
      const that = wordAt(tokens, i - 2) === 'that' || (found && wordAt(tokens, found.name.last + 2) === 'that')
      const outlet = that ? sayings.at(-1)?.name : undefined
      if (found && outlet && isOutlet(outlet)) found = { ...found, told: outlet.words }
    }
    // "reports |with reference to the police"
    else if (word === 'reference')
      found =
        next === 'to' && wordAt(tokens, i - 1) === 'with'
          ? citing(tokens, text, i + 1, first, last, sayings.at(-1))
          : null
    else if (TALLIES.has(word))
      found =
        ownClaim(tokens, text, i, first, last) ??
        keptCount(tokens, text, i, first, last) ??
        figureFrom(tokens, text, i, last)
    else if (word === 'than') found = comparedWith(tokens, text, i, last)
    else if (HAS.has(word)) found = hasToll(tokens, text, i, first, last)
    else if (word === 'numbers') found = numbersThem(tokens, text, i, first, last)
    else if (AGREES.has(word)) found = agreedThat(tokens, text, i, first, last)
    else if (word !== 'based') found = verbAt(tokens, text, i, first, last, sayings.at(-1))
    // "58, |including 42 by the army|, she said", "the dead (not |including police|) were 12": no name
    if (!found || isAt(tokens, found.name.first, W.including)) continue
    const cited = CITES.has(word) || word === 'reference' ? sayings.at(-1) : undefined
    if (cited && !/^(it|they)$/i.test(cited.name.words) && !isOutlet(cited.name)) {
      // "the council said, citing witnesses": the council's own word
      i = Math.max(i, found.last)
      continue
    }
    // "Hama Radio reported: |“Tishreen agency: nine dead”"
    if (wordAt(tokens, found.last + 1) === ':' && isOutlet(found.name)) {
      const head = quotedHead(tokens, text, found.last + 2, last)
      if (head) {
        sayings.push({ ...found, name: head, told: found.name.words, last: head.last + 1 })
        i = head.last + 1
        continue
      }
    }
    const before = sayings.at(-1)
    // "a medic told Hama Radio |he counted nine": still told to the radio
    const goesOn = before?.told && found.name.anaphor && !found.told && found.first <= before.last + 2
    const told = goesOn ? before.told : handedOn(tokens, text, before, found)
    const given = relayed(tokens, told ? { ...found, told } : found, cited, sayings)
    sayings.push(withRelay(tokens, text, first, last, given))
    i = Math.max(i, found.last)
  }
  for (let k = sayings.length - 1; k >= 0; k--) {
    const next = sayings[k + 1]
    const on = speakersOn(tokens, text, sayings[k] as Saying, next ? next.first - 1 : last)
    if (on.length > 0) sayings.splice(k + 1, 0, ...on)
  }
  return sayings
}

/** "Reuters reported that |the army said": the outlet that passed it on; null where none did. */
function handedOn(tokens: Tokens, text: string, before: Saying | undefined, found: Saying): string | null {
  const { name } = found
  if (!before || found.told || PRONOUN.test(name.words) || found.reach !== 'behind' || before.reach !== 'behind')
    return null
  const that = wordAt(tokens, before.last + 1) === 'that' ? before.last + 2 : before.last + 1
  const passes = name.first === that && passesNewsOn(tokens, text, before.name) && !passesNewsOn(tokens, text, name)
  return passes ? before.name.words : null
}
