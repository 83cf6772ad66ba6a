import type { ClaimView } from '../db/claims.js'

/** The head of a W3C annotation page; its items come between. */
export const ANNOTATIONS = [
  '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[',
  ']}',
] as const

/** A claim as a W3C web annotation: on the text as we hold it by position and quote, on the page itself by quote alone. */
export function annotationOf(claim: ClaimView, origin: string) {
  const { quote: exact, prefix, suffix, start, end, report, low, high, metric } = claim
  const quoted = { type: 'TextQuoteSelector', exact, prefix, suffix }
  return {
    id: `${origin}/claims/${claim.id}`,
    type: 'Annotation',
    motivation: 'classifying',
    body: [
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        value: `${metric}: ${low ?? ''}–${high ?? ''}`,
      },
      { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: metric },
    ],
    target: [
      {
        source: `${origin}/reports/${report.id}`,
        language: report.lang,
        selector: [quoted, { type: 'TextPositionSelector', start, end }],
      },
      ...(report.url === null ? [] : [{ source: report.url, language: report.lang, selector: quoted }]),
    ],
  }
}
