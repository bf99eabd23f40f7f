/**
 * Customary Latin spellings of Korean surnames and of the syllables of Korean given names, likeliest first.
 *
 * Source: written for this project from general knowledge of Korean passports and of published name spellings;
 * order checked against CC0 rows of popular-names-by-country. Licence: MIT, as the project.
 * Format: `hangul=spelling,spelling` separated by white space.
 */
const SURNAMES = `
김=kim,gim 이=lee,yi,rhee,ri,yee,rhie,li,e 리=ri,lee,li,rhee 박=park,pak,bak,bahk 최=choi,choe,choy,chwe 정=jung,chung,jeong,jong,cheong,chong,joung,choung
강=kang,gang 조=cho,jo,joe,choe 윤=yoon,yun,youn 장=jang,chang,zhang 임=lim,im,rim,yim 림=rim,lim,im 한=han,hahn 오=oh,o 서=seo,suh,so,sur 신=shin,sin 권=kwon,gwon,kweon
황=hwang,whang 안=ahn,an 송=song 전=jeon,jun,chun,chon,jon,cheon 홍=hong 유=yoo,yu,you,ryu,ryoo 류=ryu,yoo,ryoo,yu,lew 고=ko,go,koh,goh 문=moon,mun 양=yang,ryang 량=ryang,yang
손=son,sohn 배=bae,pae,bai 백=baek,paek,baik,paik,back 허=heo,hur,huh,ho,her 남=nam 심=shim,sim 노=noh,roh,no,ro 로=ro,roh,noh 하=ha,hah 곽=kwak,gwak 성=sung,seong,song 차=cha
주=joo,ju,choo,chu 우=woo,u,wu 구=koo,gu,ku,goo 민=min 나=na,ra,nah,rha 라=ra,na,rha 진=jin,chin 지=ji,jee,chi,chee 엄=eom,um,uhm,om 채=chae,chai 원=won 천=cheon,chun,chon 방=bang,pang
공=kong,gong 현=hyun,hyeon,hyon 함=ham,hahm 변=byun,byeon,pyon,byon 염=yeom,yum,yom,youm 렴=ryom,yeom 여=yeo,yuh,yo,lyuh 려=ryo,yeo 추=choo,chu 도=do,to,doh 소=so,soh 석=seok,suk,sok,suck 선=sun,seon,son
설=seol,sul,sol 마=ma,mah 길=gil,kil 연=yeon,youn,yon 위=wi,wee 표=pyo 명=myung,myeong,myong 기=ki,gi,kee 반=ban,pan 왕=wang 금=keum,geum,kum 옥=ok,ock 육=yook,yuk 인=in 맹=maeng,maing 제=je,jae,che
모=mo 탁=tak 국=kook,guk,kuk 어=eo,uh 은=eun,un 편=pyeon,pyun 용=yong 예=ye 경=kyung,gyeong,kyong 봉=bong,pong 사=sa 부=boo,bu,pu 가=ka,ga 복=bok,pok 태=tae 목=mok 형=hyung,hyeong 피=pi
두=doo,du 감=kam,gam 호=ho 음=eum,um 빈=bin 동=dong,tong 온=on 범=beom,bum,pom 좌=jwa,chwa 팽=paeng 승=seung,sung 간=kan,gan 상=sang 시=si,shi 갈=gal,kal 단=dan,tan 견=kyun,gyeon 당=dang,tang
남궁=namgung,namkoong,namkung,namgoong 황보=hwangbo,whangbo 제갈=jegal,chegal,jekal 사공=sagong,sakong 선우=sunwoo,seonu,sonu,sunoo 서문=seomun,suhmoon 독고=dokgo,dokko,tokko 동방=dongbang,tongbang`

