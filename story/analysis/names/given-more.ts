import type { NameGroup } from './name-group.ts';

/** Given names of many places that the lists by region lack. */
export const MORE_GIVEN_NAMES: readonly NameGroup[] = [
  {
    // English-speaking
    cultures: { american: 0.55, european: 0.35 },
    female: `jewel mae jody stacie cheri kerri tracie brittney latonya tamika tammie latasha ronda deloris sherrie eula kimberley isolde birdie isobel jean rhian blodwen zadie jessamy marigold minty xanthe bonnie cassidy charlene cheryl darlene delores earlene ernestine fannie francine
geraldine ginger guinevere gussie harriett ilene jolene kristen krystal laverne lurleen luanne madge mamie maxine melody millicent myrtle noelle patience
patrice patsy penny rosalind roxanne roxie ruthie sheryl summer suzanne suzette tallulah tammy tawny thea trudy whitney viola kendra kelsey mackenzie
ainsley blythe kaylee kayleigh brandi brandy destiny ebony precious shanice shaniqua shawna sherri sherry tonya tanya trina keysha lakisha laquisha ladonna
latisha rashida raven ruthanne maryann marybeth marylou bobbie-jo peggy-sue sue-ellen annabel annabelle annabeth arlene ardith augusta avis babs beatrice
bea bertha bettie bettina billie blanche bridie bunny candace candy carlotta carmela carole carolyn cassie cecily celia chelsea cherie chrissie christa
claudia claudette constance connie corinne crystal cynthia daphne dawn deanna deirdre delia della dinah dixie dora dorcas dorothea dulcie edie effie elaina
elvira elsa elspeth enid esther estelle ethelyn etta eudora eugenia euphemia evangeline evie fay fleur flossie freda frieda fran frances francesca gabby
gaynor georgette georgie germaine glennis glynis goldie greta gretchen gwendolyn hallie hayley helena hester hillary ina inez ingrid isabel ivana jackie
jacquie janelle janette janice janine jasmine jayne jeanette jeanine jeannie jemma jeri jessie jodi jodie johanna josefina josephina joslyn juliet juliette
justine karin karla katrina kathie kathlyn katya keely kirsten kitty kristin kristina kristy lana laurel laurie leann lenore leonora lesley letty libby
lilian liza lizzie lizbeth lorena lorna lottie louisa louise louella lucille lucinda lulu luella lynette lynn lynne mabelle maddie maisie marcella marcy
margery margot margret mariah mariana marian marianne mariette marina marion marisa marissa marla marnie marsha mattie maude maura mercedes meryl mindy
minna minnie mollie mona moira muffy myrna nance nancie nettie nicola nicole nicolette noreen octavia odessa olympia oonagh penelope petula philomena portia
posie primrose pru queenie ramona randi reba regina rena rhoda rita roisin romola rona rosalie rosamund roseanne rosetta rosina roz sabrina samantha sandie
saskia shari sharlene sharron shauna shelby shelley shirl sibyl sigourney simone sinclaire starr susannah susie suzy sylvie tabitha teagan tessie thelma
therese tia tilda tillie toni tonia topsy tracey tricia trisha trixie twila valerie velda velma venetia verna vicki vickie vicky viv vivienne wilhelmina
winona yvette zena zelma zola`,
    male: `dwayne duane algernon auberon barnaby crispin digby fitzroy gervase granville horace montague monty norris peregrine ranulph roderick sylvester beau boone
buford bubba butch cooter delroy dewey elroy garth grady hiram hoyt huck jarvis jebediah jedediah lamar lemuel levon lonnie lucius luther lyle mack marlon
mervin mose nash obadiah odell orville phineas quincy randall roosevelt rudy skeeter sterling terrell thaddeus thelonious tyrell tyree ulysses vaughn vern
wilson zachariah zebediah deandre demetrius jermaine keyshawn lebron marquis rasheed trayvon deshaun dashawn devonte lavon tremaine kobe shaquille aldous
alistair ambrose angus ansel archibald archie arlo armand arno artie asa asher ashton atticus augie august augustus avon axel barrett barry bertram bevis
bjarne blaine boris boyd braden brady brant braxton brendan brett brody bronson bruno bryant buster byron caden cain cary casper cassius cedric cesar
chandler chauncey chet christy cisco claud claude clement cleveland clifton clinton clovis coleman colby constantine corey corky cornelius cosmo cyrus
dabney damian damion dane dante darius darrel dashiell davey davy dax deke del denny denzel derrick desi desmond diego dirk dobie dom dominick donnie
donovan dougie drake dudley dunstan durwood dwain easton eben ebenezer eddy edison edmund egbert elbert eldon elias eliot ellery ellsworth elmo elton elvis
emerson emile emmanuel enoch ephraim erasmus erik ernesto errol ervin esau ethelbert eustace evan everett ewart ezekial farley fabian fitz fletcher flynn
forrest francis franklin fraser frazier freddy freeman gabe gable gareth garfield garrett garrick gavin gaylord geoff gerry gideon gilroy gino giles glen
godfrey gonzo gore grover guillermo gunther hadley hamilton hamlet hammond hans harlan harley harrison haskell heath hector henri herschel hilton hobart
holden holt horatio hosea houston howie hubert huey humbert hyram ichabod ignatius ike irvin irwin isaak isidore ishmael jabez jago jameson janus jarrod
jaxon jayden jean-luc jefferson jeremiah jerome jethro jericho jock joel joffrey johnnie jonas jonathon jonty josef josiah jubal judd jud judson jules
junior justus kane keegan kelvin kendall kendrick kenny kermit kian kieron kip kirby knox kris kristian kyler lafayette laird lattimer laurence lawton
leander leif leland leonardo les leviticus lew lewis lex lincoln linus lionel lisle lonny lorenzo lorne louie lowell luca lucian ludo lyndon maddox magnus
malachi malcom manny marcel marco mario marius marlowe matthias maurice maynard mercer merlin merrill micah milburn milton mortimer moses murphy napoleon
nathaniel nehemiah nelson nev nevil newt newton nicholai nigel nolan norbert norm norton norville oakley obie octavius odie olaf ollie omar orson osborn
osbourne osgood osmond oswald oswin otto oz ozzie paddy palmer pascoe pax payton percival percy perkin perseus pierce plato prescott quade quincey quinlan
quinton radcliffe ralphie ramsey randal raleigh raymund reece reid remington reynold rhett richie ricky ridley rigby ritchie rocco roddy rodge roland rolf
rollo roman romeo ronan rowland royce royston rudolph rudyard rufe ryder ryker salvatore samson sandford sawyer scottie seamus seb septimus seymour shadrach
shaun sheldon sherlock sherwood sigmund silvester simeon solly solomon sonny stephan stewart stirling sven sweeney talbot tate terrance terrence thad
thatcher theobald theodor thornton thurston tiberius titus tobey tobin tommie torin travers trent trevon trey truman tyson urban uriah vance vaughan vinnie
vinny wallace warner waylon weldon wendel werner wilber wilbert wilf wiley willard willem wilmer windsor winfield winthrop wolfgang woodrow wulf wylie
xander xavier yancy york zachery zander zephyr ziggy`,
    neutral: `bailey rowan jocelyn evelyn aubrey merle mackenzie sunny sandy kit billie charley cassidy blue ariel ash ashley robbie kerry kelly dana leslie lee leigh
lindsay lindsey tracy shannon sidney sydney stevie bobbie jackie nicky ricki ronnie frankie gerry mel jess jo sammy andie toni dusty lou max hilary vivian
francis`,
    surnames: ``,
  },
  {
    cultures: { european: 0.9 },
    female: `aoibhinn aoibheann bláthnaid blathnaid caitriona caitríona cliona clíona doireann eabha éabha eilis eilís eithne etain étain fidelma fiona gobnait ide íde
lasairfhiona laoise meabh méabh nessa noirin nóirín nora oonagh orlaith riona ríona saoirse siofra síofra siún siun sive sadhbh treasa bébhinn bevin ailbhe
beathag ealasaid fionnghal giorsal marsaili mòrag oighrig seonaid senga sìne sine una anwen arianwen branwen buddug catrin ceinwen ceri delyth dilys eira
eleri eluned enfys gwawr gwen haf heulwen heledd luned mabli meinir menna mererid morfydd nest nesta non olwen rhonwen seren siwan tegwen tirion flurina
annina madlaina seraina ladina braida ghislaine bérénice berenice capucine josiane ségolène segolene clothilde clotilde anouk apolline blandine brigitte
cécile céline chantal colette coralie corinne danièle édith éliane élodie eugénie fabienne félicité françoise frédérique gaëlle gisèle hélène hortense
isabelle jacqueline joséphine léontine lucienne lucille magali maïté marcelle marie-claire marie-france marielle marlène martine maryse micheline monique
muriel myriam nathalie noémie océane pascale pauline régine sabine sandrine séverine simone solange sylvie thérèse valérie véronique violaine virginie
yolande yvonne zélie ute hannelore traudl ulrike uschi annegret anneliese antje bärbel barbel beate benedikte brunhilde christa dagmar dörte elfriede elke
erika franziska frauke friederike gabriele gerda gerlinde gertraud gisela gudrun heidrun heidemarie helga helma henriette herta hertha hilde hildegard ilka
inge irmgard irmtraud jutta karin käthe katja kerstin kirsten kriemhild leni lieselotte lotte luise margarete margit marlies mathilda mechthild nele petra
rosemarie roswitha sieglinde sigrun svenja swantje tabea theresia trude veronika waltraut wiebke wilhelmine anneke maartje neeltje aaltje famke fleur
geertje griet hanneke hilke ineke jantje jolijn karlijn lotje machteld margriet marloes mieke roos sanne sietske tineke trijntje truus wietske willemijn
gunnhild ingeborg kjersti ragnhild åse ase aslaug astri bergljot birgitta birgitte bodil borghild brit britt-marie ebba eivor elin gro gudny gunilla gunvor
guri hedda hedvig hege helle hulda inga ingunn jorunn kaja kari kirsti lene line linnea lisbeth live maj maiken malin marit mette nanna oddny pernille randi
rannveig rikke ronja sanna signe silje siri siv stine sunniva svanhild synnøve thora tora tordis torill tove trine turid ulla unn vigdis vilde wenche ylva
åshild päivi aila aino aune eeva eila eija elina helka hilkka impi irja irmeli kaarina kaija kaisa katri kirsi kyllikki leena liisa maija marja marjatta
minna mirja mirjami oili outi pirjo pirkko raija raili ritva saara sanni satu seija senja silja sini sinikka sirpa sisko taina tarja terhi tiina tuija
tuulikki vieno malgorzata barbara beata boguslawa celina czeslawa dorota elwira eugenia felicja genowefa gertruda hanna iwona izabela janina justyna kamila
karolina kinga klaudia kornelia krysia leokadia lucja lucyna marianna marzena mariola marysia patrycja regina renia roksana romana stanislawa stefania
teofila urszula wiesława wieslawa zuzia ketevan anahit siranush eka elene eteri lali lamara lia maka manana marine mzia nana natela nato nestan salome
shorena sopiko teona tinatin arev arpine astghik gayane hasmik hripsime lilit lusine mariam narine nune satenik shushan sona tatevik varduhi zabel zaruhi
lucija ivka jagoda jasna kata ljerka ljiljana ljubica mara marica neda nevenka ranka ruza senka sladana slavica smilja stana zdravka zeljka zorica zorka
arta besa drita fatime flutura lule mirela shpresa teuta vjosa adela anca aurelia camelia crina dorina elisabeta florica georgeta ioana iuliana lavinia
lenuta luminita madalina marcela mihaela oana paraschiva raluca roxana ruxandra sanda simona stefana viorica zamfira ágnes agi anikó borbála boglárka csilla
dalma dorottya edit enikő erzsébet eszter etelka gizella györgyi hajnalka ibolya ildi irén jolán judit juli klári krisztina magdi marika márta nóra orsolya
panni piri rózsa sári szilvia tímea tünde vilma virág zita`,
    male: `matti tae paidi wullie iorwerth algernon eoghan aodhan áedán ailill aindriú breandan bréanainn cathaoir caoimhin caoimhín cathal ciaran ciarán cuan dara
dáithí donnacha dónal éamonn éanna feargal feidhlim ferdia fiach fionn fionnbharr fionntán flann fursey gearoid gearóid gilla iarla iarlaith labhras
lughaidh maolíosa mairtin máirtín manus micheal mícheál muiris naoise odhran odhrán pádraic páidí peadar phelim proinsias redmond risteard ruadhán séamus
seán seanan sean setanta shea somhairle taidhg tiarnan tiernan tomás tomas uilliam aonghas alasdair archibald aulay beathan coinneach crìsdean diarmad
dòmhnall domhnall donnchadh dougal dugald eachann eideard ewen fearghas fingal fionnlagh gillespie gordie jock lachie murchadh niallghas raghnall roddy
ruairidh seumas somerled tavish tearlach uisdean alun aled aneirin anwyl arwel berwyn bleddyn bryn cadfael caradog dilwyn eifion einion elis elwyn emyr
eurig euros glyn gwyn gwynfor hefin hywel iestyn islwyn ithel ivor llew lleu llyr macsen maldwyn meilyr meurig myrddin nye osian pryderi rhun steffan
taliesin talfan tecwyn trefor tudur wyn gian gion flurin jachen reto riet urs ueli beat köbi ruedi hansruedi aurélien aurelien cyrille gaël gael maël noël
tanguy achille alphonse amaury ambroise anatole andré antoine armel arnaud augustin barthélemy bastien baudouin blaise célestin césaire christophe corentin
cyprien désiré edgard édouard éloi émile émilien enguerrand eugène fabien fernand firmin florent florian françois frédéric gabin gaston gautier gédéon
geoffroy georges germain ghislain gilles grégoire grégory gustave henri hippolyte honoré hubert isidore jacques jean jean-baptiste jean-claude jean-françois
jean-jacques jean-luc jean-marc jean-michel jean-paul jean-pierre joël jules julien lambert laurent léandre léo léon léonard léopold lionel lucas ludovic
marc marc-antoine marceau martial mathias mathis matthieu maurice maxence maxime médéric michel modeste nicolas octave odilon olivier pierre pierre-yves
prosper raoul raphaël raymond régis renaud rodolphe romain romuald sébastien séraphin siméon stanislas stéphane sylvain théo théodore théophile thibaud
timothée toussaint tristan ulysse urbain valère victorien wilfried yannick yanis zacharie achim gerd hartmut ottmar adalbert adolf albrecht alfons alois
ansgar anselm arnd arndt arno armin axel balduin baldur bartholomäus benedikt benno berthold björn bodo botho bruno burghard carsten christoph claus clemens
cord dankwart diethelm dietmar dietrich dirk eberhard eckart eckhard edmund egbert ehrenfried elmar emil enno erhard erich erwin eugen ewald fabian falk
ferdinand folker franz friedemann friedhelm friedrich frieder gebhard georg gereon gerhard gernot gero gisbert gottfried gotthold götz gregor guido gunnar
günther gustav hanno hans hans-dieter hans-jürgen hans-peter harald harro hasso heiko heiner heinrich helge henning henrik heribert hermann hilmar holger
hubertus ignaz ingo ingolf jakob jan-philipp jannik jannis joachim jobst jochen johann johannes jörg josef jost jürgen justus kai-uwe karl karlheinz
karl-heinz kaspar kilian klaas knud konrad korbinian kuno laurenz leander lenz leonhard leopold lorenz ludger ludwig lukas luitpold lutz magnus malte markus
marten matthäus meinhard meinrad moritz nepomuk niklas oskar otmar ottokar paulus philipp pirmin poldi quirin raimund rainald ralf randolf reimar rochus
roderich rudi rüdiger rudolf rupprecht sebald sepp severin sieghard sigismund sigmar sigmund sönke stefan steffen tassilo thilo tilman traugott udo ullrich
ulrich valentin veit vinzenz vitus volkmar waldemar walther wendelin wenzel werther wieland wigbert willi winfried wolf wolfram wotan xaver cees diederik
floris jeroen koen sander teun thijs aad adriaan alwin arjan arie arjen auke barend bas bastiaan bauke berend boudewijn casper coen cornelis daan douwe
dries durk eelco evert ewout fedde frans freek frits gerben gert gijs gijsbert govert guus haye hein henk hessel hidde huib ijsbrand jacco jelle jelmer jent
jochem johan jorrit jurriaan kees krijn laurens lieuwe lodewijk luuk machiel marnix matthijs meindert melle menno merijn michiel mees niek onno piet pim
reinier rens rik rinus roelof rogier rutger ruurd sicco siebe sjaak sjors stijn sybren tjeerd toon twan wessel wiebe willem wouter wytze asbjørn asbjorn
bjarne erlend ingvar jarle stig svein sverre terje thor tore torstein trond aage agnar algot amund aril arild arnt arvid asgeir aslak asle atle audun bengt
birger birk børge bror brynjar dag egil eilert eilif eivind elling erling esben eskil espen eystein fredrik frode geir gjermund göran gösta gudmund gunnleif
gustaf guttorm hallvard halvdan halvor hans-petter hjalmar hroar idar ingmar ivar jan-erik jesper jon jorgen jørgen jørn jostein kåre karsten kent ketil
kjartan kjetil knute kolbein kristoffer lennart linus magne mads mats mikkel morten niels njål oddvar odin ola olaf olof øivind orm ørjan østen øystein pål
peder pelle petter preben ragnar rasmus reidar roald roar rolv runar sigbjørn sigfred sindre sivert sjur skjalg snorre søren steinar stellan stian sture
styrbjørn svend sveinung tarjei tellef tor torbjørn torgeir torgny torkel torleif tormod torvald trygve tyge ulf ulrik valdemar vebjørn vegard vidar vidkun
viggo yngve åge åke aarne antti esa heikki jussi kalle olli pentti tapio veikko ville aki ahti aimo aleksi ano ari armas arto arttu arvo asko aukusti eelis
eemeli eerik eetu eino elmeri ensio erkki erno hannes hannu harri heimo heino ilmari ilkka isto jaakko jalmari jaska jere joni jorma jouko jouni juha juhani
juho jukka juuso kaarlo kaleva kauko keijo kosti kullervo kustaa kyösti lari lassi lauri leevi mauno mauri martti matias mikael niilo niko onni orvo osmo
otso paavo pasi pauli perttu petri petteri pietari raimo rauno rauli reima roope sakari samu samuli santeri santtu saku sauli simo sulo sulho taavetti
taisto taneli tatu teemu teppo teuvo timi tomi tommi topi torsti tuomas tuomo tuukka unto untamo urho urpo uuno vesa viljami viljo voitto väinö yrjö beqir
agron besnik dritan gjergj ilir adem afrim agim alban altin arben ardian arian artan astrit avni bajram bardhyl bashkim bekim blerim burim dardan endrit
enver ermal fatmir fatos flamur gazmend genc gëzim hysen isuf kastriot kreshnik kujtim leka lirim luan mentor naim petrit ramiz shpend skënder skender tomor
valon visar vjosan bojan nebojša nebojsa aleksandar andrej ante bratislav branimir blagoje borislav bozidar boško cedomir dalibor damir danilo darko davor
dejan domagoj drazen dražen đorđe djordje dusko emir filip franjo frane hrvoje ilija ivica janko josip jovan jure kosta kresimir lazar luka ljubomir marin
marko mate matija mihailo miodrag miro mirza momcilo nemanja nenad nikša ognjen pero rade rajko ranko ratko safet senad sinisa slaven stipe stjepan stojan
svetozar tihomir tomislav tvrtko uros vedran velimir veljko vinko vjekoslav vladan vlado vojin vojislav vukasin zdravko zeljko zivko zvonimir vytautas
mindaugas jānis māris algirdas algis andrius antanas arturas arvydas audrius dainius donatas edgaras eimantas gediminas gintaras juozas justinas kazys
kestutis linas mantas petras ramunas rimas rokas romas saulius simonas stasys tadas valdas vidmantas vilius virgilijus zigmas žydrūnas agris aigars aivars
andris arvis atis dainis didzis dzintars edgars egils einars eriks gatis gints guntis gunārs imants indulis ivars janis juris kārlis kaspars kristaps
laimonis lauris maris mārtiņš nauris normunds oskars pauls pēteris raimonds raitis raivis reinis roberts rolands sandis toms uldis valdis viesturs vilnis
zigurds giorgi levan zurab vakhtang aleko archil avtandil badri bakur beka besik davit dato demetre demna gela giga gocha guram ilia irakli jaba jemal kakha
koba lado lasha lekso malkhaz mamuka merab mikheil mindia nodar nugzar otar paata rezo revaz saba shalva shota soso tamaz tariel tato temur tengiz tornike
ushangi vaja vano vazha zaza zviad armen hrant tigran vahan ara aram arsen artak artashes ashot avetik bagrat edik gagik garegin garnik gevorg grigor hakob
harutyun hayk hovhannes hovik khachik khoren mher mihran mikayel mushegh narek nshan razmik rouben samvel sarkis serob sevak shahen smbat suren vardan
vartan vazgen vigen yervand zaven ádám ákos ambrus andor andrás antal áron árpád balázs bálint balint barna barnabás béla benedek bence botond csaba dani
dávid dénes dezso domokos elek elemér endre ernő ferko ferke frigyes fülöp gábor gergely gyula györgy hunor ignác ince iván izsák jános janos jenő józsef
károly kornél kristóf lóránt lőrinc máté matyi mátyás miklós mihály mór nándor ödön olivér oszkár ottó pál pali péter pista rezső richárd soma sándor
szabolcs szilárd tamás tódor vilmos zalán zsigmond adi anghel aurel beniamin calin catalin cezar ciprian claudiu corneliu costel costin cosmin cristi
decebal dinu doru dumitru emanoil fane filimon florin gavril gelu gheorghe ghita grigore horatiu horia iacob ilarion ilie ion ionut iulian iuliu laurentiu
liviu mihai mihnea mitica neculai nelu nicolae nicu octavian ovidiu pantelimon petre petrica petru razvan remus romulus sandu serban silviu simion stelian
tavi titu toader toma traian tudor valeriu`,
    neutral: `dominique camille claude andrea nikola sasha sacha kim robin eike kai jonne vanja luca`,
    surnames: ``,
  },
  {
    cultures: { european: 0.6, american: 0.35 },
    female: `xochitl itzel guadalupe xiomara yareli citlali nayelli anahí zoraida yadira yamileth yuridia lupita chabela chavela chepa conchita cuca fina mamaíta maruja
mayte meche nena paca paquita pepa pili rosario socorro soco tere teté toña trini tula yoli adelaida águeda ágata ainara alba aldonza amapola amparo ángela
angustias araceli ariadna ascensión asunción aurora azucena begoña belén bienvenida blanca candelaria caridad casilda catalina covadonga débora delfina
encarnación encarna engracia estefanía estíbaliz eufemia eulalia fátima felisa filomena fuencisla genoveva herminia hortensia iluminada inés iratxe jacinta
jesusa josefa leire leocadia leonor librada lourdes maider maría maría-josé matilde mencía modesta nélida noelia nuria obdulia olaya oihane patro
presentación priscila purificación quiteria rebeca remedios rosa-maría rosalía rosaura sagrario salomé silvina tránsito visitación zuriñe aparecida benedita
cacilda célia cida clarice cleonice cleusa creusa dalva dirce dulce edileuza eliane elza fabiana gildete glória graça iolanda irani iracema ivete ivone
jandira janaína joana jucélia júlia jurema luana luíza lurdes luzia madalena maiara marilda marilene marinalva marli marlúcia mirtes nair neide neusa nilda
nilza nívea odete raíssa rosângela rosilene rute sebastiana silvana sônia tainá tatiane telma terezinha valdirene vanda vanusa vitória zélia zilda zuleica`,
    male: `everton adão cauã aitor oriol unai xabi pau jordi andoni asier beñat eneko gaizka gorka iñaki josu julen kepa koldo markel mikel oier patxi urko xabier
zigor arnau bernat biel enric eudald ferran gerard guifré guillem ignasi jaume joan josep lluís llorenç martí miquel narcís pere quim roger sergi toni
vicenç xavi abundio adalberto adán agapito aldo amador anastasio anselmo antolín aquiles archibaldo aristeo atanasio baldomero baltazar benigno benito
bernabé bonifacio braulio calixto camilo cándido casimiro celedonio celestino cipriano cirilo crescencio cristóbal custodio dagoberto dámaso desiderio
dionisio donato edelmiro eladio eleuterio elías eliseo emeterio epifanio erasmo estanislao eufrasio eulogio eusebio evaristo ezequiel facundo fermín fernán
filemón florencio floro fortunato froilán fulgencio gaspar genaro gervasio godofredo gumersindo hermenegildo hermes hernán higinio hilario hipólito homero
horacio ildefonso indalecio inocencio isaías isauro jeremías jerónimo josué juan-carlos juan-josé juancho juanito julián juvenal ladislao laureano lázaro
leocadio leoncio leovigildo liborio lino lisandro lucio maximino melchor melquíades memín misael moisés narciso natalio nazario néstor nicasio nicodemo
norberto octaviano odilón olegario orestes pancho panfilo pánfilo pantaleón pelayo perico pompeyo poncho porfirio práxedes primitivo procopio prudencio
quico quintín quique raymundo régulo remigio reynaldo robustiano rómulo roque rosendo rubén rufino ruperto sabino saturnino saúl segismundo servando
severiano sigfrido silverio silvestre simón sixto tadeo telmo teófilo tiburcio timoteo tito tobías toribio toño tranquilino tulio ubaldo venancio vidal
virgilio viterbo wilfredo yago zenón adalto ademir adilson agenor aílton airton alceu aldair aloísio altair amâncio antenor ariovaldo arlindo arnaldo ary
belmiro benedito betinho bira carlinhos cícero clodoaldo cléber clóvis dirceu djalma dorival edilson edmilson edson eraldo ernani esmeraldo eustáquio
evandro flaviano geraldo getúlio gilmar gilson giba haroldo hélio ivanildo jair jairo jander jessé joão joãozinho juarez jucelino juca juninho laerte lauro
leonel lindomar luís luiz mané manoel marcelo marinho maurício mauro messias moacir nando nelsinho nílton odair osmar osvaldo osório pedrinho pelé plínio
quincas quirino raí reginaldo ribamar robinho ronaldo ronaldinho rubens sandoval saulo sebastião serginho sílvio sócrates tarcísio tião toninho ubirajara
ubiratan valdemar valdir valmir vanderlei vicentinho vinícius waldir wellington wilton zezé zezinho zico`,
    neutral: `guadalupe trinidad refugio ariel noé`,
    surnames: ``,
  },
  {
    cultures: { african: 1 },
    female: `serwaa toyin temi moraa babirye kefilwe oumou ndeye khady safiatou maame akweley dede korkor adobea afriyie agyeiwaa asantewaa birago dufie frema konadu
nyarko pokuaa sarpomaa yaaba abla dzifa edem enam eyram mawuena sena xornam bamidele bolanle damilola ebun eniola fadekemi feyi ibukun iyabo jumoke kehinde
mojisola morenike omolara omotola opeyemi ronke sewa shade tiwatope wuraola yejide akunna chiagozie chinasa chinyere ezinne ifeyinwa kosisochukwu nkiruka
nwakaego obiageli ogechi onyinye ugochi uju asabe binta dije fatsuma gambo jummai kande ladi laraba rakiya talatu wasila gathoni muthoni nyawira nyokabi
wangari wanjiru waithera jepchirchir jeptoo jerono kabonesa namukasa nalubega nankya kyomuhendo ingabire mukamana umutoni uwase dlalisile khanyisile
nandipha nobuhle nomalanga nompumelelo nontle ntombi phindile thembeka zinhle zodwa mmapula mosa naledi ntswaki onalenna rethabile seipati chenai kudzai
maidei ruvimbo tsitsi aster genet hirut lemlem mulu senait yordanos zewditu coumba dieynaba fatoumata kadiatou nafissatou ramatoulaye sokhna yacine`,
    male: `kweku fiifi nii dele yemi abubakar souleymane garba wafula akwasi atta badu boateng danso kwadwo kwamena kwesi ofori osei owusu quaye tetteh yaw agbeko
delali edudzi elikem kwaku mawuli selorm senyo adebayo adekunle adewale akin ayo bayo biodun deji demola gboyega jide kola lanre layi leke muyiwa niyi olu
olumide olusegun seun seyi soji tayo tokunbo wole arinze azubuike chijioke chike chinedu chukwudi ebuka ejike ekene ezeudu ifeanyichukwu kenechukwu nonso
obiora onyeka somto uchenna ugochukwu danjuma danladi haruna lawal sadiq tanko usman yakubu gichuru githinji karanja kinyua macharia muiruri mugo munene
mureithi ndegwa ngugi njuguna waiyaki oduya ogola okello oloo onyango opiyo oyugi barasa simiyu wanyonyi cheruiyot kipkemboi kiptoo koech rotich kasozi kato
lubega mugisha musoke okot ssemakula wasswa habimana hakizimana mugabo nkurunziza bheki dumisani fana jabulani lwazi mpumelelo nkosana sandile sanele
siyabonga sizwe thulani vusumuzi zakes kabelo kgosi lesego mothusi oupa pule thuso tumelo chenjerai farayi garikai munashe simbarashe tinashe tonderai alemu
dereje girma kebede lemma mekonnen mulugeta solomon tadesse tsegaye worku babacar demba djibril ibrahima idrissa lamine mbaye omar pape samba serigne yoro`,
    neutral: `tendai uche mpho boitumelo lungile tatenda neo ayanda`,
    surnames: ``,
  },
  {
    cultures: { hindi: 0.7, punjabi: 0.15, bengali: 0.1 },
    female: `sanober mumtaz aarti alka archana asha bela champa chhaya damini ganga gulabo gulnaz hema heena indu jamuna jaya jhumri juhi kanta kusum lajwanti leela
madhu malti mangala manju maya mohini naina nirmala nutan parul phoolmati pramila prerna pushpa rachna radhika rajni ranjana rashmi rohini roopa sandhya
sangeeta sarita savita seema shalini shanta shobha sudha suman supriya sushila tulsi uma urmila usha vandana vidya vimla`,
    male: `aakash bablu liaquat debashis nagaraj selvam anbu unni thampi kuttappan achuthan ajayan anoop bineesh dasan dileep eldho gireesh jithin jose kesavan kochu
kunju lijo mani mathew nandan narayanan paily pradeep rajan ramu ratheesh sabu santhosh sivan sreekumar suku sudhakaran thankappan vaasu vijayan vineeth
banwari bhola bihari birju chaman chandu dayaram devendra dhanraj dharmendra gajanan ghanshyam gopi govind harish hemant ishwar jaggu jayant kalu kanhaiya
keshav lakhan madan mahadev mangal mohan motilal nandu narayan nitin parmeshwar prem puran radheshyam raghav ramlal ranjit ratan rohit sachin satish shambhu
shiv sohan subhash sudhir sukhram tilak tulsiram umesh vinod vishnu yash`,
    neutral: `harpreet gurpreet jaspreet manpreet baljit rupinder simran balwinder naseem vicky amrit`,
    surnames: `rao`,
  },
  {
    cultures: { chinese: 0.5 },
    female: `huifen nguyet nurul putri wulan ayu rosmah maricel marites malee siriporn nok ploy somjai bich diep hanh hien kieu lien loan nhung oanh quyen thao thi tuyen
uyen xuan yen aisyah fitri indah intan kartika kartini lestari melati rini sari suwarti tuti wati yuliana aminah bunga hasnah jamilah melur noraini rohana
salmah siti zaleha analyn divina dalisay girlie imelda jovelyn liezel maribel rosalie teresita apinya araya busaba chanida duangjai kanya lamai mali nittaya
pim rattana saengdao sunee wanida bopha chanthou kunthea sophea sreymom theary hnin khin nilar thida`,
    male: `khang bambang budi dedi eko joko rizal slamet bayani dodong jejomar kittisak nattapong prasert somchai somsak thongchai bao dinh duy hoang huy khoa kien loc
nghia phuc quan quoc thinh tien trung tung vinh andika arief asep cahyo fajar gatot irfan mulyadi nugroho parman prabowo rahmat soleh sugeng surya teguh
wahyu wibowo yudi azlan azman faizal hafiz jamaludin kamarul razak shahrul zulkifli ambrosio crispulo danilo efren isagani jomar kardo lapu macario nonoy
rodel teodoro totoy virgilio anan arthit chaiwat kamol manop niran pichai sakda somboon suchart surasak thaksin veerapol wichai bunthoeun pisey rithy sokha
sovann veasna htet kyaw zaw`,
    neutral: `ketut putu made wayan minh nam ming guang feng jing`,
    surnames: ``,
  },
  {
    cultures: { american: 0.5 },
    female: `aroha mere ngaire kiri hinemoa leilani kateri shilah anahera atarangi huia kahurangi mahina marama ngaio ngahuia pania rangimarie rawinia roimata tui
waimarie ataahua kalani kapua kealani makana nalani noelani pualani ulani lagi losa masina sina teuila mele salote aiyana chenoa dyani halona nizhoni onawa
sacagawea winona yazhi`,
    male: `hemi hoani rangi tane wiremu keoni kekoa sione nayati aperahama tevita eruera hare hohepa hone ihaia kereama matiu mikaere nikau paora petera pita rewi
tamati tawhiri tipene wi kaleo kanoa koa lono makoa nalu pono fetu ioane losefa penitoa semisi siaosi tavita vili mosese ratu seru waisale ahiga akecheta
chayton dasan elan hakan hiawatha kangee mato ohanzee takoda tokala tecumseh wapi`,
    neutral: `tama mana`,
    surnames: ``,
  },
  {
    cultures: { japanese: 1 },
    female: `chihiro natsuki michi aoi akemi asako atsuko ayame azusa chieko chinatsu chiyo chiyoko eiko eri etsuko fuyuko haruko harumi hatsue hideko hiroko hisako
honoka ikuko izumi junko kanako kasumi katsuko kazuko kikue kikuko kimiko kinuyo kiyoko kotone koto kyoko machiko maki mako mariko masako mie mieko miho
mika miki mitsuyo mio mizuki momoko momoe nagisa namiko natsumi nobuko nozomi ritsuko rumi ryoko saki satoko satomi sayaka shigeko shiho shino shiori sumiko
sumire suzu suzume tae taeko takako tamae tamaki tatsuko teruko tokiko tome tomiko tomoe toshiko tsuru tsuyuko ume umeko wakana yae yasuko yayoi yoshie
yoshiko yukari yukie yumi yumiko`,
    male: `sota akihiko akihiro arata atsushi bunta chikara daigo eiichi fumio gen genji ginji hajime haruo hayato hidehiko hideki hiroaki hiroki hisashi iwao
jinpachi kanji katsuhiro katsuo kazuki kazuya keigo keiichi keisuke keita kensuke kenzo kichi kinji kiyoshi koji kosuke kota kunio kyohei mamoru manabu
masahiro masao mitsuo morihei motoharu naoto nobuo norio rintaro rokuro ryohei ryuichi ryuji ryuta sadao sakichi satoshi seiichi senkichi shinichi shingo
shinya shoji shozo shuhei shuichi shunsuke sosuke sojiro tadao taichi takao takeo takumi tamotsu tatsuo teruo tetsuya togo tokuji tomio toru toshiaki toshio
tsuyoshi wataru yasuhiro yasuo yohei yoichi yoshio yosuke yukio yusaku yusuke yutaka zenkichi`,
    neutral: `hikaru nao jun kaoru makoto rei ren izumi yuki tsubasa akira`,
    surnames: `sato morita`,
  },
];
