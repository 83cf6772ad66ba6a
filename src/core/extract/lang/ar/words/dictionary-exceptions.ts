/** Words that look like a clitic and another word, or like another verb, but are not. */
export const WHOLE_WORDS =
  'كان كانت كانوا كانا كانتا الآن أما كمية كميات كبير كبيرة كبيرا كست لأحد إنسانية إنسانيا يؤدون لدينا'
/** "زوجتي" is my wife far more often than somebody's two. */
export const MINE = 'زوجتي ابنتي والدتي أختي شقيقتي جدتي عمتي خالتي طفلتي حفيدتي'
/** "حالتا وفاة": two of what stands behind; the noun itself tells nothing. */
export const TWO_CASES = 'حالتان حالتين حالتا حالتي'
/** Names of places too, but mostly what they mean: "المركز" is the centre. */
export const COMMON =
  'الهلال الحي السيدة الشيخ المنطقة البلديات المدينة الجانب القطاع المحافظة المستشفى المسجد البلدة الكيان المصنع البرج الكنيسة الاتحاد المتجر الولايات المركز الخيام'
/** "أمين شرطة" is a policeman; without "شرطة" behind it nobody counts one. */
export const OFFICERS = 'أمين أمينا'
/** "مساعد أول" is a soldier; any other assistant nobody counts. */
export const WARRANT_OFFICERS = 'مساعد مساعدا'
/** "وست نساء": six with a clitic, though names begin so too. */
export const CLITIC_AND_SIX = 'وست فست بست لست'
/** Words that look like a form of a noun: the dual of "طالب" or of "أم" ("الأمين العام"), the accusative of "روسي". */
export const NOT_COUNTED =
  'طالبان حيان روسيا ليبيا سوريا تركيا مالي نيجيريا إيطاليا ألمانيا بريطانيا إثيوبيا أستراليا إسبانيا كينيا صوماليا أوكرانيا موريتانيا غينيا تنزانيا زامبيا ناميبيا كمبوديا أرمينيا بيلاروسيا رومانيا بلغاريا كرواتيا ألبانيا مقدونيا ليتوانيا لاتفيا إستونيا بوليفيا إفريقيا سلوفاكيا سلوفينيا منغوليا جورجيا صربيا كولومبيا إندونيسيا ماليزيا إريتريا كوريا بوسنيا أبان أمين أمان أبين عمان أخان شبكة إخوان ضعفا علما شيخان عائلتي أسرتي'
