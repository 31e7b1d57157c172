import { ANIMALS } from './things/animals.ts';
import { DEVICES } from './things/devices.ts';
import { FOOD } from './things/food.ts';
import { FURNITURE } from './things/furniture.ts';
import { HOUSEHOLD } from './things/household.ts';
import { LEISURE } from './things/leisure.ts';
import { NATURE } from './things/nature.ts';
import { PERSONAL } from './things/personal.ts';
import { SCENERY } from './things/scenery.ts';
import { TOOLS } from './things/tools.ts';
import { VEHICLES } from './things/vehicles.ts';
import { WEAPONS } from './things/weapons.ts';
import { WORSHIP } from './things/worship.ts';
import { WRITING } from './things/writing.ts';
import { wordSet, wordTable } from './word-table.ts';

/** Things that prose names in other languages → English. Matched as stems. */
export const FOREIGN_PROPS = wordTable<string>(`
pot: பானை, மண்பானை, பானையை, హండా, కుండ, ಮಡಕೆ, കലം, मटका, घड़ा, हांडी, হাঁড়ি, ਘੜਾ, marmite, olla, topf, pentola, 鍋, 锅, 냄비, 항아리, قدر
lamp: விளக்கு, விளக்கை, അകല്വിളക്ക്, വിളക്ക്, దీపం, ದೀಪ, दीया, दीपक, दिया जल, दीये, দীপ, প্রদীপ, ਦੀਵਾ, lámpara, lampe, lampada, ランプ, 灯, 등불, 램프, مصباح
rice: அரிசி, அரிசியை, ബരി, అక్షతలు, ಅಕ್ಕಿ, चावल, চাল, arroz, reis, riz, riso, ご飯, 米饭, 쌀, 밥그릇, أرز
letter: கடிதம், கடிதத்தை, കത്ത്, ఉత్తరం, ಪತ್ರ, चिट्ठी, ख़त, खत, पत्र, চিঠি, ਚਿੱਠੀ, carta, lettre, brief, lettera, 手紙, 信, 编지, 편지, رسالة, الرسالة, письмо
book: புத்தகம், புத்தகத்தை, പുസ്തകം, పుస్తకం, ಪುಸ್ತಕ, किताब, पुस्तक, বই, ਕਿਤਾਬ, libro, livre, buch, livro, 本を, 书, 책을, 책이, كتاب, الكتاب, книг
cup: கோப்பை, കപ്പ്, కప్పు, ಲೋಟ, प्याला, कप, কাপ, ਪਿਆਲਾ, taza, tasse, tazza, xícara, 湯呑, 茶碗, 杯, 컵, 찻잔, 잔을, كوب, الكوب, فنجان, чашк
tea: தேநீர், டீ, ചായ, టీ, ಚಹಾ, चाय, চা, ਚਾਹ, té, thé, tee, tè, chá, お茶, 茶を, 热茶, 차를, شاي, الشاي, чай
milk: பால், பாலை, പാൽ, పాలు, ಹಾಲು, दूध, দুধ, ਦੁੱਧ, leche, lait, milch, latte, leite, 牛乳, 牛奶, 우유, حليب
water: தண்ணீர், വെള്ളം, నీళ్ళు, ನೀರು, पानी, জল, ਪਾਣੀ, agua, eau, wasser, acqua, água, 水を, 一杯水, 물을, ماء, الماء, воды
flower: பூ, பூக்கள், மலர், மல்லிகை, പൂവ്, പൂക്കൾ, పూలు, పువ్వు, ಹೂ, ಹೂವು, फूल, फूलों, ফুল, ਫੁੱਲ, flor, flores, fleur, fleurs, blume, blumen, fiore, fiori, 花を, 花束, 鲜花, 一束花, 꽃을, 꽃다발, زهرة, زهور, ورد, وردة, цвет
garland: மாலை சூட, பூமாலை, മാല, దండ, ಹಾರ, माला, মালা, guirlande, guirnalda
umbrella: குடை, குடையை, കുട, గొడుగు, ಕೊಡೆ, छाता, छतरी, ছাতা, ਛਤਰੀ, paraguas, parapluie, regenschirm, schirm, ombrello, guarda-chuva, 傘, 伞, 雨伞, 우산, مظلة, зонт
key: சாவி, താക്കോൽ, తాళం చెవి, ಕೀಲಿ, चाबी, চাবি, ਚਾਬੀ, llave, llaves, clé, clef, clés, schlüssel, chiave, chave, 鍵, 钥匙, 열쇠, مفتاح, ключ
phone: தொலைபேசி, கைபேசி, ഫോൺ, ఫోన్, ಫೋನ್, फोन, फ़ोन, मोबाइल, ফোন, ਫ਼ੋਨ, teléfono, móvil, téléphone, telefon, handy, telefono, telefone, celular, 電話, スマホ, 携帯, 手机, 电话, 전화, 휴대폰, 핸드폰, هاتف, الهاتف, телефон
photograph: புகைப்படம், ഫോട്ടോ, ఫోటో, ಫೋಟೋ, तस्वीर, फोटो, ছবি, ਤਸਵੀਰ, foto, photo, fotografía, fotografie, 写真, 照片, 사진, صورة, الصورة, фотограф
box: பெட்டி, பெட்டியை, പെട്ടി, పెట్టె, ಪೆಟ್ಟಿಗೆ, डिब्बा, संदूक, बक्सा, বাক্স, ਡੱਬਾ, caja, boîte, schachtel, kiste, scatola, caixa, 箱, 盒子, 箱子, 상자, صندوق, الصندوق, коробк
bag: பை, பையை, ബാഗ്, సంచి, ಚೀಲ, थैला, झोला, बैग, ব্যাগ, থলে, ਬੈਗ, bolsa, sac, tasche, borsa, bolso, 鞄, かばん, カバン, 袋, 包, 书包, 가방, حقيبة, الحقيبة, сумк
suitcase: maleta, valise, koffer, valigia, mala, スーツケース, 旅行箱, 行李箱, 여행가방, सूटकेस, சூட்கேஸ்
knife: கத்தியை, കത്തി, కత్తి, ಚಾಕು, चाकू, छुरी, ছুরি, ਚਾਕੂ, cuchillo, couteau, messer, coltello, faca, 包丁, ナイフ, 刀, 칼을, سكين, нож
bread: பாண், रोटी, রুটি, ਰੋਟੀ, pan, pain, brot, pane, pão, パン, 面包, 빵, خبز, الخبز, хлеб
bowl: கிண்ணம், കിണ്ണം, గిన్నె, ಬಟ್ಟಲು, कटोरा, कटोरी, বাটি, cuenco, bol, schüssel, schale, ciotola, tigela, 椀, どんぶり, 碗, 그릇, وعاء, миск
plate: தட்டு, தட்டை, പാത്രം, పళ్ళెం, ತಟ್ಟೆ, थाली, तश्तरी, থালা, plato, assiette, teller, piatto, prato, 皿, 盘子, 접시, صحن, طبق, тарелк
candle: மெழுகுவர்த்தி, മെഴുകുതിരി, కొవ్వొత్తి, ಮೇಣದಬತ್ತಿ, मोमबत्ती, মোমবাতি, vela, velas, bougie, bougies, kerze, kerzen, candela, candele, ろうそく, 蝋燭, 蜡烛, 촛불, 초를, شمعة, الشمعة, свеч
guitar: guitarra, guitare, gitarre, chitarra, violão, ギター, 吉他, 기타를, गिटार, جيتار, гитар
ring: மோதிரம், മോതിരം, ఉంగరం, ಉಂಗುರ, अंगूठी, আংটি, anillo, bague, ehering, anello, anel, 指輪, 戒指, 반지, خاتم, кольц
glass: vaso, verre, glas, bicchiere, copo, コップ, グラス, 玻璃杯, 유리잔, गिलास, গ্লাস, كأس, стакан
bottle: பாட்டில், കുപ്പി, సీసా, ಬಾಟಲಿ, बोतल, বোতল, botella, bouteille, flasche, bottiglia, garrafa, 瓶, 瓶子, 병을, زجاجة, бутыл
money: பணம், പണം, డబ్బు, ಹಣ, पैसे, रुपये, नोट, টাকা, ਪੈਸੇ, dinero, argent, geld, soldi, dinheiro, お金, 钱, 돈을, نقود, مال, деньг
newspaper: செய்தித்தாள், പത്രം, వార్తాపత్రిక, अख़बार, अखबार, খবরের কাগজ, periódico, journal, zeitung, giornale, jornal, 新聞, 报纸, 신문, جريدة, صحيفة, газет
drum: மேளம், பறை, ചെണ്ട, డప్పు, ಡೊಳ್ಳು, ढोल, तबला, ঢাক, ਢੋਲ, tambor, tambour, trommel, 太鼓, 鼓, 북을, 장구, طبل, барабан
ball: பந்து, പന്ത്, బంతి, ಚೆಂಡು, गेंद, বল, ਗੇਂਦ, pelota, ballon, ball, palla, bola, ボール, 球, 공을, كرة, мяч
notebook: நோட்டு, कॉपी, खाता, খাতা, cuaderno, cahier, heft, quaderno, caderno, ノート, 笔记本, 本子, 공책, دفتر, тетрад
pen: பேனா, പേന, పెన్ను, ಪೆನ್, कलम, पेन, কলম, ਕਲਮ, pluma, stylo, stift, penna, caneta, ペン, 笔, 펜을, قلم, ручк
mirror: கண்ணாடி, കണ്ണാടി, అద్దం, ಕನ್ನಡಿ, आईना, शीशा, আয়না, espejo, miroir, spiegel, specchio, espelho, 鏡, 镜子, 거울, مرآة, зеркал
kite: பட்டம், പട്ടം, పతంగి, ಗಾಳಿಪಟ, पतंग, ঘুড়ি, ਪਤੰਗ, cometa, cerf-volant, drachen, aquilone, 凧, 风筝, 연을, طائرة ورقية
gift: பரிசு, സമ്മാനം, బహుమతి, ಉಡುಗೊರೆ, तोहफ़ा, तोहफा, उपहार, উপহার, ਤੋਹਫ਼ਾ, regalo, cadeau, geschenk, presente, プレゼント, 贈り物, 礼物, 선물, هدية, подар
sweets: இனிப்பு, മധുരപലഹാരം, మిఠాయి, ಸಿಹಿ, मिठाई, लड्डू, মিষ্টি, সন্দেশ, ਮਠਿਆਈ, ਲੱਡੂ, dulces, bonbons, süßigkeiten, お菓子, 糖果, 사탕, حلوى
fish: மீன், மீனை, മീൻ, చేప, ಮೀನು, मछली, মাছ, pescado, poisson, fisch, pesce, peixe, 魚, 鱼, 생선, 물고기, سمك, سمكة, рыб
fishing net: வலை, வலையை, വല, వల, ಬಲೆ, जाल, জাল, red de pesca, filet, netz, rete, 網, 网, 그물, شبكة
boat: தோணி
stick: தடி, कोई छड़ी, लाठी, छड़ी, লাঠি, ਸੋਟੀ, bastón, bâton, stock, bastone, 杖, 拐杖, 지팡이, عصا, палк
clock: கடிகாரம், ക്ലോക്ക്, గడియారం, ಗಡಿಯಾರ, घड़ी, ঘড়ি, ਘੜੀ, reloj, horloge, montre, uhr, orologio, relógio, 時計, 钟, 시계, ساعة, часы
envelope: உறை, കവർ, लिफ़ाफ़ा, लिफाफा, খাম, ਲਿਫ਼ਾਫ਼ਾ, sobre, enveloppe, umschlag, busta, envelope, 封筒, 红包, 信封, 봉투, ظرف, конверт
ticket: டிக்கெட், ടിക്കറ്റ്, టికెట్, ಟಿಕೆಟ್, टिकट, টিকিট, ਟਿਕਟ, billete, boleto, billet, fahrkarte, biglietto, bilhete, 切符, 車票, 车票, 票, 표를, تذكرة, билет
hat box: sombrerera
basket: கூடை, കൂട, కుట్ట, బుట్ట, ಬುಟ್ಟಿ, टोकरी, ঝুড়ি, ਟੋਕਰੀ, cesta, canasta, panier, korb, cesto, 籠, 篮子, 바구니, سلة, корзин
kettle: கெண்டி, केतली, কেটলি, bouilloire, tetera, kessel, teekanne, bollitore, chaleira, やかん, 釜, 水壶, 茶壶, 주전자, إبريق, чайник
teapot: teekanne, théière, 急須, 찻주전자
incense: ஊதுவத்தி, சாம்பிராணி, ചന്ദനത്തിരി, అగరబత్తి, अगरबत्ती, ধূপ, incienso, encens, 線香, お香, 香, 향을, بخور
tomato: tomate, tomates, pomodoro, pomodori, தக்காளி, टमाटर, トマト, 西红柿, 番茄, 토마토, طماطم
spoon: cuchara, cucharón, cuillère, löffel, cucchiaio, colher, கரண்டி, चम्मच, कलछी, スプーン, お玉, 匙, 勺子, 숟가락, ملعقة
fork: tenedor, fourchette, gabel, forchetta, garfo, フォーク, 叉子, 포크, شوكة
soup: sopa, caldo, soupe, potage, suppe, zuppa, minestra, சூப், रसम, スープ, 味噌汁, 汤, 국을, 찌개, حساء, شوربة
violin: violín, violon, geige, violine, violino, வயலின், वायलिन, バイオリン, ヴァイオリン, 小提琴, 바이올린, كمان
piano: klavier, pianoforte, ピアノ, 钢琴, 피아노, بيانو, पियानो
flute: flauta, flûte, flöte, flauto, புல்லாங்குழல், बाँसुरी, बांसुरी, 笛, 피리, ناي
accordion: acordeón, accordéon, akkordeon, fisarmonica
bangles: வளையல், चूड़ी, चूड़ियाँ, चूड़ियां, कंगन, চুড়ি
apple: manzana, manzanas, pomme, pommes, apfel, äpfel, mela, mele, maçã, ஆப்பிள், सेब, りんご, リンゴ, 苹果, 사과를, تفاحة
orange: naranja, naranjas, arancia, laranja, संतरा, みかん, 橘子, 귤, برتقالة
mango: மாம்பழம், आम का, आमों, مانجو
egg: huevo, huevos, œuf, œufs, oeufs, eier, uovo, uova, ovo, முட்டை, अंडा, अंडे, 卵, 鸡蛋, 계란, 달걀, بيضة
cake: tarta, pastel, torta, gâteau, kuchen, torte, bolo, கேக், केक, ケーキ, 蛋糕, 케이크, كعكة
wine: vino, vin, wein, vinho, ワイン, 葡萄酒, 와인, نبيذ
coffee: café, kaffee, caffè, காபி, कॉफ़ी, कॉफी, コーヒー, 咖啡, 커피, قهوة
fan: abanico, éventail, fächer, ventaglio, விசிறி, पंखा, 扇子, 扇, 부채, مروحة
broom: escoba, balai, besen, scopa, vassoura, துடைப்பம், விளக்குமாறு, झाड़ू, 箒, ほうき, 扫帚, 빗자루, مكنسة
bucket: cubo, balde, seau, eimer, secchio, வாளி, பக்கெட், बाल्टी, バケツ, 桶, 양동이, دلو
rope: cuerda, soga, corde, seil, corda, கயிறு, रस्सी, ロープ, 縄, 绳子, 밧줄, حبل
hammer: martillo, marteau, martello, martelo, சுத்தியல், हथौड़ा, ハンマー, 锤子, 망치, مطرقة
chisel: cincel, ciseau à bois, meißel, உளி, छेनी, のみを, 凿子
scissors: tijeras, ciseaux, schere, forbici, tesoura, கத்தரிக்கோல், कैंची, はさみ, ハサミ, 剪刀, 가위, مقص
needle: aguja, aiguille, nadel, ago, ஊசி, सुई, 針を, 针, 바늘, إبرة
cloth: trapo, tela, chiffon, tuch, straccio, pano, துணி, கைக்குட்டை, कपड़ा, 布, 手ぬぐい, 抹布, 헝겊, قماش
handkerchief: pañuelo, mouchoir, taschentuch, fazzoletto, lenço, रूमाल, रुमाल, ハンカチ, 手帕, 손수건, منديل
blanket: manta, cobija, couverture, decke, coperta, cobertor, போர்வை, कंबल, कम्बल, रजाई, 毛布, 布団, 毯子, 담요, 이불, بطانية
pillow: almohada, oreiller, kissen, cuscino, travesseiro, தலையணை, तकिया, 枕, 枕头, 베개, وسادة
bed: cama, lit, bett, letto, கட்டில், பலங்கை, बिस्तर, पलंग, खाट, चारपाई, ベッド, 床, 침대, سرير
mat: estera, petate, பாய், चटाई, ござ, 席子, 돗자리, حصيرة
doll: muñeca, poupée, puppe, bambola, boneca, பொம்மை, गुड़िया, 人形, 娃娃, 인형, دمية
toy: juguete, juguetes, jouet, spielzeug, giocattolo, brinquedo, खिलौना, खिलौने, おもちゃ, 玩具, 장난감, لعبة
bicycle: bicicleta, bici, vélo, bicyclette, fahrrad, மிதிவண்டி, சைக்கிள், साइकिल, साईकिल, 自転車, 自行车, 자전거, دراجة
camera: cámara, fotocamera, appareil photo, kamera, câmera, கேமரா, कैमरा, カメラ, 相机, 카메라, كاميرا
computer: ordenador, computadora, ordinateur, computador, கணினி, कंप्यूटर, パソコン, 电脑, 컴퓨터, حاسوب
radio: ラジオ, 收音机, 라디오, راديو, रेडियो, வானொலி
map: mapa, plan de, landkarte, karte, mappa, வரைபடம், नक्शा, नक़्शा, 地図, 地图, 지도, خريطة
sword: espada, épée, schwert, spada, வாள், तलवार, 刀を抜, 剑, 칼집, سيف
gun: pistola, pistolet, fusil, gewehr, pistole, arma, துப்பாக்கி, बंदूक, पिस्तौल, 銃, 枪, 총을, بندقية, مسدس
cigarette: cigarrillo, cigarro, zigarette, sigaretta, சிகரெட், सिगरेट, बीड़ी, タバコ, 煙草, 香烟, 담배, سيجارة
match: cerilla, cerillas, fósforo, allumette, allumettes, streichholz, fiammifero, தீப்பெட்டி, माचिस, マッチ, 火柴, 성냥, عود ثقاب, كبريت
lantern: farol, linterna, lanterne, laterne, lanterna, லாந்தர், लालटेन, 提灯, 行灯, 灯笼, 등롱, 초롱, فانوس
chair: silla, chaise, stuhl, sedia, cadeira, நாற்காலி, कुर्सी, 椅子, 의자, كرسي
carpet: alfombra, tapis, teppich, tappeto, கம்பளம், क़ालीन, कालीन, 绒毯, 地毯, 양탄자, سجادة
chess set: ajedrez, échecs, schach, scacchi, शतरंज, சதுரங்கம், 将棋, 象棋, 장기판, شطرنج
card: naipes, cartes, spielkarten, ताश, トランプ, 扑克
coin: moneda, monedas, pièce de monnaie, münze, münzen, moneta, monete, moeda, நாணயம், सिक्का, सिक्के, 小銭, 硬貨, 硬币, 동전, عملة, نقد معدني
purse: monedero, cartera, portefeuille, geldbeutel, portafoglio, carteira, பர்ஸ், बटुआ, 財布, 钱包, 지갑, محفظة
necklace: collar, collier, halskette, collana, colar, ஆரம், हार पहन, ネックレス, 项链, 목걸이, قلادة, عقد
earring: pendientes, boucle d'oreille, ohrring, orecchino, தோடு, கம்மல், झुमका, झुमके, イヤリング, 耳环, 귀걸이, قرط
backpack: mochila, sac à dos, rucksack, zaino, முதுகுப்பை, बस्ता, リュック, ランドセル, 背包, 배낭, حقيبة ظهر
tray: bandeja, plateau, tablett, vassoio, தாம்பாளம், ट्रे, お盆, 托盘, 쟁반, صينية
jar: frasco, tarro, bocal, barattolo, ஜாடி, मर्तबान, 壺, 罐子, 단지, جرة
axe: hacha, hache, ascia, machado, கோடாரி, कुल्हाड़ी, 斧, 斧头, 도끼, فأس
shovel: pala, pelle, schaufel, vanga, மண்வெட்டி, फावड़ा, कुदाल, シャベル, 铲子, 锄头, 삽, مجرفة
firewood: leña, bois de chauffage, brennholz, legna, lenha, விறகு, लकड़ियाँ, लकड़ी, 薪, 柴, 장작, حطب
fire: fogata, hoguera, feu de camp, lagerfeuer, falò, அடுப்பு, आग, अलाव, 焚き火, たき火, 篝火, 모닥불, نار
statue: estatua, கற்சிலை, சிலை, मूर्ति, प्रतिमा, 像を, 雕像, 동상, تمثال
painting: cuadro, tableau, gemälde, dipinto, quadro, ஓவியம், चित्र, 絵を, 油画, 그림을, لوحة
paper: papel, papier, carta da lettere, காகிதம், काग़ज़, कागज, 紙, 纸, 종이, ورقة
pencil: lápiz, crayon, bleistift, matita, பென்சில், पेंसिल, 鉛筆, 铅笔, 연필, قلم رصاص
brush: pincel, pinceau, pinsel, pennello, தூரிகை, कूची, ब्रश, 筆, 毛笔, 붓, فرشاة
rose: rosas, rosen, ரோஜா, गुलाब, バラ, 玫瑰, 장미
banana: plátano, banane, வாழைப்பழம், केला, केले, バナナ, 香蕉, 바나나, موزة
coconut: coco, noix de coco, kokosnuss, தேங்காய், नारियल, ココナッツ, 椰子
sugarcane: கரும்பு, गन्ना
turmeric: மஞ்சள் கிழங்கு, மஞ்சள் கொத்து, हल्दी, ಅರಿಶಿನ
sandwich: bocadillo, samosa, サンドイッチ, 三明治
medicine: medicina, médicament, medizin, மருந்து, दवा, दवाई, 薬, 药, 약을, دواء
suitcase: 皮箱, சூட்கேஸை
train ticket: 乘车券
noodles: fideos, nouilles, ラーメン, うどん, 面条, 국수, 라면
dumplings: 饺子, 包子, 만두, 餃子, मोमो
rice cake: 餅, 떡, 年糕
beads: rosario, chapelet, மணிமாலை, जपमाला, 数珠, 佛珠, 염주, مسبحة, سبحة
bell: மணி, മണി, గంట, ಘಂಟೆ, घंटी, ঘণ্টা, campana, cloche, glocke, campana, sino, 鈴, 鐘, 铃, 钟声, 종을, جرس, колокол
`);

