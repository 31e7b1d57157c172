import type { CultureId } from '../../schema/culture.ts';
import { wordTable } from '../analysis/lexicon/word-table.ts';

/** What a word of a script says about the culture: in favour of whom, how strongly (log-odds), and what sort of sign it is. */
export type Signal = { cultures: Partial<Record<CultureId, number>>; kind: string };

const INDIA = 'hindi 0.5 tamil 0.3 telugu 0.3 malayalam 0.25 kannada 0.3 bengali 0.3 punjabi 0.3';
const NORTH = 'hindi 1.2 punjabi 0.7 bengali 0.5';

// kind | culture weight pairs : words
const ROWS = `
place | european 2.6: county clare, co. clare, co. cork, co. kerry, co. mayo, co. galway, co. donegal, county cork, county kerry, county mayo, dublin, cork, galway, limerick, belfast, derry, ballinrobe, kilkenny, sligo, waterford, wexford, tralee, ennis, connemara, ireland, irish, glasgow, edinburgh, aberdeen, dundee, inverness, aviemore, cairngorms, fort william, isle of skye, hebrides, orkney, shetland, scotland, scottish, highlands, cardiff, swansea, aberystwyth, snowdonia, wales, welsh, london, manchester, liverpool, leeds, sheffield, bradford, york, yorkshire, lancashire, newcastle, sunderland, whitby, hull, nottingham, leicester, coventry, birmingham, wolverhampton, stoke, stoke-on-trent, bristol, bath, exeter, devon, cornwall, dorset, somerset, cotswolds, oxford, cambridge, norfolk, suffolk, essex, kent, sussex, brighton, blackpool, cumbria, lake district, peak district, england, english, britain, british, united kingdom, m1, m6, m25, a1(m)
place | american 2.4: nevada, utah, wyoming, montana, idaho, nebraska, kansas, iowa, missouri, arkansas, oklahoma, minnesota, wisconsin, michigan, ohio, indiana, illinois, kentucky, tennessee, mississippi, alabama, north carolina, south carolina, pennsylvania, connecticut, massachusetts, vermont, maine, new jersey, delaware, maryland, oregon, arizona, new mexico, colorado, south dakota, north dakota, hawaii, alaska, columbus, cleveland, cincinnati, milwaukee, omaha, tulsa, memphis, baltimore, pittsburgh, tucson, albuquerque, sacramento, oakland, palo alto, silicon valley, menlo park, san jose, fresno, spokane, boise, des moines, wichita, savannah georgia, appalachia, ozarks, great plains, route 66, route 50, interstate, county road
rite | european 0.9: bunting, drizzle, tannoy, marquee, trestle, marrow, marrows, vegetable marrow, flower show, produce show, village green, village hall, church hall, waxed jacket, barbour, wax jacket, sherry, vicar, vicar's, curate, parish council, women's institute, rolling pin, oh i say, jolly good, splendid, cuppa, kettle's on, put the kettle on, bonnet, windscreen, lorry, queue, dustbin, bin bags, wheelie bin, hoover, fortnight, bloke, blokes, chap, chaps, daft, gobsmacked, knackered, cheeky, rubbish, trousers, jumper, plimsolls, trainers, dungarees, cagoule, brolly, satchel, headmaster, headmistress, head teacher, sixth form, gcse, a-levels, o-levels, ukulele band, morris dancers, maypole, cricket pavilion, snooker, darts, dartboard, ploughman's, pork pie, sausage roll, victoria sponge, custard, marmite, bovril, digestives, hobnobs, jaffa cakes, squash, eejit, eejits, craic, culchie, grand so, gaa, camogie, sliotar, hurley, peat, turf fire, tea cosy, antimacassar, cobbles, ginnel, stile, dry-stone wall, moor, heath, hedgerow, thatched, torch, lino, dressing gown, grandad, mum, mam, nan, nana, telly, car park, petrol, motorway, hard shoulder, lay-by, estate car, recovery man, spaniel, biscuit tin, ginger snaps, tea towel, garda, gardaí, parlour, parish priest, mass card, wake, creamery, bingo hall, nursing home, loch, kirk, ceilidh, glen, corrie, munro, bothy, constable, inspector, barrister, solicitor, postman, milkman, vicarage, allotment, bloody, crikey, blimey, mate, wee, lads, lass, quid, fiver, tenner, pence, crisps, wellies, anorak, conservatory, terraced house, council estate, the queen, his majesty, her majesty, bobby, lollipop lady, jumble sale, village fete, cricket whites, pint, lager, pub quiz, chip shop, bakewell, scones, crumpets
rite | american 0.9: sheriff, deputy sheriff, highway patrol, pickup truck, semi truck, trailer park, gas station, diner booth, soda, popsicle, mason jar, porch swing, front porch, truck stop, mile marker, off-ramp, freeway, turnpike, strip mall, drugstore, drive-thru, dumpster, trash can, garbage can, garage sale, cheerleader, quarterback, touchdown, home run, little league, prom, homecoming, valedictorian, spelling bee, tailgate, mom, mommy, gramps, pop-pop, meemaw, dime, nickel, quarter, bucks, cell phone, band-aid, kleenex, duct tape, fire hydrant, cop, cops, district attorney, grand jury, gumshoe, private eye, dame, fedora, speakeasy, scrubs, urn of coffee, state trooper, trooper, ball cap, varsity jacket, pecan, pecans, barbecue, cornbread, grits, gas pump, parking lot, sidewalk, minivan, station wagon, flashlight, nine-one-one, 401k, sophomore, freshman, homeroom, lunch lady, bake sale, yard sale, block party, stoop, bodega, laundromat, mailbox, closet, diaper, crib, shift lead, distribution center, savings & loan, baler, county fair, hay wagon, auctioneer, fella, folks, y'all, ain't, ma'am, granddad, startup, founder, venture capital, beanbag, funded, interns, screen door
spelling | european 0.45: colour, grey, neighbour, neighbours, favour, favourite, honour, harbour, labour, centre, metre, realise, realised, recognise, recognised, organised, apologise, travelled, traveller, cheque, tyre, kerb, pyjamas, programme, jewellery, storey, moustache, whilst, towards, aeroplane
spelling | american 0.45: color, gray, neighbor, neighbors, favor, favorite, honor, harbor, labor, center, meter, realize, realized, recognize, recognized, apologize, traveled, traveler, tire, curb, pajamas, jewelry, mustache, airplane, toward, theater
place | tamil 3: chennai, madras, madurai, thanjavur, tanjore, coimbatore, trichy, tiruchirappalli, salem, tirunelveli, kanchipuram, rameswaram, kanyakumari, chettinad, mylapore, mahabalipuram, tamil nadu, tamilnadu, tamil, kumbakonam, pondicherry, puducherry, kodaikanal, ooty, vellore, jaffna, சென்னை, மதுரை, தஞ்சாவூர், கோவை, காஞ்சிபுரம், திருச்சி
place | telugu 3: hyderabad, vijayawada, visakhapatnam, vizag, tirupati, warangal, guntur, nellore, rajahmundry, andhra, andhra pradesh, telangana, telugu, charminar, godavari, kakinada, secunderabad
place | malayalam 3: kerala, kochi, cochin, thiruvananthapuram, trivandrum, kozhikode, calicut, thrissur, alappuzha, alleppey, munnar, kottayam, malabar, wayanad, kumarakom, malayalam, palakkad, kollam
place | kannada 3: bengaluru, bangalore, mysore, mysuru, karnataka, hampi, mangalore, mangaluru, hubli, dharwad, udupi, coorg, kodagu, kannada, chikmagalur, shimoga
place | hindi 2.5: delhi, new delhi, old delhi, mumbai, bombay, lucknow, varanasi, benares, banaras, kashi, jaipur, rajasthan, agra, uttar pradesh, bihar, patna, bhopal, indore, allahabad, prayagraj, kanpur, udaipur, jodhpur, jaisalmer, haridwar, rishikesh, pune, maharashtra, nagpur, gujarat, ahmedabad, surat, himachal, shimla, manali, dehradun, mussoorie, chandni chowk, noida, gurgaon, gurugram, uttarakhand, ayodhya, mathura, vrindavan, hindi, dharavi, bandra, दिल्ली, मुंबई, बनारस, वाराणसी, लखनऊ, जयपुर, काशी
place | punjabi 3: punjab, amritsar, ludhiana, jalandhar, chandigarh, patiala, bathinda, lahore, wagah, golden temple, harmandir sahib, punjabi, ਪੰਜਾਬ, ਅੰਮ੍ਰਿਤਸਰ
place | bengali 3: kolkata, calcutta, bengal, west bengal, dhaka, howrah, shantiniketan, santiniketan, sundarbans, darjeeling, hooghly, bangladesh, chittagong, sylhet, park street, bengali, bolpur, কলকাতা, ঢাকা, শান্তিনিকেতন
place | ${INDIA}: india, indian, himalaya, himalayas, ganges, ganga
place | japanese 3: japan, tokyo, kyoto, osaka, nara, hokkaido, sapporo, okinawa, hiroshima, nagasaki, yokohama, nagoya, kobe, shibuya, shinjuku, ginza, asakusa, mount fuji, fuji, edo, japanese, kamakura, nikko, fukuoka, kanazawa, gion, akihabara, 東京, 京都, 大阪, 日本, 江戸, 北海道, 奈良
place | chinese 3: china, beijing, peking, shanghai, hong kong, guangzhou, canton, shenzhen, chengdu, xi'an, xian, nanjing, hangzhou, suzhou, wuhan, chongqing, guilin, yunnan, sichuan, tibet, lhasa, taipei, taiwan, chinese, chinatown, forbidden city, yangtze, harbin, macau, dali, lijiang, 北京, 上海, 中国, 成都, 香港, 台北, 杭州, 西安, 苏州
place | korean 3: korea, south korea, seoul, busan, jeju, incheon, daegu, gwangju, daejeon, gangnam, itaewon, myeongdong, insadong, korean, joseon, pyongyang, gyeongju, jeonju, hongdae, bukchon, 서울, 부산, 제주, 한국, 전주, 경주
place | american 2.5: usa, america, american, new york, new york city, manhattan, brooklyn, los angeles, hollywood, california, san francisco, chicago, texas, dallas, houston, austin, boston, seattle, miami, florida, las vegas, nevada, new orleans, louisiana, detroit, philadelphia, washington, nebraska, kansas, ohio, iowa, montana, wyoming, oregon, portland, alaska, hawaii, arizona, phoenix, new mexico, santa fe, tennessee, nashville, memphis, kentucky, georgia, atlanta, alabama, mississippi, virginia, vermont, maine, minnesota, wisconsin, michigan, colorado, denver, utah, harlem, queens, bronx, jersey, new jersey, wall street, route 66, midwest, canada, toronto, montreal, vancouver, silicon valley, indiana, oklahoma, appalachia, times square, central park
place | american 1.5 european 0.5: mexico, mexico city, oaxaca, guadalajara, havana, cuba, colombia, bogotá, bogota, medellín, medellin, argentina, buenos aires, chile, santiago de chile, valparaíso, valparaiso, peru, lima, cuzco, cusco, brazil, brasil, rio de janeiro, são paulo, sao paulo, bahia, salvador da bahia, ecuador, quito, venezuela, caracas, bolivia, la paz, guatemala, costa rica, puebla, veracruz, tijuana
place | european 2.8: europe, european, london, england, english countryside, britain, scotland, edinburgh, glasgow, ireland, dublin, wales, manchester, liverpool, yorkshire, cornwall, oxford, cambridge, paris, france, provence, lyon, marseille, normandy, brittany, bretagne, nice, berlin, germany, munich, münchen, hamburg, vienna, wien, austria, salzburg, zurich, geneva, switzerland, rome, roma, italy, italia, venice, venezia, florence, firenze, milan, milano, naples, napoli, sicily, sicilia, tuscany, toscana, spain, españa, madrid, barcelona, seville, sevilla, granada, galicia, asturias, andalusia, andalucía, valencia, toledo, portugal, lisbon, lisboa, porto, greece, athens, crete, amsterdam, netherlands, holland, brussels, belgium, prague, budapest, warsaw, krakow, poland, hungary, romania, bulgaria, ukraine, kyiv, kiev, odessa, russia, moscow, st. petersburg, siberia, stockholm, sweden, oslo, norway, bergen, copenhagen, denmark, helsinki, finland, iceland, reykjavik, alps, bavaria, bayern, black forest, saint-malo, bordeaux, москва, россия, петербург, киев
place | middle-eastern 3: arabia, saudi arabia, riyadh, jeddah, mecca, medina, dubai, abu dhabi, emirates, uae, qatar, doha, kuwait, bahrain, oman, muscat, yemen, sana'a, sanaa, cairo, egypt, alexandria, luxor, nile, giza, jordan, amman, petra, wadi rum, syria, damascus, aleppo, lebanon, beirut, iraq, baghdad, basra, iran, tehran, persia, persian, isfahan, shiraz, palestine, gaza, jerusalem, ramallah, israel, tel aviv, turkey, istanbul, ankara, anatolia, cappadocia, morocco, marrakesh, marrakech, casablanca, fez, fes, tunisia, tunis, algeria, algiers, libya, arab, arabian, arabic, bedouin, empty quarter, sahara, kabul, afghanistan, القاهرة, دمشق, بيروت, بغداد, الرياض, دبي, مصر, المغرب, مراكش, عمان, تهران, tripoli, tangier
place | african 3: africa, african, nigeria, lagos, abuja, ibadan, kano, ghana, accra, kumasi, kenya, nairobi, mombasa, masai mara, maasai, tanzania, dar es salaam, zanzibar, serengeti, kilimanjaro, uganda, kampala, rwanda, kigali, ethiopia, addis ababa, lalibela, senegal, dakar, mali, bamako, timbuktu, south africa, johannesburg, soweto, cape town, durban, pretoria, zimbabwe, harare, botswana, namibia, zambia, lusaka, malawi, mozambique, congo, kinshasa, cameroon, ivory coast, abidjan, benin, togo, somalia, mogadishu, sudan, khartoum, yoruba, igbo, zulu, swahili, kibera, lekki, ikeja, surulere, enugu, makoko
food | tamil 1.5 ${'kannada 0.6 telugu 0.5 malayalam 0.4'}: idli, dosa, sambar, rasam, vadai, vada, pongal, filter coffee, filter kaapi, kaapi, murukku, payasam, kootu, appalam, பொங்கல், சாம்பார், இட்லி, தோசை, முறுக்கு
food | malayalam 1.8: appam, puttu, sadya, karimeen, meen curry, toddy, banana chips, kappa, പുട്ട്, അപ്പം, സദ്യ
food | telugu 1.6: pesarattu, gongura, pulihora, avakaya, bobbatlu, hyderabadi biryani
food | kannada 1.6: bisi bele bath, ragi mudde, mysore pak, chitranna, maddur vada, holige, obbattu
food | ${NORTH}: chai, paratha, parathas, samosa, samosas, jalebi, jalebis, ladoo, laddoo, laddu, roti, rotis, chapati, dal, kheer, gulab jamun, pani puri, chaat, kulfi, lassi, biryani, paan, barfi, halwa, khichdi, poha, vada pav, kulhad, thandai, gujiya, papad, tiffin, mithai, चाय, रोटी, लड्डू, जलेबी, मिठाई, समोसा
food | punjabi 2: makki di roti, sarson da saag, makke di roti, saag, langar, butter chicken, parantha, ਲੰਗਰ, ਲੱਸੀ, ਸਾਗ
food | bengali 2: rosogolla, rasgulla, rosogollas, sandesh, mishti, mishti doi, hilsa, ilish, luchi, jhalmuri, macher jhol, bhaat, রসগোল্লা, সন্দেশ, ইলিশ, মিষ্টি, লুচি
food | japanese 1.8: ramen, sushi, onigiri, bento, matcha, sake, miso, mochi, tempura, udon, soba, okonomiyaki, takoyaki, sashimi, dango, yakitori, senbei, wagashi, izakaya, おにぎり, 弁当, 味噌汁, 抹茶, 団子, 餅
food | chinese 1.6: dumpling, dumplings, baozi, mooncake, mooncakes, congee, dim sum, hot pot, hotpot, wonton, wontons, jiaozi, bao, baijiu, tangyuan, zongzi, oolong, 饺子, 月饼, 包子, 火锅, 汤圆, 粽子
food | korean 1.8: kimchi, soju, bulgogi, bibimbap, tteokbokki, tteok, ramyeon, gimbap, kimbap, makgeolli, samgyeopsal, banchan, songpyeon, tteokguk, japchae, miyeokguk, 김치, 소주, 떡, 떡국, 송편, 김밥, 라면, 미역국
food | american 1: burger, burgers, hot dog, hot dogs, donut, donuts, pancakes, barbecue, thanksgiving turkey, apple pie, mac and cheese, bagel, bagels, root beer, cornbread, milkshake, fries, gumbo, s'mores, jell-o
food | american 1.2 european 0.4: tortilla, tortillas, tamales, taco, tacos, mole, mezcal, tequila, mate, empanada, empanadas, arepa, arepas, feijoada, pan de muerto, guacamole, atole
food | european 1.2: croissant, croissants, baguette, baguettes, espresso, cappuccino, pasta, tapas, paella, bratwurst, pretzel, schnitzel, fish and chips, scone, scones, crumpets, shepherd's pie, ouzo, feta, borscht, pierogi, vodka, samovar, limoncello, risotto, gelato, churros, goulash, glühwein, stollen, chorizo, fondue, camembert, pint of ale, brioche, sauerkraut, prosecco, panettone, ratatouille, babushka's soup
food | middle-eastern 1.6: hummus, falafel, shawarma, baklava, mint tea, turkish coffee, arabic coffee, tabbouleh, dates, pita, kebab, kebabs, tahini, tagine, couscous, labneh, knafeh, kunafa, harira, ghee rice, mansaf, za'atar, saffron rice, turkish delight, halva, foul, ful medames, cardamom coffee, sheesha, shisha, hookah, argileh, qahwa, مسخن, كنافة, تمر, تمور, قهوة عربية, شاي بالنعناع
food | african 1.8: jollof, jollof rice, fufu, ugali, injera, suya, egusi, pounded yam, palm wine, nyama choma, sukuma wiki, plantain, plantains, akara, puff-puff, garri, biltong, bunny chow, kenkey, banku, mandazi, chin chin, berbere, kola nut, kola nuts, samp, pap, braai, amala, moi moi
dress | ${INDIA}: sari, saree, saris, dhoti, bindi, kurta, salwar, churidar, dupatta, mehndi, henna, bangles, kumkum, sindoor, mangalsutra, tilak, lehenga, sherwani, साड़ी, कुर्ता, बिंदी, दुपट्टा, लहंगा
dress | tamil 2: veshti, pavadai, pattu pavadai, thali, jasmine in her hair, kanjivaram, kanchipuram silk, jimikki, madisar, angavastram, வேட்டி, சேலை, புடவை, பாவாடை, பொட்டு, மல்லிகை
dress | malayalam 2: mundu, kasavu, set mundu, settu mundu, mundum neriyathum, മുണ്ട്, സാരി, കസവ്
dress | kannada 1.5: panche, mysore peta, ilkal sari
dress | telugu 1.5: pancha, langa voni, pochampally, gadwal sari
dress | punjabi 2: phulkari, pagri, dastar, kara, patiala salwar, kirpan, ਪੱਗ, ਫੁਲਕਾਰੀ, ਸਲਵਾਰ
dress | bengali 1.6: tant sari, red-bordered sari, red bordered sari, shankha pola, panjabi, topor, শাড়ি, পাঞ্জাবি, ধুতি, শাঁখা
dress | japanese 2: kimono, kimonos, yukata, obi, geta, hakama, haori, tabi, zori, katana, furisode, 着物, 浴衣, 和服, 下駄, 袴
dress | chinese 1.8: qipao, cheongsam, hanfu, tang suit, mao suit, 旗袍, 汉服, 唐装
dress | korean 2: hanbok, jeogori, gat, 한복, 저고리, 교복
dress | american 0.8: cowboy hat, cowboy boots, stetson, letterman jacket, baseball cap, poncho, rebozo, sombrero
dress | european 0.9: dirndl, lederhosen, kilt, beret, tweed, mantilla
dress | middle-eastern 1.8: abaya, hijab, thobe, thawb, ghutra, keffiyeh, kufiya, dishdasha, niqab, chador, djellaba, jellabiya, galabeya, galabiya, shemagh, agal, fez, tarboosh, kandura, عباءة, حجاب, ثوب, كوفية, جلابية
dress | african 2: dashiki, agbada, gele, kente, ankara, boubou, kaftan boubou, kitenge, kanga, headwrap, head wrap, iro and buba, aso oke, aso ebi, isiagu, shuka, shweshwe, kitenge dress, netela, habesha kemis
rite | tamil 2.5: kolam, jallikattu, karthigai, aadi perukku, bharatanatyam, nadaswaram, nadhaswaram, gopuram, thavil, pallanguzhi, valaikappu, கோலம், பொங்கலோ பொங்கல், கோபுரம், நாதஸ்வரம், ஜல்லிக்கட்டு, தை, thai pongal, villuppattu, silambam, therukoothu
rite | malayalam 2.5: onam, vishu, theyyam, kathakali, pookalam, pookkalam, athapookalam, thrissur pooram, vallam kali, snake boat, chenda, mohiniyattam, tharavad, nilavilakku, kalaripayattu, ഓണം, വിഷു, പൂക്കളം, തെയ്യം, ചെണ്ട, കായൽ, തറവാട്
rite | telugu 2.5: ugadi, bathukamma, bonalu, kuchipudi, muggulu, muggu, burrakatha, sankranthi, ఉగాది, సంక్రాంతి, బతుకమ్మ, ముగ్గు
rite | kannada 2.5: yakshagana, mysore dasara, dollu kunitha, kambala, bhoota kola, rangoli dasara, ದಸರಾ, ಯಕ್ಷಗಾನ, ಯುಗಾದಿ
rite | ${NORTH}: diwali, deepavali, holi, raksha bandhan, rakhi, karva chauth, chhath, dussehra, ramleela, aarti, arti, puja, pooja, havan, baraat, sangeet, mehendi, namaste, namaskar, pranam, diya, diyas, gulal, kathak, ghat, ghats, mandir, haveli, bhajan, navratri, garba, ganesh chaturthi, janmashtami, rangoli, chowk, shehnai, दीवाली, दिवाली, होली, राखी, पूजा, आरती, नमस्ते, प्रणाम, मेहंदी
rite | punjabi 2.5: lohri, baisakhi, vaisakhi, bhangra, giddha, gurdwara, gurudwara, gurbani, sat sri akal, waheguru, tractor trolley, charkha, ਵਿਸਾਖੀ, ਲੋਹੜੀ, ਭੰਗੜਾ, ਗੁਰਦੁਆਰਾ, ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ, ਵਾਹਿਗੁਰੂ
rite | bengali 2.5: durga puja, pujo, pandal, dhak, dhaki, dhunuchi, poila boishakh, pohela boishakh, saraswati puja, alpona, rabindrasangeet, baul, adda, sindoor khela, ঢাক, দুর্গাপূজা, দুর্গা পূজা, পুজো, বাউল, আলপনা, ধুনুচি, পয়লা বৈশাখ
rite | japanese 2: hanami, tea ceremony, tatami, shoji, shrine maiden, torii, obon, ikebana, samurai, geisha, ninja, ronin, shogun, zen garden, sumo, matsuri, koi, tanabata, futon, kotatsu, genkan, engawa, onsen, tokonoma, fusuma, wind chime, cherry blossom, cherry blossoms, sensei, senpai, bonsai, daruma, origami, shamisen, koto, taiko, noren, paper screens, paper screen, 花見, 神社, 畳, 障子, 茶道, 侍, 縁側, 風鈴, 祭り, 炬燵, お盆
rite | chinese 2: lunar new year, chinese new year, spring festival, red envelope, red envelopes, qingming, mid-autumn festival, lion dance, dragon dance, dragon boat, kung fu, tai chi, taichi, mahjong, erhu, guzheng, calligraphy, feng shui, hutong, siheyuan, pagoda, jade, paper lanterns, red lanterns, ancestral tablet, go board, xiangqi, wuxia, 春节, 红包, 中秋, 清明, 灯笼, 麻将, 太极, 书法, 二胡, 胡同, 茶馆, 庙会, 舞龙, 上香
rite | korean 2: chuseok, seollal, hanok, pansori, taekwondo, gayageum, jesa, ondol, noraebang, pojangmacha, janggu, samulnori, k-pop, charye, doljanchi, sunbae, hoobae, oppa, eonni, unni, hyung, noona, ajumma, ajusshi, ajeossi, halmoni, harabeoji, 추석, 설날, 한옥, 제사, 세배, 판소리, 온돌, 장독대, 포장마차
rite | american 1.5: thanksgiving, fourth of july, 4th of july, independence day, prom, homecoming, super bowl, baseball, little league, cowboy, sheriff, ranch, rodeo, saloon, diner, yellow school bus, trick-or-treat, halloween, drive-in, high school football, quarterback, cheerleader, motel, freeway, sidewalk, apartment building, trailer park, front porch, pickup truck, dollars, dollar, 911, congress, county, sophomore, zip code, gas station, bluegrass, blues club, jukebox, subway, cop, cops, mom, cornfield, main street, highway patrol
rite | american 1.4 european 0.4: día de muertos, dia de muertos, day of the dead, ofrenda, mariachi, quinceañera, quinceanera, cempasúchil, cempasuchil, marigolds, tango, samba, carnaval, piñata, pinata, carnival float, zócalo, lucha libre
rite | european 1.1: oktoberfest, christmas market, midsummer, maypole, easter, carnival of venice, flamenco, opera, cathedral, abbey, village pub, pub, cobblestone, cobblestones, cobbled, piazza, plaza mayor, boulangerie, bistro, métro, tram, vineyard, chalet, lighthouse keeper, semana santa, nonna, nonno, monsieur, madame, mademoiselle, signora, signor, herr, frau, fräulein, señora, señorita, maman, papa noël, gendarme, carabinieri, count, countess, baron, duke, duchess, parish, vicar, mum, flat, lorry, queue, pounds, quid, euro, euros, high street, bloody hell, cheers mate, tea and biscuits, accordion, babushka, dacha, balalaika, santa lucia, noël, weihnachten, natale, feria, grand-mère, opa, oma, abbaye, presbytère, kirche, bahnhof
rite | middle-eastern 1.8: ramadan, eid, iftar, suhoor, mosque, muezzin, call to prayer, adhan, minaret, souk, souq, medina quarter, hammam, kaaba, salaam, as-salamu alaykum, assalamu alaikum, salam alaikum, inshallah, mashallah, alhamdulillah, habibi, habibti, wallah, yalla, ya'ni, oud, qanun, bedouin, caravan, camel, camels, caravanserai, oasis, date palm, date palms, riad, majlis, dervish, nowruz, dabke, sultan, caliph, vizier, bazaar, prayer rug, prayer mat, falcon, falconer, falconry, dhow, wadi, hookah, dune, dunes, رمضان, العيد, إفطار, الأذان, مئذنة, سوق, مسجد, بدوي, جمل, مجلس
rite | hindi 0.5 middle-eastern 0.4: masjid, dargah, qawwali, nikah, azaan, burqa, maulvi
rite | african 2: griot, djembe, talking drum, mbira, kora, libation, lobola, naming ceremony, baobab, savanna, savannah, kraal, compound elders, matatu, danfo, boda boda, okada, keke, harmattan, shebeen, rondavel, masquerade, oba, sangoma, ubuntu, spaza, calabash, oga, abeg, wahala, habari, jambo, asante sana, karibu, sawubona, mama ngina, kente cloth, safari, acacia, acacias, tro-tro, chop bar, mud compound, palaver tree, ancestors' stool, cowrie, cowries
rite | european 0.9 fantasy 0.8: castle, battlements, knight, knights
rite | european 0.7 fantasy 0.9: throne room, envoy, liege, fealty, majesty
rite | fantasy 1.4: sellsword, marsh king, marsh kings, ice king, frost king, goblin king, faerie queen
rite | fantasy 2.2: dragon, dragons, wizard, wizards, elf, elves, elven, dwarf, dwarves, orc, orcs, goblin, goblins, spell, spells, sorcerer, sorceress, enchanted, enchantment, realm, kingdom of, unicorn, phoenix feather, griffin, magic wand, mage, mages, rune, runes, runestone, crystal tower, floating island, floating islands, portal, faerie, fae, troll, trolls, prophecy, dark lord, sorcery, wyvern, talking tree, moon goddess, shadow realm, starwood, spellbook, alchemist's tower, necromancer, centaur, mermaid, mermaids, witch queen, familiar spirit, mana, magical
address | tamil 1.6: amma, appa, thatha, paati, anna, akka, thambi, kanna, da, di, machan, ayya, vanakkam, aiyo, சார், கண்ணா, வணக்கம்
address | malayalam 2: chetta, chettan, chechi, mone, mole, achan, ammachi, appachan, ammumma, muthassi, muthachan, sare, eda, edi
address | telugu 2: nanna, annayya, babu garu, garu, ammamma, thatayya, naanna, bava, orey, abbai, namaskaram
address | kannada 2: ajji, ajja, appaji, akka avare, anna avare, maga, guru kannada, thatha avare, namaskara
address | ${NORTH}: beta, beti, bhaiya, bhai, didi, maa, papaji, dadi, dada, nani, nana ji, chacha, chachi, bua, mausi, sahib, saab, sahab, ji, arre, yaar, babuji, bauji, pitaji, mataji, bahu, panditji, memsahib, guruji, ammi, abbu
address | punjabi 2.2: veerji, puttar, puttar ji, bebe, biji, bapu, chak de, oye, paaji, kuriye, sardarji, sardar ji
address | bengali 2.2: baba bengali, dadu, thakuma, dida, kaku, kakima, mashi, pishi, mesho, dada babu, bou, boudi, thakur, babu moshai, jethu, ma go
address | japanese 2: san, -san, sama, kun, chan, okaasan, otousan, obaasan, ojiisan, oniisan, oneesan, sensei, senpai, kohai, ohayo, arigato, konnichiwa, itadakimasu, tadaima, okaeri, sumimasen, hai
address | chinese 1.6: xiao, lao, gege, jiejie, meimei, didi, nainai, yeye, ayi, shifu, laoshi, ni hao, xiexie, baba mama
address | korean 2: ssi, -ssi, nim, -nim, eomma, appa korean, oppa, hyung, noona, unni, annyeong, aigoo, kamsahamnida, seonbae, omma
address | middle-eastern 1.5: ya, baba, mama, yumma, umm, abu, sheikh, sayyid, effendi, khanum, agha, hajji, hajja, ustaz, ibn, jan, azizam, ammo, khalti, teta, jiddo, sitti
address | african 1.6: mama, baba, oga, madam sir, aunty, mzee, bwana, gogo, ntate, sisi, bhuti, nna, nne, egbon, iya, ndugu
`;

