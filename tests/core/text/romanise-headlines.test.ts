import { describe, expect, it } from 'vitest';
import { romanise } from '../../../core/text/romanise.ts';

/**
 * Headlines as news of the mission has them, made up for this. Every word was read: it is as a cataloguer would have it, or
 * has none of the vowels that the script leaves out, where the word list doesn't know it.
 */
const ARABIC: readonly (readonly [printed: string, latin: string])[] = [
  [
    'العراق والتحالف الدولي يتفقان على إنهاء المهمة العسكرية في أيلول المقبل',
    'al-ʻIrāq wa-al-taḥāluf al-dawlī yattafiqāni ʻalá inhāʼ al-muhimmah al-ʻaskarīyah fī Aylūl al-muqbil',
  ],
  [
    'السوداني يؤكد التزام الحكومة بالجدول الزمني لانسحاب القوات الأجنبية',
    'al-Sūdānī yuʼakkidu iltizām al-ḥukūmah bi-al-jadwal al-zamanī li-insiḥāb al-qūwāt al-ajnabīyah',
  ],
  [
    'واشنطن تعلن بدء تقليص عدد جنودها في قاعدة عين الأسد',
    'Wāshinṭun tuʻlinu badʼ taqlīṣ ʻadad jnūdʹhā fī qāʻidat ʻAyn al-Asad',
  ],
  [
    'هجوم بطائرة مسيرة يستهدف قاعدة حرير في أربيل',
    'Hujūm bi-ṭāʼirah musayyarah yastahdifu qāʻidat Ḥarīr fī Arbīl',
  ],
  [
    'مصدر أمني: سقوط صاروخين قرب مطار بغداد الدولي',
    'Maṣdar amnī: suqūṭ ṣārūkhayn qurba maṭār Baghdād al-dawlī',
  ],
  [
    'البرلمان العراقي يصوت على قرار إخراج القوات الأميركية من البلاد',
    'al-Barlamān al-ʻIrāqī yuṣawwitu ʻalá qarār ikhrāj al-qūwāt al-Amīrkīyah min al-bilād',
  ],
  [
    'فصائل المقاومة تهدد باستئناف الهجمات على القواعد الأمريكية',
    'Faṣāʼil al-muqāwamah tuhaddidu bi-istiʼnāf al-hajamāt ʻalá al-qawāʻid al-Amrīkīyah',
  ],
  [
    'الخارجية العراقية تستدعي السفير الأميركي احتجاجا على القصف',
    'al-Khārijīyah al-ʻIrāqīyah tastadʻī al-safīr al-Amīrkī iḥtijājan ʻalá al-qaṣf',
  ],
  [
    'مقتل ثلاثة جنود أميركيين وإصابة العشرات في هجوم على الحدود الأردنية السورية',
    'Maqtal thalāthat junūd Amīrkīyīn wa-iṣābat al-ʻasharāt fī hujūm ʻalá al-ḥudūd al-Urdunīyah al-Sūrīyah',
  ],
  [
    'وزير الدفاع العراقي يزور واشنطن لبحث مستقبل التحالف',
    'Wazīr al-difāʻ al-ʻIrāqī yazūru Wāshinṭun lbḥth mustaqbal al-taḥāluf',
  ],
  ['البنتاغون: لا نخطط لانسحاب كامل من العراق', 'al-Bintāghūn: lā nukhaṭṭiṭu li-insiḥāb kāmil min al-ʻIrāq'],
  [
    'كتائب حزب الله تعلق عملياتها ضد القوات الأميركية',
    'Katāʼib Ḥizb Allāh tuʻalliqu ʻmlyātʹhā ḍidda al-qūwāt al-Amīrkīyah',
  ],
  [
    'اللجنة العسكرية العليا تعقد جولة جديدة من الحوار',
    'al-Lajnah al-ʻaskarīyah al-ʻulyā taʻqidu jawlah jadīdah min al-ḥiwār',
  ],
  ['إيران تطلق صواريخ باليستية على مقر في أربيل', 'Īrān tuṭliqu ṣawārīkh bālīstīyah ʻalá maqarr fī Arbīl'],
  [
    'مجلس الأمن ينهي بعثة الأمم المتحدة لمساعدة العراق',
    'Majlis al-amn yunhī baʻthat al-umam al-muttaḥidah li-musāʻadat al-ʻIrāq',
  ],
  ['الحشد الشعبي ينفي استهداف مقراته في الأنبار', 'al-Ḥashd al-Shaʻbī yanfī istihdāf mqrātʹh fī al-Anbār'],
  [
    'رئيس الوزراء العراقي يلتقي قائد القيادة المركزية الأميركية',
    'Raʼīs al-wuzarāʼ al-ʻIrāqī yaltaqī qāʼid al-qiyādah al-markazīyah al-Amīrkīyah',
  ],
  [
    'تسليم قاعدة عين الأسد إلى الجيش العراقي رسميًا',
    'Taslīm qāʻidat ʻAyn al-Asad ilá al-jaysh al-ʻIrāqī rasmīyan',
  ],
  [
    'انتهاء مهمة التحالف الدولي ضد داعش في العراق وسوريا',
    'Intihāʼ muhimmat al-taḥāluf al-dawlī ḍidda Dāʻish fī al-ʻIrāq wa-Sūriyā',
  ],
  [
    'مستشار الأمن القومي قاسم الأعرجي يبحث مع السفيرة الأميركية ملف الانسحاب',
    'Mustashār al-amn al-qawmī Qāsim al-Aʻrajī yabḥathu maʻa al-safīrah al-Amīrkīyah milaff al-insiḥāb',
  ],
  ['ترامب يهدد بفرض عقوبات على بغداد', 'Trāmb yuhaddidu bi-farḍ ʻuqūbāt ʻalá Baghdād'],
  ['الصدر يدعو إلى خروج الاحتلال من العراق', 'al-Ṣadr yadʻū ilá khurūj al-iḥtilāl min al-ʻIrāq'],
  [
    'القوات العراقية تعتقل قياديا في تنظيم الدولة الإسلامية',
    'al-Qūwāt al-ʻIrāqīyah taʻtaqilu qiyādīyan fī tanẓīm al-dawlah al-Islāmīyah',
  ],
  [
    'قصف تركي على مواقع حزب العمال الكردستاني في دهوك',
    'Qaṣf Turkī ʻalá mawāqiʻ ḥizb al-ʻmāl al-Kurdistānī fī Dahūk',
  ],
  [
    'حكومة إقليم كردستان تدين الهجوم على حقل خور مور',
    'Ḥukūmat iqlīm Kurdistān tudīnu al-hujūm ʻalá ḥaql Khawr Mūr',
  ],
  [
    'الناطق باسم القائد العام للقوات المسلحة يكشف تفاصيل الاتفاق',
    'al-Nāṭiq bi-ism al-qāʼid al-ʻāmm lil-qūwāt al-musallaḥah yakshifu tafāṣīl al-ittifāq',
  ],
  [
    'استقالة وزير الداخلية بعد تظاهرات في البصرة والناصرية',
    'Istiqālat wazīr al-dākhilīyah baʻda taẓāhurāt fī al-Baṣrah wa-al-Nāṣirīyah',
  ],
  [
    'بريطانيا تؤكد بقاء قواتها في العراق ضمن اتفاقية ثنائية',
    'Barīṭāniyā tuʼakkidu baqāʼ qwātʹhā fī al-ʻIrāq ḍimna ittifāqīyah thunāʼīyah',
  ],
  ['المالكي: الوجود الأجنبي انتهاك للسيادة', 'al-Mālikī: al-wujūd al-ajnabī intihāk lil-siyādah'],
  [
    'وزارة الخارجية الإيرانية تنفي والتحقيق مستمر',
    'Wizārat al-khārijīyah al-Īrānīyah tanfī wa-al-taḥqīq mustamirr',
  ],
  [
    'اغتيال قاسم سليماني وأبو مهدي المهندس قرب مطار بغداد',
    'Ightiyāl Qāsim Sulaymānī wa-Abū Mahdī al-Muhandis qurba maṭār Baghdād',
  ],
  [
    'الكويت والسعودية ترحبان بالاتفاق بين بغداد وواشنطن',
    'al-Kuwayt wa-al-Saʻūdīyah turaḥḥibāni bi-al-ittifāq bayna Baghdād wa-Wāshinṭun',
  ],
  ['حلف الناتو يوسع مهمته التدريبية في العراق', 'Ḥilf al-Nātū yuwassiʻu mhmtʹh al-tadrībīyah fī al-ʻIrāq'],
  [
    'الإطار التنسيقي يطالب بإنهاء الوجود العسكري الأجنبي',
    'al-Iṭār al-tansīqī yuṭālibu bi-inhāʼ al-wujūd al-ʻaskarī al-ajnabī',
  ],
  [
    'محمد شياع السوداني: لا حاجة لوجود قوات أجنبية',
    'Muḥammad Shiyāʻ al-Sūdānī: lā ḥājah li-wujūd qūwāt ajnabīyah',
  ],
  ['تفجير انتحاري في سوق شعبي شرقي بغداد', 'Tafjīr intiḥārī fī sūq shaʻbī sharqī Baghdād'],
  [
    'الأمم المتحدة تدعو إلى ضبط النفس وخفض التصعيد',
    'al-Umam al-muttaḥidah tadʻū ilá ḍabṭ al-nafs wa-khafḍ al-taṣʻīd',
  ],
  ['عودة النازحين إلى الموصل وسنجار', 'ʻAwdat al-nāziḥīn ilá al-Mawṣil wa-Sinjār'],
  [
    'السيستاني يستقبل رئيس البعثة الأممية في النجف',
    'al-Sīstānī yastaqbilu raʼīs al-baʻthah al-umamīyah fī al-Najaf',
  ],
  [
    'نواب عراقيون يطالبون بالتحقيق في الضربة الجوية',
    'Nūwāb ʻIrāqīyūn yuṭālibūna bi-al-taḥqīq fī al-ḍarbah al-jawwīyah',
  ],
  [
    'توقيع مذكرة تفاهم بين وزارة الدفاع والبنتاغون',
    'Tawqīʻ mudhakkirat tafāhum bayna wizārat al-difāʻ wa-al-Bintāghūn',
  ],
  [
    'أسهم الشركات النفطية تتراجع بعد هجوم كركوك',
    'Asʹhum al-sharikāt al-nafṭīyah tatarājaʻu baʻda hujūm Kirkūk',
  ],
  [
    'العراق يتسلم طائرات مقاتلة من كوريا الجنوبية',
    'al-ʻIrāq yatasallamu ṭāʼirāt muqātilah min Kūriyā al-janūbīyah',
  ],
  [
    'قوات سوريا الديمقراطية تنقل سجناء داعش إلى العراق',
    'Qūwāt Sūriyā al-dīmuqrāṭīyah tanqulu sujanāʼ Dāʻish ilá al-ʻIrāq',
  ],
  [
    'المتحدث باسم البنتاغون يوضح مهام القوات المتبقية',
    'al-Mutaḥaddith bi-ism al-Bintāghūn yūḍiḥu mahāmm al-qūwāt al-mutabaqqiyah',
  ],
  [
    'جلسة طارئة لمجلس النواب لمناقشة الاعتداءات الإسرائيلية',
    'Jalsah ṭāriʼah li-majlis al-nūwāb li-munāqashat al-iʻtidāʼāt al-Isrāʼīlīyah',
  ],
  [
    'إغلاق المجال الجوي العراقي بسبب التوتر الإقليمي',
    'Ighlāq al-majāl al-jawwī al-ʻIrāqī bi-sabab al-tawattur al-iqlīmī',
  ],
  [
    'طهران: لم نطلب من الفصائل مهاجمة المصالح الأميركية',
    'Ṭihrān: lam naṭlub min al-faṣāʼil muhājamat al-maṣāliḥ al-Amīrkīyah',
  ],
  [
    'الرئيس عبد اللطيف رشيد يؤكد أهمية الشراكة الاستراتيجية',
    'al-Raʼīs ʻAbd al-Laṭīf Rashīd yuʼakkidu ahammīyat al-sharākah al-istirātījīyah',
  ],
  [
    'قائد قوات التحالف يغادر العراق في زيارة وداعية',
    'Qāʼid qūwāt al-taḥāluf yughādiru al-ʻIrāq fī ziyārah wadāʻīyah',
  ],
  ['على الحدود وعلي الخزعلي', 'ʻAlá al-ḥudūd wa-ʻAlī al-Khazʻalī'],
  ['والله والكويت بالبصرة للسعودية والأنبار', 'wa-Allāh wa-al-Kuwayt bi-al-Baṣrah lil-Saʻūdīyah wa-al-Anbār'],
  ['الحمد لله وبالله التوفيق', 'al-Ḥamd lillāh wa-billāh al-tawfīq'],
  ['التقى والد الشهيد والتي التزمت', 'Iltaqá wālid al-shahīd wa-allatī iltazamat'],
  ['شكراً جزيلاً شكرًا رسميا', 'Shukran jazīlan shukran rasmīyan'],
  ['مُهِمَّةُ التَّحَالُفِ فِي العِرَاقِ', 'Muhimmat al-taḥāluf fī al-ʻIrāq'],
  ['قُوَّة عَدُوّ شَوَّال أَيَّام سَيِّد', 'Qūwat ʻadūw shawwāl ayyām sayyid'],
  ['تهديد دهوك أسهم أدهم', 'Tahdīd Dahūk asʹhum adʹhm'],
  ['امريكا: الاتحاد الاوروبي والامم المتحدة', 'Amrīkā: al-ittiḥād al-Ūrūbbī wa-al-umam al-muttaḥidah'],
  ['بـيـان عـاجـل!!! 🚨 NATO (ISIS) + U.S.', 'Bayān ʻājil!!! 🚨 NATO (ISIS) + U.S.'],
  ['٢٠٢٤/٩/٣٠ و۱۴۰۳ سنة 2025', '2024/9/30 wa-1403 sanah 2025'],
  ['ﺍﻟﻌﺮﺍﻕ ﻭﺳﻮﺭﻳﺎ ﷲ ﻻ', 'al-ʻIrāq wa-Sūriyā Allāh lā'],
  ['ابن سلمان واسم ابو بكر واثنان', 'Ibn Salmān wa-ism Abū Bakr wa-ithnān'],
  [
    'قاعدة عسكرية وقاعدة التاجي ومدينة بغداد وزيارة وفد أميركي',
    'Qāʻidah ʻaskarīyah wa-qāʻidat al-Tājī wa-madīnat Baghdād wa-ziyārat wafd Amīrkī',
  ],
  ['فجأةً قاضٍ معنىً خلفآء مآثر', 'Fjʼatan qāḍin mʻnan khlfāʼ mʼāthr'],
  ['سيزور سيلتقي وسيعلن فسيبحث', 'sa-Yazūru sa-yaltaqī wa-sa-yuʻlinu fa-sa-yabḥathu'],
  ['صدر بيان عن التيار الصدري ومقتدى الصدر', 'Ṣdr bayān ʻan al-tayyār al-Ṣadrī wa-Muqtadá al-Ṣadr'],
  ['ٱبن الرَّحْمٰن هٰذا', 'Ibn al-Raḥmān hādhā'],
];

