import { HTTPException } from 'hono/http-exception'
import type { Context } from '../../context.js'
import { fill } from '../../core/text/fill.js'
import { outsideLink } from '../components/document.js'
import { TextField } from '../components/form.js'
import type { Locale } from '../locale/locale.js'

/** Addresses as typed, a line each, and the first of them that is none. */
export interface AskedAddresses {
  readonly typed: string
  readonly addresses: readonly string[]
  readonly wrong: string | undefined
}

export function askedAddresses(typed: string): AskedAddresses {
  const addresses = [...new Set(typed.split(/\s+/).filter((each) => each !== ''))]
  return { typed, addresses, wrong: addresses.find((each) => outsideLink(each) === null) }
}

/** Has pages and feeds fetched behind the page; what comes of it stands under Jobs. */
export async function lineUpAddresses(context: Context, { addresses }: AskedAddresses): Promise<number> {
  if (!context.lineUp) throw new HTTPException(503, { message: 'nobody works on jobs here: start `worker`' })
  return context.lineUp(context, { kind: 'fetch', addresses })
}

export function ByAddress({ locale, asked }: { locale: Locale; asked: AskedAddresses | undefined }) {
  const { add } = locale.words
  const problem =
    asked && (asked.wrong ? fill(add.noAddress, { address: `\u2068${asked.wrong}\u2069` }) : add.needsAddress)
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
