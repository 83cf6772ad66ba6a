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
  const everything = single('everything') !== ''
  return {
    claims: everything ? idsIn(single('seen')) : [form['claims'] ?? []].flat().flatMap((each) => idIn(each) ?? []),
    everything,
    to: destination(single('everything') || single('to'), single('title')),
    reason: single('reason') || null,
  }
}

function destination(to: string, title: string): AskedMove['to'] {
  if (to === 'new' || to === 'typed') return { title }
  return to === 'none' || to === '' ? null : (idIn(to) ?? 0)
}

/** Whole numbers of a list: `3,5,8`. */
export const idsIn = (list: string | undefined): number[] => (list ?? '').split(',').flatMap((each) => idIn(each) ?? [])

/** The words that an incident to move to is looked for by, before anything is moved; null where something is. */
export function soughtIn(form: Form): string | null {
  const [to, other] = [typedIn(form, 'to'), typedIn(form, 'other')]
  return to === 'find' || (to === 'typed' && other !== '') ? other : null
}