const GIVEN = `
가=ga,ka 갑=kap,gap 강=kang,gang 건=gun,geon,kun,keon,kon 경=kyung,gyeong,kyong,kyoung,gyung 계=kye,gye,kae 고=go,ko 관=kwan,gwan 광=kwang,gwang 구=koo,gu,ku 국=kook,guk,kuk,gook 권=kwon,gwon 규=kyu,gyu,kyoo
균=kyun,gyun 근=keun,geun,kun 금=keum,geum,kum 기=ki,gi,kee 길=gil,kil 나=na,ra 난=nan,ran 남=nam 내=nae 노=no,noh 다=da,ta 달=dal,tal 담=dam 대=dae,tae,dai 덕=duk,deok,dok,tok 도=do,to 동=dong,tong
두=doo,du,tu 득=deuk,duk,tuk 라=ra,na,rha 락=rak,lak 란=ran,lan 람=ram 래=rae,lae 량=ryang 련=ryon,ryeon 령=ryong,ryeong,young 례=rye 록=rok,lok 룡=ryong,yong 률=ryul,yul 리=ri,li,lee,rhee,ree 린=rin,lin 림=rim,lim,leem
마=ma 만=man 매=mae 명=myung,myeong,myong,myoung 모=mo 무=moo,mu 문=moon,mun 미=mi,mee 민=min 바=ba 배=bae,pae 백=baek,paek 범=bum,beom,pom 별=byul,byeol 병=byung,byeong,byoung,pyong,pyung 보=bo,po 복=bok,pok 봄=bom
봉=bong,pong 부=boo,bu,pu 빈=bin,been,pin 빛=bit,bich 사=sa 산=san 삼=sam 상=sang 새=sae 서=seo,suh,so,sur 석=seok,suk,sok,suck,seog 선=sun,seon,son,soun 설=seol,sul 섭=sub,seop,sup,seob 성=sung,seong,song,soung 세=se,sei,seh,say
소=so,soh 솔=sol 송=song 수=soo,su,sue 숙=sook,suk,sug 순=soon,sun 승=seung,sung,soung 슬=seul,sul 시=si,shi 식=sik,shik,sick 신=shin,sin 실=sil,shil 아=ah,a 안=an,ahn 애=ae,ai,e 양=yang 언=eon,un,on 얼=eol 여=yeo,yuh,yo 연=yeon,youn,yun,yon
열=yeol,yul,yol 염=yeom 영=young,yeong,yong,yung,yeoung 예=ye,yea 오=oh,o 옥=ok,ock 완=wan 용=yong,young,ryong 우=woo,u,wu,oo 욱=wook,uk,ook,ug 운=woon,un,oon 웅=woong,ung,oong 원=won,weon 월=wol,weol 유=yoo,yu,you 윤=yoon,yun,youn 율=yul,yool
은=eun,un,en,un 을=eul,ul 의=eui,ui,yi,wee 이=i,yi,ee,lee 익=ik,ick 인=in 일=il 임=im,lim 자=ja,cha 장=jang,chang 재=jae,je,chae,jea,jai 전=jeon,jun,chon 정=jung,jeong,chung,jong,chong,joung 제=je,jae,che 조=jo,cho 종=jong,chong 주=joo,ju,chu
준=jun,joon,chun,june 중=joong,jung,chung 지=ji,jee,chi,gi 직=jik,chik 진=jin,chin,jean 찬=chan 창=chang 채=chae,chai 천=chun,cheon,chon 철=chul,cheol,chol,chull 청=chung,cheong,chong 초=cho 춘=choon,chun 충=choong,chung 치=chi 칠=chil 탁=tak 태=tae,tai
택=taek,taik,tack,taeg 파=pa 평=pyung,pyeong,pyong 표=pyo 필=pil,phil,feel 하=ha,hah 학=hak,hack,hahk 한=han,hahn 해=hae,hai 향=hyang 헌=hun,heon,hon 혁=hyuk,hyeok,hyok,hyug 현=hyun,hyeon,hyon,hyoun 협=hyup,hyeop,hyop 형=hyung,hyeong,hyong,hyoung 혜=hye,hae,hea,hyae
호=ho 홍=hong 화=hwa,wha 환=hwan,whan 황=hwang 회=hoe,hoi 효=hyo 후=hoo,hu 훈=hoon,hun 휘=hwi,whi 흠=heum,hum 흥=heung,hung 희=hee,hui,heui,hi 히=hi,hee`

/** Syllables that few given names have, so that they don't tell a Korean name from a foreign one. */
const RARE_GIVEN = `
걸=geol,gul,kul,kol,kull,gol 겸=gyeom,kyum,kyeom,gyum 견=gyeon,kyun 결=gyeol,kyul 곤=gon,kon 군=gun,goon,kun 귀=gwi,kwi 궁=gung,goong 녀=nyeo,nyo,nyuh 년=nyeon,nyun,nyon 녕=nyeong,nyung,nyong 녹=nok,rok,nock 눌=nul 능=neung,nung 단=dan,tan 돈=don,ton
랑=rang,lang,nang 려=ryeo,ryo,yeo 렬=ryeol,ryul,ryol,yul,yeol 로=ro,roh,noh 론=ron,non 롱=rong,nong 루=ru,roo,nu 류=ryu,yoo,ryoo 륜=ryun,yun 륭=ryung,yung 립=rip,lip 맹=maeng 목=mok 몽=mong 박=park,bak,pak 반=ban,pan 방=bang,pang 벽=byeok,byuk 분=boon,bun 비=bi,bee 생=saeng,saing 손=son
습=seup,seub 억=eok,uk,ok 엄=eom,um 업=eop,up,ub 왕=wang 요=yo 위=wi,wee 육=yuk,yook 음=eum,um 응=eung,ung 작=jak 절=jeol,jul,chol 집=jip,chip 차=cha 출=chul,chool 취=chwi 탄=tan 통=tong 판=pan 팔=pal 풍=pung,poong 함=ham 항=hang 행=haeng 허=heo,huh,hur 쌍=ssang,sang`

let surnames: ReadonlyMap<string, readonly string[]> | undefined
let given: ReadonlyMap<string, readonly string[]> | undefined
let rareGiven: ReadonlyMap<string, readonly string[]> | undefined

/** Surname in Hangul -> its customary Latin spellings, likeliest first. */
export function hangulSurnames(): ReadonlyMap<string, readonly string[]> {
  return (surnames ??= decode(SURNAMES))
}

/** Given-name syllable in Hangul -> its customary Latin spellings, likeliest first. */
export function hangulGivenSyllables(): ReadonlyMap<string, readonly string[]> {
  return (given ??= decode(GIVEN))
}

/** The same of syllables that few given names have. */
export function rareHangulSyllables(): ReadonlyMap<string, readonly string[]> {
  return (rareGiven ??= decode(RARE_GIVEN))
}

function decode(packed: string): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>()
  for (const entry of packed.trim().split(/\s+/)) {
    const [hangul = '', spellings = ''] = entry.split('=')
    table.set(hangul, [...new Set(spellings.split(','))])
  }
  return table
}
