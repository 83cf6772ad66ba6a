const LARGE_TOWN = 100_000

/**
 * Whether the name of a place nobody vetted may be an ordinary word in running text: nobody has read the list for `~` marks. Names of one
 * Arabic word and very short Latin ones are, unless the town is large.
 */
export function isWeakName(name: string, population: number): boolean {
  if (population >= LARGE_TOWN) return name.length < 3
  return /^\p{Script=Arabic}+$/u.test(name) || name.length < 5
}
