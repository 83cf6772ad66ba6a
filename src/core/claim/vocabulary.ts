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

/** Whether a metric says what happened to people. Compared one by one: the rules ask it all the time. */
export const isPeople = (metric: Metric | null): metric is Metric =>
  metric !== null &&
  metric !== 'other' &&
  metric !== 'strikes' &&
  metric !== 'munitions' &&
  metric !== 'equipment' &&
  metric !== 'strength'

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

/** Languages that reports are read in. */
export const LANGUAGES = ['ar', 'en', 'fr', 'es'] as const
export type LanguageCode = (typeof LANGUAGES)[number]

/** Languages that the tool itself speaks. */
export const INTERFACE_LANGUAGES = ['ar', 'en', 'fr'] as const
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

/** Where a claim stands with the fact-checkers. */
export const CLAIM_STATES = ['proposed', 'accepted', 'corrected', 'rejected'] as const
export type ClaimState = (typeof CLAIM_STATES)[number]

export const CLAIM_MAKERS = ['rules', 'person'] as const
export type ClaimMaker = (typeof CLAIM_MAKERS)[number]

/** The links of an attribution chain, in their order: who said it, who passed it on, who printed it. */
export const LINK_ROLES = ['speaker', 'relay', 'outlet'] as const
export type LinkRole = (typeof LINK_ROLES)[number]
