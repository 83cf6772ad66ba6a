import type { Polarity } from '../../core/claim/vocabulary.js'
import type { Interval } from '../../core/quantity/interval.js'
import * as quantity from '../../core/quantity/quantity-words.js'
import type { Locale } from '../locale/locale.js'

/** A quantity in the reader's words: "more than 80", "5,000–6,000". */
export const quantityWords = ({ words, number }: Locale, said: quantity.Quantity): string =>
  quantity.quantityWords(said, words.bound, number)

/** A bare interval: "12", "12–35", "81 or more", "up to 20". */
export const intervalWords = ({ words, number }: Locale, { low, high }: Interval): string =>
  low === null && high === null ? words.none : quantity.intervalWords({ low, high }, words.bound, number)

interface FigureProps {
  readonly locale: Locale
  readonly quantity: quantity.Quantity & { readonly polarity?: Polarity }
}

/** A claim's figure as a page shows it; the vague and the denied say so. */
export const Figure = ({ locale, quantity: said }: FigureProps) => (
  <span class={`figure${said.polarity === 'denied' ? ' denied' : ''}`}>
    <bdi>{quantityWords(locale, said)}</bdi>
    {said.bound === 'indefinite' && <Note words={locale.words.vagueShort} />}
    {said.polarity === 'denied' && <Note words={locale.words.denied} />}
  </span>
)

/** Small words behind others, with a blank between them for whoever hears or copies them. */
export const Note = ({ words }: { words: string }) => (
  <>
    {' '}
    <small class="note">{words}</small>
  </>
)
