import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { packageRoot } from '../package-root.js'
import type { Answer, Tasks } from './worker.js'

/** Threads that read reports while this one does something else. Nothing is shared: texts go in, claims come out. */
export interface WorkerPool {
  run<Name extends keyof Tasks>(
    name: Name,
    input: Parameters<Tasks[Name]>[0],
  ): Promise<Awaited<ReturnType<Tasks[Name]>>>
  close(): Promise<void>
}

interface Thread {
  readonly worker: Worker
  readonly waiting: Map<number, { resolve(value: unknown): void; reject(error: Error): void }>
}

/** `size` threads, or one for each core. They start with the first work. */
export function openWorkerPool(size = availableParallelism()): WorkerPool {
  const threads: Thread[] = []
  let last = 0
  const leastBusy = (): Thread => {
    const idle = threads.find(({ waiting }) => waiting.size === 0)
    if (idle) return idle
    if (threads.length < size) return threads[threads.push(startThread()) - 1]!
    return threads.reduce((least, each) => (each.waiting.size < least.waiting.size ? each : least))
  }
  return {
    run(name, input) {
      const { worker, waiting } = leastBusy()
      const id = ++last
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve: resolve as (value: unknown) => void, reject })
        worker.postMessage({ id, name, input })
      })
    },
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}

function startThread(): Thread {
  const waiting: Thread['waiting'] = new Map()
  // From dist, where this runs from the sources too: a thread loads JavaScript.
  const worker = new Worker(join(packageRoot(), 'dist/src/ingest/worker.js'))
  worker.on('message', ({ id, ...answer }: Answer) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    if ('problem' in answer) asked?.reject(new Error(answer.problem))
    else asked?.resolve(answer.result)
  })
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('error', fail)
  worker.on('exit', (code) => fail(new Error(`a reading thread ended with code ${code}`)))
  return { worker, waiting }
}
