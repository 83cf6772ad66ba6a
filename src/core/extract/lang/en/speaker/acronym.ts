/** "SNHR", but no town in capitals: "KABUL" */
export const ACRONYM = /^([B-DF-HJ-NP-TV-XZ]{3,5}|OCHA|UNHCR|UNICEF|UNRWA|UNAMA|WHO|IDF|UN|ISPR|PCHR|SOHR|ICRC)$/
