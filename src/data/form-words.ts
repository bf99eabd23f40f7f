/**
 * How forms say in a header whom a column is about, by language: "Name of the missing person", "Enquirer's phone", "اسم المفقود".
 * Phrases of words as people write them; capitals, accents and vowel signs do not matter, and the words that join them to the rest
 * (`JOINING`) go with them.
 * Source: own compilation from tracing request forms and registration forms; no list was copied.
 */

/** The person whom somebody looks for. */
export const SOUGHT_PHRASES: Readonly<Record<string, string>> = {
  English:
    'sought, sought person, person sought, sought relative, relative sought, missing, missing person, missing relative, missing family member, missing child, person missing, wanted person, person being sought, person looked for, person you are looking for, person being traced, traced person, person to be traced, sp, mp, sought person sp, missing person mp, person sought sp, person you are searching for, person you seek, lost person, lost child, lost relative, missing (name), person we look for, person you look for, who is missing, loved one, addressee, recipient, addressee of message, person you re searching for, person you re looking for, person they are looking for, missing relative sought, person you want to find, person to find',
  Arabic: 'المفقود, المفقودة, الشخص المفقود, المطلوب, الشخص المطلوب, الشخص المبحوث عنه, المبحوث عنه, الغائب, الغائبة, الشخص الذي تبحث عنه, الشخص الذي تبحثون عنه, الشخص الذي أبحث عنه, من تبحث عنه, المفقودين, الشخص الغائب, المختفي, المختفية, المخطوف, المخطوفة',
  Persian: 'گمشده, فرد گمشده, شخص گمشده, مفقود, مفقودی, کسی که دنبالش هستید, کسی که به دنبالش هستید, شخصی که دنبالش هستید, شخص مفقود, فرد مفقود, مفقود شده, شخص گم شده, گم شده',
  French:
    'personne recherchée, recherché, recherchée, personne disparue, disparu, disparue, enfant recherché, parent recherché, enfant disparu, personne que vous cherchez, personne que vous recherchez, personne que je cherche, personne que je recherche, destinataire, personne à rechercher, personne à retrouver, personne portée disparue, enfant porté disparu',
  Spanish:
    'persona buscada, buscado, buscada, persona desaparecida, desaparecido, desaparecida, familiar buscado, a quién buscas, a quién busca, a quién está buscando, persona que buscas, persona que usted busca, destinatario, no localizado, persona no localizada, familiar desaparecido, persona extraviada',
  Portuguese: 'pessoa procurada, procurado, procurada, pessoa desaparecida, desaparecido, desaparecida, pessoa a procurar, pessoa que procura-se, familiar procurado, desaparecido/a, destinatário, pessoa que procura-se',
  German: 'gesuchte person, gesuchten person, gesuchte, gesuchter, gesuchten, vermisste person, vermissten person, vermisste, vermisster, vermissten, empfänger, empfängers',
  Italian: 'persona cercata, persona ricercata, ricercato, persona scomparsa, scomparso, scomparsa',
  Turkish: 'aranan kişi, aranan kişinin, aranan, aranan şahsın, kayıp kişi, kayıp kişinin, kayıp, kaybın',
  Russian:
    'разыскиваемого, разыскиваемой, разыскиваемый, разыскиваемая, разыскиваемого лица, пропавшего, пропавшей, пропавший, без вести пропавшего, пропавшего без вести, кого ищете, кого вы ищете, кого разыскиваете, разыскиваемое лицо, ищут',
  Ukrainian:
    'розшукуваного, розшукуваної, розшукувана особа, розшукуваної особи, зниклого, зниклої, зниклої особи, зниклого безвісти, зниклий, зниклої людини, зниклу людину, зникла людина, кого шукаєте, кого розшукуєте',
  Swahili: 'anayetafutwa, mtu anayetafutwa, aliyepotea, mtu aliyepotea, mtu aliyepotea, mpotevu, unayemtafuta, mtu unayemtafuta',
  Somali: 'la raadinayo, qofka la raadinayo, la waayay, qofka la waayay, maqan, qofka maqan, la la yahay, la yahay, lala yahay, qofka la la yahay',
  Amharic: 'የጠፋው, የጠፋው ሰው, የሚፈለገው, የሚፈለገው ሰው, ተፈላጊው, የተፈላጊው, ተፈላጊ, የተፈላጊ, የሚፈለግ ሰው, የጠፋ ሰው',
  Pashto: 'د ورک شوي کس, ورک شوي کس, د ورک شوي, ورک شوی کس, ورک شوی, ورک شوي, د ورک کس',
  Bengali: 'নিখোঁজ ব্যক্তির, নিখোঁজ ব্যক্তি, নিখোঁজের, হারানো ব্যক্তির',
  Burmese: 'ပျောက်ဆုံးသူ, ပျောက်ဆုံးသူ၏, ပျောက်သူ, ပျောက်သူ၏, ရှာဖွေလိုသူ, ရှာဖွေလိုသူ၏, ပျောက်နေသူ, ပျောက်နေသူ၏',
  Chinese: '失踪者, 失蹤者, 走失者, 被寻人, 被尋人, 被寻者, 被找人, 失散人员, 失踪人员',
  Haitian: 'moun k ap chèche a, moun ki pèdi a, disparèt la',
  Tigrinya: 'ዝጠፍአ ሰብ, ዝድለ ሰብ',
  Oromo: 'nama barbaadamuu, nama bade, kan barbaadamu, barbaadamaa',
  Tajik: 'шахси гумшуда, гумшуда, шахси ҷустуҷӯшаванда, ҷустуҷӯшаванда, бедарак ғоибшуда',
  Kyrgyz: 'изделүүчү адам, изделүүчү адамдын, изделип жаткан адам, изделип жаткан адамдын, издөөдөгү адам, издөөдөгү адамдын, дайынсыз адам, дайынсыз адамдын',
  Kazakh: 'іздеудегі адам, іздеудегі адамның, іздестірілуші адам, іздестірілушінің, із-түзсіз кеткен адамның',
  Uzbek: 'qidirilayotgan shaxs, qidirilayotgan shaxsning, bedarak yo‘qolgan shaxs, yo‘qolgan shaxsning',
  Romanian: 'persoana căutată, persoanei căutate, persoana dispărută, persoanei dispărute, dispărut, dispărută, dispărutului, persoană căutată, persoană dispărută',
  Albanian: 'personi i kërkuar, personit të kërkuar, i kërkuari, personi i zhdukur, personit të zhdukur, i zhdukuri',
  Macedonian: 'барано лице, бараното лице, на бараното лице, исчезнато лице, на исчезнатото лице, исчезнатото лице',
  Bulgarian: 'издирвано лице, на издирваното лице, издирваното лице, изчезнало лице',
  Serbian: 'тражено лице, траженог лица, traženo lice, traženog lica, tražena osoba, tražene osobe, нестало лице, несталог лица, nestalo lice, nestalog lica, nestala osoba, nestale osobe',
  Nepali: 'खोजिएको व्यक्ति, खोजिएको व्यक्तिको, हराएको व्यक्ति, हराएको व्यक्तिको, बेपत्ता व्यक्ति, बेपत्ता व्यक्तिको, हराएका व्यक्तिको',
  Hindi: 'लापता व्यक्ति, लापता व्यक्ति का, गुमशुदा, गुमशुदा व्यक्ति, गुमशुदा व्यक्ति का, गुमशुदा का, खोए हुए व्यक्ति का',
  Assamese: 'সন্ধানহীন ব্যক্তি, সন্ধানহীন ব্যক্তিৰ, নিৰুদ্দেশ ব্যক্তি, নিৰুদ্দেশ ব্যক্তিৰ, হেৰুৱা ব্যক্তিৰ',
  Tibetan: 'འཚོལ བྱའི, འཚོལ བྱའི མི, འཚོལ བྱའི མིའི, བོར བརླག སོང མཁན, འཚོལ ཞིབ བྱེད པའི མི',
  Hmong: 'tus neeg nrhiav, tus neeg ploj, tus ploj, tus neeg uas nrhiav, tus nrhiav',
  Lao: 'ຜູ້ສູນຫາຍ, ຜູ້ຖືກຊອກຫາ, ຄົນທີ່ຊອກຫາ',
  Thai: 'ผู้สูญหาย, ผู้ที่ถูกตามหา, บุคคลสูญหาย, คนหาย',
  Khmer: 'អ្នកបាត់ខ្លួន, អ្នកដែលត្រូវស្វែងរក, ជនបាត់ខ្លួន',
  Vietnamese: 'người cần tìm, người mất tích, người thất lạc, của người cần tìm, của người mất tích, người được tìm',
  Korean: '찾는 사람, 찾는 분, 실종자, 찾는 가족',
  Japanese: '尋ね人, 行方不明者, 捜索対象者',
  Greek: 'αναζητούμενος, αναζητούμενου, αναζητούμενη, αγνοούμενος, αγνοούμενου, αγνοούμενη',
  Indonesian: 'orang yang dicari, orang hilang, yang dicari, korban hilang',
  Urdu: 'گمشدہ شخص, گمشدہ, لاپتہ شخص, لاپتہ, مطلوبہ شخص',
  Sorani: 'کەسی ونبوو, ونبوو, کەسی بزر, کەسی بێسەروشوێن, بێسەروشوێن, کەسی گومبوو',
  Kurmanji: 'kesê winda, windayî, winda, kesê ku tê lêgerîn',
  Tamil: 'காணாமற்போனவர், காணாமற்போனவரின், காணாமற் போனவர், காணாமல் போனவர், காணாமல்போனவர், காணாமல் போனவரின், தேடப்படுபவர், தேடப்படும் நபர்',
  Sinhala: 'අතුරුදහන් වූ, අතුරුදහන් පුද්ගලයා, අතුරුදහන් වූ පුද්ගලයාගේ, සොයන පුද්ගලයා',
  Hausa: 'wanda ya ɓata, wanda ya bata, wadda ta ɓata, wadda ta bata, wanda ake nema, wadda ake nema, ɓatacce',
  Azerbaijani: 'itkin, itkin düşmüş, itkin düşən, itkin şəxs, itkin düşmüş şəxs, axtarılan, axtarılan şəxs, axtarılan şəxsin',
  Armenian: 'անհետ կորած, անհետ կորածի, որոնվող, որոնվող անձ, որոնվողի',
  Georgian: 'დაკარგული, დაკარგულის, უგზო უკვლოდ დაკარგული, საძიებელი პირი',
  Hebrew: 'נעדר, הנעדר, הנעדרת, האדם המבוקש',
  Kinyarwanda: 'uwabuze, ushakishwa, umuntu ushakishwa',
  Filipino: 'nawawala, taong nawawala, hinahanap',
}

