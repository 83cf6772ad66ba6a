/** How often something may happen for each key in a stretch of time: counted in memory, for one process. */
export class Allowance {
  readonly #most: number
  readonly #milliseconds: number
  readonly #counts = new Map<string, { begun: number; count: number }>()

  constructor(most: number, milliseconds: number) {
    this.#most = most
    this.#milliseconds = milliseconds
  }

  /** Seconds to wait until the key may again; 0 where it may now. Counts nothing. */
  wait(key: string, now: number): number {
    const window = this.#counts.get(key)
    if (!window || now - window.begun >= this.#milliseconds || window.count < this.#most) return 0
    return Math.ceil((window.begun + this.#milliseconds - now) / 1000)
  }

  count(key: string, now: number): void {
    const window = this.#counts.get(key)
    if (window && now - window.begun < this.#milliseconds) window.count++
    else {
      // Nobody fills the memory with made-up keys.
      if (this.#counts.size >= 10_000) this.#counts.clear()
      this.#counts.set(key, { begun: now, count: 1 })
    }
  }

  forget(key: string): void {
    this.#counts.delete(key)
  }
}
