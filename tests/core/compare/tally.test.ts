import { describe, expect, it } from 'vitest'
import type { LanguageCode } from '../../../src/core/claim/vocabulary.js'
import { compareReports } from '../../../src/core/compare/compare-reports.js'
import { extractClaims } from '../../../src/core/extract/engine.js'

/** The tallies of all the killed of one report. */
function talliesOf(text: string, lang: LanguageCode) {
  const published = '2021-05-04'
  const claims = extractClaims({ text, lang, published }).map((claim, i) => ({ ...claim, id: `r#${i}`, report: 'r' }))
  const { tallies } = compareReports([{ id: 'r', lang, source: 'Hill Post', published, text, incident: 'one', claims }])
  return tallies.filter(({ metric, people }) => metric === 'killed' && people === 'people')
}

/** The figures that may stand in their ranges, lowest first. */
function killed(text: string, lang: LanguageCode = 'en'): string[] {
  return talliesOf(text, lang).flatMap(({ claims }) =>
    [...claims].sort((a, b) => (a.low ?? 0) - (b.low ?? 0)).map(({ low, high }) => `${low}–${high ?? ''}`),
  )
}

describe('which figures of a text count all the dead', () => {
  it('leaves out kin of somebody, those left, and some of those counted', () => {
    const text =
      'A shell killed 14 people in Tarmir on Monday. The baker lost his three sons. Four of those killed were guests. Two others died in the yard.'
    expect(killed(text)).toEqual(['14–14'])
  })

  it('keeps kin where nobody counts more', () => {
    expect(killed('A shell killed three brothers in Tarmir on Monday.')).toEqual(['3–3'])
  })

  it('leaves out what was heard first, or on the way up, where the report knows more', () => {
    const text =
      'Initially the radio reported that five people were killed in Tarmir. By noon the toll had risen to nine. The mayor said 12 people were killed.'
    expect(killed(text)).toEqual(['12–12'])
  })

  it('leaves out a vague word that a count agrees with, and keeps one that none agrees with', () => {
    expect(
      killed('The mayor said 35 people were killed in Tarmir. A farmer said dozens of people were killed.'),
    ).toEqual(['35–35'])
    expect(
      killed('The mayor said 5 people were killed in Tarmir. A farmer said dozens of people were killed.'),
    ).toEqual(['5–5', '12–'])
  })

  it('takes what two speakers count for no parts of what a third one counts', () => {
    const text =
      'The mayor said 10 people were killed in Tarmir. The clinic said five people were killed. The governor said 15 people were killed.'
    expect(killed(text)).toEqual(['5–5', '10–10', '15–15'])
  })

  it('takes a total that stands in one sentence with a word of inclusion for no part', () => {
    const text =
      'At least 10 people were killed in Tarmir, including women. The mayor said 12 citizens were killed, including children.'
    expect(killed(text)).toEqual(['10–', '12–12'])
  })

  it('counts children by the subject of the sentence', () => {
    expect(
      killed('A shell killed 40 people in Tarmir. The number of children killed had risen to 17, the mayor said.'),
    ).toEqual(['40–40'])
  })

  it('leaves out what falls short of the sum that the report gives in its own voice, but no count of a body', () => {
    const text =
      'At least 26 people were killed in Tarmir on Monday. A farmer said 23 people were killed. A trader said 30 people were killed.'
    expect(killed(text)).toEqual(['26–', '30–30'])
    expect(killed(text.replace('A farmer', 'The health ministry'))).toEqual(['23–23', '26–', '30–30'])
    const between =
      'Between 17 and 25 people were killed in Tarmir on Monday. A farmer said 14 people were killed. A trader said 31 people were killed.'
    expect(killed(between)).toEqual(['17–25'])
  })

  it('takes what a report read without saying where for its own voice', () => {
    const text =
      'According to publicly available information, at least 26 people were killed in Tarmir on Monday. A farmer said 23 people were killed. A trader said 30 people were killed.'
    expect(killed(text)).toEqual(['26–', '30–30'])
  })

  it('does not take the very edge of a report’s own sum for a stranger to it', () => {
    const text =
      'Between 9 and 20 people were killed in Tarmir on Monday. A trader said more than 20 people were killed. A farmer said more than 30 people were killed.'
    expect(killed(text)).toEqual(['9–20', '21–'])
  })

  it('takes those whose names are known for the least that were killed', () => {
    const text =
      'The radio said 14 people were killed in Tarmir on Monday. The mayor said 30 people were killed. The clinic published the names of 22 people killed.'
    expect(killed(text)).toEqual(['22–22', '30–30'])
    const own = `At least 20 people were killed in Tarmir on Monday. ${text}`
    expect(killed(own)).toEqual(['20–', '22–22', '30–30'])
  })

  it('leaves out what an outlet tells below the report’s own sum, on whichever side it is', () => {
    const text =
      'At least 26 people were killed in Tarmir on Monday. Anadolu Agency said 23 people were killed. The mayor said 30 people were killed.'
    expect(killed(text)).toEqual(['26–', '30–30'])
  })

  it('takes "up to" for no total: the largest share beside it is how few they may be', () => {
    const text =
      'Up to 27 people were killed in Tarmir on Monday. A farmer said 10 of his relatives were killed. A trader lost his two sons.'
    expect(killed(text)).toEqual(['0–27', '10–10'])
  })

  it('leaves out what its speaker revised', () => {
    const text =
      'The ministry first gave a toll of 500 people killed in Tarmir, which was then revised to 471. The mayor said 90 people were killed.'
    expect(killed(text)).toEqual(['90–90', '471–471'])
  })

  it('leaves out a sum over several raids, where the report counts one of them', () => {
    const text =
      'At least 12 people were killed in a raid on Tarmir on Monday. A trader said 45 people were killed in three separate raids since Sunday.'
    expect(killed(text)).toEqual(['12–'])
  })

  it('keeps a total that shares its figure with a part named further down', () => {
    const text =
      'At least 18 people were killed in Tarmir on Monday, the mayor said. A trader said 25 people were killed, among them 18 people from one street.'
    expect(killed(text)).toEqual(['18–', '25–25'])
  })

  it('takes a figure said twice in one breath, or one larger than the whole, for no part', () => {
    expect(killed('More than 25 people were killed in Tarmir, a trader said: more than 25 of them died.')).toEqual([
      '26–',
    ])
    expect(
      killed('At least 12 people, including three women and five children, and up to 30 people were killed in Tarmir.'),
    ).toEqual(['0–30', '12–'])
  })

  it('weighs nothing by a headline', () => {
    const text = 'At least 26 killed in Tarmir\n\nA farmer said 23 people were killed in Tarmir on Monday.'
    expect(killed(text)).toEqual(['23–23', '26–'])
  })

  it('counts totals since a war began apart, also of a report that is joined to an incident', () => {
    const text =
      'A shell killed 14 people in Tarmir on Monday. The mayor said 900 people had been killed in Tarmir since the beginning of the war.'
    expect(talliesOf(text, 'en').map(({ claims }) => claims.length)).toEqual([1, 1])
  })

  it('tells shares in Arabic and French', () => {
    expect(killed('قتل 14 شخصا في قصف على ترمير يوم الاثنين. وفقد الخباز ثلاثة من أبنائه.', 'ar')).toEqual(['14–14'])
    expect(killed('Un obus a tué 14 personnes à Tarmir lundi. Le boulanger a perdu trois fils.', 'fr')).toEqual([
      '14–14',
    ])
  })
})