const parse = (pairs: string): Partial<Record<CultureId, number>> => {
  const cultures: Partial<Record<CultureId, number>> = {};
  const words = pairs.trim().split(/\s+/);
  for (let i = 0; i + 1 < words.length; i += 2) cultures[words[i] as CultureId] = Number(words[i + 1]);
  return cultures;
};

/** Words in a script → what they say. A word in several rows speaks for all of them. */
export const SIGNALS: ReadonlyMap<string, Signal> = (() => {
  const signals = new Map<string, Signal>();
  for (const row of ROWS.split('\n')) {
    const colon = row.indexOf(':');
    if (colon < 0) continue;
    const [kind = '', pairs = ''] = row.slice(0, colon).split('|');
    const cultures = parse(pairs);
    for (const word of wordTable(`x: ${row.slice(colon + 1)}`).keys()) {
      const known = signals.get(word);
      const merged = { ...known?.cultures };
      for (const [culture, weight] of Object.entries(cultures))
        merged[culture as CultureId] = Math.max(merged[culture as CultureId] ?? 0, weight);
      signals.set(word, { kind: known?.kind ?? kind.trim(), cultures: merged });
    }
  }
  return signals;
})();

/** Festivals and rites that give a scene its occasion, and what the words for them are. */
export const OCCASIONS = wordTable<string>(`
Pongal: pongal, thai pongal, பொங்கல், பொங்கலோ பொங்கல்
Diwali: diwali, deepavali, deepawali, dipavali, दीवाली, दिवाली, दीपावली, தீபாவளி, ദീപാവലി, దీపావళి, ದೀಪಾವಳಿ, দীপাবলি, ਦੀਵਾਲੀ, ਦਿਵਾਲੀ
Holi: holi, होली, হোলি, ਹੋਲੀ
Eid: eid, eid al-fitr, eid ul-fitr, eid al-adha, bakrid, ईद, ঈদ, العيد, عيد الفطر, عيد الأضحى, عيد, ramzan eid
Ramadan: ramadan, iftar, ramzan, رمضان, إفطار, الإفطار, रमज़ान, इफ़्तार
Onam: onam, ഓണം, pookalam, pookkalam
Vishu: vishu, വിഷു
Ugadi: ugadi, yugadi, ఉగాది, ಯುಗಾದಿ
Sankranti: sankranti, sankranthi, makar sankranti, సంక్రాంతి, ಸಂಕ್ರಾಂತಿ, मकर संक्रांति
Dasara: dasara, dussehra, mysore dasara, ದಸರಾ, दशहरा
Navratri: navratri, garba, नवरात्रि
Durga Puja: durga puja, durga pujo, pujo, দুর্গা পূজা, দুর্গাপূজা, দুর্গা পুজো, পুজো
Ganesh Chaturthi: ganesh chaturthi, vinayagar chaturthi, ganpati, गणेश चतुर्थी
Raksha Bandhan: raksha bandhan, rakhi, राखी, रक्षाबंधन
Lohri: lohri, ਲੋਹੜੀ, लोहड़ी
Baisakhi: baisakhi, vaisakhi, ਵਿਸਾਖੀ, बैसाखी
Poila Boishakh: poila boishakh, pohela boishakh, পয়লা বৈশাখ, পহেলা বৈশাখ
Hanami: hanami, 花見, お花見
Obon: obon, bon festival, お盆, 盆踊り
Tanabata: tanabata, 七夕
Lunar New Year: lunar new year, chinese new year, spring festival, 春节, 新年, 除夕, 过年, tết
Mid-Autumn Festival: mid-autumn festival, moon festival, mid-autumn, 中秋, 中秋节
Qingming: qingming, 清明, 清明节
Seollal: seollal, 설날, 세배
Chuseok: chuseok, 추석
Christmas: christmas, christmas eve, xmas, noël, noel, weihnachten, heiligabend, navidad, nochebuena, natale, natal, クリスマス, 圣诞节, 크리스마스, கிறிஸ்துமஸ், ക്രിസ്മസ്, क्रिसमस, عيد الميلاد, рождество
Easter: easter, pâques, ostern, pascua, pasqua, páscoa
Thanksgiving: thanksgiving
Halloween: halloween, trick-or-treat
New Year: new year's eve, new year's, silvester, nochevieja, 大晦日, 正月, お正月
Day of the Dead: día de muertos, dia de muertos, day of the dead, ofrenda
Nowruz: nowruz, norouz, نوروز
Carnival: carnaval, mardi gras
Wedding: wedding, bride, groom, bridegroom, baraat, nikah, marriage ceremony, mandap, boda, mariage, hochzeit, matrimonio, casamento, திருமணம், கல்யாணம், കല്യാണം, పెళ్ళి, పెళ్లి, ಮದುವೆ, शादी, विवाह, বিয়ে, ਵਿਆਹ, 結婚式, 婚礼, 결혼식, زفاف, عرس, العرس, свадьба
Funeral: funeral, burial, cremation, wake ceremony, mourners, funérailles, enterrement, beerdigung, funerale, entierro, இறுதிச் சடங்கு, अंतिम संस्कार, 葬式, 葬儀, 葬礼, 장례식, جنازة, похороны
Birthday: birthday party, birthday cake, birthday candles, cumpleaños, anniversaire, geburtstag, compleanno, பிறந்தநாள், जन्मदिन, 誕生日, 生日, 생일, عيد ميلاد
Graduation: graduation, graduation ceremony, convocation, 卒業式, 毕业典礼, 졸업식
Tea ceremony: tea ceremony, 茶道, 茶会
Prayer: puja, pooja, aarti, namaz, evening prayer
`);
