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
    const window = this.#standing(key, now)
    if (!window || window.count < this.#most) return 0
    return Math.ceil((window.begun + this.#milliseconds - now) / 1000)
  }

  count(key: string, now: number): void {
    const window = this.#standing(key, now)
    if (window) window.count++
    else {
      // Nobody fills the memory with made-up keys.
      if (this.#counts.size >= 10_000) this.#counts.clear()
      this.#counts.set(key, { begun: now, count: 1 })
    }
  }

  /** The stretch that runs now. One that begins later is of a clock that was set back since: nobody waits for it to come round. */
  #standing(key: string, now: number) {
    const window = this.#counts.get(key)
    return window && now >= window.begun && now - window.begun < this.#milliseconds ? window : null
  }

  forget(key: string): void {
    this.#counts.delete(key)
  }
}
