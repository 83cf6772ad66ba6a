import type { Metric } from '../../../core/claim/vocabulary.js'
import type { Grade } from '../../../core/incident/vocabulary.js'
import { fill } from '../../../core/text/fill.js'
import { FACETS_AMONG, type IncidentFacets } from '../../../db/incident-views.js'
import { FACETS, type Facet, type IncidentChoice, incidentsAddress } from '../../incident-choice.js'
import type { Locale } from '../../locale/locale.js'
import { placeName } from '../../locale/names.js'

interface FacetsProps {
  readonly locale: Locale
  readonly choice: IncidentChoice
  readonly facets: IncidentFacets
}

/** What the incidents can be narrowed by, with how many there are of each, and what they are narrowed to already. */
export function Facets({ locale, choice, facets }: FacetsProps) {
  const { views } = locale.words
  const groups = FACETS.map((facet) => [facet, choices(facets, facet)] as const)
  const counted = facets.conflict.reduce((sum, [, n]) => sum + n, 0)
  return (
    <div class="narrowing">
      <Chosen locale={locale} choice={choice} />
      <details class="facets">
        <summary>{views.facets}</summary>
        <div class="facet-groups">
          {groups
            .filter(([, values]) => values.length > 0)
            .map(([facet, values]) => (
              <div>
                <h2>{labelOf(locale, facet)}</h2>
                <ul>
                  {values.map(([value, n]) => (
                    <li>
                      <a href={incidentsAddress(choice, { [facet]: value })}>{nameOf(locale, facet, value)}</a>{' '}
                      <small class="soft">{locale.number(n)}</small>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
        </div>
        {counted >= FACETS_AMONG && <p class="soft">{fill(views.facetsAmong, { n: locale.number(FACETS_AMONG) })}</p>}
      </details>
    </div>
  )
}

const choices = (facets: IncidentFacets, facet: Facet): readonly (readonly [string, number])[] =>
  facets[facet === 'told' ? 'lang' : facet].slice(0, 12)

function Chosen({ locale, choice }: Omit<FacetsProps, 'facets'>) {
  const { views } = locale.words
  const chosen = FACETS.filter((facet) => choice[facet] !== undefined)
  if (chosen.length === 0) return null
  return (
    <ul class="chosen-facets" aria-label={views.chosen}>
      {chosen.map((facet) => {
        const name = nameOf(locale, facet, choice[facet]!)
        return (
          <li>
            <a href={incidentsAddress(choice, { [facet]: null })} aria-label={fill(views.without, { filter: name })}>
              {name} <span aria-hidden="true">×</span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}

function labelOf({ words }: Locale, facet: Facet): string {
  const { views, incidents } = words
  const { country, disagreement, grade, language } = views
  return { country, metric: incidents.metric, conflict: disagreement, grade, told: language }[facet]
}

function nameOf(locale: Locale, facet: Facet, value: string): string {
  const { words } = locale
  switch (facet) {
    case 'country':
      return placeName(locale, value)
    case 'metric':
      return words.metric[value as Metric]
    case 'conflict':
      return value === 'yes' ? words.views.inConflict : words.views.inAgreement
    case 'grade':
      return words.grade[value as Grade]
    case 'told':
      return new Intl.DisplayNames(locale.code, { type: 'language' }).of(value) ?? value
    default:
      return facet satisfies never
  }
}
