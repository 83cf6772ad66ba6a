/** Whether what was decoded was no text: NULs, or more marks than letters of any charset leave. Its beginning tells. */
export function isBinary(text: string): boolean {
  const start = text.slice(0, 100_000)
  const odd = start.match(NO_LETTERS)?.length ?? 0
  return start.includes('\0') || odd > start.length / 50
}

/** Replacement marks stand where bytes were no letters of any charset. */
const NO_LETTERS = /[\0-\u0008\u000e-\u001f\u0080-\u0084\u0086-\u009f\ufffd]/g
