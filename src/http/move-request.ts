import { type Form, typedIn } from './form-field.js'
import { idIn } from './queue-request.js'

/** A move as a form asks for it. */
export interface AskedMove {
  /** Those chosen; where everything is moved, those that the page showed. */
  readonly claims: readonly number[]
  readonly everything: boolean
  readonly to: number | { readonly title: string } | null
  readonly reason: string | null
}

/** Reads one; what is no whole number in it is passed over. */
export function moveIn(form: Form): AskedMove {
  const single = (name: string) => typedIn(form, name)
  const ids = (values: readonly unknown[]) => values.flatMap((each) => idIn(each) ?? [])
  const everything = single('everything') !== ''
  return {
    claims: everything ? ids(single('seen').split(',')) : ids([form['claims'] ?? []].flat()),
    everything,
    to: destination(single('everything') || single('to'), single('title')),
    reason: single('reason') || null,
  }
}

function destination(to: string, title: string): AskedMove['to'] {
  if (to === 'new') return { title }
  return to === 'none' || to === '' ? null : (idIn(to) ?? 0)
}
