import type { FieldTarget, PlaceComponent } from '../targets.ts'
import type { PlaceKind, RelationRole } from '../../record/types.ts'

/**
 * Headers by target, as {@link headerKey} writes them, in the order in which they are tried. The first header found
 * takes the target; `overflow` says where a second one goes (default: the same target, which then holds several).
 */
export const SYNONYMS: readonly {
  readonly target: FieldTarget
  readonly overflow?: FieldTarget
  readonly headers: string
}[] = [
  { target: 'id', overflow: 'attribute', headers: 'id recordid recid uniqueid personid' },
  {
    target: 'name',
    overflow: 'name.other',
    headers:
      'name fullname personname namefull nametext names completename nomcomplet nombrecompleto pname personalname legalname displayname commonname',
  },
  {
    target: 'given',
    overflow: 'given.further',
    headers:
      'given givenname firstname forename fname fnamec1 pername1 givennames firstnames forenames namefirst christianname prenom prenoms vorname nombre nombres firstnm fstname givennm gname nmfirst firstname1 givenname1 forename1 nombre1 fornamn etunimi keresztnev jmeno',
  },
  {
    target: 'given.further',
    headers:
      'middlename middleinitial fnamec2 middlenames namemiddle secondname middle middlenm mname mi midname middleinit nmmiddle firstname2 givenname2 forename2 nombre2 othergivennames',
  },
  {
    target: 'family',
    overflow: 'family.further',
    headers:
      'family familyname surname lastname lname lnamec1 pername2 surnames lastnames namelast nom nomdefamille nachname familienname apellido apellidos apellidopaterno lastnm lstname familynm sname nmlast lastname1 familyname1 surname1 apellido1 efternamn sukunimi vezeteknev prijmeni',
  },
  {
    target: 'family.further',
    headers: 'lnamec2 secondsurname apellidomaterno surname2 lastname2 familyname2 apellido2',
  },
  { target: 'father', headers: 'patronymic otchestvo' },
  { target: 'grandfather', headers: 'grandfather grandfathername grandfathersname nameofgrandfather' },
  { target: 'clan', headers: 'clan clanname tribe' },
  { target: 'title', headers: 'title nameprefix honorific salutation' },
  { target: 'name.nickname', headers: 'nickname nick namenickname nicknames preferredname' },
  {
    target: 'name.other',
    headers:
      'othername othernames nameother namesother alias aliases alternatename alternatenames altname altnames aka',
  },
  {
    target: 'name.maiden',
    headers:
      'maidenname birthname nameatbirth maiden formername previoussurname previousname previouslastname formersurname',
  },
  {
    target: 'sex',
    overflow: 'attribute',
    headers: 'sex gender sexcode gendercode sexcd gendercd sexgender gendersex',
  },
  {
    target: 'birth',
    overflow: 'attribute',
    headers:
      'dob dateofbirth birthdate birth birthday born datenaissance geburtsdatum fechanacimiento datebirth birthdt dtbirth dobirth dateborn',
  },
  { target: 'age', overflow: 'attribute', headers: 'age ageyears ageinyears birthage agey' },
  { target: 'age.on', overflow: 'attribute', headers: 'agedate ageon ageasof dateofage' },
  { target: 'age.unit', overflow: 'attribute', headers: 'ageunit ageunits unitofage' },
  { target: 'death', overflow: 'attribute', headers: 'death deathdate dateofdeath dod' },
  {
    target: 'recorded',
    overflow: 'attribute',
    headers:
      'recordedon recorded recordedat registrationdate dateofregistration dateregistered registeredon enrolmentdate enrollmentdate interviewdate dateofinterview sourcedate inquirydate enquirydate entrydate recordeddate requestdate dateofrequest dateofinquiry dateofenquiry tracingrequestdate dateoftracingrequest dateoftherequest formdate dateofform',
  },
  { target: 'expires', overflow: 'attribute', headers: 'expirydate expireson expires' },
  {
    target: 'organisation',
    overflow: 'attribute',
    headers: 'organisation organization sourcename sourcedataset',
  },
  {
    target: 'group',
    overflow: 'attribute',
    headers:
      'householdid hhid household householdno householdnumber familyid familyno familynumber groupid requestid tracingrequestid',
  },
  { target: 'kind', overflow: 'attribute', headers: 'recordkind recordtype kind role' },
  { target: 'relative.relative', headers: 'relationname nameofrelation' },
  { target: 'relatives', headers: 'relatives relations kin familymembers' },
  {
    target: 'consent',
    overflow: 'ignore',
    headers: 'consent consentmatch consenttomatch consentformatching consentfortracing',
  },
  {
    target: 'identifier.email',
    headers:
      'email emailaddress mail emailid email1 email2 personemail workemail homeemail businessemail personalemail primaryemail contactemail emailaddr',
  },
  {
    target: 'identifier.phone',
    headers:
      'phone phonenumber phoneno telephone telephonenumber tel mobile mobilephone mobilenumber cellphone msisdn whatsapp telephonelast telephonecurrent homephone workphone businessphone phonehome phonework phonemobile otherphone contactphone tel1 tel2 telno phonenum',
  },
  { target: 'identifier.passport', headers: 'passport passportno passportnumber' },
  {
    target: 'identifier.national_id',
    headers: 'nationalid nationalidno nationalidnumber nationalnumber nid idnumber idcard idcardnumber',
  },
  {
    target: 'identifier.ssn',
    headers: 'ssn socsecid socialsecuritynumber socialsecurityno socialsecurity ssnumber ssno',
  },
  {
    target: 'identifier.unhcr',
    headers: 'unhcrid unhcrindividualno unhcridno unhcrindividualid progresid',
  },
  { target: 'identifier.icrc', headers: 'icrcrefno icrcid' },
  { target: 'identifier.rc', headers: 'rcidno' },
  { target: 'identifier.birth_certificate', headers: 'birthcertificateno birthcertificatenumber' },
  { target: 'identifier.ration_card', headers: 'rationcard rationcardno rationcardnumber' },
  { target: 'identifier.tax', headers: 'taxid taxnumber taxno' },
  { target: 'identifier.health', headers: 'nhsnumber nhsno healthid medicalrecordnumber mrn' },
  { target: 'identifier.other', headers: 'otherid otheridno otheridnumber' },
]

