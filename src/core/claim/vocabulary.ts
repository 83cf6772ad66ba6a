/** The closed vocabularies of a claim (domain.md, annotation.md). The database's checks are made from these arrays. */

export const METRICS = [
  'killed',
  'wounded',
  'casualties',
  'missing',
  'detained',
  'abducted',
  'displaced',
  'strength',
  'strikes',
  'munitions',
  'equipment',
  'other',
] as const
export type Metric = (typeof METRICS)[number]

export const BOUNDS = [
  'exact',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'about',
  'between',
  'indefinite',
] as const
export type Bound = (typeof BOUNDS)[number]

export const STATUSES = ['civilian', 'combatant', 'mixed', 'unknown'] as const
export type Status = (typeof STATUSES)[number]

export const SCOPES = ['event', 'cumulative'] as const
export type Scope = (typeof SCOPES)[number]

export const POLARITIES = ['asserted', 'denied'] as const
export type Polarity = (typeof POLARITIES)[number]

export const LANGUAGES = ['ar', 'en', 'fr'] as const
export type LanguageCode = (typeof LANGUAGES)[number]
