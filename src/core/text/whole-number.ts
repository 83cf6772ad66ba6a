import { asciiDigits } from './fold.js'

/** A whole number as a person types it, in digits of any family, with marks between thousands or none; undefined for anything else. */
export function wholeNumber(text: string): number | undefined {
  const digits = asciiDigits(text).replace(/(?<=\d)[\s,.٬_'’](?=\d{3}(?!\d))/gu, '')
  const value = Number(digits)
  return /^\d+$/.test(digits) && Number.isSafeInteger(value) ? value : undefined
}
