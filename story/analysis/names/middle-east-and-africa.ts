import type { NameGroup } from './name-group.ts';

/** Given names and surnames of the Middle East, North Africa and Africa south of the Sahara. */
export const MIDDLE_EASTERN_AND_AFRICAN_NAMES: readonly NameGroup[] = [
  {
    cultures: { 'middle-eastern': 0.85, african: 0.05, hindi: 0.1 },
    female: `abeer abir aisha aishah aicha alia aliya amal amani amina aminah amira amirah anisa arwa asma asmaa asiya aya ayat azza badia bahira balqis basma batool bayan buthaina dalal dalia dana dania dima dina doaa duaa eman iman fadia fadwa faiza farah farida fariha fatema
fatima fatimah fatma faten farzana feyrouz fairuz ghada ghadir ghazal habiba hadeel hadil hafsa hajar hala halima hana hanaa hanadi hanan hanin hasna hayat hiba hind hoda huda hoor houda iman inaam inas intisar isra israa jamila jannah jawaher joumana jumana kawthar khadija
khadijah khawla lama lamia lamya latifa layla leila leyla laila lina loubna lubna lujain lulwa maha mahira maimuna maisa maisoon majida malak malika manal maram mariam maryam marwa mayada maysa maysoon mona muna nabila nada nadia nadine nahla naima najat najla najwa nawal nesreen
nisreen nour noor noora noura nura rabia rabab rahaf rahma raja rana rania raghad rasha rawan razan reem rima rim rola ruba rula ruqayya saadia sabah sabrin sabrine safa safaa safia safiya sahar saida sakina salma salwa samah samar samia samira sana sanaa sara sawsan shadia
shahd shahrazad shaima shams shereen sherine siham sireen soad souad suad suha suhaila sumaya sumayya taghrid tahani umm-khalid um-ali wafa warda widad yara yasmin yasmine yasmeen yusra zahra zahraa zain-ab zainab zaynab zeinab zeynep zohra zubaida
shirin shirine nasrin parisa parvin pari roya roxana sepideh setareh shadi shahnaz shaparak shokoufeh soraya taraneh yalda azadeh banu elham fereshteh forough golnaz goli laleh ladan mahnaz mahsa mandana mehri mina-jan mitra-jan nasim nazanin negar niloufar niloofar
ayse aysegul aylin bahar banu-hanim burcu canan ceren derya ebru elif emine esra fatos figen gulay gulsen hatice hulya meltem merve meryem nazli nilufer nurcan ozlem pelin pinar sevda sevgi sibel sule tugba yildiz zehra zeliha`,
    male: `abbas abdallah abdel abdelaziz abdelkader abdo abdul abdulaziz abdullah abdulrahman abed abu-ali abu-khalid abu-omar adel adham adil adnan ahmad ahmed akram ala alaa ali aliaa-din amer amin amir amjad ammar anas anwar arafat ashraf asim ayman ayoub aziz badr bader bahaa bakr
basel basem basil bashar bassam bilal boutros burhan dawood dawud daoud dhia diab ehab emad essam fadel fadi fahad fahd fahim faisal faysal fares faris farid farouk faruk fathi fawaz fawzi fayez firas fouad fuad ghaith ghali ghassan habib hadi hafez haitham hakim hamad hamada
hamdan hamdi hamed hamid hamza hani haroun harun hasan hassan hashem hashim hatem hazem hesham hicham hisham hossam husam hussain hussein hosni ibrahim idris ihab ilyas imad imran isa issa ishaq iskandar ismail issam iyad jaber jabir jad jafar jalal jamal jamil jasim jassim jawad
jihad kadhim kamal kamel karam kareem karim kassem khaled khalid khalil khalifa khamis khayri latif louay loay luay luqman mahdi mahmoud mahmud mahir maher majed majid malek mamdouh mamoun mansour mansur marwan masoud mazen mehdi mohamed mohammad mohammed mohannad mohsen mounir
mourad moussa muhammad muhannad mujahid munir murad musa mustafa mustapha mutaz nabil nader nadir naim naji najib nasir nasser nassim nawaf nayef nazim nidal nizar nouh numan obaid omar umar osama usama othman qasim qais qusay rabih radwan rafiq raed rahim rakan rami ramzi
rashad rashed rashid rayan reda rida riad riyad rafik rustum saad sabri saddam sadiq saeed said safwan sajid salah salam saleh salem salim salman sameh sami samir sari saud saqr sayed seif seifeddine selim shadi shafiq shaker sharif shawki shehab sherif sinan sofiane sohail suhail
sulaiman suleiman sultan taha taher tahir talal tamer tareq tarek tariq taufiq tawfiq turki ubaid usama wael wahid waleed walid waseem wassim yahya yaqoub yaseen yasin yasir yasser yazan yazid younes yousef youssef yusuf yunus zaid zakaria zaki zayd zayed ziad ziyad zuhair
arash ardeshir arman babak bahman bahram behrouz behzad bijan cyrus dariush darius farhad farrokh farshid faramarz hooshang houshang iraj jahan jamshid kaveh kambiz khosrow kiarash kourosh mani-jan manouchehr mehran mehrdad milad nima omid parviz pejman peyman pouya ramin
reza rostam saman shahin shahram siamak siavash sohrab sorush vahid ahmet ali-bey arda aras attila-bey baris berk bora-bey bulent burak can-bey cem cengiz cemal cenk deniz-bey emre engin erdal erdem erdogan eren erhan erol ersin ertugrul fatih ferhat fikret gokhan hakan haluk
halil hasan-bey huseyin ibrahim-bey ilker ismet kaan kadir kemal kerem koray levent mehmet mert mesut metin murat necati okan oktay omer onur orhan osman ozan ozgur rifat sabri-bey selcuk selim-bey serdar serkan sinan-bey suleyman tamer-bey tarik tolga tuncay turgut ugur umut volkan yavuz yilmaz yusuf-bey zeki`,
    neutral: `nour noor deniz iman jihad`,
    surnames: `al-rashid al-rashidi al-masri al-fayed al-sayed al-hassan al-amin al-khalili al-qasimi al-najjar al-hakim al-sabah al-nuaimi haddad khoury mansour nasser saleh darwish hosseini ahmadi tehrani karimi rezaei moradi yildirim demir kaya aydin ozturk celik sahin arslan`,
    native: {
      female: `فاطمة ليلى مريم عائشة خديجة زينب نور سلمى هدى منى رانيا سارة أمل أميرة جميلة ياسمين هند دينا رنا لينا حنان نادية سعاد وردة زهرة شيرين پری لیلا مریم زہرا فاطمہ عائشہ`,
      male: `أحمد محمد علي حسن حسين عمر خالد يوسف إبراهيم محمود مصطفى سالم سعيد كريم سامي طارق ياسر عبدالله فهد سلطان جمال رامي زياد نبيل فارس حمزة بلال راشد ناصر احمد علی محمّد`,
    },
  },
  {
    cultures: { african: 1 },
    female: `abeni abena abla adaeze adaku adanna adaora adesua adetola adjoa adunni adwoa afi afia afua aina aisatu akosua akua akwele alaba amaka amahle amara ama aminata anele anuli asabea asantewaa asha-bibi atieno awa awinja ayanda ayo-mide ayomide ayodele-iya bola bolanle buhle busisiwe
chiamaka chichi chidera chidinma chika-nne chimamanda chinwe chinyere chioma chipo dede desta dikeledi dineo ebele ebere ebun efe-mena efua ego ekua eniola enitan esi eshe esiankiki eyerusalem ezinne fatou fatoumata folake folasade funke funmi funmilayo genet gugu haja halima-bi hirut
ifeoma ifunanya ijeoma iyabo jumoke kagiso-mma kehinde-iya kemi khadi khanyi khethiwe kuhle lerato lesedi lindiwe liyabona lulama lwandle makeda makena mandisa mariama mariamu mbali mbeki-ma miriamu mosetsana mpho-ma mumbi muthoni nafula nakato naledi nana-ama nandi nandipha nasieku
neema ngozi njeri nkechi nkem nkiruka nneka nnenna nokuthula nomsa nomvula nonhle nontle nosipho noxolo ntombi nyambura nyokabi nyota obiageli olabisi olamide-iya oluchi omolara oni onyinye oya palesa penda ramatu rehema rufaro ruva ruvimbo sade saba selam selamawit senait sibongile simisola
sindi sisi siphesihle tadala temitope-iya tendai-ma thandeka thandi thandiwe thembi thoko titilayo tiwa tsega tsion tumelo-ma uchenna-nne udo-ma ugonna uju unathi wambui wairimu wanjiku wangari wanjiru winta yaa yaba yejide yetunde yodit zainabu zanele zawadi zinhle zodwa zola zuri`,
    male: `abebe abayomi abdou abdoulaye ade adebayo adebola adekunle ademola adewale adisa adofo agu ajani akachi akin akintola akwasi amadi amadou amare anan anane asamoah ato ayo ayodele babajide babatunde baako badu bakari bandile bayo bekele bello berhanu biko bonga bongani boubacar
chibueze chidi chidubem chijioke chike chima chinedu chinonso chinua chukwudi chukwuemeka chukwuma dabiku dapo dawit dayo demba diallo dingane diop dumisani ebo ebuka efe ejike ekene ekow ekon emeka emmanuel-oga enitan-baba enyinnaya ezekiel-baba ezenwa femi folarin fela girma gatwiri
gbenga habtamu haile ibrahima idrissa ifeanyi iheanyi ikechukwu ikenna issa-toure jabari jabu jelani jengo jide joao-baba juma kagiso kamau kariuki kato kayode kefentse keita khaya khotso kiano kibet kimani kipchoge kiptoo kofi kojo koffi kwabena kwadwo kwaku kwame kwasi kwesi lekan
lesego-ntate lethabo lwazi madiba makori mamadou mandla masego-ntate mazi mbongeni melaku mosi moussa-baba mpumelelo mthunzi mugo musa-baba mutua mwangi mwamba nalo negasi ngugi njoroge nkosana nnamdi nuru nwachukwu obi obinna odhiambo ogechi oke okechukwu okoro okonkwo ola olabode olamide
olu oluwaseun omondi onyango osei otieno ousmane sabelo sadio sani segun sekou selassie senzo seydou sipho siyabonga sizwe solomon-baba sunday tadesse tafari taiwo tau tebogo teboho tesfaye themba thabo thulani tinashe tunde tumelo uche udo ugo uzoma vusi wale wanjala wekesa wole
yaw yao yohannes yonas zola-baba zuberi zwelethu`,
    neutral: `ayo temitope taiwo kehinde chika tendai mpho tumelo zola uchenna lesego`,
    surnames: `okafor okonkwo adeyemi adebayo afolabi balogun eze nwosu obi okeke onyeka mensah owusu boateng asante appiah agyeman kamau mwangi otieno odhiambo wanjiru kariuki nkosi dlamini ndlovu khumalo mokoena zulu moyo ncube banda phiri diallo traore keita toure ndiaye diop sow tesfaye gebre bekele haile abiola achebe soyinka`,
  },
];
