/**
 * Given names and frequent or well-known surnames of Europe, the Americas, the Near East and India, as Korean writes them in Hangul, with
 * the spellings that their bearers use: those that Hangul, which writes down sounds, does not tell (조지: George, 하먼: Harmon, 휴스: Hughes).
 *
 * Source: written for this project from general knowledge of South Korea's rules for foreign words (외래어 표기법, 1986) and of newspapers'
 * spellings. Licence: MIT, as the project.
 */
import { keyedLists } from '../internal/keyed-lists.ts'

const NAMES = `
조지:george 조르지:georgi 제임스:james 존:john 로버트:robert 마이클:michael 윌리엄:william 데이비드:david 데이빗:david 리처드:richard 리차드:richard 조지프:joseph 조셉:joseph 조제프:joseph,josef
요제프:josef,joseph 토머스:thomas 토마스:thomas,tomas 찰스:charles 샤를:charles 카를:karl,carl,charles 칼:carl,karl 크리스토퍼:christopher 크리스:chris 대니얼:daniel 다니엘:daniel,danielle
매슈:matthew 매튜:matthew 앤서니:anthony 앤소니:anthony 안토니:anthony,antony 마크:mark,marc 마르크:marc,mark 도널드:donald 스티븐:stephen,steven 스티브:steve
스테판:stephan,stefan,stepan,stephane 슈테판:stephan,stefan 폴:paul 파울:paul 앤드루:andrew 앤드류:andrew 안드레:andre 앙드레:andre 안드레아스:andreas 조슈아:joshua 케네스:kenneth 케빈:kevin
브라이언:brian,bryan 에드워드:edward 에드바르:edvard 에드문트:edmund 에드먼드:edmund 에드몽:edmond 로널드:ronald 티머시:timothy 티모시:timothy 제이슨:jason 제프리:jeffrey,geoffrey 라이언:ryan 제이컵:jacob
제이콥:jacob 야코프:jakob,jacob 야콥:jakob,jacob 게리:gary 니컬러스:nicholas 니콜라스:nicholas,nicolas 니콜라:nicolas,nikola,nicola 니콜라이:nikolai,nicolai 에릭:eric,erik 에리크:eric,erik
에리히:erich 조너선:jonathan 조나단:jonathan 요나탄:jonathan 래리:larry 저스틴:justin 쥐스탱:justin 스콧:scott 브랜던:brandon 브랜든:brandon 벤저민:benjamin 벤자민:benjamin 뱅자맹:benjamin 벤야민:benjamin
새뮤얼:samuel 사무엘:samuel 그레고리:gregory,grigory 그리고리:grigory 프랭크:frank 프랑크:frank,franck 프란츠:franz 프랑수아:francois 프랜시스:francis,frances 프란시스:francis
프란치스코:francisco,francesco,franciscus 프란시스코:francisco 프란체스코:francesco 알렉산더:alexander 알렉산드르:alexander,aleksandr,alexandre 알렉상드르:alexandre 알렉산드로:alessandro,alejandro
알레산드로:alessandro 알레한드로:alejandro 알렉산드라:alexandra 알렉세이:alexei,aleksei,alexey 레이먼드:raymond 레몽:raymond 패트릭:patrick 파트리크:patrick,patrik 잭:jack 데니스:dennis,denis 드니:denis
제리:jerry,gerry 타일러:tyler 에런:aaron 아론:aaron 호세:jose 주제:jose 헨리:henry 앙리:henri 하인리히:heinrich 엔리코:enrico 엔리케:enrique,henrique 헨드릭:hendrik 애덤:adam 아담:adam 더글러스:douglas
네이선:nathan 나탄:nathan 피터:peter 페터:peter 피에르:pierre 표트르:pyotr,petr,piotr 피오트르:piotr 페드루:pedro 페드로:pedro 페테르:peter 재커리:zachary 카일:kyle 월터:walter 발터:walter 이선:ethan
에단:ethan 제러미:jeremy 제레미:jeremy 해럴드:harold 해롤드:harold 하랄:harald 하랄트:harald 키스:keith 크리스티안:christian,cristian 크리스천:christian 로저:roger 로제:roger 노아:noah 제럴드:gerald
게르하르트:gerhard 제라르:gerard 테리:terry 숀:sean,shawn,shaun 오스틴:austin 아서:arthur 아르투르:arthur,artur 아르튀르:arthur 로런스:lawrence,laurence 로렌스:lawrence,laurence 로랑:laurent
로렌초:lorenzo 제시:jesse,jessie 딜런:dylan 브라이스:bryce 조:joe 조던:jordan 빌리:billy,willy 브루스:bruce 앨버트:albert 알베르트:albert 알베르:albert 알베르토:alberto 윌리:willie,willy 가브리엘:gabriel
게이브리얼:gabriel 앨런:alan,allen,allan 후안:juan 로건:logan 웨인:wayne 랠프:ralph 랄프:ralph,ralf 로이:roy 유진:eugene 외젠:eugene 오이겐:eugen 랜디:randy 빈센트:vincent 뱅상:vincent 빈센초:vincenzo
루이:louis 루이스:louis,luis,lewis,ruiz 루드비히:ludwig 루트비히:ludwig 루이지:luigi 필립:philip,phillip 필리프:philippe,philipp 펠리페:felipe 필리포:filippo 보비:bobby 바비:bobby 밥:bob 조니:johnny
브래들리:bradley 칼럼:callum 올리버:oliver 올리비에:olivier 해리:harry 찰리:charlie,charley 조지나:georgina 토비:toby 리엄:liam 리암:liam 메이슨:mason 루커스:lucas 루카스:lucas,lukas 뤼크:luc 뤼카:lucas
루카:luca,luka 맥스:max 막스:max 막심:maxim,maksim,maxime 휴고:hugo 위고:hugo 후고:hugo 우고:hugo,ugo 휴:hugh 사이먼:simon 시몽:simon 지몬:simon 시몬:simon,simone,shimon 시몬느:simone 마틴:martin
마르틴:martin 마르탱:martin 마르코:marco,marko 마르코스:marcos 마커스:marcus 마르쿠스:marcus,markus 닐:neil,neal 닐스:nils,niels 닉:nick 톰:tom 팀:tim 짐:jim 지미:jimmy 벤:ben 댄:dan 대니:danny
데니:denny 샘:sam 새미:sammy 에디:eddie,eddy 테드:ted 테디:teddy 프레드:fred 프레디:freddie,freddy 프레더릭:frederick,frederic 프레데리크:frederic,frederick,frederik,frederique
프리드리히:friedrich 프리드리크:friedrich 페데리코:federico 켄:ken 케니:kenny 론:ron 로니:ronnie,ronny 토니:tony 앤디:andy 마이크:mike 미키:mickey,micky 미하엘:michael 미카엘:michael,mikael
미카엘라:michaela 미하일:mikhail 미하이:mihai 미겔:miguel 미구엘:miguel 미켈레:michele 미켈란젤로:michelangelo 미셸:michel,michelle 글렌:glenn,glen 고든:gordon 그레이엄:graham,graeme 그랜트:grant
그레그:greg,gregg 하워드:howard 휴버트:hubert 후베르트:hubert 위베르:hubert 이언:ian 이안:ian 아이작:isaac 이사크:isaac,isak 이자크:isaac 이삭:isaac 이반:ivan 아이번:ivan 아이버:ivor 조엘:joel 줄리언:julian
줄리안:julian 쥘리앵:julien 율리안:julian 줄리아:julia 율리아:julia,yulia 쥘리아:julia 줄리엣:juliet 줄리엣트:juliette 쥘리에트:juliette 줄리:julie 쥘리:julie 줄리오:giulio 줄리아노:giuliano 줄리우스:julius
율리우스:julius 율리시스:ulysses 훌리오:julio 훌리안:julian 쥘:jules 레너드:leonard 레오나르도:leonardo 레오나드:leonard 레온하르트:leonhard 레온:leon 레옹:leon 레오:leo 레프:lev 리오넬:lionel 라이오넬:lionel
로이드:lloyd 말컴:malcolm 맬컴:malcolm 매켄지:mackenzie 모리스:maurice,morris 모리츠:moritz 마우리시오:mauricio 마우리치오:maurizio 머리:murray 네빌:neville 노먼:norman 오언:owen 오웬:owen
오스카:oscar,oskar 오스카르:oscar,oskar 오토:otto 퍼시:percy 레이:ray 렉스:rex 로드니:rodney 로더릭:roderick 로드리고:rodrigo 로드리게스:rodriguez 로버트슨:robertson 로베르트:robert 로베르:robert
로베르토:roberto 로빈:robin 로스:ross 러셀:russell 스탠리:stanley 스튜어트:stewart,stuart 시드니:sydney,sidney 트레버:trevor 빅터:victor 빅토르:victor,viktor 빅토리아:victoria 비토리오:vittorio
비센테:vicente 버논:vernon 워런:warren 윌프레드:wilfred 빌프리트:wilfried 빌헬름:wilhelm 빌럼:willem 빌렘:willem 굴리엘모:guglielmo 기욤:guillaume 기예르모:guillermo 윈스턴:winston 자비에르:javier,xavier
하비에르:javier 그자비에:xavier 자비에:xavier 매리:mary 메리:mary 마리:marie,mari 마리아:maria 마리야:maria,mariya 마리나:marina 마리아나:mariana 마리안:marian,marianne 마리안네:marianne 마리오:mario
마리우스:marius 마리우시:mariusz 퍼트리샤:patricia 패트리샤:patricia 파트리시아:patricia 제니퍼:jennifer 린다:linda 엘리자베스:elizabeth,elisabeth 엘리자베트:elisabeth 엘리사베타:elisabetta,elizaveta
옐리자베타:elizaveta,yelizaveta 바버라:barbara 바바라:barbara 바르바라:barbara,varvara 수전:susan 수잔:susan,suzanne 수산나:susanna,susannah 수재나:susanna,susannah 쉬잔:suzanne 제시카:jessica
세라:sarah,sara 사라:sarah,sara 캐런:karen 카런:karen 카렌:karen 낸시:nancy 리사:lisa 리자:lisa,liza 베티:betty 마거릿:margaret 마가렛:margaret 마르가레테:margarete 마르가레타:margareta,margaretha
마르가리타:margarita 마르그리트:marguerite 샌드라:sandra 산드라:sandra 애슐리:ashley 킴벌리:kimberly 에밀리:emily,emilie 에밀:emil,emile 에밀리오:emilio 에밀리아:emilia 에밀리야:emilia,emiliya 도나:donna
캐럴:carol,carole,carroll 카롤:carol,karol 카롤리나:carolina,karolina 캐롤라인:caroline 카롤린:caroline 카롤리네:caroline 어맨다:amanda 아만다:amanda 멀리사:melissa 멜리사:melissa 데버라:deborah
데보라:deborah 스테퍼니:stephanie 스테파니:stephanie 스테파노:stefano 레베카:rebecca 리베카:rebecca 로라:laura,lora 라우라:laura 로르:laure 헬렌:helen 헬레나:helena 헬레네:helene 엘레나:elena,yelena
옐레나:elena,yelena 엘렌:ellen,helene 샤론:sharon 신시아:cynthia 캐슬린:kathleen 에이미:amy 앤절라:angela 안젤라:angela 앙겔라:angela 앙젤라:angela 안젤리나:angelina 안젤로:angelo 앙헬:angel 셜리:shirley
브렌다:brenda 에마:emma 엠마:emma 애나:anna,ana 안나:anna 아나:ana,anna 안네:anne 안:anne 안느:anne 앤:anne,ann 아네트:annette 패멀라:pamela 파멜라:pamela 니콜:nicole 서맨사:samantha 사만다:samantha
캐서린:catherine,katherine,kathryn 카트린:catherine,katrin 카타리나:katharina,catarina,katarina 카테리나:caterina,kateryna 카트리나:katrina 예카테리나:ekaterina,yekaterina 캐시:kathy,cathy
케이트:kate 케이티:katie,katy 크리스틴:christine,kristin,kristen 크리스티네:christine 크리스티나:christina,cristina,kristina 크리스티:christie 데브라:debra 레이철:rachel 레이첼:rachel 라헬:rachel
라셸:rachel 캐럴린:carolyn 재닛:janet 자네트:jeanette,janette 재닌:janine 버지니아:virginia 비르지니:virginie 헤더:heather 다이앤:diane 다이애나:diana 디아나:diana 디안:diane 루스:ruth 루트:ruth
올리비아:olivia 로즈:rose 로자:rosa,roza 로사:rosa 로잘린드:rosalind 비비안:vivian,vivien 비비언:vivian,vivien 비올라:viola 바이올렛:violet 비올레타:violeta,violetta 앨리스:alice 알리스:alice 알리체:alice
앨리슨:alison,allison 알리시아:alicia 얼리샤:alicia 앤드리아:andrea 안드레아:andrea 애너벨:annabel 에이프릴:april 아이린:irene 이레네:irene 이렌:irene 이리나:irina 이르마:irma 이자벨:isabelle,isabel
이자벨라:isabella 이사벨:isabel 이사벨라:isabella 이사벨레:isabelle 일라이자:eliza 엘리자:eliza,elisa 엘리스:elise,ellis 엘리:ellie,eli 엘리엇:elliot,eliot,elliott 엘사:elsa 엘자:elsa 에디트:edith
이디스:edith 에바:eva 에비타:evita 이바:eva,iva 이브:eve,yves 에블린:evelyn 이블린:evelyn 펄리시티:felicity 펠릭스:felix 플로렌스:florence 플로랑스:florence 프리다:frida,frieda 가브리엘라:gabriella,gabriela
게오르크:georg 게오르기:georgi,georgy,georgiy 게오르게:george,gheorghe 조르주:georges 조르조:giorgio 조르제:jorge 호르헤:jorge 요르그:jorg 외르크:jorg 조지아:georgia 제럴딘:geraldine 글로리아:gloria
그레이스:grace 그레타:greta 그웬:gwen 해나:hannah 한나:hannah,hanna 한스:hans 하네스:hannes 요하네스:johannes 요한:johann,johan 요한나:johanna 조안:joan 조앤:joan,joanne 조애나:joanna 조반니:giovanni
조바니:giovanni 조안나:joanna 호안:joan 주앙:joao 장:jean 장피에르:jeanpierre 장자크:jeanjacques 장루이:jeanlouis 장폴:jeanpaul 장클로드:jeanclaude 장마리:jeanmarie 장바티스트:jeanbaptiste
장프랑수아:jeanfrancois 장뤼크:jeanluc 얀:jan,yann,ian 야누시:janusz 야노시:janos 이오안:ioan 이오시프:iosif,joseph 제인:jane 재클린:jacqueline 자클린:jacqueline 자크:jacques 자코모:giacomo 하이메:jaime
자이메:jaime 재스민:jasmine 진:jean,gene 제마:gemma 질:jill,gilles 질리언:gillian 조이스:joyce 주디:judy 주디스:judith 유디트:judith 쥐디트:judith 준:june 켈리:kelly 로렌:lauren,loren
레슬리:leslie,lesley 릴리:lily,lilly 릴리안:lilian,lillian 릴리언:lilian,lillian 루시:lucy,lucie 뤼시:lucie 루치아:lucia 루시아:lucia 루치아노:luciano 루크레치아:lucrezia 리디아:lydia,lidia
매들린:madeleine,madeline 마들렌:madeleine 막달레나:magdalena 마그달레나:magdalena 메리언:marion,marian 마리옹:marion 메릴:meryl,merrill 미란다:miranda 모니카:monica,monika 모니크:monique 나오미:naomi
내털리:natalie 나탈리:natalie,nathalie 나탈리아:natalia 나탈리야:natalia,nataliya 나타샤:natasha 나디아:nadia 나데즈다:nadezhda 올가:olga 폴린:pauline 폴라:paula 파울라:paula 파울루:paulo 파올로:paolo
파블로:pablo 파벨:pavel,pawel 파블로프:pavlov 페넬로페:penelope 피비:phoebe 프리실라:priscilla 프리스킬라:priscilla 로버타:roberta 로미:romy 로미오:romeo 로만:roman 로맹:romain 록산:roxane 샐리:sally
셀리나:selena,celina 셀린:celine 실비아:sylvia,silvia 실비:sylvie 실비오:silvio 소피:sophie 소피아:sophia,sofia 소피야:sofia,sofya 조피:sophie 스텔라:stella 테레사:teresa,theresa 테레즈:therese
티나:tina 트레이시:tracy,tracey 우르줄라:ursula 어설라:ursula 우르술라:ursula 바네사:vanessa 버네사:vanessa 베라:vera 베로니카:veronica,veronika 베로니크:veronique 웬디:wendy 이본:yvonne 이베트:yvette
조이:zoe,joey 조에:zoe 앙투안:antoine 안톤:anton 안토니오:antonio 안토니우:antonio 안토니누스:antoninus 안토네스쿠:antonescu 앙토니:anthony 앙투아네트:antoinette 베르나르:bernard,bernhardt 버나드:bernard
베른하르트:bernhard 베르나르도:bernardo 브뤼노:bruno 브루노:bruno 세드리크:cedric 세드릭:cedric 클로드:claude 클라우디오:claudio 클라우디아:claudia 클라우디우:claudio 클라우스:klaus,claus 클레망:clement
클레멘트:clement 다미앵:damien 데이미언:damian,damien 디디에:didier 도미니크:dominique,dominik 도미닉:dominic 도밍고:domingo 에티엔:etienne 파비앵:fabien 파비안:fabian 파비오:fabio 파브리스:fabrice
플로랑:florent 플로리안:florian 가스통:gaston 질베르:gilbert 길버트:gilbert 기:guy 가이:guy 기도:guido 귀도:guido 귀스타브:gustave 구스타프:gustav,gustaf 구스타보:gustavo 에르베:herve 이폴리트:hippolyte
제롬:jerome 제르맹:germain 조르당:jordan 조슬린:jocelyn,joscelyn 루시앵:lucien 루도비크:ludovic 뤼도비크:ludovic 마르셀:marcel 마르셀로:marcelo 마르첼로:marcello 마르그레테:margrethe 막시밀리안:maximilian
막시밀리앵:maximilien 노엘:noel 파스칼:pascal 파스쿠알:pascual 레지:regis 레미:remi,remy 르네:rene,renee 레나토:renato 레나타:renata 레나테:renate 세바스티앵:sebastien 세바스티안:sebastian 세바스찬:sebastian
제바스티안:sebastian 세르주:serge 세르지오:sergio 세르지우:sergio 세르히오:sergio 세르게이:sergei,sergey 실뱅:sylvain 티에리:thierry 위르뱅:urbain 발레리:valery,valerie 발렌틴:valentin 발랑탱:valentin
발렌티나:valentina 발레리아:valeria 이봉:yvon 아돌프:adolf,adolphe 아돌포:adolfo 아달베르트:adalbert 알폰스:alfons,alphonse 알퐁스:alphonse 알폰소:alfonso,alphonso 앨프리드:alfred 알프레드:alfred
알프레트:alfred 알프레도:alfredo 아르놀트:arnold 아널드:arnold 아놀드:arnold 아르노:arnaud,arno 아우구스트:august 아우구스투스:augustus 어거스터스:augustus 오귀스트:auguste 오귀스탱:augustin
아우구스틴:augustin,augustine 아구스틴:agustin 베른트:bernd 베르톨트:bertold,berthold 디터:dieter 디트리히:dietrich 디에고:diego 디오고:diogo 디미트리:dimitri,dmitri 드미트리:dmitry,dmitri
디미트리스:dimitris 에버하르트:eberhard 에르하르트:erhard 에른스트:ernst 어니스트:ernest 에르네스트:ernest 에르네스토:ernesto 에르빈:erwin 어윈:erwin,irwin 페르디난트:ferdinand 페르디난드:ferdinand 페르난도:fernando
페르난두:fernando 페르낭:fernand 프리츠:fritz 권터:gunter,gunther 귄터:gunter,gunther 하인츠:heinz 헬무트:helmut 헤르만:hermann,herman 허먼:herman 에르망:armand 아르망:armand 아르만도:armando
호르스트:horst 잉그리드:ingrid 잉그리트:ingrid 잉에:inge 잉마르:ingmar 이그나티우스:ignatius 이그나시오:ignacio 이그나츠:ignaz 이고르:igor 일리야:ilya,ilia 요아힘:joachim 호아킨:joaquin 조아킹:joaquim 위르겐:jurgen
카를로:carlo 카를로스:carlos 카를루스:carlos 카스파르:caspar,kaspar 콘라트:konrad,conrad 콘래드:conrad 콘스탄틴:konstantin,constantin 콘스탄티노스:konstantinos 콘스탄체:constanze 쿠르트:kurt 커트:kurt,curt
로타어:lothar 만프레트:manfred 마티아스:matthias,mathias 마티외:mathieu,matthieu 마테오:mateo,matteo 마테우스:mateus,matheus 마누엘:manuel 마누엘라:manuela 에마누엘:emanuel,emmanuel
에마뉘엘:emmanuel,emmanuelle 이매뉴얼:emanuel,emmanuel 임마누엘:immanuel,emmanuel 오스발트:oswald 오즈월드:oswald 라파엘:raphael,rafael 라파엘로:raffaello 라이너:rainer,reiner 라인하르트:reinhard
라인홀트:reinhold 루디:rudi,rudy 루돌프:rudolf,rudolph 지크프리트:siegfried 지그문트:sigmund,siegmund,zygmunt 지기스문트:sigismund 테오도어:theodor 시어도어:theodore 테오도르:theodor,theodore
테오도로스:theodoros 테오도시우스:theodosius 테오필:theophile 테오:theo 토르스텐:torsten,thorsten 울리히:ulrich 우도:udo 우베:uwe 폴커:volker 볼프강:wolfgang 볼프:wolf 베르너:werner 워너:warner,werner
빌리발트:willibald 볼테르:voltaire 블라디미르:vladimir 블라디슬라프:vladislav 블라디슬라브:vladislav 보리스:boris 아나톨리:anatoly,anatoli 아나톨:anatole 안드레이:andrei,andrey 아르카디:arkady 아르템:artem
빅토리야:victoria,viktoria 비탈리:vitaly,vitali 뱌체슬라프:vyacheslav 바츨라프:vaclav 발레리야:valeria,valeriya 바실리:vasily,vasili 바딤:vadim 다리야:daria,darya 다리아:daria
예브게니:evgeny,yevgeny,evgeni 예브게니야:evgenia,yevgenia 예고르:egor,yegor 에두아르트:eduard 에두아르도:eduardo 에두아르두:eduardo 에두아르:edouard 겐나디:gennady 게르만:german 그리고리예프:grigoriev
이오네스쿠:ionescu 키릴:kirill,kyrill 레오니트:leonid 레오니드:leonid 류드밀라:lyudmila,ludmila 루드밀라:ludmila 류보프:lyubov 미하일로비치:mikhailovich 나스타샤:nastassja 니키타:nikita 니나:nina 올레크:oleg
올레그:oleg 올레흐:oleh 옥사나:oksana 라이사:raisa 로스티슬라프:rostislav 루슬란:ruslan 세묜:semyon,semen 스베틀라나:svetlana 스타니슬라프:stanislav 스타니스와프:stanislaw 타티아나:tatiana,tatyana
타티야나:tatiana,tatyana 티무르:timur 티모페이:timofey 유리:yuri,yury 유리예비치:yurievich 율리야:yulia,julia 야로슬라프:yaroslav,jaroslav 야나:yana,jana 야코블레프:yakovlev 지나이다:zinaida 조야:zoya
안제이:andrzej 바이다:wajda 보이치에흐:wojciech 보이체크:wojcik 예지:jerzy 이르지:jiri 유제프:jozef 타데우시:tadeusz 카지미에시:kazimierz 크시슈토프:krzysztof 크지슈토프:krzysztof 레흐:lech 미하우:michal
파베우:pawel 토마시:tomasz,tomas 즈비그니에프:zbigniew 미로슬라프:miroslav 미로슬라브:miroslav 밀란:milan 밀로시:milos 밀로스:milos 슬로보단:slobodan 조란:zoran 드라간:dragan 고란:goran 이보:ivo 이비차:ivica
요시프:josip 루카시:lukas 즐라탄:zlatan 네벤카:nevenka 이슈트반:istvan 이스트반:istvan 샨도르:sandor 페렌츠:ferenc 라슬로:laszlo 미클로시:miklos 죄르지:gyorgy 벨러:bela 벨라:bela,bella 졸탄:zoltan 구스만:guzman
에스테반:esteban 파우스토:fausto 펠리시아:felicia 곤살로:gonzalo 곤잘로:gonzalo 길예르미:guilherme 엑토르:hector 헥터:hector 호아킴:joaquim 헤수스:jesus 후스토:justo 라몬:ramon 라미레스:ramirez 라울:raul
리카르도:ricardo,riccardo 히카르두:ricardo 로드리구:rodrigo 루벤:ruben 살바도르:salvador 살바토레:salvatore 산티아고:santiago 티아고:thiago,tiago 토마소:tommaso 우발도:ubaldo 비르힐리오:virgilio
주세페:giuseppe 주제프:josep 주제페:giuseppe 피에트로:pietro 피에로:piero 도메니코:domenico 도나토:donato 단테:dante 다비드:david,davide 다비데:davide 엔초:enzo 엘리오:elio 에치오:ezio 에토레:ettore
프랑코:franco 프란체스카:francesca 프란시스카:francisca 프랑수아즈:francoise 프랑시스:francis 가에타노:gaetano 자니:gianni 잔니:gianni 잔루카:gianluca 잔루이지:gianluigi 조반나:giovanna 잔프랑코:gianfranco
굴리오:giulio 줄리아나:juliana,giuliana 마우로:mauro 마시모:massimo 니콜로:niccolo,nicolo 니코스:nikos 니콜라오스:nikolaos 오노레:honore 오라치오:orazio 로코:rocco 로물로:romulo 실베스트르:sylvestre
실베스터:sylvester 움베르토:umberto 발터르:walter 비토:vito 무함마드:muhammad,mohammed,mohamed 무하마드:muhammad,mohammed 모하메드:mohamed,mohammed 모하마드:mohammad,mohamad 메흐메트:mehmet
마호메트:mahomet 아흐마드:ahmad,ahmed 아흐메드:ahmed 아흐메트:ahmet 아메드:ahmed 알리:ali 하산:hassan,hasan 핫산:hassan 후세인:hussein,hussain,husain 호세인:hossein,hosein 오마르:omar 우마르:umar
우스만:usman,uthman 오스만:osman,othman 이브라힘:ibrahim 이스마일:ismail 이스마엘:ismael 유수프:yusuf,yousuf,yousef 유세프:yousef,yusef 칼리드:khalid 할레드:khaled 칼레드:khaled 할리드:khalid
마흐무드:mahmoud,mahmud 무스타파:mustafa,mostafa 무바라크:mubarak 나세르:nasser,naser 나지브:najib 누르:nur,noor 라시드:rashid,rachid 라흐만:rahman 살라:salah 살라흐:salah 살림:salim,selim 셀림:selim
사이드:said,saeed,sayed 사미르:samir 샤리프:sharif 술레이만:suleiman,sulaiman 쉴레이만:suleyman 슐레이만:suleyman 술탄:sultan 타리크:tariq,tarik 왈리드:walid 야세르:yasser 야시르:yasir 자이드:zayed,zaid
지아드:ziad 지야드:ziyad 압둘라:abdullah,abdallah 압달라:abdallah 압둘:abdul 압델:abdel 압드:abd 아부:abu 알아사드:alassad 아사드:assad,asad 바샤르:bashar 바시르:bashir 파이살:faisal 파루크:farouk,faruk
파티마:fatima 파흐드:fahd 하마드:hamad 하미드:hamid 하비브:habib 하심:hashim,hashem 자말:jamal,gamal 카림:karim 카말:kamal 케말:kemal 아이샤:aisha 아미르:amir 아민:amin 안와르:anwar 아지즈:aziz 레제프:recep
에르도안:erdogan 네타냐후:netanyahu 베냐민:benjamin,binyamin 모셰:moshe 이츠하크:yitzhak 이츠학:yitzhak 슈무엘:shmuel 아리엘:ariel 에후드:ehud 인디라:indira 자와할랄:jawaharlal 마하트마:mahatma
모한다스:mohandas 라지브:rajiv 라즈:raj 라젠드라:rajendra 라마:rama 락슈미:lakshmi 비자이:vijay 아미타브:amitabh 칸:khan 싱:singh 쿠마르:kumar 샤르마:sharma 굽타:gupta 간디:gandhi 네루:nehru 나렌드라:narendra
모디:modi 스미스:smith 존슨:johnson,jonson 존스:jones,johns 브라운:brown,browne,braun 데이비스:davis,davies 밀러:miller,millar 윌슨:wilson 무어:moore 테일러:taylor 앤더슨:anderson,andersson
잭슨:jackson 화이트:white 해리스:harris 톰프슨:thompson 톰슨:thomson,thompson 가르시아:garcia 마르티네스:martinez 마르티네즈:martinez 로빈슨:robinson 클라크:clark,clarke 클락:clark,clarke 리:lee,leigh
워커:walker 홀:hall 영:young 에르난데스:hernandez 킹:king 라이트:wright 로페스:lopez,lopes 로페즈:lopez 힐:hill 그린:green,greene 애덤스:adams 베이커:baker 곤살레스:gonzalez,gonzales
곤잘레스:gonzalez,gonzales 넬슨:nelson 카터:carter 미첼:mitchell 페레스:perez,peres 페레즈:perez 로버츠:roberts 터너:turner 필립스:phillips,philips 캠벨:campbell 파커:parker 에번스:evans 에반스:evans
에드워즈:edwards 콜린스:collins 산체스:sanchez 로저스:rogers,rodgers 리드:reed,reid,read 쿡:cook,cooke 모건:morgan 벨:bell 머피:murphy 베일리:bailey,baillie 리베라:rivera 쿠퍼:cooper
리처드슨:richardson 콕스:cox 워드:ward 토레스:torres 피터슨:peterson,petersen 그레이:gray,grey 왓슨:watson 브룩스:brooks 샌더스:sanders 프라이스:price 베넷:bennett,bennet 우드:wood 반스:barnes
헨더슨:henderson 콜먼:coleman 젱킨스:jenkins 페리:perry 파월:powell 롱:long 패터슨:patterson,paterson 휴스:hughes 플로레스:flores 워싱턴:washington 버틀러:butler 시먼스:simmons 시몬스:simmons,simons
포스터:foster 브라이언트:bryant 그리핀:griffin 디아스:diaz,dias 헤이스:hayes,hays 마이어스:myers,meyers 포드:ford 해밀턴:hamilton 설리번:sullivan 월리스:wallace 우즈:woods 콜:cole 웨스트:west 오언스:owens
오웬스:owens 레이놀즈:reynolds 피셔:fisher,fischer 해리슨:harrison 깁슨:gibson 맥도널드:mcdonald,macdonald 크루스:cruz 크루즈:cruz,cruise 마셜:marshall 오르티스:ortiz 고메스:gomez,gomes 고메즈:gomez
프리먼:freeman 웰스:wells 웰즈:wells 웹:webb 심프슨:simpson 스티븐스:stevens,stephens 터커:tucker 포터:porter 헌터:hunter 힉스:hicks 크로퍼드:crawford 크로포드:crawford 보이드:boyd 모랄레스:morales
케네디:kennedy 딕슨:dixon,dickson 라모스:ramos 레예스:reyes 번스:burns 쇼:shaw 홈스:holmes 홈즈:holmes 라이스:rice 헌트:hunt 블랙:black 대니얼스:daniels 파머:palmer 팔머:palmer 밀스:mills 니컬스:nichols
나이트:knight 퍼거슨:ferguson 스톤:stone 호킨스:hawkins 던:dunn,dunne 퍼킨스:perkins 허드슨:hudson 스펜서:spencer 가드너:gardner,gardiner 스티븐슨:stephenson,stevenson 페인:payne,paine
피어스:pierce,pearce 베리:berry 매슈스:matthews,mathews 매튜스:matthews 와그너:wagner 바그너:wagner 윌리스:willis 왓킨스:watkins 올슨:olson 덩컨:duncan 스나이더:snyder 하트:hart 커닝엄:cunningham
레인:lane 앤드루스:andrews 루이즈:ruiz 하퍼:harper 폭스:fox 라일리:riley,reilly 암스트롱:armstrong 카펜터:carpenter 위버:weaver 그린버그:greenberg 차베스:chavez 심스:sims 피터스:peters 프랭클린:franklin
로슨:lawson 필즈:fields 구티에레스:gutierrez 슈미트:schmidt,schmitt 카:carr 바스케스:vasquez 카스티요:castillo 휠러:wheeler 채프먼:chapman 몽고메리:montgomery 리처즈:richards 윌리엄슨:williamson
윌리엄스:williams 존스턴:johnston 뱅크스:banks 마이어:meyer,mayer,maier,meier 비숍:bishop 매코이:mccoy 하월:howell 알바레스:alvarez 모리슨:morrison 핸슨:hansen,hanson 페르난데스:fernandez,fernandes
가자:garza 하비:harvey 리틀:little 버턴:burton 응우옌:nguyen 제이컵스:jacobs 풀러:fuller 린치:lynch 딘:dean 개릿:garrett 로메로:romero 웰치:welch 라슨:larson,larsen 프레이저:frazier,fraser,frasier
버크:burke 핸콕:hancock 데이:day 멘도사:mendoza 모레노:moreno 보먼:bowman 파울러:fowler 홀랜드:holland 하먼:harmon 하몬:harmon 헤이스팅스:hastings 칼린:carlin 게이츠:gates 삭스:sachs,sax 작스:sachs
휴즈:hughes 애벗:abbott 애비:abbey 에이브럼스:abrams 앨런비:allenby 아인슈타인:einstein 애스턴:aston 애틀리:attlee 오든:auden 볼드윈:baldwin 발자크:balzac 배럿:barrett 배리:barry 바로:barrault 바흐:bach
보들레르:baudelaire 베컴:beckham 베케트:beckett 베토벤:beethoven 벨로:bellow 베르그송:bergson 베르티에:berthier 비스마르크:bismarck 블레어:blair 블레이크:blake 보어:bohr 볼턴:bolton 보르헤스:borges
보스:bose,bosch 보슈:bosch 보즈웰:boswell 브람스:brahms 브랜도:brando 브레히트:brecht 브레즈네프:brezhnev 브론테:bronte 브라우닝:browning 뷔르거:burger 버그먼:bergman 베르히만:bergman 베리만:bergman 부시:bush
바이런:byron 케이지:cage 칼라스:callas 칼뱅:calvin 캐머런:cameron 카뮈:camus 카라바조:caravaggio 카네기:carnegie 캐리:carey,carrey 카스트로:castro 세잔:cezanne 샤갈:chagall 채플린:chaplin 체호프:chekhov
체니:cheney 쇼팽:chopin 처칠:churchill 클린턴:clinton 클루니:clooney 콜리지:coleridge 코널리:connolly 코너리:connery 쿠르베:courbet 크롬웰:cromwell 퀴리:curie 다윈:darwin 도데:daudet 데이비슨:davidson
드뷔시:debussy 데카르트:descartes 디캐프리오:dicaprio 디킨스:dickens 디킨슨:dickinson 디오르:dior 도일:doyle 뒤마:dumas 뒤샹:duchamp 드보르자크:dvorak 드보르작:dvorak 이스트우드:eastwood 에디슨:edison
아이젠하워:eisenhower 엘가:elgar 에머슨:emerson 엥겔스:engels 패러데이:faraday 페르미:fermi 필딩:fielding 피츠제럴드:fitzgerald 플로베르:flaubert 플레밍:fleming,flemming 포크너:faulkner 푸코:foucault
프로이트:freud 프로스트:frost 푸르트벵글러:furtwangler,furtwaengler 갈릴레이:galilei 고갱:gauguin 가우스:gauss 기번:gibbon 지드:gide 괴테:goethe 고흐:gogh 고골:gogol 고르바초프:gorbachev 고리키:gorky,gorki
고야:goya 그림:grimm 구텐베르크:gutenberg 헨델:handel 하디:hardy 하우스만:hausmann,housman 호손:hawthorne 하이든:haydn 헤겔:hegel 하이데거:heidegger 하이네:heine 하이젠베르크:heisenberg 헤밍웨이:hemingway
헵번:hepburn 헤세:hesse 히치콕:hitchcock 히틀러:hitler 홉스:hobbes 호프먼:hoffman,hoffmann 호프만:hoffmann,hofmann 흄:hume 헉슬리:huxley 입센:ibsen 제퍼슨:jefferson 조이너:joyner 융:jung 카프카:kafka
칸딘스키:kandinsky 칸트:kant 키츠:keats 켈러:keller 케플러:kepler 케인스:keynes 흐루쇼프:khrushchev 키신저:kissinger 클림트:klimt 코흐:koch 쿤데라:kundera 라마르틴:lamartine 로런:lauren 레닌:lenin
레논:lennon 레넌:lennon 라이프니츠:leibniz 링컨:lincoln 리스트:liszt 로크:locke 런던:london 루터:luther 마키아벨리:machiavelli 매카트니:mccartney 매카시:mccarthy 매큐언:mcewan 맥아더:macarthur
맥스웰:maxwell 마네:manet 만:mann 마르케스:marquez 마르크스:marx 마티스:matisse 모파상:maupassant 멜빌:melville 멘델:mendel 멘델스존:mendelssohn 메르켈:merkel 밀:mill 밀턴:milton 몰리에르:moliere
모네:monet 먼로:monroe,munro 몽테뉴:montaigne 몽테스키외:montesquieu 모차르트:mozart 뭉크:munch 나폴레옹:napoleon 뉴턴:newton 니체:nietzsche 닉슨:nixon 노벨:nobel 오바마:obama 오닐:oneill 오브라이언:obrien
오코너:oconnor 오웰:orwell 파스테르나크:pasternak 파스퇴르:pasteur 펜:penn 피카소:picasso 피트:pitt 플랑크:planck 포:poe 포프:pope 파운드:pound 푸생:poussin 프루스트:proust 푸치니:puccini 푸시킨:pushkin
푸틴:putin 퀘일:quayle 라신:racine 라벨:ravel 레이건:reagan 렘브란트:rembrandt 르누아르:renoir 릴케:rilke 랭보:rimbaud 로댕:rodin 루스벨트:roosevelt 로시니:rossini 루소:rousseau 루벤스:rubens 러스킨:ruskin
러더퍼드:rutherford 사드:sade 생텍쥐페리:saintexupery 샐린저:salinger 상드:sand 사르트르:sartre 실러:schiller,schiele 쉴러:schiller 쇼펜하우어:schopenhauer 슈뢰더:schroder,schroeder 슈베르트:schubert
슈만:schumann 슈마허:schumacher 슈바이처:schweitzer 슈워제네거:schwarzenegger 스코르세이지:scorsese 셰익스피어:shakespeare 셸리:shelley 시벨리우스:sibelius 시냐크:signac 시나트라:sinatra 스노든:snowden
솔제니친:solzhenitsyn 소로스:soros 스필버그:spielberg 스피노자:spinoza 스탈린:stalin 스타인벡:steinbeck 스탕달:stendhal 스트라우스:strauss 슈트라우스:strauss 스트라빈스키:stravinsky 스위프트:swift
타란티노:tarantino 차이콥스키:tchaikovsky 테니슨:tennyson 대처:thatcher 소로:thoreau 톨스토이:tolstoy 트래볼타:travolta 트로츠키:trotsky 트뤼도:trudeau 트루먼:truman 트럼프:trump 투르게네프:turgenev
트웨인:twain 베르디:verdi 베르메르:vermeer 베른:verne 비발디:vivaldi 워홀:warhol 와트:watt,watts 웰링턴:wellington 휘트먼:whitman 와일드:wilde 비트겐슈타인:wittgenstein 울프:woolf,wolf,wolfe
워즈워스:wordsworth 예이츠:yeats 옐친:yeltsin 졸라:zola 저커버그:zuckerberg 바흐찐:bakhtin 바흐친:bakhtin 도스토옙스키:dostoevsky,dostoyevsky 프로코피예프:prokofiev 라흐마니노프:rachmaninoff,rachmaninov
쇼스타코비치:shostakovich 파스코:pascoe 린드버그:lindbergh 라우센버그:rauschenberg 로드리그:rodrigue 르클레르:leclerc 르블랑:leblanc 르펜:lepen 뒤퐁:dupont 뒤부아:dubois 듀보이스:dubois 뒤크로:ducros
아벨라르:abelard 아누이:anouilh 알튀세르:althusser 바르트:barthes,barth 데리다:derrida 레비스트로스:levistrauss 라캉:lacan 샤르파크:charpak 주네:genet 레제르:leger 과르디올라:guardiola 이니에스타:iniesta
메시:messi 호날두:ronaldo 호나우두:ronaldo 호나우지뉴:ronaldinho 네이마르:neymar 음바페:mbappe 지단:zidane 베르캄프:bergkamp 크루이프:cruyff,cruijff 판:van 반:van 데:de 드:de 폰:von 디:di 뒤:du 두:du 다:da
도스:dos 엘:el 알:al
헤나투:renato 헤나타:renata 하파에우:rafael 하파엘:rafael 하파엘라:rafaela 호드리구:rodrigo 호드리게스:rodrigues 히카르도:ricardo 호베르투:roberto 호베르토:roberto 호비뉴:robinho 호마리우:romario 히바우두:rivaldo 하이문두:raimundo 헤지나우두:reginaldo
호제리우:rogerio 호날디뉴:ronaldinho 호마오:romao 하미레스:ramires 하모스:ramos 하무스:ramos 호샤:rocha 히베이루:ribeiro 히베이로:ribeiro 페헤이라:ferreira 코헤이아:correia 코헤아:correa 바호스:barros 바헤투:barreto 모라이스:moraes,morais 토헤스:torres
게하:guerra 세하:serra 테하:terra 페하스:ferraz 아후다:arruda 치아구:thiago,tiago 티아구:thiago,tiago 지에구:diego 디에구:diego 지오구:diogo 디오구:diogo 지르세우:dirceu 지우마:dilma 지우송:dilson 에지우송:edilson 에지우손:edilson 에지송:edson
에드송:edson 아지우송:adilson 아지우손:adilson 마르쿠:marco 조제:jose 조앙:joao 세바스치앙:sebastiao 크리스치아누:cristiano 크리스티아누:cristiano 크리스치앙:christian,cristian 파비우:fabio 파비아누:fabiano 루시우:lucio 루시아누:luciano 마르셀루:marcelo
마르시우:marcio 마리우:mario 주니뉴:juninho 오스바우두:osvaldo,oswaldo 아드리아누:adriano 에르난지스:hernandes 페르난지스:fernandes 구스타부:gustavo 레오나르두:leonardo 레안드루:leandro 기예르미:guilherme 길례르미:guilherme 기례르미:guilherme 엔히키:henrique
엔리키:henrique 펠리피:felipe 필리피:filipe,felipe 조르즈:jorge 비니시우스:vinicius 마노에우:manoel,manuel 마누에우:manuel 미게우:miguel 가브리에우:gabriel 다니에우:daniel 사무에우:samuel 하케우:raquel 이자베우:isabel 지우베르투:gilberto 아우베르투:alberto
아우베스:alves 알베스:alves 아우메이다:almeida 알메이다:almeida 시우바:silva 실바:silva 산투스:santos 소자:souza,sousa 소우자:souza,sousa 올리베이라:oliveira 페레이라:pereira 마르칭스:martins 마르친스:martins 곤사우베스:goncalves 곤살베스:goncalves
멘지스:mendes 누네스:nunes 카르발류:carvalho 카르발호:carvalho 테이셰이라:teixeira 모레이라:moreira 카르도주:cardoso 카르도조:cardoso 바스콘셀루스:vasconcelos,vasconcellos 피게이레두:figueiredo 마샤두:machado 안드라지:andrade 안드라데:andrade 지아스:dias
아라우주:araujo 아라우조:araujo 몬테이루:monteiro 핀투:pinto 코엘류:coelho 쿠냐:cunha 디오니지우:dionisio 지오니지우:dionisio 그리피스:griffith,griffiths 메러디스:meredith 고스:goss,goth 엘스워스:ellsworth 헵워스:hepworth 애시워스:ashworth 하워스:haworth
워스:worth 포사이스:forsyth,forsythe 갤브레이스:galbraith 홀로이드:holroyd
`

let table: ReadonlyMap<string, readonly string[]> | undefined

/** Hangul word -> a-z spellings, likeliest first. */
export function hangulForeignNames(): ReadonlyMap<string, readonly string[]> {
  return (table ??= keyedLists(NAMES))
}
