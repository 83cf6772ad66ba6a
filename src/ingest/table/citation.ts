import type { GivenClaim } from '../../core/claim/given-claim.js'

/** A claim with what stands beside it in its row, before it has a place in a text. */
export interface CitedClaim extends Omit<GivenClaim, 'start' | 'end'> {
  /** The rest of the row, for people: `speaker: Civil defence`. */
  readonly beside: readonly (readonly [string, string])[]
}

/**
 * Claims without a text of their own get one: each row's quote, and under it what the row says beside. So a claim that is entered by
 * its citation alone has a place to stand, and a row that changes is seen as a new revision.
 */
export function citationText(claims: readonly CitedClaim[]): { text: string; given: GivenClaim[] } {
  const given: GivenClaim[] = []
  let text = ''
  let length = 0
  for (const { beside, ...claim } of claims) {
    const size = [...claim.quote].length
    given.push({ ...claim, start: length, end: length + size })
    const row = `${claim.quote}\n${beside.map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n`
    text += row
    length += [...row].length
  }
  return { text, given }
}
