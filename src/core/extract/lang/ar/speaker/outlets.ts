/** Who is told something, and prints it: "قال مصدر لوكالة كذا". */
export const OUTLETS: ReadonlySet<string> = new Set(
  'وكاله صحيفه قناه راديو اذاعه مجله تلفزيون تليفزيون جريده موقع'.split(' '),
)
