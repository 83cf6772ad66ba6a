import { expect, test } from 'vitest'
import { localeOf } from '../../src/http/locale/locale.js'
import { sideName } from '../../src/http/locale/names.js'

test.each([
  ['syria-opposition', 'المعارضة السورية', 'Syrian opposition'],
  ['us', 'الولايات المتحدة', 'United States'],
  ['houthi', 'الحوثيون', 'Houthis'],
  ['sudan-army', 'الجيش السوداني', 'Sudanese army'],
  ['Northern Front', 'Northern Front', 'Northern Front'],
])('the side %s is called by what it is, not by one body of it', (side, ar, en) => {
  expect([sideName(localeOf('ar'), side), sideName(localeOf('en'), side)]).toEqual([ar, en])
})
