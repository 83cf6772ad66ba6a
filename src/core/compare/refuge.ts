import { nations } from '../incident/reading/nations.js'
import type { Word } from '../incident/reading/words.js'

/** The states that a sentence's people fled to: "fled | to Chad", "إلى | تشاد", "réfugiées | en Égypte". */
export const refugeIn = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(nations.find(words).flatMap(({ id, first }) => (leadsTo(words, first) ? [id] : [])))

const leadsTo = (words: readonly Word[], at: number): boolean => {
  const form = (i: number): string => words[i]?.spelling.forms[0] ?? ''
  const to = /^(?:the|le|la|l)$/u.test(form(at - 1)) ? at - 1 : at
  const [verb, before] = [form(to - 2), form(to - 1)]
  return TO_STATE.test(before) || (/^(?:en|au|aux)$/u.test(before) && /^refugie/u.test(verb))
}
const TO_STATE = /^(?:to|into|towards?|vers|الي|نحو)$/u
