/** How people come in. */
export interface Access {
  /** `local`: one person on a loopback address, without a login. `accounts`: nobody without one. */
  readonly kind: 'local' | 'accounts'
  /** Where people open the application (BASE_URL); null = under whatever name it is asked by. */
  readonly origin: string | null
  readonly secure: boolean
  /** Requests a minute and person, or address where nobody is logged in; 0 = as many as they like. */
  readonly perMinute: number
}

export const LOCAL_ACCESS: Access = { kind: 'local', origin: null, secure: false, perMinute: 0 }

export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|\[?::1\]?)$/.test(host)

/** Accounts are needed wherever others than who sits at the machine can come. */
export function accessOf(host: string, baseUrl: string | null, perMinute: number): Access {
  const origin = baseUrl === null ? null : new URL(baseUrl).origin
  const alone = isLoopback(host) && (origin === null || isLoopback(new URL(origin).hostname))
  if (alone) return { ...LOCAL_ACCESS, origin }
  return { kind: 'accounts', origin, secure: origin?.startsWith('https:') ?? false, perMinute }
}
