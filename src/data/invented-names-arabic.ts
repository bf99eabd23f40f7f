/**
 * Given names, family names and places for synthetic people, Arabic and Persian script; most frequent first.
 * A line is `native|Latin spelling,another,…|short forms`; the first spelling is the usual one. A place line is
 * `native|Latin,…|region native|region Latin`. Written by hand for this project from common knowledge; no person meant.
 */
export const ARABIC_NAMES: string = `# male
محمد|Mohammed,Muhammad,Mohamed,Mohamad,Mouhamed|Hamoudi,Mohd
أحمد|Ahmed,Ahmad,Ahmet,Ahmead|Hamada
علي|Ali,Aly|Alloush
إبراهيم|Ibrahim,Ebrahim,Ibraheem|Barhoum
عمر|Omar,Umar,Omer
حسن|Hassan,Hasan,Hasen|Hassouna
حسين|Hussein,Husayn,Hussain,Houssein
آدم|Adam,Adem,Aadam
يوسف|Yusuf,Youssef,Yousif,Joseph|Joe
عبد الله|Abdullah,Abdallah,Abd Allah,Abdalla|Abboudi
خالد|Khaled,Khalid,Chaled|Khaldoun
عبد الرحمن|Abdulrahman,Abd al-Rahman,Abdel Rahman,Abdurrahman
مصطفى|Mustafa,Moustapha,Mostafa|Sati
سعيد|Said,Saeed,Sayeed
طارق|Tariq,Tarek,Tarik
موسى|Musa,Mousa,Moussa
إسماعيل|Ismail,Esmail,Ismael
محمود|Mahmoud,Mahmud,Mahmood
فيصل|Faisal,Faysal,Feisal
ياسر|Yasser,Yasir
جمال|Jamal,Gamal,Djamal
عثمان|Othman,Osman,Uthman
كمال|Kamal,Kemal
نور الدين|Nur al-Din,Noureddine,Nuraddin
عادل|Adel,Adil
سليمان|Suleiman,Sulayman,Soliman
هشام|Hisham,Hicham,Hesham
زياد|Ziad,Ziyad
صلاح|Salah,Salaah
بشير|Bashir,Basheer,Bachir
عبد القادر|Abdelkader,Abd al-Qadir,Abdul Qader
حامد|Hamid,Hamed
ماهر|Maher,Mahir
جعفر|Jafar,Gaafar,Djaafar
رشيد|Rashid,Rasheed,Rachid
وليد|Walid,Waleed
نبيل|Nabil,Nabeel
صديق|Siddig,Siddiq,Sadiq
عبد العزيز|Abdulaziz,Abd al-Aziz,Abdel Aziz
إدريس|Idris,Idriss,Edris
حاتم|Hatim,Hatem
قاسم|Qasim,Kassem,Gasim
الطيب|Altayeb,El Tayeb,al-Tayyib
بلال|Bilal,Belal
أيمن|Ayman,Aiman
هيثم|Haitham,Haytham
عبد الكريم|Abdulkarim,Abd al-Karim,Abdel Kerim
منصور|Mansour,Mansur
# female
فاطمة|Fatima,Fatma,Fatimah,Fatmeh|Fatoum,Fattoum
مريم|Mariam,Maryam,Miriam,Meryem|Maro
عائشة|Aisha,Aicha,Ayesha,Aysha|Ashwaq
أمينة|Amina,Aminah,Ameena
خديجة|Khadija,Khadijah,Hadija|Dija
زينب|Zainab,Zaynab,Zeinab,Zeynab|Zanouba
حليمة|Halima,Halimah,Haleema
سعاد|Suad,Souad
نور|Nur,Noor,Nour
هدى|Huda,Hoda,Houda
سارة|Sara,Sarah
رقية|Ruqayya,Rokaya,Roqaya
ليلى|Layla,Leila,Laila
زهرة|Zahra,Zahara,Zohra
حواء|Hawa,Hawwa,Hawaa
نادية|Nadia,Nadya
سمية|Sumaya,Somaya,Soumaya
رانيا|Rania,Raniya
إيمان|Iman,Eman
آسيا|Asia,Asya,Assia
نجلاء|Najla,Naglaa,Nagla
سلمى|Salma,Selma
منى|Muna,Mona
رحمة|Rahma,Rahmah
ابتسام|Ibtisam,Ebtisam,Ibtissam
إخلاص|Ikhlas,Ekhlas
كلثوم|Kulthum,Kaltoum,Kalthoum
جميلة|Jamila,Gamila,Djamila
صفية|Safiya,Safia
رباب|Rabab,Rbab
هالة|Hala,Halah
وفاء|Wafa,Wafaa
شيماء|Shaima,Shaymaa,Chaima
نجوى|Najwa,Nagwa
رجاء|Raja,Rajaa,Ragaa
بثينة|Buthaina,Bouthayna,Butheina
# family
الحاج|Al-Haj,El Hadj,Alhaj
العلي|Al-Ali,Alali,El Ali
الخطيب|Al-Khatib,El Khatib,Alkhateeb
حداد|Haddad,Hadad
النور|Al-Nur,Elnour,Alnoor
الشامي|Al-Shami,Shami,El Chami
بركات|Barakat,Barakaat
أبكر|Abakar,Abaker,Abkar
دياب|Diab,Dyab
المصري|Al-Masri,El Masry,Almasri
عيسى|Issa,Eisa,Isa
درويش|Darwish,Darwich
البشير|Al-Bashir,Elbashir
الأحمد|Al-Ahmad,Alahmed,El Ahmad
جبريل|Jibril,Gibril,Djibril
الحلبي|Al-Halabi,Halabi
زيدان|Zidan,Zeidan,Zaydan
حمدان|Hamdan,Hemdan
هارون|Haroun,Harun
النجار|Al-Najjar,Najjar,Elnaggar
شحادة|Shehadeh,Chehade,Shahada
عبد المولى|Abdelmoula,Abd al-Mawla
ترك|Turk,Tourk
قنديل|Qandil,Kandil
# place
الجنينة|El Geneina,Geneina,Al-Junaynah|غرب دارفور|West Darfur
نيالا|Nyala,Niyala|جنوب دارفور|South Darfur
الفاشر|El Fasher,Al-Fashir|شمال دارفور|North Darfur
كتم|Kutum,Kutoum|شمال دارفور|North Darfur
زالنجي|Zalingei,Zalinge|وسط دارفور|Central Darfur
حمص|Homs,Hims|حمص|Homs
حلب|Aleppo,Halab|حلب|Aleppo
إدلب|Idlib,Edlib|إدلب|Idlib
درعا|Daraa,Dara,Deraa|درعا|Daraa
الرقة|Raqqa,Ar-Raqqah,Rakka|الرقة|Raqqa
`

