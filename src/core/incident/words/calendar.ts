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