/** The person who looks for somebody. */
export const ENQUIRER_PHRASES: Readonly<Record<string, string>> = {
  English:
    'enquirer, inquirer, requester, requestor, requesting person, person making the request, person making the enquiry, person making the inquiry, seeker, searcher, searching person, searching relative, person searching, person looking, enq, fm, family member looking, family member searching, who is looking, claimant, tracing applicant, relative looking, relative searching, person asking, asked by, requested by, request by, submitted by, sender, sender of message, declarant, person reporting, reporting person, reported by, person who is searching, person submitting, searching family member',
  Arabic: 'مقدم الطلب, مقدمة الطلب, طالب البحث, صاحب الطلب, المستفسر, صاحبة الطلب, الباحث عن ذويه, الباحثة عن ذويها, الباحث عن أهله, الباحث عن أسرته, طالبة البحث',
  Persian: 'متقاضی, درخواست کننده, جستجوکننده, درخواست دهنده, جستجو کننده, تقاضا کننده, عارض, شخص جستجو کننده',
  French: 'demandeur, demandeuse, requérant, requérante, enquérant, enquérante, personne qui recherche, expéditeur, expéditrice, déclarant, déclarante, personne qui cherche, chercheur, plaignant',
  Spanish:
    'solicitante, persona que busca, buscador, familiar solicitante, familiar que busca, quien busca, busca, denunciante, declarante, peticionario, remitente, quien denuncia, persona que denuncia, persona que reporta, reportante',
  Portuguese: 'requerente, solicitante, pessoa que procura, declarante, denunciante, remetente, quem procura',
  German: 'suchende person, suchenden person, suchende, suchender, suchenden, anfragende person, anfragenden, anfragender, antragsteller, antragstellers, antragstellerin, gesucht von, suchender angehöriger, absender, absenders',
  Italian: 'richiedente, persona che cerca',
  Turkish: 'başvuran, başvuranın, başvuru sahibi, başvuru sahibinin, arayan, arayan kişi, arayan kişinin, arayanın',
  Russian: 'заявителя, заявитель, заявительницы, разыскивающего, разыскивающий, обратившегося, обратившийся, кто разыскивает, кто ищет, разыскивающего лица',
  Ukrainian: 'заявника, заявник, заявниці, хто розшукує, хто шукає, розшукувача, того хто розшукує, розшукуючого',
  Swahili: 'mwombaji, mzazi mlezi anayetafuta, mzazi anayetafuta, mlezi anayetafuta, ndugu anayetafuta, jamaa anayetafuta, anayetafuta, mtu anayetafuta, mtafutaji, mtoa taarifa, anayemtafuta, mleta taarifa',
  Somali: 'raadiyaha, qofka raadinaya, codsadaha',
  Amharic: 'ጠያቂው, የጠያቂው, ጠያቂ, የጠያቂ, ፈላጊ, የፈላጊ, አመልካች, የአመልካች, ፈላጊው, የፈላጊው',
  Pashto: 'د غوښتونکي, غوښتونکی, د غوښتونکی, غوښتونکي, لټوونکی, د لټوونکي, عریضه کوونکی, د عریضه کوونکي',
  Bengali: 'আবেদনকারীর, আবেদনকারী, অনুসন্ধানকারীর, অনুসন্ধানকারী',
  Burmese: 'ရှာဖွေသူ, လျှောက်ထားသူ',
  Chinese: '寻亲者, 尋親者, 寻人者, 申请人, 申請人, 寻亲人, 尋親人, 寻找人, 申报人',
  Haitian: 'moun k ap chèche, demandè a',
  Tigrinya: 'ሓታቲ, ናይ ሓታቲ',
  Oromo: 'gaafataa, kan gaafatu, iyyataa, iyyattuu, kan barbaadu',
  Tajik: 'дархосткунанда, аризадиҳанда, дархостдиҳанда, ҷӯянда',
  Kyrgyz: 'арыз ээси, арыз ээсинин, издөөчү, издөөчүнүн, арыз берүүчү, арыз берүүчүнүн',
  Kazakh: 'өтініш беруші, өтініш берушінің, іздеуші, іздеушінің',
  Uzbek: 'arizachi, arizachining, ariza beruvchi, ariza beruvchining',
  Romanian: 'solicitant, solicitantul, solicitantului, persoana care caută, persoanei care caută, petent, petentului, solicitanta',
  Albanian: 'kërkuesi, kërkuesit, kërkuesja, aplikuesi, aplikuesit',
  Macedonian: 'барател, барателот, на барателот, подносител, подносителот, подносител на барање, подносителот на барањето',
  Bulgarian: 'заявител, на заявителя, заявителя',
  Serbian: 'подносилац захтева, подносиоца захтева, подносилац захтјева, podnosilac zahteva, podnosilac zahtjeva, podnosioca zahtjeva, podnosioca zahteva, podnositelj zahtjeva, тражилац, тражиоца, tražilac, tražioca',
  Nepali: 'निवेदक, निवेदकको, खोज्ने व्यक्ति, खोज्ने व्यक्तिको',
  Hindi: 'आवेदक, आवेदक का, खोजने वाला, खोजने वाले का, सूचना देने वाले का, सूचना देने वाला, सूचना देने वाले, सूचनाकर्ता, शिकायतकर्ता, शिकायतकर्ता का',
  Assamese: 'আবেদনকাৰী, আবেদনকাৰীৰ, সন্ধানকাৰী, সন্ধানকাৰীৰ',
  Tibetan: 'ཞུ མཁན, ཞུ མཁན གྱི, འཚོལ མཁན, འཚོལ མཁན གྱི',
  Hmong: 'tus thov, tus neeg thov, tus uas nrhiav',
  Lao: 'ຜູ້ຮ້ອງຂໍ, ຜູ້ຊອກຫາ',
  Thai: 'ผู้ร้องขอ, ผู้ตามหา, ผู้แจ้ง, ผู้ยื่นคำร้อง',
  Khmer: 'អ្នកស្នើសុំ, អ្នកស្វែងរក, អ្នកដាក់ពាក្យ',
  Vietnamese: 'người yêu cầu, người tìm, người làm đơn, của người yêu cầu, người đi tìm',
  Korean: '신청인, 신청자, 의뢰인',
  Japanese: '申請者, 依頼者, 申込者, 探す人',
  Greek: 'αιτών, αιτούντος, αιτούσα, αιτούσας, ο αιτών',
  Indonesian: 'pemohon, pelapor, pencari, yang mencari',
  Urdu: 'درخواست گزار, درخواست دہندہ, سائل, تلاش کرنے والے, تلاش کنندہ',
  Sorani: 'داواکار, داواکاری, پێشکەشکار, پێشکەشکاری داواکاری',
  Kurmanji: 'daxwazkar, kesê ku lê digere, serlêder',
  Hausa: 'mai nema, wanda yake nema',
  Azerbaijani: 'axtaran, axtaran şəxs, axtaranın',
  Armenian: 'որոնող, որոնողի',
}

