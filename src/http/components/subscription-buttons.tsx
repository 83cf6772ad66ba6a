import type { SubscriptionState } from '../../../schema/index.js'
import type { Locale } from '../locale/locale.js'
import { Allowed } from './allowed.js'
import { Hidden } from './claim-form.js'

interface SubscriptionButtonsProps {
  readonly locale: Locale
  /** Where the forms go: `/feeds/3`. */
  readonly action: string
  readonly state: SubscriptionState
  /** Tells the buttons of one from those of another to who does not see them. */
  readonly of: string
  /** More verbs, before the others. */
  readonly more?: Readonly<Record<string, string>>
}

/** Pause or go on, remove: each is one change that can be undone. */
export function SubscriptionButtons({ locale, action, state, of, more = {} }: SubscriptionButtonsProps) {
  const words = locale.words.exchange
  const verbs = {
    ...more,
    ...(state === 'paused' ? { resume: words.resume } : { pause: words.pause }),
    remove: words.remove,
  }
  return (
    <Allowed to={action}>
      <div class="buttons">
        {Object.entries(verbs).map(([verb, label]) => (
          <form class="inline" action={action} method="post">
            <Hidden values={{ verb }} />
            <button class="quiet" type="submit" aria-label={`${label}: ${of}`}>
              {label}
            </button>
          </form>
        ))}
      </div>
    </Allowed>
  )
}

/** What a button asks for; undefined where it is none of these. */
export const stateOfVerb = (verb: unknown): SubscriptionState | undefined =>
  (({ pause: 'paused', resume: 'active', remove: 'removed' }) as const)[String(verb) as 'pause']
