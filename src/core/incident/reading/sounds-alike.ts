/**
 * Whether two names' sounds differ by one consonant at most, as two scripts or two transliterations of one name do: "SR" and "SRG" for
 * Serhiy. The first consonant is heard alike everywhere, but for th and q.
 */
export function soundsAlike(a: string, b: string): boolean {
  if (a === b) return true
  if (a === '' || b === '' || Math.abs(a.length - b.length) > 1) return false
  const first = `${a[0]}${b[0]}`
  if (a[0] !== b[0] && !HEARD_AS.test(first)) return false
  let same = 0
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same++
  const [ra, rb] = [a.slice(same), b.slice(same)]
  return ra.slice(1) === rb.slice(1) || ra.slice(1) === rb || ra === rb.slice(1)
}

/** "Othman" and "Ousmane", "Qaddafi" and "Gaddafi". */
const HEARD_AS = /^(?:ST|TS|KG|GK)$/
