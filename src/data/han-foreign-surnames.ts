/**
 * Frequent surnames of Europe and the Americas as Chinese writes them, and behind them those that Chinese writes by custom and not by today's
 * tables of sounds: Chinese readers know a foreigner by the surname alone.
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
爱因斯坦:einstein 伽利略:galilei,galileo 开普勒:kepler 克卜勒:kepler 哥白尼:copernicus 达尔文:darwin 居里:curie 普朗克:planck 玻尔:bohr 波耳:bohr 薛定谔:schrodinger,schroedinger 海森堡:heisenberg 海森伯:heisenberg 费米:fermi
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
`

let table: ReadonlyMap<string, readonly string[]> | undefined

/** Surname (as listed) -> a-z spellings. Look up by a folded key. */
export function hanForeignSurnames(): ReadonlyMap<string, readonly string[]> {
  return (table ??= keyedLists(NAMES))
}
