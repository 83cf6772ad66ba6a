import { expect, test } from 'vitest'
import { actorDirectory, speakerDirectory } from '../../../src/core/source/directory.js'
import { readNameTable } from '../../../src/core/source/name-table.js'
import { Tokenizer } from '../../../src/core/text/tokenize.js'

test.each([
  ['داعش', 'islamic-state'],
  ['تنظيم "داعش"', 'islamic-state'],
  ['Daech', 'islamic-state'],
  ['عناصر تنظيم الدولة الإسلامية', 'islamic-state'],
  ['قوات عملية “البنيان المرصوص”', 'bunyan-marsous'],
  ['قسد', 'sdf'],
  ['Forces démocratiques syriennes', 'sdf'],
  ['أنصار الله', 'houthis'],
  ['قوات الدعم السريع', 'rsf'],
  ['the Rapid Support Forces (RSF)', 'rsf'],
  ['Chebab', 'shabaab'],
])('%s fights as %s', (name, id) => expect(actorDirectory().find(name)[0]?.id).toBe(id))

test.each([
  ['وكالة فرانس برس', 'afp'],
  ['أ ف ب', 'afp'],
  ['AFP', 'afp'],
  ['OSDH', 'sohr'],
  ['المرصد السوري لحقوق الانسان', 'sohr'],
  ["l'Observatoire syrien des droits de l’Homme (OSDH)", 'sohr'],
  ["Gaza's health ministry", 'health-gaza'],
  ['وزارة الصحة في غزة', 'health-gaza'],
  ['ministère de la Santé de Gaza', 'health-gaza'],
  ['وزارة الدفاع الأميركية', 'pentagon'],
  ['the Pentagon', 'pentagon'],
])('%s speaks as %s', (name, id) => expect(speakerDirectory().find(name)[0]?.id).toBe(id))

test('nobody is found for nothing', () => {
  for (const name of ['', ' ', 'a resident', 'مصدر محلي']) expect(speakerDirectory().find(name)).toEqual([])
})

test('the words beside a known name are told', () => {
  expect(speakerDirectory().beside('a doctor of the Pentagon')).toBe('a doctor of the')
  expect(speakerDirectory().beside('AFP')).toBe('')
  expect(speakerDirectory().beside('a resident')).toBeNull()
})

test('bodies are found in running text, Latin ones by their capitals', () => {
  const text = 'According to the Pentagon, RSF fighters and the Houthis who said it; is is not IS.'
  const found = actorDirectory().match(text, new Tokenizer(() => null).tokenize(text))
  expect(found.map((mention) => mention.named[0]?.id)).toEqual(['rsf', 'houthis', 'islamic-state'])
})

test('ids are unique, and a line that cannot be read is named', () => {
  for (const { all } of [actorDirectory(), speakerDirectory()])
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  expect(() => readNameTable('x outlet - - | | ', ['outlet'])).toThrow('names, line 1: cannot read "x outlet - - | |"')
})
