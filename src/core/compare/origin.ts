import { groupBy } from '../group-by.js'
import { DisjointSets } from '../incident/disjoint-sets.js'
import { meet } from '../meet.js'
import { matchPeriods } from './period.js'
import { matchPopulations } from './population.js'
import type { ReadClaim } from './read-claim.js'
import { relayed } from './relay.js'
import { isState, sameSpeaker } from './same-speaker.js'
import { readSpeaker, type Speaker } from './speaker.js'

/** The speaker of each claim as a number, and its origin: one voice, one figure, one incident. */
export interface Voices {
  readonly voiceOf: readonly number[]
  readonly originOf: readonly number[]
}

/**
 * Groups claims into voices and origins. `incidentOf` tells the incident of each claim, `copyOf` the group of near copies that each
 * report belongs to; `translated` pairs claims of a text and its translation. Both relations are closures of "same speaker", hence equivalences.
 */
export function voicesOf(
  claims: readonly ReadClaim[],
  incidentOf: readonly number[],
  copyOf: readonly number[],
  translated: Iterable<readonly [ReadClaim, ReadClaim]> = [],
): Voices {
  const voices = new DisjointSets(claims.length)
  for (const group of groupBy(claims, (claim) => incidentOf[claim.at] as number).values())
    joinSpeakers(group, voices, copyOf)
  for (const [a, b] of translated) if (incidentOf[a.at] === incidentOf[b.at]) voices.join(a.at, b.at)
  const voiceOf = claims.map((claim) => voices.find(claim.at))
  const origins = new DisjointSets(claims.length)
  const alike = groupBy(
    claims,
    (claim) =>
      `${incidentOf[claim.at]} ${voiceOf[claim.at]} ${claim.claim.metric} ${claim.claim.polarity} ${claim.figure}`,
  )
  for (const group of alike.values()) joinPopulations(group, origins)
  return { voiceOf, originOf: claims.map((claim) => origins.find(claim.at)) }
}

function joinSpeakers(group: readonly ReadClaim[], voices: DisjointSets, copyOf: readonly number[]): void {
  const speakers = new Map<string, Heard>()
  const copies = new Map<string, ReadClaim>()
  const repeated = relayed(group)
  for (const claim of group) {
    // A copied text is its model's voice, whoever it names or leaves out.
    const copied = `${copyOf[claim.report.at]} ${claim.claim.metric} ${claim.figure}`
    const spoken = `${copied} ${claim.speaker?.folded ?? ''}`
    const model = copies.get(spoken) ?? copies.get(claim.speaker === null ? copied : `${copied} `)
    if (model && (copies.has(spoken) || model.report !== claim.report)) voices.join(model.at, claim.at)
    for (const key of [spoken, copied]) if (!copies.has(key)) copies.set(key, claim)
    const said = repeated.get(claim.at) ?? claim
    const speaker = said.speaker ?? outletOf(said)
    const outlet = said.speaker === null
    const key = voiceKey(speaker, said)
    const known = speakers.get(key)
    if (known) voices.join(known.first, claim.at)
    else speakers.set(key, { speaker, outlet, first: claim.at })
  }
  joinAlike([...speakers.values()], voices)
}

/** A nameless source is one voice only where the same agency or outlet heard it. */
function voiceKey(speaker: Speaker, claim: ReadClaim): string {
  const heardBy =
    speaker.names.size > 0 || isTheOne(speaker)
      ? ''
      : [...speaker.agencies].join() || (claim.report.report.source ?? claim.report.report.id)
  return `${speaker.folded}|${heardBy}`
}

/** "The port office", in the very words: a body that no dictionary knows, and the one of its kind in the incident. */
const isTheOne = ({ body, anyone, known, folded }: Speaker): boolean =>
  body.size + anyone.size + known.size === 0 && THE_ONE.test(folded)
const THE_ONE = /^(?:the|le|la|l) |^(?!احد|بعض)\S+ ال/u

function outletOf(claim: ReadClaim): Speaker {
  return readSpeaker(claim.report.report.source ?? claim.report.report.id, null)
}

/** A speaker, or an outlet in its own voice, with the first claim that it gives. */
interface Heard {
  readonly speaker: Speaker
  readonly outlet: boolean
  readonly first: number
}

/** "Sky News Arabia" goes by the names that the directory lists; "Sudan Today" is no other paper of Sudan. */
const isOneOutlet = (a: Speaker, b: Speaker): boolean => meet(a.known, b.known) || meet(a.agencies, b.agencies)

/** Compares only speakers that share a name, a kind of body, an agency or an entry of the directories. */
function joinAlike(speakers: readonly Heard[], voices: DisjointSets): void {
  const holders = new Map<string, number[]>()
  speakers.forEach(({ speaker, outlet, first }, at) => {
    const keys = [
      ...speaker.names,
      ...speaker.body,
      ...speaker.agencies,
      ...speaker.known,
      ...(isState(speaker) ? speaker.nations : []),
    ]
    const met = new Set<number>()
    for (const key of keys) for (const other of holders.get(key)?.slice(-MOST) ?? []) met.add(other)
    for (const other of met) {
      const known = speakers[other] as Heard
      if (voices.find(known.first) === voices.find(first)) continue
      const same = outlet && known.outlet ? isOneOutlet(known.speaker, speaker) : sameSpeaker(known.speaker, speaker)
      if (same) voices.join(known.first, first)
    }
    for (const key of keys) {
      const list = holders.get(key)
      if (list) list.push(at)
      else holders.set(key, [at])
    }
  })
}

/** Both count one event, or totals over one time: January's 17 are not February's. */
const oneStretch = (a: ReadClaim, b: ReadClaim): boolean =>
  !a.total || !b.total || a.total.end === null || b.total.end === null || matchPeriods(a, b).start === 'alike'

/** Speakers that one word brings together at most: beyond that the word tells nobody apart. */
const MOST = 300

function joinPopulations(group: readonly ReadClaim[], origins: DisjointSets): void {
  group.forEach((claim, i) => {
    for (const other of group.slice(0, Math.min(i, MOST))) {
      if (matchPopulations(claim.population, other.population) !== 'different' && oneStretch(claim, other)) {
        origins.join(claim.at, other.at)
        break
      }
    }
  })
}
