import type { LanguageCode } from '../../core/claim/vocabulary.js'
import { groupBy } from '../../core/group-by.js'
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

/** Cuts the text wherever a claim starts or ends. One sweep: each claim is open from its start to its end. */
export function stretches(text: string, claims: readonly Standing[]): Stretch[] {
  const letters = [...text]
  const standing = [...claims.keys()].filter((index) => claims[index]!.end <= letters.length)
  const startsAt = groupBy(standing, (index) => claims[index]!.start)
  const endsAt = groupBy(standing, (index) => claims[index]!.end)
  const edges = [...new Set([0, ...startsAt.keys(), ...endsAt.keys(), letters.length])].sort((a, b) => a - b)
  const open = new Set<number>()
  return edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1]!
    const [starts, ends] = [startsAt.get(from) ?? [], endsAt.get(to) ?? []]
    for (const index of starts) open.add(index)
    const covers = [...open]
    for (const index of ends) open.delete(index)
    return { text: letters.slice(from, to).join(''), covers, starts, ends }
  })
}
