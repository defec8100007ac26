/**
 * What other international coalitions are for, in Arabic news that says «التحالف الدولي» of them too. Whole aims only: «لتنفيذ ضربات» is what
 * the coalition against IS goes on to do.
 */
const ABOUT =
  'الجفاف التصحر المناخ التغير الاحتباس التلوث الكوارث الأوبئة الجائحة كورونا الجوع الفقر الفساد المخدرات الجريمة الاتجار الهجرة القرصنة ' +
  'الملاحة السفن البحار المحيطات البيئة الطبيعة الأطفال الطفولة الصحفيين الصحافيين التراث الآثار';

/** Folded by their readers. */
export const OTHER_AIMS: readonly string[] = [
  ...['لمواجهة', 'لمكافحة', 'لحماية'].flatMap((verb) => ABOUT.split(' ').map((what) => `${verb} ${what}`)),
  'لأمن الملاحة',
  'لأمن البحار',
  'لاسترداد الآثار',
  'لتنفيذ حل',
  'لتطبيق حل',
  'لدعم الشرعية',
  'لإنهاء الاحتلال',
  'للطاقة',
  'للمناخ',
  'للملاحة',
  'للمعادن',
  'للقاحات',
  'لحقوق',
];
