import type { Match } from '../incident/match.js'
import type { ClaimedMention } from './mentions.js'
import type { Distance } from './pair-context.js'

/** How near two mentions that are not known to be one incident lie, for those who might take them for one. */
export function distanceOf({ a, b, band, place, reasons }: Match, mentions: readonly ClaimedMention[] = []): Distance {
  if (band !== 'apart') return { incident: 'open', mistakable: true }
  if (place === 'namesake') return { incident: 'place', mistakable: true }
  const near = place === 'site' || place === 'local' || place === 'region' || place === 'sibling'
  const alike = reasons.includes('same-figure')
  // One figure on one day in one country: two hospitals hit in two of its towns.
  const ofOneDay = alike && place === 'apart' && reasons.includes('same-day') && inOneCountry(mentions[a], mentions[b])
  return { incident: 'other', mistakable: near || (place === 'country' && alike) || ofOneDay }
}

const inOneCountry = (a: ClaimedMention | undefined, b: ClaimedMention | undefined): boolean =>
  [...(a?.places.countries ?? [])].some((country) => b?.places.countries.has(country) === true)

/** Mentions at one place that share a figure or what was hit, whenever they were: what is merged by mistake. */
export function resemblances(mentions: readonly ClaimedMention[]): [number, number][] {
  const blocks = new Map<string, number[]>()
  mentions.forEach((mention, at) => {
    if (mention.kind === 'series') return
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
        if (mentions[a]?.report !== mentions[b]?.report) pairs.set(a * mentions.length + b, [a, b])
      }
    })
  }
  return [...pairs.values()]
}

const MOST_ALIKE = 20
