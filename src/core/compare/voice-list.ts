import { groupBy } from '../group-by.js'
import type { Origin, Voice } from './comparison.js'
import type { ReadClaim } from './read-claim.js'
import type { Surroundings } from './surroundings.js'

export function voiceList(all: Surroundings): Voice[] {
  return [...groupBy(all.claims, (claim) => all.voices.voiceOf[claim.at] as number).values()].map((own) => ({
    id: voiceIdOf(own[0] as ReadClaim, all),
    speaker: own.find((claim) => claim.speakerName !== null)?.speakerName ?? null,
    party: own.some((claim) => claim.speaker?.party),
    claims: own.map((claim) => claim.claim.id),
  }))
}

/** The id of the voice that a claim is of: that of its first claim. */
export const voiceIdOf = (claim: ReadClaim, { claims, voices }: Surroundings): string =>
  `voice-${(claims[voices.voiceOf[claim.at] as number] as ReadClaim).claim.id}`

export function originList(all: Surroundings): Origin[] {
  return [...groupBy(all.claims, (claim) => all.voices.originOf[claim.at] as number).values()].map((own) => {
    const first = own[0] as ReadClaim
    return { id: `origin-${first.claim.id}`, voice: voiceIdOf(first, all), claims: own.map((claim) => claim.claim.id) }
  })
}
