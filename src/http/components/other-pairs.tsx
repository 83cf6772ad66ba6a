import type { RelationKind } from '../../core/compare/relation.js'
import { groupBy } from '../../core/group-by.js'
import { fill } from '../../core/text/fill.js'
import type { Pair } from '../board/pairs.js'
import { sumChecksOf } from '../board/sums.js'
import type { Locale } from '../locale/locale.js'
import { PairSentence } from './conflict.js'
import { intervalWords, Note, quantityWords } from './figure.js'

interface OtherPairsProps {
  readonly locale: Locale
  readonly pairs: Readonly<Record<RelationKind, readonly Pair[]>>
  readonly kinds: readonly RelationKind[]
  /** Pairs of one kind told at most. */
  readonly most: number
}

/** The pairs that are no conflict, folded by kind: each kind says what it means. */
export function OtherPairs({ locale, pairs, kinds, most }: OtherPairsProps) {
  const present = kinds.filter((kind) => pairs[kind].length > 0)
  if (present.length === 0) return null
  const { words } = locale
  return (
    <div class="block other-pairs">
      <h3>{words.board.otherRelations}</h3>
      <SumChecks locale={locale} parts={pairs['part-of']} />
      {present.map((kind) => (
        <details class="pairs">
          <summary>
            {words.relation[kind]}
            <Note words={locale.number(pairs[kind].length)} />
          </summary>
          <p>{words.relationMeans[kind]}</p>
          {kind === 'not-comparable' ? (
            <Reasons locale={locale} pairs={pairs[kind].slice(0, most)} />
          ) : (
            <ul class="pair-list">
              {pairs[kind].slice(0, most).map((pair) => (
                <PairSentence locale={locale} pair={pair} />
              ))}
            </ul>
          )}
          <EveryPair locale={locale} cut={pairs[kind].length > most} />
        </details>
      ))}
    </div>
  )
}

/** The way to every pair, where not all are told. */
export const EveryPair = ({ locale, cut }: { locale: Locale; cut: boolean }) =>
  cut ? (
    <p>
      <a href="?pairs=all">{locale.words.board.everyPair}</a>
    </p>
  ) : null

function Reasons({ locale, pairs }: { locale: Locale; pairs: readonly Pair[] }) {
  const { words } = locale
  // A figure that its speaker replaced counts over no other time than the newer one.
  const byReason = groupBy(pairs, ({ relation: { rules, reason } }) =>
    rules.includes('superseded') ? words.board.replaced : words.reason[reason ?? 'unresolved'],
  )
  return (
    <>
      {[...byReason].map(([reason, same]) => (
        <>
          <h4 class="reason">
            {reason}
            <Note words={locale.number(same.length)} />
          </h4>
          <ul class="pair-list">
            {same.map((pair) => (
              <PairSentence locale={locale} pair={pair} />
            ))}
          </ul>
        </>
      ))}
    </>
  )
}

/** Parts that one report adds up, held against its total: "55 + 25 = 80, against more than 80: 1 short". */
function SumChecks({ locale, parts }: { locale: Locale; parts: readonly Pair[] }) {
  const { board, count } = locale.words
  return (
    <>
      {sumChecksOf(parts).map(({ whole, parts: added, sum, misses }) => (
        <p class="sum">
          <strong>{board.sumCheck}</strong>
          {locale.words.colon}
          <bdi>
            {fill(board.sum, {
              parts: added.map((part) => quantityWords(locale, part)).join(' + '),
              sum: intervalWords(locale, sum),
              total: quantityWords(locale, whole),
            })}
          </bdi>
          {'. '}
          {misses === 0 ? (
            board.sumFits
          ) : (
            <span class="misfit">{locale.count(misses < 0 ? count.short : count.over, Math.abs(misses))}</span>
          )}
        </p>
      ))}
    </>
  )
}
