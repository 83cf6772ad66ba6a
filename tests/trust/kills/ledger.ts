/** As much of a claim as the reviewers change. */
export interface Decided {
  readonly state?: string
  readonly low?: number
  readonly high?: number
  readonly incident?: number
}

interface Standing {
  /** What was acknowledged, and by how many changes it came about. */
  sure: Decided
  changes: number
  /** What was under way: after a kill it may stand or not, but whole. */
  begun: Decided | null
}

type Ask = <T>(path: string) => Promise<T>

/** What the archive has said yes to, kept outside of it. */
export class Ledger {
  /** Every report that was acknowledged. */
  readonly reports = new Set<number>()
  /** How many changes of claims were acknowledged. */
  decisions = 0
  private readonly claims = new Map<number, Standing>()
  private readonly unseen = { reports: new Set<number>(), claims: new Set<number>() }

  keepReport(id: number): void {
    this.reports.add(id)
    this.unseen.reports.add(id)
  }

  begin(claim: number, change: Decided): void {
    const standing = this.claims.get(claim) ?? { sure: {}, changes: 0, begun: null }
    this.claims.set(claim, { ...standing, begun: change })
    this.unseen.claims.add(claim)
  }

  acknowledge(claim: number): void {
    this.stands(this.claims.get(claim)!)
    this.decisions++
  }

  refuse(claim: number): void {
    this.claims.get(claim)!.begun = null
  }

  private stands(standing: Standing): void {
    standing.sure = { ...standing.sure, ...standing.begun }
    standing.changes++
    standing.begun = null
  }

  /** Looks for all that was acknowledged since the last look: a line for each that is not there, or only by half. */
  async look(ask: Ask, claimsOfReport: number): Promise<string[]> {
    const lost: string[] = []
    for (const id of this.unseen.reports) {
      const { read } = await ask<{ read: unknown[] }>(`reports/${id}`)
      if (read?.length !== claimsOfReport) lost.push(`report ${id} has ${read?.length} claims`)
    }
    for (const id of this.unseen.claims) {
      const standing = this.claims.get(id)!
      const now = await ask<Decided>(`claims/${id}`)
      const changes = await this.changesOf(ask, id)
      if (changes === standing.changes + 1 && standing.begun) this.stands(standing)
      const { sure } = standing
      const holds = Object.entries(sure).every(([field, value]) => now[field as keyof Decided] === value)
      if (changes !== standing.changes || !holds)
        lost.push(`claim ${id} is ${JSON.stringify(now)} by ${changes} changes, not ${JSON.stringify(standing)}`)
      standing.begun = null
    }
    this.unseen.reports.clear()
    this.unseen.claims.clear()
    return lost
  }

  private async changesOf(ask: Ask, claim: number): Promise<number> {
    const { items } = await ask<{ items: { by: string; action: string }[] }>(
      `history?noun=claim&subject=${claim}&limit=200`,
    )
    return items.filter(({ by, action }) => by === 'local' && /^(reviewClaim|linkClaim)$/.test(action)).length
  }
}
