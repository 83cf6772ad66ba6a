/** A line that is written over as work goes on; nothing where no person looks. */
export interface Progress {
  show(line: string): void
  /** Wipes the line, before something else is printed. */
  clear(): void
}

const EVERY_MS = 100

export function openProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { show() {}, clear() {} }
  let last = 0
  return {
    show(line) {
      if (Date.now() - last < EVERY_MS) return
      last = Date.now()
      stream.write(`\r\u001b[K${line.slice(0, (stream.columns || 80) - 1)}`)
    },
    clear() {
      stream.write('\r\u001b[K')
    },
  }
}
