/**
 * How forms say in a header whom a column is about, by language: "Name of the missing person", "Enquirer's phone", "اسم المفقود".
 * Phrases of words as people write them; capitals, accents and vowel signs do not matter, and the words that join them to the rest
 * (`JOINING`) go with them.
 * Source: own compilation from tracing request forms and registration forms; no list was copied.
 */

/** The person whom somebody looks for. */
export const SOUGHT_PHRASES: Readonly<Record<string, string>> = {
  English:
    'sought, sought person, person sought, sought relative, relative sought, missing, missing person, missing relative, missing family member, missing child, person missing, wanted person, person being sought, person looked for, person you are looking for, person being traced, traced person, person to be traced, sp, mp, sought person sp, missing person mp, person sought sp, person you are searching for, person you seek, lost person, lost child, lost relative',
  Arabic: 'المفقود, المفقودة, الشخص المفقود, المطلوب, الشخص المطلوب, الشخص المبحوث عنه, المبحوث عنه, الغائب',
  Persian: 'گمشده, فرد گمشده, شخص گمشده, مفقود, مفقودی',
  French:
    'personne recherchée, recherché, recherchée, personne disparue, disparu, disparue, enfant recherché, parent recherché, enfant disparu',
  Spanish:
    'persona buscada, buscado, buscada, persona desaparecida, desaparecido, desaparecida, familiar buscado',
  Portuguese: 'pessoa procurada, procurado, procurada, pessoa desaparecida, desaparecido, desaparecida',
  German: 'gesuchte person, gesuchten person, gesuchte, gesuchter, gesuchten, vermisste person, vermissten person, vermisste, vermisster, vermissten',
  Italian: 'persona cercata, persona ricercata, ricercato, persona scomparsa, scomparso, scomparsa',
  Turkish: 'aranan kişi, aranan kişinin, aranan, aranan şahsın, kayıp kişi, kayıp kişinin, kayıp, kaybın',
  Russian:
    'разыскиваемого, разыскиваемой, разыскиваемый, разыскиваемая, разыскиваемого лица, пропавшего, пропавшей, пропавший, без вести пропавшего, пропавшего без вести',
  Ukrainian:
    'розшукуваного, розшукуваної, розшукувана особа, розшукуваної особи, зниклого, зниклої, зниклої особи, зниклого безвісти, зниклий',
  Swahili: 'anayetafutwa, mtu anayetafutwa, aliyepotea, mtu aliyepotea',
  Somali: 'la raadinayo, qofka la raadinayo, la waayay, qofka la waayay, maqan, qofka maqan',
  Amharic: 'የጠፋው, የጠፋው ሰው, የሚፈለገው, የሚፈለገው ሰው, ተፈላጊው, የተፈላጊው',
  Pashto: 'د ورک شوي کس, ورک شوي کس, د ورک شوي, ورک شوی کس',
  Bengali: 'নিখোঁজ ব্যক্তির, নিখোঁজ ব্যক্তি, নিখোঁজের, হারানো ব্যক্তির',
  Burmese: 'ပျောက်ဆုံးသူ, ပျောက်ဆုံးသူ၏',
  Chinese: '失踪者, 失蹤者, 走失者, 被寻人, 被尋人',
  Haitian: 'moun k ap chèche a, moun ki pèdi a, disparèt la',
  Tigrinya: 'ዝጠፍአ ሰብ, ዝድለ ሰብ',
}

