/** Grades of an incident, in Airwars' words: proposed by rule, decided by a person. */
export const GRADES = ['confirmed', 'fair', 'weak', 'contested', 'discounted'] as const
export type Grade = (typeof GRADES)[number]

/** UCDP's where_prec: 1 the very place, 2 within 25 km, 3 district, 4 province, 5 region or line, 6 country, 7 sea or air. */
export const PLACE_PRECISIONS = [1, 2, 3, 4, 5, 6, 7] as const
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number]

/** UCDP's date_prec: 1 the day, 2 two to six days, 3 a week, 4 a month, 5 longer. */
export const DATE_PRECISIONS = [1, 2, 3, 4, 5] as const
export type DatePrecision = (typeof DATE_PRECISIONS)[number]

/** Who made a link or an incident: matching, or a person, whose word a rerun never undoes. */
export const LINK_MAKERS = ['rules', 'person'] as const
export type LinkMaker = (typeof LINK_MAKERS)[number]

/** `parted`: a person said that the claim does not speak of the incident; matching does not link it again. */
export const LINK_STATES = ['linked', 'parted'] as const
export type LinkState = (typeof LINK_STATES)[number]
