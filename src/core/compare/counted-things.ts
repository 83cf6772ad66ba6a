import { thingsIn } from '../incident/reading/event-facts.js'
import { nations } from '../incident/reading/nations.js'
import { PhraseBook } from '../incident/reading/phrase-book.js'
import type { Word } from '../incident/reading/words.js'
import { DOWNED_WORDS, FATE_WORDS } from '../incident/words/people.js'
import { isOutOf } from './joining-words.js'
import type { SourcedClaim } from './relation.js'

const fates = new PhraseBook(FATE_WORDS)

const downed = new PhraseBook(DOWNED_WORDS)

/** Words to either side of a count in which the fate of its people is told: "rescued | 104 people", "104 people | were rescued". */
const REACH = 5

function nearest(words: readonly Word[], first: number, last: number): ReturnType<typeof fates.find> | null {
  const told = fates.find(words, first, last)
  return told.length > 0 ? told : null
}

/** "55 were rescued, | while 200 had been aboard": where the clause of a count begins. */
const clauseStart = (words: readonly Word[], first: number, from: number): number =>
  words.slice(first, from).findLastIndex(({ after }) => /^[,،;؛]$/u.test(after)) + 1 + first

/** "24 hostages were freed: 13 Israelis, ten Thais": their fate is told once. */
const countsNation = ({ counted }: SourcedClaim, words: readonly Word[]): boolean =>
  counted === '' || nations.find(words).length > 0

/**
 * What a claim counts, as kinds and words that another's can share. `from` and `to` bound its quote; `next` is the word where the next claim begins,
 * which names the things of a bare number: "66 of the 96 drones".
 */
export function thingsOf(
  claim: SourcedClaim,
  words: readonly Word[],
  counted: readonly Word[],
  { first, last, from, to, next }: { first: number; last: number; from: number; to: number; next: number },
  before: { readonly claim: SourcedClaim; readonly from: number; readonly things: readonly string[] } | undefined,
): readonly string[] {
  if (isOutOf({ claim }, words.slice(to, next))) return thingsIn(words.slice(next, next + REACH))
  const told =
    claim.metric !== 'other'
      ? []
      : (nearest(words, clauseStart(words, Math.max(first, from - REACH), from), Math.min(last, to + REACH)) ??
        (countsNation(claim, counted) ? fates.find(words, first, last) : []))
  // "104 people rescued" are the "104 rescapés" of another language, and no 104 people sheltered.
  if (told.length > 0) return told.map(({ id }) => id)
  const things = thingsIn(counted)
  // "56 missiles were shot down" are some of those fired, and rivals of whoever counts those shot down.
  const clause = [Math.max(first, from - REACH, (before?.from ?? -1) + 1), Math.min(last, to + REACH, next)] as const
  if (claim.metric === 'munitions' && downed.find(words, ...clause).length > 0) return downedOf(things)
  // "40 drones, of which 31 were shot down"
  const bare = things.length === 0 || (claim.counted === '' && claim.metric !== 'other')
  const ofThem = bare && before !== undefined && before.from >= first && before.claim.metric === claim.metric
  return ofThem ? [...things, ...before.things] : things
}

/** Drones shot down are no missiles shot down; where no kind is told they may be of any: "56 targets". */
function downedOf(things: readonly string[]): readonly string[] {
  const kinds = FLYING.filter((kind) => things.includes(kind))
  return (kinds.length > 0 ? kinds : FLYING).map((kind) => `downed ${kind}`)
}
const FLYING = ['drone', 'rocket', 'aircraft', 'helicopter', 'shell', 'bomb']
