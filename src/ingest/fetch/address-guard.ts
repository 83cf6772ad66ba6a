import { BlockList, isIP, isIPv4 } from 'node:net'

/** Networks that no fetch from outside may reach: private, loopback, link-local, shared, documentation, multicast, reserved. */
const PRIVATE = `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24
192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4
100::/64 2001:db8::/32 3fff::/20 5f00::/16`
/** The rest of IPv6 that is in use lies here; all else is local, multicast or a notation of something. */
const GLOBAL_IPV6 = '2000::/3'

const privateNetworks = networksOf(PRIVATE)
const globalIpv6 = networksOf(GLOBAL_IPV6)

/** A list of addresses and networks, by blanks or commas: `10.1.0.0/16, fd00::5`. Throws where one is neither. */
export function networksOf(list: string): BlockList {
  const networks = new BlockList()
  for (const item of list.split(/[\s,]+/).filter(Boolean)) {
    const [address = '', bits] = item.split('/')
    const longest = isIPv4(address) ? 32 : 128
    const prefix = bits === undefined ? longest : Number(bits)
    if (!isIP(address) || !Number.isInteger(prefix) || prefix < 0 || prefix > longest || bits === '')
      throw new Error(`'${item}' is no address or network: write it as 10.1.0.0/16`)
    networks.addSubnet(address, prefix, isIPv4(address) ? 'ipv4' : 'ipv6')
  }
  return networks
}

/** Whether a network that was allowed by hand holds the address. */
export function isAllowed(address: string, allowed: BlockList): boolean {
  return carriedIpv4(address)
    .concat(address)
    .some((one) => holds(allowed, one))
}

/** Whether an address may be reached by anybody's request: global, and so is the IPv4 address that it carries. */
export function isPublic(address: string): boolean {
  if (isIPv4(address)) return !holds(privateNetworks, address)
  const carried = carriedIpv4(address)
  if (carried.length > 0) return carried.every((one) => !holds(privateNetworks, one))
  return isIP(address) === 6 && holds(globalIpv6, address) && !holds(privateNetworks, address)
}

const holds = (networks: BlockList, address: string): boolean =>
  networks.check(address, isIPv4(address) ? 'ipv4' : 'ipv6')

/** IPv4 inside IPv6: mapped `::ffff:a.b.c.d`, compatible, translated, NAT64 `64:ff9b::`, 6to4 `2002:`, Teredo `2001:0:` (server and client). */
function carriedIpv4(address: string): string[] {
  const groups = groupsOf(address)
  if (!groups) return []
  const at = (index: number, mask = 0) => dotted(groups[index]! ^ mask, groups[index + 1]! ^ mask)
  const zeros = (count: number) => groups.slice(0, count).every((group) => group === 0)
  if (zeros(5) && groups[5] === 0xffff) return [at(6)]
  if (zeros(4) && groups[4] === 0xffff && groups[5] === 0) return [at(6)]
  if (zeros(6)) return [at(6)]
  if (groups[0] === 0x64 && groups[1] === 0xff9b)
    return groups.slice(2, 6).every((group) => group === 0) ? [at(6)] : ['127.0.0.1']
  if (groups[0] === 0x2002) return [at(1)]
  return groups[0] === 0x2001 && groups[1] === 0 ? [at(2), at(6, 0xffff)] : []
}

const dotted = (high: number, low: number): string => `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`

/** The eight groups of an IPv6 address; null for what is none. */
function groupsOf(address: string): number[] | null {
  const bare = address.replace(/%.*$/s, '')
  if (isIP(bare) !== 6) return null
  // The address parser writes every notation in one way, dotted tails as groups.
  const [head = '', tail] = new URL(`http://[${bare}]/`).hostname.slice(1, -1).split('::')
  const read = (part: string): number[] =>
    part
      .split(':')
      .filter(Boolean)
      .map((group) => Number.parseInt(group, 16))
  const [before, after] = [read(head), read(tail ?? '')]
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => 0), ...after]
}
