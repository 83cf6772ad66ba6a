import { foldWord } from '../../../../text/fold.js'

/** "المرصد السوري" and "مدير المرصد", "وزارة الصحة" and "الوزارة": names that share a word. */
export function sameVoice(name: string, other: string): boolean {
  const theirs = other.split(' ').map(bare)
  return name.split(' ').some((word) => bare(word).length > 2 && theirs.includes(bare(word)))
}
const bare = (word: string): string => foldWord(word).replace(/^(?:وال|بال|لل|ال)/u, '')
