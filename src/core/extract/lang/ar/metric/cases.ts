/** "حالة وفاة", "3 حالات اختناق": what befell those counted stands behind. */
export const CASES: ReadonlySet<string> = new Set('حاله حالات حالتين حالتان حالتي'.split(' '))
