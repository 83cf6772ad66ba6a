import type { InterfaceLanguage } from '../../core/claim/vocabulary.js'

interface TableWords {
  readonly title: string
  readonly deck: string
  readonly file: string
  readonly template: string
  readonly columns: string
  readonly columnsHint: string
  readonly noField: string
  readonly look: string
  readonly keep: string
  readonly kept: string
  readonly nothingKept: string
  readonly row: string
  readonly verdict: string
  readonly claim: string
  readonly notUsed: string
  readonly noFile: string
  readonly outcomes: Readonly<Record<'new' | 'known' | 'changed' | 'failed', string>>
}

/** What the page that takes tables says. */
export const TABLE_WORDS: Readonly<Record<InterfaceLanguage, TableWords>> = {
  en: {
    title: 'Add a table',
    deck: 'A row a claim: CSV, TSV, XLSX or JSON lines. You see what would come of every row before anything is kept.',
    file: 'File',
    template: 'Template to fill in',
    columns: 'Columns by hand',
    columnsHint: 'One a line, where guessing is not enough: speaker=Who said it. Fields: {fields}',
    noField: '“{line}” names none of these fields: write it as speaker=Who said it.',
    look: 'See what would come of it',
    keep: 'Keep it',
    kept: 'This was kept.',
    nothingKept: 'Nothing is kept yet.',
    row: 'Row',
    verdict: 'Verdict',
    claim: 'Claim or problem',
    notUsed: 'Columns not used',
    noFile: 'Choose a file.',
    outcomes: { new: 'new', known: 'known already', changed: 'changed', failed: 'cannot be kept' },
  },
  fr: {
    title: 'Ajouter un tableau',
    deck: 'Une ligne par chiffre : CSV, TSV, XLSX ou lignes JSON. Vous voyez ce que donnerait chaque ligne avant tout enregistrement.',
    file: 'Fichier',
    template: 'Modèle à remplir',
    columns: 'Colonnes à la main',
    columnsHint: 'Une par ligne, quand deviner ne suffit pas : speaker=Qui le dit. Champs : {fields}',
    noField: '« {line} » ne nomme aucun de ces champs : écrivez par exemple speaker=Qui le dit.',
    look: 'Voir ce que cela donnerait',
    keep: 'Enregistrer',
    kept: 'Ceci a été enregistré.',
    nothingKept: 'Rien n’est encore enregistré.',
    row: 'Ligne',
    verdict: 'Verdict',
    claim: 'Chiffre ou problème',
    notUsed: 'Colonnes non utilisées',
    noFile: 'Choisissez un fichier.',
    outcomes: { new: 'nouvelle', known: 'déjà connue', changed: 'modifiée', failed: 'impossible à enregistrer' },
  },
  ar: {
    title: 'إضافة جدول',
    deck: 'كل صف رقم: ملف CSV أو TSV أو XLSX أو أسطر JSON. ترى مصير كل صف قبل حفظ أي شيء.',
    file: 'الملف',
    template: 'نموذج للتعبئة',
    columns: 'تحديد الأعمدة يدويا',
    columnsHint: 'سطر لكل عمود حين لا يكفي التخمين: \u2066speaker=القائل\u2069. الحقول: {fields}',
    noField: '«{line}» لا يسمّي أيا من هذه الحقول: اكتبه هكذا \u2066speaker=القائل\u2069.',
    look: 'عرض ما سيحدث',
    keep: 'حفظ',
    kept: 'حُفظ ما يلي.',
    nothingKept: 'لم يُحفظ شيء بعد.',
    row: 'الصف',
    verdict: 'الحكم',
    claim: 'الرقم أو المشكلة',
    notUsed: 'أعمدة لم تُستعمل',
    noFile: 'اختر ملفا.',
    outcomes: { new: 'جديد', known: 'معروف', changed: 'تغيّر', failed: 'لا يمكن حفظه' },
  },
}
