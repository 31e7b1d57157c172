import type { NameGroup } from './name-group.ts';

/** Given names and surnames of East Asia, romanised and in their own writing. */
export const EAST_ASIAN_NAMES: readonly NameGroup[] = [
  {
    cultures: { japanese: 1 },
    female: `ai aiko aika akane akari akemi akiko ami asami asuka atsuko aya ayaka ayako ayame ayumi azumi azusa chie chieko chihiro chika chiyo chiyoko eiko emi emiko eri erika etsuko fumi fumiko fusako hana hanae hanako haru-ko haruka haruko
harumi hatsue hideko hikari hiroko hiromi hisako hitomi honoka ikuko izumi junko kaede kana kanako kanna kaori kaoru-ko kasumi kayo kazue kazuko keiko kikuko kimiko kiyoko kohana koharu kotone kumiko kyoko machiko madoka mai maki makiko mami mana
manami mari mariko marina-ko masako masami mayu mayuko mayumi megumi mei meiko michiko midori mieko miho mika miki miku minako misaki misato mitsuko miwa miyako miyu miyuki mizuki moe momo momoka momoko nagisa nami nana nanako nanami nao-ko naoko
naomi-ko natsuki natsuko natsumi noriko nozomi otsuru oharu okiku osen otama rei-ko reiko ren-ko rena rie rika riko rina rin risa ruriko ryoko sachi sachiko sae saki sakiko sakura sakurako saori satomi satoko sato-ko satsuki sawako sayaka sayo sayoko sayuri setsuko
shigeko shiho shino shiori shizuka shizuko sumi sumiko sumire suzu suzume suzuko takako tamae tamaki tamiko tokiko tomiko tomoe tomoka tomoko toshiko tsubaki tsukiko tsuru tsuruko ume umeko wakana yasuko yayoi yoko yoshie yoshiko yui yuka yukari yuki-ko
yukiko yuko yumi yumiko yuri yuriko yuzuki kiku chiyo haru`,
    male: `akihiko akihiro akio akira arata atsushi ayumu bunta daichi daigo daiki daisuke eiichi eiji eijiro fumio genji gengoro goro hachiro hajime haruki haruto hayate hayato hideaki hideki hideo hidetoshi hiro hiroaki hiroki hiroshi hiroto hiroyuki
hisashi hitoshi ichiro isamu isao issei itsuki jiro jun junichi juro kaito kaoru katsu katsuo katsuro kazuhiko kazuhiro kazuki kazuo kazuya kei keiichi keigo keiji keisuke ken kenichi kenji kenjiro kenshin kensuke kenta kenzo kichiro kintaro kiyoshi
kohei koichi koji kosuke kota kotaro kunio kuro kyohei kyosuke makoto mamoru manabu masa masaaki masahiro masaki masaru masashi masato masayuki michio minato minoru mitsuo motoki musashi naoki naoto noboru nobu nobuo nobuyuki norio osamu
raiden reiji ren rentaro riku rikuto rokuro ryo ryoichi ryoma ryosuke ryota ryu ryuichi ryuji ryunosuke ryuta saburo satoru satoshi seiichi seiji seijiro shigeo shigeru shin shinichi shinji shinobu shinpei shinsuke shintaro shinya shiro shohei shoji shota
shun shunsuke sora sosuke susumu tadao tadashi taichi taiga taiki takahiro takao takashi takayuki takeo takeru takeshi takuma takumi takuya taro taru tatsuo tatsuya teppei teruo tetsuo tetsuya tomohiro tomoya toru toshi toshio toshiro tsubasa
tsuneo tsutomu tsuyoshi wataru yamato yasu yasuhiro yasuo yasushi yohei yoichi yoji yosuke yoshi yoshiaki yoshihiro yoshio yuichi yuji yujiro yukio yusuke yuta yuto yutaka zenjiro
hikaru gonzo heihachi jinpachi kanbei kyuzo`,
    neutral: `yuki hikaru kaoru makoto akira haru nao aoi rei ren sora natsu shinobu`,
    surnames: `tanaka suzuki sato satou takahashi watanabe ito itou yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura shimizu yamazaki mori abe ikeda hashimoto ishikawa yamashita ogawa ishii hasegawa goto okada
kondo maeda fujita endo aoki sakamoto murakami ota kaneko fujii fukuda nishimura miura takeuchi nakajima okamoto matsuda harada nakagawa ono fujiwara tamura takeda ueda kojima wada nakayama ishida morita kudo kitamura sakai miyazaki
kurosawa ozu honda toyoda kawasaki`,
    native: {
      female: `花子 桜 さくら 美咲 陽菜 結衣 葵 凛 愛 美穂 由美 由紀 幸子 和子 恵子 恵美 洋子 京子 智子 真由美 明美 優子 裕子 久美子 直美 絵里 千代 千尋 菊 梅 春子 夏美 秋子 ゆき はな ハナ サクラ ユキ アキ 美香 香織 麻衣 舞 彩 彩香 七海 真理子 静香 早苗 節子`,
      male: `太郎 一郎 次郎 健 健太 健二 健一 大輔 翔太 翔 蓮 陸 悠斗 大翔 拓也 拓海 直樹 和也 誠 浩 隆 茂 勇 修 正 清 豊 明 博 宏 隆志 武 剛 亮 純一 浩二 雄一 大介 聡 信 義男 ケン タロウ ケンジ タケシ ひろし たけし けんじ 三郎 源 権`,
      surnames: `田中 鈴木 佐藤 高橋 渡辺 伊藤 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 清水 林 山崎 森 池田 橋本 石川`,
    },
  },
  {
    cultures: { chinese: 1 },
    female: `ailing baozhai biyu chunhua cuifen daiyu dandan fang fangfang fenfang guiying hong hua huan huifang huiling huiying jia-li jiali jiaying jing jingyi jinghua juan lan lanfen lanying lian lihua lijuan lili liling lin-lin ling lingling liqin
mei meifeng meihua meili meilin meiling mei-ling meixiang meiying min-hua mingzhu mulan na ning ping qian qing qingling qiu qiuyue ruolan shan-shan shuang shu-fen shufen shuhua shuyi siyu ting tingting wanwan wei-wei weiwei wen-hui wenjing wenli wenwen xia xian xiang xiaofang xiaohong
xiaohui xiaoli xiaolian xiaoling xiaomei xiaoqing xiaoxia xiaoyan xiaoyu xiu xiulan xiuli xiumei xiuying xiuzhen xue xueli xuemei yajing yan yanyan yanmei yating yaqi yi-na ying yingtai yue yuehua yufen yulan yuling yumei yun yuqi yuxin yuzhen zhen zhenzhen zhi-ling zihan zixuan
chang-e hui-min jia-yi li-na nainai`,
    male: `bao bin bo bolin bowen chao chaoyang cheng chong dawei da-wei dong dongmei-ge feng fu gang guang guo guoqiang guowei haiyang haoran hao hongwei jianguo jian jianhua jianjun jie-ge jinhai jun junjie kai-ming kaiming kang lei liang lijun long
longwei minghao ming ming-hao mingming ning-ge peng pengfei qi-ge qiang qing-feng rong ruifeng shan shaoming shen-wei shun sheng shuai tao tian tianyu wei weidong weimin weiming wen wenbin wenjie wenlong wu xiang-ge xiaobo xiaodong xiaofeng xiaogang xiaolong xiaoming xiaowei xin-hua
xing xiong yang yaozu yaohui yichen yifan yifei yong yongjun yu-chen yuxuan yun-long zedong zemin zhaohui zhe zheng zhengyi zhigang zhiqiang zhiwei zhiyuan zhong zhu zihao ziyang zimo`,
    neutral: `xiao min yu jin lin qi rui xin yi xiao-yu`,
    surnames: `wang li zhang liu chen yang huang zhao zhou wu xu sun zhu ma hu guo he lin gao luo zheng liang xie tang han cao deng xiao feng zeng peng pan dong yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lau chan wong cheung chow leung kwok tsai hsieh`,
    native: {
      female: `小红 红 丽 丽丽 芳 娟 敏 静 秀英 秀兰 桂英 玉兰 婷 婷婷 玲 玲玲 雪 梅 小梅 美玲 兰 霞 燕 小燕 莉 慧 雅 晓 月 小月 小雨 雨 琳 奶奶 妈妈 林黛玉 春花 翠花 阿珍 阿兰`,
      male: `小明 明 强 伟 磊 军 勇 杰 涛 超 鹏 刚 建国 建华 志强 志明 大伟 小军 小龙 龙 浩 宇 浩然 子豪 文 老王 老李 老张 老陈 阿强 阿明 国强 爷爷 爸爸 平`,
      surnames: `王 李 张 刘 陈 杨 黄 赵 周 吴 徐 孙 朱 马 胡 郭 何 林 高 罗`,
    },
  },
  {
    cultures: { korean: 1 },
    female: `aeran ae-ra areum bora bo-ra bomi chaewon chae-won dahye da-eun dain eunbi eun-bi eunji eun-ji eunhye eunjoo eun-joo eunkyung eun-young eunyoung gaeun ga-eun geum-ja goeun haeun ha-eun haein hana-ya haewon hayoon ha-yoon hee-jin heejin heesun hwa-young hyejin
hye-jin hyerim hyeri hye-ri hyesoo hye-soo hyewon hye-won hyojin hyo-jin hyori hyunjoo hyun-joo jieun ji-eun jihye ji-hye jimin-ah jina jinah jinhee jisoo ji-soo jiwon-ah jiwoo-ya jiyeon ji-yeon jiyoung ji-young juhee ju-hee kyung-ja kyunghee mi-ran mi-sook mija
mi-ja mijin mi-kyung minah minji min-ji minjeong min-jeong minjung min-jung miso misun mi-sun miyoung mi-young myeong-ja nari na-ri nayeon na-yeon nayoung na-young okja ok-ja sarang saerom sang-mi seolhyun seohyun seo-hyun seoyeon seo-yeon seoyoung seul-gi seulgi soojin soo-jin
soomin sookja sook-ja soo-ah sooyoung soo-young sora-ya sohee so-hee sohyun somin so-min soyeon so-yeon soyoung so-young sujin su-jin sumi su-mi sun-hee sunhee sun-ja sunja sunmi sun-young sunyoung yeji ye-ji yejin ye-jin yeon-hee yeonhee yeon-joo yeona yerin ye-rin yoona yoon-ah
yoonhee youngae young-ae younghee young-hee young-ja youngja youngmi youngsook young-sook yujin yu-jin yuna yu-na chunhyang`,
    male: `beomseok byungchul byung-chul byunghun byung-hun changmin chang-min changho chulsoo chul-soo cheolsu cheol-su daehyun dae-hyun daejung dae-jung daeho dae-ho daesung donghae dong-hae donghyun dong-hyun dongho dong-ho dongwook dong-wook donggun eunwoo eun-woo
gildong gil-dong geonwoo gunwoo gwangsu haejin hojin ho-jin hoseok ho-seok hyukjin hyunbin hyun-bin hyunjin hyun-jin hyunsoo hyun-soo hyunwoo hyun-woo insung in-sung jaebeom jaehyun jae-hyun jaeho jae-ho jaejoong jaemin jae-min jaesuk jae-suk jaewon jae-won jaewook
jihoon ji-hoon jihun jihwan ji-hwan jinhyuk jinho jin-ho jinsoo jin-soo jinwoo jin-woo jinyoung jin-young jongin jong-in jongsuk jong-suk joonho joon-ho joonki joong-ki joonyoung joohyuk jun-ho junho junki jungho jung-ho jungkook jung-kook jungmin jung-min jungsu jung-su jungwoo
kangho kang-ho kibum kwangsoo kwang-soo kyungsoo kyung-soo mansik man-sik manho minho min-ho minhyuk min-hyuk minjae min-jae minjun min-jun minki minseok min-seok minsoo min-soo minsu min-su minwoo myungsoo myung-soo namjoon nam-joon sanghoon sang-hoon sangwoo
sang-woo sangchul sehun se-hun seojoon seo-joon seojun seo-jun seokjin seok-jin seonho seungho seung-ho seunghyun seung-hyun seungmin seung-min seungri siwon si-won siwoo si-woo sungho sung-ho sungjin sung-jin sungmin sung-min sungwoo sung-woo taehyung tae-hyung taehyun
taemin tae-min taeyang tae-yang taeho tae-ho wonbin won-bin woojin woo-jin woosung woo-sung wooyoung yeongcheol yeong-su yongjun yong-jun yoongi yoon-gi youngho young-ho youngjae young-jae youngmin young-min youngsoo young-soo youngsu young-su youngchul young-chul yunho yun-ho`,
    neutral: `jimin ji-min jiwon ji-won jiwoo ji-woo hyun jun jin min soo yoon seo hana sora haneul ha-neul`,
    surnames: `kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song ryu jeon hong ko moon yang son bae baek heo nam shim noh ha gwak`,
    native: {
      female: `지은 민지 수진 영희 은지 미영 순희 지혜 혜진 서연 서윤 하은 지영 수지 예진 은영 미나 나영 유나 숙자 영자 순자 옥자 소연 소희 하나 연희 현주 수아 지아 은주 미숙 정희 춘향`,
      male: `민수 철수 영수 지훈 준호 민호 성민 동현 현우 준영 민준 서준 도윤 시우 진우 상우 태현 영호 성호 재현 우진 정호 동수 만수 길동 태민 승호 기철 영철 상철 대호`,
      surnames: `김 이 박 최 정 강 조 윤 장 임`,
    },
  },
];
