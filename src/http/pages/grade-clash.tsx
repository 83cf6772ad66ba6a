import type { Grade } from '../../core/incident/vocabulary.js'
import type { Incident } from '../../db/incidents.js'
import { Clash } from '../components/clash.js'
import type { Reader } from '../components/document.js'
import { incidentTitle } from '../locale/incident-title.js'

interface GradeClashPageProps {
  readonly reader: Reader
  /** As it stands now. */
  readonly incident: Incident
  readonly grade: Grade | null
  readonly reason: string | null
}

/** Two people graded one incident. */
export function GradeClashPage({ reader, incident, grade, reason }: GradeClashPageProps) {
  const { desk, grade: names } = reader.locale.words
  const nameOf = (each: Grade | null) => (each ? names[each] : desk.board.noGrade)
  const here = `/incidents/${incident.id}`
  return (
    <Clash
      reader={reader}
      title={desk.clash.incident}
      section="incidents"
      about={<bdi>{incidentTitle(reader.locale, incident.title)}</bdi>}
      rows={[[desk.board.grade, <del>{nameOf(incident.grade)}</del>, <ins>{nameOf(grade)}</ins>]]}
      keepTheirs={`${here}#judgement`}
      keepYours={{
        action: `${here}/grade`,
        values: { seen: incident.grade ?? '', grade: grade ?? '', reason: reason ?? undefined },
      }}
    />
  )
}
