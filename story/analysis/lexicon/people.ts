import type { AgeBand, Gender } from '../../../schema/scene-graph.ts';
import { wordTable } from './word-table.ts';

/** What a noun for a person tells about them. */
export type PersonNoun = { gender: Gender | null; age: AgeBand | null; kin: string | null; group: boolean };

// gender letter, age (or -), kinship in English (or -), group (g or -): words
const ROWS = `
f mature grandmother -: grandmother, grandma, granny, gran, nana, nan, grandmama, nonna, oma, babushka, yiayia, abuela, abuelita, grand-mère, grand-mere, mémé, mamie, großmutter, grossmutter, nonna, avó, vovó, paati, patti, pāṭṭi, ammamma, ammumma, muthassi, avva, ajji, nani, dadi, naniji, dadiji, nani maa, dadi maa, dida, thakuma, thamma, nainai, nai nai, popo, lao lao, waipo, halmoni, halmeoni, obaasan, oba-san, obasan, obaachan, obāsan, baachan, bibi, teta, tata nene, jaddah, gogo, ambuya, nenek, பாட்டி, அம்மாயி, ஆச்சி, അമ്മൂമ്മ, മുത്തശ്ശി, അമ്മാമ്മ, అమ్మమ్మ, నాయనమ్మ, ಅಜ್ಜಿ, दादी, नानी, दादी माँ, दादी मां, नानी माँ, ঠাকুমা, দিদা, ਦਾਦੀ, ਨਾਨੀ, આજી, दाजी, आजी, おばあちゃん, おばあさん, お婆さん, 祖母, ばあちゃん, 老婆婆, 奶奶, 外婆, 婆婆, 姥姥, 할머니, 외할머니, جدة, الجدة, جدتي, بابوشكا, бабушка, бабуля
m mature grandfather -: grandfather, grandpa, granddad, grandad, gramps, grandpapa, opa, abuelo, abuelito, grand-père, grand-pere, pépé, papi, papy, großvater, grossvater, nonno, avô, vovô, thatha, thaatha, taata, tata, muthachan, muthassan, appooppan, appuppan, ajja, nana ji, dada, dadaji, dada ji, nanaji, dadu, thakurda, yeye, ye ye, gong gong, waigong, lao ye, harabeoji, haraboji, ojiisan, oji-san, ojisan, ojiichan, jiichan, jiisan, jiji, giddo, jaddo, dedushka, dede, sekuru, தாத்தா, அப்பத்தா, അപ്പൂപ്പൻ, മുത്തച്ഛൻ, తాత, తాతయ్య, ಅಜ್ಜ, ತಾತ, दादा, दादाजी, नाना, नानाजी, दादा जी, दादू, দাদু, ঠাকুরদা, ਦਾਦਾ, ਨਾਨਾ, आजोबा, おじいちゃん, おじいさん, お爺さん, 祖父, じいちゃん, 爷爷, 外公, 公公, 姥爷, 할아버지, 외할아버지, جد, الجد, جدي, дедушка, дед
f middle-aged mother -: mother, mom, mommy, mum, mummy, mama, mamma, ma, mam, momma, mère, maman, mutter, mutti, madre, mamá, mãe, mamãe, amma, ammi, ammiji, aai, ai maa, maa, mataji, baa, bebe, mummyji, okaasan, okāsan, okasan, kaasan, haha, niang, eomma, omma, eomeoni, umma, ummi, yumma, anne, mãmã, mme, mai, அம்மா, தாய், അമ്മ, అమ్మ, ಅಮ್ಮ, ತಾಯಿ, माँ, मां, माता, अम्मी, अम्मा, মা, আম্মা, ਮਾਂ, ਬੇਬੇ, आई, મા, お母さん, 母, 母さん, ママ, 妈妈, 妈, 母亲, 娘, 엄마, 어머니, أم, الأم, أمي, ماما, امی, ماں, мама, мать
m middle-aged father -: father, dad, daddy, papa, pa, pop, pops, père, pere, vater, vati, padre, papá, babbo, pai, papai, appa, achan, acchan, achchan, nanna, naanna, tande, tandeyavaru, baba, babuji, bauji, pitaji, pita, abba, abbu, abbaji, abu, abi, otousan, otōsan, otosan, tousan, chichi, diedie, ba ba, abeoji, aboji, yaba, baba jan, அப்பா, தந்தை, അച്ഛൻ, അപ്പൻ, నాన్న, తండ్రి, ಅಪ್ಪ, ತಂದೆ, पिता, पिताजी, बाबा, अब्बा, अब्बू, पापा, বাবা, আব্বা, ਪਿਤਾ, ਬਾਪੂ, वडील, お父さん, 父, 父さん, パパ, 爸爸, 爸, 父亲, 爹, 아빠, 아버지, أب, الأب, أبي, بابا, ابو, папа, отец
f - daughter -: daughter, tochter, fille de, figlia, hija, filha, beti, magal, makal, kooturu, magalu, musume, மகள், മകൾ, కూతురు, ಮಗಳು, बेटी, पुत्री, মেয়ে, ਧੀ, मुलगी, 娘さん, むすめ, 女儿, 딸, ابنة, بنت, дочь
m - son -: son, sohn, fils, figlio, hijo, filho, beta, magan, makan, koduku, maga, musuko, மகன், മകൻ, కొడుకు, ಮಗ, बेटा, पुत्र, ছেলে, ਪੁੱਤਰ, ਪੁੱਤ, मुलगा, 息子, 儿子, 아들, ابن, сын
f child granddaughter -: granddaughter, enkelin, petite-fille, nieta, nipote, pethi, பேத்தி, പേരക്കുട്ടി, మనవరాలు, ಮೊಮ್ಮಗಳು, पोती, नातिन, নাতনি, 孫娘, 孙女, 손녀, حفيدة
m child grandson -: grandson, enkel, petit-fils, nieto, peran, pota, பேரன், പേരൻ, మనవడు, ಮೊಮ್ಮಗ, पोता, नाती, নাতি, 孫, 孙子, 손자, حفيد
f - sister -: sister, sis, schwester, soeur, sœur, sorella, hermana, irmã, akka, chechi, didi, behen, bahen, thangai, thangachi, cheltelu, tangi, aniyathi, apa, onee-san, oneesan, neesan, imouto, jiejie, meimei, unni, eonni, noona, nuna, yeodongsaeng, ukhti, அக்கா, தங்கை, தங்கச்சி, ചേച്ചി, അനിയത്തി, అక్క, చెల్లి, ಅಕ್ಕ, ತಂಗಿ, दीदी, बहन, দিদি, বোন, ਭੈਣ, ताई, お姉さん, お姉ちゃん, 姉, 妹, 姐姐, 妹妹, 언니, 누나, 여동생, أخت, آپا, сестра
m - brother -: brother, bro, bruder, frère, frere, fratello, hermano, irmão, anna, annan, annayya, chettan, chetta, bhai, bhaiya, bhaiyya, thambi, tammudu, tamma, aniyan, bhaijaan, veer ji, veerji, onii-san, oniisan, niisan, otouto, gege, didi-xiao, hyung, oppa, namdongsaeng, akhi, abi-bey, அண்ணன், அண்ணா, தம்பி, ചേട്ടൻ, അനിയൻ, అన్న, అన్నయ్య, తమ్ముడు, ಅಣ್ಣ, ತಮ್ಮ, भाई, भैया, দাদা, ভাই, ਵੀਰ, ਭਰਾ, दादा भाऊ, お兄さん, お兄ちゃん, 兄, 弟, 哥哥, 弟弟, 형, 오빠, 남동생, أخ, بھائی, брат
f adult aunt -: aunt, auntie, aunty, tante, tía, tia, zia, athai, atthai, chithi, periyamma, mami, mausi, bua, chachi, kaki, khala, khaala, pishi, mashi, ammayi, attha, pinni, doddamma, chikkamma, ayi, a-yi, gugu, imo, ajumma, gomo, khalti, teyze, அத்தை, சித்தி, பெரியம்மா, மாமி, മാമി, అత్త, పిన్ని, ಅತ್ತೆ, ಚಿಕ್ಕಮ್ಮ, मौसी, बुआ, चाची, मामी, पिसी, মাসি, পিসি, ਮਾਸੀ, ਚਾਚੀ, おばさん, 叔母, 阿姨, 姑姑, 이모, 고모, 아줌마, عمة, خالة, тётя
m middle-aged uncle -: uncle, onkel, oncle, tío, tio, zio, mama ji, mamaji, maama, chithappa, periyappa, chacha, chachaji, kaka, taya, tayaji, tau, phupha, mausa, kaku, ammavan, babai, chikkappa, doddappa, shushu, bobo, jiujiu, samchon, ajusshi, ajeossi, ammo, khalo, amca, மாமா, சித்தப்பா, பெரியப்பா, അമ്മാവൻ, మామ, మామయ్య, బాబాయి, ಮಾವ, ಚಿಕ್ಕಪ್ಪ, चाचा, मामा, ताऊ, काका, কাকা, মামা, কাকু, ਚਾਚਾ, ਤਾਇਆ, おじさん, 叔父, 叔叔, 伯伯, 舅舅, 삼촌, 아저씨, عم, خال, дядя
f adult wife -: wife, ehefrau, épouse, esposa, moglie, mujer, manaivi, bharya, hendathi, patni, biwi, bivi, bou, okusan, tsuma, qizi, laopo, anae, zawja, bride, மனைவி, மணப்பெண், ഭാര്യ, భార్య, ಹೆಂಡತಿ, पत्नी, बीवी, दुल्हन, স্ত্রী, বউ, ਪਤਨੀ, 妻, 奥さん, 花嫁, 妻子, 老婆, 新娘, 아내, 신부, زوجة, العروس, жена
m adult husband -: husband, ehemann, mari, esposo, marido, marito, kanavan, kanavar, bhartha, pati, shauhar, swami ji, danna, zhangfu, laogong, nampyeon, zawj, groom, bridegroom, கணவன், கணவர், மணமகன், ഭർത്താവ്, భర్త, ಗಂಡ, पति, दूल्हा, স্বামী, ਪਤੀ, 夫, 花婿, 丈夫, 老公, 新郎, 남편, 신랑, زوج, العريس, муж
f - niece -: niece, nichte, nièce, sobrina, bhatiji, bhanji, मरुमकल
m - nephew -: nephew, neffe, neveu, sobrino, bhatija, bhanja
f - girlfriend -: girlfriend, fiancée, novia, freundin
m - boyfriend -: boyfriend, fiancé, fiance, novio
f mature mother-in-law -: mother-in-law, saas, sasu maa, mamiyar, மாமியார், सास, 婆婆さん, 시어머니
m mature father-in-law -: father-in-law, sasur, sasurji, mamanar, மாமனார், ससुर
f young-adult daughter-in-law -: daughter-in-law, bahu, marumagal, மருமகள், बहू, বউমা, 며느리
m young-adult son-in-law -: son-in-law, damaad, jamai, marumagan, மருமகன், दामाद, 사위
n - cousin -: cousin, primo, prima
n - friend -: friend, best friend, freund, ami, amie, amigo, amiga, dost, yaar, nanban, sneham, நண்பன், दोस्त, বন্ধু, 友達, 朋友, 친구, صديق
n - partner -: partner, spouse, lover, colleague, coworker, neighbour, neighbor, roommate, classmate, teammate
n - parent -: parent
n - child -: 
f child - -: girl, little girl, schoolgirl, young girl, niña, fille, mädchen, ragazza, bambina, menina, chica, ladki, ponnu, penkutty, ammayi-pilla, சிறுமி, பெண் குழந்தை, പെൺകുട്ടി, అమ్మాయి, ಹುಡುಗಿ, लड़की, बच्ची, মেয়েটি, ਕੁੜੀ, मुलगी, 女の子, 少女, 女孩, 小女孩, 女孩子, 소녀, 여자아이, فتاة, بنت صغيرة, طفلة, девочка
m child - -: boy, little boy, schoolboy, young boy, niño, garçon, garcon, junge, ragazzo, bambino, menino, chico, ladka, paiyan, payyan, chekkan, abbayi, hudugaa, சிறுவன், பையன், ആൺകുട്ടി, అబ్బాయి, ಹುಡುಗ, लड़का, बच्चा, ছেলেটি, ਮੁੰਡਾ, मुलगा, 男の子, 少年, 男孩, 小男孩, 소년, 남자아이, صبي, ولد, طفل, мальчик
n child - -: child, kid, toddler, pupil, schoolchild, enfant, kind, குழந்தை, കുട്ടി, పిల్ల, ಮಗು, শিশু, ਬੱਚਾ, मूल, 子供, 子ども, 孩子, 아이, ребёнок
n baby - -: baby, infant, newborn, bébé, bebé, shishu, கைக்குழந்தை, കുഞ്ഞ്, 赤ちゃん, 婴儿, 아기, رضيع
f teen - -: teenage girl, teen girl
m teen - -: teenage boy, teen boy, lad
n teen - -: teenager, teen, youth, adolescent
f adult - -: woman, lady, gentlewoman, dame, frau, femme, mujer, señora, signora, donna, mulher, aurat, mahila, penn, pen, onna, nüren, yeoja, housewife, nun, queen, princess, empress, goddess, witch, priestess, waitress, actress, stewardess, hostess, maid, nursemaid, seamstress, widow, mistress, matron, midwife, businesswoman, policewoman, saleswoman, businesslady, heroine, ballerina, geisha, chairwoman, spokeswoman, madam, பெண், സ്ത്രീ, స్త్రీ, ಮಹಿಳೆ, औरत, महिला, স্ত্রীলোক, মহিলা, ਔਰਤ, स्त्री, 女, 女性, 女の人, 女人, 여자, 여인, امرأة, المرأة, سيدة, женщина
m adult - -: man, gentleman, guy, fellow, bloke, mann, homme, hombre, señor, signore, uomo, homem, aadmi, admi, manithan, otoko, nanren, namja, king, prince, emperor, monk, priest, wizard, sorcerer, knight, waiter, actor, policeman, businessman, salesman, fisherman, fireman, postman, mailman, milkman, watchman, doorman, foreman, cowboy, butler, widower, steward, chairman, spokesman, imam, swami, samurai, father superior, barman, sheikh, sultan, warrior, lumberjack, sailor man, పూజారి, പൂജാരി, ಪೂಜಾರಿ, पुजारी, பூசாரி, குருக்கள், ஆண், மனிதன், മനുഷ്യൻ, మనిషి, ಮನುಷ್ಯ, आदमी, पुरुष, লোক, ਆਦਮੀ, माणूस, 男, 男性, 男の人, 男人, 남자, رجل, الرجل, мужчина
f mature - -: old woman, elderly woman, old lady, elderly lady, crone, vieja, anciana, vieille femme, alte frau, kizhavi, budhiya, கிழவி, மூதாட்டி, बुढ़िया, 老太太, 노파, عجوز
m mature - -: old man, elderly man, old gentleman, elderly gentleman, anciano, viejo, vieil homme, alter mann, kizhavan, buddha aadmi, முதியவர், கிழவன், बूढ़ा, बूढ़ा आदमी, 老人, 老头, 노인, شيخ
n mature - -: elder, senior, pensioner, retiree, elderly person
f young-adult - -: young woman, young lady, joven mujer, jeune femme, junge frau, yuvati, இளம்பெண், युवती, তরুণী, 若い女, 年轻女人, 아가씨
m young-adult - -: young man, joven, jeune homme, junger mann, yuvak, இளைஞன், युवक, তরুণ, 青年, 若い男, 年轻人, 청년, شاب
n adult - -: doctor, nurse, teacher, professor, lecturer, tutor, soldier, officer, guard, bodyguard, security guard, driver, taxi driver, bus driver, cab driver, cabbie, pilot, captain, sergeant, lieutenant, colonel, general, major, detective, inspector, cop, constable, police officer, sheriff, deputy, agent, spy, lawyer, attorney, judge, clerk, cashier, shopkeeper, vendor, seller, merchant, trader, hawker, barista, bartender, chef, cook, baker, butcher, farmer, fisher, shepherd, herder, hunter, gardener, carpenter, tailor, cobbler, potter, weaver, smith, blacksmith, mechanic, engineer, scientist, technician, programmer, developer, manager, boss, director, producer, secretary, assistant, receptionist, intern, trainee, trainer, instructor, coach, employee, worker, labourer, laborer, supervisor, consultant, executive, ceo, client, customer, guest, visitor, patient, surgeon, paramedic, medic, dentist, pharmacist, firefighter, rescuer, lifeguard, sailor, musician, singer, drummer, violinist, pianist, guitarist, flautist, dancer, artist, painter, sculptor, photographer, reporter, journalist, editor, writer, poet, author, host, presenter, narrator, announcer, student, scholar, apprentice, librarian, beggar, thief, burglar, robber, killer, murderer, assassin, villain, prisoner, convict, jailer, warden, stranger, passer-by, passerby, pedestrian, cyclist, rider, traveller, traveler, tourist, passenger, conductor, porter, courier, messenger, delivery person, servant, cleaner, janitor, caretaker, landlord, tenant, neighbor lady, villager, peasant, nomad, pilgrim, ghost, robot, android, alien, astronaut, cosmonaut, elf, dwarf, dragon rider, potter, chief, mayor, minister, president, prime minister, ambassador, candidate, voter, speaker, operator, dispatcher, voice, figure, person, someone, somebody, mourner, opponent, player, referee, goalkeeper, boxer, wrestler, runner, swimmer, clown, magician, bellhop, concierge, chauffeur, sculptor, welder, electrician, plumber, builder, mason, miner, blind man, mullah, rabbi, vicar, bishop, sadhu, pujari, drill sergeant, commander, operator, auctioneer, curator, archaeologist, biologist, chemist, analyst, accountant, banker, broker, nanny, babysitter, matchmaker, storyteller, healer, shaman, griot, official, customs officer, ticket collector, ticket inspector, stationmaster, stationmaster's assistant, shop assistant, sales assistant, flower seller, tea seller, chai wallah, chaiwala, newspaper seller, ostler, juggler, ஆசிரியர், மருத்துவர், डॉक्टर, शिक्षक, अध्यापक, गुरु, ಶಿಕ್ಷಕ, 先生, 医者, 店員, 店主, 医生, 老师, 司机, 의사, 선생님, 경찰, طبيب, معلم, شرطي
n adult - g: people, crowd, men and women, couple, guests, customers, workers, villagers, soldiers, guards, officers, police, policemen, cops, passengers, commuters, tourists, travellers, travelers, students, pupils, mourners, worshippers, worshipers, devotees, pilgrims, dancers, musicians, drummers, singers, players, neighbours, neighbors, employees, colleagues, trainees, team, staff, crew, band, choir, family, relatives, parents, patrons, diners, onlookers, bystanders, passers-by, passersby, pedestrians, protesters, demonstrators, reporters, journalists, nurses, doctors, waiters, vendors, sellers, merchants, farmers, fishermen, sailors, monks, nuns, priests, servants, prisoners, patients, friends, strangers, figures, riders, knights, warriors, elders, others, everyone, everybody, audience, mob, gang, class, delegates, spectators, shoppers, residents, townspeople, townsfolk, wedding guests, partygoers, crewmen, troops, thieves, robbers, bandits, twins, brothers and sisters, colleagues, மக்கள், கூட்டம், लोग, भीड़, মানুষ, লোকজন, ಜನರು, 人々, 客たち, 人群, 众人, 사람들, 손님들, الناس, حشد, люди
f child - g: girls, schoolgirls, sisters, daughters
m child - g: boys, schoolboys, brothers, sons
n child - g: children, kids, schoolchildren, toddlers, குழந்தைகள், சிறுவர்கள், बच्चे, শিশুরা, 子供たち, 孩子们, 아이들, أطفال, الأطفال, дети
n teen - g: teenagers, teens, youths
f adult - g: women, ladies, nuns, wives, housewives, waitresses, பெண்கள், औरतें, महिलाएँ, 女たち, 女人们, 여자들, نساء
m adult - g: men, gentlemen, guys, husbands, businessmen, ஆண்கள், आदमी लोग, 男たち, 男人们, 남자들, رجال
n mature - g: old people, elderly people, pensioners, seniors, old couple, elderly couple
`;

