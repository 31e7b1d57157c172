import { languagePack } from './language-pack.ts';

/** Italian. Verbs by their infinitives; `verb-forms.ts` explains the notation. */
export const ITALIAN = languagePack({
  code: 'it',
  verbs: `
lick: leccare, leccarsi
examine: esaminare, studiare
inspect: ispezionare
wince: fare una smorfia
reach: raggiungere
stack: impilare, accatastare
explain: spiegare
stare: fissare, guardare fisso
sand: carteggiare, levigare
plane: piallare
honk: suonare il clacson
slide: far scivolare, scorrere
make: fare, fabbricare, preparare
click: cliccare
wet: bagnare
turn on: accendere la luce, accendere la radio, accendere la lampada, accendere la tv, accendere il motore
murmur: mormorare
mutter: borbottare
squint: strizzare gli occhi, socchiudere gli occhi
unscrew: svitare
screw: avvitare
share: dividere, spartire, condividere, dividersi
suck: succhiare, ciucciare
snort: sbuffare, sniffare
crumple: accartocciare, spiegazzare, stropicciare
squeeze: spremere, strizzare
sharpen: temperare
pinch: pizzicare, schiacciarsi
poke: punzecchiare, stuzzicare
peek: sbirciare, fare capolino
mutter: borbottare, farfugliare, brontolare
murmur: mormorare
hammer: martellare, inchiodare
use: usare, utilizzare, adoperare
float: galleggiare, fluttuare
stammer: balbettare
introduce: presentare, presentarsi
invite: invitare
bring: accostare
interrupt: interrompere
-: correre a, fermarsi a, cominciare a, iniziare a, mettersi a, tornare a, provare a, cercare di, tentare di, continuare a, scoppiare a, riuscire a, andare a, venire a, finire di, potere, affrettarsi a
walk: camminare, passeggiare, avanzare, incamminarsi, vagare, percorrere, fare un passo, fare qualche passo
go: andare, dirigersi, recarsi, avviarsi
pass: passare
sit: sedersi, sedere, accomodarsi, risedersi, =seduto/a, =seduti, =sedute
crouch: accovacciarsi, accucciarsi, rannicchiarsi, chinarsi, accoccolarsi
stand: stare in piedi, restare in piedi, =in piedi, rimanere in piedi
get up: alzarsi, rialzarsi, tirarsi su, mettersi in piedi, levarsi, rimettersi in piedi, raddrizzarsi
lie: sdraiarsi, stendersi, coricarsi, distendersi, giacere, =sdraiato/a, =disteso/a, =distesa, =coricato/a
kneel: inginocchiarsi, mettersi in ginocchio, =inginocchiato/a, =in ginocchio, cadere in ginocchio
lean: appoggiarsi, chinarsi, sporgersi, piegarsi, =appoggiato/a, =chino/a, addossarsi
bow: inchinarsi, abbassare la testa, fare un inchino, chinare il capo, chinare la testa
smile: sorridere, abbozzare un sorriso, accennare un sorriso
grin: sogghignare, ghignare
laugh: ridere, ridacchiare, scoppiare a ridere, sghignazzare
cry: piangere, singhiozzare, scoppiare in lacrime, piagnucolare, lacrimare
look: guardare, guardarsi, fissare, contemplare, osservare, alzare lo sguardo, sollevare lo sguardo, abbassare lo sguardo, dare un'occhiata, lanciare un'occhiata, volgere lo sguardo, alzare gli occhi, abbassare gli occhi, ammirare, scrutare
watch: sorvegliare, spiare, seguire con lo sguardo, seguire con gli occhi
see: vedere, scorgere, intravedere
notice: notare, accorgersi
listen: ascoltare, sentire, tendere l'orecchio, udire
smell: annusare, odorare, fiutare
run: correre, precipitarsi, accorrere, lanciarsi, correre via, trotterellare
rush: affrettarsi, gettarsi, buttarsi, avventarsi
flee: fuggire, scappare, darsela a gambe, svignarsela
chase: inseguire, rincorrere
follow: seguire
accompany: accompagnare
jump: saltare, balzare, saltellare, fare un salto, fare un balzo
climb: salire, arrampicarsi, scalare, montare, inerpicarsi, risalire
board: imbarcarsi
descend: scendere, calarsi
get off: sbarcare
enter: entrare, irrompere, rientrare, addentrarsi, infilarsi in
leave: uscire, andarsene, =se ne va, =se ne vanno, =se ne andò, andare via, partire, lasciare, allontanarsi, ritirarsi, abbandonare
come: venire, arrivare, giungere, sopraggiungere
appear: apparire, comparire, spuntare, emergere, sbucare
disappear: scomparire, sparire
approach: avvicinarsi, accostarsi, raggiungere, farsi avanti
return: tornare, ritornare, rincasare, rientrare
turn: girarsi, voltarsi, girare, rigirarsi, voltare, volgersi
step back: indietreggiare, arretrare, fare un passo indietro, scostarsi, tirarsi indietro
stop: fermarsi, fermare, arrestarsi, frenare, bloccarsi, interrompersi, smettere
freeze: immobilizzarsi, irrigidirsi, impietrirsi, pietrificarsi, restare immobile, raggelarsi
wait: aspettare, attendere
stay: restare, rimanere
rest: riposarsi, riposare
hesitate: esitare, tentennare, titubare
give: dare, consegnare, restituire, regalare, donare, ridare, cedere, distribuire
hand: passare, porgere
offer: offrire, proporre
hold out: porgere la mano, tendere, tendere la mano, allungare, allungare la mano
take: prendere, togliere, impossessarsi, riprendere, impadronirsi, pigliare
grab: afferrare, acchiappare, agguantare, aggrapparsi, strappare
catch: prendere al volo
take out: tirare fuori, estrarre, cavare, sfilare da, tirar fuori
pick up: raccogliere, raccattare, tirare su, sollevare la cornetta
lift: sollevare, alzare, issare
raise: alzare la mano, alzare il bicchiere
lower: abbassare, calare
put: mettere, posare, poggiare, appoggiare, riporre, infilare, collocare, deporre, sistemare, rimettere, posizionare
put down: appoggiare sul, posare a terra
put on: infilarsi, mettersi il, mettersi la, indossare, vestirsi, calzare
take off: togliersi, sfilarsi, spogliarsi, levarsi il
drop: lasciare cadere, mollare, far cadere
release: lasciare andare, liberare, rilasciare
throw: lanciare, gettare, buttare, scagliare, tirare
push: spingere, spintonare, respingere
press: premere, schiacciare, pigiare, stringere
pull: tirare, tirare a sé
drag: trascinare
carry: portare, trasportare, reggere
bring: portare a, recare
hold: tenere, reggere, impugnare, trattenere, sostenere, tenersi
hang: appendere, stendere i panni
hang up: riattaccare, riagganciare
open: aprire, spalancare, socchiudere, stappare
close: chiudere, richiudere, serrare
slam: sbattere, sbattere la porta
lock: chiudere a chiave, sprangare
knock: bussare, suonare il campanello
hit: colpire, picchiare, schiaffeggiare, battere, dare uno schiaffo, urtare
kick: calciare, dare un calcio, tirare un calcio
break: rompere, spezzare, spaccare, frantumare
tear: strappare, lacerare
cut: tagliare, affettare, ritagliare, potare
chop: tritare, spezzettare
peel: sbucciare, pelare
cook: cucinare, cuocere, preparare la cena
fry: friggere, soffriggere
boil: bollire, far bollire
knead: impastare
stir: mescolare, rimestare, girare il
pour: versare, versarsi, mescere, servire
fill: riempire
spill: rovesciare
serve: servire a
drink: bere, bersi, sorseggiare, tracannare
sip: centellinare
toast: brindare
eat: mangiare, cenare, pranzare, divorare, mangiarsi, sgranocchiare
bite: mordere, addentare, mordersi, morsicare
chew: masticare
swallow: inghiottire, ingoiare, deglutire
taste: assaggiare, gustare
smoke: fumare
light: accendere, accendersi una
turn on: accendere la luce, accendere la radio
turn off: spegnere
burn: bruciare, bruciarsi
blow: soffiare
write: scrivere, annotare, scarabocchiare, scribacchiare, appuntare
sign: firmare
read: leggere, rileggere, sfogliare
draw: disegnare, tracciare
paint: dipingere, pitturare, verniciare
count: contare, ricontare
measure: misurare
weigh: pesare
check: controllare, verificare, ispezionare, esaminare, consultare
show: mostrare, esibire, far vedere
point: indicare, puntare, additare
aim: mirare, puntare la pistola
gesture: gesticolare, fare un gesto, fare cenno, fare segno
wave: salutare con la mano, agitare la mano, agitare, sventolare, fare ciao
nod: annuire, fare cenno di sì, assentire, fare sì con la testa
shake head: scuotere la testa, scuotere il capo, fare no con la testa, negare con la testa, fare cenno di no
shrug: alzare le spalle, fare spallucce, stringersi nelle spalle, scrollare le spalle
shake: scuotere, agitare, scrollare
shake hands: stringere la mano, stringersi la mano, dare la mano
tremble: tremare, rabbrividire, fremere
flinch: trasalire, sobbalzare, sussultare
startle: spaventarsi
scare: spaventare
hug: abbracciare, abbracciarsi, stringere tra le braccia, stringere a sé
kiss: baciare, baciarsi, dare un bacio
touch: toccare, sfiorare, tastare, palpare
stroke: accarezzare, carezzare, lisciarsi
pat: dare una pacca, battere sulla spalla
rub: strofinare, sfregare, strofinarsi, massaggiare
scratch: grattare, grattarsi, graffiare
wipe: asciugare, asciugarsi, pulire, pulirsi, tergersi, detergere
clean: ripulire, lucidare, lustrare
wash: lavare, lavarsi, sciacquare, lavare i piatti
sweep: spazzare, scopare
iron: stirare
sew: cucire, ricamare, rammendare
knit: lavorare a maglia, sferruzzare
weave: tessere, intrecciare
tie: legare, annodare, allacciare, allacciarsi, abbottonare
untie: slegare, sciogliere, slacciare, sbottonare
wrap: avvolgere, incartare, fasciare, avvolgersi
unwrap: scartare
fold: piegare, ripiegare
unfold: spiegare, srotolare
cover: coprire, coprirsi, ricoprire
hide: nascondere, nascondersi, occultare, celare
search: cercare, frugare, rovistare, perquisire
find: trovare, ritrovare, scoprire, rinvenire
meet: incontrare, incontrarsi, ritrovarsi, riunirsi
lose: perdere
collect: radunare, raccogliere insieme
fall: cadere, crollare, precipitare, accasciarsi, lasciarsi cadere, cascare
faint: svenire, perdere i sensi
stumble: inciampare, barcollare, vacillare
slip: scivolare
sneak: sgattaiolare, svicolare, intrufolarsi
crawl: gattonare, strisciare, trascinarsi
roll: rotolare, arrotolare, rotolarsi
cross: attraversare, varcare, oltrepassare
swim: nuotare
dive: tuffarsi, immergersi
row: remare, vogare
fly: volare
drive: guidare
ride: cavalcare, pedalare
park: parcheggiare
dance: ballare, danzare
sing: cantare, canticchiare, canterellare, intonare
hum: canticchiare
whistle: fischiare, fischiettare
play: giocare, suonare, giocherellare
clap: applaudire, battere le mani
cheer: esultare, acclamare, festeggiare
pray: pregare, farsi il segno della croce
bless: benedire
speak: parlare, chiacchierare, conversare, discorrere, rivolgersi
say: dire, dichiarare, ripetere, annunciare
answer: rispondere, replicare
ask: chiedere, domandare, supplicare, implorare
call: chiamare, telefonare, comporre il numero
whisper: sussurrare, bisbigliare, mormorare
shout: gridare, urlare, strillare, esclamare, sbraitare
scream: strillare
bark: abbaiare
meow: miagolare
argue: litigare, discutere, bisticciare
sigh: sospirare, sbuffare
breathe: respirare, inspirare, espirare, prendere fiato, ansimare, ansare
groan: gemere, grugnire, lamentarsi
cough: tossire, schiarirsi la voce, schiarirsi la gola
sneeze: starnutire
yawn: sbadigliare
snore: russare
spit: sputare
sweat: sudare
blush: arrossire
frown: accigliarsi, aggrottare le sopracciglia, corrugare la fronte
wink: fare l'occhiolino, strizzare l'occhio, ammiccare
blink: sbattere le palpebre
sleep: dormire, addormentarsi, appisolarsi, sonnecchiare, assopirsi, =addormentato/a
wake: svegliare, svegliarsi, risvegliarsi, destarsi
dream: sognare
think: pensare, riflettere, meditare
remember: ricordare, ricordarsi
help: aiutare, soccorrere, assistere
comfort: consolare, confortare, calmare, rassicurare
thank: ringraziare
greet: salutare, salutarsi, accogliere
say goodbye: congedarsi, dire addio
salute: fare il saluto
feed: nutrire, dare da mangiare, imboccare, allattare
water: annaffiare, innaffiare
plant: piantare, seminare
dig: scavare, vangare
bury: seppellire, sotterrare
milk: mungere
fish: pescare
hunt: cacciare
build: costruire, montare un
repair: riparare, aggiustare, accomodare
saw: segare
sharpen: affilare
polish: lucidare, lustrare
stick: incollare, attaccare, appiccicare
fix: aggiustarsi, sistemarsi, aggiustare il, ritoccare
arrange: sistemare, ordinare, disporre, allineare
pack: fare la valigia, fare le valigie, imballare
load: caricare
unload: scaricare
sell: vendere
buy: comprare, acquistare
pay: pagare
steal: rubare, derubare
order: ordinare, comandare
work: lavorare
study: studiare
teach: insegnare
type: digitare, battere a macchina
photograph: fotografare, fare una foto, scattare una foto, scattare foto, fare foto
film: filmare, registrare, riprendere con
fight: lottare, combattere, azzuffarsi, divincolarsi
attack: attaccare, aggredire, assalire
shoot: sparare, fucilare
stab: pugnalare, accoltellare
kill: uccidere, ammazzare, assassinare
die: morire, spirare
threaten: minacciare
arrest: arrestare, ammanettare
save: salvare, soccorrere
sit up: tirarsi su a sedere, mettersi a sedere
stretch: stiracchiarsi, stirarsi
swing: dondolare, oscillare, dondolarsi, cullare
spin: piroettare, girare su
wander: vagabondare, girovagare
limp: zoppicare
tiptoe: camminare in punta di piedi
move: muoversi, spostare, spostarsi, muovere
lead: condurre, guidare verso
guide: orientare
send: mandare, inviare, spedire
receive: ricevere, accettare
choose: scegliere, selezionare
try on: provarsi, misurarsi
comb: pettinare, pettinarsi
brush: spazzolare, lavarsi i denti
shave: radersi, farsi la barba, rasare
bathe: farsi il bagno, farsi la doccia, fare il bagno
ring: suonare la campana
win: vincere
bump: sbattere contro, scontrarsi
block: bloccare, sbarrare
protect: proteggere, difendere, riparare
surround: circondare
separate: separare, separarsi
join: unirsi, aggiungersi
gather: radunarsi, raggrupparsi
lay: adagiare, stendere su, coricare
spread: spalmare, spargere, stendere
sprinkle: spruzzare, cospargere
grind: macinare, pestare
dip: intingere, inzuppare, bagnare, immergere
tap: tamburellare, picchiettare
vomit: vomitare
wind: caricare l'orologio
polish: lucidare
unlock: sbloccare
wear: indossare
scan: scansionare
scream: urlare
study: studiare
`,
  things: `
cup: tazza, tazzina
glass: bicchiere, calice
mug: boccale
plate: piatto, piattino
bowl: ciotola, scodella, insalatiera
spoon: cucchiaio, cucchiaino, mestolo
fork: forchetta
knife: coltello, coltellino, pugnale
chopsticks: bacchette
pot: pentola, casseruola, tegame, pignatta
pan: padella
kettle: bollitore
teapot: teiera
coffee pot: caffettiera, moka
thermos: thermos
jug: brocca, caraffa
bottle: bottiglia, flacone
flask: fiaschetta, borraccia
jar: barattolo, vasetto
can: lattina
tray: vassoio
basket: cesto, cestino, paniere, cesta
bucket: secchio, secchiello
basin: bacinella, catino
watering can: annaffiatoio, innaffiatoio
hose: tubo dell'acqua, canna dell'acqua
box: scatola, scatolone, cassetta, cofanetto
crate: cassa
chest: baule, cassapanca
bag: borsa, sacco, sacchetto, busta della spesa, borsone
backpack: zaino
suitcase: valigia, valigetta
briefcase: ventiquattrore, cartella
purse: borsetta, borsellino
wallet: portafoglio, portafogli
envelope: busta
letter: lettera
postcard: cartolina
note: biglietto, bigliettino, appunto
telegram: telegramma
package: pacco, pacchetto, involto
gift: regalo, dono
book: libro, romanzo, volume
notebook: quaderno, taccuino, agenda, blocco note
diary: diario
newspaper: giornale, quotidiano
magazine: rivista
document: documento, contratto, fascicolo, verbale, pratica
folder: cartellina, raccoglitore
paper: carta, foglio, foglietto
passport: passaporto
identity card: carta d'identità, tesserino
ticket: biglietto
money: soldi, denaro, banconote, banconota, mazzetta
coin: moneta, monetina
check: assegno
credit card: carta di credito, bancomat
receipt: scontrino, ricevuta
bill: conto del ristorante, fattura, bolletta
photograph: foto, fotografia, istantanea
album: album
painting: quadro, dipinto, tela
picture: disegno, immagine
drawing: disegno
map: mappa, cartina, piantina
poster: manifesto, locandina, poster
sign: insegna, cartello
banner: striscione, stendardo
flag: bandiera
pen: penna, biro, pennarello
pencil: matita
chalk: gessetto, gesso
eraser: gomma
ruler: righello
tape measure: metro a nastro, metro da sarto
brush: pennello, spazzola
comb: pettine
mirror: specchio, specchietto
lipstick: rossetto
perfume: profumo
soap: sapone
towel: asciugamano, telo
toothbrush: spazzolino
razor: rasoio
scissors: forbici
needle: ago
thread: filo da cucito, rocchetto
yarn: gomitolo, lana
cloth: panno, straccio, strofinaccio, stoffa
rag: straccio
handkerchief: fazzoletto
napkin: tovagliolo
tablecloth: tovaglia
blanket: coperta
quilt: trapunta, piumone
sheet: lenzuolo, lenzuola
pillow: cuscino, guanciale
mattress: materasso
bed: letto, branda, lettino
cradle: culla
crib: lettino
hammock: amaca
mat: stuoia, zerbino
carpet: tappeto
curtain: tenda, tendina, sipario
table: tavolo, tavolino, tavola
desk: scrivania, banco di scuola
chair: sedia, seggiola
armchair: poltrona
rocking chair: sedia a dondolo
wheelchair: sedia a rotelle
stool: sgabello
bench: panca, panchina
sofa: divano
shelf: scaffale, mensola, ripiano
cupboard: armadio, credenza, dispensa
drawer: cassetto
lamp: lampada, lampadina, abat-jour, lume
lantern: lanterna
flashlight: torcia, pila
torch: fiaccola
candle: candela, cero
match: fiammifero, cerino
lighter: accendino
cigarette: sigaretta, mozzicone
cigar: sigaro
pipe: pipa
ashtray: posacenere
fire: falò, fuoco
firewood: legna
stove: stufa, fornello, fornelli
oven: forno
refrigerator: frigorifero, frigo
iron: ferro da stiro
fan: ventaglio, ventilatore
broom: scopa, ramazza
mop: mocio, straccio per pavimenti
duster: piumino
sponge: spugna
umbrella: ombrello
parasol: ombrellone
cane: bastone
stick: bastone, bastoncino
crutch: stampella
rope: corda, fune
string: spago, cordicella
chain: catena
wire: fil di ferro, cavo
tape: nastro adesivo, scotch
ribbon: nastro, fiocco
glue: colla
nail: chiodo
saw: sega
screwdriver: cacciavite
wrench: chiave inglese
pliers: pinze, tenaglie
chisel: scalpello
axe: ascia, accetta, scure
shovel: pala, badile
hoe: zappa
rake: rastrello
pitchfork: forcone
sickle: falce
wheelbarrow: carriola
ladder: scala a pioli, scaletta
tool: attrezzo, arnese
toolbox: cassetta degli attrezzi
key: chiave, mazzo di chiavi
lock: lucchetto
door: porta, portone
window: finestra, finestrino
phone: telefono, cellulare, telefonino, cornetta
computer: computer
laptop: portatile, laptop
tablet: tablet
keyboard: tastiera
screen: schermo, monitor
television: televisore, televisione
remote: telecomando
radio: radio, radiolina
tape recorder: registratore
record player: giradischi, grammofono
record: disco, vinile
cassette: cassetta audio, musicassetta
headphones: cuffie, auricolari
microphone: microfono
camera: macchina fotografica, fotocamera, telecamera, cinepresa
calculator: calcolatrice
typewriter: macchina da scrivere
clock: orologio a muro, sveglia, pendolo
watch: orologio da polso, orologio
stopwatch: cronometro
glasses: occhiali
binoculars: binocolo
telescope: telescopio, cannocchiale
magnifying glass: lente d'ingrandimento
scale: bilancia
gun: pistola, rivoltella, fucile, arma, revolver
sword: spada, sciabola
spear: lancia
bow: arco
arrow: freccia
shield: scudo
bullet: proiettile, pallottola, cartuccia
handcuffs: manette
ring: anello, fede nuziale
necklace: collana
earring: orecchino
bracelet: braccialetto, bracciale
medal: medaglia, medaglione
trophy: trofeo
crown: corona
cross: croce, crocifisso
rosary: rosario
icon: icona, santino
bible: bibbia
statue: statua, statuetta, statuina
vase: vaso
flower: fiore, garofano, margherita, giglio, girasole
rose: rosa
bouquet: mazzo di fiori, bouquet
plant: pianta, piantina
leaf: foglia
branch: ramo, ramoscello
seed: seme
stone: pietra, sasso, ciottolo
brick: mattone
sand: sabbia
ball: palla, pallone
balloon: palloncino
kite: aquilone
toy: giocattolo
doll: bambola, pupazzo
teddy bear: orsacchiotto, peluche
puppet: marionetta, burattino
mask: maschera, mascherina
card: carta da gioco, mazzo di carte, carte
dice: dado
chess set: scacchiera, scacchi
chess piece: pedone
domino: domino
guitar: chitarra
violin: violino
cello: violoncello
piano: pianoforte, piano
accordion: fisarmonica
flute: flauto
trumpet: tromba
drum: tamburo
harmonica: armonica
bell: campana, campanello, campanella
whistle: fischietto
car: macchina, automobile, auto, taxi
truck: camion, furgone, furgoncino
van: furgone
bus: autobus, corriera, pullman
train: treno, vagone
tram: tram
motorcycle: moto, motocicletta, motorino
scooter: vespa, monopattino, motorino
bicycle: bicicletta, bici
skateboard: skateboard
helmet: casco
cart: carrello, carretto
stroller: passeggino, carrozzina
boat: barca, barchetta, gommone, scialuppa
oar: remo
net: rete da pesca, rete
fishing rod: canna da pesca
anchor: ancora
tent: tenda da campeggio
sleeping bag: sacco a pelo
saddle: sella
horse: cavallo, cavalla
dog: cane, cagnolino
cat: gatto, gattino
bird: uccello, uccellino, canarino, piccione
rooster: gallo
chicken: gallina, pollo, pulcino
cow: mucca, vacca, vitello
goat: capra, capretto
sheep: pecora, agnello
donkey: asino
pig: maiale, porco
snail: lumaca
mouse: topo
cage: gabbia
leash: guinzaglio
egg: uovo/uova
bread: pane, pagnotta, panino, filone
sandwich: panino, tramezzino
cake: torta, dolce
pie: crostata
cookie: biscotto
candy: caramella, lecca-lecca
chocolate: cioccolato, cioccolata, cioccolatino
ice cream: gelato
cheese: formaggio
butter: burro
jam: marmellata
honey: miele
milk: latte
sugar: zucchero
salt: sale
flour: farina
dough: impasto, pasta frolla
rice: riso
pasta: pasta, spaghetti, pastasciutta
soup: minestra, zuppa, brodo, minestrone
meat: carne, bistecca
sausage: salsiccia, salame
ham: prosciutto
fish: pesce
potato: patata
tomato: pomodoro
onion: cipolla
garlic: aglio
carrot: carota
cabbage: cavolo
vegetable: verdura, ortaggio
salad: insalata
apple: mela
orange: arancia
lemon: limone
banana: banana
grape: uva
watermelon: anguria, cocomero
melon: melone
mango: mango
coconut: noce di cocco
cherry: ciliegia
strawberry: fragola
fruit: frutta, frutto
olive: oliva
nut: noce, nocciola, nocciolina
corn: mais, pannocchia
bean: fagiolo
herbs: erbe, prezzemolo, basilico, rosmarino
mushroom: fungo
pizza: pizza
tortilla: frittata
food: cibo
meal: pasto
coffee: caffè
tea: tè, tisana, camomilla
mate: mate
wine: vino
beer: birra
whisky: whisky
vodka: grappa, vodka
champagne: spumante, champagne
juice: succo, spremuta
water: acqua
lemonade: limonata
medicine: medicina, sciroppo, farmaco
pill: pillola, pastiglia, compressa
syringe: siringa
bandage: benda, fasciatura, garza
plaster: cerotto
thermometer: termometro
stethoscope: stetoscopio
first aid kit: cassetta del pronto soccorso
stretcher: barella, lettiga
clipboard: cartelletta
blackboard: lavagna
globe: mappamondo
board: asse, tavola di legno
easel: cavalletto
palette: tavolozza
paint: vernice, barattolo di vernice
doorbell: campanello
trash can: cestino dei rifiuti, bidone, pattumiera
trash bag: sacco della spazzatura
counter: bancone, banco del bar
cash register: registratore di cassa
rocket: razzo
firework: fuochi d'artificio, petardo
christmas tree: albero di natale
tree: albero
grass: erba
hay: fieno, paglia
wool: lana
feather: piuma
coffin: bara
urn: urna
wreath: corona di fiori
gravestone: lapide
bathtub: vasca da bagno, vasca
tap: rubinetto
sink: lavandino, lavello
washing machine: lavatrice
sewing machine: macchina da cucire
clothesline: stendino, filo del bucato
laundry: bucato, panni
clothes: vestiti, panni sporchi
hat: cappello
cap: berretto, cappellino
glove: guanto
scarf: sciarpa
shoe: scarpa, stivale, pantofola
coat: cappotto
apron: grembiule
belt: cintura
button: bottone
veil: velo
cable: cavo
battery: batteria
bulb: lampadina
engine: motore
wheel: ruota, volante
tire: pneumatico, gomma
jerrycan: tanica
barrel: barile, botte
sack: sacco
pallet: bancale, pallet
fence: recinto, staccionata
hedge: siepe
fountain pen: stilografica
seal: timbro, sigillo
stamp: francobollo
USB stick: chiavetta, chiavetta usb
drone: drone
robot: robot
walkie-talkie: ricetrasmittente, walkie-talkie
megaphone: megafono, altoparlante
loudspeaker: cassa acustica
music box: carillon
puzzle: puzzle
swing: altalena
sled: slitta, slittino
ski: sci
skate: pattino
snowman: pupazzo di neve
snowball: palla di neve
bone: osso
skull: teschio
gem: gioiello, diamante, perla
gold: oro
poison: veleno
potion: pozione
wand: bacchetta magica
scroll: pergamena
test tube: provetta
microscope: microscopio
lunchbox: portavivande, gavetta
hairdryer: asciugacapelli, phon, casco asciugacapelli
steering wheel: volante
chewing gum: gomma da masticare, chewing gum, cicca
crank: manovella
handset: cornetta
searchlight: riflettore, faro
`,
  people: `
f mature grandmother -: nonna, nonnina
m mature grandfather -: nonno
f middle-aged mother -: madre, mamma
m middle-aged father -: padre, papà, babbo
f - daughter -: figlia, figliola
m - son -: figlio, figliolo
f child granddaughter -: nipotina
m child grandson -: nipotino
f - sister -: sorella, sorellina
m - brother -: fratello, fratellino
f adult aunt -: zia
m middle-aged uncle -: zio
f adult wife -: moglie
m adult husband -: marito
f - niece -: nipote femmina
n - nephew -: nipote
f young-adult girlfriend -: fidanzata, ragazza di
m young-adult boyfriend -: fidanzato
f mature mother-in-law -: suocera
m mature father-in-law -: suocero
f young-adult daughter-in-law -: nuora
m young-adult son-in-law -: genero
f adult sister-in-law -: cognata
m adult brother-in-law -: cognato
f - cousin -: cugina
m - cousin -: cugino
f - friend -: amica, compagna, collega
m - friend -: amico, compagno
f mature widow -: vedova
m mature widower -: vedovo
f adult - -: donna, signora
m adult - -: uomo/uomini, signore, tizio, sconosciuto, tipo
f mature - -: vecchia, anziana, vecchietta, vecchina
m mature - -: vecchio, anziano, vecchietto, pensionato
f young-adult - -: giovane donna, signorina
m young-adult - -: giovane, giovanotto
f teen - -: adolescente femmina, liceale
m teen - -: adolescente
f child - -: bambina, ragazzina, ragazza, scolara
m child - -: bambino, ragazzino, ragazzo, scolaro
n child - -: bimbo
n baby - -: neonato, bebè, lattante
f adult - -: infermiera, dottoressa, maestra, professoressa, cameriera, hostess, segretaria, cassiera, commessa, fornaia, fioraia, cuoca, domestica, donna delle pulizie, portinaia, vicina, padrona, contadina, sarta, parrucchiera, avvocatessa, direttrice, ministra, attrice, cantante, ballerina, pittrice, scrittrice, fotografa, suora, monaca, strega, regina, principessa, passeggera, viaggiatrice, cliente, ospite, paziente, alunna, studentessa, bibliotecaria, libraia, scienziata, presentatrice, ostessa, lavandaia, levatrice, autista, impiegata, operaia, mendicante, bambinaia, badante, ispettrice, sconosciuta, barista, venditrice, lavoratrice, poliziotta, maestrina, custode, turista
m adult - -: medico, dottore, infermiere, maestro, professore, insegnante, cameriere, barista, segretario, cassiere, commesso, fornaio, panettiere, cuoco, chef, domestico, maggiordomo, portiere, portinaio, custode, bidello, vicino, padrone, proprietario, contadino, agricoltore, pescatore, sarto, calzolaio, ciabattino, parrucchiere, barbiere, avvocato, giudice, direttore, capo, ministro, sindaco, attore, cantante, ballerino, pittore, scrittore, poeta, fotografo, monaco, prete, sacerdote, parroco, vescovo, frate, mago, stregone, re, principe, passeggero, viaggiatore, turista, cliente, ospite, invitato, paziente, alunno, studente, bibliotecario, libraio, scienziato, ingegnere, presentatore, oste, autista, tassista, camionista, pilota, capitano, marinaio, soldato, sergente, tenente, colonnello, generale, guardia, vigile, poliziotto, carabiniere, agente, investigatore, ispettore, commissario, ufficiale, maresciallo, pompiere, postino, fattorino, corriere, falegname, muratore, operaio, lavoratore, minatore, meccanico, elettricista, idraulico, fabbro, macellaio, fruttivendolo, pescivendolo, pastore, giardiniere, cacciatore, mendicante, barbone, ladro, bandito, prigioniero, detenuto, carceriere, musicista, chitarrista, violinista, liutaio, giornalista, cronista, guida, funzionario, impiegato, dirigente, imprenditore, allenatore, giocatore, calciatore, pugile, cavaliere, pagliaccio, farmacista, dentista, chirurgo, banchiere, orologiaio, controllore, becchino, sacrestano, straniero, passante, pedone, venditore, gelataio, pasticcere, salumiere, gondoliere, bagnino, gestore, albergatore, capostazione, testimone, fantasma, notaio, apprendista, garzone
m adult - -: cardinale, astronauta, soccorritore, narratore, inquisitore, archeologo, boia, scudiero, chierico, domenicano, garzone, studioso
f adult - -: narratrice, soccorritrice
n adult - g: folla, gente, pubblico, coppia, famiglia, clientela, personale, squadra, equipaggio, gruppo, banda, coro, orchestra, pattuglia, corteo, processione, persone
n child - g: bambini, ragazzi, scolaresca, alunni
`,
  feelings: `
joy: felic*, content*, allegr*, gioi*, sorrid*, sorriso, risata, entusias*, orgoglios*, divertit*, scherz*, giocos*, sollevat*, raggiant*, affettuos*, con tenerezza, meravigli*, fantastic*, perfett*, bellissim*, bravo, brava, evviva, auguri, complimenti, vinto, ti amo, ti voglio bene, finalmente, che bello, delizios*, compleanno, amore mio, buonissim*, adoro, haha*, emozionat*, ridendo, bellissimo, tenero, tenera
sadness: trist*, tristezza, piang*, lacrim*, singhiozz*, dolor*, dispiac*, mi dispiace, scusa*, perdon*, abbattut*, depress*, malincon*, nostalg*, solitudine, addio, funerale, mai più, mi manchi, stanc*, esaust*, sospir*, rassegnat*, voce rotta, delus*, vergogn*, troppo tardi, purtroppo, infelic*, rimpian*, afflitt*, sconsolat*, amaramente, da sola, da solo, morto, morta
anger: arrabbiat*, furios*, furia, rabbia, ira, adirat*, irritat*, infastidit*, indignat*, impazient*, sever*, gridando, urla*, minacc*, disprez*, odio, ti odio, maledett*, idiota, imbecille, stupid*, bugiard*, zitto, zitta, stai zitt*, vattene, fuori di qui, basta, come osi, traditor*, ingiust*, merda, cazzo, dannazione, sarcastic*, esasperat*, non se ne parla, stizzit*, risentit*, seccat*, secco, seccamente, freddo, freddamente, brusco, duro
fear: spaventat*, paura, impaurit*, timoros*, tremant*, nervos*, preoccupat*, inquiet*, ansios*, atterrit*, terrorizz*, panico, terrore, orrore, angosciat*, allarmat*, aiuto, aiutami, attenzione, pericol*, nasconditi, ti prego no, supplic*, timid*, esitant*, incert*, balbett*, disperat*, sgoment*, pallid*, titubant*, teso, tesa
surprise: sorpres*, stupit*, stupor*, sbalordit*, allibit*, a bocca aperta, incredul*, sconcertat*, perpless*, confus*, interdett*, improvvis*, all'improvviso, non ci credo, non può essere, incredibil*, che ci fai qui, mio dio, dio mio, accipicchia, caspita, meravigliat*, scioccat*, curios*, esterrefatt*
respect: grazie, gratitudine, rispettos*, con rispetto, rispetto, riverenz*, umil*, cortes*, educat*, solenn*, cerimonios*, formal*, benedi*, amen, onore, ai suoi ordini, permesso, eccellenza, maestà, ammirat*, ringrazi*, deferent*, grato, grata, grazie mille
calm: tranquill*, seren*, a bassa voce, sottovoce, dolcemente, lentamente, pensieros*, neutr*, indifferent*, pacat*, pazient*, senza guardare, senza alzare, calmo, calma, con calma
`,
  times: `
dawn: alba, all'alba, aurora, primo mattino, sorgere del sole, alle prime luci, albeggia
morning: mattina, mattino, mattinata, di mattina, stamattina, in mattinata
noon: mezzogiorno, a mezzogiorno, ora di pranzo
afternoon: pomeriggio, giorno, di giorno, nel pomeriggio, primo pomeriggio, tardo pomeriggio
dusk: tramonto, crepuscolo, imbrunire, calar del sole, al tramonto, all'imbrunire, calare della sera
evening: sera, serata, di sera, stasera, in serata, prima serata
night: notte, di notte, mezzanotte, nottata, stanotte, notte fonda, a mezzanotte, nella notte
`,
  weather: `
storm: temporale, tempesta, tuono, tuoni, lampo, lampi, fulmine, bufera, uragano, burrasca
rain: pioggia, piove, pioveva, piovendo, acquazzone, pioggerella, rovescio, piovigginava, gocce di pioggia, diluvia, pioviggina
snow: neve, nevica, nevicava, nevicata, fiocchi di neve, bufera di neve, innevato, innevata
mist: nebbia, foschia, nebbioso, bruma
dust: polverone, tempesta di sabbia, nuvola di polvere, polverosa, polveroso
wind: vento, ventoso, brezza, raffica, raffiche, maestrale, tramontana, scirocco
heat: caldo, afa, canicola, sole cocente, calura, afoso, torrido, caldo torrido
cloudy: nuvoloso, nuvole, cielo grigio, coperto, cielo plumbeo, nubi
clear: soleggiato, cielo azzurro, cielo sereno, sole splende, stellato, cielo stellato
`,
  places: `
bedroom: camera da letto, cameretta, camera, stanza da letto, dormitorio
kitchen: cucina, cucina del ristorante, cucinino
courtyard: cortile, cortile interno, chiostro
garden: giardino, orto, serra, frutteto, giardinetto
balcony: balcone, terrazzino, loggia
tea-room: sala da tè
street: via, strada di città, viale, marciapiede, fermata, fermata dell'autobus, incrocio, angolo di strada, corso, quartiere, strisce pedonali
alley: vicolo, vicoletto, calle veneziana, carruggio
bridge: ponte, passerella, cavalcavia, viadotto
square: piazza, piazzetta, piazzale, campo veneziano, sagrato
market: mercato, fiera, mercatino, bancarella, sagra
shop: negozio, forno, forno dei, panificio, pescheria, gastronomia, enoteca, latteria, drogheria, rosticceria, bottega, panetteria, forno del paese, farmacia, libreria, macelleria, fioraio, ferramenta, cartoleria, parrucchiere, barbiere, supermercato, alimentari, edicola, gioielleria, orologeria, pasticceria, lavanderia, tabaccheria, salumeria, merceria, sartoria, centro commerciale, camerino di prova, emporio, antiquario, profumeria, drogheria, calzoleria, distributore di benzina, pescheria, fruttivendolo
restaurant: ristorante, trattoria, pizzeria, osteria, mensa, tavola calda, rosticceria, locanda
cafe: caffè, caffetteria, gelateria, bar gelateria
bar: bar, birreria, pub, discoteca, taverna, enoteca, locale notturno, night club
office: ufficio, studio legale, redazione, notaio, ufficio postale, posta, banca, sportello, agenzia, municipio, anagrafe, segreteria, accettazione, studio notarile, presidenza
meeting-room: sala riunioni, sala conferenze, aula magna, sala consiliare
classroom: aula, classe, aula scolastica, aula universitaria
school: scuola, liceo, università, facoltà, asilo, conservatorio, collegio, scuola elementare, accademia
library: biblioteca, archivio, sala lettura
hospital: ospedale, clinica, pronto soccorso, infermeria, sala operatoria, ambulatorio, reparto, stanza d'ospedale, casa di riposo, obitorio, corsia, ambulanza, studio medico, studio dentistico, veterinario, sanatorio, rianimazione
laboratory: laboratorio
factory: fabbrica, stabilimento, officina industriale, catena di montaggio, cantiere, raffineria, mattatoio, acciaieria, segheria, filanda, miniera, tipografia, cava, capannone industriale
workshop: officina, bottega artigiana, falegnameria, laboratorio artigiano, garage, fucina, autofficina, atelier, rimessa, bottega del liutaio
station: stazione, binario, stazione ferroviaria, banchina della stazione, stazione della metropolitana, autostazione, sala d'attesa della stazione
train: treno, vagone, scompartimento, carrozza, metropolitana, tram, cuccetta
bus: autobus, pullman, corriera, bus, scuolabus
car: macchina, auto, automobile, taxi, furgone, abitacolo, camion, sedile posteriore, cabina del camion, vettura, volante della polizia
airport: aeroporto, terminal, sala d'imbarco, cancello d'imbarco, pista di atterraggio
aircraft: aereo, cabina dell'aereo, elicottero, aeroplano, mongolfiera
ship: nave, barca, veliero, ponte della nave, cabina della nave, traghetto, peschereccio, yacht, stiva, vaporetto, gommone, barca a vela, sottomarino
harbour: porto, molo, banchina, imbarcadero, pontile, darsena, porticciolo
river: fiume, riva del fiume, argine, ruscello, torrente, cascata, canale, lungofiume, naviglio
lake: lago, laghetto, stagno, riva del lago, laguna
beach: spiaggia, riva del mare, costa, isola, lungomare, lido, scogliera
sea: mare, oceano, alto mare, mare aperto
forest: bosco, foresta, radura, pineta, giungla, sottobosco, accampamento, boscaglia
field: campo, prato, campo di grano, vigna, vigneto, uliveto, oliveto, pascolo, campagna, pianura, campo di battaglia, risaia, frutteto
farm: fattoria, stalla, fienile, masseria, cascina, pollaio, scuderia, podere, aia, casale
village: villaggio, paese, borgo, paesino, frazione
mountain: montagna, collina, vetta, scogliera, burrone, vulcano, sentiero di montagna, ghiacciaio, valle, passo, cima, rifugio, pendio, alpeggio, pista da sci
desert: deserto, duna, dune, oasi
cave: grotta, caverna, tunnel, galleria di miniera, fogna, catacombe, sotterraneo
road: strada, autostrada, sentiero, parcheggio, casello, strada di campagna, ciglio della strada, passaggio a livello, strada statale, posto di blocco, frontiera, provinciale, area di servizio, tangenziale, autogrill
park: parco, giardini pubblici, zoo, orto botanico, luna park, panchina, villa comunale, parco pubblico
playground: parco giochi, cortile della scuola, campetto, giardinetti
stadium: stadio, campo da calcio, palestra, piscina, spogliatoio, arena, ring, palazzetto, ippodromo, tribuna, campo sportivo, pista di pattinaggio, campo da tennis
stage: palco, palcoscenico, quinte, camerino, sala concerti, sala prove, dietro le quinte
theatre: teatro, cinema, sala cinematografica, opera, circo, tendone
studio: studio di registrazione, studio televisivo, studio radiofonico, sala di montaggio, set, studio fotografico, sala di danza
temple: tempio, monastero, pagoda
church: chiesa, cattedrale, duomo, cappella, sagrestia, abbazia, convento, confessionale, basilica, campanile, canonica, parrocchia, oratorio, navata, pieve
mosque: moschea
shrine: santuario, altare, edicola votiva
palace: palazzo, sala del trono, villa nobiliare, museo, galleria, galleria d'arte, pinacoteca, salone da ballo, salone delle feste
castle: castello, fortezza, torre, mura, bastione, faro, torrione, rocca
ruins: rovine, macerie, casa abbandonata, fabbrica abbandonata, edificio abbandonato, scavi
graveyard: cimitero, tomba, cripta, camposanto, mausoleo
prison: prigione, carcere, cella, parlatorio, galera, cortile del carcere, penitenziario
court: tribunale, aula di tribunale, aula del tribunale, palazzo di giustizia, corte d'assise
police-station: commissariato, questura, caserma dei carabinieri, stazione dei carabinieri, sala interrogatori, posto di polizia
hotel: albergo, hotel, camera d'albergo, pensione, locanda, motel, hall dell'albergo, ostello, stanza d'albergo, agriturismo
rooftop: tetto, terrazza, terrazzo, tetti, lastrico
corridor: corridoio, atrio, ascensore, sala d'attesa, vestibolo, ingresso, androne, anticamera
stairs: scale, scala, tromba delle scale, pianerottolo, scalinata, vano scale
warehouse: magazzino, deposito, capannone, ripostiglio, retrobottega, silo
spaceship: astronave, stazione spaziale, navicella, capsula, base lunare
home: casa, appartamento, salotto, soggiorno, sala da pranzo, stanza, bagno, cantina, soffitta, mansarda, baita, capanna, villa, villetta, monolocale, veranda, tinello, tenda, roulotte, casetta, ingresso di casa, porta di casa, sala, salone
`,
});
