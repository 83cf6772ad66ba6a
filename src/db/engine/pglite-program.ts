import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { setFlagsFromString } from 'node:v8'

// V8 optimises a function of PGlite once it has run for so many bytes of code. Its own 1,800,000 is reached by hundreds of functions while the
// database starts, and optimising those costs a third of the start's processor time; those of queries reach this one soon enough.
setFlagsFromString('--wasm-tiering-budget=40000000')

// Node has it; TypeScript knows its functions only with those of browsers.
const { compile } = (
  globalThis as unknown as { WebAssembly: { compile(bytes: Uint8Array): Promise<WebAssembly.Module> } }
).WebAssembly

let compiled: Promise<WebAssembly.Module> | undefined

/** PGlite's program. Whoever will need it asks early: V8 compiles it on other threads while modules are loaded on this one. */
export function pgliteProgram(): Promise<WebAssembly.Module> {
  compiled ??= readFile(createRequire(import.meta.url).resolve('@electric-sql/pglite/pglite.wasm')).then(compile)
  return compiled
}
