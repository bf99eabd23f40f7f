/**
 * Given names and frequent surnames of Europe, the Americas and the Near East, as Japanese writes them in katakana, with the spellings
 * that their bearers use: those that the kana alone do not tell (マシュー: Matthew), and those that divide names written without separators.
 *
 * Source: written for this project from general knowledge of published spellings. Licence: MIT, as the project.
 */
import { keyedLists } from '../internal/keyed-lists.ts'

const NAMES = `
ジェームズ:james ジェイムズ:james ジェームス:james ジェイムス:james ジョン:john ロバート:robert マイケル:michael ウィリアム:william デイヴィッド:david デイビッド:david デヴィッド:david
デビッド:david デーヴィッド:david デイヴィド:david リチャード:richard ジョセフ:joseph ジョゼフ:joseph トマス:thomas,tomas トーマス:thomas チャールズ:charles チャールス:charles
クリストファー:christopher ダニエル:daniel,danielle マシュー:matthew アンソニー:anthony アントニー:anthony,antony マーク:mark,marc,marcus ドナルド:donald
スティーヴン:stephen,steven スティーブン:stephen,steven スティーヴ:steve スティーブ:steve ポール:paul アンドリュー:andrew アンドルー:andrew ジョシュア:joshua ケネス:kenneth ケヴィン:kevin
ケビン:kevin ブライアン:brian,bryan ジョージ:george エドワード:edward ロナルド:ronald,ronaldo ティモシー:timothy ジェイソン:jason ジェフリー:jeffrey,geoffrey ジェフ:jeff,geoff
ライアン:ryan ジェイコブ:jacob ゲイリー:gary ゲーリー:gary ギャリー:gary,garry ニコラス:nicholas,nicolas エリック:eric,erik ジョナサン:jonathan ラリー:larry ジャスティン:justin
スコット:scott ブランドン:brandon ベンジャミン:benjamin サミュエル:samuel グレゴリー:gregory アレグザンダー:alexander アレクサンダー:alexander フランク:frank パトリック:patrick
レイモンド:raymond ジャック:jack,jacques デニス:dennis,denis,denise ジェリー:jerry,gerry タイラー:tyler,taylor アーロン:aaron ホセ:jose アダム:adam ネイサン:nathan ヘンリー:henry
ダグラス:douglas ザカリー:zachary ピーター:peter,pieter カイル:kyle ノア:noah イーサン:ethan ジェレミー:jeremy ウォルター:walter クリスチャン:christian キース:keith ロジャー:roger
テリー:terry オースティン:austin ショーン:sean,shaun,shawn ジェラルド:gerald カール:carl,karl ディラン:dylan ハロルド:harold ジョーダン:jordan ジェシー:jesse,jessie ブライス:bryce
ローレンス:lawrence,laurence アーサー:arthur ガブリエル:gabriel,gabrielle ブルース:bruce アルバート:albert ウィリー:willie,willy アラン:alan,allan,allen,alain
ビリー:billy,billie ジョー:joe,jo ラルフ:ralph,ralf ロイ:roy ユージン:eugene ラッセル:russell ボビー:bobby フィリップ:philip,phillip,philippe,philipp ジョニー:johnny
ルイス:lewis,louis,luis,luiz,ruiz ハワード:howard ヴィンセント:vincent ビンセント:vincent ランディ:randy マーティン:martin アーネスト:ernest クレイグ:craig スタンリー:stanley
フレッド:fred フレデリック:frederick,frederic,frederik レナード:leonard バーナード:bernard フランシス:francis,frances,francois ジミー:jimmy トニー:tony ノーマン:norman
クラレンス:clarence ヒュー:hugh ヒューゴ:hugo グレン:glenn,glen シドニー:sidney,sydney ハーバート:herbert アルフレッド:alfred エドマンド:edmund エドモンド:edmond,edmund エドウィン:edwin
エドガー:edgar ナサニエル:nathaniel ナタニエル:nathaniel セオドア:theodore テオドール:theodor,theodore ハーマン:herman ヒューバート:hubert ガイ:guy ルーク:luke,luc
ルーカス:lucas,lukas コリン:colin イアン:ian エワン:ewan ユアン:ewan,euan,juan グレアム:graham,graeme グラハム:graham ナイジェル:nigel サイモン:simon ニール:neil,neal
トレヴァー:trevor ジェフェリー:jeffery ジェレマイア:jeremiah エゼキエル:ezekiel エイブラハム:abraham アブラハム:abraham アイザック:isaac サミー:sammy モーリス:maurice,morris ルパート:rupert
オリヴァー:oliver オリバー:oliver オーガスト:august オーガスタス:augustus ジュリアン:julian,julien エイドリアン:adrian アドリアン:adrian,adrien クライヴ:clive クライブ:clive バリー:barry
ロドニー:rodney デリック:derek,derrick デレク:derek デレック:derek マルコム:malcolm ダンカン:duncan ゴードン:gordon スチュアート:stuart,stewart ステュアート:stuart,stewart
ウェイン:wayne ドワイト:dwight クリント:clint ジーン:gene,jean,jeanne ロス:ross ロッド:rod ボブ:bob ビル:bill トム:tom ティム:tim ジム:jim マイク:mike デイヴ:dave デイブ:dave
ニック:nick クリス:chris テッド:ted マット:matt サム:sam ベン:ben ダン:dan,dunn,dunne ドン:don レイ:ray,wray ケン:ken ロブ:rob ロン:ron リック:rick,ric ディック:dick チャック:chuck
ジェイク:jake ルー:lou,lew アル:al エド:ed アレックス:alex マックス:max レオ:leo ヒース:heath オーウェン:owen エヴァン:evan ギャレス:gareth リース:rhys グリン:glyn
ケリー:kelly,kerry,kelley シェイマス:seamus リアム:liam ブレンダン:brendan デズモンド:desmond エイモン:eamon オシアン:ossian メアリー:mary メアリ:mary メリー:mary パトリシア:patricia
ジェニファー:jennifer リンダ:linda エリザベス:elizabeth,elisabeth バーバラ:barbara スーザン:susan ジェシカ:jessica セーラ:sarah セアラ:sarah サラ:sarah,sara カレン:karen リサ:lisa
ナンシー:nancy ベティ:betty サンドラ:sandra マーガレット:margaret アシュリー:ashley,ashleigh キンバリー:kimberly エミリー:emily,emilie ドナ:donna ミシェル:michelle,michel
キャロル:carol,carole アマンダ:amanda メリッサ:melissa デボラ:deborah デブラ:debra ステファニー:stephanie レベッカ:rebecca ローラ:laura,lola シャロン:sharon シンシア:cynthia
キャサリン:catherine,katherine,kathryn キャスリーン:kathleen キャスリン:kathryn,kathleen エイミー:amy シャーリー:shirley アンジェラ:angela ヘレン:helen アナ:anna,ana アンナ:anna
ブレンダ:brenda パメラ:pamela ニコール:nicole エマ:emma サマンサ:samantha クリスティーン:christine クリスティン:christine,kristin クリスティーナ:christina,cristina デビー:debbie
レイチェル:rachel キャロリン:carolyn,caroline キャロライン:caroline ジャネット:janet,jeannette,janette ヴァージニア:virginia バージニア:virginia マリア:maria ヘザー:heather
ダイアン:diane ダイアナ:diana ジュリー:julie ジョイス:joyce ヴィクトリア:victoria ビクトリア:victoria クリスティナ:christina ジョーン:joan ジョアン:joanne,joan,joao イヴリン:evelyn
エヴリン:evelyn ジュディス:judith メーガン:megan,meghan ミーガン:megan シェリル:cheryl アンドレア:andrea ハンナ:hannah,hanna ジャクリーン:jacqueline マーサ:martha グロリア:gloria
テレサ:teresa,theresa テリーザ:theresa アン:anne,ann アニー:annie マディソン:madison フランセス:frances ジャニス:janice,janis ジーナ:gina ジェーン:jane ジェイン:jane
アビゲイル:abigail アリス:alice ジュリア:julia,giulia ジュディ:judy ソフィア:sophia,sofia ソフィー:sophie グレース:grace デニース:denise アンバー:amber ドリス:doris マリリン:marilyn
ビヴァリー:beverly イザベラ:isabella イザベル:isabel,isabelle ダイアンヌ:dianne ナタリー:natalie,nathalie ブリタニー:brittany シャーロット:charlotte マリー:marie,murray ケイト:kate
ケイラ:kayla アレクシス:alexis ローリー:laurie,lori,lorie シオドア:theodore ルース:ruth ルーシー:lucy エレン:ellen エレノア:eleanor エレナー:eleanor フローレンス:florence
ドロシー:dorothy マージョリー:marjorie マーガリート:marguerite ミルドレッド:mildred イーディス:edith エセル:ethel クレア:claire,clare ヘイリー:hayley,hailey キーラ:keira
ジョージア:georgia ジョージナ:georgina ジョディ:jodie,jody シェリー:shelley,sherry,shelly シーラ:sheila アイリーン:irene,eileen アイリス:iris アデレード:adelaide オードリー:audrey
オードリ:audrey ヴァネッサ:vanessa ヴァレリー:valerie,valery ヴェロニカ:veronica,veronika アガサ:agatha アグネス:agnes グウェン:gwen グウィネス:gwyneth ギネス:guinness
サーシャ:sasha,sasa ジリアン:gillian ジュリエット:juliet,juliette ジュヌヴィエーヴ:genevieve リビー:libby リリー:lily,lilly リリアン:lillian,lilian リアン:leanne,rian
ロザリンド:rosalind ローズ:rose,rhodes ローザ:rosa スザンナ:susanna,susannah スザンヌ:suzanne スージー:susie,suzy テス:tess ウェンディ:wendy ゾーイ:zoe ゾエ:zoe シビル:sybil
シルヴィア:sylvia,silvia フィービー:phoebe フェイ:faye ペギー:peggy ペネロープ:penelope ペネロペ:penelope モーリーン:maureen モイラ:moira ユーニス:eunice ノラ:nora,norah ノーラ:nora
イヴ:eve,yves イーヴ:eve,yves イヴォンヌ:yvonne イヴェット:yvette ベアトリス:beatrice,beatriz ベアトリクス:beatrix,beatrice キャメロン:cameron ハリエット:harriet
ヘンリエッタ:henrietta ミア:mia エイヴァ:ava クロエ:chloe ヒラリー:hillary,hilary アリソン:alison,allison ライザ:liza,lisa エライザ:eliza イライザ:eliza ルイーズ:louise
ルイーザ:louisa,luisa ジャン:jean,jan ピエール:pierre ルイ:louis アンリ:henri ミッシェル:michel,michelle パトリス:patrice クロード:claude ジャンクロード:jeanclaude
フランソワ:francois フランソワーズ:francoise シャルル:charles ベルナール:bernard ロジェ:roger ロベール:robert レイモン:raymond レーモン:raymond ジョルジュ:georges,jorge,gheorghe
ジョルジョ:giorgio アンドレ:andre ルネ:rene,renee マルセル:marcel ギ:guy ギー:guy ジェラール:gerard ジルベール:gilbert ジル:gilles,jill ロラン:roland,laurent,lorrain
ローラン:laurent,roland ヴァンサン:vincent ニコラ:nicolas,nicola,nikola エチエンヌ:etienne エティエンヌ:etienne エミール:emile,emil グザヴィエ:xavier ギヨーム:guillaume
ギョーム:guillaume ティエリー:thierry ティエリ:thierry ディディエ:didier オリヴィエ:olivier オリビエ:olivier ステファヌ:stephane ステファーヌ:stephane
ステファン:stefan,stephane,stephan,stephen ユーグ:hugues ユベール:hubert ユゴー:hugo ヴィクトル:victor,viktor ビクトル:victor ヴィクトール:victor,viktor テオフィル:theophile
エドモン:edmond エドゥアール:edouard エドガール:edgar ガストン:gaston ギュスターヴ:gustave ギュスターブ:gustave オーギュスト:auguste オーギュスタン:augustin オクターヴ:octave ドニ:denis
ドミニク:dominique,dominic クリストフ:christophe,christoph アントワーヌ:antoine セバスチャン:sebastian,sebastien セバスティアン:sebastian,sebastien バスチャン:bastien
マチュー:mathieu,matthieu マテュー:mathieu,matthieu マティアス:matthias,mathias アルチュール:arthur アルテュール:arthur ルシアン:lucien,lucian リュシアン:lucien リュック:luc
ジュール:jules アルベール:albert アルフォンス:alphonse アレクサンドル:alexandre,alexander,aleksandr アルマン:armand フェルナン:fernand フェルディナン:ferdinand ノエル:noel オノレ:honore
レオン:leon レオポール:leopold ロドルフ:rodolphe サルヴァドール:salvador エクトール:hector イヴァン:ivan,yvan イブ:yves,eve エルヴェ:herve エルネスト:ernest,ernesto ウジェーヌ:eugene
ユージェーヌ:eugene マクシム:maxime,maxim,maksim マキシム:maxime,maxim ブノワ:benoit ブノア:benoit ブリューノ:bruno バティスト:baptiste バンジャマン:benjamin ドナシアン:donatien
ガスパール:gaspard ロマン:roman,romain シモン:simon,simone,shimon シモーヌ:simone マルグリット:marguerite マドレーヌ:madeleine マドレーン:madeleine カトリーヌ:catherine
ジャンヌ:jeanne ジャクリーヌ:jacqueline ブリジット:brigitte,bridget ベルト:berthe ベルナデット:bernadette コレット:colette クリスティーヌ:christine クロディーヌ:claudine エレーヌ:helene
エロディー:elodie エリーズ:elise ジョゼフィーヌ:josephine ジョセフィン:josephine セシル:cecile,cecil セリーヌ:celine シルヴィ:sylvie ソニア:sonia ソランジュ:solange ジェルメーヌ:germaine
テレーズ:therese マルティーヌ:martine マリアンヌ:marianne ミレイユ:mireille モニク:monique ヴェロニク:veronique オルタンス:hortense オデット:odette アニエス:agnes アデル:adele
アリアーヌ:ariane アンヌ:anne アントワネット:antoinette ウージェニー:eugenie ユージェニー:eugenie クレール:claire クロティルド:clotilde フローラン:florent フロランス:florence ロール:laure
ローランス:laurence リュシー:lucie シャンタル:chantal マリオン:marion マノン:manon ドゥニ:denis ジョスラン:jocelyn ジョエル:joel ミカエル:michael,mikael,mickael
ラファエル:raphael,rafael ヨハン:johann,johan ヨハネス:johannes ヨハンナ:johanna ハンス:hans ゲオルク:georg ゲオルグ:georg フリードリヒ:friedrich フリードリッヒ:friedrich フリッツ:fritz
ヴィルヘルム:wilhelm ウィルヘルム:wilhelm ヴィリー:willy,willi ヴィリ:willi,willy ハインリヒ:heinrich ハインリッヒ:heinrich ハインツ:heinz ルートヴィヒ:ludwig ルートヴィッヒ:ludwig
ルートウィヒ:ludwig ルドルフ:rudolf,rudolph ルードルフ:rudolf アドルフ:adolf,adolph オットー:otto ヨーゼフ:joseph,josef ヨゼフ:josef,joseph ヨセフ:josef,joseph,yosef
ヴォルフガング:wolfgang ウォルフガング:wolfgang ヴォルフ:wolf,wolff ヴァルター:walter,walther ワルター:walter,walther ヴェルナー:werner ウェルナー:werner
ヘルマン:hermann,herman,german ヘルムート:helmut ヘルベルト:herbert エルンスト:ernst オイゲン:eugen エーリヒ:erich エーリッヒ:erich エリッヒ:erich ディートリヒ:dietrich ディーター:dieter
ディーテル:dieter ゲルハルト:gerhard ゲアハルト:gerhard ギュンター:gunther,gunter ギュンテル:gunther クラウス:klaus,claus クルト:kurt,curt コンラート:konrad,conrad
ベルンハルト:bernhard ベルント:bernd ベルトルト:berthold,bertold マルティン:martin マルチン:martin,marcin マンフレート:manfred ジークフリート:siegfried ジークムント:sigmund,siegmund
ジクムント:sigmund,siegmund レオンハルト:leonhard ライナー:rainer,reiner ラインハルト:reinhard リヒャルト:richard ローベルト:robert ロベルト:roberto,robert ミヒャエル:michael
ミハエル:michael ユルゲン:jurgen ヨアヒム:joachim ヨーアヒム:joachim ヨルク:jorg イェルク:jorg アルブレヒト:albrecht アルベルト:alberto,albert アルノルト:arnold アルトゥル:arthur,artur
アルトゥール:arthur,artur アウグスト:august,augusto エドゥアルト:eduard エトムント:edmund フェルディナント:ferdinand フランツ:franz フロリアン:florian ゴットフリート:gottfried
ゴットリープ:gottlieb グスタフ:gustav ホルスト:horst ヤーコプ:jakob,jacob ヤコブ:jacob,jakob,yakov ヤコプ:jakob,jacob イグナツ:ignaz クリスティアン:christian マクシミリアン:maximilian
モーリッツ:moritz オスカー:oscar,oskar オスカル:oscar,oskar パウル:paul ペーター:peter フィーリプ:philipp シュテファン:stefan,stephan テオドル:theodor ウルリヒ:ulrich ウルリッヒ:ulrich
ウーリッヒ:ulrich ウド:udo ウヴェ:uwe ウーヴェ:uwe ウーベ:uwe アンドレアス:andreas アンゲラ:angela アネッテ:annette ベアーテ:beate エーファ:eva エヴァ:eva,ava エルゼ:else エルザ:elsa
エリーザベト:elisabeth エリザベート:elisabeth エリーザベス:elisabeth エマヌエル:emanuel,emmanuel エマニュエル:emmanuel,emmanuelle フリーダ:frieda,frida ゲルトルート:gertrud
グレーテ:grete ハイディ:heidi ハイケ:heike ヘレーネ:helene ヒルデガルト:hildegard インゲ:inge イングリッド:ingrid ユリア:julia,yulia ユーリア:julia,yulia
カタリーナ:katharina,catarina,katarina クララ:clara,klara マグダレーナ:magdalena マルガレーテ:margarete,margarethe マルガレータ:margareta マルゴット:margot マルタ:marta,martha
ペトラ:petra レナーテ:renate ズザンネ:susanne ウルズラ:ursula ウルスラ:ursula ウーテ:ute ヤン:jan,yan ヤンセン:jansen,janssen ピーテル:pieter ヘンドリク:hendrik ヘンドリック:hendrik
ウィレム:willem ヴィレム:willem,vilem マルク:marc,mark マルクス:marcus,markus ヒエロニムス:hieronymus ヤコーブス:jacobus コルネリス:cornelis コルネリウス:cornelius
クリスティアーン:christiaan ディルク:dirk ヘリット:gerrit ヘラルト:gerard ヘルト:geert ユリウス:julius ルート:ruud ルード:ruud ヨープ:joop ヨハンセン:johansen ラース:lars ラーシュ:lars
ビョルン:bjorn ビヨルン:bjorn スヴェン:sven スヴェイン:svein スヴァンテ:svante ソーレン:soren セーレン:soren オーレ:ole オーラ:ola オラフ:olaf,olav ヨーラン:goran ヨーン:jorn ヨアキム:joakim
ヨナス:jonas ヨナタン:jonatan,jonathan ヘンリク:henrik,henryk ヘンリック:henrik ニルス:niels,nils ニールス:niels,nils エーリク:erik エイナル:einar エギル:egil グンナル:gunnar
グンナー:gunnar ホーコン:haakon,hakon ハーコン:haakon,hakon クヌート:knut,knud クヌット:knut レイフ:leif ライフ:leif マグヌス:magnus オーケ:ake オーゲ:aage ペール:per ペル:per
シーグルズル:sigurdur シグルド:sigurd トール:thor,tor トルステン:torsten,thorsten トーベ:tove アストリッド:astrid ビルギット:birgit ブリギッテ:brigitte グレタ:greta イェンス:jens
イエンス:jens イェスパー:jesper キルステン:kirsten シグリッド:sigrid クリスティーネ:christine アーネ:arne アルネ:arne ミカ:mika ユハ:juha ユッカ:jukka ヤリ:jari ペッカ:pekka マッティ:matti
エーロ:eero ヘイッキ:heikki フアン:juan ホアン:juan ホルヘ:jorge ホアキン:joaquin フリオ:julio フリアン:julian ハビエル:javier ハヴィエル:javier ハイメ:jaime ヘスス:jesus
ヒルベルト:gilberto ヘラルド:gerardo ヘロニモ:jeronimo ホスエ:josue アンヘル:angel アンヘラ:angela アンヘレス:angeles ミゲル:miguel ディエゴ:diego フェリペ:felipe フェルナンド:fernando
フランシスコ:francisco エルナン:hernan エクトル:hector エンリケ:enrique,henrique エンリーケ:enrique ウーゴ:hugo,ugo ウンベルト:umberto,humberto イグナシオ:ignacio イサベル:isabel
ペドロ:pedro パブロ:pablo ルーベン:ruben ラモン:ramon ラウル:raul ロドリゴ:rodrigo サルバドール:salvador セルヒオ:sergio セルジオ:sergio セルジョ:sergio ビセンテ:vicente ヴィセンテ:vicente
シャビ:xavi シャビエル:xavier,xabier ギジェルモ:guillermo ギリェルモ:guillermo グスタボ:gustavo エステバン:esteban エドゥアルド:eduardo アレハンドロ:alejandro アレハンドラ:alejandra
アルバロ:alvaro アルフォンソ:alfonso アルフレド:alfredo バルタサール:baltasar カルロス:carlos カルメン:carmen コンスエロ:consuelo ドロレス:dolores グアダルーペ:guadalupe ピラール:pilar
ロサ:rosa スサナ:susana ソレダード:soledad チェ:che マヌエル:manuel マリオ:mario ジョゼ:jose ジョルジ:jorge ジルベルト:gilberto ジョルジーニョ:jorginho パウロ:paulo ルイズ:luiz ヌーノ:nuno
ティアゴ:tiago,thiago チアゴ:thiago,tiago ヴァスコ:vasco バスコ:vasco エイトル:heitor アフォンソ:afonso イネス:ines ジョヴァンニ:giovanni ジョバンニ:giovanni ジャンニ:gianni
ジャンフランコ:gianfranco ジャンルカ:gianluca ジャコモ:giacomo ジュゼッペ:giuseppe ジュリオ:giulio ジュリアーノ:giuliano ジュリアナ:giuliana,juliana ジョルジオ:giorgio ジローラモ:girolamo
ジーノ:gino チェーザレ:cesare チェザーレ:cesare チェチーリア:cecilia ルチア:lucia ルチアーノ:luciano ルチャーノ:luciano ルイージ:luigi ルイジ:luigi ルドヴィーコ:ludovico ロレンツォ:lorenzo
フランチェスコ:francesco フランチェスカ:francesca ヴィンチェンツォ:vincenzo ビンチェンツォ:vincenzo ヴィットリオ:vittorio ヴィットーリオ:vittorio グイド:guido グリエルモ:guglielmo
グッリエルモ:guglielmo エンツォ:enzo ミケーレ:michele ミケランジェロ:michelangelo アンジェロ:angelo アンジェリカ:angelica ピエトロ:pietro ピエロ:piero パオロ:paolo ニコロ:niccolo
ニッコロ:niccolo マッテオ:matteo マルコ:marco,marko マルチェロ:marcello レオナルド:leonardo ラファエロ:raffaello ベルナルド:bernardo ベネデット:benedetto ドメニコ:domenico
ドナテロ:donatello ガリレオ:galileo ガエターノ:gaetano アレッサンドロ:alessandro アレッサンドラ:alessandra アントーニオ:antonio アントニオ:antonio クリスティアーノ:cristiano
クリスティアノ:cristiano エリザベッタ:elisabetta カテリーナ:caterina,katerina キアラ:chiara ステファノ:stefano シモーネ:simone サルヴァトーレ:salvatore トンマーゾ:tommaso トマーゾ:tommaso
ウラジーミル:vladimir ウラジミール:vladimir ウラディーミル:vladimir ヴラジーミル:vladimir ウラジミル:vladimir ヴラディミル:vladimir ヴラド:vlad ウラド:vlad ミハイル:mikhail,mihail
ニコライ:nikolai,nikolay アレクセイ:aleksei,alexei,alexey アンドレイ:andrei,andrey アナトリー:anatoly アナトーリー:anatoly アルカジー:arkady アルカディ:arkady
ドミトリー:dmitry,dmitri ドミートリー:dmitry,dmitri ドミトリ:dmitri,dmitry エフゲニー:evgeny,yevgeny エフゲニア:evgenia,yevgenia エヴゲニー:evgeny,yevgeny
エヴゲーニー:evgeny,yevgeny エカテリーナ:ekaterina,yekaterina エカチェリーナ:ekaterina,yekaterina エレーナ:elena,yelena エレナ:elena,helena フョードル:fyodor,fedor
フョドル:fyodor,fedor ゲンナジー:gennady ゲオルギー:georgy,georgi グリゴリー:grigory,grigori グリゴーリー:grigory,grigori イーゴリ:igor イーゴル:igor イワン:ivan イリヤ:ilya
イサーク:isaac,isaak キリル:kirill コンスタンチン:konstantin,constantin コンスタンティン:konstantin,constantin,constantine レフ:lev,lech レオニード:leonid レオニト:leonid
リュドミラ:lyudmila,ludmila リュボーフィ:lyubov マリヤ:maria,mariya ナジェージダ:nadezhda ナタリア:natalia,nataliya ナターリヤ:natalia,natalya ナスターシャ:nastassja オリガ:olga
オレグ:oleg オレーク:oleg パーヴェル:pavel パベル:pavel パヴェル:pavel,pawel ピョートル:pyotr,petr,piotr ピョトル:piotr,pyotr ロジオン:rodion ルスラン:ruslan セミョーン:semyon,semen
セミョン:semyon,semen セルゲイ:sergei,sergey スヴェトラーナ:svetlana スベトラーナ:svetlana スタニスラフ:stanislav スタニスワフ:stanislaw タチアナ:tatiana,tatyana
タチヤーナ:tatiana,tatyana ワレリー:valery,valeri ワシリー:vasily,vassily ヴァシリー:vasily ワシーリー:vasily ヴァツラフ:vaclav バツラフ:vaclav ヴィタリー:vitaly ビタリー:vitaly
ヴァレンティン:valentin ワレンチン:valentin ヴャチェスラフ:vyacheslav ビャチェスラフ:vyacheslav ユーリ:yuri,juri ユーリー:yuri,yury ユリー:yury,yuri ユリヤ:yulia
ヤロスラフ:jaroslav,yaroslav ヤロスワフ:jaroslaw ヤヌシュ:janusz ヨシフ:iosif,joseph ゾフィア:zofia ズデネク:zdenek ズビグニェフ:zbigniew ズビグニエフ:zbigniew ジグムント:zygmunt
カジミェシュ:kazimierz カジミエシュ:kazimierz クシシュトフ:krzysztof クシストフ:krzysztof グジェゴシュ:grzegorz イェジー:jerzy イエジー:jerzy アンジェイ:andrzej アグニェシュカ:agnieszka
ヴォイチェフ:wojciech ボイチェフ:wojciech ヴワディスワフ:wladyslaw ブワディスワフ:wladyslaw ミェチスワフ:mieczyslaw ミロスワフ:miroslaw ミハウ:michal パヴェウ:pawel パウェル:pawel
ピオトル:piotr タデウシュ:tadeusz トマシュ:tomasz,tomas マチェイ:maciej マテウシュ:mateusz ボレスワフ:boleslaw ブロニスワフ:bronislaw レシェク:leszek ルドヴィク:ludwik ユゼフ:jozef
ユリウシュ:juliusz ヤチェク:jacek イジー:jiri イルジー:jiri フランチシェク:frantisek アントニーン:antonin ボフミル:bohumil ボジェナ:bozena ミラン:milan ミロシュ:milos ミロスラフ:miroslav
オタカル:otakar トマーシュ:tomas ヴァーツラフ:vaclav ルカ:luca,luka ルボミール:lubomir スロボダン:slobodan ズラタン:zlatan ズヴォニミル:zvonimir ゾラン:zoran ゴラン:goran ドラガン:dragan
ドラジェン:drazen ヨシップ:josip ヨシプ:josip イヴィツァ:ivica ヨヴァン:jovan ジョルジェ:djordje,dorde ミハイロ:mihailo,mykhailo ミルチャ:mircea ネナド:nenad ヴーク:vuk イオン:ion
イオネスク:ionescu ニコラエ:nicolae コンスタンティノス:konstantinos ゲオルギオス:georgios イオアニス:ioannis ヤニス:yannis,giannis,janis ディミトリス:dimitris ディミトリオス:dimitrios
スピロス:spyros ニコス:nikos アレクサンドロス:alexandros エレフテリオス:eleftherios カロリー:karoly カーロイ:karoly イシュトヴァーン:istvan イシュトバーン:istvan ヤーノシュ:janos ヤノーシュ:janos
ヨージェフ:jozsef ジェルジ:gyorgy ジュラ:gyula ギュラ:gyula フェレンツ:ferenc ラースロー:laszlo ラスロ:laszlo ラヨシュ:lajos ミハーイ:mihaly ミクローシュ:miklos シャーンドル:sandor
サンドール:sandor ティボール:tibor ゾルターン:zoltan ゾルタン:zoltan アンドラーシュ:andras アンタル:antal アティラ:attila ベーラ:bela エンドレ:endre ゲーザ:geza イムレ:imre パール:pal,paal
ペーテル:peter タマーシュ:tamas ムハンマド:muhammad,mohammed,mohamed モハメド:mohamed,mohammed モハメッド:mohammed,mohamed モハマド:mohammad,mohamad アフマド:ahmad,ahmed
アフメド:ahmed,ahmad アフメト:ahmet アハメド:ahmed アブドゥル:abdul アブドゥッラー:abdullah アブドッラー:abdullah アブドラ:abdullah,abdallah イブラヒム:ibrahim イスマイル:ismail
イスマーイール:ismail ハサン:hassan,hasan ハッサン:hassan フセイン:hussein,hussain,husayn ユースフ:yusuf,yousef ユスフ:yusuf ユセフ:youssef,yousef ウマル:umar,omar
オマル:omar,umar オサマ:osama,usama ウサマ:usama,osama ウスマン:usman,uthman オスマン:osman,othman アリー:ali アリ:ali ハリド:khalid,khaled ハリル:khalil,halil
ハーリド:khalid カリド:khalid カリム:karim マフムード:mahmoud,mahmud マフムト:mahmut ムスタファ:mustafa,mostafa ムバラク:mubarak サイード:said,saeed サイド:said,syed
サッダーム:saddam サダム:saddam サレハ:saleh サーレハ:saleh タリク:tariq,tarik ターリク:tariq タハ:taha アイシャ:aisha ファティマ:fatima ファーティマ:fatima ファイサル:faisal,faysal
ファハド:fahd,fahad レザー:reza レザ:reza ホセイン:hossein モハンマド:mohammad ルーホッラー:ruhollah メフメト:mehmet メフメット:mehmet レジェップ:recep イツハク:yitzhak イツハーク:yitzhak
ベンヤミン:benjamin,binyamin ダヴィド:david ダビド:david ダビッド:david ダヴィデ:davide モシェ:moshe シュロモ:shlomo シュムエル:shmuel アリエル:ariel エフード:ehud エフド:ehud
アヴラハム:avraham ヤイール:yair ヨッシ:yossi ヨシュア:joshua ヨエル:yoel,joel ゴルダ:golda イェフダ:yehuda イェフディ:yehudi ハイム:haim,chaim ツヴィ:zvi,tzvi ジョサイア:josiah
エリヤ:elijah,eliya イライジャ:elijah イザヤ:isaiah ザカリヤ:zechariah,zakariya スミス:smith ジョンソン:johnson ウィリアムズ:williams ブラウン:brown,braun ジョーンズ:jones
ガルシア:garcia ミラー:miller,muller デイヴィス:davis,davies デービス:davis,davies デイビス:davis,davies ロドリゲス:rodriguez,rodrigues マルティネス:martinez
ヘルナンデス:hernandez エルナンデス:hernandez ロペス:lopez,lopes ゴンザレス:gonzalez,gonzales ゴンサレス:gonzalez ウィルソン:wilson アンダーソン:anderson テイラー:taylor テーラー:taylor
ムーア:moore ジャクソン:jackson ペレス:perez,peres トンプソン:thompson,thomson トムソン:thomson,thompson ホワイト:white ハリス:harris サンチェス:sanchez
クラーク:clark,clarke,clerk ラミレス:ramirez ロビンソン:robinson ウォーカー:walker ヤング:young アレン:allen キング:king ライト:wright,light トーレス:torres トレス:torres
グエン:nguyen ヒル:hill,gil フローレス:flores グリーン:green,greene アダムズ:adams アダムス:adams ネルソン:nelson ベイカー:baker ベーカー:baker ホール:hall リベラ:rivera
キャンベル:campbell ミッチェル:mitchell カーター:carter ロバーツ:roberts ゴメス:gomez,gomes フィリップス:phillips,philips エヴァンズ:evans エヴァンス:evans エバンス:evans ターナー:turner
ディアス:diaz,dias パーカー:parker クルーズ:cruise,cruz クルス:cruz エドワーズ:edwards コリンズ:collins レイエス:reyes スチュワート:stewart,stuart モリス:morris モラレス:morales
マーフィー:murphy マーフィ:murphy クック:cook,cooke ロジャース:rogers ロジャーズ:rogers グティエレス:gutierrez オルティス:ortiz モーガン:morgan クーパー:cooper ピーターソン:peterson
ベイリー:bailey ベーリー:bailey リード:reed,reid,read ラモス:ramos コックス:cox ワード:ward ウォード:ward リチャードソン:richardson ワトソン:watson ブルックス:brooks チャベス:chavez
ウッド:wood ウッズ:woods ベネット:bennett グレイ:gray,grey グレー:gray,grey メンドーサ:mendoza ヒューズ:hughes プライス:price アルバレス:alvarez カスティーヨ:castillo
カスティージョ:castillo サンダース:sanders マイヤーズ:myers,meyers ロング:long フォスター:foster ヒメネス:jimenez パウエル:powell ジェンキンス:jenkins ペリー:perry サリバン:sullivan
サリヴァン:sullivan ベル:bell コールマン:coleman バトラー:butler ヘンダーソン:henderson バーンズ:barnes,burns フィッシャー:fisher,fischer シモンズ:simmons,simmonds ロメロ:romero
アルバラード:alvarado パターソン:patterson,paterson レノルズ:reynolds レイノルズ:reynolds ハミルトン:hamilton ゴンサルベス:goncalves ウォレス:wallace コール:cole ウェスト:west
ヘイズ:hayes ギブソン:gibson フォード:ford マクドナルド:mcdonald,macdonald ウォッシュバーン:washburn ワシントン:washington オーウェンズ:owens クロフォード:crawford ボイド:boyd
シャー:shah,schaar ショー:shaw ウォーレン:warren ガードナー:gardner,gardiner アームストロング:armstrong スペンサー:spencer ペイン:payne,paine グラント:grant ハンター:hunter ハート:hart
ナイト:knight ライス:rice ロバートソン:robertson ハント:hunt ブラック:black ダニエルズ:daniels パーマー:palmer ミルズ:mills ニコルズ:nichols,nicholls ナイトリー:knightley
バーク:burke,berk バーグ:berg ウェブ:webb シンプソン:simpson スティーヴンス:stevens,stephens スティーブンス:stevens,stephens スティーヴンソン:stevenson,stephenson
スティーブンソン:stevenson,stephenson スチーブンソン:stevenson,stephenson フリーマン:freeman マーシャル:marshall マレー:murray メイソン:mason メーソン:mason オブライエン:obrien
オニール:oneill,oneil オコナー:oconnor,oconner オコンナー:oconnor マッカーシー:mccarthy マッカートニー:mccartney マッケンジー:mackenzie,mckenzie マクレーン:maclean,mclean
マクレガー:mcgregor,macgregor マクガイア:mcguire マクラウド:macleod,mcleod マッキンリー:mckinley マッキントッシュ:mackintosh,macintosh マクミラン:macmillan,mcmillan
マカリスター:mcallister マローン:malone フィッツジェラルド:fitzgerald フィッツパトリック:fitzpatrick ジョンストン:johnston,johnstone ジョンストーン:johnstone レーン:lane レイン:lane
アンドルーズ:andrews アンドリュース:andrews グリフィス:griffith,griffiths グリフィン:griffin フォックス:fox ローチ:roach チャップマン:chapman チャンドラー:chandler アーチャー:archer
バックリー:buckley バーンスタイン:bernstein エリオット:elliott,eliot エリス:ellis ファウラー:fowler フレミング:fleming ギルバート:gilbert ゴールドスミス:goldsmith ハドソン:hudson
ハンフリーズ:humphreys ケネディ:kennedy ケネディー:kennedy レノン:lennon リトル:little ロイド:lloyd マーティンズ:martins ニュートン:newton ノリス:norris パーソンズ:parsons
パーキンス:perkins ポーター:porter レーガン:reagan リーヴス:reeves リーブス:reeves シェパード:shepherd,shepard,sheppard シャープ:sharp,sharpe サマーズ:summers スワン:swan,swann
シンクレア:sinclair セント:saint,st テンプル:temple ソーントン:thornton ソープ:thorpe ソーン:thorne トレーシー:tracy タッカー:tucker タイソン:tyson ヴォーン:vaughan,vaughn
ボーン:vaughan,bourne ウェイド:wade ワトキンス:watkins ウィーラー:wheeler ホイーラー:wheeler ホイットニー:whitney ウィテカー:whitaker ワイルド:wilde,wild ウルフ:wolf,woolf,wolfe
バーン:byrne,burn バロウズ:burroughs コーエン:cohen,coen レヴィ:levy,levi レビ:levi,levy レヴィン:levin,levine ホーキンス:hawkins ホーソーン:hawthorne ディケンズ:dickens
ロウ:lowe,rowe ロー:law,lowe,rowe バード:bird,byrd アーヴィング:irving アービング:irving チェイス:chase チェンバレン:chamberlain ハイド:hyde ライリー:riley,reilly オライリー:oreilly
ファレル:farrell フレイザー:fraser,frazer フレーザー:fraser,frazer ビショップ:bishop ブレーク:blake ブレイク:blake ボーモント:beaumont デュポン:dupont デュボワ:dubois デュボア:dubois
デュラン:durand デュヴァル:duval デュマ:dumas ルフェーヴル:lefevre,lefebvre ルフェーブル:lefebvre,lefevre ルロワ:leroy ルブラン:leblanc ルコント:leconte,lecomte ルクレール:leclerc
ルノワール:lenoir ルノー:renaud,renault モロー:moreau ガルニエ:garnier ジラール:girard ジロー:giraud,girault ボネ:bonnet フルニエ:fournier メルシエ:mercier マルタン:martin
ベルトラン:bertrand ベルティエ:berthier ブランシャール:blanchard ブーシェ:boucher ブルジョワ:bourgeois ブルトン:breton カルティエ:cartier シャルパンティエ:charpentier シュヴァリエ:chevalier
シュバリエ:chevalier クレマン:clement デシャン:deschamps フォール:faure フォーレ:faure フーコー:foucault,foucauld ゴーティエ:gautier,gauthier ゴーチエ:gautier,gauthier
ゲラン:guerin ギヨ:guyot グラン:grand ランベール:lambert ルメートル:lemaitre ルメール:lemaire マルシャン:marchand マルティネ:martinet モラン:morin モレル:morel ミュラー:muller,mueller
プティ:petit プチ:petit ペラン:perrin ペロー:perrault,perraud ピカール:picard ポワリエ:poirier リシャール:richard ルソー:rousseau ルーセル:roussel ティボー:thibault,thibaud
チボー:thibault トレド:toledo ヴァレ:vallee ヴィダル:vidal ビダル:vidal シュミット:schmidt,schmitt,schmid シュミッド:schmid,schmidt シュナイダー:schneider ウェーバー:weber
ヴェーバー:weber マイヤー:meyer,mayer,maier,meier マイアー:meyer,mayer,maier ヴァーグナー:wagner ワーグナー:wagner ワグナー:wagner ベッカー:becker
シュルツ:schulz,schultz,schulze シュルツェ:schulze ホフマン:hoffmann,hofmann シェーファー:schafer,schaefer シェファー:schaeffer,schafer コッホ:koch バウアー:bauer
リヒター:richter クライン:klein,kline シュレーダー:schroder,schroeder ノイマン:neumann シュヴァルツ:schwarz シュワルツ:schwarz,schwartz ツィンマーマン:zimmermann
ジマーマン:zimmerman,zimmermann クリューガー:kruger,krueger クルーガー:kruger,krueger ハルトマン:hartmann ランゲ:lange シュミッツ:schmitz クラウゼ:krause マイスナー:meissner
レーマン:lehmann,lehman ケーラー:kohler,koehler ケラー:keller,kohler ヘルツ:herz,hertz フックス:fuchs ラング:lang カイザー:kaiser,keiser シュトラウス:strauss シュタイン:stein
スタイン:stein バッハ:bach ワイス:weiss ヴァイス:weiss ユング:jung シュテルン:stern ベルク:berg ベルグ:berg,bergh ローゼンバーグ:rosenberg ローゼンベルク:rosenberg ゴールドバーグ:goldberg
エプスタイン:epstein エンゲル:engel エンゲルス:engels ファン:van ヴァン:van バン:van フォン:von デル:del,der デ:de ド:de ドゥ:de ラ:la ル:le ダ:da ディ:di ファンデル:vander
ヴァンダー:vander フェルナンデス:fernandez,fernandes モレノ:moreno ムニョス:munoz アルヴァレス:alvarez ブランコ:blanco カストロ:castro ドミンゲス:dominguez セラーノ:serrano
ナバーロ:navarro バスケス:vazquez,vasquez ベガ:vega ヴェガ:vega ベラスケス:velazquez,velasquez エレーラ:herrera エレラ:herrera エンリケス:henriquez,henriques グスマン:guzman
イグレシアス:iglesias メディナ:medina メンデス:mendez,mendes モンテス:montes オルテガ:ortega パチェコ:pacheco ペーニャ:pena キンテーロ:quintero リオス:rios ロハス:rojas サラサール:salazar
サンティアゴ:santiago サパタ:zapata スアレス:suarez ソーサ:sosa ソト:soto バレンシア:valencia バルガス:vargas ベルナルデス:bernardez ビジャ:villa ビジャロボス:villalobos サントス:santos
シルバ:silva シルヴァ:silva オリベイラ:oliveira オリヴェイラ:oliveira ペレイラ:pereira フェレイラ:ferreira コスタ:costa アルメイダ:almeida ソウザ:souza,sousa カルヴァーリョ:carvalho
カルバーリョ:carvalho カルバリョ:carvalho リベイロ:ribeiro ロッシ:rossi ルッソ:russo フェラーリ:ferrari エスポジト:esposito ビアンキ:bianchi ロマーノ:romano コロンボ:colombo リッチ:ricci
マリーノ:marino グレコ:greco ブルーノ:bruno ガッロ:gallo コンティ:conti デルーカ:deluca マンチーニ:mancini ジョルダーノ:giordano リッツォ:rizzo ロンバルディ:lombardi モレッティ:moretti
バルビエリ:barbieri イワノフ:ivanov イヴァノフ:ivanov スミルノフ:smirnov クズネツォフ:kuznetsov ポポフ:popov ヴァシリエフ:vasiliev,vasilyev ワシリエフ:vasiliev,vasilyev ペトロフ:petrov
ソコロフ:sokolov ミハイロフ:mikhailov ノヴィコフ:novikov ノビコフ:novikov フョードロフ:fyodorov,fedorov モロゾフ:morozov ヴォルコフ:volkov ボルコフ:volkov
アレクセーエフ:alekseev,alexeyev レベデフ:lebedev セミョーノフ:semyonov,semenov エゴロフ:egorov,yegorov パヴロフ:pavlov パブロフ:pavlov コズロフ:kozlov ステパノフ:stepanov
ニコラエフ:nikolaev,nikolayev アンドレーエフ:andreev,andreyev オルロフ:orlov マカロフ:makarov ノヴァーク:novak ノヴァク:novak ノバク:novak ノヴァコヴィッチ:novakovic
ヨヴァノヴィッチ:jovanovic ヨバノビッチ:jovanovic ペトロヴィッチ:petrovic ペトロビッチ:petrovic ニコリッチ:nikolic イヴァノヴィッチ:ivanovic コヴァルスキ:kowalski コワルスキー:kowalski ナジ:nagy
ホルヴァート:horvath サボー:szabo トート:toth コヴァーチ:kovacs キシュ:kiss ファルカシュ:farkas ハンセン:hansen ヨハンソン:johansson ヨーハンソン:johansson アンデション:andersson
アンデルソン:anderson,andersson カールソン:karlsson,carlson ニルソン:nilsson エリクソン:eriksson,ericsson,erickson ラーション:larsson ラルセン:larsen ラーセン:larsen
オルソン:olson,olsson ペルション:persson スヴェンソン:svensson グスタフソン:gustafsson ペーターゼン:petersen ペダーセン:pedersen ニールセン:nielsen ニルセン:nilsen イェンセン:jensen
イエンセン:jensen ジェンセン:jensen ソレンセン:sorensen セーレンセン:sorensen クリステンセン:christensen クリスチャンセン:christiansen オルセン:olsen ベルイマン:bergman コルホネン:korhonen
ニエミネン:nieminen マキネン:makinen
ヘナト:renato ヘナータ:renata ハファエル:rafael ハファエウ:rafael ラファエウ:rafael ホドリゴ:rodrigo ホドリーゴ:rodrigo ホドリゲス:rodrigues ヒカルド:ricardo ホベルト:roberto ホビーニョ:robinho ロビーニョ:robinho ホマーリオ:romario ロマーリオ:romario ヒバウド:rivaldo
リバウド:rivaldo リヴァウド:rivaldo ホナウド:ronaldo ロナウド:ronaldo ホナウジーニョ:ronaldinho ロナウジーニョ:ronaldinho ヘジナウド:reginaldo レジナウド:reginaldo ホジェリオ:rogerio ロジェリオ:rogerio ハモス:ramos ホーシャ:rocha ロシャ:rocha ヘイス:reis
ヒベイロ:ribeiro フェヘイラ:ferreira コヘイア:correia コヘア:correa コレイア:correia バホス:barros バーホス:barros ハミレス:ramires ジエゴ:diego ヂエゴ:diego ジオゴ:diogo ジウソン:dilson エジウソン:edilson アジウソン:adilson クリスチアーノ:cristiano
エンヒキ:henrique フィリペ:filipe ギリェルメ:guilherme ギレルメ:guilherme ヴィニシウス:vinicius ビニシウス:vinicius ガブリエウ:gabriel ダニエウ:daniel ミゲウ:miguel マノエウ:manoel マヌエウ:manuel サムエウ:samuel イザベウ:isabel ジウベルト:gilberto アウベルト:alberto
アウベス:alves アルヴェス:alves アウメイダ:almeida シウバ:silva シウヴァ:silva オスヴァウド:osvaldo,oswaldo マルセロ:marcelo マルシオ:marcio ルーシオ:lucio レアンドロ:leandro グスタヴォ:gustavo ゴンサウヴェス:goncalves ゴンサルヴェス:goncalves テイシェイラ:teixeira
モレイラ:moreira カルドーゾ:cardoso カルドゾ:cardoso マシャード:machado アンドラーデ:andrade アラウージョ:araujo モンテイロ:monteiro コエーリョ:coelho クーニャ:cunha ジウマ:dilma
`

let table: ReadonlyMap<string, readonly string[]> | undefined

/** Katakana word -> a-z spellings, likeliest first. */
export function kanaForeignNames(): ReadonlyMap<string, readonly string[]> {
  return (table ??= keyedLists(NAMES))
}
