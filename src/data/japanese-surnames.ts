/**
 * The commonest Japanese surnames in Hepburn without long vowels: they tell that a name in Latin letters is Japanese.
 * Source: written for this project from common reference knowledge (published rankings of surnames; one in two people bears one of these).
 * Licence: the project's own.
 */
const SURNAMES =
  'sato suzuki takahashi tanaka ito watanabe yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi saito ' +
  'shimizu yamazaki yamasaki mori abe ikeda hashimoto yamashita ishikawa nakajima nakashima maeda fujita ogawa goto okada hasegawa murakami kondo ishii ' +
  'sakamoto endo aoki fujii nishimura fukuda ota miura fujiwara okamoto matsuda nakagawa nakano harada ono tamura takeuchi kaneko wada nakayama ishida ' +
  'ueda morita hara shibata sakai kudo yokoyama miyazaki miyamoto uchida takagi ando taniguchi ohno maruyama imai takada fujimoto takeda murata ueno ' +
  'sugiyama masuda sugawara hirano kojima otsuka chiba kubo matsui iwasaki sakurai kinoshita noguchi matsuo nomura kikuchi sano onishi sugimoto arai ' +
  'hamada ichikawa furukawa mizuno komatsu shimada koyama takano yamauchi nishida kikuchi nishikawa igarashi kitamura yasuda nakata kawaguchi hirata ' +
  'kawasaki iida yoshikawa honda kubota sawada tsuji seki yoshimura watabe kawamura oda nagai oyama iwata nakanishi hattori higuchi fukushima kawakami ' +
  'nagata matsuoka tsuchiya mizutani yano hirose kono akiyama ishihara sekiguchi matsunaga ogata nakao sugiura okubo minami adachi uchiyama kurihara ' +
  'katayama shinohara nagashima oishi higashi ozawa hori matsushita ebihara tanabe takemura morimoto asano okuda nishio mochizuki hino tsukamoto hosokawa ' +
  'kitagawa iwamoto nishiyama oshima fukui otani aizawa hoshino kurokawa kawashima kawai miyata'

let surnames: readonly string[] | undefined

/** In a-z, each once or more. */
export function japaneseLatinSurnames(): readonly string[] {
  return (surnames ??= SURNAMES.split(' '))
}