/**
 * Questions to whoever fills in a form, where "your" is no word of its own or stands behind: `اسمك`, `Adınız`. By what they ask for, as a
 * header key of English.
 */
export const YOUR_HEADERS: Readonly<Record<'name' | 'phone', string>> = {
  name:
    'اسمك, اسمك الكامل, ما اسمك, نام شما, نام کامل شما, ستاسو نوم, آپ کا نام, adınız, adınız soyadınız, adınız ve soyadınız, jina lako, jina lako kamili, ' +
    'magacaaga, magacaaga oo buuxa, sunanka, nama anda, nama lengkap anda, tên của bạn, họ tên của bạn, họ và tên của bạn, ስምዎ, ሙሉ ስምዎ, ስምህ, ስምካ, ስምኩም, ' +
    'আপনার নাম, आपका नाम, तपाईंको नाम, உங்கள் பெயர், သင့်အမည်, သင့်နာမည်, ชื่อของคุณ, ຊື່ຂອງທ່ານ, ឈ្មោះរបស់អ្នក, 您的姓名, 你的姓名, 당신의 이름, あなたの名前, numele dumneavoastră, ' +
    'numele dvs, emri juaj, το όνομά σας, maqaa kee, maqaa keessan, navê te, navê we, non ou, koj lub npe, сіздің атыңыз, сиздин атыңыз, ismingiz, номи шумо, שמך, ваше імʼя та прізвище',
  phone:
    'votre numéro, mon numéro, su número, tu número, your number, my number, ваш номер, شماره تماس شما, هاتفك, رقم هاتفك, رقمك, رقم جوالك, تلفن شما, شماره تلفن شما, شماره شما, ستاسو تلیفون, آپ کا فون, آپ کا فون نمبر, telefonunuz, telefon numaranız, simu yako, ' +
    'nambari yako ya simu, namba yako ya simu, taleefankaaga, telefoonkaaga, lambarkaaga, nomor telepon anda, nomor hp anda, nomor anda, số điện thoại của bạn, điện thoại của bạn, ' +
    'ስልክዎ, ስልክ ቁጥርዎ, ስልክ ቁጥርህ, ስልኪ ቁጽርኻ, আপনার ফোন, আপনার মোবাইল, আপনার ফোন নম্বর, आपका फोन, आपका मोबाइल, आपका फोन नंबर, உங்கள் தொலைபேசி, ' +
    'သင့်ဖုန်း, သင့်ဖုန်းနံပါတ်, 您的电话, 您的電話, 당신의 전화번호, telefonul dumneavoastră, telefoni juaj, numri juaj, το τηλέφωνό σας, bilbila kee, bilbila keessan, telefona te, nimewo telefòn ou, telefòn ou, טלפון שלך, הטלפון שלך',
}

