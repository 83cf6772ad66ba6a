import { DisjointSets } from '../incident/disjoint-sets.js'
import { dayNumber } from '../incident/reading/days.js'
import { matchPlaces } from '../incident/reading/match-places.js'
import { meet } from '../meet.js'
import type { ClaimedMention } from './mentions.js'

/** A running total's mention beside an event's that it may hold. */
export interface SeriesMatch {
  readonly a: number
  readonly b: number
}

export interface SeriesGroups {
  /** The group of each mention; for those that are no series, themselves. */
  readonly seriesOf: readonly number[]
  readonly matches: readonly SeriesMatch[]
}

/** Mentions that one place's name brings together at most. */
const MOST = 200

/** Groups running totals of one area and cause, whenever they were given, and pairs them with the events inside them. */
export function matchSeries(mentions: readonly ClaimedMention[]): SeriesGroups {
  const groups = new DisjointSets(mentions.length)
  const matches: SeriesMatch[] = []
  const blocks = new Map<string, number[]>()
  mentions.forEach((mention, at) => {
    for (const key of keysOf(mention)) {
      const block = blocks.get(key)
      if (block) block.push(at)
      else blocks.set(key, [at])
    }
  })
  for (const block of blocks.values()) {
    for (const a of block.filter((at) => mentions[at]?.kind === 'series').slice(0, MOST)) {
      for (const b of block.slice(0, MOST)) {
        const [total, other] = [mentions[a] as ClaimedMention, mentions[b] as ClaimedMention]
        if (a === b || total.report === other.report || !oneArea(total, other)) continue
        if (other.kind === 'series') groups.join(a, b)
        else if (other.kind === 'event' && holds(total, other)) matches.push({ a, b })
      }
    }
  }
  return { seriesOf: mentions.map((_, at) => groups.find(at)), matches }
}

const keysOf = (mention: ClaimedMention): string[] => [
  ...(mention.joined === null ? [] : [`joined ${mention.joined}`]),
  ...mention.places.names.map((name) => name.sounds),
  ...[...mention.places.countries].map((country) => `country ${country}`),
]

function oneArea(a: ClaimedMention, b: ClaimedMention): boolean {
  const place = matchPlaces(a.places, b.places)
  // Totals of reports that a person joined are of one area, however each names it.
  if (a.joined !== null && a.joined === b.joined && a.kind === b.kind) return place !== 'namesake'
  if (place !== 'site' && place !== 'local' && place !== 'region' && place !== 'country') return false
  return !a.facts.manners || !b.facts.manners || meet(a.facts.manners, b.facts.manners)
}

/** Whether the event fell inside the stretch that the total counts. */
function holds(total: ClaimedMention, event: ClaimedMention): boolean {
  const stretch = total.claims[0]?.total
  const asOf = total.claims[0]?.asOf
  if (!stretch || !event.days) return false
  const end = stretch.end ?? (asOf ? dayNumber(asOf) : Number.POSITIVE_INFINITY)
  return event.days.end >= (stretch.start ?? Number.NEGATIVE_INFINITY) - 1 && event.days.start <= end + 1
}
