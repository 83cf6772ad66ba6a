import type { Match } from '../incident/match.js'
import { isOfAWideArea } from '../incident/reading/event-facts.js'
import { OTHER_STORM } from '../incident/storm-evidence.js'
import { meet } from '../meet.js'
import type { ClaimedMention } from './mentions.js'
import type { Distance } from './pair-context.js'

/** How near two mentions that are not known to be one incident lie, for those who might take them for one. */
export function distanceOf({ a, b, band, place, reasons }: Match, mentions: readonly ClaimedMention[] = []): Distance {
  if (band !== 'apart') return { incident: 'open', mistakable: true }
  if (isOfTotals(mentions[a], mentions[b])) return ofTotals(place, mentions[a], mentions[b])
  if (place === 'namesake') return { incident: 'place', mistakable: true }
  const near = place === 'site' || place === 'local' || place === 'region' || place === 'sibling'
  if (reasons.includes(OTHER_STORM) && place === 'country') return { incident: 'other', mistakable: true }
  const alike = reasons.includes('same-figure')
  // One figure on one day in one country: two hospitals hit in two of its towns.
  const ofOneDay =
    alike && place === 'apart' && reasons.includes('same-day') && mayBeOfOneCountry(mentions[a], mentions[b])
  // One day's floods in two provinces: neither counts the other's.
  const sameDay = place === 'apart' && reasons.includes('same-day') && reasons.includes('same-manner')
  if (sameDay && areOfAWideArea(mentions[a], mentions[b])) return { incident: 'place', mistakable: true }
  return { incident: 'other', mistakable: near || (place === 'country' && alike) || ofOneDay }
}

/** One figure of two provinces of one country over one stretch: "120,000 since October". */
const ofTotals = (place: Match['place'], a?: ClaimedMention, b?: ClaimedMention): Distance => ({
  incident: 'place',
  mistakable: place === 'apart' && a !== undefined && b !== undefined && alikeInCause(a, b) && mayBeOfOneCountry(a, b),
})
const isOfTotals = (a?: ClaimedMention, b?: ClaimedMention): boolean => a?.kind === 'series' && b?.kind === 'series'
const alikeInCause = ({ facts: a, figures }: ClaimedMention, { facts: b, figures: others }: ClaimedMention): boolean =>
  meet(figures, others) && a.manners !== null && b.manners !== null && meet(a.manners, b.manners)

/** Each by itself a quake's or a flood's, in one country that both name. */
const areOfAWideArea = (a?: ClaimedMention, b?: ClaimedMention): boolean =>
  a !== undefined &&
  b !== undefined &&
  isOfAWideArea(a.facts) &&
  isOfAWideArea(b.facts) &&
  meet(a.places.countries, b.places.countries)

/** One text names the country; the other, for its own readers, may leave it out. */
function mayBeOfOneCountry(a?: ClaimedMention, b?: ClaimedMention): boolean {
  const [one, other] = [a?.places.countries, b?.places.countries]
  if (!one || !other || one.size + other.size === 0) return false
  return one.size === 0 || other.size === 0 || meet(one, other)
}

/** Mentions at one place that share a figure or what was hit, whenever they were: what is merged by mistake. */
export function resemblances(mentions: readonly ClaimedMention[]): [number, number][] {
  const blocks = new Map<string, number[]>()
  mentions.forEach((mention, at) => {
    const where = [...mention.places.names.map((name) => name.sounds), ...mention.places.countries]
    const what = [...mention.figures, ...mention.facts.targets]
    for (const place of where) {
      for (const one of what) {
        const key = `${place}|${one}`
        const block = blocks.get(key)
        if (block) block.push(at)
        else blocks.set(key, [at])
      }
    }
  })
  const pairs = new Map<number, [number, number]>()
  for (const block of blocks.values()) {
    block.forEach((a, i) => {
      for (const b of block.slice(i + 1, i + 1 + MOST_ALIKE)) {
        if (mayBeMerged(mentions[a] as ClaimedMention, mentions[b] as ClaimedMention))
          pairs.set(a * mentions.length + b, [a, b])
      }
    })
  }
  return [...pairs.values()]
}

/** Two totals must give one figure: those of one area are compared, whatever they give. */
const mayBeMerged = (a: ClaimedMention, b: ClaimedMention): boolean =>
  a.report !== b.report &&
  (a.kind === 'series') === (b.kind === 'series') &&
  (a.kind !== 'series' || meet(a.figures, b.figures))

const MOST_ALIKE = 20