/** Dari names: compounds come from `# first` and `# second`; family names are rare and young. */
export const AFGHAN_NAMES: string = `# male
محمد|Mohammad,Muhammad,Mohamed
احمد|Ahmad,Ahmed
عبدالله|Abdullah,Abdulla
نجیب الله|Najibullah,Najeebullah,Najib Ullah|Najib
حمید الله|Hamidullah,Hameedullah|Hamid
رحمت الله|Rahmatullah,Rahmat Ullah|Rahmat
عبدالرحمن|Abdul Rahman,Abdurrahman
فرهاد|Farhad,Ferhad
رضا|Reza,Riza
حسین|Hussain,Hossein,Husain
علی|Ali
کریم|Karim,Kareem
جاوید|Javid,Jawed,Jawid
امید|Omid,Umid,Omeed
فرید|Farid,Fareed
نعمت الله|Nematullah,Niamatullah|Nemat
شفیق|Shafiq,Shafique
ذبیح الله|Zabihullah,Zabiullah|Zabih
محمود|Mahmood,Mahmoud
یوسف|Yusuf,Yousuf,Yosuf
اسماعیل|Ismail,Esmail
قاسم|Qasim,Qasem
نادر|Nader,Nadir
بشیر|Bashir,Basheer
سهراب|Sohrab,Suhrab
عزیز|Aziz,Azeez
ظاهر|Zahir,Zaher
غلام|Ghulam,Gholam
میرویس|Mirwais,Mirweis,Mir Wais
صفی الله|Safiullah,Safi Ullah|Safi
# female
فاطمه|Fatima,Fatemeh,Fatemah
زهرا|Zahra,Zohra
مریم|Maryam,Mariam
لیلا|Laila,Leila
شکریه|Shukria,Shokria
نسرین|Nasrin,Nasreen
پروین|Parwin,Parvin,Parween
فرشته|Freshta,Fereshta,Fereshteh
گلالی|Gulalai,Golalai
زینب|Zainab,Zaynab
سمیرا|Samira,Sameera
ثریا|Soraya,Suraya
نرگس|Nargis,Narges
شبنم|Shabnam
حمیده|Hamida,Hameeda
رقیه|Ruqia,Roqia,Ruqaya
معصومه|Masuma,Masoomeh,Masooma
هما|Homa,Huma
شیرین|Shirin,Shireen
ملالی|Malalai,Malalay
صدیقه|Sediqa,Siddiqa
نازنین|Nazanin,Nazaneen
فریبا|Fariba,Fareeba
راضیه|Razia,Raziya
# first
محمد|Mohammad,Muhammad,Mohd
غلام|Ghulam,Gholam
عبدال|Abdul,Abdol
سید|Sayed,Sayyid,Said
گل|Gul,Gol
# second
نبی|Nabi,Naby
رسول|Rasul,Rasool
حیدر|Haidar,Hyder
سخی|Sakhi,Sakhy
ظاهر|Zahir,Zaher
انور|Anwar,Anvar
عارف|Aref,Arif
یعقوب|Yaqub,Yaqoob
داود|Dawood,Daud
ایوب|Ayub,Ayoob
صادق|Sadiq,Sadeq
عظیم|Azim,Azeem
# family
احمدی|Ahmadi,Ahmady
رحیمی|Rahimi,Raheemi
حسینی|Hosseini,Hussaini,Husseini
محمدی|Mohammadi,Muhammadi
نوری|Noori,Nuri,Nouri
کریمی|Karimi,Kareemi
هاشمی|Hashimi,Hashemi
رضایی|Rezai,Rezaei,Rezayi
امیری|Amiri,Ameeri
صافی|Safi,Saafi
یوسفزی|Yusufzai,Yousafzai
استانکزی|Stanikzai,Stanekzai
نظری|Nazari,Nazary
وردک|Wardak,Wardag
# place
کابل|Kabul,Kabol|کابل|Kabul
هرات|Herat,Hirat|هرات|Herat
مزار شریف|Mazar-i-Sharif,Mazar Sharif,Mazare Sharif|بلخ|Balkh
قندهار|Kandahar,Qandahar|قندهار|Kandahar
غزنی|Ghazni,Ghazny|غزنی|Ghazni
بامیان|Bamyan,Bamian|بامیان|Bamyan
کندز|Kunduz,Qunduz|کندز|Kunduz
جلال آباد|Jalalabad,Jalal Abad|ننگرهار|Nangarhar
جاغوری|Jaghori,Jaghuri|غزنی|Ghazni
`
