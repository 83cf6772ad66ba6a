/** Why a file cannot be written, and what to do; null where the error is of another kind. */
export function writeProblem(error: unknown): string | null {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'its folder does not exist; make it or name another'
    case 'EISDIR':
    case 'ENOTEMPTY':
    case 'EEXIST':
      return 'it is a folder; name a file in it'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'it may not be written; check its permissions or name another'
    case 'ENOSPC':
      return 'the disk is full'
    default:
      return null
  }
}
