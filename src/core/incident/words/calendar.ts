/** Days of the week from Sunday, 0. */
export const WEEKDAYS: readonly (readonly [number, string])[] = [
  [0, 'sunday|الاحد|dimanche'],
  [1, 'monday|الاثنين|الإثنين|lundi'],
  [2, 'tuesday|الثلاثاء|mardi'],
  [3, 'wednesday|الاربعاء|mercredi'],
  [4, 'thursday|الخميس|jeudi'],
  [5, 'friday|الجمعه|vendredi'],
  [6, 'saturday|السبت|samedi'],
]
/** Months from January, 1. */
export const MONTHS: readonly (readonly [number, string])[] = [
  [1, 'january|jan|janvier|يناير|كانون الثاني|جانفي'],
  [2, 'february|feb|fevrier|فبراير|شباط|فيفري'],
  [3, 'march|mar|mars|مارس|اذار'],
  [4, 'april|apr|avril|ابريل|نيسان|افريل'],
  [5, 'may|mai|مايو|ايار|ماي'],
  [6, 'june|jun|juin|يونيو|حزيران|جوان'],
  [7, 'july|jul|juillet|يوليو|تموز|جويليه'],
  [8, 'august|aug|aout|اغسطس|اب|اوت|غشت'],
  [9, 'september|sep|sept|septembre|سبتمبر|ايلول'],
  [10, 'october|oct|octobre|اكتوبر|تشرين الاول'],
  [11, 'november|nov|novembre|نوفمبر|تشرين الثاني'],
  [12, 'december|dec|decembre|ديسمبر|كانون الاول'],
]

/** Days of a month as Arabic and French say them; Arabic's tens stand behind their ones: "الحادي | والعشرين". */
export const DAY_ORDINALS: readonly (readonly [number, string])[] = [
  [1, 'الاول|اول|premier|1er'],
  [2, 'الثاني'],
  [3, 'الثالث'],
  [4, 'الرابع'],
  [5, 'الخامس'],
  [6, 'السادس'],
  [7, 'السابع'],
  [8, 'الثامن'],
  [9, 'التاسع'],
  [10, 'العاشر'],
  [11, 'الحادي عشر'],
  [12, 'الثاني عشر'],
  [13, 'الثالث عشر'],
  [14, 'الرابع عشر'],
  [15, 'الخامس عشر'],
  [16, 'السادس عشر'],
  [17, 'السابع عشر'],
  [18, 'الثامن عشر'],
  [19, 'التاسع عشر'],
  [20, 'العشرين'],
  [21, 'الحادي والعشرين'],
  [22, 'الثاني والعشرين'],
  [23, 'الثالث والعشرين'],
  [24, 'الرابع والعشرين'],
  [25, 'الخامس والعشرين'],
  [26, 'السادس والعشرين'],
  [27, 'السابع والعشرين'],
  [28, 'الثامن والعشرين'],
  [29, 'التاسع والعشرين'],
  [30, 'الثلاثين'],
  [31, 'الحادي والثلاثين'],
]

/** Days named by their distance from publication. */
export const DAY_OFFSETS: readonly (readonly [number, string])[] = [
  [0, 'today|tonight|اليوم|الليله|aujourd hui'],
  [-1, 'yesterday|last night|امس|البارحه|hier'],
  [-2, 'اول امس|اول من امس|avant hier'],
]

/** All words that tell time, for rules that look for names. */
export const CALENDAR_WORDS: readonly (readonly [number, string])[] = [
  ...WEEKDAYS,
  ...MONTHS,
  ...DAY_OFFSETS,
  [0, 'يوم|شهر|عام|سنه|ساعه|الجاري|الماضي|المقبل|day|week|month|year|jour|mois|annee'],
]