const PERSIAN: readonly (readonly [printed: string, latin: string])[] = [
  ['پایان مأموریت ائتلاف بین\u200Cالمللی در عراق', 'Pāyān maʼmūrīyat iʼtilāf bayn al-milalī dar ʻIrāq'],
  [
    'حمله موشکی سپاه پاسداران به پایگاه عین\u200Cالاسد',
    'Ḥamlah mūshakī Sipāh Pāsdārān bih pāygāh ʻAyn al-Asad',
  ],
  [
    'نخست\u200Cوزیر عراق: نیروهای خارجی باید خاک ما را ترک کنند',
    'Nukhustʹvazīr ʻIrāq: nīrūhā-yi khārijī bāyad khāk mā rā tark kunand',
  ],
  ['آمریکا خروج نظامیان خود از عراق را آغاز کرد', 'Āmrīkā khurūj niẓāmiyān khvud az ʻIrāq rā āghāz kard'],
  [
    'شهادت سردار سلیمانی و ابومهدی المهندس در فرودگاه بغداد',
    'Shahādat Sardār Sulaymānī va Abū Mahdī al-Muhandis dar furūdgāh Baghdād',
  ],
  [
    'پارلمان عراق طرح اخراج نیروهای آمریکایی را تصویب کرد',
    'Pārlimān ʻIrāq ṭarḥ ikhrāj nīrūhā-yi Āmrīkāyī rā taṣvīb kard',
  ],
  [
    'گفت\u200Cوگوهای بغداد و واشنگتن درباره آینده ائتلاف ادامه دارد',
    'Guftʹvaʹgūhā-yi Baghdād va Vāshingtun darbārah āyandah iʼtilāf idāmah dārad',
  ],
  ['حملهٔ پهپادی به پایگاه آمریکا در اربیل', 'Ḥamlah-ʼi pahpādī bih pāygāh Āmrīkā dar Arbīl'],
  [
    'کتائب حزب\u200Cالله عملیات علیه آمریکا را متوقف می\u200Cکند',
    'Katāʼib Ḥizb Allāh ʻamalīyāt ʻalayh Āmrīkā rā mutavaqqif mīʹkunad',
  ],
  [
    'سخنگوی وزارت خارجه ایران حمله به عراق را محکوم کرد',
    'Sukhangū-yi vizārat khārijah Īrān ḥamlah bih ʻIrāq rā maḥkūm kard',
  ],
  ['السودانی: به حضور نیروهای بیگانه نیازی نداریم', 'al-Sūdānī: bih ḥuz̤ūr nīrūhā-yi bīgānah niyāzī nadārīm'],
  [
    'مقاومت اسلامی عراق مسئولیت حمله به حریر را پذیرفت',
    'Muqāvamat Islāmī ʻIrāq masʼūlīyat ḥamlah bih Ḥarīr rā paẕīruft',
  ],
  [
    'کشته شدن سه سرباز آمریکایی در مرز اردن و سوریه',
    'Kushtah shudan sih sarbāz Āmrīkāyī dar marz Urdun va Sūrīyah',
  ],
  ['توافق تهران و بغداد بر سر امنیت مرزها', 'Tavāfuq Tihrān va Baghdād bar sar amnīyat marzʹhā'],
  ['خانه\u200Cهای مردم در موصل هنوز ویران است', 'Khānahʹhā-yi mardum dar Mawṣil hanūz vīrān ast'],
  ['رئیس جمهور ایران با نخست وزیر عراق دیدار کرد', 'Raʼīsʹjumhūr Īrān bā nukhustʹvazīr ʻIrāq dīdār kard'],
  [
    'شورای امنیت درباره عراق نشست اضطراری برگزار می\u200Cکند',
    'Shūrā-yi amnīyat darbārah ʻIrāq nishast iz̤ṭirārī barguzār mīʹkunad',
  ],
  ['پنتاگون: زمان خروج هنوز مشخص نیست', 'Pintāgūn: zamān khurūj hanūz mushakhkhaṣ nīst'],
  ['ترامپ از عین\u200Cالاسد بازدید کرد', 'Trāmp az ʻAyn al-Asad bāzdīd kard'],
  [
    'داعش مسئولیت انفجار در بغداد را بر عهده گرفت',
    'Dāʻish masʼūlīyat infijār dar Baghdād rā bar ʻuhdah girift',
  ],
  ['وزیر دفاع عراق وارد تهران شد', 'Vazīr difāʻ ʻIrāq vārid Tihrān shud'],
  ['آیت\u200Cالله سیستانی خواستار خویشتنداری شد', 'Āyat Allāh Sīstānī khvāstār khvīshtandārī shud'],
  ['حشد الشعبی: به تجاوزها پاسخ می\u200Cدهیم', 'Ḥashd al-Shaʻbī: bih tajāvuzʹhā pāsukh mīʹdihīm'],
  ['انگلیس نیروهایش را در عراق نگه می\u200Cدارد', 'Inglīs nīrūhāyash rā dar ʻIrāq ngah mīʹdārad'],
  ['ناتو مأموریت آموزشی خود را گسترش داد', 'Nātū maʼmūrīyat āmūzishī khvud rā gustarish dād'],
  ['رهبر انقلاب: آمریکا باید از منطقه برود', 'Rahbar-i inqilāb: Āmrīkā bāyad az minṭaqah biravad'],
  ['امضای توافقنامه امنیتی میان ایران و عراق', 'Imz̤ā-yi tavāfuqnāmah amnīyatī miyān Īrān va ʻIrāq'],
  ['سفیر آمریکا به وزارت خارجه عراق احضار شد', 'Safīr Āmrīkā bih vizārat khārijah ʻIrāq iḥz̤ār shud'],
  ['اقلیم کردستان حملات ترکیه را محکوم کرد', 'Iqlīm Kurdistān ḥamalāt Turkīyah rā maḥkūm kard'],
  [
    'رسانه\u200Cهای عراقی: دو موشک به فرودگاه بغداد اصابت کرد',
    'Risānahʹhā-yi ʻIrāqī: du mūshak bih furūdgāh Baghdād iṣābat kard',
  ],
  [
    'جزئیات تازه از خروج آمریکا از پایگاه\u200Cهای عراق',
    'Juzʼīyāt tāzah az khurūj Āmrīkā az pāygāhʹhā-yi ʻIrāq',
  ],
  ['فرمانده سنتکام با مقامات عراقی گفت\u200Cوگو کرد', 'Farmāndah Sintkām bā maqāmāt ʻIrāqī guftʹvaʹgū kard'],
  ['مرزهای ایران و عراق بسته شد', 'Marzʹhā-yi Īrān va ʻIrāq bastah shud'],
  ['بیانیه مشترک ایران و عراق منتشر شد', 'Bayānīyah mushtarak Īrān va ʻIrāq muntashir shud'],
  ['معاون وزیر خارجه آمریکا به بغداد رفت', 'Muʻāvin vazīr khārijah Āmrīkā bih Baghdād raft'],
  ['انتخابات پارلمانی عراق برگزار شد', 'Intikhābāt pārlimānī ʻIrāq barguzār shud'],
  [
    'تحریم\u200Cهای تازه آمریکا علیه گروه\u200Cهای عراقی',
    'Taḥrīmʹhā-yi tāzah Āmrīkā ʻalayh gurūhʹhā-yi ʻIrāqī',
  ],
  ['نظامیان آمریکایی پایگاه التاجی را تحویل دادند', 'Niẓāmiyān Āmrīkāyī pāygāh al-Tājī rā taḥvīl dādand'],
  [
    'عراق از سازمان ملل خواست به کار یونامی پایان دهد',
    'ʻIrāq az Sāzmān-i Milal khvāst bih kār Yūnāmī pāyān dihad',
  ],
  ['حمله\u200Cای تازه به کاروان لجستیکی آمریکا', 'Ḥamlahʹī tāzah bih kārvān lujistīkī Āmrīkā'],
  ['مردم عراق در مراسم تشییع شهدا شرکت کردند', 'Mardum ʻIrāq dar marāsim tashyīʻ shuhadā shirkat kardand'],
  ['مقتدی صدر: اشغالگران باید بروند', 'Muqtadá Ṣadr: ishghālgarān bāyad biravand'],
  [
    'دولت عراق حمله ترکیه به دهوک را نقض حاکمیت خواند',
    'Dawlat ʻIrāq ḥamlah Turkīyah bih Dahūk rā naqz̤ ḥākimīyat khvānd',
  ],
  ['مذاکرات دور چهارم در بغداد به پایان رسید', 'Muẕākirāt dawr chahārum dar Baghdād bih pāyān rasīd'],
  ['هشدار ایران به رژیم صهیونیستی', 'Hushdār Īrān bih rizhīm ṣahyūnīstī'],
  ['بازداشت فرمانده داعش در صلاح\u200Cالدین', 'Bāzdāsht farmāndah Dāʻish dar Ṣalāḥ al-Dīn'],
  ['روسیه و چین از خروج آمریکا استقبال کردند', 'Rūsīyah va Chīn az khurūj Āmrīkā istiqbāl kardand'],
  ['رأی مثبت مجلس به قانون جدید', 'Raʼy mus̱bat majlis bih qānūn jadīd'],
  ['اعتراض\u200Cها در بصره و ناصریه ادامه یافت', 'Iʻtirāz̤ʹhā dar Baṣrah va Nāṣirīyah idāmah yāft'],
  ['تأسیسات نفتی کرکوک هدف قرار گرفت', 'Taʼsīsāt naftī Kirkūk hadaf qarār girift'],
  [
    'خانهٔ بزرگ خانۀ بزرگ خانه\u200Cی بزرگ خانه\u200Cای حملۀ',
    'Khānah-ʼi buzurg khānah-ʼi buzurg khānah-yi buzurg khānahʹī ḥamlahʼi',
  ],
  ['ولسوالۍ ښار ځمکه ټول پښتو افغانستان', 'Vlsvāly shār dzmkah ṭūl pshtū Afghānistān'],
  ['کتاب\u200Cهایشان می\u200Cروم نمی\u200Cخواهند ها\u200C', 'Ktābʹhāyshān mīʹravam namīʹkhvāhand hā'],
  ['ده\u200Cها تن راه\u200Cها مرزها اسهم', 'Dahʹhā tan rāhʹhā marzʹhā asʹhm'],
  ['اول و دوم اوضاع ایراد او امید اسم', 'Avval va duvvum awz̤āʻ īrād ū umīd ism'],
  ['ﻧﯿﺮﻭﻫﺎﻯ ﺁﻣﺮﯾﻜﺎ\u200C\u200C در «عراق»؛ ۱۲٪؟', 'Nīrūhā-yi Āmrīkā dar “ʻIrāq”; 12%?'],
];

