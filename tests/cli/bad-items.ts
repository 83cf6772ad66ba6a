import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { GOOD, scratchFolder } from './command.js'

/** [what it is, the file, what the one line says, how many reports of it go in all the same] */
export const CASES: readonly (readonly [string, string, RegExp, number])[] = [
  ['an empty file', 'empty.txt', /empty\.txt: is empty$/, 0],
  ['a file of blanks', 'blank.txt', /blank\.txt: is empty$/, 0],
  ['a binary file', 'binary.txt', /binary\.txt: is no text, or in a charset .*; save it as plain text in UTF-8$/, 0],
  ['ten megabytes in one line', 'one-line.txt', /one-line\.txt: is longer than 5000000 characters; split it/, 0],
  ['a text without a number', 'no-number.txt', /no-number: has no number in it/, 1],
  [
    'a text in another language',
    'russian.txt',
    /russian\.txt: is in none of the languages ar, .*name one with --lang$/,
    0,
  ],
  ['a workbook that is none', 'picture.xlsx', /picture\.xlsx: is no workbook that can be read .*; save it as XLSX/, 0],
  ['an address of no web page', 'ftp://news.example/a', /ftp:.*: is no address of the web; write one with https/, 0],
  ['a broken line 7 of 10', 'broken.jsonl', /broken\.jsonl line 7: is no JSON; mend or remove the line$/, 9],
  ['a file that is not there', 'missing.txt', /missing\.txt: does not exist; check the path$/, 0],
]

/** Lays them into a folder of their own, with a good one beside them; gives the path, or address, of each. */
export function layBadItems(): (name: string) => string {
  const folder = scratchFolder()
  const path = (name: string): string => (name.includes('://') ? name : join(folder, name))
  writeFileSync(path('good.txt'), GOOD)
  writeFileSync(path('empty.txt'), '')
  writeFileSync(path('picture.xlsx'), 'PK')
  writeFileSync(path('blank.txt'), ' \n\t\n')
  writeFileSync(path('binary.txt'), Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 89) % 256)))
  writeFileSync(path('one-line.txt'), `${GOOD} `.repeat(10_000_000 / (GOOD.length + 1)))
  writeFileSync(path('no-number.txt'), 'The talks went on in the capital without a result.')
  writeFileSync(
    path('russian.txt'),
    'В результате обстрела города погибли двенадцать мирных жителей, сообщило министерство.',
  )
  const line = (index: number) =>
    index === 7
      ? '{"id":"line-7","text":"cut off'
      : JSON.stringify({ id: `line-${index}`, text: `A raid killed ${index + 20} people.`, lang: 'en' })
  writeFileSync(path('broken.jsonl'), Array.from({ length: 10 }, (_, index) => line(index + 1)).join('\n'))
  return path
}
