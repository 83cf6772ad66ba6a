import type { SnapshotHead } from '../../db/snapshots.js'
import type { Locale } from '../locale/locale.js'

/** The answers of servers that a report was read from. */
export function SnapshotList({ locale, snapshots }: { locale: Locale; snapshots: readonly SnapshotHead[] }) {
  if (snapshots.length === 0) return null
  return (
    <section class="block" aria-labelledby="snapshots-title">
      <h2 id="snapshots-title">{locale.words.exchange.snapshots.all}</h2>
      <ul>
        {snapshots.map(({ id, fetched, hash }) => (
          <li>
            <a href={`/snapshots/${id}`}>{locale.time(fetched)}</a> <code dir="ltr">{hash.slice(0, 12)}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}