/** Who speaks or writes: the enquirer beside somebody who is called sought; elsewhere the person, a neighbour or a clerk, and nobody can tell. */
export const ASKER_PHRASES: Readonly<Record<string, string>> = {
  English: 'applicant, respondent, informant, complainant, interviewee, caller, reporter, reporting person, notifier, declarant, petitioner',
  Arabic: 'الباحث, الباحثة, المبلغ, المبلغة, المخبر, صاحب البلاغ, المشتكي, المراجع, المراجعة, المتصل, المتصلة, مقدم البلاغ',
  French: 'répondant, informateur, informatrice, appelant, appelante',
  Spanish: 'informante, entrevistado, entrevistada',
  Portuguese: 'informante, inquirido',
  Persian: 'مخبر, اطلاع دهنده',
  Swahili: 'mtoa habari',
  Russian: 'звонящий, сообщивший, сообщившего',
  Ukrainian: 'той хто звернувся, заявниця',
  Turkish: 'bildiren, ihbar eden, müracaatçı, müracaat eden',
  German: 'anrufer, anruferin, melder, meldende person',
  Somali: 'codsade, wacaha, soo wargeliye',
  Tamil: 'முறைப்பாட்டாளர், முறைப்பாட்டாளரின், அழைப்பவர்',
  Hausa: 'mai tambaya, mai nema, mai kira',
  Nepali: 'जाहेरवाला, सूचक, सूचना दिने',
  Hindi: 'प्रार्थी, फरियादी',
  Burmese: 'တိုင်ကြားသူ, သတင်းပေးသူ',
  Thai: 'ผู้โทร',
  Indonesian: 'penelepon',
  Sinhala: 'පැමිණිලිකරු, පැමිණිලිකරුගේ',
  Azerbaijani: 'müraciət edən, ərizəçi, ərizəçinin',
  Armenian: 'դիմող, դիմողի',
  Georgian: 'განმცხადებელი, განმცხადებლის',
  Amharic: 'አመልካች',
  Bengali: 'অভিযোগকারী, অভিযোগকারীর',
}

/** The person whom a row is about, where there is but one. */
export const PERSON_PHRASES: Readonly<Record<string, string>> = {
  English:
    'person, individual, bp, asylum seeker, job seeker, patient, beneficiary, refugee, applicant, deceased, victim, detainee, survivor, student, pupil, pat, minor, unaccompanied minor, unaccompanied child, separated child, uasc, umf',
  Arabic: 'المريض, المستفيد, اللاجئ, المتوفى, الطالب, القاصر',
  French: 'patient, bénéficiaire, réfugié, défunt, mineur, élève, victime',
  Spanish: 'paciente, beneficiario, beneficiaria, refugiado, fallecido, menor, víctima',
  Portuguese: 'paciente, beneficiário, beneficiária, refugiado, menor',
}

/** The same where a register is of children, or has a row a household: believed only where no other column names a person. */
export const FALLBACK_PHRASES: Readonly<Record<string, string>> = {
  English:
    'child, respondent, interviewee, head of household, household head, head of family, head of the household, hoh, principal applicant, member, household member, hh member, head of hh, hof, learner, customer, cust, client, employee, emp, voter, elector, donor, subscriber, insured, guest, contact',
  Arabic: 'الطفل, الطفلة, رب الأسرة, ربة الأسرة',
  French: 'enfant, répondant, chef de ménage, chef de famille',
  Spanish: 'niño, niña, jefe de hogar, jefe de familia',
  Portuguese: 'criança, chefe de família, chefe do agregado',
  Swahili: 'mtoto, mkuu wa kaya',
  Haitian: 'timoun',
  Bengali: 'শিশুর, পরিবার প্রধানের',
}

