/** "أودى بحياة جندي", "أودت العمليات التي نفذها التنظيم بحياة 58 شخصا". */
export const LIVES: ReadonlySet<string> = new Set(['بحياه', 'بارواح'])
