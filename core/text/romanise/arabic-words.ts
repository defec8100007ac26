import type { Kind } from './word-list.ts';

/**
 * Arabic words without their article, in the pausal form that the tables want (verbs keep the vowel of their ending, rule
 * 13). A name begins with a capital; `_` stands for a space. Where a form can be read in two ways that news uses, it is left
 * out: صدر is a verb without its article, and a name with it.
 */
export const ARABIC: Readonly<Record<Kind, string>> = {
  particle: `
في=fī من=min إلى=ilá على=ʻalá عن=ʻan مع=maʻa بعد=baʻda قبل=qabla بين=bayna حول=ḥawla ضد=ḍidda خلال=khilāl منذ=mundhu حتى=ḥattá
عند=ʻinda لدى=ladá دون=dūna بدون=bi-dūn تحت=taḥta فوق=fawqa نحو=naḥwa ضمن=ḍimna قرب=qurba وسط=wasaṭa خلف=khalfa عبر=ʻabra أمام=amāma وراء=warāʼa
هل=hal لا=lā ما=mā لم=lam لن=lan قد=qad إذا=idhā لو=law لكن=lākin أو=aw ثم=thumma لأن=liʼanna كما=kamā بل=bal سوى=siwá
هذا=hādhā هذه=hādhihi ذلك=dhālika تلك=tilka هؤلاء=hāʼulāʼi هو=huwa هي=hiya هم=hum نحن=naḥnu
التي=allatī الذي=alladhī الذين=alladhīna والتي=wa-allatī والذي=wa-alladhī والذين=wa-alladhīna
الله=Allāh والله=wa-Allāh بالله=billāh لله=lillāh وبالله=wa-billāh ولله=wa-lillāh بسم_الله=bi-ism_Allāh الآن=al-ān
به=bi-hi بها=bi-hā بهم=bi-him له=la-hu لها=la-hā لهم=la-hum لنا=la-nā فيه=fīhi فيها=fīhā منه=minhu منها=minhā عليه=ʻalayhi عليها=ʻalayhā
إليه=ilayhi إليها=ilayhā عنه=ʻanhu عنها=ʻanhā معه=maʻahu معها=maʻahā بينها=baynahā بينهم=baynahum أنه=annahu أنها=annahā إنه=innahu إنها=innahā
عما=ʻammā مما=mimmā بما=bi-mā فيما=fīmā لما=limā كل=kull بكل=bi-kull بعض=baʻḍ غير=ghayr أي=ayy كيف=kayfa لماذا=limādhā ماذا=mādhā متى=matá أين=ayna
اليوم=al-yawm الليلة=al-laylah أمس=ams غدا=ghadan أيضا=ayḍan شكرا=shukran حاليا=ḥāliyan ليلا=laylan فجرا=fajran مجددا=mujaddadan فورا=fawran جدا=jiddan معا=maʻan قريبا=qarīban سريعا=sarīʻan مؤخرا=muʼakhkharan دائما=dāʼiman خصوصا=khuṣūṣan نظرا=naẓaran ألا=allā إلا=illā منهم=minhum
و=wa فقط=faqaṭ بسبب=bi-sabab بشأن=bi-shaʼn باسم=bi-ism واسم=wa-ism وفق=wafqa حسب=ḥasaba بحسب=bi-ḥasab رغم=raghma مثل=mithla
`,
  verb: `
يبحث=yabḥathu تبحث=tabḥathu يعلن=yuʻlinu تعلن=tuʻlinu أعلن=aʻlana أعلنت=aʻlanat قال=qāla قالت=qālat قالوا=qālū يقول=yaqūlu تقول=taqūlu
يستقبل=yastaqbilu تستقبل=tastaqbilu يلتقي=yaltaqī تلتقي=taltaqī التقى=iltaqá التقت=iltaqat التقوا=iltaqaw التزم=iltazama التزمت=iltazamat التحق=iltaḥaqa
يؤكد=yuʼakkidu تؤكد=tuʼakkidu أكد=akkada أكدت=akkadat ينفي=yanfī تنفي=tanfī نفى=nafá يدعو=yadʻū تدعو=tadʻū دعا=daʻā يطالب=yuṭālibu تطالب=tuṭālibu يطالبون=yuṭālibūna
يهدد=yuhaddidu تهدد=tuhaddidu هدد=haddada يزور=yazūru تزور=tazūru زار=zāra يغادر=yughādiru تغادر=tughādiru غادر=ghādara يصل=yaṣilu تصل=taṣilu
يستهدف=yastahdifu تستهدف=tastahdifu استهدف=istahdafa استهدفت=istahdafat يدين=yudīnu تدين=tudīnu أدان=adāna أدانت=adānat يكشف=yakshifu تكشف=takshifu 
يطلق=yuṭliqu تطلق=tuṭliqu أطلق=aṭlaqa أطلقت=aṭlaqat يناقش=yunāqishu تناقش=tunāqishu يوضح=yūḍiḥu توضح=tūḍiḥu يحذر=yuḥadhdhiru تحذر=tuḥadhdhiru حذر=ḥadhdhara
ينهي=yunhī تنهي=tunhī أنهى=anhá أنهت=anhat يتسلم=yatasallamu تتسلم=tatasallamu يعقد=yaʻqidu تعقد=taʻqidu ينسحب=yansaḥibu تنسحب=tansaḥibu انسحبت=insaḥabat
تستدعي=tastadʻī يستدعي=yastadʻī استدعت=istadʻat يرفض=yarfuḍu ترفض=tarfuḍu يوقع=yuwaqqiʻu يعتقل=yaʻtaqilu تعتقل=taʻtaqilu اعتقل=iʻtaqala اعتقلت=iʻtaqalat
يتفقان=yattafiqāni يتفق=yattafiqu اتفق=ittafaqa اتفقا=ittafaqā ترحب=turaḥḥibu يرحب=yuraḥḥibu ترحبان=turaḥḥibāni تتراجع=tatarājaʻu يتراجع=yatarājaʻu
تنقل=tanqulu ينقل=yanqulu تعلق=tuʻalliqu يعلق=yuʻalliqu يصوت=yuṣawwitu تصوت=tuṣawwitu نخطط=nukhaṭṭiṭu تخطط=tukhaṭṭiṭu يخطط=yukhaṭṭiṭu نطلب=naṭlub
يوسع=yuwassiʻu يبدأ=yabdaʼu تبدأ=tabdaʼu بدأ=badaʼa بدأت=badaʼat ينتهي=yantahī تنتهي=tantahī انتهت=intahat انتهى=intahá يواصل=yuwāṣilu 
يشارك=yushāriku تشارك=tushāriku يكون=yakūnu تكون=takūnu كان=kāna كانت=kānat ليس=laysa ليست=laysat يتوقع=yatawaqqaʻu يشن=yashunnu تشن=tashunnu تتبنى=tatabanná يتبنى=yatabanná
تستأنف=tastaʼnifu يستأنف=yastaʼnifu تتهم=tattahimu يتهم=yattahimu اتهم=ittahama يعود=yaʻūdu تعود=taʻūdu عاد=ʻāda وصل=waṣala وصلت=waṣalat أوقف=awqafa 
`,
  noun: `
تحالف=taḥāluf قوات=qūwāt قوة=qūwah قوى=quwá جيش=jaysh رئيس=raʼīs وزراء=wuzarāʼ وزير=wazīr وزارة=wizārah ولايات=wilāyāt حكومة=ḥukūmah برلمان=barlamān مجلس=majlis نواب=nūwāb نائب=nāʼib
أمن=amn دفاع=difāʻ قائد=qāʼid ناطق=nāṭiq متحدث=mutaḥaddith مستشار=mustashār سفير=safīr سفيرة=safīrah سفارة=sifārah قيادة=qiyādah رئاسة=riʼāsah
انسحاب=insiḥāb إنهاء=inhāʼ نهاية=nihāyah انتهاء=intihāʼ مهمة=muhimmah مهام=mahāmm بعثة=baʻthah اتفاق=ittifāq اتفاقية=ittifāqīyah مفاوضات=mufāwaḍāt حوار=ḥiwār اتحاد=ittiḥād اتصال=ittiṣāl اتهام=ittihām اتخاذ=ittikhādh
محادثات=muḥādathāt مباحثات=mubāḥathāt لجنة=lajnah بيان=bayān جدول=jadwal وجود=wujūd خروج=khurūj إخراج=ikhrāj جدولة=jadwalah بدء=badʼ بداية=bidāyah بقاء=baqāʼ مستقبل=mustaqbal قرار=qarār
هجوم=hujūm هجمات=hajamāt هجمة=hajmah قصف=qaṣf ضربة=ḍarbah ضربات=ḍarabāt صاروخ=ṣārūkh صواريخ=ṣawārīkh صاروخين=ṣārūkhayn طائرة=ṭāʼirah طائرات=ṭāʼirāt مسيرات=musayyarāt غارة=ghārah غارات=ghārāt
قاعدة=qāʻidah قواعد=qawāʻid مطار=maṭār معسكر=muʻaskar عين=ʻayn فصائل=faṣāʼil فصيل=faṣīl مقاومة=muqāwamah حزب=ḥizb كتائب=katāʼib حركة=ḥarakah تنظيم=tanẓīm دولة=dawlah دول=duwal
إرهاب=irhāb سيادة=siyādah يوم=yawm أيام=ayyām سنة=sanah سنوات=sanawāt عام=ʻām شهر=shahr أشهر=ashhur أسبوع=usbūʻ أسابيع=asābīʻ ساعة=sāʻah ساعات=sāʻāt وفد=wafd زيارة=ziyārah لقاء=liqāʼ مقتل=maqtal جنود=junūd جندي=jundī
مصدر=maṣdar مصادر=maṣādir قتلى=qatlá جرحى=jarḥá قتيل=qatīl شهيد=shahīd شهداء=shuhadāʼ ضحايا=ḍaḥāyā حدود=ḥudūd أراضي=arāḍī أرض=arḍ شعب=shaʻb بلاد=bilād بلد=balad منطقة=minṭaqah مناطق=manāṭiq مدينة=madīnah مدن=mudun
محافظة=muḥāfaẓah محافظات=muḥāfaẓāt محافظ=muḥāfiẓ إقليم=iqlīm حقل=ḥaql نفط=nafṭ غاز=ghāz مقر=maqarr مقار=maqārr موقع=mawqiʻ مواقع=mawāqiʻ موقف=mawqif مواقف=mawāqif موعد=mawʻid سقوط=suqūṭ القائد_العام=al-qāʼid_al-ʻāmm قادة=qādah
عمليات=ʻamalīyāt عملية=ʻamalīyah جولة=jawlah جلسة=jalsah اجتماع=ijtimāʻ قمة=qimmah مؤتمر=muʼtamar ملف=milaff ملفات=milaffāt قضية=qaḍīyah قضايا=qaḍāyā تفاصيل=tafāṣīl مصالح=maṣāliḥ مصلحة=maṣlaḥah حاجة=ḥājah
وكالة=wikālah وكالات=wikālāt وكيل=wakīl والد=wālid والدة=wālidah والي=wālī التزام=iltizām التزامات=iltizāmāt التهاب=iltihāb التحاق=iltiḥāq التقاء=iltiqāʼ التفاف=iltifāf التماس=iltimās التقاط=iltiqāṭ بالون=bālūn بالونات=bālūnāt بالونين=bālūnayn بالونان=bālūnān
أمم=umam أمة=ummah أزمة=azmah أزمات=azamāt أسهم=asʹhum شركات=sharikāt شركة=sharikah سوق=sūq أسواق=aswāq مجال=majāl توتر=tawattur تصعيد=taṣʻīd احتلال=iḥtilāl عقوبات=ʻuqūbāt عقوبة=ʻuqūbah فرض=farḍ
تظاهرات=taẓāhurāt تظاهرة=taẓāhurah مظاهرات=muẓāharāt متظاهرون=mutaẓāhirūn متظاهرين=mutaẓāhirīn استقالة=istiqālah مذكرة=mudhakkirah تفاهم=tafāhum شراكة=sharākah تعاون=taʻāwun علاقات=ʻalāqāt علاقة=ʻalāqah أهمية=ahammīyah
حلف=ḥilf إطار=iṭār تيار=tayyār ائتلاف=iʼtilāf كتلة=kutlah مساعدة=musāʻadah مساعدات=musāʻadāt مناقشة=munāqashah مهاجمة=muhājamah مشاركة=mushārakah متابعة=mutābaʻah مواجهة=muwājahah معركة=maʻrakah حرب=ḥarb حروب=ḥurūb سلام=salām
سجناء=sujanāʼ سجن=sijn نازحين=nāziḥīn نازحون=nāziḥūn عودة=ʻawdah لاجئين=lājiʼīn مدنيين=madanīyīn مدنيون=madanīyūn عناصر=ʻanāṣir عنصر=ʻunṣur خلية=khalīyah قياديا=qiyādīyan مسؤول=masʼūl مسؤولين=masʼūlīn مسؤولون=masʼūlūn
إصابة=iṣābah إصابات=iṣābāt مرحلة=marḥalah حالة=ḥālah محاولة=muḥāwalah مغادرة=mughādarah رحيل=raḥīl خبراء=khubarāʼ مباني=mabānī عاصمة=ʻāṣimah دعوى=daʻwá منفذ=manfadh مصرع=maṣraʻ بيت=bayt سيد=sayyid فلول=fulūl أجواء=ajwāʼ طيران=ṭayarān مصير=maṣīr معتقلين=muʻtaqalīn قبض=qabḍ رواتب=rawātib موظفين=muwaẓẓafīn قضاء=qaḍāʼ فراغ=farāgh وفاة=wafāh منزل=manzil كتل=kutal جبال=jibāl انتفاضة=intifāḍah إلغاء=ilghāʼ إلقاء=ilqāʼ إلزام=ilzām ولاية=wilāyah عشرات=ʻasharāt مئات=miʼāt آلاف=ālāf ألف=alf ثلاثة=thalāthah أربعة=arbaʻah خمسة=khamsah ستة=sittah سبعة=sabʻah ثمانية=thamāniyah تسعة=tisʻah عشرة=ʻasharah اثنان=ithnān اثنين=ithnayn ابن=ibn اسم=ism امرأة=imraʼah
طاولة=ṭāwilah حل=ḥall خطة=khiṭṭah خطوة=khuṭwah خطوات=khuṭuwāt دعوة=daʻwah دعوات=daʻawāt دعم=daʻm تدريب=tadrīb مهندس=muhandis نفس=nafs ضبط=ḍabṭ خفض=khafḍ قوانين=qawānīn قانون=qānūn دستور=dustūr انتخابات=intikhābāt
شرق=sharq غرب=gharb شمال=shamāl جنوب=janūb طريق=ṭarīq جسر=jisr سيارة=sayyārah عبوة=ʻubūwah عبوات=ʻubūwāt قنبلة=qunbulah انفجار=infijār حريق=ḥarīq رد=radd عدد=ʻadad جهات=jihāt جهة=jihah سلطة=sulṭah سلطات=sulṭāt سلاح=silāḥ أسلحة=asliḥah
ميليشيات=mīlīshiyāt ميليشيا=mīlīshiyā مليشيات=milīshiyāt مليون=milyūn مليار=milyār دولار=dūlār موازنة=muwāzanah تقرير=taqrīr صحيفة=ṣaḥīfah أنباء=anbāʼ نبأ=nabaʼ عدو=ʻadūw عدوان=ʻudwān اعتداء=iʻtidāʼ تاريخ=tārīkh ذكرى=dhikrá
حرس=ḥaras قائمة=qāʼimah نظام=niẓām سياسة=siyāsah اقتصاد=iqtiṣād مجموعة=majmūʻah وحدة=waḥdah وحدات=waḥadāt شرطة=shurṭah محكمة=maḥkamah هيئة=hayʼah منظمة=munaẓẓamah شيخ=shaykh آية=āyah مرجع=marjiʻ مرجعية=marjiʻīyah حمد=ḥamd توفيق=tawfīq
`,
  adjective: `
دولي=dawlī دولية=dawlīyah عسكري=ʻaskarī عسكرية=ʻaskarīyah أميركي=Amīrkī أميركية=Amīrkīyah أميركيين=Amīrkīyīn أميركيون=Amīrkīyūn أمريكي=Amrīkī أمريكية=Amrīkīyah أمريكيين=Amrīkīyīn أمريكيون=Amrīkīyūn
عراقي=ʻIrāqī عراقية=ʻIrāqīyah عراقيين=ʻIrāqīyīn عراقيون=ʻIrāqīyūn إيراني=Īrānī إيرانية=Īrānīyah أجنبي=ajnabī أجنبية=ajnabīyah تركي=Turkī تركية=Turkīyah سوري=Sūrī السورية=al-Sūrīyah أردني=Urdunī أردنية=Urdunīyah كردي=Kurdī كردية=Kurdīyah كردستاني=Kurdistānī
إسرائيلي=Isrāʼīlī إسرائيلية=Isrāʼīlīyah بريطاني=Barīṭānī بريطانية=Barīṭānīyah عربي=ʻArabī عربية=ʻArabīyah أوروبي=Ūrūbbī أوروبية=Ūrūbbīyah سعودي=Saʻūdī لبناني=Lubnānī فلسطيني=Filasṭīnī فلسطينية=Filasṭīnīyah روسي=Rūsī روسية=Rūsīyah
متحدة=muttaḥidah أمني=amnī أمنية=amnīyah خارجية=khārijīyah خارجي=khārijī داخلية=dākhilīyah داخلي=dākhilī عليا=ʻulyā زمني=zamanī إسلامية=Islāmīyah إسلامي=Islāmī شعبي=shaʻbī شعبية=shaʻbīyah إرهابي=irhābī إرهابية=irhābīyah
جديد=jadīd جديدة=jadīdah مسيرة=musayyarah أول=awwal أولى=ūlá ثاني=thānī ثانية=thāniyah ثالث=thālith ثالثة=thālithah أخير=akhīr أخيرة=akhīrah كبير=kabīr كبيرة=kabīrah كبرى=kubrá مسلحة=musallaḥah مسلح=musallaḥ مسلحين=musallaḥīn مسلحون=musallaḥūn
قومي=qawmī قومية=qawmīyah وطني=waṭanī وطنية=waṭanīyah سياسي=siyāsī سياسية=siyāsīyah سياسيين=siyāsīyīn رسمي=rasmī رسمية=rasmīyah جوي=jawwī جوية=jawwīyah بري=barrī برية=barrīyah بحرية=baḥrīyah إقليمي=iqlīmī إقليمية=iqlīmīyah
مركزية=markazīyah مركزي=markazī نفطية=nafṭīyah نفطي=nafṭī تنسيقي=tansīqī تدريبية=tadrībīyah انتحاري=intiḥārī باليستي=bālīstī باليستية=bālīstīyah بالستي=bālistī بالستية=bālistīyah انتقالية=intiqālīyah اتحادية=ittiḥādīyah اتحادي=ittiḥādī قيادي=qiyādī حوثي=Ḥūthī لبنانية=Lubnānīyah بارز=bāriz برلماني=barlamānī برلمانية=barlamānīyah رفيع=rafīʻ حربي=ḥarbī حربية=ḥarbīyah عسكريون=ʻaskarīyūn عسكريين=ʻaskarīyīn أبيض=abyaḍ مقبل=muqbil مقبلة=muqbilah ماضي=māḍī ماضية=māḍiyah
كامل=kāmil كاملة=kāmilah مستمر=mustamirr مستمرة=mustamirrah طارئة=ṭāriʼah طارئ=ṭāriʼ ثنائية=thunāʼīyah ثنائي=thunāʼī مشترك=mushtarak مشتركة=mushtarakah استراتيجية=istirātījīyah استراتيجي=istirātījī ديمقراطية=dīmuqrāṭīyah ديمقراطي=dīmuqrāṭī
جنوبية=janūbīyah جنوبي=janūbī شمالية=shamālīyah شمالي=shamālī شرقي=sharqī شرقية=sharqīyah غربي=gharbī غربية=gharbīyah أممية=umamīyah وداعية=wadāʻīyah مقاتلة=muqātilah مقاتلين=muqātilīn مقاتلون=muqātilūn متبقية=mutabaqqiyah عاجل=ʻājil
أخرى=ukhrá حالي=ḥālī حالية=ḥālīyah سابق=sābiq سابقة=sābiqah نهائي=nihāʼī نهائية=nihāʼīyah محلي=maḥallī محلية=maḥallīyah خاصة=khāṣṣah خاص=khāṣṣ عامة=ʻāmmah مالية=mālīyah عالمي=ʻālamī جزيل=jazīl وزاري=wizārī وزارية=wizārīyah نووي=nawawī نووية=nawawīyah
`,
  name: `
عراق=ʻIrāq بغداد=Baghdād أربيل=Arbīl البصرة=al-Baṣrah الموصل=al-Mawṣil بيشمركة=Bīshmarkah القائم=al-Qāʼim فيكتوريا=Fīktūriyā البيت_الأبيض=al-Bayt_al-Abyaḍ كركوك=Kirkūk الأنبار=al-Anbār إيران=Īrān طهران=Ṭihrān النجف=al-Najaf كربلاء=Karbalāʼ الناصرية=al-Nāṣirīyah سنجار=Sinjār دهوك=Dahūk السليمانية=al-Sulaymānīyah
تكريت=Tikrīt ديالى=Diyālá نينوى=Nīnawá صلاح_الدين=Ṣalāḥ_al-Dīn الفلوجة=al-Fallūjah الرمادي=al-Ramādī سامراء=Sāmarrāʼ التاجي=al-Tājī عين_الأسد=ʻAyn_al-Asad خور_مور=Khawr_Mūr
أميركا=Amīrkā أمريكا=Amrīkā سوريا=Sūriyā واشنطن=Wāshinṭun سورية=Sūriyah لبنان=Lubnān تركيا=Turkiyā الكويت=al-Kuwayt الأردن=al-Urdun دمشق=Dimashq بيروت=Bayrūt أنقرة=Anqarah قطر=Qaṭar مصر=Miṣr كوريا=Kūriyā روسيا=Rūsiyā الصين=al-Ṣīn موسكو=Mūskū
السعودية=al-Saʻūdīyah اليمن=al-Yaman غزة=Ghazzah إسرائيل=Isrāʼīl كردستان=Kurdistān كوردستان=Kurdistān فلسطين=Filasṭīn بريطانيا=Barīṭāniyā ألمانيا=Almāniyā فرنسا=Faransā أوروبا=Ūrūbbā أوكرانيا=Ūkrāniyā أفغانستان=Afghānistān الإمارات=al-Imārāt
داعش=Dāʻish ترامب=Trāmb ترمب=Trumb بايدن=Bāydin أوباما=Ūbāmā بوش=Būsh بنتاغون=Bintāghūn ناتو=Nātū حماس=Ḥamās طالبان=Ṭālibān
محمد=Muḥammad شياع=Shiyāʻ مصطفى=Muṣṭafá حيدر=Ḥaydar عادل=ʻĀdil أحمد=Aḥmad علي=ʻAlī حسن=Ḥasan حسين=Ḥusayn قاسم=Qāsim عبد=ʻAbd محمود=Maḥmūd لطيف=Laṭīf رشيد=Rashīd مقتدى=Muqtadá بكر=Bakr
أبو=Abū أبي=Abī بن=ibn مهدي=Mahdī كاظمي=Kāẓimī عبادي=ʻAbādī مالكي=Mālikī الصدر=al-Ṣadr الصدري=al-Ṣadrī حلبوسي=Ḥalbūsī فؤاد=Fuʼād سوداني=Sūdānī سليماني=Sulaymānī سيستاني=Sīstānī أعرجي=Aʻrajī خزعلي=Khazʻalī عامري=ʻĀmirī بارزاني=Bārzānī طالباني=Ṭālibānī
خامنئي=Khāminaʼī هادي=Hādī نوري=Nūrī هوشيار=Hūshyār زيباري=Zībārī سلمان=Salmān الرحمن=al-Raḥmān أبو_مهدي_المهندس=Abū_Mahdī_al-Muhandis الحشد=al-Ḥashd الحشد_الشعبي=al-Ḥashd_al-Shaʻbī حشد=Ḥashd حزب_الله=Ḥizb_Allāh كتائب_حزب_الله=Katāʼib_Ḥizb_Allāh
عبد_الله=ʻAbd_Allāh عبد_المهدي=ʻAbd_al-Mahdī الأسد=al-Asad حرير=Ḥarīr كانون=Kānūn كانون_الثاني=Kānūn_al-Thānī كانون_الأول=Kānūn_al-Awwal تشرين=Tishrīn تشرين_الثاني=Tishrīn_al-Thānī تشرين_الأول=Tishrīn_al-Awwal شباط=Shubāṭ آذار=Ādhār
نيسان=Nīsān أيار=Ayyār حزيران=Ḥazīrān تموز=Tammūz آب=Āb أيلول=Aylūl يناير=Yanāyir فبراير=Fabrāyir مارس=Māris أبريل=Abrīl مايو=Māyū يونيو=Yūniyū يوليو=Yūliyū أغسطس=Aghusṭus سبتمبر=Sibtambir أكتوبر=Uktūbar نوفمبر=Nūfambir ديسمبر=Dīsambir
`,
};