/** The person who looks for somebody. */
export const ENQUIRER_PHRASES: Readonly<Record<string, string>> = {
  English:
    'enquirer, inquirer, requester, requestor, requesting person, person making the request, person making the enquiry, person making the inquiry, seeker, searcher, searching person, searching relative, person searching, person looking, enq, fm, family member looking, family member searching, who is looking, claimant, tracing applicant, relative looking, relative searching',
  Arabic: 'مقدم الطلب, مقدمة الطلب, طالب البحث, صاحب الطلب, الباحث, الباحثة, المستفسر, صاحبة الطلب',
  Persian: 'متقاضی, درخواست کننده, جستجوکننده',
  French: 'demandeur, demandeuse, requérant, requérante, enquérant, enquérante, personne qui recherche',
  Spanish:
    'solicitante, persona que busca, buscador, familiar solicitante, familiar que busca, quien busca, busca',
  Portuguese: 'requerente, solicitante, pessoa que procura',
  German: 'suchende person, suchenden person, suchende, suchender, suchenden, anfragende person, anfragenden, anfragender, antragsteller, antragstellers, antragstellerin',
  Italian: 'richiedente, persona che cerca',
  Turkish: 'başvuran, başvuranın, başvuru sahibi, başvuru sahibinin, arayan, arayan kişi, arayan kişinin, arayanın',
  Russian: 'заявителя, заявитель, заявительницы, разыскивающего, разыскивающий',
  Ukrainian: 'заявника, заявник, заявниці, хто розшукує',
  Swahili: 'mwombaji, anayetafuta, mtu anayetafuta',
  Somali: 'raadiyaha, qofka raadinaya, codsadaha',
  Amharic: 'ጠያቂው, የጠያቂው, አመልካች, የአመልካች, ፈላጊው, የፈላጊው',
  Pashto: 'د غوښتونکي, غوښتونکی, د غوښتونکی',
  Bengali: 'আবেদনকারীর, আবেদনকারী, অনুসন্ধানকারীর, অনুসন্ধানকারী',
  Burmese: 'ရှာဖွေသူ, လျှောက်ထားသူ',
  Chinese: '寻亲者, 尋親者, 寻人者, 申请人, 申請人',
  Haitian: 'moun k ap chèche, demandè a',
  Tigrinya: 'ሓታቲ, ናይ ሓታቲ',
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
  English: 'relationship, relation, relationship type, rel, kinship, relationship (to)',
  Arabic: 'صلة القرابة, القرابة, درجة القرابة, العلاقة',
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
  Urdu: 'رشتہ',
  Tigrinya: 'ዝምድና',
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
  German: 'verhältnis zum haushaltsvorstand, stellung im haushalt, beziehung zum haushaltsvorstand',
  Turkish: 'hane reisine yakınlığı, hane reisi ile yakınlığı, aile reisine yakınlığı',
  Russian: 'отношение к главе семьи, отношение к главе домохозяйства, кем приходится главе семьи',
  Ukrainian: 'відношення до голови сім’ї, ким доводиться голові сім’ї, ким доводиться голові домогосподарства',
  Swahili: 'uhusiano na mkuu wa kaya, uhusiano na mkuu wa familia',
  Somali: 'xiriirka madaxa qoyska, xiriirka uu la leeyahay madaxa qoyska',
  Amharic: 'ከቤተሰብ ኃላፊ ጋር ያለው ዝምድና, ከቤተሰቡ ኃላፊ ጋር ያለው ዝምድና',
  Bengali: 'পরিবার প্রধানের সাথে সম্পর্ক, খানা প্রধানের সাথে সম্পর্ক',
  Burmese: 'အိမ်ထောင်ဦးစီးနှင့် တော်စပ်ပုံ',
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
    'relationship to enquirer, relation to enquirer, relationship to the enquirer, relationship to inquirer, relation to inquirer, relationship to requester, relation to requester, relationship with enquirer, relationship to applicant, sought relationship, sought relation, sought person relationship, relationship of sought person, relationship of missing person, who is the missing person to you, who is the person sought to you, relationship to you, relation to you, how is this person related to you, relationship with you',
  Arabic: 'صلة قرابة المفقود, صلة القرابة بمقدم الطلب, صلته بمقدم الطلب',
  French: 'lien avec le demandeur, lien de parenté avec le demandeur, relation avec le demandeur',
  Spanish: 'parentesco con el solicitante, relación con el solicitante',
  Portuguese: 'parentesco com o requerente',
  Russian: 'кем приходится заявителю',
  Ukrainian: 'ким доводиться заявнику',
}

/** Words that join a phrase to the rest of a header and go with it. */
export const JOINING: ReadonlySet<string> = new Set(
  'of the s a an for about de du des la le les l d del el los da do dos das der des dem die di della dello عن ل ya wa la'.split(
    ' ',
  ),
)

/** What relatives are called in a cell beside what headers call them, by role: with a pronoun, or more exactly. */
export const ROLE_CELLS: Readonly<Record<string, string>> = {
  mother: 'والدته, والدتها, أمه, أمها, madre, mutter, annesi, мать, мати, أمي, hooyo, እናት, 妈妈, মা, မိခင်, maman, mamá, manman, mãe, ibu, inay, ኣደ, دایک, மாதா, அம்மா, আম্মা, माँ',
  father: 'والده, والدها, أبوه, أبوها, أبيه, babası, отец, батько, dad, أبي, aabo, አባት, 爸爸, বাবা, ဖခင်, papa, papá, pai, bapak, ayah, tatay, ኣቦ, தந்தை, அப்பா, আব্বা, тато',
  son: 'ابنه, ابنها, ولده, stepson, oğlu',
  daughter: 'ابنته, ابنتها, بنته, بنتها, stepdaughter, kızı',
  brother: 'أخوه, أخوها, أخيه, شقيقه, شقيقها, شقيق, half brother, kardeşi, ወንድም, ሓው, abang, kaka, brata, kuya, frè, அண்ணன், தம்பி, ভাই, भाई, အစ်ကို, ညီ, hermanito, maun',
  sister: 'أخته, أختها, شقيقته, شقيقتها, شقيقة, half sister, እህት, ሓፍቲ, dada, susa, sè, அக்கா, தங்கை, বোন, बहन, အစ်မ, ညီမ, hermanita',
  sibling: 'kakak, adik, saudara, kapatid',
  husband: 'زوجها',
  wife: 'زوجته',
  uncle: 'عمه, عمها, خاله, خالها',
  aunt: 'عمته, عمتها, خالته, خالتها',
  // Another record may list the parent by birth, and the two do not contradict each other.
  guardian:
    'stepmother, step mother, stepfather, step father, foster mother, foster father, foster parent, adoptive mother, adoptive father, ' +
    'adoptive parent, mère adoptive, père adoptif, madrastra, padrastro, madre adoptiva, padre adoptivo, madrasta, padrasto, ' +
    'мачеха, отчим, мачуха, вітчим, زوجة الأب, زوجة أبيه, زوج الأم, üvey anne, üvey baba',
  grandparent: 'جده, جدها, جدته, جدتها, جد, جدة',
}