const DARI: readonly (readonly [printed: string, latin: string])[] = [
  [
    'ماموریت ایتلاف به رهبری امریکا در عراق پایان می\u200Cیابد',
    'Māmūrīyat ītilāf bih rahbarī Amrīkā dar ʻIrāq pāyān mīʹyābad',
  ],
  [
    'نیروهای امریکایی از پایگاه عین\u200Cالاسد بیرون شدند',
    'Nīrūhā-yi Amrīkāyī az pāygāh ʻAyn al-Asad bīrūn shudand',
  ],
  [
    'رییس جمهور عراق با وزیر خارجه امریکا ملاقات کرد',
    'Rayīsʹjumhūr ʻIrāq bā vazīr khārijah Amrīkā mulāqāt kard',
  ],
  ['حملهٔ راکتی بر سفارت امریکا در بغداد', 'Ḥamlah-ʼi rākitī bar sifārat Amrīkā dar Baghdād'],
  [
    'وزارت دفاع امریکا: نظامیان ما در عراق می\u200Cمانند',
    'Vizārat difāʻ Amrīkā: niẓāmiyān mā dar ʻIrāq mīʹmānand',
  ],
  ['طالبان حملهٔ امریکا بر عراق را نکوهش کردند', 'Ṭālibān ḥamlah-ʼi Amrīkā bar ʻIrāq rā nikūhish kardand'],
  [
    'ناتو مأموریت آموزشی\u200Cاش را در عراق تمدید کرد',
    'Nātū maʼmūrīyat āmūzishīʹash rā dar ʻIrāq tamdīd kard',
  ],
  ['کشته شدن سه سرباز امریکایی در حملهٔ پهپادی', 'Kushtah shudan sih sarbāz Amrīkāyī dar ḥamlah-ʼi pahpādī'],
  [
    'ایران بر مواضع گروه\u200Cهای کرد در اربیل موشک شلیک کرد',
    'Īrān bar mavāz̤iʻ gurūhʹhā-yi Kurd dar Arbīl mūshak shillīk kard',
  ],
  ['پارلمان عراق خواهان خروج نیروهای خارجی شد', 'Pārlimān ʻIrāq khvāhān khurūj nīrūhā-yi khārijī shud'],
  [
    'افغانستان و عراق توافقنامهٔ همکاری امضا کردند',
    'Afghānistān va ʻIrāq tavāfuqnāmah-ʼi hamkārī imz̤ā kardand',
  ],
  ['حشد شعبی عراق حملهٔ هوایی را محکوم کرد', 'Ḥashd-i Shaʻbī ʻIrāq ḥamlah-ʼi havāyī rā maḥkūm kard'],
  ['نخست\u200Cوزیر عراق به کابل سفر می\u200Cکند', 'Nukhustʹvazīr ʻIrāq bih Kābul safar mīʹkunad'],
  ['پنتاگون شمار سربازان خود را کاهش می\u200Cدهد', 'Pintāgūn shumār sarbāzān khvud rā kāhish mīʹdihad'],
  ['گزارش تازهٔ ملل متحد دربارهٔ عراق', 'Guzārish tāzah-ʼi Milal-i Muttaḥid darbārah-ʼi ʻIrāq'],
  ['سیگار: درس\u200Cهای افغانستان برای عراق', 'Sīgār: darsʹhā-yi Afghānistān barāyi ʻIrāq'],
  ['داعش خراسان از عراق پول می\u200Cگیرد', 'Dāʻish Khurāsān az ʻIrāq pūl mīʹgīrad'],
  ['باشندگان موصل به خانه\u200Cهای\u200Cشان برگشتند', 'Bāshandagān Mawṣil bih khānahʹhāyʹshān bargashtand'],
  ['ولسی جرگه دربارهٔ جنگ عراق بحث کرد', 'Vulusī Jirgah darbārah-ʼi jang ʻIrāq baḥs̱ kard'],
  ['وزیر خارجهٔ ایران وارد بغداد شد', 'Vazīr khārijah-ʼi Īrān vārid Baghdād shud'],
  ['قوه قضائیه بچّه اوّل نشریّات لطفاً مثلا', 'Qūvah qaz̤āʼīyah bachchah avval nashrīyāt luṭfan mas̱alan'],
];

describe.each([
  ['ar', ARABIC],
  ['fa', PERSIAN],
  ['prs', DARI],
] as const)('headlines in %s', (language, headlines) => {
  it.each(headlines)('%s', (printed, latin) => {
    expect(romanise(printed, language)).toBe(latin);
  });
});
