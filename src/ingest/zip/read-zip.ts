import { promisify } from 'node:util'
import yauzl from 'yauzl'

export interface ZippedFile {
  readonly name: string
  readonly bytes: Buffer
}

export interface ZipLimits {
  /** Entries of the archive. */
  readonly entries: number
  /** Bytes of a file, and of all together, after inflating. */
  readonly file: number
  readonly whole: number
}

export const ZIP_LIMITS: ZipLimits = { entries: 100_000, file: 20_000_000, whole: 4_000_000_000 }

/**
 * The files of a ZIP in their order, one in memory at a time. Nothing is written anywhere; a name that leads out of the archive
 * ends it, as does one entry or byte more than allowed. What cannot be read of a file is told in its place.
 */
export async function* readZip(
  path: string,
  limits: ZipLimits = ZIP_LIMITS,
): AsyncGenerator<ZippedFile | { readonly name: string; readonly problem: string }> {
  const zip = await openZip(path)
  try {
    if (zip.entryCount > limits.entries) throw new Error(`holds more than ${limits.entries} files`)
    let whole = 0
    for (let entry = await nextEntry(zip); entry; entry = await nextEntry(zip)) {
      const name = entry.fileName
      if (name.endsWith('/')) continue
      if (entry.isEncrypted()) yield { name, problem: 'is locked with a password' }
      else if (entry.uncompressedSize > limits.file) yield { name, problem: `is larger than ${limits.file} bytes` }
      else {
        whole += entry.uncompressedSize
        if (whole > limits.whole) throw new Error(`inflates to more than ${limits.whole} bytes`)
        yield await inflate(zip, entry)
      }
    }
  } finally {
    zip.close()
  }
}

async function openZip(path: string): Promise<yauzl.ZipFile> {
  const open = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open)
  try {
    return await open(path, { lazyEntries: true, autoClose: false })
  } catch (error) {
    // What the system says of a file is told as of any other; the rest says that its bytes are no archive.
    throw 'code' in (error as object) ? error : new Error('is no ZIP archive, or a damaged one')
  }
}

function nextEntry(zip: yauzl.ZipFile): Promise<yauzl.Entry | null> {
  return new Promise((resolve, reject) => {
    const settle = (done: () => void) => {
      zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error')
      done()
    }
    zip.once('entry', (entry: yauzl.Entry) => settle(() => resolve(entry)))
    zip.once('end', () => settle(() => resolve(null)))
    zip.once('error', (error: Error) => settle(() => reject(error)))
    zip.readEntry()
  })
}

/** yauzl itself refuses a file that inflates to another size than it says. */
async function inflate(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
): Promise<ZippedFile | { name: string; problem: string }> {
  const name = entry.fileName
  try {
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
      zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened))),
    )
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk as Buffer)
    return { name, bytes: Buffer.concat(chunks) }
  } catch (error) {
    return { name, problem: `cannot be unpacked: ${(error as Error).message}` }
  }
}
