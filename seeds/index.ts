import { ATTACKS_ELSEWHERE_REPORTS } from './reports/attacks-elsewhere.js'
import { BEIRUT_REPORTS } from './reports/beirut.js'
import { LIBYA_REPORTS } from './reports/libya.js'
import { SYRIA_IRAQ_REPORTS } from './reports/syria-iraq.js'
import { UKRAINE_REPORTS } from './reports/ukraine.js'
import { YEMEN_REPORTS } from './reports/yemen.js'
import type { SeedReport } from './sample.js'

export { seedIncidents } from './incidents.js'
export type { SeedIncident, SeedReport, SeedSource } from './sample.js'
export { seedSources } from './sources.js'

export const seedReports: readonly SeedReport[] = [
  ...LIBYA_REPORTS,
  ...YEMEN_REPORTS,
  ...SYRIA_IRAQ_REPORTS,
  ...BEIRUT_REPORTS,
  ...UKRAINE_REPORTS,
  ...ATTACKS_ELSEWHERE_REPORTS,
]
