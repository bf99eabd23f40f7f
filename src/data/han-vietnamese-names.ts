/**
 * Sino-Vietnamese readings of characters of Vietnamese names, tones and marks off: those that Unihan lacks or gives in their Nom
 * reading.
 *
 * Source: written for this project from general knowledge of Vietnamese names. Licence: MIT, as the project.
 */
const PACKED =
  '春xuan 范pham 潘phan 剛cuong 強cuong 嘉gia 蘭lan 雪tuyet 水thuy 宗tong 銀ngan 鸞loan 娥nga 紅hong 鴻hong 洪hong 清thanh 青thanh 成thanh 城thanh 盛thinh 慶khanh 輝huy 徽huy 暉huy 命menh 帝de 王vuong 皇hoang 后hau 太thai 祖to 聖thanh 仁nhan 世the 科khoa 魁khoi 奎khue 決quyet 勝thang 戰chien 進tien 達dat 發phat 財tai 才tai 富phu 祿loc 壽tho 喜hy 樂lac 禮le 智tri 仙tien 神than 靈linh 玲linh 蓮lien 芳phuong 方phuong 東dong 西tay 南nam 北bac 中trung 日nhat 星tinh 天thien 地dia 石thach 林lam 森sam 松tung 柏bach 桃dao 桂que 杏hanh 行hanh 幸hanh 燕yen 鶯oanh 鶴hac 虎ho 馬ma 草thao 葉diep 珠chau 琴cam 詩thi 書thu 學hoc 賢hien 良luong 善thien 美my 麗le 妙dieu 容dung 貞trinh 潔khiet 純thuan 淑thuc 惠hue 慧hue 心tam 恩an 愛ai 氏thi 長truong 生sinh 新tan 永vinh 遠vien 廣quang 大dai 高cao 正chinh 直truc 功cong 名danh 利loi 權quyen 力luc 軍quan 將tuong 相tuong 卿khanh 子tu 男nam 女nu 段doan 陶dao 尹doan 湯thang 譚dam 魏nguy 蔣tuong 韓han 馮phung 蔡thai 呂la 盧lo 蘇to 孔khong 田dien 謝ta 余du 彭banh 袁vien 曹tao 曾tang 傅pho 沈tham 姚dieu 戴doi 熊hung 毛mao 何ha 賈gia 鍾chung 焦tieu 康khang 甘cam 農nong 劉luu 周chu 朱chu 徐tu 柳lieu 丘khau 費phi 白bach 卜boc 霍hoac 郭quach 賴lai 羅la 雷loi 廖lieu 陸luc 莊trang 程trinh 董dong 唐duong 薛tiet 溫on 翁ong 倪nghe 任nham 童dong 古co 艾ngai 勤can 謹can 敬kinh 恭cung 儉kiem 讓nhuong 廉liem 節tiet 俊tuan 傑kiet 豪hao 勳huan 勛huan 績tich 業nghiep 基co 本ban 源nguyen 原nguyen 元nguyen 始thuy 初so 山son 岳nhac 峰phong 風phong 雨vu 雷loi 電dien 火hoa 土tho 木moc 堅kien 建kien 立lap 定dinh 靜tinh 寧ninh 和hoa 順thuan 從tung 隨tuy 安an 康khang 健kien 長truong 曦hi 旭huc 陽duong 晨than 曙thu 夜da 夢mong 情tinh 意y 志chi 思tu 念niem 憶uc 懷hoai 望vong 希hy 興hung 隆long 昌xuong 繁phon 華hoa 榮vinh 寶bao 珍tran 鑽toan 鉗kiem 鐵thiet 鋼cuong 鋒phong 劍kiem 弓cung 友huu 朋bang 師su 士si 臣than 君quan 主chu 民dan 眾chung 合hop 同dong 共cong 團doan 結ket'

let table: ReadonlyMap<string, string> | undefined

/** Character (as listed) -> reading. Look up by a folded key. */
export function vietnameseNameReadings(): ReadonlyMap<string, string> {
  return (table ??= new Map(PACKED.split(' ').map((entry) => [entry[0]!, entry.slice(1)])))
}
