/** Why no answer came from an address, and what to look at, in words; what no word is known for keeps the system's own. */
export function connectionProblem({ hostname, host }: URL, { code = '', message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOTFOUND':
      return `cannot be reached: no host is called ${hostname}; check its spelling, and this machine’s connection`
    case 'EAI_AGAIN':
      return `cannot be reached: nobody tells where ${hostname} is; check this machine’s connection, and its name server`
    case 'ECONNREFUSED':
      return `cannot be reached: ${host} takes no connection; check the address, or try again later`
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EHOSTDOWN':
    case 'ENETDOWN':
    case 'EADDRNOTAVAIL':
      return `cannot be reached: no way leads to ${host} from here; check this machine’s connection`
    case 'ETIMEDOUT':
      return `cannot be reached: ${host} does not answer; check the address, or try again later`
    case 'ECONNRESET':
    case 'EPIPE':
      return `cannot be fetched: ${host} broke the connection off; try again later`
  }
  if (/CERT|SIGNATURE/.test(code))
    return `cannot be fetched: the certificate of ${host} is not to be trusted (${message}); check the address`
  if (code === 'EPROTO' || code.startsWith('ERR_SSL'))
    return `cannot be fetched: ${host} does not speak https as it should; check the address, or try it with http://`
  return `cannot be fetched: ${message || code}`
}
