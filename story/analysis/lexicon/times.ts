import type { TimeOfDay, Weather } from '../../../schema/scene-graph.ts';
import type { SEASONS, GEOGRAPHIES, Mood } from '../../../schema/scene-graph.ts';
import { wordTable } from './word-table.ts';

/** Words for hours of the day. */
export const TIME_WORDS = wordTable<TimeOfDay>(`
dawn: sun-up, cock-crow, sun up, sunbreak, sun rising, rising sun, suhoor, sehri, brahma muhurta, milking time, matins, lauds, reveille, early dawn, just before dawn, just after dawn, sunup, small hours before dawn, half-light of morning, early light, grey light, dawn prayer, fajr, dawn, daybreak, sunrise, first light, break of day, crack of dawn, pre-dawn, predawn, before dawn, before sunrise, cockcrow, aurora, வைகறை, விடியல், விடியற்காலை, அதிகாலை, പുലർച്ചെ, പ്രഭാതം, తెల్లవారుజాము, వేకువ, ಮುಂಜಾವು, ಸೂರ್ಯೋದಯ, भोर, सूर्योदय, तड़के, पौ फटते, ভোর, ভোরবেলা, ਸਵੇਰਾ ਤੜਕੇ, ਤੜਕੇ, पहाट, 夜明け, 明け方, 早朝, 黎明, 拂晓, 清晨, 日出, 새벽, 동틀 녘, 해돋이, فجر, الفجر, فجرا, شروق الشمس
morning: breakfast, breakfast hour, mid morning, next morning, morning rush, morning rush hour, morning assembly, recess, elevenses, brunch, coffee break, market hours, sunday mass, opening time, forenoon, school run, morning, early morning, mid-morning, late morning, breakfast time, a.m., kaalai, subah, காலை, രാവിലെ, ఉదయం, ಬೆಳಿಗ್ಗೆ, ಬೆಳಗ್ಗೆ, सुबह, सवेरे, प्रातः, সকাল, সকালবেলা, ਸਵੇਰ, ਸਵੇਰੇ, सकाळ, સવાર, 朝, 午前, 早上, 早晨, 上午, 아침, 오전, صباح, صباحا, الصباح, صبح
noon: high sun, twelve noon, lunch, lunch rush, lunch-hour, zuhr, dhuhr, angelus, midday sun, noon prayer, noontime, noonday, lunch hour, noon, midday, mid-day, high noon, lunchtime, lunch time, lunch break, uchi, நண்பகல், உச்சி வெயில், மதியம், ഉച്ച, మధ్యాహ్నం, ಮಧ್ಯಾಹ್ನ, दोपहर, दुपहर, মধ্যাহ্ন, দুপুর, ਦੁਪਹਿਰ, दुपार, 正午, 昼, 昼休み, 中午, 正午时分, 정오, 한낮, 점심, ظهر, الظهر, ظهرا, الظهيرة
afternoon: teatime, mid afternoon, matinee, matinée, after lunch, home time, home-time, school's out, 3 p.m., 4 p.m., asr, study period, tea time, after school, siesta, afternoon, late afternoon, mid-afternoon, early afternoon, day, daytime, daylight, tag, pirpagal, பிற்பகல், பகல், പകൽ, ഉച്ചയ്ക്ക് ശേഷം, పగలు, ಹಗಲು, दिन, अपराह्न, দিন, বিকেল, বিকাল, ਦਿਨ, दिवस, 午後, 昼間, 日中, 日, 下午, 白天, 오후, 낮, نهار, نهارا, النهار, العصر, عصرا, بعد الظهر
dusk: last light, setting sun, sun setting, sun going down, sunset prayer, maghrib, iftar, vespers, evensong, dusky, close of day, cow dust hour, cow-dust hour, shabbat candle lighting, half-light, fading light, failing light, day's end, end of day, lamp-lighting time, lamp lighting, gloam, dusk, sunset, twilight, sundown, nightfall, magic hour, golden hour, gloaming, blue hour, anthi, அந்தி, அந்தி நேரம், சூரிய அஸ்தமனம், സന്ധ്യ, అస్తమయం, సంధ్య, ಮುಸ್ಸಂಜೆ, ಸೂರ್ಯಾಸ್ತ, सांझ, साँझ, गोधूलि, सूर्यास्त, গোধূলি, সূর্যাস্ত, ਤਰਕਾਲਾਂ, ਸੂਰਜ ਡੁੱਬਣ, 夕暮れ, 日没, 黄昏, 夕方, 傍晚, 日落, 해질녘, 해 질 녘, 황혼, 노을, غروب, الغروب, مغرب, المغرب, غسق
evening: dinner hour, dinner, supper, suppertime, dinner service, that evening, evening rush, evening rush hour, evening news, early night, after work, curtain up, showtime, cocktails, happy hour, evening prayer, cocktail hour, evening, early evening, late evening, eve, supper time, dinnertime, dinner time, maalai, shaam, மாலை, സായാഹ്നം, വൈകുന്നേരം, సాయంత్రం, ಸಂಜೆ, शाम, संध्या, সন্ধ্যা, সন্ধ্যে, ਸ਼ਾਮ, संध्याकाळ, સાંજ, 夕, 晩, 夕べ, 晚上, 저녁, مساء, المساء, مساءً, شام
night: late, very late, late late, bedtime, closing time, last orders, last call, last round, isha, night shift, curfew, taps, moonrise, full moon, starlight, pitch dark, pitch black, blackout, compline, new year's eve, christmas eve, after closing, after hours, later that night, overnight, night falls, candlelight, witching hour, lights out, ship's night, past midnight, after midnight, wee hours, graveyard shift, 11 p.m., 10 p.m., 12 a.m., night, 3 a.m., 2 a.m., 1 a.m., 4 a.m., midnight, late night, nighttime, night-time, middle of the night, dead of night, small hours, late at night, after dark, moonlight, moonlit, iravu, raat, இரவு, நள்ளிரவு, രാത്രി, അർദ്ധരാത്രി, రాత్రి, అర్ధరాత్రి, ರಾತ್ರಿ, ಮಧ್ಯರಾತ್ರಿ, रात, आधी रात, मध्यरात्रि, রাত, রাত্রি, মধ্যরাত, ਰਾਤ, ਅੱਧੀ ਰਾਤ, रात्र, રાત, 夜, 深夜, 真夜中, 夜中, 夜晚, 半夜, 午夜, 밤, 한밤중, 자정, 심야, ليل, ليلا, الليل, ليلة, منتصف الليل, رات
`);