/** What somebody is to somebody: on a form the enquirer to the sought person, in a register of households the member to the head. */
export const RELATION_HEADERS: Readonly<Record<string, string>> = {
  English: 'relationship, relation, relationship type, rel, kinship, relationship (to), who are you, how are you related, how related, related how',
  Arabic: 'صلة القرابة, القرابة, درجة القرابة, العلاقة, صفته, صفتها, صفة مقدم الطلب',
  Persian: 'نسبت, قرابت',
  French: 'lien de parenté, parenté, lien, lien familial, relation',
  Spanish: 'parentesco, relación',
  Portuguese: 'parentesco, grau de parentesco, relação',
  German: 'verwandtschaft, verwandtschaftsverhältnis, beziehung, verwandtschaftsgrad',
  Italian: 'parentela, grado di parentela, rapporto di parentela',
  Turkish: 'yakınlık, yakınlık derecesi, akrabalık, akrabalık derecesi',
  Russian: 'родство, степень родства, кем приходится',
  Ukrainian: 'спорідненість, ступінь споріднення, родинний зв’язок, ким доводиться',
  Swahili: 'uhusiano',
  Somali: 'xiriirka, qaraabada',
  Amharic: 'ዝምድና',
  Pashto: 'خپلوي, خپلوۍ',
  Bengali: 'সম্পর্ক',
  Burmese: 'တော်စပ်ပုံ',
  Chinese: '关系, 關係, 亲属关系, 親屬關係',
  Haitian: 'relasyon, lyen fanmi',
  Hindi: 'संबंध, रिश्ता',
  Urdu: 'رشتہ, رشتہ داری, تعلق',
  Tigrinya: 'ዝምድና',
  Oromo: 'firooma, firummaa, hariiroo',
  Tajik: 'хешутаборӣ, хешӣ, дараҷаи хешутаборӣ, нисбат',
  Kyrgyz: 'туугандыгы, тууганчылыгы, туугандык даражасы, ким болот',
  Kazakh: 'туыстығы, туыстық дәрежесі',
  Uzbek: 'qarindoshligi, qarindoshlik darajasi',
  Romanian: 'grad de rudenie, gradul de rudenie, rudenie, relația de rudenie, relație',
  Albanian: 'lidhja familjare, lidhja, afëria, lidhja e gjakut',
  Macedonian: 'сродство, степен на сродство, роднинска врска',
  Bulgarian: 'родство, степен на родство',
  Serbian: 'сродство, srodstvo, степен сродства, stepen srodstva, stupanj srodstva, rodbinska veza',
  Nepali: 'नाता, नाता सम्बन्ध, सम्बन्ध',
  Assamese: 'সম্পৰ্ক, সম্বন্ধ',
  Tibetan: 'འབྲེལ་བ, གཉེན་འབྲེལ',
  Hmong: 'kev txheeb, kev txheeb ze, txheeb ze',
  Lao: 'ຄວາມສຳພັນ, ການພົວພັນ',
  Thai: 'ความสัมพันธ์, ความเกี่ยวข้อง, เกี่ยวข้องเป็น',
  Khmer: 'ត្រូវជា, ទំនាក់ទំនង',
  Vietnamese: 'quan hệ, mối quan hệ, quan hệ gia đình',
  Korean: '관계, 가족 관계',
  Japanese: '続柄, 関係, 間柄',
  Greek: 'συγγένεια, βαθμός συγγένειας, σχέση',
  Indonesian: 'hubungan, hubungan keluarga',
  Sorani: 'پەیوەندی, خزمایەتی, پەیوەندی خزمایەتی',
  Hausa: 'dangantaka, alaƙa',
}

/** What the enquirer is to the sought person. */
export const ENQUIRER_ROLE_HEADERS: Readonly<Record<string, string>> = {
  English:
    'relationship to sought person, relationship to person sought, relationship to the person sought, relationship to sought, relation to sought person, relation to person sought, relation to sought, relationship to missing person, relationship to the missing person, relation to missing person, relationship with missing person, relationship with sought person, enquirer relationship, enquirer relation, relationship of enquirer, inquirer relationship, requester relationship, relationship to child, relation to child, relationship to the child, your relationship to the person, your relationship to the missing person, your relationship to him/her, your relationship, your relation, relationship to the person, relation to the person',
  Arabic: 'صلة القرابة بالمفقود, صلته بالمفقود, العلاقة بالمفقود',
  Persian: 'نسبت با گمشده',
  French: 'relation avec la personne recherchée, lien avec la personne recherchée',
  Spanish: 'parentesco con la persona buscada, relación con la persona buscada',
  Chinese: '与失踪者关系, 與失蹤者關係, 与被寻人关系, 与失踪者的关系',
  Swahili: 'uhusiano na anayetafutwa, uhusiano na mtoto',
  Portuguese: 'parentesco com a pessoa procurada, relação com a pessoa procurada',
  Russian: 'кем приходится разыскиваемому',
  Ukrainian: 'ким доводиться зниклому, ким доводиться розшукуваному',
  Burmese: 'ပျောက်သူနှင့်တော်စပ်ပုံ, ပျောက်ဆုံးသူနှင့်တော်စပ်ပုံ',
  Tamil: 'காணாமற்போனவருக்கு என்ன உறவு, காணாமற்போனவருடன் உறவு, காணாமல் போனவருக்கு என்ன உறவு',
  Nepali: 'हराएको व्यक्तिको के नाता पर्ने, हराएको व्यक्तिसँगको नाता',
  Hindi: 'लापता व्यक्ति से संबंध, गुमशुदा से संबंध',
  Turkish: 'kayıp kişiye yakınlığı, aranan kişiye yakınlığı',
  Somali: 'xiriirka qofka la la yahay',
  Hausa: 'dangantaka da wanda ya ɓata',
  Azerbaijani: 'itkin şəxsə qohumluğu',
  Armenian: 'կապը որոնվողի հետ',
}

