import type { Context } from '../context.js'

export async function refreshRelations(
  _context: Context,
  _incidents: readonly number[],
  _claims: readonly number[] = [],
): Promise<void> {}
