/** What a source can be (domain.md). The database's checks are made from these arrays. */
export const SOURCE_KINDS = [
  'outlet',
  'agency',
  'government',
  'armed-group',
  'ngo',
  'un',
  'hospital',
  'person',
  'account',
  'other',
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** The Admiralty's letters, set by a person: A completely reliable … E unreliable, F cannot be judged. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type Reliability = (typeof RELIABILITIES)[number]