/** What the person is to the head of the household, in registers where each member has a row. */
export const HEAD_ROLE_HEADERS: Readonly<Record<string, string>> = {
  English:
    'relationship to head of household, relationship to the head of household, relationship with head of household, relation to head of household, relationship to household head, relation to household head, relationship to head, relation to head, relationship to hoh, relation to hoh, relationship with hoh, relationship to hhh, relationship to head of family, relationship to family head, relationship to principal applicant, relation to principal applicant, relationship to pa, relationship to focal point, relationship to fp, relationship to frp, relationship to family representative, relationship to case head, household role, relation hoh, relationship hoh, relationship to hof, relation to hof, rel with hof, rel to hof, relationship with hof, relation with hof, rel to hoh, rel hoh, rel with hoh, relation with hoh, relationship to hh head, relation to hh head, relationship with head, relation with head, rel to pa, rel to head, relationship to pra, relationship to head of hh, relation with head of household, relationship with household head',
  Arabic:
    'صلة القرابة برب الأسرة, صلة القرابة مع رب الأسرة, القرابة برب الأسرة, صلته برب الأسرة, العلاقة برب الأسرة, علاقته برب الأسرة, الصلة برب الأسرة, صلة القرابة لرب الأسرة',
  Persian: 'نسبت با سرپرست خانوار, نسبت با سرپرست',
  French:
    'lien avec le chef de ménage, lien avec le chef de famille, lien de parenté avec le chef de ménage, relation avec le chef de ménage, lien avec le cm, lien avec cm',
  Spanish:
    'parentesco con el jefe de hogar, parentesco con el jefe de familia, parentesco con jefe de hogar, relación con el jefe de hogar',
  Portuguese: 'parentesco com o chefe do agregado, parentesco com o chefe da família, relação com o chefe da família',
  German: 'verhältnis zum haushaltsvorstand, stellung im haushalt, beziehung zum haushaltsvorstand, stellung in der familie, stellung i d familie, stellung i d fam, stellung zum haushaltsvorstand',
  Turkish: 'hane reisine yakınlığı, hane reisi ile yakınlığı, aile reisine yakınlığı, aile reisine yakınlık derecesi, hane reisine yakınlık derecesi',
  Russian: 'отношение к главе семьи, отношение к главе домохозяйства, кем приходится главе семьи',
  Ukrainian: 'відношення до голови сім’ї, ким доводиться голові сім’ї, ким доводиться голові домогосподарства',
  Swahili: 'uhusiano na mkuu wa kaya, uhusiano na mkuu wa familia',
  Somali: 'xiriirka madaxa qoyska, xiriirka uu la leeyahay madaxa qoyska',
  Amharic: 'ከቤተሰብ ኃላፊ ጋር ያለው ዝምድና, ከቤተሰቡ ኃላፊ ጋር ያለው ዝምድና',
  Bengali: 'পরিবার প্রধানের সাথে সম্পর্ক, খানা প্রধানের সাথে সম্পর্ক',
  Burmese: 'အိမ်ထောင်ဦးစီးနှင့် တော်စပ်ပုံ',
  Azerbaijani: 'ailə başçısına münasibəti, ailə başçısına qohumluğu',
  Armenian: 'կապը ընտանիքի գլխավորի հետ',
}

/** The head in such a column. */
export const HEAD_CELLS: Readonly<Record<string, string>> = {
  English:
    'head, self, head of household, household head, head of family, hoh, hhh, principal applicant, pa, focal point, frp, family representative, case head, hof, head of hh, hh head, pra, head (self)',
  Arabic: 'رب الأسرة, ربة الأسرة, رب العائلة, نفسه, نفسها, رب أسرة, ربة أسرة',
  Persian: 'سرپرست, سرپرست خانوار, خود',
  French: 'chef de ménage, chef de famille, cheffe de ménage, chef, soi-même, cm',
  Spanish: 'jefe, jefa, jefe de hogar, jefa de hogar, jefe de familia',
  Portuguese: 'chefe, chefe de família, chefe do agregado, o próprio',
  German: 'haushaltsvorstand, vorstand, selbst',
  Turkish: 'reis, hane reisi, aile reisi, kendisi',
  Russian: 'глава, глава семьи, глава домохозяйства',
  Ukrainian: 'голова, голова сім’ї, голова домогосподарства',
  Swahili: 'mkuu wa kaya, mkuu wa familia, mwenyewe',
  Somali: 'madaxa qoyska, madax',
  Amharic: 'የቤተሰብ ኃላፊ, ኃላፊ, ራሱ, ራሷ',
  Bengali: 'পরিবার প্রধান, খানা প্রধান, নিজে',
  Burmese: 'အိမ်ထောင်ဦးစီး',
}

/** What the sought person is to the enquirer. */
export const SOUGHT_ROLE_HEADERS: Readonly<Record<string, string>> = {
  English:
    'relationship to enquirer, relation to enquirer, relationship to the enquirer, relationship to inquirer, relation to inquirer, relationship to requester, relation to requester, relationship with enquirer, relationship to applicant, sought relationship, sought relation, sought person relationship, relationship of sought person, relationship of missing person, who is the missing person to you, who is the person sought to you, relationship to you, relation to you, how is this person related to you, relationship with you, what is this person to you, who is this person to you, this person is your, the person is my, he/she is my, he is my, she is my, this person is my, relation to me',
  Arabic: 'صلة قرابة المفقود, صلة القرابة بمقدم الطلب, صلته بمقدم الطلب, ما صلته بك, صلة قرابته بك, ماذا يقرب لك',
  French:
    'lien avec le demandeur, lien de parenté avec le demandeur, relation avec le demandeur, cette personne est votre, cette personne est pour vous, qui est cette personne pour vous, lien avec vous, votre lien avec cette personne, lien de parenté avec vous',
  Spanish:
    'parentesco con el solicitante, relación con el solicitante, qué es de usted, qué es suyo, quién es para usted, parentesco con usted, esta persona es su, qué es tuyo, qué es de ti, quién es para ti',
  Portuguese: 'parentesco com o requerente, quem é para si, parentesco consigo, esta pessoa é sua',
  Russian: 'кем приходится заявителю, кем вам приходится, кем он вам приходится, кем приходится вам, кто он(а) вам, кто он вам, кто она вам, кто вам этот человек',
  Ukrainian: 'ким доводиться заявнику, ким вам доводиться, ким доводиться вам, хто він вам, хто вона вам',
  Persian: 'چه نسبتی با شما دارد, نسبت او با شما',
  Hausa: 'wane ne shi a gare ka, wace ce ita a gare ki, wane ne shi ita a gare ka ki',
}

