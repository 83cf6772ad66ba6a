import type { Mention } from '../incident/mention.js'
import { daysApart } from '../incident/reading/days.js'
import { type EventFacts, mannersIn } from '../incident/reading/event-facts.js'
import { matchPlaces } from '../incident/reading/match-places.js'
import { heardIn, type PlaceName } from '../incident/reading/place-names.js'
import type { Word } from '../incident/reading/words.js'
import { isShort } from './claim-time.js'
import { ownClause } from './own-clause.js'
import type { Part } from './part.js'
import { findParts } from './parts.js'
import { callingsOf } from './population.js'
import type { ReadClaim, ReadReport } from './read-claim.js'
import { sentenceRange } from './read-sentence.js'
import { ownFacts, ownNames, ownTowns, sumsIn } from './sums.js'
import { foreignTroops, LEAD, whoStands } from './whose-troops.js'

/** A mention with its claims. */
export interface ClaimedMention extends Mention {
  /** The incident that a person gave its report to; a running total beside it need not be that incident's. */
  readonly joined: string | null
  readonly claims: readonly ReadClaim[]
  /** It is one of those of a sum that names a town for each. */
  readonly inTowns: boolean
  /** It is one of those of a sum over several events, as the words say: "two bombings killed 30: 18 in … and 12 in …". */
  readonly oneOfSeveral: boolean
}

/** The events that reports speak of, and the parts that each of them names. */
export function eventsIn(reads: readonly ReadReport[]): {
  readonly mentions: readonly ClaimedMention[]
  readonly parts: ReadonlyMap<number, Part>
} {
  const parts = new Map<number, Part>()
  const mentions = reads.flatMap((read) => {
    const own = findParts(read)
    for (const [at, part] of own) parts.set(at, part)
    return mentionsOf(read, own)
  })
  return { mentions, parts }
}

/** Cuts a report's claims into the events that it speaks of. `parts` are the report's. */
function mentionsOf(read: ReadReport, parts: ReadonlyMap<number, Part>): ClaimedMention[] {
  const groups: Group[] = []
  const { sums, towns, separate } = sumsIn(read, parts)
  for (const claim of read.claims) {
    const part = parts.get(claim.at)
    if (part && sums.has(part.whole))
      groups.push({
        kind: 'event',
        claims: [claim],
        facts: towns.has(part.whole) ? claim.facts : ownFacts(read, claim),
        names: towns.has(part.whole) ? ownTowns(read, claim) : ownNames(read, claim, besides(claim, part, parts)),
        oneOf: part.whole.at,
        inTowns: towns.has(part.whole),
        oneOfSeveral: separate.has(part.whole),
      })
    else if (sums.has(claim)) groups.push({ kind: 'sum', claims: [claim], facts: claim.facts })
    else place(groups, claim)
  }
  return groups.map((group) => mention(read, group))
}

/** The other parts of a part's whole. */
const besides = (claim: ReadClaim, { whole }: Part, parts: ReadonlyMap<number, Part>): readonly ReadClaim[] =>
  [...parts.values()].flatMap(({ part, whole: of }) => (of === whole && part !== claim ? part : []))

interface Group {
  kind: Mention['kind']
  claims: ReadClaim[]
  /** The first of its claims that the text dates, and the incident that one was given to. */
  dated?: ReadClaim
  given?: string
  /** Given where the claim's own clause tells more than its sentence. */
  facts?: EventFacts
  oneOf?: number
  inTowns?: boolean
  oneOfSeveral?: boolean
  names?: readonly PlaceName[]
}

function place(groups: Group[], claim: ReadClaim): void {
  const kind = claim.total && !isShort(claim.total) ? 'series' : claim.claim.metric === 'strength' ? 'state' : 'event'
  const fitting: Group | undefined = groups.findLast(
    (group) => group.kind === kind && !group.facts && !givenApart(group, claim) && fits(group, claim),
  )
  const group: Group = fitting ?? { kind, claims: [] }
  if (!fitting) groups.push(group)
  group.claims.push(claim)
  if (claim.dated) group.dated ??= claim
  if (claim.claim.incident != null) group.given ??= claim.claim.incident
}

const givenApart = ({ given }: Group, { claim }: ReadClaim): boolean =>
  given !== undefined && claim.incident != null && claim.incident !== given

const givenTo = (claims: readonly ReadClaim[]): string | null =>
  claims.find(({ claim }) => claim.incident != null)?.claim.incident ?? null

