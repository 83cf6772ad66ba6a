import type { Plural } from '../plural.js'

const plural = (forms: Plural): Plural => forms

/** The words of the ways to look at incidents, of kept filters, settings and jobs. */
export const views = {
  view: { label: 'View', list: 'List', calendar: 'Calendar', map: 'Map' },
  incidents: plural({ one: '{n} incident', other: '{n} incidents' }),
  facets: 'Narrow down',
  facetsAmong: 'Counted among the newest {n} incidents.',
  country: 'Country',
  disagreement: 'Disagreement',
  inConflict: 'Sources conflict',
  inAgreement: 'No conflict',
  language: 'Language of a report',
  grade: 'Grade',
  without: 'Show without “{filter}”',
  chosen: 'Narrowed to',
  calendar: {
    earlier: 'Earlier: {month}',
    later: 'Later: {month}',
    goes: 'since {day}',
    empty: 'No incident of this filter has a date.',
    undated: 'Incidents without a date are in the list only.',
  },
  map: {
    title: 'Where the incidents happened',
    hint: 'A circle is a place; the larger, the more incidents. Red: sources conflict there. Drawn here, without a map service.',
    empty: 'No incident of this filter stands on the map: its place is not known.',
    off: 'Not on the map, because the place is not known: {n}',
    place: '{place}: {incidents}',
    widest: 'widest gap {n}',
  },
  saved: {
    title: 'Kept filters',
    name: 'Name for this filter',
    keep: 'Keep this filter',
    drop: 'Forget “{name}”',
    none: 'Keep a filter under a name to come back to it.',
  },
  settings: {
    title: 'Settings',
    deck: 'Kept in this browser alone.',
    save: 'Save',
    saved: 'Saved.',
    digits: 'Digits in Arabic',
    calendar: 'Dates',
    gregorian: 'Gregorian',
    hijri: 'Gregorian, with the Hijri day beside it',
    policy: 'Range shown first',
    policyHint: 'Every range is named after its policy wherever it is shown.',
  },
  jobs: {
    title: 'Jobs',
    deck: 'Long work that goes on after the request that asked for it.',
    empty: 'Nothing is running. Imports of files, feeds and addresses appear here.',
    kind: 'Job',
    state: 'State',
    progress: 'Progress',
    times: 'Times',
    outcome: 'Outcome',
    states: { waiting: 'Waiting', running: 'Running', done: 'Done', failed: 'Failed', cancelled: 'Cancelled' },
    of: '{done} of {total}',
    asked: 'Asked for by {name}, {time}',
    ended: 'Ended {time}',
    attempts: plural({ one: '{n} attempt', other: '{n} attempts' }),
    live: 'This page follows the work as it goes.',
  },
  share: { image: 'Image of this chart (SVG)', sources: 'Sources', made: 'Made with Countercheck' },
}

export type ViewWords = typeof views
