import { languagePack } from './language-pack.ts';

/** French. Verbs by their infinitives; `verb-forms.ts` explains the notation. */
export const FRENCH = languagePack({
  code: 'fr',
  verbs: `
wind: remonter le mécanisme, remonter la pendule, remonter le réveil, remonter sa montre, remonter l'horloge, tourner la manivelle
vomit: vomir, rendre son repas, dégueuler
lick: lécher, se lécher, pourlécher
examine: examiner, étudier, ausculter
inspect: inspecter
wince: grimacer, faire la grimace
reach: atteindre
stack: empiler, entasser
explain: expliquer
extinguish: éteindre la bougie
stare: fixer, dévisager, regarder fixement
creep: avancer à pas de loup
sand: poncer
plane: raboter
honk: klaxonner
slide: faire glisser, coulisser
make: faire, fabriquer, préparer
click: cliquer
scan: scanner
wet: mouiller
turn on: allumer la radio, allumer la télé, allumer la lampe, allumer la lumière, allumer le micro, allumer l' ordinateur
whistle: siffloter
squint: plisser les yeux, cligner des paupières
unscrew: dévisser
screw: visser
share: partager, se partager
suck: sucer, suçoter, téter
snort: renifler, s'ébrouer, pouffer
crumple: froisser, chiffonner
squeeze: presser entre, essorer
climb out: s'extirper, s'extraire
pinch: pincer, se pincer, se coincer
poke: piquer, tisonner
peek: jeter un œil, passer la tête
mutter: marmonner, grommeler/grommell, bougonner, maugréer, bredouiller
hammer: marteler/martèl, clouer
use: utiliser, se servir de
float: flotter
land: atterrir
take down: décrocher du mur, décrocher le tableau
plug: brancher, débrancher
stammer: bégayer, balbutier, bafouiller
introduce: présenter, se présenter
invite: inviter
get off: descendre du wagon, descendre du train
recite: réciter
resist: résister
-: commencer à, se mettre à, continuer à, essayer de, tenter de, se dépêcher de, finir par, venir, aller, s'apprêter à, parvenir à, réussir à, oser, recommencer à, pouvoir, finir de
walk: marcher, avancer, s'avancer, se promener, déambuler, errer, arpenter, faire quelques pas, faire un pas, flâner
go: aller, se diriger, se rendre
pass: passer
sit: s'asseoir, se rasseoir, =s'assoit, =s'assoient, =assis/e, prendre place, s'installer, se poser, s'attabler
crouch: s'accroupir, se baisser, se recroqueviller, se tapir, =accroupi/e, se blottir
stand: se tenir, rester debout, être debout, =debout, se dresser, se planter
get up: se lever, se relever, se redresser, se remettre debout, se mettre debout, se soulever
lie: s'allonger, se coucher, s'étendre, =allongé/e, =couché/e, =étendu/e, gésir, se recoucher
kneel: s'agenouiller, se mettre à genoux, =agenouillé/e, =à genoux, tomber à genoux
lean: s'appuyer, se pencher, s'adosser, s'accouder, =adossé/e, =appuyé/e, =penché/e, =accoudé/e
bow: s'incliner, baisser la tête, faire la révérence, courber la tête, incliner la tête
smile: sourire, esquisser un sourire
grin: ricaner
laugh: rire, rigoler, éclater de rire, pouffer, se marrer
cry: pleurer, sangloter, pleurnicher, fondre en larmes, éclater en sanglots, larmoyer
look: regarder, se regarder, fixer, contempler, dévisager, jeter un coup d'œil, jeter un coup d'oeil, jeter un regard, lever les yeux, baisser les yeux, lever la tête, échanger un regard, poser les yeux, scruter, admirer
watch: observer, surveiller, épier, guetter, suivre des yeux, suivre du regard
see: voir, apercevoir, distinguer, entrevoir
notice: remarquer, s'apercevoir
listen: écouter, entendre, tendre l'oreille, prêter l'oreille
smell: sentir, humer, renifler, flairer
run: courir, accourir, se précipiter, s'élancer, foncer, trottiner, galoper, partir en courant
rush: se hâter, se ruer, se jeter
flee: fuir, s'enfuir, se sauver, s'échapper, détaler, filer
chase: poursuivre, pourchasser, courir après
follow: suivre, emboîter le pas
accompany: accompagner, raccompagner
jump: sauter, bondir, sautiller, faire un bond, gambader
climb: monter, grimper, gravir, escalader, se hisser, remonter l'escalier, remonter à
board: embarquer, monter dans
descend: descendre, redescendre
get off: descendre du train, descendre du bus, descendre de
enter: entrer, pénétrer, rentrer, faire irruption, surgir, s'engouffrer, s'introduire
leave: sortir, partir, quitter, s'en aller, =s'en va, =s'en vont, =s'en alla, s'éloigner, repartir, ressortir, se retirer, disparaître
come: venir, arriver, débarquer, survenir
appear: apparaître, surgir, émerger
disappear: disparaître, s'évanouir dans
approach: s'approcher, approcher, se rapprocher, rejoindre, aborder
return: revenir, retourner, rentrer, repasser
turn: se tourner, se retourner, tourner, pivoter, tourner la tête, faire volte-face, faire demi-tour, se détourner
step back: reculer, faire un pas en arrière, s'écarter, se reculer
stop: s'arrêter, arrêter, s'immobiliser, se figer, cesser, freiner, stopper, s'interrompre
freeze: se figer, rester immobile, se pétrifier, se raidir
wait: attendre, patienter, faire la queue
stay: rester, demeurer
rest: se reposer
hesitate: hésiter
give: donner, remettre à, rendre, offrir, distribuer, céder, redonner
hand: passer le, passer la
offer: proposer, présenter
hold out: tendre, tendre la main
take: prendre, s'emparer, reprendre, prélever, se saisir
grab: attraper, saisir, agripper, empoigner, s'agripper, s'accrocher, arracher
catch: rattraper
take out: sortir un, sortir une, sortir le, sortir la, sortir les, sortir son, sortir sa, sortir des, tirer de, extraire, dégainer
pick up: ramasser, recueillir, décrocher
lift: soulever, lever, hisser, brandir
raise: lever la main, lever son verre, lever le bras, lever les bras
lower: baisser, abaisser
put: mettre, poser, placer, ranger, glisser, remettre, déposer, fourrer, disposer, introduire, enfoncer, reposer, installer
put down: reposer sur
put on: enfiler, mettre son, revêtir, se coiffer, chausser, s'habiller, se vêtir
take off: ôter, retirer, enlever, se déshabiller, se déchausser
wear: porter un, porter une
drop: lâcher, laisser tomber, faire tomber
release: relâcher, libérer, desserrer
throw: lancer, jeter/jett, balancer
push: pousser, repousser, bousculer
press: appuyer, presser, serrer
pull: tirer, retirer de, tirer sur
drag: traîner, entraîner
carry: porter, transporter, emporter, trimballer
bring: apporter, ramener, rapporter, amener
hold: tenir, maintenir, se tenir par, empoigner, retenir, soutenir
hang: accrocher, suspendre, pendre, étendre le linge
hang up: raccrocher
open: ouvrir, entrouvrir, rouvrir, déboucher
close: fermer, refermer, claquer la porte, rabattre
slam: claquer
lock: verrouiller, fermer à clé, fermer à clef
unlock: déverrouiller
knock: frapper à, toquer, sonner, frapper à la porte
hit: frapper, cogner, gifler, taper, heurter
kick: donner un coup de pied, shooter
break: casser, briser, rompre, fracasser, déchirer
tear: déchirer, arracher
cut: couper, trancher, découper, tailler
chop: hacher, émincer
peel: éplucher, peler
cook: cuisiner, cuire, faire cuire, préparer le repas, mijoter
fry: frire, faire frire, faire revenir
boil: bouillir, faire bouillir
knead: pétrir
stir: remuer, mélanger, touiller, fouetter
pour: verser, servir, se servir, remplir le verre, resservir
fill: remplir
spill: renverser
serve: servir à
drink: boire, trinquer, avaler une gorgée, boire une gorgée, siroter, vider son verre
sip: siroter
toast: trinquer, porter un toast
eat: manger, dîner, déjeuner, grignoter, dévorer, avaler, souper
bite: mordre, croquer, mordiller, se mordre
chew: mâcher, mastiquer
swallow: avaler, déglutir
taste: goûter, déguster
smoke: fumer
light: allumer, s'allumer une
turn on: allumer la lumière, brancher, mettre en marche, démarrer
turn off: éteindre, couper le contact
burn: brûler
blow: souffler
write: écrire, noter, griffonner, inscrire, rédiger
sign: signer
read: lire, relire, feuilleter/feuillett, parcourir des yeux
draw: dessiner, tracer, esquisser
paint: peindre
count: compter, recompter
measure: mesurer
weigh: peser
check: vérifier, contrôler, consulter, inspecter, examiner
show: montrer, présenter à
point: pointer, désigner, montrer du doigt, indiquer
aim: viser, braquer
gesture: gesticuler, faire un geste, faire signe, faire un signe
wave: agiter la main, agiter, saluer, saluer de la main, faire signe de la main, faire un signe de la main
nod: hocher la tête, acquiescer, opiner, hocher, faire oui de la tête, approuver de la tête
shake head: secouer la tête, faire non de la tête, hocher la tête négativement
shrug: hausser les épaules
shake: secouer, agiter
shake hands: serrer la main, se serrer la main
tremble: trembler, frissonner, grelotter, tressaillir
flinch: sursauter, tressaillir, se raidir
startle: s'effrayer
scare: effrayer, faire peur
hug: serrer dans ses bras, prendre dans ses bras, enlacer, étreindre, s'étreindre, serrer contre, embrasser, s'enlacer, se serrer
kiss: embrasser, s'embrasser, donner un baiser, baiser, faire la bise, déposer un baiser
touch: toucher, effleurer, frôler, palper, tâter
stroke: caresser, se caresser, flatter
pat: tapoter, donner une tape
rub: frotter, se frotter, masser
scratch: gratter, se gratter, griffer
wipe: essuyer, s'essuyer, éponger, s'éponger, sécher
clean: nettoyer, récurer, frotter le, astiquer
wash: laver, se laver, rincer, faire la vaisselle
sweep: balayer
iron: repasser
sew: coudre, broder, raccommoder, repriser, recoudre
knit: tricoter
weave: tisser, tresser
tie: attacher, nouer, lier, ficeler/ficell, boutonner, lacer
untie: détacher, dénouer, défaire, déboutonner
wrap: envelopper, emballer, emmitoufler, bander, entourer
unwrap: déballer
fold: plier, replier
unfold: déplier, déployer, dérouler
cover: couvrir, recouvrir, se couvrir, cacher son, border
hide: cacher, se cacher, dissimuler, se dissimuler, planquer
search: chercher, fouiller, rechercher, farfouiller, fureter
find: trouver, retrouver, découvrir
meet: rencontrer, retrouver, se retrouver, croiser, se rejoindre
lose: perdre
collect: rassembler, récolter, collecter
fall: tomber, s'effondrer, s'écrouler, chuter, se laisser tomber, s'affaler, s'affaisser
faint: s'évanouir, perdre connaissance
stumble: trébucher, tituber, chanceler/chancell, vaciller
slip: glisser, déraper, se glisser
sneak: se faufiler, se glisser dans, s'esquiver, s'éclipser
crawl: ramper, se traîner, marcher à quatre pattes
roll: rouler, se rouler, enrouler
cross: traverser, franchir, enjamber
swim: nager
dive: plonger
row: ramer
fly: voler, s'envoler
drive: conduire, rouler vers, démarrer la voiture
ride: chevaucher, pédaler
park: garer, se garer, stationner
dance: danser
sing: chanter, fredonner, chantonner, entonner
hum: fredonner
whistle: siffler, siffloter
play: jouer, rejouer
clap: applaudir, taper dans ses mains, battre des mains
cheer: acclamer, exulter
pray: prier, se signer, faire le signe de croix
bless: bénir
speak: parler, discuter, bavarder, causer, s'adresser
say: dire, déclarer, annoncer, répéter
answer: répondre, rétorquer, répliquer
ask: demander, interroger, supplier, mendier, prier de
call: appeler/appell, téléphoner, composer un numéro, héler
whisper: chuchoter, murmurer, souffler à l'oreille, susurrer
shout: crier, hurler, s'écrier, s'exclamer, pousser un cri, beugler, brailler
scream: hurler de
bark: aboyer
meow: miauler
argue: se disputer, argumenter
sigh: soupirer, pousser un soupir, souffler
breathe: respirer, inspirer, expirer, prendre une inspiration, haleter, reprendre son souffle
groan: gémir, grogner, geindre
cough: tousser, se racler la gorge, toussoter
sneeze: éternuer
yawn: bâiller
snore: ronfler
spit: cracher
sweat: transpirer, suer
blush: rougir
frown: froncer les sourcils, se renfrogner
wink: faire un clin d'œil, faire un clin d'oeil, cligner de l'œil
blink: cligner, cligner des yeux
sleep: dormir, sommeiller, s'endormir, s'assoupir, =endormi/e, somnoler
wake: se réveiller, réveiller, s'éveiller
dream: rêver
think: réfléchir, penser, songer, méditer
remember: se souvenir, se rappeler/rappell
help: aider, secourir, assister
comfort: consoler, réconforter, calmer, rassurer, apaiser
thank: remercier
greet: saluer, se saluer, accueillir, souhaiter la bienvenue
say goodbye: prendre congé, dire au revoir
salute: faire le salut militaire, se mettre au garde-à-vous
feed: nourrir, donner à manger, allaiter
water: arroser
plant: planter, semer
dig: creuser, bêcher
bury: enterrer, ensevelir
milk: traire
fish: pêcher
hunt: chasser
build: construire, bâtir, monter un
repair: réparer, bricoler, rafistoler
saw: scier
sharpen: aiguiser, affûter, tailler
polish: polir, cirer, lustrer
stick: coller
fix: ajuster, rajuster, réajuster, arranger
arrange: arranger, aligner, trier
pack: faire sa valise, faire les valises, empaqueter/empaquett
load: charger
unload: décharger
sell: vendre
buy: acheter, s'acheter
pay: payer, régler, s'acquitter
steal: voler le, dérober, piquer
order: commander, ordonner
work: travailler, bosser
study: étudier, réviser
teach: enseigner, apprendre à
type: taper sur, pianoter, tapoter sur
photograph: photographier, prendre une photo, prendre en photo, prendre des photos
film: filmer, enregistrer
fight: se battre, lutter, combattre, se débattre
attack: attaquer, agresser, assaillir
shoot: tirer sur, faire feu, abattre
stab: poignarder
kill: tuer, assassiner
die: mourir, expirer
threaten: menacer
arrest: arrêter le, menotter, appréhender
save: sauver, secourir
sit up: se redresser dans
stretch: s'étirer, s'étendre
swing: se balancer, balancer, bercer
spin: tournoyer, tourner sur
wander: errer, rôder, vagabonder
limp: boiter
tiptoe: marcher sur la pointe des pieds
move: bouger, se déplacer, remuer, déplacer
lead: mener, guider, conduire à
guide: orienter
send: envoyer, expédier
receive: recevoir, accepter
choose: choisir, sélectionner
try on: essayer une robe, essayer le
comb: peigner, se peigner, coiffer, se coiffer
brush: brosser, se brosser
shave: se raser, raser
bathe: se baigner, baigner, se doucher
ring: faire sonner, sonner la cloche
win: gagner, vaincre
bump: se cogner, percuter
block: bloquer, barrer le passage, s'interposer
protect: protéger, défendre, abriter
surround: entourer, encercler
separate: séparer, se séparer, écarter
join: se joindre, rejoindre
gather: se rassembler, se réunir, s'attrouper
lay: allonger, coucher, étendre sur
spread: étaler, tartiner, répandre
sprinkle: saupoudrer, asperger
grind: moudre, broyer, piler
dip: tremper, plonger le, mouiller
tap: tapoter, pianoter, tambouriner
`,
  things: `
cup: tasse, gobelet
glass: verre, coupe, gobelet
mug: chope, mug
plate: assiette, plat
bowl: bol, saladier, écuelle
spoon: cuillère, cuiller, louche
fork: fourchette
knife: couteau/couteaux, canif, poignard, machette
chopsticks: baguettes
pot: casserole, marmite, cocotte, faitout
pan: poêle
kettle: bouilloire
teapot: théière
coffee pot: cafetière
thermos: thermos
jug: carafe, pichet, cruche, broc
bottle: bouteille, flacon, fiole
flask: flasque, gourde
jar: bocal/bocaux, pot de confiture
can: canette, boîte de conserve
tray: plateau/plateaux
basket: panier, corbeille, couffin
bucket: seau/seaux
basin: bassine, cuvette
watering can: arrosoir
hose: tuyau d'arrosage
box: boîte, caisse, carton, coffret, écrin
crate: cageot, cagette
chest: coffre, malle
bag: sac, sachet, cabas, besace, sacoche
backpack: sac à dos
suitcase: valise, mallette
briefcase: porte-documents, serviette en cuir
purse: porte-monnaie, sac à main
wallet: portefeuille
envelope: enveloppe
letter: lettre, missive
postcard: carte postale
note: note, mot plié, petit mot
telegram: télégramme
package: paquet, colis
gift: cadeau/cadeaux
book: livre, bouquin, roman
notebook: cahier, carnet, calepin, agenda
diary: journal intime
newspaper: journal/journaux, gazette
magazine: magazine, revue
document: document, dossier, papiers, contrat, acte, rapport
folder: chemise cartonnée, classeur
paper: papier, feuille, feuille de papier, bout de papier
passport: passeport
identity card: carte d'identité, badge
ticket: billet, ticket
money: argent, billets de banque, liasse, monnaie
coin: pièce de monnaie, pièce, pièces
check: chèque
credit card: carte bancaire, carte de crédit
receipt: reçu, ticket de caisse
bill: addition, facture
photograph: photo, photographie, cliché
album: album
painting: tableau/tableaux, peinture, toile
picture: dessin, image
drawing: dessin
map: carte routière, plan de la ville, carte du
poster: affiche, poster
sign: panneau/panneaux, pancarte, écriteau, enseigne
banner: banderole, bannière
flag: drapeau/drapeaux
pen: stylo, plume, feutre
pencil: crayon
chalk: craie
eraser: gomme
ruler: règle
tape measure: mètre ruban
brush: pinceau/pinceaux, brosse
comb: peigne
mirror: miroir, glace murale, rétroviseur
lipstick: rouge à lèvres
perfume: parfum
soap: savon
towel: serviette de bain, serviette de toilette, serviette éponge
toothbrush: brosse à dents
razor: rasoir
scissors: ciseaux
needle: aiguille
thread: fil à coudre, bobine de fil
yarn: pelote de laine, laine, tricot
cloth: chiffon, torchon, tissu, étoffe, linge
rag: chiffon, guenille
handkerchief: mouchoir
napkin: serviette en papier, serviette
tablecloth: nappe
blanket: couverture, plaid
quilt: édredon, couette
sheet: drap
pillow: oreiller, coussin
mattress: matelas
bed: lit, couchette
cradle: berceau/berceaux
crib: lit d'enfant
hammock: hamac
mat: natte, paillasson
carpet: tapis
curtain: rideau/rideaux
table: table, guéridon
desk: bureau de bois, pupitre
chair: chaise
armchair: fauteuil
rocking chair: rocking-chair, fauteuil à bascule
wheelchair: fauteuil roulant
stool: tabouret, escabeau
bench: banc, banquette
sofa: canapé, sofa, divan
shelf: étagère, rayon, rayonnage
cupboard: placard, armoire, buffet
drawer: tiroir
lamp: lampe, lampadaire
lantern: lanterne, fanal
flashlight: lampe torche, lampe de poche, torche
torch: flambeau/flambeaux
candle: bougie, chandelle, cierge
match: allumette
lighter: briquet
cigarette: cigarette, clope, mégot
cigar: cigare
pipe: pipe
ashtray: cendrier
fire: feu de camp, brasier, feu
firewood: bois de chauffage, bûche, bûches
stove: cuisinière, poêle à bois, fourneau, réchaud
oven: four
refrigerator: frigo, réfrigérateur
iron: fer à repasser
fan: éventail, ventilateur
broom: balai
mop: serpillière
duster: plumeau
sponge: éponge
umbrella: parapluie, ombrelle
parasol: parasol
cane: canne
stick: bâton, trique
crutch: béquille
rope: corde, ficelle, cordage
string: ficelle, cordelette
chain: chaîne
wire: fil de fer, câble
tape: ruban adhésif, scotch
ribbon: ruban
glue: colle
nail: clou
saw: scie
screwdriver: tournevis
wrench: clé à molette, clé anglaise
pliers: pince, tenailles
chisel: ciseau à bois, burin
axe: hache
shovel: pelle
hoe: houe, binette
rake: râteau/râteaux
pitchfork: fourche
sickle: faucille, faux à foin
wheelbarrow: brouette
ladder: échelle
tool: outil
toolbox: boîte à outils, caisse à outils
key: clé, clef, trousseau de clés
lock: cadenas, verrou
door: porte, portail
window: fenêtre, vitre
phone: téléphone, portable, smartphone, mobile
computer: ordinateur
laptop: ordinateur portable
tablet: tablette
keyboard: clavier
screen: écran, moniteur
television: télévision, téléviseur, télé
remote: télécommande
radio: radio, poste de radio, transistor
tape recorder: magnétophone, dictaphone
record player: tourne-disque, gramophone, platine
record: disque, vinyle
cassette: cassette
headphones: casque audio, écouteurs
microphone: micro, microphone
camera: appareil photo, caméra
calculator: calculatrice
typewriter: machine à écrire
clock: horloge, réveil, pendule
watch: montre
stopwatch: chronomètre
glasses: lunettes
binoculars: jumelles
telescope: télescope, longue-vue
magnifying glass: loupe
scale: balance
gun: pistolet, revolver, arme, fusil, carabine
sword: épée, sabre
spear: lance, javelot
bow: arc à flèches
arrow: flèche
shield: bouclier
bullet: balle de revolver, cartouche
handcuffs: menottes
ring: bague, alliance, anneau
necklace: collier
earring: boucle d'oreille, boucles d'oreilles
bracelet: bracelet
medal: médaille, médaillon
trophy: trophée
crown: couronne
cross: croix, crucifix
rosary: chapelet
icon: icône
bible: bible
statue: statue, statuette, figurine
vase: vase
flower: fleur, œillet, marguerite, tulipe, lys, tournesol
rose: rose
bouquet: bouquet
plant: plante, pot de fleurs, plante verte
leaf: feuille morte, feuilles mortes
branch: branche, rameau
seed: graine, pépin
stone: pierre, caillou/cailloux, galet, rocher
brick: brique
sand: sable
ball: balle, ballon
balloon: ballon de baudruche
kite: cerf-volant
toy: jouet
doll: poupée
teddy bear: ours en peluche, nounours, peluche, doudou
puppet: marionnette
mask: masque
card: carte à jouer, cartes
dice: dé à jouer, dés
chess set: échiquier, échecs, jeu d'échecs
chess piece: pion
domino: dominos
guitar: guitare
violin: violon
cello: violoncelle
piano: piano
accordion: accordéon
flute: flûte
trumpet: trompette
drum: tambour, djembé
harmonica: harmonica
bell: cloche, clochette, sonnette, grelot
whistle: sifflet
car: voiture, auto, taxi, bagnole
truck: camion, camionnette
van: fourgonnette, camionnette
bus: bus, autobus, autocar
train: train, wagon
tram: tramway, tram
motorcycle: moto, mobylette
scooter: scooter, trottinette, mobylette
bicycle: vélo, bicyclette
skateboard: skate, skateboard
helmet: casque
cart: chariot, charrette, caddie
stroller: poussette, landau
boat: barque, bateau/bateaux, canot, barquette
oar: rame, aviron
net: filet de pêche, filet
fishing rod: canne à pêche
anchor: ancre
tent: tente
sleeping bag: sac de couchage
saddle: selle
horse: cheval/chevaux, jument
dog: chien, chiot
cat: chat, chaton
bird: oiseau/oiseaux, pigeon, canari
rooster: coq
chicken: poule, poulet, poussin
cow: vache, veau
goat: chèvre, bouc
sheep: mouton, brebis, agneau/agneaux
donkey: âne
pig: cochon, porc
snail: escargot
mouse: souris
cage: cage
leash: laisse
egg: œuf, oeuf
bread: pain, baguette, miche
sandwich: sandwich, casse-croûte
cake: gâteau/gâteaux, tarte, brioche
pie: tourte, tarte
cookie: biscuit, gâteau sec
candy: bonbon, sucrerie, sucette
chocolate: chocolat
ice cream: glace, cornet de glace, crème glacée
cheese: fromage
butter: beurre
jam: confiture
honey: miel
milk: lait
sugar: sucre
salt: sel
flour: farine
dough: pâte
rice: riz
pasta: pâtes, nouilles
soup: soupe, potage, bouillon, ragoût
meat: viande, steak, côtelette
sausage: saucisse, saucisson
ham: jambon
fish: poisson
potato: pomme de terre, patate
tomato: tomate
onion: oignon
garlic: ail
carrot: carotte
cabbage: chou/choux
vegetable: légume
salad: salade
apple: pomme
orange: orange
lemon: citron
banana: banane
grape: raisin, grappe de raisin
watermelon: pastèque
melon: melon
mango: mangue
coconut: noix de coco
cherry: cerise
strawberry: fraise
fruit: fruit
olive: olive
nut: noix, noisette, cacahuète
corn: maïs, épi de maïs
bean: haricot
herbs: herbes, persil, basilic, romarin
mushroom: champignon
pizza: pizza
tortilla: omelette
food: nourriture, repas, repas chaud
meal: plat du jour
coffee: café
tea: thé, tisane, infusion
mate: maté
wine: vin
beer: bière
whisky: whisky
vodka: vodka, eau-de-vie, calva, rhum
champagne: champagne
juice: jus
water: eau
lemonade: limonade, citronnade
medicine: médicament, sirop
pill: comprimé, pilule, cachet
syringe: seringue
bandage: bandage, bande, gaze, pansement
plaster: pansement, sparadrap
thermometer: thermomètre
stethoscope: stéthoscope
first aid kit: trousse de secours
stretcher: brancard, civière
clipboard: porte-bloc, écritoire
blackboard: tableau noir, ardoise
globe: globe terrestre
board: planche
easel: chevalet
palette: palette
paint: peinture, pot de peinture
doorbell: sonnette
trash can: poubelle, corbeille à papier
trash bag: sac poubelle
counter: comptoir, zinc
cash register: caisse enregistreuse
rocket: fusée
firework: feu d'artifice, pétard
christmas tree: sapin de noël, sapin
tree: arbre
grass: herbe
hay: foin, paille
wool: laine
feather: plume
coffin: cercueil
urn: urne
wreath: couronne de fleurs, gerbe
gravestone: pierre tombale
pram: landau
bathtub: baignoire
tap: robinet
sink: évier, lavabo
washing machine: machine à laver
sewing machine: machine à coudre
clothesline: corde à linge
laundry: linge, lessive
clothes: vêtements, habits
hat: chapeau/chapeaux
cap: casquette, bonnet
glove: gant
scarf: écharpe, foulard
shoe: chaussure, soulier, botte, basket
coat: manteau/manteaux
apron: tablier
belt: ceinture
button: bouton
veil: voile
cable: câble
battery: pile, batterie
bulb: ampoule
engine: moteur
wheel: roue, volant
tire: pneu/pneus
jerrycan: jerrican, bidon
barrel: tonneau/tonneaux, fût, baril
sack: sac de toile
pallet: palette
fence: clôture, barrière
hedge: haie
fountain pen: stylo-plume
seal: cachet, tampon, sceau/sceaux
stamp: timbre
USB stick: clé usb
drone: drone
robot: robot
walkie-talkie: talkie-walkie
megaphone: mégaphone, porte-voix, haut-parleur
loudspeaker: haut-parleur, enceinte
music box: boîte à musique
puzzle: puzzle
swing: balançoire
sled: luge, traîneau
ski: ski
skate: patin
snowman: bonhomme de neige
snowball: boule de neige
bone: os
skull: crâne
gem: bijou/bijoux, diamant, perle
gold: lingot
poison: poison
potion: potion
wand: baguette magique
scroll: parchemin, rouleau
test tube: éprouvette
microscope: microscope
lunchbox: gamelle, boîte à goûter
slice of bread: tartine, tranche de pain
crank: manivelle
handset: combiné, micro de la radio
searchlight: projecteur, phare de recherche
chewing gum: chewing-gum
hairdryer: sèche-cheveux, casque séchoir, séchoir
coffee: bol de café, tasse de café
steering wheel: volant
paddle: pagaie
`,
  people: `
f mature grandmother -: grand-mère, mémé, mamie, mamé
m mature grandfather -: grand-père, pépé, papi, papy
f middle-aged mother -: mère, maman
m middle-aged father -: père, papa
f - daughter -: fille de
m - son -: fils
f child granddaughter -: petite-fille
m child grandson -: petit-fils
f - sister -: sœur, soeur, frangine
m - brother -: frère, frangin
f adult aunt -: tante, tata
m middle-aged uncle -: oncle, tonton
f adult wife -: épouse, femme de
m adult husband -: mari, époux
f - niece -: nièce
m - nephew -: neveu/neveux
f young-adult girlfriend -: fiancée, petite amie, copine
m young-adult boyfriend -: fiancé, petit ami, copain
f mature mother-in-law -: belle-mère
m mature father-in-law -: beau-père
f young-adult daughter-in-law -: belle-fille, bru
m young-adult son-in-law -: gendre, beau-fils
f adult sister-in-law -: belle-sœur
m adult brother-in-law -: beau-frère
f - cousin -: cousine
m - cousin -: cousin
f - friend -: amie, copine, camarade
m - friend -: ami, copain, compagnon, pote, collègue
f mature widow -: veuve
m mature widower -: veuf
f adult - -: femme, dame
m adult - -: homme, monsieur, type, inconnu, gars, bonhomme, individu
f mature - -: vieille, vieille femme, vieille dame
m mature - -: vieux, vieillard, vieil homme, retraité
f young-adult - -: jeune femme, demoiselle, mademoiselle
m young-adult - -: jeune homme, jeune
f teen - -: adolescente, lycéenne, collégienne
m teen - -: adolescent, lycéen, collégien, ado
f child - -: fillette, fille, gamine, petite fille, écolière, petite
m child - -: garçon, gamin, petit garçon, écolier, gosse, petit
n child - -: enfant, môme
n baby - -: bébé, nourrisson, nouveau-né
f adult - -: infirmière, doctoresse, maîtresse, institutrice, professeure, serveuse, hôtesse, secrétaire, caissière, vendeuse, boulangère, fleuriste, cuisinière, bonne, servante, femme de ménage, concierge, gardienne, voisine, patronne, paysanne, couturière, coiffeuse, avocate, directrice, ministre, actrice, comédienne, chanteuse, danseuse, peintre, écrivaine, religieuse, nonne, sorcière, reine, princesse, passagère, voyageuse, cliente, invitée, patiente, élève, étudiante, bibliothécaire, libraire, scientifique, ingénieure, présentatrice, épicière, aubergiste, lavandière, sage-femme, conductrice, employée, ouvrière, mendiante, nourrice, aide-soignante, inspectrice, inconnue, hôtesse d'accueil, standardiste, retraitée, propriétaire, marchande, bouchère, fermière, touriste, poissonnière, ouvreuse, factrice, policière, contrôleuse, guichetière, pharmacienne
m adult - -: médecin, docteur, infirmier, instituteur, professeur, prof, serveur, garçon de café, caissier, vendeur, boulanger, cuisinier, chef, domestique, valet, majordome, gardien, voisin, patron, propriétaire, paysan, fermier, agriculteur, pêcheur, tailleur, cordonnier, coiffeur, barbier, avocat, juge, directeur, maire, acteur, comédien, chanteur, danseur, écrivain, poète, photographe, moine, prêtre, curé, évêque, pasteur, abbé, magicien, sorcier, roi, prince, passager, voyageur, client, invité, patient, étudiant, écolier, réceptionniste, ingénieur, présentateur, animateur, épicier, cafetier, barman, conducteur, chauffeur, chauffeur de taxi, routier, camionneur, pilote, capitaine, marin, matelot, soldat, sergent, lieutenant, colonel, général, garde, vigile, policier, flic, agent, gendarme, détective, inspecteur, commissaire, officier, pompier, facteur, livreur, coursier, charpentier, menuisier, maçon, ouvrier, mineur, mécanicien, garagiste, électricien, plombier, forgeron, boucher, poissonnier, berger, jardinier, chasseur, mendiant, clochard, sdf, voleur, bandit, prisonnier, détenu, geôlier, musicien, guitariste, violoniste, pianiste, accordéoniste, luthier, journaliste, reporter, guide, fonctionnaire, employé, cadre, homme d'affaires, entraîneur, joueur, footballeur, boxeur, cavalier, clown, cocher, aubergiste, pharmacien, dentiste, chirurgien, banquier, horloger, contrôleur, fossoyeur, sacristain, étranger, passant, piéton, cycliste, vigneron, marchand, colporteur, gérant, commerçant, brocanteur, chef de gare, chef d'orchestre, témoin, fantôme, notaire, apprenti, technicien, assistant, bûcheron
m adult - -: cardinal/cardinaux, astronaute, sauveteur, secouriste, narrateur, inquisiteur, archéologue, sculpteur, bourreau, écuyer, jardinier, plombier, ramoneur, peintre, majordome, laitier, vagabond, valet de chambre, photographe
f adult - -: narratrice, astronaute femme, cheffe, plombière, peintre femme, femme de chambre
n adult - g: foule, gens, public, couple, famille, clientèle, personnel, équipe, équipage, groupe, bande, chœur, orchestre, assistance, patrouille, cortège, badauds, passants, convives, voisins
n child - g: enfants, gosses, gamins, élèves, écoliers
`,
  feelings: `
joy: heureu*, joyeu*, joie, content, contente, contents, souri*, riant, rire*, rient, enthousias*, fier, fière, fièrement, ravi*, amus*, espiègle*, taquin*, plaisant*, soulagé*, radieu*, rayonn*, tendre*, tendrement, affectueu*, merveill*, génial*, formidable*, magnifique*, superbe*, chouette, bravo, félicitations, gagné*, je t'aime, enfin, délicieu*, j'adore, anniversaire, excité*, enjoué*, malicieu*, youpi, hourra, haha*, parfait, gaiement, gaie
sadness: triste*, tristesse, pleur*, larme*, sanglot*, peine, peiné*, douleur, douloureu*, désolé*, abattu*, déprimé*, mélancoli*, nostalgi*, perdu*, pardon, pardonne*, adieu, morte, est mort, enterrement, plus jamais, tu me manques, fatigué*, épuisé*, lasse, soupir*, résigné*, voix brisée, brisé*, déçu*, honte, honteu*, trop tard, hélas, malheureu*, regret*, dommage, navré*, accablé*, confus
anger: en colère, colère, furieu*, fureur, fâché*, énervé*, irrité*, agacé*, exaspéré*, indigné*, impatient*, sèche, sèchement, froid, froidement, sévère*, durement, criant, menaç*, mépris*, haine, je te hais, maudit*, idiot*, imbécile*, stupide*, menteu*, mensonge*, tais-toi, taisez-vous, fiche le camp, ça suffit, comment oses-tu, traître*, injuste, merde, putain, salaud, sarcastique*, cassant*, hors de question, jamais de la vie, poing*, hargneu*, outré*, grogn*, mauvaise humeur, sec
fear: effrayé*, peur, apeuré*, craint*, tremblant*, tremble, nerveu*, inquiet*, inquiète*, anxieu*, terrifié*, terrorisé*, panique*, paniqué*, horreur, horrifié*, angoiss*, alarmé*, au secours, à l'aide, aide-moi, danger*, cache-toi, non s'il te plaît, suppli*, timide*, hésitant*, bégay*, bredouill*, tendu*, affolé*, désespéré*, épouvant*, blême, soucieu*, craintive*, mal à l'aise
surprise: surpris*, surprise, étonn*, stupéf*, stupeur, abasourdi*, ébahi*, bouche bée, incrédule*, décontenanc*, perplexe*, interloqué*, interdite, déconcert*, intrigué*, soudain, tout à coup, c'est pas vrai, c'est pas possible, incroyable*, que fais-tu là, qu'est-ce que tu fais là, mon dieu, ça alors, médusé*, sidéré*, je ne savais pas
respect: merci, reconnaissan*, respectueu*, avec respect, respect, révérence, humble*, polie, poliment, courtois*, solennel*, cérémonieu*, formel*, bénédiction, amen, honneur, à vos ordres, excellence, majesté, admirati*, remercie*, je vous en prie, enchanté*, déférent*
calm: calme*, tranquill*, serein*, à voix basse, doucement, douce, lentement, un temps, pensi*, neutre, indifférent*, posément, paisible*, patiemment, sans lever, sans regarder
`,
  times: `
dawn: aube, à l'aube, lever du soleil, petit matin, au petit matin, point du jour, aurore, lever du jour, potron-minet
morning: matin, matinée, le matin, ce matin, dans la matinée
noon: midi, à midi, heure du déjeuner
afternoon: après-midi, jour, l'après-midi, de jour, journée, cet après-midi
dusk: crépuscule, coucher du soleil, tombée de la nuit, tombée du jour, entre chien et loup, à la tombée de la nuit, fin de journée, fin d'après-midi, coucher de soleil
evening: soir, soirée, le soir, en soirée, dans la soirée, ce soir, début de soirée
night: nuit, la nuit, minuit, de nuit, en pleine nuit, cette nuit, à minuit, pleine nuit
`,
  weather: `
storm: orage, tempête, tonnerre, éclair, éclairs, foudre, ouragan, bourrasque
rain: pluie, pleut, pleuvait, averse, bruine, crachin, pluvieux, il pleut, gouttes de pluie, déluge, giboulée
snow: neige, neigeait, il neige, flocons, enneigé, enneigée, tempête de neige, sous la neige
mist: brume, brouillard, brumeux, brumeuse
dust: tempête de sable, nuage de poussière, poussiéreux, poussiéreuse
wind: vent, venteux, brise, rafale, rafales, mistral, bise
heat: canicule, chaleur, soleil de plomb, fournaise, étouffante, torride, soleil écrasant
cloudy: nuageux, nuages, ciel gris, couvert, ciel bas
clear: ensoleillé, ciel bleu, grand soleil, beau temps, plein soleil, étoilé, ciel étoilé
`,
  places: `
bedroom: chambre, chambre à coucher, chambre d'enfant, dortoir, chambre de
kitchen: cuisine, cuisine du restaurant, cuisines, kitchenette
courtyard: cour, cour intérieure, arrière-cour, cour d'immeuble, cour pavée
garden: jardin, potager, verger, serre, jardin ouvrier, pelouse
balcony: balcon, véranda, loggia
tea-room: salon de thé
street: rue, avenue, boulevard, trottoir, arrêt de bus, coin de rue, carrefour, quartier, rue piétonne, passage piéton, grand-rue, arrêt d'autobus, faubourg
alley: ruelle, impasse, venelle, passage
bridge: pont, passerelle, viaduc
square: place, place du village, place du marché, parvis, grand-place
market: marché, halles, foire, brocante, marché aux puces, étal, marché couvert, fête foraine, kermesse
shop: boutique, magasin, épicerie, boulangerie, pharmacie, librairie, boucherie, fleuriste, quincaillerie, salon de coiffure, supermarché, kiosque, bijouterie, horlogerie, pâtisserie, poissonnerie, laverie, pressing, tabac, bureau de tabac, superette, supérette, grand magasin, centre commercial, cabine d'essayage, station-service, fromagerie, antiquaire, disquaire, mercerie, cordonnerie, droguerie, caisse du supermarché
restaurant: restaurant, brasserie, pizzeria, auberge de campagne, cantine, bistro, bistrot, gargote, crêperie, réfectoire, salle de restaurant, guinguette
cafe: café, terrasse de café, terrasse du café, cafétéria, glacier
bar: bar, café-bar, troquet, boîte de nuit, discothèque, taverne, pub, cabaret, buvette, club de jazz, zinc du bar
office: bureau, bureaux, cabinet, rédaction, étude notariale, poste, bureau de poste, banque, agence, accueil, réception de l'entreprise, mairie, préfecture, open space, guichet, secrétariat, salle des professeurs, siège social
meeting-room: salle de réunion, salle de conférence, salle du conseil, salle des fêtes, salle polyvalente
classroom: salle de classe, classe, amphithéâtre, amphi, salle de cours, atelier de dessin
school: école, collège, lycée, université, faculté, fac, conservatoire, internat, crèche, maternelle, école primaire, école maternelle
library: bibliothèque, médiathèque, archives, salle de lecture
hospital: hôpital, clinique, urgences, infirmerie, bloc opératoire, chambre d'hôpital, dispensaire, cabinet médical, maternité, service des urgences, salle d'opération, morgue, ehpad, maison de retraite, sanatorium, vétérinaire, cabinet dentaire, ambulance, couloir d'hôpital
laboratory: laboratoire, labo
factory: usine, fabrique, atelier d'usine, chaîne de montage, filature, aciérie, chantier, raffinerie, abattoir, scierie, manufacture, carrière, imprimerie, centrale
workshop: atelier, garage, forge, menuiserie, atelier de lutherie, atelier de couture, atelier du luthier, hangar, remise, poterie, atelier mécanique
station: gare, quai de gare, quai du métro, station de métro, hall de gare, gare routière, quai de la gare, salle des pas perdus, quai numéro
train: train, wagon, compartiment, rame de métro, métro, tramway, wagon-lit, couloir du train, voiture-bar, tgv, rer, couchette
bus: bus, autobus, autocar, car scolaire, minibus
car: voiture, taxi, camionnette, camion, habitacle, auto, banquette arrière, cabine du camion, fourgon, berline, utilitaire
airport: aéroport, terminal, salle d'embarquement, porte d'embarquement, piste d'atterrissage, aérogare, aérodrome
aircraft: avion, cabine de l'avion, cockpit, hélicoptère, montgolfière
ship: bateau, navire, voilier, pont du bateau, cabine du bateau, ferry, paquebot, chalutier, péniche, yacht, cale du navire, barque, sous-marin, passerelle du navire, pont du ferry
harbour: port, quai, embarcadère, jetée, débarcadère, ponton, port de pêche, docks, chantier naval, digue, quai du port
river: rivière, fleuve, berge, bord de la rivière, ruisseau, cascade, canal, berges, bords de seine, quais de seine, torrent
lake: lac, étang, mare, bord du lac, lagune
beach: plage, bord de mer, côte, île, crique, rivage, grève, front de mer
sea: mer, océan, large, haute mer, pleine mer, en mer
forest: forêt, bois, clairière, sous-bois, jungle, sapinière, campement, lisière
field: champ, pré, prairie, champ de blé, vigne, vignoble, vignes, lande, plaine, steppe, champ de bataille, oliveraie, pâturage, rizière, verger, champ de lavande
farm: ferme, étable, écurie, grange, poulailler, basse-cour, bergerie, haras, domaine agricole, mas, porcherie
village: village, hameau, bourg, bourgade, petit village
mountain: montagne, colline, sommet, falaise, ravin, volcan, col, sentier de montagne, glacier, vallée, pic, refuge, piste de ski, alpage, crête, canyon
desert: désert, dune, dunes, oasis
cave: grotte, caverne, tunnel, souterrain, égout, égouts, catacombes, galerie de mine, mine
road: route, autoroute, chemin, sentier, parking, péage, aire d'autoroute, route de campagne, bas-côté, passage à niveau, poste frontière, poste-frontière, chemin de terre, voie ferrée, départementale, nationale, aire de repos
park: parc, square, jardin public, zoo, jardin des plantes, parc d'attractions, banc public, jardin botanique, parc zoologique
playground: aire de jeux, cour de récréation, cour de l'école, cour d'école, bac à sable, préau, terrain de jeu
stadium: stade, terrain de foot, terrain de football, gymnase, piscine, vestiaire, vestiaires, arène, arènes, ring, patinoire, hippodrome, tribune, tribunes, court de tennis, salle de boxe, dojo, salle de sport
stage: scène, coulisses, loge, salle de concert, salle de répétition, estrade, podium de défilé
theatre: théâtre, cinéma, salle de cinéma, opéra, cirque, chapiteau, salle de spectacle
studio: studio, studio d'enregistrement, plateau de télévision, plateau télé, studio de radio, studio photo, salle de montage, plateau de tournage, studio de danse
temple: temple, monastère, pagode
church: église, cathédrale, chapelle, sacristie, abbaye, couvent, confessionnal, basilique, clocher, presbytère, cloître, pompes funèbres, nef
mosque: mosquée
shrine: sanctuaire, oratoire, autel
palace: palais, salle du trône, manoir, musée, galerie, galerie d'art, salle d'exposition, hôtel particulier, salle de bal, salle du musée
castle: château, forteresse, donjon, tour, rempart, remparts, phare, citadelle, château fort
ruins: ruines, décombres, maison abandonnée, usine désaffectée, bâtiment abandonné, chantier de fouilles, friche, usine abandonnée
graveyard: cimetière, tombe, crypte, caveau, mausolée
prison: prison, cellule, cachot, parloir, geôle, cour de la prison, pénitencier, maison d'arrêt
court: tribunal, palais de justice, salle d'audience, cour d'assises, cabinet du juge
police-station: commissariat, gendarmerie, salle d'interrogatoire, poste de police, hôtel de police
hotel: hôtel, chambre d'hôtel, auberge, pension, motel, hall de l'hôtel, réception de l'hôtel, auberge de jeunesse, gîte
rooftop: toit, toits, terrasse sur le toit, toit-terrasse, toit de l'immeuble
corridor: couloir, corridor, hall, ascenseur, salle d'attente, vestibule, entrée de l'immeuble, hall d'immeuble, antichambre
stairs: escalier, cage d'escalier, palier, escaliers, marches
warehouse: entrepôt, dépôt, réserve, hangar de stockage, arrière-boutique, débarras, silo, local à poubelles
spaceship: vaisseau, vaisseau spatial, station spatiale, station orbitale, capsule, sas
home: maison, appartement, salon, salle à manger, séjour, pièce, salle de bain, salle de bains, cave, grenier, mansarde, studio d'étudiant, cabane, chalet, pavillon, villa, perron, hutte, tente, caravane, loft, logement, foyer, maisonnette, entrée, toilettes, bureau du père, chaumière, roulotte, hlm, rez-de-chaussée, palier de l'appartement, véranda de la maison
other: chambre de veille, salle de veille, salle des machines, local technique, salle de garde
`,
});
