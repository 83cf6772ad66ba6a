/** Items as one JSON array, an item a line, between what opens and closes the document around it; a part a page, be it empty. */
export async function* jsonParts<Item>(
  pages: AsyncIterable<readonly Item[]>,
  itemOf: (item: Item) => unknown,
  [opening, closing]: readonly [string, string] = ['[', ']'],
): AsyncGenerator<string, void> {
  let separator = `${opening}\n`
  for await (const items of pages) {
    let part = ''
    for (const item of items) {
      part += separator + JSON.stringify(itemOf(item))
      separator = ',\n'
    }
    yield part
  }
  yield separator === ',\n' ? `\n${closing}\n` : `${opening}${closing}\n`
}

/** Items as JSONL. */
export async function* linesOf<Item>(
  pages: AsyncIterable<readonly Item[]>,
  itemOf: (item: Item) => unknown,
): AsyncGenerator<string, void> {
  for await (const items of pages) yield items.map((item) => `${JSON.stringify(itemOf(item))}\n`).join('')
}
