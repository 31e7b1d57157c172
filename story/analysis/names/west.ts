import type { NameGroup } from './name-group.ts';

/** Given names and surnames of Europe and the Americas. */
export const WESTERN_NAMES: readonly NameGroup[] = [
  {
    // English-speaking, both sides of the ocean
    cultures: { american: 0.55, european: 0.4 },
    female: `denise dot dottie flo betsy bess maggie mags hattie lottie millie minnie nettie trixie josie janey annie ginny marguerite elise margaux manon lea chloe ines amelie heloise solene coralie lise mathilde odile therese genevieve mary anna anne ann emily emma olivia sophia isabella mia charlotte amelia evelyn abigail harper ella elizabeth eliza beth betty camila
luna sofia avery mila aria scarlett penelope layla chloe victoria madison eleanor grace nora riley zoey hannah hazel lily ellie violet lillian
zoe stella aurora natalie emilia everly leah aubrey willow addison lucy audrey bella nova brooklyn paisley savannah claire skylar isla genesis
naomi elena caroline eliana anna maya valentina ruby kennedy ivy ariana aaliyah cora madelyn alice kinsley hailey gabriella allison gianna sarah
autumn quinn eva piper sadie delilah josephine nevaeh adeline arya emery lydia clara vivian madeline peyton julia rylee serenity adalynn
jade maria rose nicole rachel rebecca jessica jennifer jenny jen linda patricia susan sue margaret maggie meg peggy karen nancy lisa sandra ashley
kimberly kim donna michelle carol amanda melissa deborah debbie stephanie sharon laura cynthia kathleen amy angela shirley brenda pamela pam katherine
katie kate kathy catherine cathy christine christina tina diane diana joyce virginia ginny kelly lauren joan judith judy megan martha jacqueline jackie
andrea janet sara heather marie jean kathryn teresa theresa gloria doris ruth dorothy dot helen holly paige bridget wendy tracy stacy beverly denise
danielle marilyn amber brittany diana edith ethel mabel agnes florence gertrude harriet ida irene june mildred phyllis sylvia winifred winnie nell
nellie tess tessa molly polly daisy poppy imogen phoebe jemima rosie rosemary gemma fiona heidi april iris fern faye joy hope faith cassie cassandra
jill jo joanna joanne marge marjorie dana erin shannon colleen maeve siobhan niamh aoife sinead ingrid olive mavis muriel pearl opal ada elsie edna
eileen elaine gail lorraine lois lena lola marlene nadine nina norma paula paulette rhonda roberta robin rosa sally selena sheila sonia tamara tanya
tiffany vanessa vera veronica yvonne abby allie becky callie carrie cindy dolly emmy gwen josie kayla keisha latoya lacey mandy mindy nia reese
sasha sloane tori trish una wren zelda`,
    male: `dale teddy ronnie reggie eddie bobby vince walt wally len vic ron reg stan sid monty gil hollis hub roscoe clem cletus darryl buck hank merle ray rusty skip tuck bryce chase colt cole jace trace zeke anselme gaspard baptiste etienne remi loic yann thibault marcel rene bertrand didier bernd jurgen uwe detlef colin james john robert bob bobby michael mike mickey william will bill billy david dave richard rick dick joseph joe joey thomas tom tommy charles charlie
chuck christopher chris daniel dan danny matthew matt anthony tony mark donald don steven steve stephen paul andrew andy drew joshua josh kenneth ken
kevin brian george edward ed eddie ted timothy tim ronald ron jason jeffrey jeff ryan jacob jake gary nicholas nick eric jonathan jon larry justin scott brandon
benjamin ben samuel gregory greg frank alexander patrick raymond ray jack dennis jerry tyler aaron jose henry hank harry adam douglas doug nathan
nate peter pete zachary zach kyle walter walt ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur art lawrence dylan jesse
bryan bruce jordan gabriel logan albert al willie alan juan wayne elijah eli randy roy vincent vince ralph eugene gene russell russ bobby mason philip phil
louis lou lucas liam oliver oscar leo theo theodore hugo finn felix max maxwell toby simon stuart graham nigel clive colin derek duncan ewan
fergus gareth gavin geoffrey gordon hamish hugh ian ivan lachlan malcolm martin marty miles milo neil niall owen quentin reginald rhys rory rupert
seamus sebastian sidney sid spencer stanley stan tristan trevor wesley wes wyatt cody dustin earl ernest ernie floyd fred freddie frederick glenn
grant guy harvey herbert herb homer howard ira irving jared jasper jay jeb jed jim jimmy johnny jonah julian kirk kurt lance leon leonard lenny leroy
lester lloyd luke marcus marshall marvin melvin mitchell mitch morgan morris murray ned norman otis perry preston reuben rex rob robbie rod rodney
ross rufus rusty seth shane sherman silas tobias todd travis troy tucker vernon victor virgil wade warren wendell wilbur winston woody zack
abel abraham abe amos barney bart basil bernard bernie blake brad bradley brock bud buddy caleb calvin cameron carter cecil chad chester clarence clark clay
clifford cliff clint clyde conrad cooper craig curtis damon darren darryl dean declan dexter dominic dwight edgar edwin elliot elliott elmer ellis emmett
ezra ezekiel gilbert gus hal isaac isaiah jackson jamal tyrone darnell deshawn malik levi mateo hunter connor landon grayson kai ezra`,
    neutral: `alex sam taylor casey jamie jesse pat robin morgan riley jordan skyler rowan charlie frankie dakota avery quinn parker sage river finley`,
    surnames: `smith johnson williams brown jones miller davis wilson anderson taylor moore jackson white harris thompson robinson walker young
allen wright hill green adams baker nelson campbell mitchell roberts carter phillips evans turner parker collins edwards stewart morris murphy cook rogers
morgan cooper peterson reed bailey bell kelly howard ward cox richardson watson brooks bennett wood woods gray hughes price myers foster sanders ross morrison
sullivan powell jenkins perry russell butler barnes fisher henderson coleman simmons patterson jordan reynolds hamilton graham kim wallace hayes cole west hunt
palmer mills fox stone hart holmes webb shaw burke mason hunter dunn crawford hale whitaker sterling vance pierce whitmore ashworth holloway blackwood hargrove`,
  },
  {
    cultures: { european: 0.85, american: 0.15 },
    // French, German, Dutch, Scandinavian
    female: `amelie camille manon juliette margaux margot elodie celine chantal colette delphine genevieve giselle helene isabelle jeanne josette lea lucie madeleine
mathilde mireille monique nathalie noemie odette oceane pascale pauline sabine sandrine simone solange sylvie therese valerie veronique yvette zoe clemence
greta gretchen heike helga hilde inge ingrid ilse jutta karin katja katrin liesl liesel lotte magda margarethe marlene petra renate sabine silke sigrid steffi susanne trude ursula
uta waltraud anneliese annika astrid birgit britt dagmar elke elsa freja frida freya gerda gudrun hanna hanne hedda helle ida inga jannike johanna kirsten kristin lena linnea
liv maja maren marit mette saga signe solveig svea synnove tove tuva ulla anouk femke fleur lieke maaike marijke saskia sanne wilhelmina aino kaisa`,
    male: `alain antoine armand arnaud bastien baptiste benoit bertrand blaise cedric christophe claude clement damien denis didier dominique emile etienne fabien fabrice
francois frederic gaston gauthier gerard gilles guillaume guy gustave henri herve hippolyte jacques jean jean-luc jerome julien laurent leopold luc lucien marcel mathieu matthieu
maurice maxime michel nicolas olivier pascal philippe pierre quentin raoul raphael regis remi remy rene sebastien serge sylvain theo thibault thierry tristan valentin vincent yann yves
andreas axel bernd bernhard bruno detlef dieter dietrich eberhard egon emil ernst erwin franz friedrich fritz georg gerhard gunter gunther hans heinrich heinz helmut herbert hermann holger horst
jan jens joachim jochen johann johannes jonas jorg jurgen kai karl karsten klaus konrad kurt lars leon lothar ludwig lukas lutz manfred matthias moritz norbert oskar otto rainer
reinhard rolf rudi rudolf ruediger siegfried stefan sven thorsten tobias torsten udo ulrich uwe volker walther werner wilhelm wolfgang wolf
anders arne bjorn bo carsten einar eirik erik gunnar gustav hakon haakon harald henrik ivar jakob jesper kristian kjell knut lasse leif magnus mads mikkel morten niels nils olaf ole olav
oskar per rasmus rune sigurd soren stellan sven tor tord torvald ulf viggo bram cornelis daan dirk gerrit hendrik jaap joost joris kees maarten pieter ruud sjoerd willem wim aki eero jari jukka mikko pekka timo`,
    neutral: ``,
    surnames: `dubois durand lefebvre lefevre leroy moreau fournier girard bonnet dupont dupuis lambert fontaine rousseau blanc garnier chevalier mercier renard marchand bernard laurent petit
muller mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch bauer richter klein wolf schroder neumann schwarz zimmermann braun kruger hofmann hartmann lange vogel keller krause lehmann
jensen nielsen hansen pedersen andersen christensen larsen sorensen johansson andersson karlsson nilsson eriksson olsson lindqvist lindgren berg bergman virtanen korhonen
de-vries van-dijk bakker visser janssen`,
  },
  {
    cultures: { european: 0.7, american: 0.3 },
    // Spanish, Portuguese, Italian
    female: `adriana alba alejandra alicia alma amparo ana angelica antonia araceli ariadna aurora azucena beatriz belen blanca candela carla carlota carmen carolina catalina cecilia celia clara
claudia concepcion concha consuelo cristina daniela dolores dulce elena elisa elvira emilia esmeralda esperanza estefania estela ester eugenia eva fatima fernanda francisca frida gabriela
graciela guadalupe lupe ines inés irene isabel jimena josefa juana julieta laura leonor leticia lola lorena lourdes lucia luisa luz macarena magdalena manuela marcela margarita mariana maribel maricela marina
marisol marta martina maricarmen mercedes milagros monica montserrat natalia nieves nuria olga paloma paola patricia paula paz pilar raquel remedios rocio rosa rosalia rosario sofia soledad susana
teresa valentina valeria veronica victoria violeta virginia ximena yolanda xiomara alessandra allegra antonella arianna bianca bruna caterina chiara cinzia cosima donatella elisabetta federica fiorella flavia francesca
giada ginevra gioia giorgia giovanna giulia giuliana giuseppina graziella ilaria letizia livia lucrezia luisella marcella mariella michela mirella nicoletta ornella pia raffaella rosanna sabrina serena silvia simona
stefania tiziana vittoria amalia beatrice benedita catarina conceicao fernanda filipa graca joana leonor madalena mafalda matilde rafaela rita teresinha`,
    male: `adolfo adrian agustin alberto alejandro alfonso alfredo alonso alvaro andres angel antonio armando arturo benito carlos cesar cristian cristobal damian diego domingo
eduardo emiliano emilio enrique ernesto esteban eugenio federico felipe felix fernando fidel francisco paco pancho gabriel gerardo gonzalo gregorio guillermo gustavo hector hernan ignacio nacho inigo isidro ismael
jaime javier jesus joaquin jorge jose pepe juan julian julio leonardo leandro lorenzo lucas luis manolo manuel marcelo marcos mariano mario martin mateo mauricio miguel moises nicolas octavio oscar pablo
pascual pedro rafael rafa ramiro ramon raul ricardo roberto rodolfo rodrigo rogelio ruben salvador samuel santiago sebastian sergio teodoro tomas valentin vicente xavier
abramo adriano agostino alessandro alessio amedeo andrea angelo antonello aurelio bartolomeo beppe bruno carlo cesare claudio corrado cosimo damiano dante dario davide domenico donato edoardo emanuele ennio enzo
ettore fabio fabrizio federigo filippo flavio francesco franco gennaro giacomo giancarlo gianluca gianni gino giordano giorgio giovanni giuliano giulio giuseppe guido ivo jacopo lapo luca luciano luigi marcello
marco massimo matteo maurizio michele mirko nicola niccolo nino orazio orlando ottavio paolo pasquale piero pietro pino primo raffaele renato renzo riccardo rinaldo rocco romano romeo salvatore sandro saverio sergio
silvio stefano tommaso tullio ugo umberto valerio vincenzo vito vittorio afonso antonio bernardo caetano duarte goncalo henrique joao jorge manuel nuno paulo rui thiago tiago vasco joaozinho`,
    neutral: ``,
    surnames: `garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz reyes cruz morales ortiz gutierrez chavez ramos ruiz alvarez mendoza
vasquez castillo jimenez moreno romero herrera medina aguilar vargas castro guzman mendez munoz salazar soto delgado pena rios alvarado santiago fernandez vega navarro dominguez
rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti deluca costa giordano mancini rizzo lombardi moretti barbieri fontana santoro
silva santos ferreira pereira oliveira sousa rodrigues almeida carvalho teixeira`,
  },
  {
    cultures: { european: 0.9 },
    // Slavic, Greek, Baltic, Hungarian
    female: `agnieszka aleksandra alina alyona anastasia nastya anya aneta bogdana bozena dana danuta daria darya dobromila dragana ekaterina katya elzbieta ewa galina galya grazyna halina hanka helena
inna irina irena iryna ivana ivanka jadwiga jana jelena joanna jolanta kasia katarzyna khristina krystyna ksenia larisa lara larysa lesya lidia ludmila lyudmila lyuba magda magdalena malgorzata marija marina
marketa marta masha mila milena milica mirjana monika nadezhda nadia nadja natalia natasha natalya nevena nina oksana olena olga oksana pavlina petra polina radmila raisa renata ruzena sasha sofiya snezana sonya
stanislava sveta svetlana tamara tanya tatiana tatyana tereza ulyana urszula mira maya tara nina lara kira asya vanja varvara vera vesna veronika vladislava wanda wioletta yana yelena yevgenia yulia julija zofia zlata zoya zuzana zuzanna
anastazja athena aphrodite despina eleni eleftheria evangelia fotini georgia ioanna kalliopi katerina konstantina maria panagiota sofia stavroula vasiliki xenia ildiko ilona katalin piroska zsofia zsuzsa`,
    male: `aleksander aleksandr alexei alexey aleksei anatoly andrei andrzej anton arkady artem bogdan boris bohdan borislav branko casimir czeslaw dariusz denis dima dimitri dimitrije dmitri dmitry dragan dusan
evgeny fedor fyodor gennady georgi goran grigori grzegorz igor ilya iosif ivan vanya jacek jakub jan janek jaroslav jaroslaw jerzy jiri jozef karel kazimierz kirill konstantin kostya krzysztof lech leonid lev
leszek lubomir maciej maksim maksym marek marian mateusz maxim mikhail misha mikolaj milan milos miroslav mstislav nikita nikola nikolai nikolay oleg oleksandr ostap pavel pawel petar petr piotr predrag
radomir radovan roman ruslan sergei sergey slava slavko slobodan stanislav stanislaw stas stepan taras timofei tomas tomasz vadim valentin valery vaclav vasily vasyl viktor vitaly vlad vladimir volodymyr vladislav
vojtech vuk wojciech witold wladyslaw yakov yegor yevgeny yuri zbigniew zdenek zoran zygmunt achilles alexandros anastasios andreas apostolos christos dimitrios dimitris evangelos georgios giorgos
ioannis yannis konstantinos kostas kyriakos lefteris manolis michalis nikos odysseas panos pavlos petros spyros stavros stelios takis thanasis vasilis yiannis attila bela ferenc gabor gyorgy imre istvan laszlo lajos sandor zoltan`,
    neutral: `sasha zhenya`,
    surnames: `ivanov petrov sidorov smirnov volkov sokolov popov kuznetsov kowalski nowak wisniewski novak svoboda horvat kovac kovacs szabo nagy papadopoulos petrovic jovanovic`,
  },
];
