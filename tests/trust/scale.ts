/** `TRUST=full npm run test:trust` runs every trial; without it a share of them, for every day. */
export const FULL = process.env['TRUST'] === 'full'

/** How many trials to run. */
export const trials = (full: number, everyDay: number): number => (FULL ? full : everyDay)

/** A list of numbers from 0 to 1 that is the same in every run; `SEED` gives another. */
export function randomness(seed = Number(process.env['SEED'] ?? 1)): () => number {
  let state = seed >>> 0
  // mulberry32
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const oneFrom = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!
