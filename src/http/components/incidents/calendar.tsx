import { fill } from '../../../core/text/fill.js'
import type { DatedIncident } from '../../../db/incident-views.js'
import { type IncidentChoice, incidentsAddress } from '../../incident-choice.js'
import { daysOfMonth, type Month } from '../../incident-month.js'
import { incidentTitle } from '../../locale/incident-title.js'
import type { Locale } from '../../locale/locale.js'

interface IncidentCalendarProps {
  readonly locale: Locale
  readonly choice: IncidentChoice
  readonly month: Month | null
}

/** A month of incidents: each on its first day, one that began before on the month's first. On a telephone a list of days. */
export function IncidentCalendar({ locale, choice, month }: IncidentCalendarProps) {
  const { calendar } = locale.words.views
  if (month === null) return <p>{calendar.empty}</p>
  const days = daysOfMonth(month.month)
  const { blanks, weekdays } = weekOf(locale, days[0]!)
  const on = (day: string) => month.incidents.filter(({ start }) => start === day || (day === days[0] && start < day))
  return (
    <section class="calendar" aria-labelledby="month-title">
      <div class="calendar-head">
        <h2 id="month-title">{locale.month(month.month)}</h2>
        <p class="queue-steps">
          {month.earlier && (
            <a href={incidentsAddress(choice, { month: month.earlier })} rel="prev">
              {fill(calendar.earlier, { month: locale.month(month.earlier) })}
            </a>
          )}
          {month.later && (
            <a href={incidentsAddress(choice, { month: month.later })} rel="next">
              {fill(calendar.later, { month: locale.month(month.later) })}
            </a>
          )}
        </p>
      </div>
      <div class="weekdays" aria-hidden="true">
        {weekdays.map((name) => (
          <span>{name}</span>
        ))}
      </div>
      <ol class="days">
        {days.map((day, index) => (
          <li class={`${on(day).length > 0 ? 'busy' : 'idle'}${index === 0 ? ` from-${blanks}` : ''}`}>
            <time datetime={day}>
              <span class="day-number">{locale.number(index + 1)}</span> <span class="day-name">{locale.day(day)}</span>
            </time>
            <DayList locale={locale} day={day} incidents={on(day)} />
          </li>
        ))}
      </ol>
      <p class="hint">{calendar.undated}</p>
    </section>
  )
}

function DayList({ locale, day, incidents }: { locale: Locale; day: string; incidents: readonly DatedIncident[] }) {
  if (incidents.length === 0) return null
  const { calendar } = locale.words.views
  return (
    <ul>
      {incidents.map(({ id, title, start, conflicts }) => (
        <li>
          <a href={`/incidents/${id}`} class={conflicts > 0 ? 'apart' : undefined}>
            <bdi>{incidentTitle(locale, title)}</bdi>
          </a>
          {start < day && <small class="soft"> {fill(calendar.goes, { day: locale.day(start) ?? start })}</small>}
          {conflicts > 0 && (
            <small class="conflict-count"> {locale.count(locale.words.count.conflicts, conflicts)}</small>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The names of the weekdays from the reader's first one on, and how many of them pass before a day. */
function weekOf(locale: Locale, day: string): { blanks: number; weekdays: string[] } {
  // Saturday opens the week in Arabic, Monday in English and French; 1 January 2000 was a Saturday.
  const first = locale.code === 'ar' ? 6 : 1
  const name = new Intl.DateTimeFormat(locale.code, { weekday: 'short', timeZone: 'UTC' })
  const weekdays = Array.from({ length: 7 }, (_, index) => name.format(Date.UTC(2000, 0, 2 + first + index)))
  return { blanks: (new Date(`${day}T00:00Z`).getUTCDay() - first + 7) % 7, weekdays }
}
