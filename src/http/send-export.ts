import { type ExportRequest, exportStream } from '../export/export.js'
import { EXPORTS, fileName } from '../export/formats.js'
import type { WebContext } from './web.js'

/** Answers with an export, as a file to keep; a feed is shown. */
export function sendExport(
  c: WebContext,
  { format, ...asked }: Pick<ExportRequest, 'format'> & Partial<ExportRequest>,
): Response {
  const { pathname, search } = new URL(c.req.url)
  const origin = c.get('origin')
  const request = { claims: {}, incidents: {}, lang: 'en', origin, self: origin + pathname + search, ...asked } as const
  return c.body(exportStream(c.get('context'), { ...request, format }), 200, {
    'content-type': EXPORTS[format].type,
    ...(format === 'atom' ? {} : { 'content-disposition': `attachment; filename="${fileName(format)}"` }),
  })
}
