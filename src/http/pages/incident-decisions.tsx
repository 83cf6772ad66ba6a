import { Hono } from 'hono'
import { gradeIncident } from '../../actions/incidents/grade-incident.js'
import { nameIncident } from '../../actions/incidents/name-incident.js'
import { GRADES } from '../../core/incident/vocabulary.js'
import { incidentRow } from '../../db/incidents.js'
import { addressWith, recordedAt } from '../back.js'
import { typedIn } from '../form-field.js'
import { incidentTitle } from '../locale/incident-title.js'
import { placeName } from '../locale/names.js'
import type { Web } from '../web.js'
import { GradeClashPage } from './grade-clash.js'
import { showBoard } from './incident.js'
import { showIncidentEdit } from './incident-edit.js'
import { isDone, unlessOvertaken } from './overtaken.js'
import { found, idOf, show } from './page.js'

/** What a person decides on an incident. */
export const incidentDecisions = new Hono<Web>()
  .post('/:id{\\d+}/grade', async (c) => {
    const id = idOf(c)
    const form = await c.req.parseBody()
    const incident = found(await incidentRow(c.get('context').db, id))
    const grade = GRADES.find((each) => each === form['grade']) ?? null
    const reason = typedIn(form, 'reason') || null
    const clash = async () => {
      const now = found(await incidentRow(c.get('context').db, id))
      return show(c, <GradeClashPage reader={c.get('reader')} incident={now} grade={grade} reason={reason} />, 409)
    }
    if ((form['seen'] ?? '') !== (incident.grade ?? '')) return clash()
    const grading = { incident: id, grade, reason, seen: { grade: incident.grade } }
    if (!(await isDone(gradeIncident(c.get('context'), grading)))) return clash()
    return c.redirect(`/incidents/${id}#judgement`, 303)
  })
  .post('/:id{\\d+}/name', async (c) => {
    const id = idOf(c)
    const { locale } = c.get('reader')
    const { board, clash } = locale.words.desk
    const form = await c.req.parseBody()
    const typed = { title: typedIn(form, 'title'), place: typedIn(form, 'place') }
    const incident = found(await incidentRow(c.get('context').db, id))
    if (typed.title === '') return showIncidentEdit(c, undefined, { ...typed, problem: board.noTitle, status: 422 })
    const seen = { title: typedIn(form, 'seen'), place: typedIn(form, 'seenPlace') || null }
    const naming = {
      incident: id,
      title: typed.title === incidentTitle(locale, seen.title) ? seen.title : typed.title,
      place: typed.place === placeName(locale, seen.place ?? '') ? seen.place : typed.place || null,
      seen,
    }
    const named =
      seen.title !== incident.title || seen.place !== incident.place
        ? null
        : await unlessOvertaken(nameIncident(c.get('context'), naming).then((entry) => ({ entry })))
    if (named === null) return showIncidentEdit(c, undefined, { ...typed, problem: clash.incident, status: 409 })
    return c.redirect(addressWith(`/incidents/${id}/edit`, { did: named.entry ?? undefined }), 303)
  })
  .post('/:id{\\d+}/verdict', async (c) => {
    const id = idOf(c)
    const form = await c.req.parseBody()
    const verdict = lines(typedIn(form, 'verdict'))
    const incident = found(await incidentRow(c.get('context').db, id))
    const seen = typeof form['seen'] === 'string' ? lines(form['seen']) : ''
    // Somebody else wrote meanwhile: theirs stands on the page, yours in the form, and nothing is overwritten.
    if (form['preview'] !== undefined) return showBoard(c, id, verdict)
    if (seen !== lines(incident.verdict ?? '')) return showBoard(c, id, verdict, 409)
    const writing = { incident: id, verdict: verdict || null, seen: { verdict: incident.verdict } }
    if (!(await isDone(gradeIncident(c.get('context'), writing)))) return showBoard(c, id, verdict, 409)
    return c.redirect(recordedAt(`/incidents/${id}#judgement`, `verdict-${id}`), 303)
  })

/** As a browser sends what it was shown. */
const lines = (text: string): string => text.replace(/\r\n?/g, '\n')
