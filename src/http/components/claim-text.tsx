import type { LanguageCode } from '../../core/claim/vocabulary.js'
import { directionOf } from '../locale/locale.js'

/** Where a claim stands in the text: Unicode code points, half-open. */
export interface Standing {
  readonly id: number
  readonly start: number
  readonly end: number
}

interface ClaimTextProps {
  readonly text: string
  readonly lang: LanguageCode
  readonly claims: readonly (Standing & { readonly hint: string })[]
}

/** A stretch of text and the claims that cover all of it, by their place in the list. */
export interface Stretch {
  readonly text: string
  readonly covers: readonly number[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/**
 * The report's text with every claim marked in place. A claim's first letter carries its permalink (`#claim-7`); its number
 * after it leads to its fields. Overlapping claims share the stretch that they share.
 */
export function ClaimText({ text, lang, claims }: ClaimTextProps) {
  return (
    <div class="report-text" lang={lang} dir={directionOf(lang)}>
      {stretches(text, claims).map((stretch) => {
        const inner = (
          <>
            {stretch.starts.map((index) => (
              <span class="anchor" id={`claim-${claims[index]!.id}`} />
            ))}
            {stretch.text}
          </>
        )
        return (
          <>
            {stretch.covers.length === 0 ? (
              inner
            ) : (
              <mark
                class={`claim depth-${Math.min(3, stretch.covers.length)}`}
                data-claims={stretch.covers.map((index) => claims[index]!.id).join(' ')}
                title={stretch.covers.map((index) => claims[index]!.hint).join(' · ')}
              >
                {inner}
              </mark>
            )}
            {stretch.ends.map((index) => (
              <a class="claim-number" href={`#fields-${claims[index]!.id}`} dir="ltr">
                {index + 1}
              </a>
            ))}
          </>
        )
      })}
    </div>
  )
}

/** Cuts the text wherever a claim starts or ends. */
export function stretches(text: string, claims: readonly Standing[]): Stretch[] {
  const letters = [...text]
  const cuts = new Set([0, letters.length])
  for (const { start, end } of claims) cuts.add(start).add(end)
  const edges = [...cuts].filter((cut) => cut >= 0 && cut <= letters.length).sort((a, b) => a - b)
  const which = (test: (claim: Standing) => boolean) => claims.flatMap((claim, index) => (test(claim) ? [index] : []))
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1]!
    return {
      text: letters.slice(from, to).join(''),
      covers: which(({ start, end }) => start <= from && to <= end),
      starts: which(({ start }) => start === from),
      ends: which(({ end }) => end === to),
    }
  })
}
