/**
 * Further Mandarin readings of characters that have several, pinyin without tone.
 *
 * Source: Unihan kTGHZ2013, Unicode 15.0.0, copyright Unicode, Inc. Licence: Unicode (LICENSES.md). Generator:
 * scripts/make-cjk-han.ts.
 */
const PACKED = '万mo 乐yue 乜nie 了liao 亟qi 亲qing 亹wei 什shi 仇qiu 仔zai 价jie 会kuai 传zhuan 伣qian 伯bai 伺si 似si 伽ga,qie 佛fo 佴nai 侥yao 便pian 俟si 俩liang 偻lv 傀kui 兹ci 刨bao 券xuan 刹cha 削xiao 剥bao 劲jing 勒le 匙chi 区ou 卒cu 单chan,shan 南na 卜bu 卡qia 厖mang 厦xia 参cen,shen 句gou 叨tao 召shao 叶xie 吁yu 合ge 吓he 吖a 否pi 吭hang 吱zi 呇men 呒m 员yun 呢ni 呱gua 呷xia 咀zui 咇bi 咋ze,zha 和hu,huo 咖ga 咯ka,lo 咳ke 咽ye 哕yue 哦e 哪ne 哼hng 唛mai 唝hong 啁zhou 啜chuo 喁yu 喋zha 喔wo 喳cha 嗄sha 嗌yi 嗯ng 嗲dia 嘘shi 嘚dei 嘬zuo 噱xue 嚓cha 嚼jiao 囤tun 圈juan 圌chui 圜yuan 圩xu 圫tuo 地di 坋fen 坬wa 坻di 垌tong 埋man 埔pu 埫tang 堡bu,pu 堨e 堲ji 塞se 壳qiao 大dai 夹ga 奇ji 奘zhuang 妧yuan 娜nuo 婤zhou 婼ruo 嬛xuan 嬷mo 孅xian 孖zi 孱chan 宓fu 宿xiu 尉yu 尢wang 尺che 尾yi 尿sui 屏bing 岨ju 峒tong 峙shi 峛lie 峤qiao 峿wu 嶦shan 差chai,ci 巷hang 帧zhen 帱dao 幢zhuang 度duo 廆wei 弄long 弹tan 强jiang 彷pang 得dei 忒tui 恶wu 慊qie 戆zhuang 戌qu 戛ga 扁pian 扎za 扒pa 扛gang 扞han 折she 抹ma 拓tuo 拗niu 择zhai 拶zan 拾she 挲suo 捋luo 掞yan 掺chan 提di 搒peng 摩ma 撮zuo 擘bo 攒cuan 数shuo 无mo 曝bao 曾zeng 朝zhao 期ji 术zhu 朴piao,po 杉sha 杻niu 枞zong 枸ju 柁tuo 柏bo 柜ju 柞zuo 查zha 柷zhu 栅shan 栎yue 校jiao 核hu 桔jie 桧hui 桲bo 梣chen,qin 棓bei 棱ling 棽chen 椎zhui 楪die 楯shun 楷jie 槛jian 槟bing 模mu 橑liao 欸e 欹qi 欻xu 殖shi 殷yan 氏zhi 氿jiu 沌zhuan 沓ta 没mo 泊bo 泌bi 泷shuang 洓qi 洗xian 洞tong 浒xu 浚xun 浰li 涌chong 涡guo 涴yuan 淜peng 湫qiu 溃hui 溚da 滧xiao 漴chong,shuang 潦liao 澄deng 澹tan 瀑bao 炅gui 炔que 炮bao 烙luo 烻shan 焌qu 焘tao 熟shou 熨yu 爪zhua 牟mu 犍qian 犴han 率shuai 玚yang 玢fen 珩heng 珲hun 琢zhuo 瑱tian 町ding 畜xu 番pan 畬yu 疟yao 癿bie 的di 盖ge 盛cheng 省xing 着zhao,zhuo 石dan 砉hua 硊hui 硍yin 硔gong 碈hun 碌liu 碡zhou 磅pang 磏qian 祭zhai 禅shan 种chong 秘bi 称chen 穜tong 窨yin 笮zuo 筠jun 粘nian 糁shen 糜mei 系ji 絜xie 綮qing 繁po 繇you 纤qian 纥he 约yao 纶guan 给ji 络lao 绰chao 综zeng 绿lu 缉qi 缩su 缪miao,miu 翟zhai 耏er 耙pa 聒guo 肋lei 胖pan 脉mo 脯fu 腌a 膀pang 膻dan 臂bei 臭xiu 色shai 艴bo 艾yi 芎xiong 芘bi 芥gai 芫yuan 芾fu 苣qu 茄qie 茈zi 茋di 茜xi 荑yi 荠qi 荥ying 荨qian 莎suo 莘xin 莞wan 莨liang 菹zu 落la,lao 著zhu,zhuo 葚shen 葰jun,suo 蓂mi 蔈piao 蔓wan 蔚yu 蕃bo 薁ao 薄bo 藉jie 藏zang 虷gan 虹jiang 蚌beng 蛤ge 蛸xiao 蝤you 螣teng 血xie 行hang,heng 裼xi 褪tun 覃qin 见xian 觉jiao 角jue 解xie 识zhi 诘jie 说shui 读dou 谁shui 调tiao 豉chi 豸zhai 貉he 贾gu 趄qie 蹊xi 蹒pan 车ju 轧zha 辗zhan 辟bi 还huan 迫pai 郇xun 都du 酂zan 酢zuo 酾shi 重chong 钥yue 钭dou 铅yan 铊tuo 铛cheng 铤ting 铫yao 镡tan 镦dun 长chang 阇she 阏yan 阘ta 阚kan 阿e 陂pi 陆liu 降xiang 隗wei 隺he 雀qiao 露lou 靓liang 鞘shao 颈geng 颉xie 饧xing 饹ge 馇zha 驮duo 骀tai 骠piao 鬲li 鲌bo 鹄hu 鹘hu 麇qun 黾min 龈yin 龟jun,qiu 鿎da'
let table: ReadonlyMap<string, readonly string[]> | undefined

/** @returns Readings beside the usual one, likeliest first; empty for most characters. */
export function mandarinSecondReadings(character: string): readonly string[] {
  table ??= new Map(PACKED.split(' ').map((e) => [e[0]!, e.slice(1).split(',')]))
  return table.get(character) ?? NONE
}
const NONE: readonly string[] = []

/** The characters that have some. */
export function secondReadingCharacters(): readonly string[] {
  return PACKED.split(' ').map((e) => e[0]!)
}