/** A claim opens an event of its own where its words date or place it elsewhere. */
function fits(group: Group, claim: ReadClaim): boolean {
  const last = group.claims.at(-1) as ReadClaim
  if (claim.ofEarlier !== last.ofEarlier) return false
  if (claim.sentence === last.sentence || claim.total) return true
  // "He added that 141 people were killed in the Strip in 24 hours": no toll of the strike told before.
  if (isSumElsewhere(claim, last)) return false
  const dated = group.dated ?? last
  if (claim.dated && dated.dated && claim.days && dated.days && daysApart(claim.days, dated.days) > 3) return false
  if (claim.report.report.incident !== null) return true
  const heardNothing = { countries: claim.places.countries, heard: new Set<string>() }
  const narrow = (one: ReadClaim): PlaceName[] => one.places.names.filter((name) => name.level <= 4)
  const far =
    matchPlaces({ names: narrow(claim), ...heardNothing }, { names: narrow(last), ...heardNothing }) === 'apart'
  return !(far && (claim.sentence > last.sentence + 1 || (namesItsPlace(claim) && namesItsPlace(last))))
}

const isSumElsewhere = ({ claim }: ReadClaim, { claim: last }: ReadClaim): boolean =>
  claim.scope === 'cumulative' && last.scope === 'event' && claim.place !== null && claim.place !== last.place

/** Whether its own sentence names the place that it is given. */
function namesItsPlace({ claim: { place }, report: { words, report }, sentence }: ReadClaim): boolean {
  const [first, last] = sentenceRange(words, sentence)
  return place !== null && report.text.slice(words[first]?.start, words[last - 1]?.end).includes(place)
}

function mention(
  read: ReadReport,
  { kind, claims, facts, names: own, oneOf, inTowns = false, oneOfSeveral = false }: Group,
): ClaimedMention {
  const first = claims[0] as ReadClaim
  const dated = claims.find((claim) => claim.dated && !claim.total) ?? claims.find((claim) => claim.days) ?? first
  const names = new Map((own ?? claims.flatMap((claim) => claim.places.names)).map((name) => [name.sounds, name]))
  const told = facts ?? mergedFacts(claims.map((claim) => claim.facts))
  return {
    report: read.at,
    joined: read.report.incident,
    given: kind !== 'sum' && kind !== 'series' && !first.ofEarlier ? (givenTo(claims) ?? read.report.incident) : null,
    places: {
      names: [...names.values()],
      countries: first.places.countries,
      heard: inTowns ? heardIn(ownClause(read, first)) : first.places.heard,
    },
    days: dated.days,
    dated: dated.dated,
    facts: told.manners || kind === 'state' ? told : { ...told, manners: leadManners(read.words) },
    figures: new Set(claims.map((claim) => `${claim.claim.metric} ${claim.figure}`)),
    told: new Set(claims.flatMap(toldBy)),
    sides: new Set([
      ...claims.flatMap((claim) => [...claim.population.actors, ...foreignTroops(claim)]),
      ...(kind === 'state' ? claims.flatMap((claim) => [...claim.population.nations]) : []),
      ...(kind === 'state' ? whoStands(read, first) : []),
    ]),
    callings: new Set(claims.flatMap(({ population }) => callingsOf(population))),
    kind,
    claims,
    inTowns,
    oneOfSeveral,
    ...(oneOf === undefined ? {} : { oneOf }),
  }
}

/** A figure with each name of the person who gave it; the few that anybody gives, "two dead", tell nothing. */
const toldBy = ({ claim: { metric, low }, figure, speaker }: ReadClaim): readonly string[] =>
  (low ?? 0) < TELLING || !speaker ? [] : [...speaker.persons].map((name) => `${metric} ${figure} by ${name}`)
const TELLING = 10

/** Read once for each text, however many reports print it and claims stand in it. */
const mannersOfLead = new WeakMap<readonly Word[], EventFacts['manners']>()

function leadManners(words: readonly Word[]): EventFacts['manners'] {
  // Of most leads it is null, which is known as well.
  const known = mannersOfLead.get(words)
  if (known !== undefined) return known
  const manners = mannersIn(words.slice(0, LEAD))
  mannersOfLead.set(words, manners)
  return manners
}

function mergedFacts(all: readonly EventFacts[]): EventFacts {
  return {
    manners: all.find((facts) => facts.manners)?.manners ?? null,
    targets: new Set(all.flatMap((facts) => [...facts.targets])),
    hours: all.find((facts) => facts.hours)?.hours ?? null,
    single: all.some((facts) => facts.single),
    many: all.some((facts) => facts.many),
    further: all.some((facts) => facts.further),
    storms: new Set(all.flatMap((facts) => [...facts.storms])),
  }
}
