import { fill } from '../../core/text/fill.js'
import { outsideLink } from '../components/document.js'
import { TextField } from '../components/form.js'
import type { Locale } from '../locale/locale.js'

/** Addresses as typed, a line each, and the first of them that is none. */
export interface AskedAddresses {
  /** They are good, but there is nobody to fetch them. */
  readonly unheard?: boolean
  readonly typed: string
  readonly addresses: readonly string[]
  readonly wrong: string | undefined
}

export function askedAddresses(typed: string): AskedAddresses {
  const addresses = [...new Set(typed.split(/\s+/).filter((each) => each !== ''))]
  return { typed, addresses, wrong: addresses.find((each) => outsideLink(each) === null) }
}

export function ByAddress({ locale, asked }: { locale: Locale; asked: AskedAddresses | undefined }) {
  const { add } = locale.words
  const problem = asked && problemWith(locale, asked)
  return (
    <form class="add-form by-address" id="by-address" action="/add/addresses#by-address" method="post">
      <h2>{add.byAddress}</h2>
      <TextField
        name="addresses"
        label={add.addresses}
        hint={add.addressesHint}
        value={asked?.typed}
        problem={problem}
        type="area"
        rows={3}
        required
      />
      <p>
        <button type="submit">{add.fetch}</button>
      </p>
    </form>
  )
}

function problemWith({ words: { add } }: Locale, { wrong, unheard }: AskedAddresses): string {
  if (wrong !== undefined) return fill(add.noAddress, { address: `\u2068${wrong}\u2069` })
  return unheard ? add.nobodyFetches : add.needsAddress
}
