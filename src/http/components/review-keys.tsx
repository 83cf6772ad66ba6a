import type { Locale } from '../locale/locale.js'
import { useMayAs } from './allowed.js'

/** The keys, told in a dialog that script opens; whoever speaks to the machine may turn them off. */
export function ReviewKeys({ locale }: { locale: Locale }) {
  const { review } = locale.words.desk
  const deciding = [
    ['a', review.accept],
    ['e', review.edit],
    ['x', review.reject],
    ['r', review.rejectWhy],
    ['l', review.link],
    ['u', review.undo],
  ] as const
  const keys = [
    ['j', review.next],
    ['k', review.previous],
    ...(useMayAs('reviewer') ? deciding : []),
    ['?', review.keys],
  ] as const
  return (
    <dialog id="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{review.keysTitle}</h2>
      <dl class="keys">
        {keys.map(([key, words]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p>
        <label>
          <input type="checkbox" data-keys-on checked /> {review.keysOn}
        </label>
      </p>
      <form method="dialog">
        <button type="submit">{review.close}</button>
      </form>
    </dialog>
  )
}
