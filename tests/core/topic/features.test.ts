import { describe, expect, it } from 'vitest';
import { topicFeatures } from '../../../core/topic/features.ts';

/** Where a text says that foreign forces are, strike or leave, and when. */
describe('topicFeatures', () => {
  it('takes a force for where the nearest place is, not for any place that the text names', () => {
    const { values } = topicFeatures(
      '',
      'القوات الأميركية في سوريا تعيد انتشارها. وفي ملف آخر بحث العراق استيراد الغاز.',
    );
    expect(values['force~elsewhere@lead']).toBe(1);
    expect(values['force~iraq@lead']).toBe(0);
  });

  it('knows soldiers on the way to Iraq to be where they come from', () => {
    const leaving = (from: string) =>
      topicFeatures('', `القوات الأميركية تسحب آلياتها من ${from} باتجاه أربيل.`).values;
    expect(leaving('الحسكة')['force~iraq']).toBe(0);
    expect(leaving('الحسكة')['force~elsewhere']).toBeGreaterThan(0);
    expect(leaving('بغداد')['force~iraq']).toBeGreaterThan(0);
    // What is shot at is at its place, and one place alone is the place.
    for (const text of [
      'إطلاق صاروخ من سوريا باتجاه القوات الأميركية في أربيل',
      'القوات الأميركية تنسحب باتجاه أربيل',
    ])
      expect(topicFeatures('', text).values['force~iraq'], text).toBeGreaterThan(0);
  });

  it('keeps what is told of 2003 and of anniversaries apart from what is now', () => {
    const then = topicFeatures('', 'دخلت القوات الأميركية بغداد في نيسان 2003.').values;
    expect(then['force~past']).toBeGreaterThan(0);
    expect(then['force~iraq']).toBe(0);
    for (const text of [
      'القوات الأميركية في بغداد منذ 2003 تستعد للرحيل.',
      'القوات الأميركية تنسحب من بغداد في ذكرى دخولها.',
      'في ذكرى 2003 تحتفل المدارس. وتبقى القوات الأميركية في بغداد.',
    ])
      expect(topicFeatures('', text).values['force~past'], text).toBe(0);
  });

  it('takes a departure that something else came after for its background, and what follows from it for itself', () => {
    const values = (text: string) => topicFeatures('', text).values;
    expect(values('أول اقتراع بعد خروج القوات الأميركية من العراق')['departure~past']).toBeGreaterThan(0);
    expect(values('خروج القوات الأميركية من العراق بعد الاقتراع')['departure~past']).toBe(0);
    expect(values('بعد خروج القوات الأميركية من العراق: من يحمي الأجواء؟')['departure~past']).toBe(0);
    expect(values('پس از خروج نیروهای آمریکا از عراق دلار گران شد')['departure~past']).toBeGreaterThan(0);
  });

  it('takes a camp that is handed over for a departure, and no other thing', () => {
    const values = (text: string) => topicFeatures('', text).values;
    expect(values('التحالف الدولي يسلم معسكر بسماية إلى الجيش العراقي')['departure~iraq']).toBeGreaterThan(0);
    expect(values('ائتلاف پایگاه بسمایه را به عراق تحویل داد')['departure~iraq']).toBeGreaterThan(0);
    expect(values('العراق يسلم أربعة مطلوبين')['departure~iraq']).toBe(0);
  });

  it('takes soldiers that are sent, or somebody’s, for those of the power that the sentence names', () => {
    const force = (text: string) => topicFeatures('', text).values['force~iraq'];
    for (const text of [
      'كندا التي شاركت في التدريب منذ سنوات توسع مهام قواتها في العراق',
      'هلند که سال‌ها آموزش داده است نیروهای خود را در عراق نگه می‌دارد',
      'الرئيس الأميركي يوافق في اجتماع مغلق على إرسال مئات المستشارين إلى العراق',
    ])
      expect(force(text), text).toBeGreaterThan(0);
    for (const text of [
      'العراق ينشر قواته في كركوك',
      'أنقرة ترسل قواتها إلى دهوك في العراق',
      'كندا توسع مهام سفارتها في العراق',
    ])
      expect(force(text), text).toBe(0);
  });

  it('takes a year that a count begins with for no look back', () => {
    const past = (text: string) => topicFeatures('', text).values['force~past'];
    expect(past('قتلى القوات الأميركية في العراق منذ دخولها البلاد عام 2003 بلغوا أربعة آلاف')).toBe(0);
    expect(past('قتلى القوات الأميركية في العراق عند دخولها البلاد عام 2003')).toBeGreaterThan(0);
  });

  it('takes a place of the sentence for nearer than one of another', () => {
    const { values } = topicFeatures('', 'انتهت القمة في بغداد. القوات الأميركية في سوريا تعيد انتشارها.');
    expect(values['force~elsewhere@lead']).toBe(1);
  });

  it('takes soldiers for those of the government that the sentence names', () => {
    const force = (text: string) => topicFeatures('', text).values['force~iraq'];
    for (const text of [
      'بوداپست - صد سرباز برای حفاظت از مرکز آموزش پیشمرگه راهی اربیل شدند',
      'كوبنهاغن: كتيبة من مئة جندي إلى مطار أربيل',
    ])
      expect(force(text), text).toBeGreaterThan(0);
    expect(force('كوبنهاغن: القوات الأمنية تعتقل مهربا في أربيل')).toBe(0);
  });

  it('knows foreign soldiers, camps and operations by their names alone', () => {
    for (const text of [
      'المارينز في الفلوجة',
      'کارابینیری‌ها در ناصریه',
      'مهبط كامب كروبر',
      'عملية «أوكرا» في العراق',
    ])
      expect(topicFeatures('', text).values['force~iraq'], text).toBeGreaterThan(0);
  });

  it('tells the Americans in Iraq from other people of theirs', () => {
    const force = (text: string) => topicFeatures('', text).values['force~iraq'];
    expect(force('هل يكون أيلول آخر شهر للأمريكيين في العراق؟')).toBeGreaterThan(0);
    expect(force('زيارة الصحفيين الأمريكيين في العراق')).toBe(0);
  });

  it('knows words that only begin like a place', () => {
    expect(topicFeatures('', 'تركيز التحالف على العراق').values['turkey@lead']).toBe(0);
    expect(topicFeatures('', 'دعم مالي للعراق').values['elsewhere@lead']).toBe(0);
    expect(topicFeatures('', 'العراق يمنع سفر المسؤولين').values['yemen@lead']).toBe(0);
    expect(topicFeatures('', 'مدربين في معسكر قرب بغداد').values['football@lead']).toBe(0);
    expect(topicFeatures('', 'قال قادة الإطار في اجتماعهم الدوري').values['football@lead']).toBe(0);
    expect(topicFeatures('', 'القوات تغادر ضمن التناوب الدوري').values['football@lead']).toBe(0);
    expect(topicFeatures('', 'قال قادة النادي في اجتماعهم إن الدوري').values['football@lead']).not.toBe(0);
    expect(topicFeatures('', 'الفصائل تقبل بمبدأ حصر السلاح').values['attack@lead']).toBe(0);
  });

  it('leaves the bare word to the coalition that the text is about', () => {
    const values = (text: string) => topicFeatures('', text).values;
    const GOES_ON = 'وقال مستشار في بغداد إن التحالف سيدرب الموظفين.';
    for (const aim of [
      'لمواجهة الجفاف',
      'لأمن الملاحة',
      'لتنفيذ حل الدولتين',
      'للطاقة الشمسية',
      'لمكافحة الفساد',
    ]) {
      const told = values(`انضم العراق إلى التحالف الدولي ${aim}. ${GOES_ON}`);
      expect([told['coalition@lead'], told['alliance+iraq@lead'], told['force~iraq']], aim).toEqual([
        0, 0, 0,
      ]);
    }
    for (const aim of ['لمكافحة داعش', 'لهزيمة داعش', 'لتنفيذ ضربات', 'لحماية القاعدة', 'لمواجهة الإرهاب'])
      expect(values(`اجتمع العراق مع التحالف الدولي ${aim}. ${GOES_ON}`)['alliance+iraq@lead'], aim).toBe(1);
  });
});
