import { seedIncidents, seedReports, seedSources } from '../../../seeds/index.js'
import type { Context } from '../../context.js'
import { gazetteer } from '../../core/gazetteer/gazetteer.js'
import { incidentByKey } from '../../db/incidents.js'
import { createIncident } from '../incidents/create-incident.js'
import { saveSource } from '../sources/save-source.js'
import { write } from '../write.js'
import { type RecordedReport, recordReports } from './record-report.js'

/** Loads the sample of seeds/: its sources, incidents and reports, all or none. Loaded again, it changes nothing. */
export function loadSample(outer: Context): Promise<RecordedReport[]> {
  return write({ ...outer, actor: { kind: 'person', name: 'sample' } }, async (context) => {
    for (const { languages, ...source } of seedSources)
      await saveSource(context, { ...source, languages: [...languages] })
    for (const { key, title, place: id, ...incident } of seedIncidents) {
      if (await incidentByKey(context.db, key)) continue
      const place = gazetteer().byIdOf(id)
      await createIncident(context, {
        ...incident,
        key,
        title: title.en,
        place: place?.en[0] ?? null,
        latitude: place?.lat ?? null,
        longitude: place?.lon ?? null,
      })
    }
    const results = await recordReports(
      context,
      seedReports.map(({ id: label, ...report }) => ({ ...report, label })),
    )
    return results.map((result) => {
      if (result instanceof Error) throw result
      return result
    })
  })
}
