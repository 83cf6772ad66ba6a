import { z } from '@hono/zod-openapi'
import { LANGUAGES } from '../../core/claim/vocabulary.js'
import { GRADES } from '../../core/incident/vocabulary.js'
import { blank } from './resources.js'

/** What incidents are narrowed by, under the names that the page has in its address. */
export const INCIDENT_CHOICES = {
  grade: blank(z.enum(GRADES)).openapi({ description: 'Of incidents' }),
  country: blank(z.string().regex(/^[a-z]{2}$/, 'give an ISO 3166 code of two small letters')).openapi({
    description: 'Of incidents: ISO 3166, two small letters',
  }),
  conflict: blank(z.enum(['yes', 'no'])).openapi({ description: 'Incidents in which claims conflict, or none do' }),
  told: blank(z.enum(LANGUAGES)).openapi({ description: 'Incidents that a report in this language tells of' }),
}