/** What a heading says instead of an hour when the hour goes on. */
export const SAME_TIME =
  /(?<![\p{L}\p{M}])(?:same|continuous|continued|cont'?d|moments? later|later|seconds later|minutes later|simultaneous(?:ly)?|a moment later|shortly after|immediately after|meanwhile|continua|misma|mismo|même|suite|plus tard|un peu plus tard|peu après|au même moment|später|weiter|fortsetzung|gleich|gleichzeitig|kurz darauf|kurz danach|più tardi|poco dopo|stesso momento|más tarde|poco después|luego|momentos después|continuación|mais tarde|pouco depois|logo depois|contínuo|continuo|intercut|that moment|позже|продолжение|то же время|вскоре|спустя)(?![\p{L}\p{M}])|தொடர்ச்சி|சற்று நேரம்|சிறிது நேரம்|அதே நேரம்|जारी|वही समय|उसी समय|(?:थोड़ी|कुछ) देर|కొనసాగింపు|కాసేపటి|కొద్దిసేపటి|అదే సమయం|తరువాత|തുടർച്ച|അല്പസമയം|അൽപ്പസമയം|ಸ್ವಲ್ಪ ಸಮಯ|ಮುಂದುವರಿಕೆ|কিছুক্ষণ|একটু পরে|একই সময়|続き|続く|直後|(?:数|\d)分後|しばらくして|同じ頃|同時刻|同时|片刻|稍后|随后|接前|过了一会|같은 시각|잠시 후|잠시 뒤|이어서|계속|لاحق|بعد قليل|بعد لحظات|متواصل|في نفس الوقت|مستمر/iu;

export const WEATHER_WORDS = wordTable<Weather>(`
storm: storm, stormy, thunder, thunderstorm, lightning, tempest, hurricane, cyclone, typhoon, puyal, இடி, மின்னல், புயல், കൊടുങ്കാറ്റ്, ഇടിമിന്നൽ, తుఫాను, ಬಿರುಗಾಳಿ, तूफ़ान, तूफान, आँधी, বজ্রপাত, ঝড়, ਤੂਫ਼ਾਨ, 嵐, 雷, 台風, 暴风雨, 雷雨, 폭풍, 천둥, 태풍, عاصفة, رعد, برق
rain: rain, raining, rains, rainy, drizzle, drizzling, downpour, pouring rain, shower of rain, raindrops, rainwater, monsoon rain, mazhai, baarish, மழை, മഴ, వర్షం, వాన, ಮಳೆ, बारिश, वर्षा, বৃষ্টি, ਮੀਂਹ, पाऊस, વરસાદ, 雨, 小雨, 大雨, 下雨, 비가, 빗속, 빗소리, 장대비, مطر, المطر, تمطر, أمطار, بارش
snow: snow, snowing, snows, snowy, snowfall, snowflakes, snow-covered, blizzard, sleet, பனிப்பொழிவு, हिमपात, बर्फ़, बर्फ गिर, তুষার, 雪, 吹雪, 大雪, 下雪, 눈이 내, 눈보라, 함박눈, ثلج, الثلج
mist: mist, misty, fog, foggy, haze, hazy, smog, moodupani, மூடுபனி, பனிமூட்டம், മഞ്ഞ്, മൂടൽമഞ്ഞ്, పొగమంచు, ಮಂಜು, कोहरा, धुंध, কুয়াশা, ਧੁੰਦ, धुके, 霧, 霞, 雾, 大雾, 안개, ضباب, الضباب
dust: dust, dusty, sandstorm, dust storm, dust cloud, sand storm, polvere, புழுதி, மணற்புயல், धूल, रेत का तूफ़ान, ধুলো, 砂嵐, 沙尘, 沙尘暴, 먼지, 모래바람, غبار, عاصفة رملية, пыль
wind: wind, windy, gust, gusts, breeze, breezy, gale, wind weht, kaatru, காற்று, കാറ്റ്, గాలి, ಗಾಳಿ, हवा, পবন, হাওয়া, বাতাস, ਹਵਾ, वारा, 風, 风, 大风, 바람이, 바람, رياح, ريح, الرياح
heat: heat, hot sun, scorching, sweltering, blazing sun, blazing heat, heat shimmers, burning sun, white sun, merciless sun, veyil, வெயில், വെയിൽ, ఎండ, ಬಿಸಿಲು, धूप तेज़, तपती धूप, लू, রোদ, ਗਰਮੀ, 炎天, 猛暑, 酷热, 烈日, 폭염, 뙤약볕, حر, الحر, القيظ
cloudy: cloudy, clouds, overcast, grey sky, gray sky, dark clouds, leaden sky, மேகமூட்டம், बादल, মেঘলা, মেঘ, 曇り, 曇天, 阴天, 흐린, 구름, غيوم, غائم
clear: clear sky, sunny, sunshine, sunlight, bright sun, blue sky, cloudless, starry, stars
`);

export type Season = (typeof SEASONS)[number];
export const SEASON_WORDS = wordTable<Season>(`
spring: spring, springtime, cherry blossom, cherry blossoms, sakura, hanami, primavera, printemps, frühling, vasant, basant, இளவேனில், वसंत, बसंत, বসন্ত, 春, 花見, 桜, 봄, 벚꽃, ربيع, весна
summer: summer, summertime, midsummer, verano, été, sommer, estate, verão, kodai, கோடை, വേനൽ, వేసవి, ಬೇಸಿಗೆ, गर्मी, गर्मियों, ग्रीष्म, গ্রীষ্ম, ਗਰਮੀਆਂ, 夏, 夏休み, 夏天, 여름, صيف, лето
monsoon: monsoon, rainy season, மழைக்காலம், കാലവർഷം, వర్షాకాలం, ಮಳೆಗಾಲ, मानसून, सावन, बरसात, বর্ষা, ਸਾਉਣ, पावसाळा, 梅雨, 장마
autumn: autumn, autumnal, fallen leaves, autumn leaves, harvest moon, otoño, automne, herbst, autunno, outono, இலையுதிர், शरद, पतझड़, শরৎ, হেমন্ত, ਪਤਝੜ, 秋, 紅葉, 秋天, 가을, 단풍, خريف, осень
winter: winter, wintertime, wintry, snow, snowy, christmas, invierno, hiver, weihnachten, inverno, noël, navidad, natale, natal, குளிர்காலம், മഞ്ഞുകാലം, శీతాకాలం, ಚಳಿಗಾಲ, सर्दी, सर्दियों, शीत, শীত, ਸਰਦੀ, हिवाळा, 冬, 雪, 冬天, 겨울, شتاء, зима
`);

export type Geography = (typeof GEOGRAPHIES)[number];
export const GEOGRAPHY_WORDS = wordTable<Geography>(`
urban: city, street, downtown, skyscraper, skyscrapers, office, apartment, metro, subway, traffic, metropolis, tower block, skyline, flat, mall, ciudad, ville, stadt, città, cidade, nagaram, நகரம், நகர், शहर, শহর, ਸ਼ਹਿਰ, 都市, 東京, 城市, 도시, 서울, مدينة, المدينة, город
rural: village, farm, field, fields, countryside, paddy, meadow, hamlet, barn, pueblo, dorf, gramam, gaon, cornfield, wheat, pasture, bullock cart, bullock, கிராமம், வயல், ഗ്രാമം, గ్రామం, ಹಳ್ಳಿ, गाँव, गांव, खेत, গ্রাম, ਪਿੰਡ, 村, 田舎, 农村, 시골, 마을, قرية, деревня
coastal: beach, sea, seaside, coast, coastal, harbour, harbor, ocean, shore, pier, fishing boat, fishing village, lighthouse, lagoon, backwaters, island, playa, plage, கடற்கரை, கடல், കടൽ, കടപ്പുറം, సముద్రం, ಕಡಲ, समुद्र, সমুদ্র, 海, 浜, 港, 海边, 바다, 항구, بحر, شاطئ, море
mountain: mountain, mountains, hill, hills, peak, summit, himalaya, himalayas, alps, cliff, glacier, mountain village, valley, montaña, montagne, berge, malai, மலை, മല, కొండ, ಬೆಟ್ಟ, पहाड़, हिमालय, পাহাড়, ਪਹਾੜ, 山, 산, جبل, горы
desert: desert, dune, dunes, oasis, bedouin, camel, camels, sandstorm, desierto, désert, wüste, பாலைவனம், रेगिस्तान, মরুভূমি, 砂漠, 沙漠, 사막, صحراء, пустыня
`);

/** Words that set a mood. */
export const MOOD_WORDS = wordTable<Mood>(`
tense: tense, tension, suspense, nervous, nervously, anxious, anxiously, silence, silent, suspicious, chase, chases, chasing, pursuit, runs after, threat, threatens, threatening, gun, pistol, knife, alarm, siren, danger, dangerous, urgent, hides, hide, hiding, trapped, escape, escapes, flees, bomb, countdown, hazard
mysterious: mysterious, mystery, strange, shadow, shadows, secret, secrets, eerie, unknown, ghost, ghostly, whisper, whispers, fog, mist, hidden, riddle, vanish, vanishes, disappears, puzzle, cryptic
sad: sad, sadly, sadness, sorrow, sorrowful, grief, grieves, mourns, mourning, funeral, death, dead, dies, died, tears, weeps, weeping, cries, sobs, lonely, alone, loss, lost, goodbye, farewell, grave, coffin, heartbroken, empty, misses, mournful, regret
happy: happy, happily, joy, joyful, joyfully, laughs, laugh, laughing, laughter, smile, smiles, smiling, celebration, celebrate, celebrates, festival, party, birthday, dance, dances, dancing, cheer, cheers, cheering, fun, delighted, playful, playfully, giggles, giggling, wedding, festive, feast, sweets, confetti
romantic: romantic, love, loves, lovers, kiss, kisses, kissing, embrace, embraces, tender, tenderly, sweetheart, darling, proposal, proposes, moonlight, wedding ring, heartbeat
inspirational: inspiring, inspirational, hope, hopeful, dream, dreams, triumph, triumphant, victory, proud, proudly, courage, brave, achieve, overcome, overcomes, pride, rise, rises, applause, together, determined, determination
dramatic: dramatic, dramatically, shouts, shouting, screams, scream, screaming, slams, slaps, explosion, explodes, battle, fight, fights, fighting, crash, crashes, angry, angrily, fury, furious, betrayal, betrayed, revenge, storm, thunder, blood, confront, confronts, war
calm: calm, calmly, peaceful, peacefully, quiet, quietly, serene, gentle, gently, still, stillness, soft, softly, slowly, tranquil, breeze, sips, breathes, relaxed
`);
