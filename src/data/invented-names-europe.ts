/**
 * Given names, family names and places for synthetic people of Ukraine, and of Spanish-speaking America; most frequent
 * first. Line formats as in invented-names-arabic.ts; a Ukrainian male name goes on with `patronymic of a man|of a
 * woman`, each `native:Latin,…`. A family name with two forms is `male/female`. Written by hand for this project from
 * common knowledge; no person meant.
 */
export const UKRAINIAN_NAMES: string = `# male
Олександр|Oleksandr,Alexander,Aleksandr,Olexandr|Sasha,Oleksa|Олександрович:Oleksandrovych,Aleksandrovich|Олександрівна:Oleksandrivna,Aleksandrovna
Сергій|Serhii,Sergey,Sergiy,Serhiy|Serhiiko|Сергійович:Serhiiovych,Sergeevich|Сергіївна:Serhiivna,Sergeevna
Володимир|Volodymyr,Vladimir,Wolodymyr|Vova,Volodia|Володимирович:Volodymyrovych,Vladimirovich|Володимирівна:Volodymyrivna,Vladimirovna
Іван|Ivan,Iwan|Vania|Іванович:Ivanovych,Ivanovich|Іванівна:Ivanivna,Ivanovna
Андрій|Andrii,Andrey,Andriy|Andriiko|Андрійович:Andriiovych,Andreevich|Андріївна:Andriivna,Andreevna
Микола|Mykola,Nikolay,Nikolai,Mikola|Kolia|Миколайович:Mykolaiovych,Nikolaevich|Миколаївна:Mykolaivna,Nikolaevna
Михайло|Mykhailo,Mikhail,Mykhaylo|Misha|Михайлович:Mykhailovych,Mikhailovich|Михайлівна:Mykhailivna,Mikhailovna
Віктор|Viktor,Victor|Vitia|Вікторович:Viktorovych,Viktorovich|Вікторівна:Viktorivna,Viktorovna
Юрій|Yurii,Yuri,Yuriy,Iurii|Yura|Юрійович:Yuriiovych,Yurievich|Юріївна:Yuriivna,Yurievna
Петро|Petro,Pyotr,Petr|Petia|Петрович:Petrovych,Petrovich|Петрівна:Petrivna,Petrovna
Дмитро|Dmytro,Dmitry,Dmitri|Dima|Дмитрович:Dmytrovych,Dmitrievich|Дмитрівна:Dmytrivna,Dmitrievna
Олексій|Oleksii,Alexey,Aleksei,Oleksiy|Liosha|Олексійович:Oleksiiovych,Alekseevich|Олексіївна:Oleksiivna,Alekseevna
Василь|Vasyl,Vasily,Vasil|Vasia|Васильович:Vasylovych,Vasilievich|Василівна:Vasylivna,Vasilievna
Анатолій|Anatolii,Anatoly,Anatoliy|Tolia|Анатолійович:Anatoliiovych,Anatolievich|Анатоліївна:Anatoliivna,Anatolievna
Богдан|Bohdan,Bogdan|Bodia|Богданович:Bohdanovych,Bogdanovich|Богданівна:Bohdanivna,Bogdanovna
Тарас|Taras,Tarass|Tarasyk|Тарасович:Tarasovych,Tarasovich|Тарасівна:Tarasivna,Tarasovna
Роман|Roman,Romann|Roma|Романович:Romanovych,Romanovich|Романівна:Romanivna,Romanovna
Ігор|Ihor,Igor|Ihorko|Ігорович:Ihorovych,Igorevich|Ігорівна:Ihorivna,Igorevna
Григорій|Hryhorii,Grigory,Hryhoriy|Hrysha|Григорович:Hryhorovych,Grigorievich|Григорівна:Hryhorivna,Grigorievna
Павло|Pavlo,Pavel|Pasha|Павлович:Pavlovych,Pavlovich|Павлівна:Pavlivna,Pavlovna
Євген|Yevhen,Evgeny,Yevgen|Zhenia|Євгенович:Yevhenovych,Evgenievich|Євгенівна:Yevhenivna,Evgenievna
Максим|Maksym,Maxim,Maksim|Max|Максимович:Maksymovych,Maksimovich|Максимівна:Maksymivna,Maksimovna
Денис|Denys,Denis|Den|Денисович:Denysovych,Denisovich|Денисівна:Denysivna,Denisovna
Ярослав|Yaroslav,Jaroslav|Yarko|Ярославович:Yaroslavovych,Yaroslavovich|Ярославівна:Yaroslavivna,Yaroslavovna
# female
Олена|Olena,Elena,Helena,Yelena|Lena
Наталія|Nataliia,Natalia,Natalya|Natasha
Тетяна|Tetiana,Tatiana,Tatyana|Tania
Ірина|Iryna,Irina|Ira
Оксана|Oksana,Oxana,Ksenia|Ksana
Марія|Mariia,Maria,Mariya|Masha
Людмила|Liudmyla,Ludmila,Lyudmila|Liuda
Світлана|Svitlana,Svetlana|Sveta
Ганна|Hanna,Anna,Ganna|Hania
Катерина|Kateryna,Ekaterina,Katerina|Katia
Юлія|Yuliia,Julia,Yulia|Yulia
Галина|Halyna,Galina|Halia
Валентина|Valentyna,Valentina|Valia
Надія|Nadiia,Nadezhda,Nadia|Nadia
Лариса|Larysa,Larisa|Lara
Софія|Sofiia,Sofia,Sophia|Sonia
Дарія|Dariia,Daria,Darya|Dasha
Вікторія|Viktoriia,Victoria,Viktoria|Vika
Любов|Liubov,Lyubov,Lubov|Liuba
Анастасія|Anastasiia,Anastasia,Anastasiya|Nastia
Раїса|Raisa,Raissa|Raia
Зоя|Zoia,Zoya
# family
Мельник|Melnyk,Melnik
Шевченко|Shevchenko,Schewtschenko,Chevchenko
Коваленко|Kovalenko,Kowalenko
Бондаренко|Bondarenko
Ткаченко|Tkachenko,Tkatchenko
Кравченко|Kravchenko,Kravtchenko
Олійник|Oliinyk,Oleinik,Oliynyk
Шевчук|Shevchuk,Chevtchouk
Поліщук|Polishchuk,Polischuk,Polishuk
Лисенко|Lysenko,Lisenko
Бойко|Boiko,Boyko
Гончаренко|Honcharenko,Goncharenko
Савченко|Savchenko
Левицький/Левицька|Levytskyi/Levytska,Levitsky/Levitskaya
Марченко|Marchenko
Руденко|Rudenko
Павленко|Pavlenko
Гаврилюк|Havryliuk,Gavrilyuk
Мороз|Moroz,Maroz
Петренко|Petrenko
Білоус|Bilous,Belous
Яковенко|Yakovenko,Iakovenko
Чорний/Чорна|Chornyi/Chorna,Chorny/Chornaya
Жук|Zhuk,Juk
Романюк|Romaniuk,Romanyuk
Сидоренко|Sydorenko,Sidorenko
Гриценко|Hrytsenko,Gritsenko
Зінченко|Zinchenko
Козак|Kozak,Kazak
Щербина|Shcherbyna,Scherbina,Sherbina
Юрченко|Yurchenko,Iurchenko
Тарасенко|Tarasenko
# place
Маріуполь|Mariupol,Mariupil|Донецька область|Donetsk Oblast
Харків|Kharkiv,Kharkov|Харківська область|Kharkiv Oblast
Херсон|Kherson,Cherson|Херсонська область|Kherson Oblast
Ізюм|Izium,Izyum|Харківська область|Kharkiv Oblast
Бахмут|Bakhmut,Bahmut|Донецька область|Donetsk Oblast
Сєвєродонецьк|Sievierodonetsk,Severodonetsk|Луганська область|Luhansk Oblast
Мелітополь|Melitopol,Melitopil|Запорізька область|Zaporizhzhia Oblast
Лисичанськ|Lysychansk,Lisichansk|Луганська область|Luhansk Oblast
Чернігів|Chernihiv,Chernigov|Чернігівська область|Chernihiv Oblast
`

