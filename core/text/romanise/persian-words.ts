import type { Kind } from './word-list.ts';

/** Persian and Dari words, with the vowels of the table for Persian; `_` stands for a space. */
export const PERSIAN: Readonly<Record<Kind, string>> = {
  particle: `
و=va در=dar از=az به=bih با=bā بر=bar برای=barāyi تا=tā که=kih این=īn آن=ān را=rā هم=ham نیز=nīz پس=pas پیش=pīsh بین=bayn میان=miyān درباره=darbārah علیه=ʻalayh بدون=bidūn روی=rū-yi سوی=sū-yi نزد=nazd پیرامون=pīrāmūn
یک=yak دو=du سه=sih چهار=chahār پنج=panj شش=shish هفت=haft هشت=hasht نه=nuh ده=dah صد=ṣad هزار=hizār اول=avval دوم=duvvum سوم=sivvum چهارم=chahārum نخستین=nukhustīn یا=yā اما=ammā اگر=agar چون=chūn چرا=chirā چه=chih هر=har همه=hamah هیچ=hīch خود=khvud ما=mā او=ū
هنوز=hanūz امروز=imrūz دیروز=dīrūz اکنون=aknūn دیگر=dīgar تنها=tanhā لطفا=luṭfan مثلا=mas̱alan ها=hā های=hā-yi هایی=hāyī می=mī نمی=namī شان=shān اش=ash
`,
  verb: `
است=ast شد=shud شده=shudah شدن=shudan شدند=shudand شود=shavad نباید=nabāyad هستند=hastand هست=hast شوند=shavand کرد=kard کرده=kardah کردن=kardan کردند=kardand کند=kunad کنند=kunand کنیم=kunīm بود=būd بودند=būdand می‌شود=mīʹshavad می‌شوند=mīʹshavand
می‌کند=mīʹkunad می‌کنند=mīʹkunand می‌دهد=mīʹdihad می‌دهند=mīʹdihand می‌دهیم=mīʹdihīm می‌گیرد=mīʹgīrad می‌یابد=mīʹyābad می‌گوید=mīʹgūyad می‌گویند=mīʹgūyand می‌رود=mīʹravad می‌روند=mīʹravand می‌روم=mīʹravam می‌مانند=mīʹmānand می‌ماند=mīʹmānad می‌شوند=mīʹshavand می‌آید=mīʹāyad
خواهد=khvāhad خواهند=khvāhand خواست=khvāst خواند=khvānd گفت=guft گفتند=guftand گرفت=girift گرفتند=giriftand گیرد=gīrad داد=dād دادند=dādand دهد=dihad دهند=dihand دهیم=dihīm دارد=dārad دارند=dārand داریم=dārīm نداریم=nadārīm ندارد=nadārad داشت=dāsht
باید=bāyad شاید=shāyad نیست=nīst نیستند=nīstand رفت=raft رفتند=raftand رود=ravad برود=biravad بروند=biravand آمد=āmad آمدند=āmadand رسید=rasīd رسیدند=rasīdand یافت=yāft یابد=yābad پذیرفت=paẕīruft برگشتند=bargashtand برگشت=bargasht بازگشت=bāzgasht گشت=gasht
می‌روم=mīʹravam نمی‌خواهند=namīʹkhvāhand کشت=kusht خواندند=khvāndand ساخت=sākht گذشت=guẕasht بست=bast بسته=bastah نکرد=nakard نشد=nashud نداد=nadād
`,
  noun: `
پایان=pāyān آغاز=āghāz خروج=khurūj حضور=ḥuz̤ūr مأموریت=maʼmūrīyat ماموریت=māmūrīyat ائتلاف=iʼtilāf ایتلاف=ītilāf نیروهای=nīrūhā-yi نیروها=nīrūhā نیروی=nīrū-yi نیرو=nīrū نیروهایش=nīrūhāyash نظامیان=niẓāmiyān نظامیانی=niẓāmiyānī
رئیس=raʼīs رییس=rayīs رئیس‌جمهور=raʼīsʹjumhūr جمهور=jumhūr جمهوری=jumhūrī وزیر=vazīr نخست‌وزیر=nukhustʹvazīr نخست=nukhust نخست_وزیر=nukhustʹvazīr رئیس_جمهور=raʼīsʹjumhūr رییس_جمهور=rayīsʹjumhūr وزارت=vizārat وزیران=vazīrān دولت=dawlat مجلس=majlis پارلمان=pārlimān شورای=shūrā-yi شورا=shūrā امنیت=amnīyat دفاع=difāʻ خارجه=khārijah داخله=dākhilah
فرمانده=farmāndah فرماندهان=farmāndahān فرماندهی=farmāndahī ارتش=artish اردو=urdū سخنگوی=sukhangū-yi سخنگو=sukhangū سفارت=sifārat سفیر=safīr مشاور=mushāvir معاون=muʻāvin معین=muʻīn رهبر=rahbar رهبری=rahbarī مقامات=maqāmāt مقام=maqām والی=vālī
توافق=tavāfuq توافقنامه=tavāfuqnāmah مذاکرات=muẕākirāt گفتگو=guftugū گفتگوی=guftugū-yi گفت‌وگو=guftʹvaʹgū گفت‌وگوی=guftʹvaʹgū-yi گفت‌وگوها=guftʹvaʹgūhā گفت‌وگوهای=guftʹvaʹgūhā-yi بیانیه=bayānīyah نشست=nishast کمیته=kumītah قانون=qānūn طرح=ṭarḥ لایحه=lāyiḥah
حمله=ḥamlah حملات=ḥamalāt موشک=mūshak پهپاد=pahpād راکت=rākit راکتی=rākitī پایگاه=pāygāh پایگاه‌های=pāygāhʹhā-yi مقاومت=muqāvamat گروه=gurūh گروه‌های=gurūhʹhā-yi کتائب=katāʼib ترور=tirūr شهادت=shahādat شهید=shahīd شهدا=shuhadā تروریسم=tirūrīsm تروریست=tirūrīst
جنگ=jang جنگنده=jangandah سرباز=sarbāz سربازان=sarbāzān روز=rūz روزی=rūzī سال=sāl ماه=māh هفته=haftah شب=shab زمان=zamān اعلام=iʻlām خبر=khabar خاک=khāk ترک=tark اخراج=ikhrāj تصویب=taṣvīb آینده=āyandah ادامه=idāmah عملیات=ʻamalīyāt متوقف=mutavaqqif محکوم=maḥkūm
بیگانه=bīgānah نیازی=niyāzī نیاز=niyāz مسئولیت=masʼūlīyat مسوولیت=masʼūlīyat مسئول=masʼūl مسؤول=masʼūl مرز=marz مرزی=marzī سر=sar مردم=mardum خانه=khānah دیدار=dīdār اضطراری=iz̤ṭirārī اضطرار=iz̤ṭirār برگزار=barguzār برگزاری=barguzārī مشخص=mushakhkhaṣ بازدید=bāzdīd عهده=ʻuhdah وارد=vārid
خواستار=khvāstār خویشتنداری=khvīshtandārī تجاوز=tajāvuz پاسخ=pāsukh گسترش=gustarish منطقه=minṭaqah امضا=imz̤ā امضای=imz̤ā-yi احضار=iḥz̤ār اقلیم=iqlīm رسانه=risānah فرودگاه=furūdgāh اصابت=iṣābat جزئیات=juzʼīyāt بیانات=bayānāt تحویل=taḥvīl سازمان=sāzmān ملل=milal ملل_متحد=Milal-i_Muttaḥid
سازمان_ملل=Sāzmān-i_Milal کار=kār کاروان=kārvān مراسم=marāsim شرکت=shirkat اشغالگران=ishghālgarān اشغالگر=ishghālgar اشغال=ishghāl نقض=naqz̤ حاکمیت=ḥākimīyat دور=dawr هشدار=hushdār رژیم=rizhīm بازداشت=bāzdāsht رأی=raʼy رای=rāy اعتراض=iʻtirāz̤ تأسیسات=taʼsīsāt تاسیسات=tāsīsāt هدف=hadaf قرار=qarār
ملاقات=mulāqāt نکوهش=nikūhish مواضع=mavāz̤iʻ موضع=mawz̤iʻ شلیک=shillīk خواهان=khvāhān همکاری=hamkārī سفر=safar شمار=shumār کاهش=kāhish گزارش=guzārish درس=dars پول=pūl روند=ravand اعزام=iʻzām ارسال=irsāl اصلاح=iṣlāḥ اطلاع=iṭṭilāʻ اطلاعات=iṭṭilāʻāt اتحاد=ittiḥād اتفاق=ittifāq اتهام=ittihām احترام=iḥtirām احزاب=aḥzāb اعضای=aʻz̤ā-yi تلفات=talafāt نگرانی=nigarānī جبهه=jabhah حکم=ḥukm دادگاه=dādgāh فرستاده=firistādah خرید=kharīd بررسی=barrasī افزایش=afzāyish وقت=vaqt ناامنی=nāamnī عامل=ʻāmil میدان=maydān حساب=ḥisāb انتقام=intiqām واکنش=vākunish شرق=sharq غرب=gharb شمال=shumāl جنوب=junūb سالگرد=sālgard صادرات=ṣādirāt هزاران=hizārān بیگانگان=bīgānagān تظاهرات=taẓāhurāt لزوم=luzūm حفظ=ḥifẓ وحدت=vaḥdat نقش=naqsh کشف=kashf مهمات=muhimmāt شهرک=shahrak شاهد=shāhid درگیری=dargīrī توقف=tavaqquf پرواز=parvāz بازسازی=bāzsāzī رؤسای=ruʼasā-yi نوع=nawʻ حول=ḥawl موقع=mawqiʻ وضعیت=vaz̤ʻīyat وضع=vaz̤ʻ جان=jān دعوت=daʻvat ثروت=s̱arvat باشندگان=bāshandagān بحث=baḥs̱ جرگه=jirgah ولسی_جرگه=Vulusī_Jirgah قوه=qūvah قوای=quvā-yi بچه=bachchah نشریات=nashrīyāt
افراد=afrād اسم=ism استان=ustān ولایت=vilāyat استخوان=ustukhvān اندازه=andāzah اوضاع=awz̤āʻ امید=umīd ابزار=abzār اسلحه=asliḥah اقدام=iqdām اقدامات=iqdāmāt اختلاف=ikhtilāf اجازه=ijāzah آتش=ātash آتش‌بس=ātashʹbas صلح=ṣulḥ حق=ḥaqq حکومت=ḥukūmat کشور=kishvar شهر=shahr تن=tan راه=rāh نفر=nafar
انقلاب=inqilāb رهبر_انقلاب=rahbar-i_inqilāb نظام=niẓām نفت=naft گاز=gāz جزء=juzʼ قالی=qālī ضربه=z̤arbah ذخیره=ẕakhīrah توجه=tavajjuh حمایت=ḥimāyat حزب=ḥizb سپاه=Sipāh حرکت=ḥarakat قطعنامه=qaṭʻnāmah هیئت=hayʼat هیأت=hayʼat نماینده=namāyandah نمایندگان=namāyandagān کنگره=kungrih سناتور=sinātūr
`,
  adjective: `
نظامی=niẓāmī آمریکایی=Āmrīkāyī امریکایی=Amrīkāyī عراقی=ʻIrāqī ایرانی=Īrānī خارجی=khārijī داخلی=dākhilī بین‌المللی=bayn_al-milalī اسلامی=Islāmī امنیتی=amnīyatī موشکی=mūshakī پهپادی=pahpādī هوایی=havāyī زمینی=zamīnī تروریستی=tirūrīstī
کشته=kushtah زخمی=zakhmī جدید=jadīd تازه=tāzah نهایی=nihāyī ویران=vīrān آموزشی=āmūzishī مشترک=mushtarak منتشر=muntashir پارلمانی=pārlimānī مثبت=mus̱bat نفتی=naftī صهیونیستی=ṣahyūnīstī شعبی=shaʻbī بزرگ=buzurg قضائیه=qaz̤āʼīyah کردی=Kurdī گروه‌های_کرد=gurūhʹhā-yi_Kurd نیروهای_کرد=nīrūhā-yi_Kurd ترکی=Turkī
انگلیسی=Inglīsī لجستیکی=lujistīkī سیاسی=siyāsī ملی=millī مرکزی=markazī رسمی=rasmī ثابت=s̱ābit متحد=muttaḥid بیرون=bīrūn مسلح=musallaḥ شیعه=shīʻah سنی=Sunnī سخت=sakht ارشد=arshad خونین=khūnīn تلفنی=tilifunī سبز=sabz آخرین=ākharīn
`,
  name: `
عراق=ʻIrāq بغداد=Baghdād اربیل=Arbīl ایران=Īrān تهران=Tihrān آمریکا=Āmrīkā امریکا=Amrīkā سوریه=Sūrīyah واشنگتن=Vāshingtun لبنان=Lubnān اردن=Urdun کویت=Kuvayt عربستان=ʻArabistān قطر=Qaṭar روسیه=Rūsīyah چین=Chīn انگلیس=Inglīs بریتانیا=Birītāniyā آلمان=Ālmān فرانسه=Farānsah
ترکیه=Turkīyah افغانستان=Afghānistān پاکستان=Pākistān کابل=Kābul هرات=Hirāt قندهار=Qandahār اسرائیل=Isrāʼīl کردستان=Kurdistān داعش=Dāʻish ترامپ=Trāmp بایدن=Bāydin غزه=Ghazzah یمن=Yaman فلسطین=Filasṭīn خراسان=Khurāsān پنتاگون=Pintāgūn ناتو=Nātū سنتکام=Sintkām یونامی=Yūnāmī سیگار=Sīgār
بصره=Baṣrah ناصریه=Nāṣirīyah موصل=Mawṣil کرکوک=Kirkūk نجف=Najaf کربلا=Karbalā دهوک=Dahūk حریر=Ḥarīr تاجی=Tājī صلاح‌الدین=Ṣalāḥ_al-Dīn سلیمانیه=Sulaymānīyah تبریز=Tabrīz تکریت=Tikrīt
سلیمانی=Sulaymānī سردار=Sardār قاسم=Qāsim سودانی=Sūdānī محمد=Muḥammad مهدی=Mahdī مهندس=Muhandis ابومهدی=Abū_Mahdī ابومهدی_المهندس=Abū_Mahdī_al-Muhandis علی=ʻAlī حسن=Ḥasan احمد=Aḥmad مصطفی=Muṣṭafá مقتدی=Muqtadá سیستانی=Sīstānī آیت‌الله=Āyat_Allāh
حسین=Ḥusayn صدر=Ṣadr مالکی=Mālikī کاظمی=Kāẓimī عبدالمهدی=ʻAbd_al-Mahdī شیاع=Shiyāʻ حیدر=Ḥaydar خامنه‌ای=Khāmanahʹī روحانی=Rūḥānī پزشکیان=Pizishkiyān عراقچی=ʻArāqchī ظریف=Ẓarīf طالبان=Ṭālibān
پاسداران=Pāsdārān عین‌الاسد=ʻAyn_al-Asad عین_الاسد=ʻAyn_al-Asad الاسد=al-Asad عین=ʻAyn حشد=Ḥashd حشد_شعبی=Ḥashd-i_Shaʻbī الشعبی=al-Shaʻbī الحشد=al-Ḥashd الله=Allāh حزب‌الله=Ḥizb_Allāh حزب_الله=Ḥizb_Allāh حشدالشعبی=Ḥashd_al-Shaʻbī دی=Day بهمن=Bahman اسفند=Isfand فروردین=Farvardīn خرداد=Khurdād مهر=Mihr
`,
};
