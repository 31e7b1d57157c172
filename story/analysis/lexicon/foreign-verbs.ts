import { wordTable } from './word-table.ts';

/**
 * Stems of common film verbs in the languages that aren't English → English base form. In languages written with spaces a word that
 * begins with the stem counts; in Japanese and Chinese a stretch of text does. Longer stems win.
 */
export const FOREIGN_VERBS: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  ta: wordTable(`
walk: நடக்கிற, நடந்து, நடந்தா, நடக்கின்ற
sit: உட்கார்ந்தி, உட்கார்கிற, உட்கார்ந்தா, உட்காருகிற, அமர்கிற, அமர்ந்தி, அமர்ந்தா, அமர்ந்து
stand: நிற்கிற, நின்றா, நின்று, நிற்கின்ற
smile: சிரிக்கிற, சிரித்தா, புன்னகை, புன்சிரி, சிரிக்கின்ற
laugh: வாய்விட்டுச்
look: பார்க்கிற, பார்த்தா, பார்க்கின்ற, நோக்குகிற
watch: கவனிக்கிற
run: ஓடுகிற, ஓடினா, ஓடி, ஓடுகின்ற
give: கொடுக்கிற, கொடுத்தா, தருகிற, தந்தா, நீட்டுகிற, கொடுக்கின்ற
take: எடுக்கிற, எடுத்து, எடுத்தா, எடுக்கின்ற, வாங்குகிற
put: போடுகிற, போட்டா, வைக்கிற, வைத்தா, வைக்கின்ற, போடுகின்ற
open: திறக்கிற, திறந்தா, திறந்து, திறக்கின்ற
close: மூடுகிற, மூடினா, சாத்துகிற
enter: நுழைகிற, நுழைந்தா, உள்ளே வருகிற
come: வருகிற, வந்தா, வருகின்ற
leave: வெளியேறுகிற, கிளம்புகிற, போகிற, செல்கிற, சென்றா, போனா, செல்கின்ற
turn: திரும்புகிற, திரும்பி, திரும்பினா
cry: அழுகிற, அழுதா, அழுகின்ற, கலங்குகி
hug: கட்டிப்பிடி, கட்டியணை, அணைத்து, அணைக்கிற, தழுவுகிற
drink: குடிக்கிற, குடித்தா
eat: சாப்பிடுகிற, உண்கிற, சாப்பிட்டா
pour: ஊற்றுகிற, ஊற்றினா
stir: கிளறு, கிண்டுகிற
stop: நிறுத்துகிற, நிறுத்தினா
kneel: மண்டியிடு, முழந்தாளிடு
point: சுட்டிக்காட்டு, காட்டுகிற
show: காண்பிக்கிற
nod: தலையசை, தலையாட்டு
pray: வணங்குகிற, கைகூப்பி, வேண்டுகிற, கும்பிடு
light: ஏற்றுகிற, கொளுத்துகிற, பற்றவை
write: எழுதுகிற
read: படிக்கிற, வாசிக்கிற
sing: பாடுகிற
dance: ஆடுகிற, நடனமாடு
sleep: தூங்குகிற, உறங்குகிற
speak: பேசுகிற
hold: பிடிக்கிற, பிடித்தி, பிடித்து, ஏந்தி
touch: தொடுகிற, தொட்டா
wipe: துடைக்கிற, துடைத்து
draw: வரைகிற, கோலமிடு
jump: குதிக்கிற
call: அழைக்கிற, கூப்பிடுகிற
wait: காத்திருக்கிற, காத்திருக்
fall: விழுகிற, விழுந்தா, பெய்கிற
rise: எழுகிற, உதிக்கிற
get up: எழுந்து
cook: சமைக்கிற
wave: கையசை
boil: பொங்கி, பொங்குகிற
listen: கேட்கிற
wash: கழுவுகிற
help: உதவுகிற
bring: கொண்டுவரு, கொண்டு வரு
throw: எறிகிற, வீசுகிற
shake: நடுங்குகிற
touch: தடவுகிற
push: தள்ளுகிற
pull: இழுக்கிற
break: உடைக்கிற
sweep: பெருக்குகிற, கூட்டுகிற
cut: வெட்டுகிற, நறுக்குகிற, வெட்டினா
knock: தட்டுகிற, தட்டினா
throw: எறிகிற, வீசுகிற, எறிந்தா, வீசினா
tie: கட்டுகிற, கட்டினா
climb: ஏறுகிற, ஏறினா
descend: இறங்குகிற, இறங்கினா
bring: கொண்டுவருகிற, கொண்டு வருகிற, எடுத்து வருகிற, கொண்டு வந்தா
carry: சுமக்கிற, தூக்குகிற, தூக்கி
pick up: எடுத்துக்கொள்கிற, பொறுக்குகிற
search: தேடுகிற, தேடினா
play: விளையாடுகிற, வாசிக்கிறான், மீட்டுகிற
whisper: கிசுகிசுக்கிற
shout: கத்துகிற, கத்தினா
tremble: நடுங்குகிற
sigh: பெருமூச்சு
follow: பின்தொடர்கிற
grind: அரைக்கிற
drive: ஓட்டுகிற
push: தள்ளுகிற
pull: இழுக்கிற, இழுத்து
hide: ஒளிகிற, மறைக்கிற
count: எண்ணுகிற
bow: குனிகிற, வணங்கி
kiss: முத்தமிடு
lie: படுக்கிற, படுத்தி
wake: விழிக்கிற, விழித்தெழு
taste: ருசிக்கிற, சுவைக்கிற
serve: பரிமாறுகிற
weave: பின்னுகிற, தொடுக்கிற
water: தண்ணீர் விடு
hand: நீட்டுகிறா`),
  hi: wordTable(`
walk: चलता, चलती, चलते, चल रहा, चल रही, चलकर आत, टहल
sit: बैठ
stand: खड़ा, खड़ी, खड़े
smile: मुस्कुरा, मुस्करा, मुसकुरा
laugh: हँस, हंस
look: देखता, देखती, देखते, देख रहा, देख रही, देखकर, ताकता, ताकती, निहार, घूर
run: दौड़, भाग
give: देता है, देती है, देते हैं, दे देता, दे देती, थमा, सौंप, दिया
take: लेता है, लेती है, ले लेता, ले लेती, निकालता, निकालती, निकालकर
pick up: उठाता, उठाती, उठाकर, उठा लेता, उठा लेती
get up: उठता, उठती, उठकर, उठ खड़
put: रखता, रखती, रख देत, डालता, डालती
open: खोलता, खोलती, खोलते, खोलकर
close: बंद करत, बन्द करत
enter: प्रवेश, अंदर आता, अंदर आती, अन्दर आत, दाखिल
come: आता है, आती है, आते हैं, आ जात, पहुँचत, पहुंचत
leave: जाता है, जाती है, जाते हैं, चला जाता, चली जाती, निकल जात, बाहर जात
turn: मुड़, पलट, घूम
cry: रोता, रोती, रोते, रो रहा, रो रही, रो पड़, आँसू, आंसू
hug: गले लगा, गले मिल, लिपट
drink: पीता, पीती, पीते, पी रहा, पी रही
eat: खाता, खाती, खाते, खा रहा, खा रही
pour: उड़ेल, डालकर
kneel: घुटने टेक, घुटनों के बल
point: इशारा
nod: सिर हिला, सर हिला
pray: प्रार्थना, पूजा कर, हाथ जोड़, प्रणाम, नमाज़
light: जलाता, जलाती, जला रह, जलाकर
write: लिखता, लिखती, लिख रह
read: पढ़ता, पढ़ती, पढ़ रह, पढ़कर
sing: गाता, गाती, गा रह
dance: नाच
sleep: सोता, सोती, सो रह, सो जात
speak: बोलत, बात कर
hold: पकड़, थाम
touch: छूता, छूती, छूकर
wipe: पोंछ
jump: कूद
call: पुकार, बुला
wait: इंतज़ार, इंतजार, प्रतीक्षा
fall: गिर
stop: रुक, ठहर
cook: पका
wave: हाथ हिला
listen: सुनत
wash: धोत, धो रह
throw: फेंक
shake: काँप, कांप
play: खेल, बजा
knock: खटखटा
tie: बाँध, बांध
show: दिखाता, दिखाती
cut: काटता, काटती, काट रह, काटकर
sweep: झाड़ू लगा, बुहार
carry: ढोत, लादे, उठाए
bring: लाता है, लाती है, लाते हैं, लाती हैं, लेकर आत, ले आत, लाया, लाई
look: देखा, देखने लग
sit: बिठा
climb: चढ़
descend: उतर
search: ढूँढ, ढूंढ, खोज रह
find: मिल जात
hide: छिप, छुप
follow: पीछा कर, पीछे-पीछे
push: धकेल, धक्का
pull: खींच
drop: गिरा देत, छोड़ देत
count: गिनत, गिन रह
kiss: चूम
bow: झुक
touch: पैर छूत, सहला
tremble: थरथरा
sigh: आह भर, लंबी साँस
whisper: फुसफुसा
shout: चिल्ला, चीख
help: मदद कर, सहारा
feed: खिलाता, खिलाती
sew: सिलत, सिल रह
weave: बुनत
grind: पीसत
fly: उड़ात
paint: रंगत
drive: चलाता, चलाती, चला रह
wake: जागत, जाग जात
lie: लेट
serve: परोस
taste: चखत
put on: पहनात, पहन रह
adjust: सँवार, संवार
hand: थमात
watch: ताक`),
  ja: wordTable(`
walk: 歩, あるい
sit: 座, すわ, 腰を下ろ, 腰かけ
stand: 立って, 立つ, 立った, 佇
get up: 立ち上が, 起き上が
smile: 微笑, ほほえ, にっこり, 笑みを
laugh: 笑う, 笑って, 笑った, 笑い
look: 見る, 見て, 見た, 見つめ, 眺め, 見上げ, 見下ろ, 振り返, 覗
run: 走, 駆け
give: 渡す, 渡し, 差し出, あげる, 手渡
take: 取る, 取り出, 取って, 受け取, 手に取
pick up: 拾, 持ち上げ
put: 置く, 置い, 置き
open: 開け, 開く, 開い
close: 閉め, 閉じ
enter: 入る, 入って, 入り, 入った
come: 来る, やって来, やってく
leave: 出る, 出て行, 出ていく, 去る, 去って, 立ち去
turn: 振り向, 向き直, 向く
cry: 泣, 涙
hug: 抱き, 抱きし, 抱く
drink: 飲
eat: 食べ
pour: 注ぐ, 注い, 淹れ
kneel: ひざまず, 跪, 正座, 膝をつ
point: 指さ, 指差
nod: うなず, 頷
bow: お辞儀, 頭を下げ, 礼をす, 一礼
shake head: 首を振, 首を横
pray: 祈, 手を合わせ
light: 灯す, 火をつけ
write: 書く, 書い, 書き
read: 読む, 読ん, 読み
sing: 歌う, 歌っ
dance: 踊
sleep: 眠, 寝る, 寝て
speak: 話す, 話し, 語
hold: 持つ, 持って, 握, 持ち
touch: 触
wipe: 拭
jump: 飛び
call: 呼ぶ, 呼ん
wait: 待つ, 待って
fall: 落ち, 倒れ, 転, 降る, 降って
stop: 止ま, 立ち止
wave: 手を振
listen: 聞く, 聞い, 耳を澄
wash: 洗
cook: 料理
throw: 投げ
sweep: 掃
cut: 切る, 切って, 切った, 刻
sweep: 掃い, 掃き
carry: 運, 背負
bring: 持ってく, 持って来, 連れてく
climb: 登, 上る, 上が
descend: 降りる, 降りて, 降りた, 下り
search: 探
find: 見つけ
hide: 隠
follow: 追
push: 押
pull: 引く, 引い, 引き
drop: 落と
count: 数え
tremble: 震
sigh: ため息, 溜息
whisper: ささや, 囁
shout: 叫
help: 助け, 手伝
wake: 目を覚ま, 目覚
lie: 横たわ, 横にな
play: 弾, 遊
fold: 折る, 折って, 折った, たた
tie: 結
polish: 磨
hand: 手渡
knock: 叩, ノック
leave: 出かけ, 離れ
wear: 着て, 着る, かぶ
drive: 運転
stare: にらむ, 睨
chop: 刻む
check: 確かめ, 調べ
chew: 噛`),
  zh: wordTable(`
walk: 走, 走进来, 漫步, 散步
enter: 走进, 进来, 进门, 进入
leave: 离开, 出去, 走出, 离去
sit: 坐
stand: 站着, 站在, 站
get up: 站起, 起身, 起来
smile: 微笑, 笑了笑, 笑着
laugh: 大笑, 哈哈, 笑起来
look: 看着, 看, 望着, 望, 盯, 凝视, 回头
run: 跑, 奔
give: 递给, 递, 给她, 给他, 交给
take: 拿出, 拿起, 取出, 接过, 拿
pick up: 捡起, 捡
put down: 放下
put: 放在, 放进, 放
open: 打开, 推开
close: 关上, 关门, 合上
turn: 转身, 转头, 转过
cry: 哭, 流泪, 落泪, 眼泪
hug: 拥抱, 抱住, 抱着
drink: 喝
eat: 吃
pour: 倒茶, 倒酒, 倒水
kneel: 跪
point: 指着, 指向
nod: 点头, 点点头
shake head: 摇头, 摇摇头
bow: 鞠躬
pray: 祈祷, 拜, 上香
light: 点燃, 点上, 点亮
write: 写
read: 读, 念
sing: 唱
dance: 跳舞
sleep: 睡
speak: 说话
hold: 握, 举, 捧
touch: 摸, 抚摸
wipe: 擦
jump: 跳
call: 喊, 叫
wait: 等
fall: 落, 倒下, 摔, 下着
stop: 停
wave: 挥手
listen: 听
wash: 洗
cook: 做饭, 煮
throw: 扔
sigh: 叹
cut: 切, 剪
carry: 背着, 扛, 提着, 抱起
bring: 端来, 端着, 带来, 拿来
climb: 爬, 登上
search: 寻找, 翻找, 找
hide: 躲, 藏
follow: 跟着, 跟上, 追
push: 推
pull: 拉
drop: 掉
count: 数着, 数钱
tremble: 发抖, 颤抖
whisper: 低声
shout: 大喊, 大叫
help: 扶
knock: 敲
fold: 折, 叠
lie: 躺
wake: 醒来
play: 弹, 玩
sweep: 扫
wear: 穿上, 戴上
come: 过来, 走来, 走过来`),
  ko: wordTable(`
walk: 걷, 걸어
sit: 앉
stand: 서 있, 서있, 서서
get up: 일어나, 일어선, 일어서
smile: 미소, 웃는다, 웃으
laugh: 크게 웃, 깔깔
look: 본다, 보고, 바라본, 바라보, 쳐다, 올려다, 내려다, 돌아본, 돌아보
run: 뛰, 달려, 달린
give: 준다, 건넨, 건네, 내민, 내밀
take: 꺼낸, 꺼내, 받는, 받아, 집어, 가져
put: 놓는, 놓고, 올려놓, 넣는
put down: 내려놓
open: 연다, 열고, 열어
close: 닫
enter: 들어온, 들어와, 들어선, 들어간
come: 온다, 다가온, 다가와, 다가간
leave: 나간, 나가, 떠난, 떠나
turn: 돌아선, 돌린다, 돌아서
cry: 운다, 울고, 울음, 눈물, 흐느
hug: 안는, 껴안, 포옹, 끌어안
drink: 마신, 마시
eat: 먹는, 먹고
pour: 따른, 따르, 붓
kneel: 무릎
point: 가리
nod: 끄덕
shake head: 고개를 젓, 가로젓
bow: 절한, 절을, 인사한, 고개를 숙
pray: 기도
light: 켠다, 불을 붙
write: 쓴다, 적는
read: 읽
sing: 노래
dance: 춤
sleep: 잔다, 자고, 잠든
speak: 말한다
hold: 들고, 잡는, 잡고, 쥐, 쥔
touch: 만진, 만지, 쓰다듬
wipe: 닦
wait: 기다
fall: 떨어, 넘어, 내린다, 쓰러
stop: 멈
wave: 손을 흔
listen: 듣
cook: 요리, 끓
throw: 던
sigh: 한숨
cut: 자른, 자르, 썬다, 썰
carry: 나른, 메고, 업고
bring: 가져온, 가져와
climb: 오른, 올라간, 올라가
descend: 내려간, 내려온
search: 찾는, 찾고, 뒤진
hide: 숨는, 숨긴, 숨어
follow: 따라간, 따라온, 쫓
push: 민다, 밀고
pull: 당긴, 끌
drop: 떨어뜨
count: 센다, 세고
tremble: 떤다, 떨리, 떨고
whisper: 속삭
shout: 외친, 소리친, 소리지
help: 돕, 부축
knock: 두드
fold: 접는, 접고
lie: 눕, 누워
wake: 깨어난, 깬다
play: 연주, 친다, 논다
sweep: 쓸
wear: 입는, 쓴 채
wash: 씻
jump: 뛰어오른`),
  es: wordTable(`
walk: camin, anda
sit: se sienta, sienta, sentad, se sientan
stand: está de pie, de pie
get up: se levanta, se pone de pie, se levantan
smile: sonr
laugh: ríe, se ríe, ríen, rie
look: mira
run: corre, corren
give: da un, da una, le da, entrega, le entrega, ofrece
take: toma, coge, saca, agarra
pick up: recoge, levanta
put: pone, coloca, deja
open: abre
close: cierra
enter: entra
leave: sale, se va, salen, se marcha
come: llega, viene, se acerca
turn: se gira, se vuelve, gira, voltea
cry: llora
hug: abraza
kiss: besa
drink: bebe
eat: come, comen
pour: sirve, vierte
kneel: se arrodilla, arrodilla
point: señala
nod: asiente
shake head: niega con la cabeza
pray: reza
light: enciende
write: escribe
read: lee
sing: canta
dance: baila
sleep: duerme
speak: habla
hold: sostiene, sujeta
touch: toca, acaricia
wipe: seca, limpia
wait: espera
fall: cae
stop: se detiene, para
wave: saluda
listen: escucha
wash: lava
cook: cocina
throw: lanza, tira, arroja
sigh: suspira
knock: llama a la puerta
tremble: tiembla
call: llama
whisper: susurra
shout: grita
help: ayuda
show: muestra, enseña
watch: observa`),
  fr: wordTable(`
walk: marche
sit: s'assoit, s'assied, s'asseoit, assise, assis, s'asseyent
stand: se tient, debout
get up: se lève, se lèvent
smile: sourit, sourient
laugh: rit, rient
look: regarde, fixe
run: court, courent
give: donne, tend, offre
take: prend, sort une, sort un, attrape, saisit
pick up: ramasse, soulève
put: pose, met, dépose
open: ouvre
close: ferme, referme
enter: entre, entrent
leave: sort, part, quitte, s'en va, sortent
come: arrive, vient, s'approche, approche
turn: se tourne, se retourne
cry: pleure
hug: serre dans, étreint, enlace, embrasse
drink: boit
eat: mange
pour: verse, sert
kneel: s'agenouille
point: montre du doigt, désigne, pointe
nod: hoche, acquiesce
shake head: secoue la tête
pray: prie
light: allume
write: écrit
read: lit
sing: chante
dance: danse
sleep: dort
speak: parle
hold: tient
touch: touche, caresse
wipe: essuie
wait: attend
fall: tombe
stop: s'arrête
wave: salue
listen: écoute
wash: lave
cook: cuisine
throw: jette, lance
sigh: soupire
tremble: tremble
call: appelle
hesitate: hésite
watch: observe
knock: frappe`),
  de: wordTable(`
walk: geht, gehen, läuft langsam, spaziert
sit: sitzt, setzt sich, sitzen
stand: steht, stehen
get up: steht auf
smile: lächelt, lächeln
laugh: lacht, lachen
look: schaut, blickt, sieht, sehen, starrt
run: rennt, läuft, rennen
give: gibt, reicht, überreicht
take: nimmt, holt, greift
pick up: hebt
put: legt, stellt
open: öffnet
close: schließt
enter: betritt, tritt ein, kommt herein
leave: verlässt, geht hinaus
come: kommt, nähert
turn: dreht, wendet
cry: weint, weinen
hug: umarmt
kiss: küsst
drink: trinkt
eat: isst
pour: gießt, schenkt
kneel: kniet
point: zeigt, deutet
nod: nickt
shake head: schüttelt den kopf
pray: betet
light: zündet
write: schreibt
read: liest
sing: singt
dance: tanzt
sleep: schläft
speak: spricht
hold: hält
touch: berührt, streichelt
wipe: wischt
wait: wartet
fall: fällt
stop: bleibt, hält an
wave: winkt
listen: hört, lauscht
throw: wirft
sigh: seufzt
tremble: zittert
hesitate: zögert
watch: beobachtet
knock: klopft`),
  it: wordTable(`
walk: cammina
sit: si siede, siede, seduta, seduto
get up: si alza
smile: sorride
laugh: ride, ridono
look: guarda, fissa
run: corre, corrono
give: dà, porge, consegna, offre
take: prende, estrae
pick up: raccoglie, solleva
put: mette, posa, appoggia
open: apre
close: chiude
enter: entra, entrano
leave: esce, se ne va, escono
come: arriva, viene, si avvicina
turn: si gira, si volta
cry: piange
hug: abbraccia
kiss: bacia
drink: beve
eat: mangia
pour: versa
kneel: si inginocchia
point: indica
nod: annuisce
shake head: scuote la testa
write: scrive
read: legge
sing: canta
dance: balla
sleep: dorme
hold: tiene
wait: aspetta
fall: cade
stop: si ferma
listen: ascolta
cook: cucina`),
  pt: wordTable(`
walk: caminha, anda
sit: senta
get up: levanta-se, se levanta
smile: sorri
laugh: ri, riem
look: olha
run: corre
give: dá, entrega, oferece
take: pega, tira
put: põe, coloca
open: abre
close: fecha
enter: entra
leave: sai, vai embora
come: chega, vem
turn: vira
cry: chora
hug: abraça
drink: bebe
eat: come
pour: serve
kneel: ajoelha
point: aponta
nod: acena com a cabeça
write: escreve
read: lê
sing: canta
dance: dança
sleep: dorme
hold: segura
wait: espera
fall: cai
stop: para
listen: ouve, escuta`),
  ar: wordTable(`
walk: يمشي, تمشي, يسير, تسير, يمشون
sit: يجلس, تجلس, جالس, جالسة, يجلسون
stand: يقف, تقف, واقف, واقفة
get up: ينهض, تنهض
smile: يبتسم, تبتسم
laugh: يضحك, تضحك, يضحكان, يضحكون
look: ينظر, تنظر, يحدق, تحدق, يلتفت
run: يركض, تركض, يجري, تجري
give: يعطي, تعطي, يعطيه, يعطيها, تعطيه, تعطيها, يقدم, تقدم, يناول, تناول
take: يأخذ, تأخذ, يخرج من, تخرج من
put: يضع, تضع
open: يفتح, تفتح
close: يغلق, تغلق
enter: يدخل, تدخل
leave: يخرج, تخرج, يغادر, تغادر, يرحل
come: يأتي, تأتي, يقترب, تقترب, يصل, تصل
turn: يستدير, تستدير, تلتفت
cry: يبكي, تبكي
hug: يعانق, تعانق, يحضن, تحضن, يحتضن, تحتضن, تعانقه, يعانقها
drink: يشرب, تشرب
eat: يأكل, تأكل
pour: يصب, تصب, يسكب, تسكب
kneel: يركع, تركع
point: يشير, تشير
nod: يومئ, تومئ, يهز رأسه, تهز رأسها
pray: يصلي, تصلي
light: يشعل, تشعل
write: يكتب, تكتب
read: يقرأ, تقرأ
sing: يغني, تغني
dance: يرقص, ترقص
sleep: ينام, تنام
hold: يمسك, تمسك, يحمل, تحمل
touch: يلمس, تلمس
wipe: يمسح, تمسح
wait: ينتظر, تنتظر
fall: يسقط, تسقط, يهطل
stop: يتوقف, تتوقف
wave: يلوح, تلوح
listen: يستمع, تستمع, يسمع
knock: يطرق, تطرق
raise: يرفع, ترفع
cut: يقطع, تقطع, قطع
look: نظر, نظرت, ترى, يرى, يراقب, تراقب
run: ركض, ركضت
sit: جلس, جلست
stand: وقف, وقفت
open: فتح, فتحت
carry: يحمل, تحمل, حمل, حملت
bring: يحضر, تحضر, يجلب, تجلب
climb: يصعد, تصعد, يتسلق, تتسلق
descend: ينزل, تنزل
search: يبحث, تبحث
find: يجد, تجد
hide: يختبئ, تختبئ, يخفي, تخفي
follow: يتبع, تتبع, يلحق, تلحق
push: يدفع, تدفع
pull: يسحب, تسحب
throw: يرمي, ترمي, يلقي, تلقي
drop: يسقط الـ
count: يعد النقود, تعد النقود
kiss: يقبل, تقبل
tremble: يرتجف, ترتجف
sigh: يتنهد, تتنهد
whisper: يهمس, تهمس
shout: يصرخ, تصرخ, يصيح, تصيح
help: يساعد, تساعد
cook: يطبخ, تطبخ
sweep: يكنس, تكنس
play: يعزف, تعزف, يلعب, تلعب
sew: يخيط, تخيط
sell: يبيع, تبيع
buy: يشتري, تشتري
wear: يرتدي, ترتدي, يلبس, تلبس
wash: يغسل, تغسل
polish: يلمع, تلمع
pick up: يلتقط, تلتقط
stir: يحرك, تحرك
speak: يتكلم, تتكلم, يتحدث, تتحدث
jump: يقفز, تقفز
smell: يشم, تشم
lift: ترفع`),
  ru: wordTable(`
walk: идёт, идет, шагает
sit: сидит, садится
stand: стоит
get up: встаёт, встает
smile: улыбается
laugh: смеётся, смеется, смеются
look: смотрит, глядит
run: бежит
give: даёт, дает, протягивает, отдаёт
take: берёт, берет, достаёт, достает
put: кладёт, ставит
open: открывает
close: закрывает
enter: входит
leave: уходит, выходит
turn: оборачивается, поворачивается
cry: плачет
hug: обнимает
drink: пьёт, пьет
eat: ест
pour: наливает
nod: кивает
read: читает
write: пишет
hold: держит
wait: ждёт, ждет
fall: падает
stop: останавливается`),
  te: wordTable(`
walk: నడుస్తు, నడిచి
sit: కూర్చు, కూర్చొ, కూర్చున్న
stand: నిలబడ, నిలుచు
smile: నవ్వు, చిరునవ్వు, నవ్వి
look: చూస్తు, చూసి, చూశా
run: పరుగెత్త, పరిగెత్త
give: ఇస్తు, ఇచ్చి, అందిస్తు
take: తీసుకు, తీస్తు
open: తెరుస్తు, తెరిచి
enter: ప్రవేశి, లోపలికి వస్తు
come: వస్తు, వచ్చి
leave: వెళ్తు, వెళ్ళిపో, వెళ్లిపో
cry: ఏడుస్తు, ఏడ్చి, కన్నీ
hug: కౌగిలిం, హత్తుకు
drink: తాగుతు
eat: తింటు
nod: తల ఊపు
pray: నమస్కరి, ప్రార్థి
light: వెలిగిస్తు
turn: తిరిగి, తిరుగు
put: పెడుతు, వేస్తు
sing: పాడుతు
wait: ఎదురుచూ
hold: పట్టుకు`),
  ml: wordTable(`
walk: നടക്കു, നടന്നു
sit: ഇരിക്കു, ഇരുന്നു
stand: നിൽക്കു, നിന്നു
smile: പുഞ്ചിരി, ചിരിക്കു, ചിരിച്ചു
look: നോക്കു, നോക്കി
run: ഓടു, ഓടി
give: കൊടുക്കു, നൽകു, കൊടുത്തു
take: എടുക്കു, എടുത്തു
open: തുറക്കു, തുറന്നു
enter: കയറി, പ്രവേശി
come: വരുന്നു, വന്നു
leave: പോകു, പോയി
cry: കരയു, കരഞ്ഞു
hug: കെട്ടിപ്പിടി
drink: കുടിക്കു
eat: കഴിക്കു
pray: തൊഴു, പ്രാർത്ഥി
light: കൊളുത്തു, തെളിയി
turn: തിരിയു, തിരിഞ്ഞു
put: വയ്ക്കു, വെക്കു, ഇടുന്നു
row: തുഴയു
wait: കാത്തി`),
  kn: wordTable(`
walk: ನಡೆಯು, ನಡೆದು
sit: ಕುಳಿತು, ಕೂರು, ಕುಳಿತ
stand: ನಿಂತು, ನಿಲ್ಲು, ನಿಂತಿ
smile: ನಗು, ನಕ್ಕು, ಮುಗುಳ್ನ
look: ನೋಡು, ನೋಡಿ
run: ಓಡು, ಓಡಿ
give: ಕೊಡು, ನೀಡು
take: ತೆಗೆದು, ತೆಗೆಯು
open: ತೆರೆಯು, ತೆರೆದು
enter: ಒಳಗೆ ಬರು, ಪ್ರವೇಶಿ
come: ಬರುತ್ತ, ಬಂದು
leave: ಹೋಗು, ಹೊರಡು
cry: ಅಳು, ಕಣ್ಣೀರು
hug: ಅಪ್ಪಿಕೊ
drink: ಕುಡಿ
eat: ತಿನ್ನು
pray: ನಮಸ್ಕರಿ, ಕೈ ಮುಗಿ
light: ಹಚ್ಚು, ಬೆಳಗು
turn: ತಿರುಗು
put: ಇಡು, ಹಾಕು`),
  bn: wordTable(`
walk: হাঁট, হেঁটে
sit: বসে, বসল, বসেন
stand: দাঁড়ি, দাঁড়ায়, দাঁড়াল
smile: হাসে, হাসি, হাসেন, মুচকি
look: তাকা, দেখে, দেখেন
run: দৌড়
give: দেয়, দেন, দিল
take: নেয়, নেন, তুলে নে
open: খোলে, খুলে
enter: ঢোকে, প্রবেশ, ঢুকে
come: আসে, আসেন, এসে
leave: চলে যায়, চলে যান, বেরি
cry: কাঁদ, কেঁদে
hug: জড়িয়ে
drink: পান কর, খায় চা
eat: খায়
turn: ফেরে, ঘোরে, ঘুরে
pray: প্রণাম, প্রার্থনা
light: জ্বালা
put: রাখে, রাখেন
sing: গায়, গান গা
wait: অপেক্ষা
play: বাজায়, খেলে
hold: ধরে`),
};
