/**
 * How forms say in a header whom a column is about, by language: "Name of the missing person", "Enquirer's phone", "اسم المفقود".
 * Phrases of words as people write them; capitals, accents and vowel signs do not matter, and the words that join them to the rest
 * (`JOINING`) go with them.
 * Source: own compilation from tracing request forms and registration forms; no list was copied.
 */

/** The person whom somebody looks for. */
export const SOUGHT_PHRASES: Readonly<Record<string, string>> = {
  English:
    'sought, sought person, person sought, sought relative, relative sought, missing, missing person, missing relative, missing family member, missing child, person missing, wanted person, person being sought, person looked for, person you are looking for, person being traced, traced person, person to be traced',
  Arabic: 'المفقود, المفقودة, الشخص المفقود, المطلوب, الشخص المطلوب, الشخص المبحوث عنه, المبحوث عنه, الغائب',
  Persian: 'گمشده, فرد گمشده, شخص گمشده, مفقود, مفقودی',
  French:
    'personne recherchée, recherché, recherchée, personne disparue, disparu, disparue, enfant recherché, parent recherché',
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
}

/** The person who looks for somebody. */
export const ENQUIRER_PHRASES: Readonly<Record<string, string>> = {
  English:
    'enquirer, inquirer, requester, requestor, requesting person, person making the request, person making the enquiry, person making the inquiry, seeker, searcher, searching person, searching relative, person searching, person looking',
  Arabic: 'مقدم الطلب, مقدمة الطلب, طالب البحث, صاحب الطلب, الباحث, الباحثة, المستفسر, صاحبة الطلب',
  Persian: 'متقاضی, درخواست کننده, جستجوکننده',
  French: 'demandeur, demandeuse, requérant, requérante, personne qui recherche',
  Spanish: 'solicitante, persona que busca, buscador',
  Portuguese: 'requerente, solicitante, pessoa que procura',
  German: 'suchende person, suchenden person, suchende, suchender, suchenden, anfragende person, anfragenden, anfragender, antragsteller, antragstellers, antragstellerin',
  Italian: 'richiedente, persona che cerca',
  Turkish: 'başvuran, başvuranın, başvuru sahibi, başvuru sahibinin, arayan, arayan kişi, arayan kişinin, arayanın',
  Russian: 'заявителя, заявитель, заявительницы, разыскивающего, разыскивающий',
  Ukrainian: 'заявника, заявник, заявниці, хто розшукує',
  Swahili: 'mwombaji, anayetafuta, mtu anayetafuta',
  Somali: 'raadiyaha, qofka raadinaya, codsadaha',
  Amharic: 'ጠያቂው, የጠያቂው, አመልካች, የአመልካች, ፈላጊው, የፈላጊው',
}

/** The person whom a row is about, where there is but one. */
export const PERSON_PHRASES: Readonly<Record<string, string>> = {
  English:
    'person, individual, patient, beneficiary, refugee, applicant, deceased, victim, detainee, survivor, student, pupil, minor, unaccompanied minor, unaccompanied child, separated child, uasc, umf',
  Arabic: 'المريض, المستفيد, اللاجئ, المتوفى, الطالب, القاصر',
  French: 'patient, bénéficiaire, réfugié, défunt, mineur, élève, victime',
  Spanish: 'paciente, beneficiario, beneficiaria, refugiado, fallecido, menor, víctima',
}

/** The same where a register is of children: believed only where no other column names a person. */
export const CHILD_PHRASES: Readonly<Record<string, string>> = {
  English: 'child',
  Arabic: 'الطفل, الطفلة',
  French: 'enfant',
  Spanish: 'niño, niña',
}

/** What the enquirer is to the sought person. */
export const ENQUIRER_ROLE_HEADERS: Readonly<Record<string, string>> = {
  English:
    'relationship, relation, relationship to sought person, relationship to person sought, relationship to the person sought, relationship to sought, relation to sought person, relation to person sought, relation to sought, relationship to missing person, relationship to the missing person, relation to missing person, relationship with missing person, relationship with sought person, enquirer relationship, enquirer relation, relationship of enquirer, inquirer relationship, requester relationship, relationship to child, relation to child, relationship to the child',
  Arabic: 'صلة القرابة, القرابة, صلة القرابة بالمفقود, صلته بالمفقود, درجة القرابة, العلاقة, العلاقة بالمفقود',
  Persian: 'نسبت, نسبت با گمشده',
  French: 'lien de parenté, parenté, lien, relation avec la personne recherchée, lien avec la personne recherchée',
  Spanish: 'parentesco, relación, parentesco con la persona buscada, relación con la persona buscada',
  Portuguese: 'parentesco, grau de parentesco, relação',
  German: 'verwandtschaft, verwandtschaftsverhältnis, beziehung, verwandtschaftsgrad',
  Italian: 'parentela, grado di parentela, rapporto di parentela',
  Turkish: 'yakınlık, yakınlık derecesi, akrabalık, akrabalık derecesi',
  Russian: 'родство, степень родства, кем приходится',
  Ukrainian: 'спорідненість, ступінь споріднення, родинний зв’язок, ким доводиться',
  Swahili: 'uhusiano',
  Somali: 'xiriirka, qaraabada',
  Amharic: 'ዝምድና',
}

/** What the sought person is to the enquirer. */
export const SOUGHT_ROLE_HEADERS: Readonly<Record<string, string>> = {
  English:
    'relationship to enquirer, relation to enquirer, relationship to the enquirer, relationship to inquirer, relation to inquirer, relationship to requester, relation to requester, relationship with enquirer, relationship to applicant, sought relationship, sought relation, sought person relationship, relationship of sought person, relationship of missing person, who is the missing person to you, who is the person sought to you',
  Arabic: 'صلة قرابة المفقود, صلة القرابة بمقدم الطلب, صلته بمقدم الطلب',
  French: 'lien avec le demandeur, lien de parenté avec le demandeur, relation avec le demandeur',
  Spanish: 'parentesco con el solicitante, relación con el solicitante',
}

/** Words that join a phrase to the rest of a header and go with it. */
export const JOINING: ReadonlySet<string> = new Set(
  'of the s a an for about de du des la le les l d del el los da do dos das der des dem die di della dello عن ل ya wa la'.split(
    ' ',
  ),
)

/** What relatives are called in a cell beside what headers call them, by role: with a pronoun, or more exactly. */
export const ROLE_CELLS: Readonly<Record<string, string>> = {
  mother: 'والدته, والدتها, أمه, أمها, stepmother, foster mother, madre, mutter, annesi, мать, мати',
  father: 'والده, والدها, أبوه, أبوها, أبيه, stepfather, foster father, babası, отец, батько',
  son: 'ابنه, ابنها, ولده, stepson, oğlu',
  daughter: 'ابنته, ابنتها, بنته, بنتها, stepdaughter, kızı',
  brother: 'أخوه, أخوها, أخيه, شقيقه, شقيقها, شقيق, half brother, kardeşi',
  sister: 'أخته, أختها, شقيقته, شقيقتها, شقيقة, half sister',
  husband: 'زوجها',
  wife: 'زوجته',
  uncle: 'عمه, عمها, خاله, خالها',
  aunt: 'عمته, عمتها, خالته, خالتها',
  grandparent: 'جده, جدها, جدته, جدتها, جد, جدة',
}