/** Words that join a phrase to the rest of a header and go with it. */
export const JOINING: ReadonlySet<string> = new Set(
  'of the s a an for about de du des la le les l d del el los da do dos das der des dem die di della dello عن ل ya wa la i e të së al ale lub کا کی کے سے کو با د из у ê'.split(
    ' ',
  ),
)

/** What relatives are called in a cell beside what headers call them, by role: with a pronoun, or more exactly. */
export const ROLE_CELLS: Readonly<Record<string, string>> = {
  mother: 'والدته, والدتها, أمه, أمها, madre, mutter, annesi, мать, мати, أمي, hooyo, እናት, 妈妈, মা, မိခင်, maman, mamá, manman, mãe, ibu, inay, ኣደ, دایک, மாதா, அம்மா, আম্মা, माँ, haadha, модар, mamă, mama, nënë, мајка, majka, आमा, মাক, ཨ་མ, niam, ແມ່, แม่, ម្តាយ, mẹ, 어머니, 母, hooyadeed, haadha isaa, onasi, анасы, майка, μητέρα, والدتي, امه, مادرم, مادرش, annem, mama yangu, mama yake, ماں, မေမေ, እናቴ, ኣደይ, эне',
  father: 'والده, والدها, أبوه, أبوها, أبيه, babası, отец, батько, dad, أبي, aabo, አባት, 爸爸, বাবা, ဖခင်, papa, papá, pai, bapak, ayah, tatay, ኣቦ, தந்தை, அப்பா, আব্বা, тато, abbaa, падар, tată, татко, otac, बाबु, बुबा, দেউতাক, ཨ་ཕ, txiv, ພໍ່, พ่อ, ឪពុក, 아버지, 父, aabbe, aabaha, otasi, әкесі, баща, πατέρας, والدي, أبوي, پدرم, پدرش, babam, baba yangu, baba yake, တခင်, አባቴ, ኣቦይ, dad',
  son: 'my boy, ابنه, ابنها, ولده, stepson, oğlu, wiilka, писар, уулу, djali, син, छोरा, ລູກຊາຍ, ลูกชาย, កូនប្រុស, con trai, 아들, 息子, υιός, ابني, ولدي, پسرم, پسرش, پسر, oğlum, wiilkayga, wiilkiisa, mtoto wa kiume, ልጄ, ወደይ, anak laki-laki, ছেলে, बेटा, بیٹا, fils',
  daughter: 'my girl, ابنته, ابنتها, بنته, بنتها, stepdaughter, kızı, gabadha, духтар, кызы, fiică, vajza, ќерка, kćerka, ћерка, छोरी, བུ་མོ, ntxhais, ລູກສາວ, ลูกสาว, កូនស្រី, con gái, 딸, 娘, κόρη, ابنتي, بنتي, دخترم, دخترش, دختر, kızım, gabadhayda, gabadhiisa, ጓለይ, anak perempuan, মেয়ে, बेटी, بیٹی, дочка, дочь',
  brother: 'أخوه, أخوها, أخيه, شقيقه, شقيقها, شقيق, half brother, kardeşi, ወንድም, ሓው, abang, kaka, brata, kuya, frè, அண்ணன், தம்பி, ভাই, भाई, အစ်ကို, ညီ, hermanito, maun, obboleessa, бародар, frate, vëlla, брат, brat, दाजु, भाइ, ভায়েক, ককায়েক, ཕུ་བོ, ནུ་བོ, tij laug, kwv, ອ້າຍ, พี่ชาย, น้องชาย, បងប្រុស, ប្អូនប្រុស, anh trai, em trai, 형, 오빠, 남동생, 兄, 弟, αδελφός, أخي, أخوي, شقيقي, برادرم, برادرش, erkek kardeşim, walaalkay, kaka yangu, ወንድሜ, ሓወይ, bro, hermano',
  sister: 'أخته, أختها, شقيقته, شقيقتها, شقيقة, half sister, እህት, ሓፍቲ, dada, susa, sè, அக்கா, தங்கை, বোন, बहन, အစ်မ, ညီမ, hermanita, obboleettii, хоҳар, эже, сиңди, карындаш, soră, motër, сестра, sestra, दिदी, बहिनी, ভনীয়েক, বায়েক, སྲིང་མོ, ཨ་ཅེ, muam, viv ncaus, ເອື້ອຍ, พี่สาว, น้องสาว, បងស្រី, ប្អូនស្រី, chị gái, em gái, 누나, 언니, 여동생, 姉, 妹, αδελφή, أختي, شقيقتي, خواهرم, خواهرش, kız kardeşim, walaashay, dada yangu, እህቴ, ሓፍተይ, sis',
  sibling: 'kakak, adik, saudara, kapatid, walaal, walaalkiis, walaashiis, walaalkeed, walaasheed, бир тууган, ນ້ອງ, น้อง',
  husband: 'زوجها, ninkeeda, abbaa manaa, шавҳар, күйөөсү, soț, burri, burrë, сопруг, suprug, muž, श्रीमान, ཁྱོ་ག, tus txiv, ຜົວ, สามี, ប្តី, 남편, 夫, زوجي, شوهرم, شوهر, kocam, ninkayga, mume wangu, mume, suami, স্বামী, पति, شوہر, муж, чоловік',
  wife: 'زوجته, xaas, xaaskiisa, haadha manaa, ҳамсараш, аялы, soție, grua, gruaja, сопруга, supruga, žena, श्रीमती, ཆུང་མ, poj niam, ເມຍ, ภรรยา, ប្រពន្ធ, 아내, 妻, زوجتي, حرمي, خانمم, همسرم, karım, xaaskayga, mke wangu, mke, istri, স্ত্রী, पत्नी, بیوی, жена, дружина',
  uncle: 'عمه, عمها, خاله, خالها, adeer, adeerka, eessuma, wasiila, таяке, unchi, xhaxha, xhaxhai, dajë, чичко, вујко, stric, ujak, стриц, ујак, काका, मामा, খুৰাক, মামাক, ཨ་ཁུ, ཨ་ཞང, txiv ntxawm, dab laug, ລຸງ, ອາວ, ลุง, ពូ, 삼촌, 叔父, 伯父, tío, tio, дядя, дядько, θείος, oncle, عمي, خالي, عمویم, عمو, کاکایم, کاکا, دایی, amcam, dayım, amca, dayı, adeerkay, abtigay, paman, চাচা, চাচ্চু, tonton, mon oncle',
  aunt: 'عمته, عمتها, خالته, خالتها, eeddo, habaryar, adaada, mătușă, hallë, teze, тетка, tetka, काकी, फुपू, སྲུ་མོ, ແມ່ປ້າ, ป้า, មីង, 이모, 고모, 叔母, 伯母, тётя, тётка, тітка, θεία, tante, عمتي, خالتي, عمه‌ام, خاله‌ام, halam, teyzem, teyze, eddadey, bibi, khala, চাচী, tata',
  // Another record may list the parent by birth, and the two do not contradict each other.
  guardian:
    'stepmother, step mother, stepfather, step father, foster mother, foster father, foster parent, adoptive mother, adoptive father, ' +
    'adoptive parent, mère adoptive, père adoptif, madrastra, padrastro, madre adoptiva, padre adoptivo, madrasta, padrasto, ' +
    'мачеха, отчим, мачуха, вітчим, زوجة الأب, زوجة أبيه, زوج الأم, üvey anne, üvey baba',
  grandparent: 'جده, جدها, جدته, جدتها, جد, جدة, جدي, جدتي, پدربزرگ, مادربزرگ, پدرکلان, مادرکلان, dedem, büyükannem, дедушка, бабушка, дідусь, бабуся, abuelo, abuela, avô, avó, awoowe, ayeeyo, kakek, nenek, grand-père, grand père, grand-mère, grand mère',
  nephew: 'ابن أخي, ابن أخوي, ابن أختي, ابن أخ, ابن أخت, ابن الأخ, ابن الأخت, ابن أخيه, ابن أخته, ابن أخوها, ابن شقيقي, برادرزاده, خواهرزاده, پسر برادرم, پسر خواهرم, پسر برادر, پسر خواهر, племянник, племінник, небіж, сын брата, сын сестры, син брата, син сестри, sobrino, sobrinho, neveu, neffe, yeğenim, yeğen, kardeşimin oğlu, wiilka walaalkay, kemenakan, keponakan',
  niece: 'بنت أخي, بنت أخوي, بنت أختي, بنت أخ, بنت أخت, بنت الأخ, بنت الأخت, ابنة أخي, ابنة أختي, ابنة الأخ, ابنة الأخت, بنت أخيه, بنت أخته, دختر برادرم, دختر خواهرم, دختر برادر, دختر خواهر, племянница, племінниця, небога, дочь брата, дочь сестры, дочка брата, дочка сестри, sobrina, sobrinha, nièce, nichte',
  cousin: 'ابن عمي, ابن عم, ابن العم, ابن عمه, بنت عمي, بنت عم, بنت العم, ابنة عمي, ابن خالي, ابن خال, ابن الخال, بنت خالي, بنت خال, ابن عمتي, بنت عمتي, ابن خالتي, ابن خالة, بنت خالتي, بنت خالة, پسر عمو, پسر عمویم, پسرعمو, دختر عمو, دخترعمو, پسر کاکا, دختر کاکا, بچه کاکا, پسر خاله, دختر خاله, پسر عمه, دختر عمه, پسر دایی, دختر دایی, двоюродный брат, двоюродная сестра, двоюродного брата, двоюрідний брат, двоюрідна сестра, кузен, кузина, primo, prima, primo hermano, prima hermana, prima-irmã, cousine, vetter, kuzen, kuzenim, kuzin, amca oğlu, amcamın oğlu, ina adeer, ina abti, ilma adeer, binamu, sepupu',
}

