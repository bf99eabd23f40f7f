/**
 * Frequent surnames of Europe and the Americas as Chinese writes them, and behind them those that Chinese writes by custom and not by today's
 * tables of sounds, in China, Taiwan and Hong Kong: surnames of the sciences, letters, arts, politics and sport, whom Chinese readers know by
 * the surname alone.
 *
 * Source: written for this project from general knowledge of published spellings. Licence: MIT, as the project.
 * Format: `han:spellings`, likeliest first; Han simplified or traditional, looked up folded.
 */
import { keyedLists } from '../internal/keyed-lists.ts'

const NAMES = `
史密斯:smith 史密夫:smith 约翰森:johansen,johnsen 琼斯:jones 钟斯:jones 布朗:brown,braun 戴维斯:davis,davies 米勒:miller,muller
穆勒:muller,mueller,moeller 缪勒:muller 莫尔:moore 穆尔:moore,muir 泰勒:taylor,tyler 托马斯:thomas 杰克逊:jackson 怀特:white,wyatt 哈里斯:harris
汤普森:thompson,thomson 汤姆森:thomson,thomsen 汤姆逊:thomson,thompson 汤姆孙:thomson 克拉克:clark,clarke 罗宾逊:robinson 沃克:walker 艾伦:allen,alan
赖特:wright 希尔:hill 格林:green,greene,grin 亚当斯:adams 纳尔逊:nelson 尼尔森:nelson,nielsen,nilsson 贝克:baker,beck,becker 坎贝尔:campbell
米切尔:mitchell 卡特:carter 罗伯茨:roberts 菲利普斯:phillips,philips 埃文斯:evans 伊文斯:evans 特纳:turner 帕克:parker 帕金森:parkinson 爱德华兹:edwards
柯林斯:collins 科林斯:collins 斯图尔特:stewart,stuart 斯图亚特:stuart,stewart 莫里斯:morris,maurice 墨菲:murphy 库克:cook,cooke 罗杰斯:rogers 摩根:morgan
库珀:cooper 彼得森:peterson,petersen 贝利:bailey,bayley 里德:reed,reid,read 凯利:kelly,kelley 霍华德:howard 考克斯:cox 沃德:ward 理查森:richardson
理查德森:richardson 沃森:watson 华生:watson 布鲁克斯:brooks 伍德:wood 伍兹:woods 贝内特:bennett 班尼特:bennett 格雷:gray,grey 休斯:hughes 普赖斯:price
迈尔斯:myers,miles 桑德斯:sanders,saunders 福斯特:foster 鲍威尔:powell 詹金斯:jenkins 佩里:perry 沙利文:sullivan 苏利文:sullivan 贝尔:bell,bale 科尔曼:coleman
巴特勒:butler 亨德森:henderson 巴恩斯:barnes 费舍尔:fisher,fischer 费希尔:fisher,fischer 西蒙斯:simmons,simons 帕特森:patterson,paterson 彭斯:burns,pence
伯恩斯:burns,byrnes 乔丹:jordan 雷诺兹:reynolds 汉密尔顿:hamilton 格雷厄姆:graham 格雷汉姆:graham 华莱士:wallace 科尔:cole,kohl 韦斯特:west 海斯:hayes,hays
吉布森:gibson 福特:ford 麦克唐纳:macdonald,mcdonald 华盛顿:washington 欧文斯:owens 欧文:irving,owen,irwin 克劳福德:crawford 博伊德:boyd 沃伦:warren
加德纳:gardner,gardiner 阿姆斯特朗:armstrong 斯宾塞:spencer 史宾塞:spencer 斯宾塞尔:spenser 佩恩:payne,penn 潘恩:paine,penn 格兰特:grant 亨特:hunter,hunt
哈特:hart,harte 奈特:knight 赖斯:rice,reiss 罗伯逊:robertson 布莱克:black,blake 帕尔默:palmer 米尔斯:mills,mils 尼科尔斯:nichols 卡梅隆:cameron
伯克:burke,burk 伯格:berg,burger 贝格:berg 韦伯:webb,weber 韦布:webb 辛普森:simpson 史蒂文斯:stevens,stephens 斯蒂文斯:stevens 史蒂芬森:stephenson,stevenson
史蒂文森:stevenson 斯蒂文森:stevenson 弗里曼:freeman,friedman 马歇尔:marshall 默里:murray 莫雷:murray,moray 梅森:mason 奥布莱恩:obrien 奥尼尔:oneill,oneal
奥康纳:oconnor 麦卡锡:mccarthy 麦卡特尼:mccartney 麦肯齐:mackenzie,mckenzie 麦克莱恩:maclean,mclean 麦格雷戈:mcgregor,macgregor 麦克米伦:macmillan,mcmillan
菲茨杰拉德:fitzgerald 道格拉斯:douglas 莱恩:lane,ryan 瑞安:ryan 安德鲁斯:andrews 格里菲斯:griffith,griffiths 格里芬:griffin 罗素:russell 罗斯:ross,rose,roth
亨利:henry 福克斯:fox,fuchs 斯坦利:stanley 查普曼:chapman 钱德勒:chandler 伯恩斯坦:bernstein,burnstein 艾略特:eliot,elliott 埃利斯:ellis 福勒:fowler
弗莱明:fleming 吉尔伯特:gilbert 戈德史密斯:goldsmith 哈德森:hudson 肯尼迪:kennedy 劳埃德:lloyd 劳合:lloyd 劳伦斯:lawrence,laurence 罗兰:roland,rowland
牛顿:newton 诺里斯:norris 帕森斯:parsons 帕金斯:perkins 波特:porter,potter,bott 里夫斯:reeves 谢泼德:shepard,shepherd 夏普:sharp,sharpe 萨默斯:summers
斯旺:swan,swann 辛克莱:sinclair 坦普尔:temple 桑顿:thornton 索普:thorpe 塔克:tucker 泰森:tyson 沃恩:vaughan,vaughn 韦德:wade 沃特金斯:watkins 惠勒:wheeler
惠特尼:whitney 惠特克:whitaker 沃尔夫:wolf,wolfe,wolff 伍尔夫:woolf,wolf 科恩:cohen,cohn,kohn 科亨:cohen 利维:levy,levi 莱维:levy,levi 列维:levi,levy
莱文:levin,levine 霍金斯:hawkins 伯德:bird,byrd 蔡斯:chase 张伯伦:chamberlain 海德:hyde 赖利:riley,reilly 弗雷泽:fraser,frazer 毕晓普:bishop 布拉德利:bradley
布什:bush 培根:bacon 洛克:locke,lock 巴克:buck,barker 克鲁斯:cruise,cruz 道尔:doyle 哈代:hardy 哈里森:harrison 哈利生:harrison 霍普金斯:hopkins 兰伯特:lambert
梅耶:meyer,mayer 迈耶:meyer,mayer 迈尔:meyer,mayer,maier 施密特:schmidt,schmitt 施米特:schmidt,schmitt 施耐德:schneider 施奈德:schneider 费歇尔:fischer
瓦格纳:wagner 华格纳:wagner 贝克尔:becker 舒尔茨:schulz,schultz 舒尔兹:schulz,schultz 霍夫曼:hoffman,hoffmann 科赫:koch 鲍尔:bauer,power,ball 里希特:richter
克莱因:klein,kline 施罗德:schroder,schroeder 诺伊曼:neumann 施瓦茨:schwarz,schwartz 史瓦兹:schwarz,schwartz 齐默尔曼:zimmermann 克吕格:kruger
克鲁格:kruger,krueger,krug 哈特曼:hartmann,hartman 朗格:lange 克劳斯:krause,kraus,klaus 莱曼:lehmann,lehman 雷曼:lehman,lehmann 凯勒:keller
科勒:kohler,koehler 赫兹:hertz,herz 福斯:voss 施特劳斯:strauss 斯特劳斯:strauss 施泰因:stein 斯坦因:stein 斯坦:stein 巴赫:bach 魏斯:weiss
伯格曼:bergman,bergmann 贝格曼:bergmann 罗森伯格:rosenberg 罗森堡:rosenberg 戈德堡:goldberg 爱泼斯坦:epstein 恩格尔:engel 弗兰克:frank,franck
弗兰克尔:frankel,frankl 古特曼:gutmann 杜邦:dupont 杜布瓦:dubois 杜兰:durand 杜瓦尔:duval 勒菲弗尔:lefebvre,lefevre 勒布朗:leblanc,lebrun 勒克莱尔:leclerc
雷诺:renaud,renault,reynaud 勒诺:renaud 莫罗:moreau,moro 洛朗:laurent 米歇尔:michel 加尼耶:garnier 吉拉尔:girard 吉罗:giraud 博内:bonnet 富尼耶:fournier
梅西耶:mercier 马丁:martin,martyn 马丹:martin 贝特朗:bertrand 布朗夏尔:blanchard 布歇:boucher 布勒东:breton 卡蒂埃:cartier 戈蒂埃:gautier,gauthier 格朗:grand
朗贝尔:lambert 马尔尚:marchand 莫兰:morin,moran 莫雷尔:morel 佩蒂特:petit,pettit 佩兰:perrin 佩罗:perrault,perot 皮卡尔:picard 里夏尔:richard 鲁塞尔:roussel
蒂博:thibault 维达尔:vidal 加西亚:garcia 马丁内斯:martinez 罗德里格斯:rodriguez,rodrigues 洛佩斯:lopez,lopes 冈萨雷斯:gonzalez,gonzales 冈萨莱斯:gonzalez
埃尔南德斯:hernandez 赫尔南德斯:hernandez 佩雷斯:perez,peres 桑切斯:sanchez 拉米雷斯:ramirez 托雷斯:torres 弗洛雷斯:flores 里维拉:rivera 戈麦斯:gomez,gomes
迪亚斯:diaz,dias 雷耶斯:reyes 莫拉莱斯:morales 古铁雷斯:gutierrez 奥尔蒂斯:ortiz 查韦斯:chavez 门多萨:mendoza 鲁伊斯:ruiz 阿尔瓦雷斯:alvarez 卡斯蒂略:castillo
希门尼斯:jimenez,gimenez 罗梅罗:romero 费尔南德斯:fernandez,fernandes 莫雷诺:moreno 穆尼奥斯:munoz 布兰科:blanco 卡斯特罗:castro 多明格斯:dominguez 塞拉诺:serrano
纳瓦罗:navarro 巴斯克斯:vazquez,vasquez 维加:vega 贝拉斯克斯:velazquez,velasquez 埃雷拉:herrera 古斯曼:guzman 伊格莱西亚斯:iglesias 梅迪纳:medina
门德斯:mendez,mendes 奥尔特加:ortega 帕切科:pacheco 里奥斯:rios 罗哈斯:rojas 萨拉萨尔:salazar 圣地亚哥:santiago 苏亚雷斯:suarez,soares 索萨:sosa,sousa
瓦伦西亚:valencia 巴尔加斯:vargas 桑托斯:santos 席尔瓦:silva 奥利维拉:oliveira 奥利韦拉:oliveira 佩雷拉:pereira 费雷拉:ferreira 科斯塔:costa 阿尔梅达:almeida
苏萨:sousa,souza 卡瓦略:carvalho 里贝罗:ribeiro 罗西:rossi 鲁索:russo 法拉利:ferrari 埃斯波西托:esposito 比安基:bianchi 罗马诺:romano 科隆博:colombo
里奇:ricci,rich 马里诺:marino 格雷科:greco 布鲁诺:bruno 加洛:gallo 孔蒂:conti 曼奇尼:mancini 莫雷蒂:moretti 伊万诺夫:ivanov 斯米尔诺夫:smirnov 库兹涅佐夫:kuznetsov
波波夫:popov 瓦西里耶夫:vasiliev,vasilyev 彼得罗夫:petrov 索科洛夫:sokolov 米哈伊洛夫:mikhailov 诺维科夫:novikov 费奥多罗夫:fyodorov,fedorov 莫罗佐夫:morozov
沃尔科夫:volkov 阿列克谢耶夫:alekseev,alexeyev 列别杰夫:lebedev 谢苗诺夫:semyonov,semenov 叶戈罗夫:egorov,yegorov 帕夫洛夫:pavlov 科兹洛夫:kozlov 斯捷潘诺夫:stepanov
尼古拉耶夫:nikolaev,nikolayev 安德烈耶夫:andreev,andreyev 奥尔洛夫:orlov 马卡罗夫:makarov 诺瓦克:novak,nowak 约万诺维奇:jovanovic 彼得罗维奇:petrovic 尼科利奇:nikolic
科瓦尔斯基:kowalski 科瓦奇:kovac,kovacs 纳吉:nagy 霍瓦特:horvath 萨博:szabo 汉森:hansen,hanson 约翰松:johansson 安德松:andersson 卡尔松:karlsson,carlsson
尼尔松:nilsson 埃里克森:eriksen,erikson,ericsson 拉尔森:larsen,larson 拉松:larsson 奥尔森:olsen,olson 佩尔松:persson 斯文松:svensson 古斯塔夫松:gustafsson
彼得松:petersson 延森:jensen 詹森:jansen,janssen,jensen,johnson 索伦森:sorensen 克里斯滕森:christensen 德弗里斯:devries 范戴克:vandyck,vandyke
范登堡:vandenberg 德容:dejong 巴克尔:bakker
爱因斯坦:einstein 伽利略:galilei,galileo 开普勒:kepler 克卜勒:kepler 哥白尼:copernicus 达尔文:darwin 居里:curie 普朗克:planck,poulenc 玻尔:bohr 波耳:bohr 薛定谔:schrodinger,schroedinger 海森堡:heisenberg 海森伯:heisenberg 费米:fermi
费曼:feynman 狄拉克:dirac 泡利:pauli 玻恩:born 卢瑟福:rutherford 拉塞福:rutherford 麦克斯韦:maxwell 法拉第:faraday 安培:ampere 伏特:volta 欧姆:ohm 库仑:coulomb 焦耳:joule 瓦特:watt 开尔文:kelvin 高斯:gauss 特斯拉:tesla 西门子:siemens
贝克勒尔:becquerel 伦琴:rontgen,roentgen 门捷列夫:mendeleev,mendeleyev 拉瓦锡:lavoisier 道尔顿:dalton 阿伏伽德罗:avogadro 玻尔兹曼:boltzmann 波义耳:boyle 玻意耳:boyle 莱布尼茨:leibniz 莱布尼兹:leibniz 欧拉:euler 拉格朗日:lagrange
拉普拉斯:laplace 傅里叶:fourier 傅立叶:fourier 柯西:cauchy 伽罗瓦:galois 黎曼:riemann 希尔伯特:hilbert 庞加莱:poincare 费马:fermat 帕斯卡:pascal 帕斯卡尔:pascal 笛卡尔:descartes 笛卡儿:descartes 伯努利:bernoulli 白努利:bernoulli
雅可比:jacobi 康托尔:cantor 哥德尔:godel,goedel 图灵:turing 洛伦兹:lorentz,lorenz 劳仑兹:lorentz 闵可夫斯基:minkowski 泊松:poisson 勒让德:legendre 斯托克斯:stokes 马赫:mach 多普勒:doppler 都卜勒:doppler 基尔霍夫:kirchhoff 诺贝尔:nobel
巴斯德:pasteur 巴甫洛夫:pavlov 孟德尔:mendel 林奈:linnaeus,linne 居维叶:cuvier 拉马克:lamarck 赫胥黎:huxley 哈维:harvey 弗洛伊德:freud 佛洛伊德:freud 荣格:jung 爱迪生:edison 康德:kant 黑格尔:hegel 叔本华:schopenhauer 尼采:nietzsche
马克思:marx 恩格斯:engels 卢梭:rousseau 伏尔泰:voltaire 孟德斯鸠:montesquieu 狄德罗:diderot 休谟:hume 霍布斯:hobbes 斯宾诺莎:spinoza 维特根斯坦:wittgenstein 胡塞尔:husserl 海德格尔:heidegger 萨特:sartre 沙特:sartre 加缪:camus 卡缪:camus
福柯:foucault 傅柯:foucault 德里达:derrida 边沁:bentham 马基雅维利:machiavelli 凯恩斯:keynes 熊彼特:schumpeter 哈耶克:hayek 海耶克:hayek 杜威:dewey 蒙田:montaigne 加尔文:calvin 路德:luther 莎士比亚:shakespeare 歌德:goethe
席勒:schiller,schiele 海涅:heine 但丁:dante 塞万提斯:cervantes 雨果:hugo 巴尔扎克:balzac 仲马:dumas 福楼拜:flaubert 莫泊桑:maupassant 左拉:zola 司汤达:stendhal 波德莱尔:baudelaire 魏尔伦:verlaine 兰波:rimbaud 普鲁斯特:proust
莫里哀:moliere 拉辛:racine 高乃依:corneille 狄更斯:dickens 拜伦:byron 雪莱:shelley 济慈:keats 华兹华斯:wordsworth 柯勒律治:coleridge 王尔德:wilde 叶芝:yeats 叶慈:yeats 乔伊斯:joyce 贝克特:beckett 海明威:hemingway 惠特曼:whitman
吐温:twain 爱默生:emerson 梭罗:thoreau 霍桑:hawthorne 梅尔维尔:melville 福克纳:faulkner 斯坦贝克:steinbeck 托尔斯泰:tolstoy 陀思妥耶夫斯基:dostoevsky,dostoyevsky 普希金:pushkin 契诃夫:chekhov 屠格涅夫:turgenev 果戈里:gogol 果戈理:gogol
高尔基:gorky 肖洛霍夫:sholokhov 帕斯捷尔纳克:pasternak 索尔仁尼琴:solzhenitsyn 茨威格:zweig 褚威格:zweig 卡夫卡:kafka 里尔克:rilke 易卜生:ibsen 安徒生:andersen 显克维支:sienkiewicz 裴多菲:petofi 泰戈尔:tagore 纪伯伦:gibran 博尔赫斯:borges
波赫士:borges 聂鲁达:neruda 马尔克斯:marquez 昆德拉:kundera 奥威尔:orwell 欧威尔:orwell 毛姆:maugham 勃朗特:bronte 奥斯丁:austen,austin 笛福:defoe 斯威夫特:swift 弥尔顿:milton 乔叟:chaucer 拉伯雷:rabelais 薄伽丘:boccaccio
彼特拉克:petrarca,petrarch 都德:daudet 梅里美:merimee 凡尔纳:verne 莫扎特:mozart 莫札特:mozart 贝多芬:beethoven 海顿:haydn 舒伯特:schubert 舒曼:schumann 肖邦:chopin 萧邦:chopin 李斯特:liszt 勃拉姆斯:brahms 布拉姆斯:brahms
门德尔松:mendelssohn 孟德尔颂:mendelssohn 柴可夫斯基:tchaikovsky 柴科夫斯基:tchaikovsky 亨德尔:handel 韩德尔:handel 维瓦尔第:vivaldi 韦瓦第:vivaldi 德彪西:debussy 德布西:debussy 拉威尔:ravel 比才:bizet 威尔第:verdi 普契尼:puccini
罗西尼:rossini 帕格尼尼:paganini 德沃夏克:dvorak 德弗札克:dvorak 斯美塔那:smetana 西贝柳斯:sibelius 格里格:grieg 葛利格:grieg 马勒:mahler 勋伯格:schonberg,schoenberg 巴托克:bartok 斯特拉文斯基:stravinsky 肖斯塔科维奇:shostakovich
普罗科菲耶夫:prokofiev 拉赫玛尼诺夫:rachmaninoff,rachmaninov 穆索尔斯基:mussorgsky 柏辽兹:berlioz 白辽士:berlioz 古诺:gounod 福雷:faure 圣桑:saintsaens 萨蒂:satie 卡拉扬:karajan 毕加索:picasso 毕卡索:picasso 莫奈:monet 莫内:monet
马奈:manet 马内:manet 塞尚:cezanne 梵高:vangogh,gogh 梵谷:vangogh,gogh 高更:gauguin 雷诺阿:renoir 雷诺瓦:renoir 德加:degas 窦加:degas 罗丹:rodin 米开朗基罗:michelangelo 米开朗琪罗:michelangelo 拉斐尔:raphael,rafael
提香:titian,tiziano 伦勃朗:rembrandt 林布兰:rembrandt 鲁本斯:rubens 丢勒:durer 戈雅:goya 哥雅:goya 达利:dali 米罗:miro 马蒂斯:matisse 康定斯基:kandinsky 克里姆特:klimt 蒙克:munch 孟克:munch 安格尔:ingres 德拉克洛瓦:delacroix
库尔贝:courbet 夏加尔:chagall 沃霍尔:warhol 勃鲁盖尔:bruegel,brueghel 拿破仑:napoleon 俾斯麦:bismarck 丘吉尔:churchill 邱吉尔:churchill 罗斯福:roosevelt 斯大林:stalin 史达林:stalin 列宁:lenin 托洛茨基:trotsky 赫鲁晓夫:khrushchev
赫鲁雪夫:khrushchev 勃列日涅夫:brezhnev 布里兹涅夫:brezhnev 戈尔巴乔夫:gorbachev 戈巴契夫:gorbachev 叶利钦:yeltsin 叶尔钦:yeltsin 普京:putin 普丁:putin 希特勒:hitler 墨索里尼:mussolini 戈林:goring,goering 戈培尔:goebbels 戈贝尔:goebbels
希姆莱:himmler 隆美尔:rommel 戴高乐:degaulle,gaulle 蓬皮杜:pompidou 密特朗:mitterrand 希拉克:chirac 席哈克:chirac 萨科齐:sarkozy 马克龙:macron 奥朗德:hollande 阿登纳:adenauer 勃兰特:brandt 默克尔:merkel 梅克尔:merkel 撒切尔:thatcher
柴契尔:thatcher 布莱尔:blair 杜鲁门:truman 艾森豪威尔:eisenhower 艾森豪:eisenhower 尼克松:nixon 尼克森:nixon 里根:reagan 雷根:reagan 克林顿:clinton 柯林顿:clinton 奥巴马:obama 欧巴马:obama 特朗普:trump 川普:trump 拜登:biden 林肯:lincoln
杰斐逊:jefferson 杰弗逊:jefferson 基辛格:kissinger 季辛吉:kissinger 甘地:gandhi 尼赫鲁:nehru 曼德拉:mandela 阿拉法特:arafat 纳赛尔:nasser 萨达特:sadat 沙达特:sadat 加里波第:garibaldi 罗伯斯庇尔:robespierre 黎塞留:richelieu
梅特涅:metternich 克伦威尔:cromwell 迪斯雷利:disraeli 格莱斯顿:gladstone 麦克阿瑟:macarthur 蒙哥马利:montgomery 朱可夫:zhukov 哥伦布:columbus 麦哲伦:magellan 达伽马:dagama,gama
阿基米德:archimedes 毕达哥拉斯:pythagoras 欧几里得:euclid 亚里士多德:aristotle,aristoteles 亚里斯多德:aristotle,aristoteles 柏拉图:plato,platon 苏格拉底:socrates 荷马:homer,homeros
希罗多德:herodotus 修昔底德:thucydides 托勒密:ptolemy 西塞罗:cicero 凯撒:caesar,cesar 恺撒:caesar 奥古斯都:augustus 尼禄:nero 维吉尔:virgil,vergil 贺拉斯:horace 奥维德:ovid 塞涅卡:seneca
普鲁塔克:plutarch 阿奎那:aquinas 伊拉斯谟:erasmus 布鲁图:brutus 斯巴达克斯:spartacus 汉尼拔:hannibal 埃斯库罗斯:aeschylus 索福克勒斯:sophocles 欧里庇得斯:euripides 阿里斯托芬:aristophanes
伊壁鸠鲁:epicurus 赫拉克利特:heraclitus 德谟克利特:democritus 希波克拉底:hippocrates 卡文迪许:cavendish 卡文迪什:cavendish 普利斯特里:priestley 舍勒:scheele,scheler 贝采利乌斯:berzelius
本生:bunsen 凯库勒:kekule 阿伦尼乌斯:arrhenius 奥斯特瓦尔德:ostwald 鲍林:pauling 盖吕萨克:gaylussac 戴维:davy 楞次:lenz 奥斯特:orsted,oersted,auster 惠更斯:huygens 胡克:hooke 虎克:hooke
哈雷:halley 赫歇尔:herschel 哈勃:hubble 卡西尼:cassini 布拉赫:brahe 托里拆利:torricelli 菲涅耳:fresnel 菲涅尔:fresnel 夫琅禾费:fraunhofer 傅科:foucault 卡诺:carnot 克劳修斯:clausius
吉布斯:gibbs 亥姆霍兹:helmholtz 德布罗意:debroglie,broglie 索末菲:sommerfeld 康普顿:compton 密立根:millikan 查德威克:chadwick 劳厄:laue 布拉格:bragg 迈克耳孙:michelson 迈克尔逊:michelson
塞曼:zeeman 瑞利:rayleigh 昂内斯:onnes 朗道:landau 卡皮察:kapitsa,kapitza 萨哈罗夫:sakharov 沙卡洛夫:sakharov 奥本海默:oppenheimer 欧本海默:oppenheimer 西拉德:szilard 维格纳:wigner
贝特:bethe 施温格:schwinger 温伯格:weinberg 霍金:hawking 彭罗斯:penrose 萨根:sagan 拉曼:raman 钱德拉塞卡:chandrasekhar 玻色:bose 萨拉姆:salam 拉马努金:ramanujan 狄利克雷:dirichlet
阿贝尔:abel 魏尔斯特拉斯:weierstrass 戴德金:dedekind 嘉当:cartan 诺特:noether 哈密顿:hamilton 凯莱:cayley 西尔维斯特:sylvester 布尔:boole 弗雷格:frege 豪斯多夫:hausdorff 巴拿赫:banach
勒贝格:lebesgue 博雷尔:borel 达朗贝尔:dalembert 棣莫弗:demoivre,moivre 贝叶斯:bayes 麦克劳林:maclaurin 洛必达:lhopital 切比雪夫:chebyshev,tchebychev 柯尔莫哥洛夫:kolmogorov 马尔可夫:markov
李雅普诺夫:lyapunov 罗巴切夫斯基:lobachevsky 斐波那契:fibonacci 卡尔达诺:cardano 塔尔塔利亚:tartaglia 韦达:viete 纳皮尔:napier 巴贝奇:babbage 香农:shannon 维纳:wiener,weiner 怀尔斯:wiles
佩雷尔曼:perelman 列文虎克:leeuwenhoek 施莱登:schleiden 施旺:schwann 魏尔啸:virchow 琴纳:jenner 詹纳:jenner 摩尔根:morgan 克里克:crick 富兰克林:franklin 弗兰克林:franklin 海克尔:haeckel
洪堡:humboldt 布丰:buffon 道金斯:dawkins 斯金纳:skinner 皮亚杰:piaget 冯特:wundt 阿德勒:adler 马斯洛:maslow 弗洛姆:fromm 拉康:lacan 莱特:wright,light 本茨:benz 戴姆勒:daimler
狄塞尔:diesel 马可尼:marconi 莫尔斯:morse 摩尔斯:morse 富尔顿:fulton 史蒂芬孙:stephenson 伊士曼:eastman 古腾堡:gutenberg 谷登堡:gutenberg 卢米埃尔:lumiere 齐柏林:zeppelin
齐奥尔科夫斯基:tsiolkovsky 科罗廖夫:korolev,korolyov 布劳恩:braun 加加林:gagarin 奥尔德林:aldrin 盖茨:gates 盖兹:gates 乔布斯:jobs 贾伯斯:jobs 扎克伯格:zuckerberg 祖克柏:zuckerberg
贝索斯:bezos 贝佐斯:bezos 洛克菲勒:rockefeller 卡内基:carnegie 罗斯柴尔德:rothschild 巴菲特:buffett 索罗斯:soros 默多克:murdoch 梅铎:murdoch 迪士尼:disney 迪斯尼:disney 费尔巴哈:feuerbach
费希特:fichte 谢林:schelling 克尔凯郭尔:kierkegaard 齐克果:kierkegaard 祁克果:kierkegaard 柏格森:bergson 雅斯贝尔斯:jaspers 阿多诺:adorno 霍克海默:horkheimer 马尔库塞:marcuse
哈贝马斯:habermas 哈伯玛斯:habermas 本雅明:benjamin 卢卡奇:lukacs 葛兰西:gramsci 阿尔都塞:althusser 罗尔斯:rawls 波普尔:popper 克罗齐:croce 密尔:mill 孔德:comte 涂尔干:durkheim
迪尔凯姆:durkheim 托克维尔:tocqueville 蒲鲁东:proudhon 巴枯宁:bakunin 克鲁泡特金:kropotkin 拉萨尔:lassalle 考茨基:kautsky 普列汉诺夫:plekhanov 布哈林:bukharin 波伏娃:beauvoir 波伏瓦:beauvoir
列维纳斯:levinas 利奥塔:lyotard 德勒兹:deleuze 德勒泽:deleuze 鲍德里亚:baudrillard 布希亚:baudrillard 布尔迪厄:bourdieu 布迪厄:bourdieu 索绪尔:saussure 乔姆斯基:chomsky 杭士基:chomsky
雅各布森:jakobson,jacobson,jacobsen 汤因比:toynbee 布罗代尔:braudel 斯宾格勒:spengler 李嘉图:ricardo 马尔萨斯:malthus 魁奈:quesnay 瓦尔拉斯:walras 帕累托:pareto
弗里德曼:friedman,friedmann 傅利曼:friedman 萨缪尔森:samuelson 凡勃伦:veblen 韦伯伦:veblen 米塞斯:mises 莱辛:lessing 诺瓦利斯:novalis 荷尔德林:holderlin,hoelderlin 施笃姆:storm
冯塔纳:fontane,fontana 霍普特曼:hauptmann 黑塞:hesse 赫塞:hesse 布莱希特:brecht 布雷希特:brecht 雷马克:remarque 策兰:celan 龙沙:ronsard 博马舍:beaumarchais 夏多布里昂:chateaubriand
拉马丁:lamartine 缪塞:musset 马拉美:mallarme 瓦莱里:valery 瓦雷里:valery 阿波利奈尔:apollinaire 纪德:gide 莫里亚克:mauriac 马尔罗:malraux 杜拉斯:duras 莒哈丝:duras 萨冈:sagan 莎冈:sagan
龚古尔:goncourt 法朗士:france 阿拉贡:aragon 艾吕雅:eluard 尤内斯库:ionesco 莫迪亚诺:modiano 马洛:marlowe,malo 多恩:donne,don 德莱顿:dryden 蒲柏:pope 菲尔丁:fielding 斯特恩:sterne,stern
哥尔德斯密斯:goldsmith 司各特:scott 史考特:scott 斯科特:scott 萨克雷:thackeray 盖斯凯尔:gaskell 特罗洛普:trollope 丁尼生:tennyson 勃朗宁:browning 白朗宁:browning 罗塞蒂:rossetti 罗斯金:ruskin
吉卜林:kipling 吉普林:kipling 康拉德:conrad,konrad 威尔斯:wells,welles 韦尔斯:wells,welles 高尔斯华绥:galsworthy 曼斯菲尔德:mansfield 奥登:auden,oden 戈尔丁:golding 拉什迪:rushdie
鲁西迪:rushdie 卡罗尔:carroll 托尔金:tolkien 刘易斯:lewis 罗琳:rowling 克里斯蒂:christie,christy 克莉丝蒂:christie 福尔摩斯:holmes 霍姆斯:holmes 朗费罗:longfellow 狄金森:dickinson
狄更生:dickinson 德莱塞:dreiser 庞德:pound 弗罗斯特:frost 佛洛斯特:frost 塞林格:salinger 沙林杰:salinger 凯鲁亚克:kerouac 金斯堡:ginsberg,ginsburg 金斯伯格:ginsberg,ginsburg
冯内古特:vonnegut 冯内果:vonnegut 品钦:pynchon 厄普代克:updike 贝娄:bellow 莫里森:morrison 纳博科夫:nabokov 阿西莫夫:asimov 艾西莫夫:asimov 海因莱因:heinlein 布拉德伯里:bradbury
莱蒙托夫:lermontov 别林斯基:belinsky 赫尔岑:herzen 车尔尼雪夫斯基:chernyshevsky 冈察洛夫:goncharov 涅克拉索夫:nekrasov 奥斯特洛夫斯基:ostrovsky 布宁:bunin 蒲宁:bunin 勃洛克:blok,bloch
叶赛宁:yesenin,esenin 马雅可夫斯基:mayakovsky 阿赫玛托娃:akhmatova 茨维塔耶娃:tsvetaeva,tsvetayeva 曼德尔施塔姆:mandelstam 布尔加科夫:bulgakov 法捷耶夫:fadeev,fadeyev 爱伦堡:ehrenburg
列宾:repin 密茨凯维奇:mickiewicz 米沃什:milosz 米洛什:milosz,milos 辛波丝卡:szymborska 希姆博尔斯卡:szymborska 哈谢克:hasek 恰佩克:capek 伏契克:fucik 哈维尔:havel 斯特林堡:strindberg
拉格洛夫:lagerlof 汉姆生:hamsun 比昂松:bjornson 勃兰兑斯:brandes 皮兰德娄:pirandello 邓南遮:dannunzio 卡尔维诺:calvino 莱奥帕尔迪:leopardi 曼佐尼:manzoni 莫拉维亚:moravia 洛尔迦:lorca
希梅内斯:jimenez 乌纳穆诺:unamuno 贡戈拉:gongora 卡尔德隆:calderon 佩索阿:pessoa 萨拉马戈:saramago 卡蒙斯:camoes 米斯特拉尔:mistral 略萨:llosa 尤萨:llosa 鲁尔福:rulfo 科塔萨尔:cortazar
阿连德:allende 阿言德:allende 玻利瓦尔:bolivar 格瓦拉:guevara 庇隆:peron 裴隆:peron 皮诺切特:pinochet 皮诺契特:pinochet 斯卡拉蒂:scarlatti 蒙特威尔第:monteverdi 蒙台威尔第:monteverdi
库普兰:couperin 拉莫:rameau 吕利:lully 珀塞尔:purcell 普赛尔:purcell 泰勒曼:telemann 格鲁克:gluck 葛路克:gluck 车尔尼:czerny 布鲁克纳:bruckner 贝尔格:berg 韦伯恩:webern 魏本:webern
亨德米特:hindemith 奥尔夫:orff 奥芬巴赫:offenbach 马斯内:massenet 米约:milhaud 浦朗克:poulenc 梅西安:messiaen 布列兹:boulez 唐尼采蒂:donizetti 董尼采第:donizetti 贝里尼:bellini
马斯卡尼:mascagni 莱翁卡瓦洛:leoncavallo 埃尔加:elgar 艾尔加:elgar 霍尔斯特:holst,horst 布里顿:britten,britton 布瑞顿:britten 格林卡:glinka 葛令卡:glinka 鲍罗丁:borodin 巴拉基列夫:balakirev
里姆斯基:rimsky 斯克里亚宾:scriabin,skryabin 哈恰图良:khachaturian 卡巴列夫斯基:kabalevsky 雅纳切克:janacek 杨纳杰克:janacek 柯达伊:kodaly 高大宜:kodaly 法雅:falla 阿尔贝尼斯:albeniz
格拉纳多斯:granados 格什温:gershwin 盖希文:gershwin 科普兰:copland 柯普兰:copland 托斯卡尼尼:toscanini 富特文格勒:furtwangler,furtwaengler 福特万格勒:furtwangler,furtwaengler
卡拉丝:callas 帕瓦罗蒂:pavarotti 巴伐洛堤:pavarotti 多明戈:domingo 卡雷拉斯:carreras 鲁宾斯坦:rubinstein 霍洛维茨:horowitz 海菲兹:heifetz 梅纽因:menuhin 曼纽因:menuhin 卡萨尔斯:casals
卡萨尔:casals 列侬:lennon 蓝侬:lennon 普雷斯利:presley 迪伦:dylan 狄伦:dylan 辛纳屈:sinatra 西纳特拉:sinatra 阿姆斯壮:armstrong 乔托:giotto 波提切利:botticelli 波堤切利:botticelli
达芬奇:davinci,vinci 达文西:davinci,vinci 多纳泰罗:donatello 多那太罗:donatello 唐纳太罗:donatello 卡拉瓦乔:caravaggio 贝尼尼:bernini 贝尔尼尼:bernini 乔尔乔内:giorgione
丁托列托:tintoretto 委罗内塞:veronese 提埃坡罗:tiepolo 博施:bosch 荷尔拜因:holbein 霍尔拜因:holbein 克拉纳赫:cranach 格列柯:greco 葛雷柯:greco 委拉斯开兹:velazquez 委拉斯贵支:velazquez
牟利罗:murillo 普桑:poussin 华托:watteau 弗拉戈纳尔:fragonard 夏尔丹:chardin 热里科:gericault 籍里柯:gericault 柯罗:corot 杜米埃:daumier 毕沙罗:pissarro 毕沙洛:pissarro 西斯莱:sisley
希斯里:sisley 修拉:seurat 秀拉:seurat 西涅克:signac 劳特累克:lautrec 罗特列克:lautrec 布拉克:braque 莱热:leger 杜尚:duchamp 杜象:duchamp 莫迪利亚尼:modigliani 莫迪里安尼:modigliani
蒙德里安:mondrian 马列维奇:malevich 克利:klee 恩斯特:ernst 马格利特:magritte 马格里特:magritte 贾科梅蒂:giacometti 布朗库西:brancusi 透纳:turner 康斯太勃尔:constable 康斯特勃:constable
霍加斯:hogarth 庚斯博罗:gainsborough 米莱:millais 惠斯勒:whistler 霍珀:hopper 波洛克:pollock 波拉克:pollock,pollack 罗斯科:rothko 博伊斯:beuys,boyce 波依斯:beuys 柯布西耶:corbusier
科比意:corbusier 格罗皮乌斯:gropius 葛罗培:gropius 高迪:gaudi 阿尔托:aalto 沙里宁:saarinen 盖里:gehry 麦迪逊:madison 门罗:monroe,munro 孟罗:monroe,munro 梦露:monroe 布坎南:buchanan
加菲尔德:garfield 克利夫兰:cleveland 麦金利:mckinley 塔夫脱:taft 塔夫特:taft 威尔逊:wilson 威尔森:wilson 柯立芝:coolidge 胡佛:hoover 蒙代尔:mondale 孟岱尔:mondale 杜卡基斯:dukakis 切尼:cheney
钱尼:cheney 麦凯恩:mccain 马侃:mccain 罗姆尼:romney 佩洛西:pelosi 裴洛西:pelosi 奥尔布赖特:albright 欧布莱特:albright 布热津斯基:brzezinski 布里辛斯基:brzezinski 杜勒斯:dulles
麦克纳马拉:mcnamara 帕麦斯顿:palmerston 惠灵顿:wellington 威灵顿:wellington 阿斯奎斯:asquith 鲍德温:baldwin 艾德礼:attlee 艾登:eden 希思:heath 卡拉汉:callaghan,callahan 卡梅伦:cameron
卡麦隆:cameron 特拉斯:truss 苏纳克:sunak 斯塔默:starmer 科尔宾:corbyn 塔列朗:talleyrand 罗伯斯比尔:robespierre 丹东:danton 米拉波:mirabeau 拉法耶特:lafayette 梯也尔:thiers
克列孟梭:clemenceau 克里孟梭:clemenceau 普恩加莱:poincare 贝当:petain 达拉第:daladier 福煦:foch 德雷福斯:dreyfus 若斯潘:jospin 朱佩:juppe 菲永:fillon 勒庞:lepen 勒朋:lepen 克虏伯:krupp
毛奇:moltke 兴登堡:hindenburg 鲁登道夫:ludendorff 里宾特洛甫:ribbentrop 鲍曼:bormann,bauman,baumann 艾希曼:eichmann 古德里安:guderian 曼施坦因:manstein 邓尼茨:donitz,doenitz
艾哈德:erhard 朔尔茨:scholz 萧兹:scholz 加富尔:cavour 马志尼:mazzini 贝卢斯科尼:berlusconi 贝鲁斯柯尼:berlusconi 普罗迪:prodi 佛朗哥:franco 弗朗哥:franco 萨帕特罗:zapatero 拉霍伊:rajoy
萨拉查:salazar 铁托:tito 狄托:tito 齐奥塞斯库:ceausescu 西奥塞古:ceausescu 霍查:hoxha 日夫科夫:zhivkov 昂纳克:honecker 何内克:honecker 卡达尔:kadar 瓦文萨:walesa 华勒沙:walesa
雅鲁泽尔斯基:jaruzelski 哥穆尔卡:gomulka 杜布切克:dubcek 米洛舍维奇:milosevic 米洛塞维奇:milosevic 图季曼:tudjman,tudman 泽连斯基:zelensky,zelenskyy 泽伦斯基:zelensky,zelenskyy
季莫申科:tymoshenko,timoshenko 尤先科:yushchenko 亚努科维奇:yanukovych 波罗申科:poroshenko 卢卡申科:lukashenko 萨卡什维利:saakashvili 谢瓦尔德纳泽:shevardnadze 谢瓦纳兹:shevardnadze
纳扎尔巴耶夫:nazarbayev 卡里莫夫:karimov 梅德韦杰夫:medvedev 麦维德夫:medvedev 普里马科夫:primakov 安德罗波夫:andropov 契尔年科:chernenko 马林科夫:malenkov 莫洛托夫:molotov 贝利亚:beria
日丹诺夫:zhdanov 伏罗希洛夫:voroshilov 布琼尼:budyonny,budennyi 葛罗米柯:gromyko 柯西金:kosygin 米高扬:mikoyan 季诺维也夫:zinoviev 加米涅夫:kamenev 捷尔任斯基:dzerzhinsky 克伦斯基:kerensky
斯托雷平:stolypin 波将金:potemkin,potyomkin 库图佐夫:kutuzov 苏沃洛夫:suvorov 本古里安:bengurion,gurion 梅厄:meir 贝京:begin 比金:begin 拉宾:rabin 沙龙:sharon 内塔尼亚胡:netanyahu
纳坦雅胡:netanyahu 穆巴拉克:mubarak 穆巴拉:mubarak 卡扎菲:gaddafi,qaddafi 格达费:gaddafi,qaddafi 海珊:hussein 霍梅尼:khomeini 何梅尼:khomeini 哈梅内伊:khamenei 哈塔米:khatami
内贾德:ahmadinejad,nejad 鲁哈尼:rouhani,ruhani 罗哈尼:rouhani 巴列维:pahlavi 巴勒维:pahlavi 凯末尔:kemal 埃尔多安:erdogan 艾尔多安:erdogan 厄多安:erdogan 卡尔扎伊:karzai 卡赛:karzai
阿萨德:assad 阿塞德:assad 哈马舍尔德:hammarskjold 瓦尔德海姆:waldheim 华德翰:waldheim 古特雷斯:guterres 尼雷尔:nyerere 恩克鲁玛:nkrumah 卢蒙巴:lumumba 蒙博托:mobutu 莫布杜:mobutu
肯雅塔:kenyatta 穆加贝:mugabe 穆加比:mugabe 姆贝基:mbeki 祖马:zuma 桑戈尔:senghor 塞拉西:selassie 门格斯图:mengistu 奥巴桑乔:obasanjo 真纳:jinnah 布托:bhutto 布特:bhutto 谢里夫:sharif
夏立夫:sharif 穆沙拉夫:musharraf 拉赫曼:rahman 班达拉奈克:bandaranaike 拉贾帕克萨:rajapaksa,rajapakse 瓦杰帕伊:vajpayee 辛格:singh,singer 莫迪:modi 苏加诺:sukarno,soekarno
苏卡诺:sukarno,soekarno 苏哈托:suharto,soeharto 哈比比:habibie 瓦希德:wahid 梅加瓦蒂:megawati 苏西洛:susilo 马可仕:marcos 马科斯:marcos 阿基诺:aquino 艾奎诺:aquino 阿罗约:arroyo
艾若育:arroyo 杜特尔特:duterte 杜特蒂:duterte 黎刹:rizal 他信:thaksin 塔克辛:thaksin,taksin 英拉:yingluck 巴育:prayut,prayuth 西哈努克:sihanouk 施亚努:sihanouk 德雷克:drake
韦斯普奇:vespucci 科尔特斯:cortes,cortez 皮萨罗:pizarro 巴尔博亚:balboa 哈德逊:hudson 白令:bering 塔斯曼:tasman 利文斯通:livingstone,livingston 李文斯顿:livingstone,livingston
史坦利:stanley 阿蒙森:amundsen 沙克尔顿:shackleton 薛克顿:shackleton 皮里:peary 南森:nansen 希拉里:hillary,hilary 林德伯格:lindbergh,lindberg 埃尔哈特:earhart 南丁格尔:nightingale
白求恩:bethune 斯诺:snow 史诺:snow 额尔金:elgin 马戛尔尼:macartney 阿美士德:amherst 史迪威:stilwell 陈纳德:chennault 魏德迈:wedemeyer 赫尔利:hurley 拉铁摩尔:lattimore 砵甸乍:pottinger
般咸:bonham 宝宁:bowring 包令:bowring 坚尼地:kennedy 轩尼诗:hennessy 弥敦:nathan 卢吉:lugard 戴卓尔:thatcher 列根:reagan 布殊:bush 贝克汉姆:beckham 贝克汉:beckham 碧咸:beckham
马拉多纳:maradona 马勒当拿:maradona 马拉度纳:maradona 梅西:messi,macy 美斯:messi 罗纳尔多:ronaldo 朗拿度:ronaldo 罗纳度:ronaldo 齐达内:zidane 席丹:zidane 鲁尼:rooney 杰拉德:gerrard
谢拉特:gerrard 兰帕德:lampard 林柏特:lampard 贝肯鲍尔:beckenbauer 碧根鲍华:beckenbauer 克鲁伊夫:cruyff 告鲁夫:cruyff 普拉蒂尼:platini 柏天尼:platini 克洛普:klopp 高洛普:klopp 温格:wenger
弗格森:ferguson 费格逊:ferguson 穆里尼奥:mourinho 摩连奴:mourinho 费德勒:federer 费达拿:federer 纳达尔:nadal 拿度:nadal 德约科维奇:djokovic 祖高域:djokovic 舒马赫:schumacher
舒密加:schumacher 舒马克:schumacher 咸美顿:hamilton 佐敦:jordan 占士:james 詹姆斯:james 布莱恩特:bryant 活士:woods 卓别林:chaplin 嘉宝:garbo 赫本:hepburn 褒曼:bergman 斯皮尔伯格:spielberg
史匹堡:spielberg 史匹柏:spielberg 希区柯克:hitchcock 希治阁:hitchcock 卢卡斯:lucas,lukas 史高西斯:scorsese 斯科塞斯:scorsese 史柯西斯:scorsese 科波拉:coppola 哥普拉:coppola 柯波拉:coppola
库布里克:kubrick 寇比力克:kubrick 塔伦蒂诺:tarantino 塔伦提诺:tarantino 诺兰:nolan 费里尼:fellini 安东尼奥尼:antonioni 贝托鲁奇:bertolucci 戈达尔:godard 特吕弗:truffaut 杜鲁福:truffaut
楚浮:truffaut 塔可夫斯基:tarkovsky 爱森斯坦:eisenstein 波兰斯基:polanski 史泰龙:stallone 史特龙:stallone 施瓦辛格:schwarzenegger 史瓦辛格:schwarzenegger 告鲁斯:cruise 克鲁兹:cruz,cruise
汉克斯:hanks 迪卡普里奥:dicaprio 狄卡皮欧:dicaprio 德普:depp 戴普:depp 皮特:pitt 彼特:pitt,peter 朱莉:jolie,julie 裘莉:jolie 祖莉:jolie 基德曼:kidman 康纳利:connery 布鲁斯南:brosnan
布洛斯南:brosnan 克雷格:craig 伊斯特伍德:eastwood 白兰度:brando 帕西诺:pacino 德尼罗:deniro 狄尼洛:deniro 麦当娜:madonna 玛丹娜:madonna 安德森:anderson,andersen 安德逊:anderson
约翰逊:johnson,johnston 强森:johnson 琼森:johnson,jonson 威廉斯:williams 威廉姆斯:williams 摩尔:moore,mohr 马洛里:mallory 奥利弗:oliver 汉考克:hancock 霍尔:hall,hole
克罗斯:cross,kroos 洛佩兹:lopez 马丁尼兹:martinez 罗德里格兹:rodriguez 贡萨雷斯:gonzalez 龚萨雷斯:gonzalez 桑兹:sands 汤普逊:thompson 皮尔逊:pearson,pierson 皮尔森:pearson,pilsen
皮尔斯:pierce,pearce,peirce 劳森:lawson 尼克尔森:nicholson 尼科尔森:nicholson 尼古尔森:nicholson 迪克森:dickson,dixon 狄克逊:dixon,dickson 杰克森:jackson 罗宾森:robinson
哈钦森:hutchinson 哈钦斯:hutchins 桑德森:sanderson 埃德蒙兹:edmonds 邓肯:duncan 弗兰西斯:francis 麦克道威尔:mcdowell,macdowell 麦克尼尔:mcneil,mcneill 麦克休:mchugh 麦吉尔:mcgill
麦金托什:mackintosh,mcintosh 麦考利:macaulay,mccauley 麦克莱伦:mcclellan 奥布里恩:obrien 奥康内尔:oconnell 奥唐纳:odonnell 奥沙利文:osullivan
`

let table: ReadonlyMap<string, readonly string[]> | undefined

/** Surname (as listed) -> a-z spellings. Look up by a folded key. */
export function hanForeignSurnames(): ReadonlyMap<string, readonly string[]> {
  return (table ??= keyedLists(NAMES))
}
