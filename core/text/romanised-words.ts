/**
 * The words that headlines on the mission are made of, with the vowels that the script leaves out, after the same tables as
 * `romanise.ts`. Arabic ones stand without their article. In the pausal form, as the tables want it; a name begins with a
 * capital. Where a form can be read in two ways, it is left out.
 */
const ARABIC = `
في=fī من=min إلى=ilá على=ʻalá عن=ʻan مع=maʻa بعد=baʻda قبل=qabla بين=bayna حول=ḥawla ضد=ḍidda خلال=khilāl منذ=mundhu حتى=ḥattá
عند=ʻinda لدى=ladá دون=dūna تحت=taḥta فوق=fawqa هل=hal لا=lā ما=mā لم=lam لن=lan قد=qad هذا=hādhā هذه=hādhihi ذلك=dhālika تلك=tilka
التي=allatī الذي=alladhī الذين=alladhīna الله=Allāh الآن=al-ān كل=kull بعض=baʻḍ غير=ghayr أي=ayy كيف=kayfa لماذا=limādhā متى=matá
عراق=ʻIrāq بغداد=Baghdād أربيل=Arbīl البصرة=al-Baṣrah الموصل=al-Mawṣil كركوك=Kirkūk الأنبار=al-Anbār إيران=Īrān طهران=Ṭihrān
أميركا=Amīrkā أمريكا=Amrīkā سوريا=Sūriyā سورية=Sūriyah واشنطن=Wāshinṭun لبنان=Lubnān تركيا=Turkiyā الكويت=al-Kuwayt الأردن=al-Urdun
السعودية=al-Saʻūdīyah اليمن=al-Yaman غزة=Ghazzah إسرائيل=Isrāʼīl كردستان=Kurdistān داعش=Dāʻish ترامب=Trāmb ترمب=Trumb بايدن=Bāydin
محمد=Muḥammad شياع=Shiyāʻ مصطفى=Muṣṭafá حيدر=Ḥaydar عادل=ʻĀdil أحمد=Aḥmad علي=ʻAlī حسن=Ḥasan حسين=Ḥusayn قاسم=Qāsim عبد=ʻAbd
أبو=Abū مهدي=Mahdī مهندس=Muhandis كاظمي=Kāẓimī عبادي=ʻAbādī مالكي=Mālikī صدر=Ṣadr حلبوسي=Ḥalbūsī فؤاد=Fuʼād
تحالف=taḥāluf دولي=dawlī دولية=dawlīyah قوات=quwwāt قوة=qūwah جيش=jaysh عسكري=ʻaskarī عسكرية=ʻaskarīyah أميركي=Amīrkī أميركية=Amīrkīyah
أمريكي=Amrīkī أمريكية=Amrīkīyah عراقي=ʻIrāqī عراقية=ʻIrāqīyah إيراني=Īrānī إيرانية=Īrānīyah أجنبي=ajnabī أجنبية=ajnabīyah
رئيس=raʼīs وزراء=wuzarāʼ وزير=wazīr وزارة=wizārah ولايات=wilāyāt متحدة=muttaḥidah حكومة=ḥukūmah برلمان=barlamān مجلس=majlis نواب=nuwwāb أمن=amn أمني=amnī أمنية=amnīyah
دفاع=difāʻ خارجية=khārijīyah داخلية=dākhilīyah قائد=qāʼid ناطق=nāṭiq متحدث=mutaḥaddith مستشار=mustashār سفير=safīr سفارة=sifārah
انسحاب=insiḥāb إنهاء=inhāʼ نهاية=nihāyah مهمة=muhimmah بعثة=baʻthah اتفاق=ittifāq اتفاقية=ittifāqīyah مفاوضات=mufāwaḍāt حوار=ḥiwār
محادثات=muḥādathāt لجنة=lajnah عليا=ʻulyā بيان=bayān جدول=jadwal زمني=zamanī وجود=wujūd خروج=khurūj إخراج=ikhrāj جدولة=jadwalah
هجوم=hujūm هجمات=hajamāt قصف=qaṣf ضربة=ḍarbah ضربات=ḍarabāt صاروخ=ṣārūkh صواريخ=ṣawārīkh طائرة=ṭāʼirah مسيرة=musayyarah مسيرات=musayyarāt
قاعدة=qāʻidah قواعد=qawāʻid مطار=maṭār عين=ʻayn أسد=Asad حرير=Ḥarīr فصائل=faṣāʼil مقاومة=muqāwamah إسلامية=Islāmīyah إسلامي=Islāmī
حشد=Ḥashd شعبي=Shaʻbī حزب=ḥizb كتائب=katāʼib حركة=ḥarakah تنظيم=tanẓīm دولة=dawlah إرهاب=irhāb إرهابي=irhābī سيادة=siyādah
اليوم=al-yawm يوم=yawm أمس=ams سنة=sanah سنوات=sanawāt شهر=shahr أسبوع=usbūʻ كانون=Kānūn ثاني=Thānī أول=awwal شباط=Shubāṭ آذار=Ādhār
نيسان=Nīsān أيار=Ayyār حزيران=Ḥazīrān تموز=Tammūz آب=Āb أيلول=Aylūl تشرين=Tishrīn جديد=jadīd جديدة=jadīdah وفد=wafd زيارة=ziyārah
لقاء=liqāʼ يبحث=yabḥathu يعلن=yuʻlinu أعلن=aʻlana قال=qāla يستقبل=yastaqbilu يلتقي=yaltaqī يؤكد=yuʼakkidu تعلن=tuʻlinu مقتل=maqtal جنود=junūd
`;
const PERSIAN = `
و=va در=dar از=az به=bih با=bā بر=bar برای=barāyi تا=tā که=kih این=īn آن=ān را=rā یک=yak دو=du هم=ham نیز=nīz پس=pas پیش=pīsh بین=bayn
درباره=darbārah علیه=ʻalayh بدون=bidūn پایان=pāyān آغاز=āghāz خروج=khurūj حضور=ḥuz̤ūr مأموریت=maʼmūrīyat ماموریت=māmūrīyat ائتلاف=iʼtilāf ایتلاف=ītilāf
عراق=ʻIrāq بغداد=Baghdād اربیل=Arbīl ایران=Īrān تهران=Tihrān آمریکا=Āmrīkā امریکا=Amrīkā سوریه=Sūrīyah واشنگتن=Vāshingtun لبنان=Lubnān
ترکیه=Turkīyah افغانستان=Afghānistān کابل=Kābul اسرائیل=Isrāʼīl کردستان=Kurdistān داعش=Dāʻish ترامپ=Trāmp بایدن=Bāydin غزه=Ghazzah یمن=Yaman
سلیمانی=Sulaymānī سردار=Sardār قاسم=Qāsim سودانی=Sūdānī محمد=Muḥammad مهدی=Mahdī مهندس=Muhandis ابومهدی=Abū Mahdī علی=ʻAlī حسن=Ḥasan
حسین=Ḥusayn صدر=Ṣadr مالکی=Mālikī کاظمی=Kāẓimī عبدالمهدی=ʻAbd al-Mahdī شیاع=Shiyāʻ حیدر=Ḥaydar
نیروهای=nīrūhā-yi نیروها=nīrūhā نیرو=nīrū نظامی=niẓāmī نظامیان=niẓāmiyān نظامیانی=niẓāmiyānī آمریکایی=Āmrīkāyī امریکایی=Amrīkāyī عراقی=ʻIrāqī ایرانی=Īrānī
خارجی=khārijī بین‌المللی=bayn al-milalī رئیس=raʼīs رییس=rayīs جمهور=jumhūr جمهوری=jumhūrī اسلامی=Islāmī نخست=nukhust وزیر=vazīr نخست‌وزیر=nukhustʹvazīr
وزارت=vizārat وزیران=vazīrān دولت=dawlat مجلس=majlis پارلمان=pārlimān شورای=shūrā-yi امنیت=amnīyat امنیتی=amnīyatī دفاع=difāʻ خارجه=khārijah
فرمانده=farmāndah فرماندهان=farmāndahān سپاه=Sipāh پاسداران=Pāsdārān ارتش=artish سخنگوی=sukhangū-yi سفارت=sifārat سفیر=safīr مشاور=mushāvir
توافق=tavāfuq مذاکرات=muẕākirāt گفتگو=guftugū گفت‌وگو=guftʹvaʹgū گفت‌وگوهای=guftʹvaʹgūhā-yi بیانیه=bayānīyah نشست=nishast کمیته=kumītah قانون=qānūn
حمله=ḥamlah حملات=ḥamalāt موشکی=mūshakī موشک=mūshak پهپادی=pahpādī پهپاد=pahpād پایگاه=pāygāh پایگاه‌های=pāygāhʹhā-yi عین‌الاسد=ʻAyn al-Asad عین=ʻayn الاسد=al-Asad
مقاومت=muqāvamat گروه=gurūh گروه‌های=gurūhʹhā-yi حشد=Ḥashd شعبی=Shaʻbī الشعبی=al-Shaʻbī الحشد=al-Ḥashd حزب=ḥizb الله=Allāh حزب‌الله=Ḥizb Allāh کتائب=katāʼib
ترور=tirūr شهادت=shahādat شهید=shahīd تروریستی=tirūrīstī تروریسم=tirūrīsm جنگ=jang جنگنده=jangandah کشته=kushtah زخمی=zakhmī سرباز=sarbāz
روز=rūz امروز=imrūz دیروز=dīrūz سال=sāl ماه=māh هفته=haftah است=ast شد=shud شدند=shudand کردند=kardand می=mī ها=hā های=hā-yi
می‌شود=mīʹshavad خواهد=khvāhad خواهند=khvāhand گفت=guft اعلام=iʻlām خبر=khabar داد=dād دارد=dārad باید=bāyad نیست=nīst جدید=jadīd نهایی=nihāyī دی=Day بهمن=Bahman
`;

/** One spelling of a word for looking it up: hamza seats and the two yehs and kafs are one. */
export const lookedUp = (word: string): string =>
  word
    .replace(/[\u064B-\u0652\u0670\u0640]/g, '')
    .replace(/[أإ]/g, 'ا')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک');

function words(list: string): ReadonlyMap<string, string> {
  const entries = list
    .trim()
    .split(/(?<==[^\s=]+(?: [^\s=]+)?)\s+(?=[^\s=]+=)/u)
    .map((entry) => entry.split('=') as [string, string]);
  return new Map(entries.map(([word, latin]) => [lookedUp(word).replaceAll('\u200C', ''), latin]));
}

export const ARABIC_WORDS = words(ARABIC);
export const PERSIAN_WORDS = words(PERSIAN);