/**
 * The same where the word is the whole cell of a column that says what one person is to another: before a name these words may be a
 * name themselves (Cha, Ba, Ata).
 */
export const ROLE_CELLS_ALONE: Readonly<Record<string, string>> = {
  mother: 'эне, апа',
  father: 'ата, cha, bố, ba, baba',
  brother: 'ака, ага, ини',
  uncle: 'chú, bác, cậu, abti, амак, тағо',
  aunt: 'cô, dì, амма, хола, tia, tía',
  wife: 'зан, vợ',
  husband: 'chồng',
  son: 'tub, sin, ilma, fiu, བུ',
  daughter: 'intala',
}

/**
 * What is in the header of a column of the father or the husband, as registers of South Asia and Myanmar have one, in the form of
 * `format/header-key.ts`: `within` it, or at its `start`.
 */
export const FATHER_IN_HEADER: { readonly within: string; readonly start: string } = {
  within: 'father, বাবা',
  start: 'পিতা, पिता, والد',
}
export const HUSBAND_IN_HEADER: { readonly within: string } = { within: 'husband, স্বামী, पति, شوہر' }

/**
 * How a cell names a person by a relative, who stands behind the phrase ("baby of", "wife of"), by what that relative is to the person. Parts
 * of regular expressions.
 */
export const NAMED_BY: Readonly<Record<'parent' | 'husband' | 'wife' | 'child' | 'sibling', string>> = {
  parent:
    '(?:(?:new ?born|unnamed) )?(?:baby|infant|child|new ?born|twins?(?: \\d)?|(?:first|second|1st|2nd) twin)(?: boy| girl)? of|[bs]/o\\.?|d/o\\.?|son of|daughter of|(?:bébé|nouveau-née?|enfant|fils|fille|rn|jumeau|jumelle|gemel[oa]|recién nacid[oa]|beb[ée]|hij[oa]) de',
  husband: '(?:wife|widow) of|w/o\\.?|(?:femme|épouse|veuve|esposa|viuda) de|زوجة|أرملة|همسر',
  wife: 'husband of|(?:mari|époux|esposo) de',
  child: '(?:mother|father|parent) of|(?:mère|père|madre|padre) de|والدة|والد',
  sibling: '(?:brother|sister|sibling) of|(?:frère|sœur|soeur|herman[oa]) de|شقيق|شقيقة',
}
