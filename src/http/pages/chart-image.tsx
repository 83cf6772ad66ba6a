import { Hono } from 'hono'
import { METRICS } from '../../core/claim/vocabulary.js'
import { relationsOnBoard } from '../../db/board-relations.js'
import { claimsOfIncident } from '../../db/claims.js'
import { incidentById } from '../../db/incidents.js'
import { outletOf } from '../../db/said-by.js'
import { type BoardMetric, boardOf } from '../board/board.js'
import type { VoiceFigure } from '../board/voice.js'
import { axisFor } from '../components/axis.js'
import { quantityWords } from '../components/figure.js'
import { incidentTitle } from '../locale/incident-title.js'
import type { Locale } from '../locale/locale.js'
import { sourceName } from '../locale/names.js'
import type { Web } from '../web.js'
import { choiceOf, found, idOf } from './page.js'

/** `/incidents/7/chart.svg?metric=killed`: a chart with its sources, to be shared as it is. */
export const chartImage = new Hono<Web>().get('/:id{\\d+}/chart.svg', async (c) => {
  const { db } = c.get('context')
  const incident = found(await incidentById(db, idOf(c)))
  const claims = await claimsOfIncident(db, incident.id)
  const board = boardOf(
    claims,
    await relationsOnBoard(
      db,
      claims.map(({ id }) => id),
    ),
  )
  const asked = choiceOf(c, 'metric', METRICS)
  const metric = found(board.metrics.find(({ metric }) => asked === undefined || metric === asked) ?? null)
  const { locale } = c.get('reader')
  const image = (
    <ChartImage
      locale={locale}
      title={incidentTitle(locale, incident.title)}
      metric={metric}
      origin={new URL(c.get('origin')).host}
    />
  )
  return c.body(`<?xml version="1.0" encoding="UTF-8"?>\n${image}`, 200, {
    'content-type': 'image/svg+xml; charset=utf-8',
  })
})

const [WIDTH, MARGIN, ROW] = [1000, 32, 44]
/** Where the chart stands between the names and the figures, in pixels. */
const [LEFT, RIGHT] = [330, 800]
const MOST_ROWS = 24
const [INK, SOFT, RULE, PAPER] = ['#191c20', '#50565e', '#c9ccc9', '#fdfdfc']

interface ChartImageProps {
  readonly locale: Locale
  readonly title: string
  readonly metric: BoardMetric
  readonly origin: string
}

/** No style sheet reaches an image that is passed on: colours and letters stand in it. Names keep their own direction. */
function ChartImage({ locale, title, metric, origin }: ChartImageProps) {
  const { words } = locale
  const voices = [...metric.groups.flatMap((group) => group.voices), ...metric.alone].slice(0, MOST_ROWS)
  const axis = axisFor(voices.flatMap(({ figures }) => figures))
  const x = (value: number) => Math.round(LEFT + (axis.position(value) / 100) * (RIGHT - LEFT))
  const bottom = 130 + voices.length * ROW
  const outlets = new Set(voices.flatMap(({ claims }) => claims.map((claim) => sourceName(locale, outletOf(claim)))))
  const sources = `${words.views.share.sources}: ${[...outlets].join(' · ')}`
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${bottom + 70}`}
      width={WIDTH}
      height={bottom + 70}
      role="img"
      lang={locale.code}
      font-family="'Noto Sans','Noto Naskh Arabic',system-ui,sans-serif"
      font-size="16"
      fill={INK}
    >
      <title>{`${title}: ${words.metric[metric.metric]}`}</title>
      <rect width="100%" height="100%" fill={PAPER} />
      <text x={MARGIN} y="46" font-size="26" font-weight="800">
        {title}
      </text>
      <text x={MARGIN} y="76" fill={SOFT}>
        {words.metric[metric.metric]}
      </text>
      {axis.ticks.map((tick) => (
        <>
          <line x1={x(tick)} x2={x(tick)} y1="112" y2={bottom} stroke={RULE} />
          <text x={x(tick)} y="104" text-anchor="middle" font-size="13" fill={SOFT}>
            {locale.short(tick)}
          </text>
        </>
      ))}
      {voices.map(({ name, speaker, figures }, index) => {
        const y = 130 + index * ROW
        return (
          <>
            <text x={MARGIN} y={y + 6} font-weight="600">
              {shortened(speaker === null ? sourceName(locale, name) : name)}
            </text>
            {figures.slice(0, 1).map((figure) => (
              <Mark figure={figure} x={x} y={y} />
            ))}
            <text x={RIGHT + 24} y={y + 6} font-weight="700">
              {figures[0] ? quantityWords(locale, figures[0]) : ''}
            </text>
          </>
        )
      })}
      <text x={MARGIN} y={bottom + 24} font-size="13" fill={SOFT}>
        {sources.length > 130 ? `${sources.slice(0, 129)}…` : sources}
      </text>
      <text x={MARGIN} y={bottom + 48} font-size="13" fill={SOFT}>
        {`${words.views.share.made} · ${origin}`}
      </text>
    </svg>
  )
}

const shortened = (name: string): string => ([...name].length > 34 ? `${[...name].slice(0, 33).join('')}…` : name)

function Mark({ figure, x, y }: { figure: VoiceFigure; x: (value: number) => number; y: number }) {
  const { low, high, polarity } = figure
  const fill = polarity === 'denied' ? PAPER : INK
  if (low === high) return <circle cx={x(low ?? 0)} cy={y} r="7" fill={fill} stroke={INK} stroke-width="2" />
  const [from, to] = [x(low ?? 0), high === null ? RIGHT - 14 : x(high)]
  return (
    <>
      <rect x={from} y={y - 7} width={Math.max(3, to - from)} height="14" fill={fill} stroke={INK} fill-opacity="0.8" />
      {high === null && <path d={`M${to} ${y - 11} L${RIGHT} ${y} L${to} ${y + 11} Z`} />}
    </>
  )
}
