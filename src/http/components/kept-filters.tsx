import type { FilteredPage } from '../../../schema/index.js'
import { fill } from '../../core/text/fill.js'
import type { SavedFilter } from '../../db/saved-filters.js'
import { Hidden } from './claim-form.js'
import type { Reader } from './document.js'
import { TextField } from './form.js'

interface KeptFiltersProps {
  readonly reader: Reader
  readonly page: FilteredPage
  /** Where the filters of the page lead: `/claims`. */
  readonly path: string
  readonly kept: readonly SavedFilter[]
}

/** What does not belong to a filter: where in the list, and how the reader likes pages. */
const NOT_KEPT = ['cursor', 'lang', 'theme', 'digits']

/** The reader's kept filters of a page, and a form that keeps the one in the address. */
export function KeptFilters({ reader, page, path, kept }: KeptFiltersProps) {
  const { saved } = reader.locale.words.views
  const { searchParams } = new URL(reader.address, 'http://local')
  for (const name of NOT_KEPT) searchParams.delete(name)
  for (const [name, value] of [...searchParams]) if (value === '') searchParams.delete(name)
  const query = searchParams.toString()
  if (kept.length === 0 && query === '') return null
  return (
    <section class="kept" aria-label={saved.title}>
      {kept.length > 0 && (
        <ul class="kept-list">
          {kept.map((filter) => (
            <li>
              <a href={`${path}?${filter.query}`} aria-current={filter.query === query ? 'true' : undefined}>
                <bdi>{filter.name}</bdi>
              </a>
              <form action={`/filters/${filter.id}/forget`} method="post">
                <Hidden values={{ back: reader.address }} />
                <button class="forget" type="submit" aria-label={fill(saved.drop, { name: filter.name })}>
                  ×
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      {query !== '' && !kept.some((filter) => filter.query === query) && (
        <details class="keep">
          <summary>{saved.keep}</summary>
          <form class="choice-row" action="/filters" method="post">
            <Hidden values={{ page, query, back: reader.address }} />
            <TextField name="name" label={saved.name} value="" required scope="keep" />
            <button class="quiet" type="submit">
              {saved.keep}
            </button>
          </form>
        </details>
      )}
    </section>
  )
}
