import { wordSet, wordTable } from './word-table.ts';

/** Things that are handled or shown for their own sake; each is a prop wherever prose names it. */
const OBJECTS = `accordion, album, alarm clock, amulet, anchor, apple, apron string, arrow, ashtray, axe, backpack, badge, bag, baguette, ball, balloon, banana, bandage, banjo, banner, barrel, baseball, baseball bat, basin, basket, basketball, baton, bat, bead, beads, beer, bell, bicycle, bike, bill,
binoculars, birdcage, biscuit, blackboard, blanket, blindfold, block, board, book, bookmark, bottle, bouquet, bow, bowl, box, bracelet, branch, bread, brick, briefcase, broom, brush, bucket, bugle, bundle, butter, button, cable, cake, calculator, calendar, camera, candle, candlestick, candles, candy, cane,
canvas, card, cards, cardboard box, cart, case, cassette, cauldron, cello, cellphone, cell phone, certificate, chain, chalice, chalk, chart, check, cheque, cheese, chess set, chessboard, chess piece, chisel, chopsticks, cigar, cigarette, clay, clay pot, clipboard, clock, cloth, coal, coconut, coffee, coffee cup, coffin, coin, coins, comb, compass, computer,
cookie, cookies, cord, cork, corkscrew, crate, crayon, crayons, credit card, crib, cross, crown, crucifix, crutch, crutches, crystal, cup, cups, dagger, dart, diary, dice, dish, document, documents, doll, drawing, drill, drink, drum, drums, dynamite, earphones, earring, easel, egg, eggs, envelope, eraser,
feather, file, files, fire extinguisher, firecracker, firecrackers, firewood, fish, fishing net, fishing rod, flag, flashlight, flask, flower, flowers, flour, flute, folder, food, football, fork, form, frame, fruit, fruits, frying pan, garland, garlands, gavel, gift, gifts, glass, glasses case, globe, glove, gold coin, golf club, gown box, grain, grapes, grenade, groceries, guitar, gun,
hairbrush, hairpin, hammer, handcuffs, handkerchief, handbag, harmonica, harp, headphones, headset, helmet, herbs, hoe, honey, hookah, horn, hose, hourglass, ice cream, incense, incense sticks, incense stick, ink, instrument, jar, javelin, jug, juice, kettle, key, keys, keyboard, keychain, kite, knife, ladder, ladle, lamp, lamps, lantern, lanterns, laptop, laptops,
leaf, leaves, ledger, lemon, letter, letters, lighter, lipstick, lock, locket, loom, luggage, lunchbox, lunch box, lute, machete, magazine, magnifying glass, mallet, mango, mangoes, manual, manuscript, map, marbles, marker, mask, match, matches, matchbox, meal, medal, medallion, medicine, megaphone, menu, microphone, microscope, milk, mirror,
mixtape, mobile, mobile phone, money, mop, mortar, mug, music box, nail, napkin, necklace, needle, net, newspaper, newspapers, note, notebook, notes, notepad, oar, oil, oil lamp, oil lamps, orange, oranges, oud, package, packet, paddle, padlock, painting, pan, paper, papers, paper crane, paper bag, paper plane, paper lantern, paper boat, parasol, parcel, passport, pastry, pebble, pebbles, pen, pencil, pendant,
perfume, petals, petal, phone, photo, photos, photo album, photograph, photographs, piano, picture, pie, pill, pills, pillow, pipe, pistol, pitcher, pizza, placard, plate, plates, plough, pocket watch, portrait, postcard, poster, pot, potato, pots, powder, prayer beads, present, presents, projector, purse, puppet, puzzle, quill, rack, racket, radio, rag, rake, razor,
receipt, record, record player, recorder, red envelope, remote, remote control, report, revolver, rice, rifle, ring, rings, rod, rope, rosary, rose, roses, rucksack, rug, ruler, sack, sacks, saddle, salt, sandwich, saw, saxophone, scale, scales, scarf box, scissors, scroll, scrolls, scythe, seed, seeds, shawl box, sheet, shell, shells, shield, shopping bag, shopping bags, shovel, sickle,
sign, sitar, skateboard, sketch, sketchbook, skull, sleeping bag, slate, sledgehammer, slingshot, smartphone, snacks, snow globe, snowball, soap, soccer ball, soup, spade, spanner, spear, spices, spindle, sponge, spoon, stamp, statue, stethoscope, stick, stone, stones, stopwatch, stove lighter, straw, sugar, suitcase, suitcases, sunglasses, sweets, swing ball, sword, swords, syringe, tabla,
tablet, tambourine, tape, tape measure, tea, tea bowl, tea cup, tea glass, tea set, teacup, teapot, teddy bear, teddy, telegram, telephone, telescope, test tube, thermos, thread, ticket, tickets, tiffin, tiffin box, toast, toolbox, tools, torch, torches, towel, toy, toys, toy car, toy train, toy boat, toy plane, tray, trophy, trowel, trumpet, trunk, turmeric, typewriter, umbrella, urn, usb stick, usb drive, flash drive,
vase, vegetables, veena, vial, video camera, violin, vodka, wallet, wand, watch, watering can, water bottle, water, waterskin, wedding ring, weapon, wheelbarrow, wheelchair, whip, whisk, whiskey, whisky, whistle, whiteboard marker, will, wine, wine glass, wire, wood, wool, wreath, wrench, yarn, yo-yo, kolam powder, rangoli powder, diya, diyas, thali plate, plastic bag, plastic bottle, samosa, samosas, dosa, idli, chai, roti, chapati, naan, dumplings, noodles, ramen, sushi, kimchi, tteokbok, tortilla, tortillas,
tamales, taco, tacos, dates, pomegranate, saffron, couscous, tagine, calabash, kola nut, kola nuts, djembe, talking drum, mbira, koto, shamisen, erhu, guzheng, gong, mahjong tiles, calligraphy brush, brush pen, inkstone, fan, folding fan, hand fan, origami, palm leaf, palm-leaf, betel leaves, conch, bicycle pump, screwdriver, pliers, hard drive, hazard sign, warning sign, safety sign, first aid kit, first-aid kit, ear plugs, safety goggles, goggles, drone, console, controller, joystick, barcode scanner, id card, lanyard card, name tag, stapler, sticky note, sticky notes, post-it,
mousetrap, fishbowl, leash, collar, cage, tickets, boarding pass, stretcher, drip, chart, x-ray, scalpel, bandages, teacups, cups of tea, cup of tea, cup of coffee, glass of water, glass of milk, bowl of rice, bowl of soup, pair of scissors, loaf of bread, bunch of flowers, piece of paper, sheet of paper, stack of papers, pile of books, mehndi, henna, kumkum, sindoor, coconut shell, brass pot, brass lamp, clay lamp, clay lamps, milk pot, earthen pot, paper cup, spell book, crystal ball, potion, orb, amulet, map scroll, lightsaber, tool box, cast, teaspoon, kerosene lamp, storm lamp, pocket knife, penknife, rolling pin, chopping board, cutting board, cleaver, wok, pestle, colander, saucepan, casserole, jar of honey, jam, biscuits, chocolate, chocolates, lollipop, popcorn, sandwiches, salad, cheese board, burger, fries, donut, doughnut, doughnuts, bagel, croissant, champagne, cocktail, bottle of wine, water jug, clay jug, water pot, thermometer, calendar page, invitation, contract, blueprint, blueprints, plan, passbook, script, screenplay, score, sheet music, speech cards, flashcards, textbook, exercise book, homework, report card, diploma, toy soldier, rattle, pacifier, cradle, pram, stroller, walker, hearing aid, walking stick, cane`;
/** Furniture and fixtures: props only when somebody handles them. */
const FURNITURE = `table, chair, chairs, bench, desk, bed, sofa, couch, armchair, stool, shelf, shelves, cupboard, cabinet, wardrobe, drawer, door, window, curtain, curtains, counter, lamp post, stove, oven, fridge, refrigerator, sink, bathtub, whiteboard, screen, television, tv, monitor, gate, fence, ladder, altar, swing, hammock, rug, carpet, fireplace, clock on the wall, lever, steering wheel, switch, lid, rail, railing, tatami, cushion, cushions, futon, mat, wheel, pallet, pew, throne, brazier, well, bucket chain, net`;

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
bell: மணி, മണി, గంట, ಘಂಟೆ, घंटी, ঘণ্টা, campana, cloche, glocke, campana, sino, 鈴, 鐘, 铃, 钟声, 종을, جرس, колокол
`);

/** All English prop words: word → whether it needs handling to count. Plurals of single words are found by rule. */
export const PROP_WORDS: ReadonlyMap<string, 'object' | 'furniture'> = (() => {
  const words = new Map<string, 'object' | 'furniture'>();
  for (const word of OBJECTS.split(',')) if (word.trim()) words.set(word.trim(), 'object');
  for (const word of FURNITURE.split(',')) if (word.trim() && !words.has(word.trim())) words.set(word.trim(), 'furniture');
  return words;
})();

/** Nouns that are handled but never props: parts of the body, clothes worn, abstractions, light and weather, people's doings. */
export const NEVER_PROPS: ReadonlySet<string> =
  wordSet(`hand hands arm arms head eye eyes face hair finger fingers shoulder shoulders knee knees foot feet leg legs back body neck lip lips mouth cheek cheeks brow eyebrow eyebrows forehead chin nose ear ears fist fists palm palms heart chest wrist elbow lap voice breath gaze smile look tear tears sigh laugh word words name
thing things something nothing anything everything it one way side moment time day night step steps turn air light sun moon sky wind rain snow mist fog silence attention place room street house ground floor wall corner distance rest part end start line lines kind sort piece bit lot number while beat pause sound noise music song story truth lie question answer idea thought memory dream
life death love hope pain help work job trip journey road path scene shot camera frame view horizon world city village river sea mountain field garden forest door window doorway crowd people man woman boy girl child baby everyone chance care advantage deep seat stand nap walk shower bath break call decision promise effort choice sip bite drag glance gulp mouthful fit lead pulse temperature note-of nod wave hug kiss shrug bow whole other others first last next left right dust smoke steam fire flame flames shadow shadows pocket pockets sleeve sleeves collar hem`);