/**
 * How a thing counts: an `object` is a prop wherever prose names it, `furniture` (with stuffs, fixtures and animals) only when handled,
 * a `vehicle` unless somebody merely sits in it, `scenery` never.
 */
export type PropClass = 'object' | 'furniture' | 'vehicle' | 'scenery';

const CLASSES: readonly (readonly [PropClass, readonly string[]])[] = [
  ['scenery', [SCENERY]],
  ['furniture', [FURNITURE, ANIMALS]],
  ['vehicle', [VEHICLES]],
  ['object', [HOUSEHOLD, FOOD, TOOLS, WRITING, DEVICES, LEISURE, WORSHIP, PERSONAL, WEAPONS, NATURE]],
];

/** All English prop words and how each counts; where lists disagree, the first does. Plurals are found by rule. */
export const PROP_WORDS: ReadonlyMap<string, PropClass> = (() => {
  const words = new Map<string, PropClass>();
  for (const [kind, lists] of CLASSES)
    for (const word of lists.join(',').split(',')) if (word.trim() && !words.has(word.trim())) words.set(word.trim(), kind);
  return words;
})();

/** Nouns that are handled but never props: parts of the body, clothes worn, abstractions, light and weather, people's doings. */
export const NEVER_PROPS: ReadonlySet<string> =
  wordSet(`hand hands arm arms head eye eyes face hair finger fingers shoulder shoulders knee knees foot feet leg legs back body neck lip lips mouth cheek cheeks brow eyebrow eyebrows forehead chin nose ear ears fist fists palm palms heart chest wrist elbow lap voice breath gaze smile look tear tears sigh laugh word words name
thing things something upside heel heels cuff cuffs crack hull claw snow nothing anything everything it one way side moment time day night step steps turn air light sun moon sky wind rain snow mist fog silence attention place room street house ground floor wall corner distance rest part end start line lines kind sort piece bit lot number while beat pause sound noise music song story truth lie question answer idea thought memory dream
life death love hope pain help work job trip journey road path scene shot camera frame view horizon world city village river sea mountain field garden forest door window doorway crowd people man woman boy girl child baby everyone chance care advantage deep seat stand nap walk shower bath break call decision promise effort choice sip bite drag glance gulp mouthful fit lead pulse temperature note-of nod wave hug kiss shrug bow whole other others first last next left right dust smoke steam flame flames shadow shadows handful fistful armful pinch pair bunch stack row set group series couple dozen windows doors wall walls curtain curtains counter gate fence rail railing leather skin silk glass-pane horizon mind sides weight gap pocket pockets sleeve sleeves collar hem`);