const AGE_BY_WORD: Record<string, AgeBand | null> = { '-': null };
const GENDER_BY_LETTER: Record<string, Gender | null> = { f: 'female', m: 'male', n: null };

/** Nouns for people from a list of `f adult wife -: words`: gender (f, m, n), age band, kinship and g for a group, `-` where nothing is told. */
export function personNouns(list: string): ReadonlyMap<string, PersonNoun> {
  const rows = wordTable(list);
  const nouns = new Map<string, PersonNoun>();
  for (const [word, code] of rows) {
    const [gender = 'n', age = '-', kin = '-', group = '-'] = code.split(' ');
    nouns.set(word, {
      gender: GENDER_BY_LETTER[gender] ?? null,
      age: AGE_BY_WORD[age] === null ? null : (age as AgeBand),
      kin: kin === '-' ? null : kin,
      group: group === 'g',
    });
  }
  return nouns;
}

/** Nouns for people, lower case, several languages; kinship terms carry what they mean in English. */
export const PERSON_NOUNS = personNouns(ROWS);

/** Titles before a name and what they tell. */
export const TITLES = wordTable<'f' | 'm' | 'n'>(`
f: mrs, mrs., ms, ms., miss, madam, madame, mme, mme., mlle, lady, dame, sister, mother, aunt, auntie, aunty, queen, princess, señora, señorita, sra., srta., signora, signorina, frau, fräulein, donna, doña, dona, smt, smt., shrimati, kumari, begum, hajja, umm, granny, grandma, grandmother, empress, baroness, countess, duchess
m: mr, mr., mister, sir, lord, master, brother, father, fr., uncle, king, prince, señor, sr., signor, don, herr, monsieur, m., shri, sri, thiru, babu, pandit, pandit ji, maulana, sheikh, sheik, hajji, haji, abu, grandpa, grandfather, emperor, baron, count, duke, old man, imam, ustad, swami, guru, raja, thakur, sardar, chacha
n: dr, dr., doctor, prof, prof., professor, inspector, detective, officer, constable, sergeant, sgt, sgt., captain, capt., capt, lieutenant, lt., lt, colonel, col., col, major, general, gen., commander, agent, judge, justice, senator, president, minister, mayor, chief, coach, nurse, chef, private, pvt., corporal, cpl., rev., reverend, pastor, father superior, elder, saint, st., director, principal, sheriff, deputy, marshal, chairman, ambassador, comrade, teacher, young, little, old
`);
