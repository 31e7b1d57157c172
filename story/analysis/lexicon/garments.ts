import { wordTable } from './word-table.ts';

/** What people wear, in several languages → the English word a wardrobe is chosen by. Garments of the stage keep their id. */
export const GARMENT_WORDS = wordTable<string>(`
sari: sari, saree, saris, sarees, சேலை, சேலையை, புடவை, பட்டுப்புடவை, സാരി, చీర, ಸೀರೆ, साड़ी, শাড়ি, ਸਾੜੀ
veshti: veshti, வேட்டி, மുണ്ട്, mundu, மുണ്ടு, മുണ്ട്
dhoti: dhoti, panche, pancha, धोती, ধুতি, పంచె, ಪಂಚೆ, ਧੋਤੀ
lungi: lungi, sarong, கைலி, லுங்கி, കൈലി, లుంగీ, ಲುಂಗಿ, लुंगी, লুঙ্গি
kurta: kurta, kurtas, panjabi, sherwani, kameez kurta, jubba, குர்தா, കുർത്ത, కుర్తా, ಕುರ್ತಾ, कुर्ता, कुर्ते, পাঞ্জাবি, ਕੁੜਤਾ
salwar-kameez: salwar, shalwar, salwar kameez, shalwar kameez, churidar, punjabi suit, சுடிதார், ചുരിദാർ, సల్వార్, ಸಲ್ವಾರ್, सलवार, सलवार-कमीज़, সালোয়ার, ਸਲਵਾਰ
pavadai: pavadai, pattu pavadai, half-sari, half sari, lehenga, langa, ghagra, chaniya choli, பாவாடை, பட்டுப்பாவாடை, പാവാട, లంగా, ಲಂಗ, लहंगा, घाघरा, লেহেঙ্গা, ਲਹਿੰਗਾ
dupatta: dupatta, chunni, odhni, துப்பட்டா, ദുപ്പട്ട, దుపట్టా, दुपट्टा, चुनरी, ওড়না, ਚੁੰਨੀ
kimono: kimono, kimonos, furisode, haori, montsuki, 着物, 和服, 振袖, 기모노
yukata: yukata, 浴衣
hakama: hakama, 袴
hanbok: hanbok, jeogori, chima, 한복, 저고리, 치마저고리
hanfu: hanfu, qipao, cheongsam, tangzhuang, changshan, 汉服, 旗袍, 唐装, 长衫
thobe: thobe, thawb, dishdasha, kandura, djellaba, jalabiya, galabeya, galabiya, jellabiya, ثوب, دشداشة, جلابية, جلباب, قفطان رجالي
abaya: abaya, عباءة, العباءة, chador, burqa, burka, چادر
hijab: hijab, حجاب, الحجاب, headscarf hijab
headscarf: headscarf, head scarf, head-scarf, headwrap, head wrap, gele, bandana, kerchief, shayla, foulard, pañuelo, kopftuch, தலைப்பாகைத்துணி
turban: turban, pagri, pagdi, safa, dastar, தலைப்பாகை, പാഗ്ഡി, తలపాగా, ಪೇಟ, पगड़ी, साफा, পাগড়ি, ਪੱਗ, ਦਸਤਾਰ, turbante, عمامة
ghutra: ghutra, kufiya, keffiyeh, keffiya, shemagh, kaffiyeh, غترة, كوفية, شماغ
kippah: kippah, yarmulke, kufi, skullcap, taqiyah, topi, टोपी
robe: robe, robes, caftan, kaftan, boubou, agbada, dashiki, grand boubou, kente cloth, kente, gown robe, habit, cassock, bathrobe, dressing gown, kitenge, ankara dress, cape robe, ローブ, 长袍, 袈裟, 로브, قفطان
dress: dress, gown, sundress, frock, evening dress, wedding dress, nightgown, ankara, kanga, vestido, robe d'été, kleid, abito, ドレス, ワンピース, 连衣裙, 裙子, 원피스, 드레스, فستان, фрок, உடை, platье, платье
blouse: blouse, choli, blusa, chemisier, bluse, camicetta, ブラウス, 衬衫女, 블라우스, ரவிக்கை, ब्लाउज़
shirt: shirt, work shirt, dress shirt, flannel, tunic, uniform shirt, linen shirt, button-down, camisa, chemise, hemd, camicia, シャツ, 衬衫, 셔츠, சட்டை, ഷർട്ട്, చొక్కా, ಅಂಗಿ, कमीज़, कमीज, शर्ट, জামা, শার্ট, ਕਮੀਜ਼, قميص, рубашк
t-shirt: t-shirt, tee shirt, tee, tank top, jersey, camiseta, maglietta, tシャツ, 티셔츠, t恤
sweater: sweater, jumper, pullover, turtleneck, knitwear, suéter, pull, pullover, maglione, セーター, 毛衣, 스웨터, सेवेटर, स्वेटर, свитер
hoodie: hoodie, sweatshirt, hooded sweatshirt, パーカー, 卫衣, 후드
polo: polo shirt, polo
suit-jacket: suit, suits, blazer, business suit, tuxedo, tailored jacket, suit jacket, tux, traje, costume, anzug, abito da uomo, terno, スーツ, 背広, 西装, 정장, 양복, सूट, कोट-पैंट, بدلة, костюм
jacket: jacket, leather jacket, denim jacket, windbreaker, parka, anorak, bomber jacket, chaqueta, veste, jacke, giacca, jaqueta, ジャケット, 夹克, 재킷, 점퍼, जैकेट, سترة, куртк
coat: coat, overcoat, trench coat, trenchcoat, lab coat, winter coat, fur coat, raincoat coat, greatcoat, abrigo, manteau, mantel, cappotto, casaco, コート, 大衣, 外套, 코트, 외투, कोट, معطف, пальто, шуб
raincoat: raincoat, rain coat, slicker, poncho, oilskin, impermeable, imperméable, regenmantel, レインコート, 雨衣, 우비, रेनकोट
vest: vest, waistcoat, nehru jacket, gilet, chaleco, weste, ベスト, 马甲, 조끼, सदरी, बंडी
hi-vis-vest: hi-vis vest, hi-vis, high-visibility vest, safety vest, yellow vest, reflective vest, hi vis vest, high-vis vest, warnweste
cardigan: cardigan, カーディガン, 开衫, 가디건
shawl: shawl, wrap, pashmina, stole, rebozo, ponnadai, chal, châle, schal, scialle, xale, ショール, 披肩, 숄, சால்வை, शॉल, চাদর, ਸ਼ਾਲ, شال, шаль, платок
scarf: scarf, bufanda, écharpe, sciarpa, cachecol, マフラー, 围巾, 목도리, மஃப்ளர், स्कार्फ़, وشاح, шарф
cloak: cloak, cape, mantle, burnous, capa, umhang, mantello, マント, 斗篷, 망토
skirt: skirt, miniskirt, falda, jupe, rock, gonna, saia, スカート, 短裙, 치마, 스커트, तितली, юбк
trousers: trousers, pants, slacks, khakis, chinos, pantalones, pantalon, hose, pantaloni, calças, ズボン, 裤子, 바지, காற்சட்டை, पैंट, पतलून, بنطلون, брюк
jeans: jeans, denims, blue jeans, overalls, dungarees, ジーンズ, 牛仔裤, 청바지, जींस
shorts: shorts, short trousers, 短裤, 반바지, हाफ पैंट, அரைக்கால் சட்டை
pyjama: pyjamas, pajamas, pyjama, pajama, nightclothes, pijama, schlafanzug, パジャマ, 睡衣, 잠옷, पजामा, पायजामा
apron: apron, delantal, tablier, schürze, grembiule, エプロン, 围裙, 앞치마
uniform: uniform, school uniform, police uniform, scrubs, fatigues, overalls uniform, uniforme, uniforme scolaire, 制服, 校服, 교복, 제복, சீருடை, യൂണിഫോം, యూనిఫాం, ಸಮವಸ್ತ್ರ, वर्दी, यूनिफ़ॉर्म, ইউনিফর্ম, زي رسمي, форм
armour: armour, armor, chainmail, breastplate
spacesuit: spacesuit, space suit
hard-hat: hard hat, hardhat, safety helmet, construction helmet, schutzhelm, casco, casque, 安全帽, 안전모
straw-hat: straw hat, conical hat, sunhat, sun hat, sombrero, chapeau de paille, 麦わら帽子, 草帽, 밀짚모자
cap: cap, baseball cap, beanie, beret, flat cap, woolen hat, gorra, casquette, mütze, berretto, boné, 帽子, 모자, टोपी, кепк, шапк
hat: hat, fedora, top hat, bowler hat, cowboy hat, stetson, chapeau, hut, cappello, chapéu
veil: veil, wedding veil, velo
glasses: glasses, spectacles, eyeglasses, reading glasses, gafas, lunettes, brille, occhiali, óculos, 眼鏡, メガネ, 眼镜, 안경, மூக்குக்கண்ணாடி, കണ്ണട, కళ్ళజోడు, ಕನ್ನಡಕ, चश्मा, चश्मे, চশমা, ਐਨਕ, نظارة, очк
earrings: earrings, earring, hoops, aretes, ohrringe, イヤリング, 耳环, 귀걸이, தோடு, कमर, झुमके, कुंडल, দুল
jhumka: jhumkas, jhumka
bindi: bindi, pottu, tilak, பொட்டு, പൊട്ട്, బొట్టు, ಕುಂಕುಮ, बिंदी, টিপ
bangles: bangles, bangle, bracelets, வளையல், വള, గాజులు, ಬಳೆ, चूड़ियाँ, चूड़ी, কাঁকন, চুড়ি, ਚੂੜੀਆਂ
jasmine: jasmine in her hair, jasmine flowers, jasmine, மல்லிகைப்பூ, மல்லிகை, മുല്ലപ്പൂ, మల్లెపూలు, ಮಲ್ಲಿಗೆ, गजरा
necklace: necklace, pearls, pendant, chain, locket, collar necklace, collar de perlas, collier, halskette, 项链, 목걸이, ネックレス, நகை, हार
watch: wristwatch, wrist watch
tie: tie, necktie, bow tie, corbata, cravate, krawatte, cravatta, gravata, ネクタイ, 领带, 넥타이, टाई
anklets: anklets, anklet, கொலுசு, payal, पायल
sandals: sandals, sandal, chappals, slippers, flip-flops, செருப்பு, ചെരുപ്പ്, चप्पल, সাndal, サンダル, 草履, 凉鞋, 슬리퍼
geta: geta, 下駄
boots: boots, rubber boots, botas, bottes, stiefel, stivali, ブーツ, 长靴, 장화
sneakers: sneakers, trainers, running shoes, tennis shoes, スニーカー, 运动鞋, 운동화
shoes: shoes, heels, high heels, zapatos, chaussures, schuhe, scarpe, 靴, 皮鞋, 구두
barefoot: barefoot, bare feet, barefooted, descalzo, descalza, pieds nus, barfuß, 裸足, 光脚, 맨발, வெறுங்கால்
gloves: gloves, mittens, guantes, handschuhe
moustache: moustache, mustache, moustached, mustached, மீசை, മീശ, మీసం, ಮೀಸೆ, मूँछ, मूंछ, গোঁফ, ਮੁੱਛ, bigote, schnurrbart, 口髭
beard: beard, bearded, white beard, long beard, தாடி, താടി, గడ్డం, ಗಡ್ಡ, दाढ़ी, দাড়ি, ਦਾੜ੍ਹੀ, barba, barbu, bart, ひげ, 髭, 胡子, 수염, لحية, ملتح, бород
stubble: stubble, unshaven
`);