/** Levels of a place, by the header's key or by what follows the kind in it ("birth" + "city"). */
export const PLACE_LEVELS: Readonly<Record<Exclude<PlaceComponent, 'text'>, string>> = {
  city: 'city town village municipality locality ville ort cityname townname citydesc',
  suburb: 'suburb neighborhood neighbourhood quarter borough',
  region:
    'state region province district governorate county statecode statecd statename countyname countydesc stateprovince',
  country: 'country countrycode pays land',
  postcode: 'postcode zip zipcode enumpc postalcode plz postal zip5 zipcd',
  line: 'address1 address2 address3 addressline addressline1 addressline2 enumcap capadd address streetaddress strnam street streetname addressstreet addr addr1 addr2 address1street street1 street2 add1 add2',
  houseNumber: 'streetnumber hsenum housenumber houseno housenum housenr streetno hnum hno',
  code: 'pcode placecode admcode geocode',
  latitude: 'latitude lat gpslat gpslatitude',
  longitude: 'longitude lon lng long gpslon gpslng gpslongitude',
  date: 'date on',
}

/** What a place is, by how its header begins or ends. */
export const PLACE_PREFIXES: Readonly<Record<PlaceKind, string>> = {
  birth: 'birth placeofbirth cityofbirth countryofbirth pob placebirth',
  origin: 'origin placeoforigin countryoforigin',
  residence: 'home residence residential res mailing mail billing',
  last_seen: 'lastseen lastknown last placelastseen locationlast',
  separated_at:
    'separation separated placeofseparation locationseparation disappearance placeofdisappearance',
  found_at: 'found placefound foundat',
  current: 'current camp site shelter location locationcurrent addresscurrent',
}

/** Roles by the words that headers use for them, singular and plural. */
export const ROLE_WORDS: Readonly<Record<RelationRole, string>> = {
  mother: 'mother mothers mum mom',
  father: 'father fathers',
  parent: 'parent parents',
  son: 'son sons',
  daughter: 'daughter daughters',
  child: 'child children',
  brother: 'brother brothers',
  sister: 'sister sisters',
  sibling: 'sibling siblings',
  husband: 'husband husbands',
  wife: 'wife wives',
  spouse: 'spouse spouses partner partners',
  grandparent: 'grandparent grandparents grandmother grandmothers',
  grandchild: 'grandchild grandchildren grandson granddaughter',
  aunt: 'aunt aunts',
  uncle: 'uncle uncles',
  cousin: 'cousin cousins',
  niece: 'niece nieces',
  nephew: 'nephew nephews',
  guardian: 'guardian guardians caregiver caregivers caretaker',
  relative: 'relative nextofkin kinsman familymember familydetails',
}
