/** "أودى بحياة جندي", "أودت العمليات التي نفذها التنظيم بحياة 58 شخصا". */
export const LIVES: ReadonlySet<string> = new Set(['بحياه', 'بارواح'])

/** "نال شرف الشهادة ضابط": at "الشهادة". */
export const isMartyred = (words: readonly { readonly folded: string }[], at: number): boolean =>
  words[at]!.folded === 'الشهاده' && words[at - 1]?.folded === 'شرف'
