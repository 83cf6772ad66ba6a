import type { Bound, Polarity } from '../../core/claim/vocabulary.js'
import type { Interval } from '../../core/quantity/interval.js'
import { fill, type Locale } from '../locale/locale.js'

export interface Quantity extends Interval {
  readonly bound: Bound
}

/** A quantity in the reader's words: "more than 80", "5,000–6,000". */
export function quantityWords(locale: Locale, { bound, low, high }: Quantity): string {
  const phrases = locale.words.bound
  const n = (value: number | null) => (value === null ? '' : locale.number(value))
  switch (bound) {
    case 'exact':
    case 'about':
      return fill(phrases[bound], { n: n(low ?? high) })
    case 'at-least':
      return fill(phrases[bound], { n: n(low) })
    case 'more-than':
      return fill(phrases[bound], { n: n(low === null ? null : low - 1) })
    case 'at-most':
      return fill(phrases[bound], { n: n(high) })
    case 'less-than':
      return fill(phrases[bound], { n: n(high === null ? null : high + 1) })
    case 'between':
      return fill(phrases.between, { low: n(low), high: n(high) })
    case 'indefinite':
      return high === null
        ? fill(phrases.vagueOpen, { n: n(low) })
        : fill(phrases.vague, { low: n(low), high: n(high) })
    default:
      return bound satisfies never
  }
}

/** A bare interval: "12", "12–35", "81 or more", "up to 20". */
export function intervalWords(locale: Locale, { low, high }: Interval): string {
  const { bound } = locale.words
  if (low === null && high === null) return locale.words.none
  if (low === high) return locale.number(low ?? 0)
  if (high === null) return fill(bound.vagueOpen, { n: locale.number(low ?? 0) })
  if (low === null) return fill(bound['at-most'], { n: locale.number(high) })
  return fill(bound.between, { low: locale.number(low), high: locale.number(high) })
}

interface FigureProps {
  readonly locale: Locale
  readonly quantity: Quantity & { readonly polarity?: Polarity }
}

/** A claim's figure as a page shows it; the vague and the denied say so. */
export const Figure = ({ locale, quantity }: FigureProps) => (
  <span class={`figure${quantity.polarity === 'denied' ? ' denied' : ''}`}>
    <bdi>{quantityWords(locale, quantity)}</bdi>
    {quantity.bound === 'indefinite' && <small class="note">{locale.words.vagueShort}</small>}
    {quantity.polarity === 'denied' && <small class="note">{locale.words.denied}</small>}
  </span>
)