export const SPANISH_NAMES: string = `# male
José|Jose,José,Josse|Pepe
Juan|Juan,Jhoan|Juancho
Luis|Luis,Luiz|Lucho
Carlos|Carlos,Karlos|Carlitos
Jesús|Jesus,Jesús|Chucho
Miguel|Miguel,Migel|Migue
Pedro|Pedro|Perucho
Manuel|Manuel,Manoel|Manolo
Rafael|Rafael,Raphael|Rafa
Jorge|Jorge,Gorge
Andrés|Andres,Andrés
Francisco|Francisco,Fransisco|Paco,Pancho
Daniel|Daniel|Dani
Antonio|Antonio|Toño
Alejandro|Alejandro,Alexandro|Ale
Eduardo|Eduardo|Lalo
Wilmer|Wilmer,Wilmar,Vilmer
Yeison|Yeison,Jeison,Jason
Henry|Henry,Enry
Ramón|Ramon,Ramón|Moncho
Freddy|Freddy,Fredy
Enrique|Enrique,Henrique|Kike
# female
María|Maria,María|Mari
Carmen|Carmen,Karmen
Ana|Ana,Anna|Anita
Rosa|Rosa|Rosita
Luisa|Luisa,Luiza
Yolanda|Yolanda,Iolanda|Yoli
Gladys|Gladys,Gladis
Elena|Elena,Helena
Isabel|Isabel,Ysabel|Chabela
Patricia|Patricia|Paty
Gabriela|Gabriela|Gaby
Yusmary|Yusmary,Yusmari,Jusmary
Claudia|Claudia,Klaudia
Daniela|Daniela,Daniella|Dani
Teresa|Teresa,Theresa|Tere
Marisol|Marisol,Maricol
Johana|Johana,Yohana,Johanna
Valentina|Valentina|Vale
Alejandra|Alejandra|Ale
Beatriz|Beatriz,Beatris
# family
González|Gonzalez,González,Gonzales
Rodríguez|Rodriguez,Rodríguez,Rodrigues
Pérez|Perez,Pérez,Peres
Hernández|Hernandez,Hernández,Ernandez
García|Garcia,García
Martínez|Martinez,Martínez,Martines
Sánchez|Sanchez,Sánchez,Sanches
López|Lopez,López,Lopes
Díaz|Diaz,Díaz,Dias
Rojas|Rojas,Roxas
Ramírez|Ramirez,Ramírez,Ramires
Torres|Torres,Tores
Moreno|Moreno
Gómez|Gomez,Gómez,Gomes
Mendoza|Mendoza,Mendosa
Castillo|Castillo,Castiyo
Contreras|Contreras
Suárez|Suarez,Suárez
Vargas|Vargas,Bargas
Quintero|Quintero,Kintero
Zambrano|Zambrano,Sambrano
Villegas|Villegas,Viyegas
Rivas|Rivas,Ribas
Márquez|Marquez,Márquez,Marques
Paredes|Paredes
Blanco|Blanco
Urdaneta|Urdaneta,Hurdaneta
Colmenares|Colmenares,Colmenarez
# place
Maracaibo|Maracaibo,Maracaybo|Zulia|Zulia
San Cristóbal|San Cristobal,Sn Cristobal|Táchira|Tachira
Valencia|Valencia|Carabobo|Carabobo
Cúcuta|Cucuta,Kukuta|Norte de Santander|Norte de Santander
Barquisimeto|Barquisimeto,Barkisimeto|Lara|Lara
Mérida|Merida,Mérida|Mérida|Merida
Tumaco|Tumaco,San Andres de Tumaco|Nariño|Narino
Quibdó|Quibdo,Quivdo|Chocó|Choco
`
