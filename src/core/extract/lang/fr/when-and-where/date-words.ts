import type { TokenRange } from '../../../../text/sentences.js'
import type { DateExpression } from '../../../calendar.js'
import { after, folded, is, isOfOrDu, type Word, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { isSpanOfMonths } from './spans.js'

/** A date as it stands in the text. */
export interface DateWords {
  readonly first: number
  readonly last: number
  readonly expression: DateExpression
}

const TODAY: DateExpression = { kind: 'offset', days: 0 }

export function datesIn(tokens: Words, sentence: TokenRange): DateWords[] {
  const found: DateWords[] = []
  for (let at = sentence.first; at <= sentence.last; at++) {
    if (!beginsDate(tokens[at]!)) continue
    const date = spanAt(tokens, at) ?? monthsAt(tokens, at) ?? dateAt(tokens, at)
    if (!date || date.last > sentence.last) continue
    found.push(date)
    at = date.last
  }
  return found
}

const beginsDate = (token: Word): boolean =>
  token.kind === 'digits' || is(token, WORD.dateStart) || token.lex.weekday >= 0 || token.lex.month > 0

/** "depuis mars", "dans la nuit de jeudi à vendredi", "du 3 au 5 mai", "entre lundi et mercredi" */
function spanAt(tokens: Words, at: number): DateWords | null {
  const word = folded(tokens, at)
  if (word === 'depuis') {
    const from = dateAt(tokens, overBeginning(tokens, overArticle(tokens, at + 1)))
    return from && { first: at, last: from.last, expression: { kind: 'span', from: from.expression, to: TODAY } }
  }
  const [joint, start] =
    word === 'entre' ? ['et', at + 1] : word === 'nuit' && folded(tokens, at + 1) === 'de' ? ['à', at + 2] : ['', 0]
  if (joint === '') return word === 'du' ? daysOfMonth(tokens, at) : null
  const from = dateAt(tokens, overArticle(tokens, start))
  if (!from || folded(tokens, from.last + 1) !== joint) return null
  const to = dateAt(tokens, overArticle(tokens, from.last + 2))
  return to && { first: at, last: to.last, expression: { kind: 'span', from: from.expression, to: to.expression } }
}

/** "de | mars 2019 à juin 2021" */
function monthsAt(tokens: Words, at: number): DateWords | null {
  if (!isSpanOfMonths(tokens, at)) return null
  const from = dateAt(tokens, at)
  const to = from && dateAt(tokens, from.last + 2)
  return to && { first: at, last: to.last, expression: { kind: 'span', from: from.expression, to: to.expression } }
}

/** "du 3 au 5 mai" */
function daysOfMonth(tokens: Words, at: number): DateWords | null {
  const day = dayNumber(tokens, at + 1)
  if (day === null || folded(tokens, at + 2) !== 'au') return null
  const to = dateAt(tokens, at + 3)
  if (to?.expression.kind !== 'day') return null
  return { first: at, last: to.last, expression: { kind: 'span', from: { ...to.expression, day }, to: to.expression } }
}

/** "le début du mois de juin", "la mi-mars" */
function overBeginning(tokens: Words, at: number): number {
  if (!/^(?:début|fin|mois|mi)$/u.test(folded(tokens, at))) return at
  for (let n = at + 1; n <= at + 5; n++) if ((tokens[n]?.lex.month ?? 0) > 0) return n
  return at
}

const overArticle = (tokens: Words, at: number): number =>
  folded(tokens, at) === 'le' || folded(tokens, at) === 'la' ? at + 1 : at

function dateAt(tokens: Words, at: number): DateWords | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'digits') return dayAt(tokens, at) ?? yearAt(tokens, at)
  const { weekday, month } = token.lex
  if (weekday >= 0) {
    const day = dayAt(tokens, at + 1)
    if (day) return { ...day, first: at }
    const last = folded(tokens, at + 1) === 'dernier'
    return { first: at, last: last ? at + 1 : at, expression: { kind: 'weekday', weekday, ...(last ? { last } : {}) } }
  }
  if (month > 0) {
    const year = yearNumber(tokens, at + 1)
    return {
      first: at,
      last: year === null ? at : at + 1,
      expression: { kind: 'month', month, ...(year === null ? {} : { year }) },
    }
  }
  return relativeDay(tokens, at)
}

/** "7 octobre 2023", "1er mai" */
function dayAt(tokens: Words, at: number): DateWords | null {
  const day = dayNumber(tokens, at)
  if (day === null) return null
  const of = folded(tokens, at + 1) === 'er' ? at + 2 : at + 1
  const month = tokens[of]?.lex.month ?? 0
  if (month === 0) return null
  const year = yearNumber(tokens, of + 1)
  return {
    first: at,
    last: year === null ? of : of + 1,
    expression: { kind: 'day', day, month, ...(year === null ? {} : { year }) },
  }
}

function dayNumber(tokens: Words, at: number): number | null {
  const token = tokens[at]
  if (token?.kind !== 'digits' || token.folded.length > 2) return null
  const day = Number(token.folded)
  return day >= 1 && day <= 31 ? day : null
}

function yearNumber(tokens: Words, at: number): number | null {
  const token = tokens[at]
  if (token?.kind !== 'digits' || token.folded.length !== 4) return null
  const year = Number(token.folded)
  return year >= 1800 && year <= 2100 ? year : null
}

/** "en 2016", "depuis 2015", "fin 2019": a year needs its preposition, for 2016 may count people. */
function yearAt(tokens: Words, at: number): DateWords | null {
  const year = yearNumber(tokens, at)
  if (
    year === null ||
    !/^(?:en|depuis|fin|début|l|année|de|et)$/u.test(folded(tokens, at - 1)) ||
    tokens[at + 1]?.lex.noun
  )
    return null
  return { first: at, last: at, expression: { kind: 'year', year } }
}

function relativeDay(tokens: Words, at: number): DateWords | null {
  const next = after(tokens, at)
  switch (folded(tokens, at)) {
    case 'hier':
      return { first: at, last: at, expression: { kind: 'offset', days: -1 } }
    case 'avant':
      return folded(tokens, at + 1) === '-' && folded(tokens, at + 2) === 'hier'
        ? { first: at, last: at + 2, expression: { kind: 'offset', days: -2 } }
        : null
    case 'aujourd':
      return { first: at, last: next, expression: TODAY }
    case 'veille': {
      // "à la veille de la fête" is before another day
      if (isOfOrDu(folded(tokens, at + 1))) return null
      const twice = is(tokens[at - 1], WORD.dash) && folded(tokens, at - 2) === 'avant'
      return { first: twice ? at - 2 : at, last: at, expression: { kind: 'offset', days: twice ? -2 : -1 } }
    }
    case 'ce':
    case 'cet':
      return /^(?:matin|midi|soir|après)$/u.test(folded(tokens, at + 1))
        ? { first: at, last: at + 1, expression: TODAY }
        : null
    default:
      return null
  }
}
