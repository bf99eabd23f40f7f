/**
 * Countries by names that they had, as old cards and passports give them: ISO 3166-1 alpha-2 of the one successor, then names. Countries that
 * fell apart (Yugoslavia, the Soviet Union) are left out. Written for this project from common reference knowledge; facts, no licence.
 */
export const FORMER_COUNTRIES = `CD|Zaire|Zaïre|Belgian Congo|Congo belge|Congo Belga|Congo-Kinshasa|Заир|زائير
BF|Upper Volta|Haute-Volta|Alto Volta|Obervolta|Верхняя Вольта|فولتا العليا
MM|Burma|Birmanie|Birmania|Birma|Бирма|Бірма|بورما|برمه|ビルマ|बर्मा|বার্মা
BJ|Dahomey|Dahomé|Дагомея
ZW|Rhodesia|Southern Rhodesia|Rhodésie|Rodesia|Родезия
ZM|Northern Rhodesia
MW|Nyasaland
BW|Bechuanaland
LS|Basutoland
SZ|Swaziland|Swasiland|Suazilandia|Свазиленд|سوازيلاند
LK|Ceylon|Ceylan|Ceilán|Цейлон|سيلان
IR|Persia|Perse|Персия
KH|Kampuchea|Democratic Kampuchea|Khmer Republic|Kampuchéa
BD|East Pakistan|Pakistan oriental|Bangla Desh|পূর্ব পাকিস্তান
EH|Spanish Sahara|Western Sahara|Sahara espagnol|Sáhara español|Sahara Occidental|Río de Oro|الصحراء الغربية
TL|East Timor|Portuguese Timor|Timor Oriental|Timor Timur|Восточный Тимор
CI|Ivory Coast|Costa de Marfil|Costa do Marfim|Elfenbeinküste
CV|Cape Verde|Cap-Vert
GH|Gold Coast
ET|Abyssinia|Abyssinie|Абиссиния|الحبشة
DJ|French Somaliland|Afars and Issas|Territoire français des Afars et des Issas|Côte française des Somalis
ML|French Sudan|Soudan français
TH|Siam|Сиам
GW|Portuguese Guinea|Guinée portugaise
GQ|Spanish Guinea|Guinea Española
BZ|British Honduras|Honduras Británica
NA|South West Africa|Südwestafrika|Sud-Ouest africain
TZ|Tanganyika
TR|Türkiye
MK|Macedonia|FYROM|Former Yugoslav Republic of Macedonia
CZ|Czech Republic
BY|Byelorussia|Belorussia|Biélorussie|Белоруссия|Білорусія
MD|Moldavia|Moldavie|Молдавия|Молдавія
KG|Kirghizia|Kirghizistan|Киргизия
TM|Turkmenia|Туркмения
KZ|Kazakh SSR
VU|New Hebrides
KI|Gilbert Islands
SR|Dutch Guiana
GY|British Guiana
ID|Dutch East Indies|Netherlands East Indies`
