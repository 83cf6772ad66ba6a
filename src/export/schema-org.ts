import { speakerDirectory } from '../core/source/directory.js'
import type { ClaimView } from '../db/claims.js'
import type { Rating } from '../db/ratings.js'
import { speakerOf } from '../db/said-by.js'

/** The head of a JSON-LD document of schema.org's terms; its items come between. */
export const GRAPH = ['{"@context":"https://schema.org","@graph":[', ']}'] as const

/** A claim in schema.org's terms, with the page on which it appears. What is not known is left out. */
export function claimOf(claim: ClaimView, origin: string) {
  const { name, own } = speakerOf(claim)
  const { report, whenStart, whenEnd, low, high } = claim
  return {
    '@type': 'Claim' as const,
    '@id': `${origin}/claims/${claim.id}`,
    url: `${origin}/claims/${claim.id}`,
    text: claim.quote,
    inLanguage: report.lang,
    ...(own ? {} : credit(name)),
    ...(report.published === null ? {} : { datePublished: report.published }),
    ...(claim.place === null ? {} : { spatialCoverage: { '@type': 'Place' as const, name: claim.place } }),
    ...(whenStart === null ? {} : { temporalCoverage: whenStart === whenEnd ? whenStart : `${whenStart}/${whenEnd}` }),
    about: {
      '@type': 'QuantitativeValue' as const,
      name: claim.metric,
      ...(low === null ? {} : { minValue: low }),
      ...(high === null ? {} : { maxValue: high }),
    },
    appearance: {
      '@type': 'NewsArticle' as const,
      headline: report.title ?? report.label,
      inLanguage: report.lang,
      ...(report.sourceName === null
        ? {}
        : { publisher: { '@type': 'Organization' as const, name: report.sourceName } }),
      ...(report.url === null ? {} : { url: report.url }),
      ...(report.published === null ? {} : { datePublished: report.published }),
    },
  }
}

/** Who said it, as an author where we know what they are: "a source in the hospital" is neither a person nor a body. */
function credit(name: string) {
  const [known] = speakerDirectory().find(name)
  if (!known) return { creditText: name }
  return { author: { '@type': known.kind === 'person' ? ('Person' as const) : ('Organization' as const), name } }
}

const GRADE_WORDS = {
  confirmed: 'Confirmed: a party accepts responsibility',
  fair: 'Fair: two or more independent credible origins',
  weak: 'Weak: a single origin',
  contested: 'Contested: rival claims of who did it',
  discounted: 'Discounted: those killed were combatants, or another party did it',
} as const

/** A claim of an incident that a person graded, as a ClaimReview with the fields that Google asks for. */
export function claimReviewOf(claim: ClaimView, rating: Rating, origin: string) {
  const { '@id': _id, ...itemReviewed } = claimOf(claim, origin)
  return {
    '@type': 'ClaimReview' as const,
    url: `${origin}/claims/${claim.id}`,
    claimReviewed: claim.quote,
    inLanguage: claim.report.lang,
    datePublished: rating.at.toISOString().slice(0, 10),
    author: { '@type': 'Person' as const, name: rating.by },
    reviewRating: {
      '@type': 'Rating' as const,
      alternateName: GRADE_WORDS[rating.grade],
      ...(rating.verdict === null ? {} : { ratingExplanation: rating.verdict }),
    },
    itemReviewed,
  }
}
