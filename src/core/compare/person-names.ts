import { soundsAlike } from '../incident/reading/sounds-alike.js'
import type { Word } from '../incident/reading/words.js'

/** Heads of Arabic names in two words, by what they sound like joined to the next: "عبد | الله", "Abdel | Rahman", "أبو | بكر". */
const HEADS: ReadonlyMap<string, string> = new Map([
  ...['عبد', 'abd', 'abdel', 'abdul', 'abdal', 'abdoul'].map((head) => [head, 'BD'] as const),
  ...['ابو', 'ابي', 'ابا', 'abu', 'abou', 'aboul'].map((head) => [head, 'B'] as const),
])
const ARTICLE = /^(?:al|el|ul|ed|ad|er|ar)$/

/**
 * The sounds of the names that make up a person's name, as one script or another joins them: "عبد الرحمن" is "Abdulrahman", "أبو بكر"
 * "Abubakar". `words` are the free words of a speaker's name, in their order.
 */
export function personNames(words: readonly Word[]): string[] {
  const names: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word
    const head = HEADS.get(word.spelling.forms[0] ?? '')
    const next = words.slice(i + 1).findIndex(({ spelling }) => !ARTICLE.test(spelling.forms[0] ?? ''))
    const follower = head === undefined || next < 0 || next > 1 ? undefined : words[i + 1 + next]
    if (head === undefined || !follower || follower.after === ',') {
      if (!ARTICLE.test(word.spelling.forms[0] ?? '')) names.push(soundsOfPerson(word.spelling.sounds))
      continue
    }
    names.push(soundsOfPerson(once(`${head}${head === 'BD' ? 'L' : ''}${follower.spelling.sounds}`)))
    i += 1 + next
  }
  return names
}

/** Double consonants count once: "Abdul Latif", "Abdellatif". */
const once = (sounds: string): string => sounds.replace(/(.)\1+/gu, '$1')

/** Turkish hardens the end of Arabic names, "Fuad" is "Fuat"; an s between vowels is heard as z: "Joseph", "جوزيف". */
export const soundsOfPerson = (sounds: string): string => sounds.replaceAll('Z', 'S').replace(/(?<=.)D$/, 'T')

/** One person's full name in two spellings: "Serhiy Lysak", "سيرغي ليساك"; "Martin Griffiths", "مارتن غريفيث". */
export function onePerson(a: ReadonlySet<string>, b: ReadonlySet<string>, ofOneOffice = false): boolean {
  const [few, many] = a.size <= b.size ? [[...a], [...b]] : [[...b], [...a]]
  const [last, other] = [few.at(-1), many.at(-1)]
  if (few.length < 2 || last === undefined || other === undefined) return false
  if (last.length < SURE || other.length < SURE || !familyAlike(last, other)) return false
  // A name more may be the town's: "رئيسة بلدية | بايبورتا | ماريبيل ألبالات".
  const first = few.slice(0, -1)
  const rest = many.slice(0, -1)
  const met = first.map((name) => rest.find((known) => soundsAlike(name, known)))
  const exact = last === other || met.some((name, i) => name === first[i])
  // "Governor Oleh Syniehubov", "le gouverneur Oleg Synegoubov": the office makes up for a letter in each name.
  return (
    met.every((name) => name !== undefined) && (exact || (ofOneOffice && last.length > SURE && other.length > SURE))
  )
}

/** Arabic takes a name's "Al" for its article: "Albalat", "ألبالات". */
const familyAlike = (a: string, b: string): boolean => soundsAlike(a, b) || a === `L${b}` || b === `L${a}`

/** Consonants of a family name that another family would hardly share. */
const SURE = 3
