import { languagePack } from './language-pack.ts';

/** Portuguese. Verbs by their infinitives; `verb-forms.ts` explains the notation. */
export const PORTUGUESE = languagePack({
  code: 'pt',
  verbs: `
answer: atender
fly: empinar
put: deixar
put in: meter
lick: lamber, lamber-se
examine: examinar, estudar
inspect: inspecionar
wince: fazer careta, fazer uma careta
reach: alcançar
stack: empilhar, amontoar
explain: explicar
stare: encarar, olhar fixamente, fixar
sand: lixar
honk: buzinar
slide: deslizar
make: fazer, fabricar, preparar
click: clicar
scan: escanear
wet: molhar
turn on: acender a luz, ligar, ligar a tv, ligar o rádio, ligar o carro
hammer: martelar
drag: arrastar
wear: usar
squint: franzir os olhos, apertar os olhos, semicerrar os olhos
unscrew: desparafusar, desatarraxar, desenroscar
share: dividir, compartilhar, repartir, partilhar
suck: chupar, sugar
snort: bufar, fungar
crumple: amassar o papel, amarrotar
squeeze: espremer, apertar entre
pinch: beliscar, prender o dedo
poke: cutucar, espetar
peek: espreitar, espiar
mutter: resmungar, balbuciar, murmurar
hammer: martelar, pregar
use: usar, utilizar
float: flutuar, boiar
stammer: gaguejar, balbuciar
introduce: apresentar, apresentar-se
invite: convidar
take: apanhar
scratch: coçar a cabeça
-: correr para, vir, correr a, parar para, começar a, pôr-se a, voltar a, tentar, ir, continuar a, continuar, terminar de, acabar de, conseguir, passar a, poder, desatar a
walk: caminhar, andar, passear, avançar, percorrer, vagar, perambular, dar um passo, dar alguns passos, seguir pela, seguir pelo
go: ir, dirigir-se, encaminhar-se
pass: passar
sit: sentar-se, sentar, acomodar-se, =sentado/a
crouch: agachar-se, agachar, abaixar-se, encolher-se, =agachado/a
stand: ficar de pé, estar de pé, =de pé, =em pé, =parado/a
get up: levantar-se, pôr-se de pé, erguer-se, ficar de pé, endireitar-se
lie: deitar-se, deitar, estirar-se, jazer, =deitado/a, =estirado/a, recostar-se
kneel: ajoelhar-se, ajoelhar, =ajoelhado/a, =de joelhos, cair de joelhos
lean: apoiar-se, inclinar-se, debruçar-se, encostar-se, reclinar-se, =encostado/a, =apoiado/a, =debruçado/a, encostar
bow: fazer uma reverência, baixar a cabeça, curvar-se, abaixar a cabeça
smile: sorrir, esboçar um sorriso
laugh: rir, rir-se, gargalhar, dar uma gargalhada, cair na gargalhada, soltar uma gargalhada
cry: chorar, soluçar, choramingar, cair no choro, lacrimejar
look: olhar, olhar-se, fitar, contemplar, encarar, mirar, levantar os olhos, erguer os olhos, baixar os olhos, lançar um olhar, dar uma olhada, espiar, admirar, trocar um olhar
watch: observar, vigiar, assistir, acompanhar com os olhos, seguir com os olhos
see: ver, avistar, enxergar
notice: notar, perceber, reparar
listen: escutar, ouvir, aguçar o ouvido
smell: cheirar, farejar
run: correr, sair correndo, disparar, trotar, correr atrás
rush: apressar-se, lançar-se, atirar-se, avançar sobre, precipitar-se
flee: fugir, escapar
chase: perseguir, correr atrás
follow: seguir, acompanhar, ir atrás
jump: pular, saltar, dar um pulo, saltitar
climb: subir, escalar, trepar
board: embarcar, entrar no carro
descend: descer
get off: descer do ônibus, descer do carro, desembarcar
enter: entrar, adentrar, invadir, irromper, enfiar-se
leave: sair, partir, ir embora, ir-se, =vai embora, =foi embora, =se foi, retirar-se, abandonar, deixar a sala, deixar o quarto, deixar a casa
come: vir, chegar, aparecer
appear: aparecer, surgir, emergir
disappear: desaparecer, sumir
approach: aproximar-se, chegar perto, acercar-se, achegar-se, abeirar-se
return: voltar, regressar, retornar
turn: virar-se, virar, voltar-se, girar, girar-se, dar meia-volta, virar a cabeça
step back: recuar, dar um passo atrás, afastar-se
stop: parar, deter-se, frear, estacar, interromper-se, deter
freeze: congelar, paralisar, ficar imóvel, ficar parado, gelar
wait: esperar, aguardar
stay: ficar, permanecer
rest: descansar, repousar
hesitate: hesitar, vacilar, titubear
give: dar, entregar, devolver, doar, distribuir, presentear
hand: alcançar, passar o, passar a
offer: oferecer, convidar
hold out: estender, estender a mão, esticar
take: pegar, tomar, apanhar, tirar, levar, apoderar-se
grab: agarrar, agarrar-se, apanhar, segurar-se, arrancar
take out: tirar do, tirar da, sacar, retirar, extrair
pick up: recolher, apanhar do chão, pegar do chão, catar, atender o telefone
lift: levantar, erguer, içar, suspender
raise: levantar a mão, erguer o copo, levantar os braços
lower: abaixar, baixar
put: pôr, colocar, botar, meter, guardar, enfiar, deixar em, depositar, pousar, deixar sobre
put down: largar na mesa, largar o, largar a
put on: vestir, pôr o chapéu, calçar, vestir-se, colocar o chapéu
take off: tirar o chapéu, tirar o casaco, tirar os sapatos, despir, descalçar, tirar a roupa, despir-se
wear: usar, trajar
drop: largar, soltar, deixar cair, derrubar
release: libertar
throw: jogar, atirar, lançar, arremessar
push: empurrar, afastar
press: apertar, pressionar, premer, espremer
pull: puxar
drag: arrastar
carry: carregar, levar, transportar, trazer no colo
bring: trazer
hold: segurar, sustentar, manter, empunhar, segurar-se
hang: pendurar, estender a roupa
hang up: desligar o telefone, desligar
open: abrir, destampar, destrancar, reabrir, entreabrir
close: fechar, encerrar, tampar
slam: bater a porta
lock: trancar, trancar a porta
unlock: destrancar
knock: bater na porta, bater à porta, tocar a campainha
hit: bater, golpear, esbofetear, dar um tapa, dar um soco, socar, esmurrar
kick: chutar, dar um chute
break: quebrar, romper, partir o, despedaçar
tear: rasgar, arrancar
cut: cortar, recortar, podar, fatiar
chop: picar
peel: descascar
cook: cozinhar, assar, preparar o jantar
fry: fritar, refogar
boil: ferver
knead: amassar, sovar
stir: mexer, remexer, misturar
pour: servir, despejar, derramar, verter, servir-se
fill: encher
spill: entornar
drink: beber, tomar um gole, dar um gole, bebericar, tomar café, tomar um café, tomar o café
sip: sorver, bebericar
toast: brindar
eat: comer, almoçar, jantar, devorar, tomar café da manhã, lanchar
bite: morder, abocanhar, dar uma mordida, mordiscar
chew: mastigar
swallow: engolir
taste: provar, saborear, experimentar
smoke: fumar
light: acender
turn on: ligar, acender a luz
turn off: apagar, desligar
burn: queimar, queimar-se
blow: soprar, assoprar
write: escrever, anotar, rabiscar
sign: assinar
read: ler, reler, folhear
draw: desenhar, traçar
paint: pintar
count: contar, contar as
measure: medir
weigh: pesar
check: verificar, conferir, checar, revisar, examinar, consultar
show: mostrar, exibir
point: apontar, indicar
aim: mirar com
gesture: gesticular, fazer um gesto, fazer sinal, acenar
wave: acenar, abanar, dar tchau
nod: assentir, acenar com a cabeça, balançar a cabeça afirmativamente, fazer que sim, concordar com a cabeça, balançar a cabeça que sim
shake head: balançar a cabeça, sacudir a cabeça, negar com a cabeça, menear a cabeça, fazer que não, abanar a cabeça
shrug: dar de ombros, encolher os ombros, dar os ombros
shake: sacudir, chacoalhar, agitar
shake hands: apertar a mão, dar a mão, apertar as mãos
tremble: tremer, estremecer, arrepiar-se, tiritar
flinch: sobressaltar-se, dar um pulo de susto, encolher-se
startle: assustar-se, levar um susto, tomar um susto, espantar-se
scare: assustar
hug: abraçar, abraçar-se, dar um abraço
kiss: beijar, beijar-se, dar um beijo
touch: tocar, roçar, apalpar, encostar a mão
stroke: acariciar, afagar, alisar, fazer carinho
pat: dar um tapinha, dar tapinhas
rub: esfregar, esfregar-se, massagear
scratch: coçar, coçar-se, arranhar
wipe: enxugar, limpar, enxugar-se, secar, limpar-se
clean: faxinar, arrumar
wash: lavar, enxaguar, lavar-se, lavar a louça
sweep: varrer
iron: passar roupa, passar a ferro
sew: costurar, bordar, remendar, coser
knit: tricotar, fazer tricô
weave: tecer, trançar
tie: amarrar, atar, prender, abotoar
untie: desamarrar, desatar, desabotoar
wrap: embrulhar, envolver, enrolar, enfaixar, agasalhar
unwrap: desembrulhar
fold: dobrar
unfold: desdobrar, desenrolar, abrir o mapa
cover: cobrir, tapar, cobrir-se
hide: esconder, esconder-se, ocultar, ocultar-se
search: procurar, buscar, vasculhar, revirar, remexer em
find: encontrar, achar, descobrir
meet: encontrar-se, reunir-se, cruzar com
lose: perder
collect: juntar, reunir, colher, coletar
fall: cair, desabar, despencar, tombar, deixar-se cair
faint: desmaiar, perder os sentidos
stumble: tropeçar, cambalear
slip: escorregar, deslizar
sneak: esgueirar-se, andar na ponta dos pés
crawl: engatinhar, rastejar, arrastar-se
roll: rolar, enrolar, rolar-se
cross: atravessar, cruzar
swim: nadar
dive: mergulhar
row: remar
fly: voar
drive: dirigir, guiar, conduzir
ride: cavalgar, montar, pedalar, andar de bicicleta
park: estacionar
dance: dançar
sing: cantar, cantarolar
hum: cantarolar
whistle: assobiar, apitar
play: jogar, brincar, tocar violão, tocar piano, tocar violino, tocar sanfona
clap: aplaudir, bater palmas
cheer: torcer, vibrar, comemorar
pray: rezar, orar, benzer-se, fazer o sinal da cruz
bless: abençoar, benzer
speak: falar, conversar, dizer, bater papo, dirigir-se a
say: dizer, repetir, anunciar
answer: responder, atender o celular, atender
ask: perguntar, pedir, implorar, mendigar
call: chamar, telefonar, ligar para, discar
whisper: sussurrar, cochichar, murmurar
shout: gritar, berrar, dar um grito, exclamar
scream: berrar de
bark: latir
meow: miar
argue: discutir, brigar, bater boca
sigh: suspirar, dar um suspiro, bufar
breathe: respirar, inspirar, tomar fôlego, ofegar
groan: gemer, grunhir, resmungar
cough: tossir, pigarrear, limpar a garganta
sneeze: espirrar
yawn: bocejar
snore: roncar
spit: cuspir
sweat: suar
blush: corar, ruborizar-se
frown: franzir a testa, franzir o cenho, franzir as sobrancelhas
wink: piscar, dar uma piscadela, piscar o olho
blink: pestanejar, piscar os olhos
sleep: dormir, adormecer, cochilar, pegar no sono
wake: acordar, despertar
dream: sonhar
think: pensar, refletir, meditar
remember: lembrar, lembrar-se, recordar
help: ajudar, socorrer, acudir, amparar
comfort: consolar, acalmar, tranquilizar, confortar
thank: agradecer
greet: cumprimentar, saudar, receber
say goodbye: despedir-se
salute: bater continência
feed: alimentar, dar de comer, amamentar
water: regar, molhar as plantas, aguar
plant: plantar, semear
dig: cavar, escavar, desenterrar
bury: enterrar
milk: ordenhar
fish: pescar
hunt: caçar
build: construir, montar
repair: consertar, reparar, arrumar o, ajeitar
saw: serrar
sharpen: afiar, amolar, apontar o lápis
polish: polir, lustrar, engraxar
stick: colar, grudar
fix: ajustar, ajeitar o, arrumar-se, ajeitar-se
arrange: arrumar, organizar, alinhar, ordenar
pack: fazer a mala, fazer as malas, empacotar
load: carregar o caminhão
unload: descarregar
sell: vender
buy: comprar
pay: pagar
steal: roubar, furtar
order: encomendar, ordenar, mandar
work: trabalhar
study: estudar
teach: ensinar
type: digitar, teclar
photograph: fotografar, tirar uma foto, tirar fotos, bater uma foto
film: filmar, gravar
fight: lutar, brigar, combater, debater-se
attack: atacar, agredir
shoot: disparar, atirar em, fuzilar
stab: esfaquear, apunhalar
kill: matar, assassinar
die: morrer, falecer
threaten: ameaçar
arrest: prender o, algemar, deter o
save: salvar, resgatar
sit up: sentar-se na cama
stretch: espreguiçar-se, esticar-se, alongar-se
swing: balançar, balançar-se, embalar, ninar
spin: rodopiar, rodar
wander: perambular, rondar
limp: mancar
tiptoe: andar na ponta dos pés
move: mover-se, mexer-se, mover, deslocar
lead: guiar, conduzir a
guide: orientar
send: enviar, mandar, remeter
receive: receber, aceitar
choose: escolher, selecionar
try on: experimentar o vestido
comb: pentear, pentear-se
brush: escovar
shave: barbear-se, fazer a barba
bathe: tomar banho, banhar, banhar-se
ring: tocar o sino
win: ganhar, vencer
bump: esbarrar, trombar
block: bloquear, barrar
protect: proteger, defender
surround: cercar, rodear
separate: separar, separar-se
join: juntar-se, unir-se
gather: agrupar-se, aglomerar-se
lay: deitar a, deitar o
spread: espalhar, passar manteiga, estender a toalha
sprinkle: salpicar, polvilhar, borrifar
grind: moer, triturar
dip: molhar, mergulhar o
tap: tamborilar, dar batidinhas
vomit: vomitar
wind: dar corda
study: estudar
catch: apanhar, pegar no ar
unlock: destrancar, destravar
serve: servir
`,
  things: `
cup: xícara, caneca, chávena
glass: copo, taça
mug: caneca
plate: prato, travessa
bowl: tigela, cumbuca, cuia, vasilha
spoon: colher, concha de sopa
fork: garfo
knife: faca, canivete, punhal, facão, peixeira
chopsticks: pauzinhos, hashis
pot: panela, caçarola, caldeirão
pan: frigideira
kettle: chaleira
teapot: bule
coffee pot: cafeteira
thermos: garrafa térmica
jug: jarra, moringa
bottle: garrafa, frasco
flask: cantil
jar: pote, vidro de
can: lata, latinha
tray: bandeja
basket: cesta, cesto, balaio
bucket: balde
basin: bacia
watering can: regador
hose: mangueira
box: caixa, caixinha, caixote, estojo
crate: engradado
chest: baú, arca
bag: saco, sacola, bolsa, sacolinha
backpack: mochila
suitcase: mala, maleta, valise
briefcase: pasta
purse: bolsa de mão
wallet: carteira
envelope: envelope
letter: carta
postcard: cartão-postal, postal
note: bilhete, recado
telegram: telegrama
package: pacote, embrulho, encomenda
gift: presente
book: livro, romance
notebook: caderno, caderneta, agenda
diary: diário
newspaper: jornal
magazine: revista
document: documento, papéis, contrato, processo, relatório
folder: pasta de
paper: papel, folha de papel, folha
passport: passaporte
identity card: identidade, crachá, carteirinha
ticket: bilhete, passagem, ingresso
money: dinheiro, notas, grana, maço de notas
coin: moeda
check: cheque
credit card: cartão de crédito, cartão
receipt: recibo, nota fiscal
bill: conta de luz, fatura
photograph: foto, fotografia, retrato
album: álbum
painting: quadro, tela
picture: desenho, gravura
drawing: desenho
map: mapa
poster: cartaz, pôster
sign: placa, letreiro
banner: faixa, estandarte
flag: bandeira
pen: caneta
pencil: lápis
chalk: giz
eraser: borracha
ruler: régua
tape measure: fita métrica, trena
brush: pincel, escova
comb: pente
mirror: espelho
lipstick: batom
perfume: perfume
soap: sabão, sabonete
towel: toalha
toothbrush: escova de dentes
razor: navalha, barbeador
scissors: tesoura
needle: agulha
thread: linha, carretel
yarn: lã, novelo
cloth: pano, tecido
rag: trapo
handkerchief: lenço
napkin: guardanapo
tablecloth: toalha de mesa
blanket: cobertor, manta
quilt: colcha, edredom
sheet: lençol
pillow: travesseiro, almofada
mattress: colchão
bed: cama, leito
cradle: berço
crib: berço
hammock: rede
mat: esteira, tapete de palha
carpet: tapete, carpete
curtain: cortina
table: mesa, mesinha
desk: escrivaninha, carteira escolar
chair: cadeira
armchair: poltrona
rocking chair: cadeira de balanço
wheelchair: cadeira de rodas
stool: banquinho, banqueta, tamborete
bench: banco de praça, banco
sofa: sofá
shelf: prateleira, estante
cupboard: armário, guarda-louça
drawer: gaveta
lamp: lâmpada, abajur, luminária, lampião
lantern: lanterna, lamparina, lampião
flashlight: lanterna
torch: tocha, archote
candle: vela
match: fósforo
lighter: isqueiro
cigarette: cigarro, bituca
cigar: charuto
pipe: cachimbo
ashtray: cinzeiro
fire: fogueira, fogo
firewood: lenha
stove: fogão, fogareiro
oven: forno
refrigerator: geladeira
iron: ferro de passar
fan: leque, ventilador
broom: vassoura
mop: esfregão, rodo
duster: espanador
sponge: esponja
umbrella: guarda-chuva, sombrinha
parasol: guarda-sol
cane: bengala
stick: pau, vara, bastão
crutch: muleta
rope: corda
string: barbante, cordão
chain: corrente
wire: arame, fio
tape: fita adesiva
ribbon: fita, laço
glue: cola
nail: prego
saw: serra, serrote
screwdriver: chave de fenda
wrench: chave inglesa, chave de boca
pliers: alicate, pinça
chisel: formão, cinzel
axe: machado
shovel: pá
hoe: enxada
rake: ancinho
pitchfork: forquilha, garfo de feno
sickle: foice
wheelbarrow: carrinho de mão
ladder: escada de mão
tool: ferramenta
toolbox: caixa de ferramentas
key: chave, molho de chaves
lock: cadeado
door: porta, portão
window: janela
phone: telefone, celular, gancho do telefone
computer: computador, notebook
laptop: laptop, notebook
tablet: tablet
keyboard: teclado
screen: tela, monitor
television: televisão, televisor, tv
remote: controle remoto
radio: rádio
tape recorder: gravador
record player: toca-discos, vitrola
record: disco, vinil
cassette: fita cassete, fita
headphones: fones de ouvido, fone, headphones
microphone: microfone
camera: câmera, máquina fotográfica
calculator: calculadora
typewriter: máquina de escrever
clock: relógio, despertador
watch: relógio de pulso
stopwatch: cronômetro
glasses: óculos
binoculars: binóculo
telescope: telescópio, luneta
magnifying glass: lupa
scale: balança
gun: pistola, revólver, arma, espingarda, fuzil
sword: espada
spear: lança
bow: arco e flecha
arrow: flecha
shield: escudo
bullet: bala, cartucho
handcuffs: algemas
ring: anel, aliança
necklace: colar
earring: brinco
bracelet: pulseira
medal: medalha
trophy: troféu, taça do
crown: coroa
cross: cruz, crucifixo
rosary: terço, rosário
icon: santinho, ícone
bible: bíblia
statue: estátua, imagem da santa, estatueta
vase: vaso de flores, jarro
flower: flor, cravo, margarida, girassol, lírio
rose: rosa
bouquet: buquê, ramalhete
plant: planta, vaso de planta
leaf: folha seca
branch: galho, ramo
seed: semente
stone: pedra, seixo
brick: tijolo
sand: areia
ball: bola
balloon: balão, bexiga
kite: pipa, papagaio, pandorga
toy: brinquedo
doll: boneca, boneco
teddy bear: ursinho de pelúcia, urso de pelúcia
puppet: fantoche, marionete
mask: máscara
card: baralho, carta de baralho, cartão
dice: dado
chess set: xadrez, tabuleiro de xadrez
chess piece: peão
domino: dominó
guitar: violão, guitarra, viola
violin: violino
cello: violoncelo
piano: piano
accordion: sanfona, acordeão
flute: flauta
trumpet: trompete
drum: tambor, bumbo, pandeiro
harmonica: gaita de boca
bell: sino, sineta, campainha
whistle: apito
car: carro, automóvel, táxi
truck: caminhão, caminhonete
van: van, perua, kombi
bus: ônibus
train: trem, vagão
tram: bonde
motorcycle: moto, motocicleta
scooter: patinete, lambreta
bicycle: bicicleta, bike
skateboard: skate
helmet: capacete
cart: carrinho, carroça
stroller: carrinho de bebê
boat: barco, bote, canoa, lancha
oar: remo
net: rede de pesca, tarrafa
fishing rod: vara de pescar, vara de pesca
anchor: âncora
tent: barraca, tenda
sleeping bag: saco de dormir
saddle: sela
horse: cavalo, égua
dog: cachorro, cão, cachorrinho
cat: gato, gatinho
bird: pássaro, passarinho, canário, pomba
rooster: galo
chicken: galinha, frango, pintinho
cow: vaca, bezerro
goat: cabra, bode, cabrito
sheep: ovelha, cordeiro, carneiro
donkey: burro, jumento, jegue
pig: porco
snail: caracol
mouse: rato, camundongo
cage: gaiola
leash: coleira, guia
egg: ovo
bread: pão, broa
sandwich: sanduíche, lanche
cake: bolo, torta
pie: torta, empadão
cookie: biscoito, bolacha
candy: bala, doce, pirulito
chocolate: chocolate, bombom
ice cream: sorvete
cheese: queijo
butter: manteiga
jam: geleia
honey: mel
milk: leite
sugar: açúcar
salt: sal
flour: farinha
dough: massa
rice: arroz
pasta: macarrão
soup: sopa, caldo, ensopado
meat: carne, bife, churrasco
sausage: linguiça, salsicha
ham: presunto
fish: peixe
potato: batata
tomato: tomate
onion: cebola
garlic: alho
carrot: cenoura
cabbage: repolho, couve
vegetable: legume, verdura
salad: salada, alface
apple: maçã
orange: laranja
lemon: limão
banana: banana
grape: uva
watermelon: melancia
melon: melão
mango: manga
coconut: coco
cherry: cereja
strawberry: morango
fruit: fruta
olive: azeitona
nut: noz, amendoim
corn: milho, espiga
bean: feijão
herbs: ervas, salsinha, manjericão
mushroom: cogumelo
pizza: pizza
tortilla: tapioca, beiju
food: comida, marmita
meal: prato feito
coffee: café, cafezinho
tea: chá
mate: chimarrão, mate
wine: vinho
beer: cerveja, chope
whisky: uísque
vodka: cachaça, pinga, rum
champagne: champanhe, espumante
juice: suco
water: água
lemonade: limonada, refrigerante
medicine: remédio, xarope
pill: comprimido, pílula
syringe: seringa
bandage: curativo, atadura, gaze
plaster: esparadrapo, band-aid
thermometer: termômetro
stethoscope: estetoscópio
first aid kit: kit de primeiros socorros
stretcher: maca
clipboard: prancheta
blackboard: lousa, quadro-negro
globe: globo terrestre
board: tábua
easel: cavalete
palette: paleta
paint: tinta, lata de tinta
doorbell: campainha
trash can: lixeira, lata de lixo
trash bag: saco de lixo
counter: balcão
cash register: caixa registradora
rocket: foguete
firework: fogos de artifício, rojão
christmas tree: árvore de natal
tree: árvore
grass: capim, grama
hay: feno, palha
wool: lã
feather: pena
coffin: caixão
urn: urna
wreath: coroa de flores
gravestone: lápide
bathtub: banheira
tap: torneira
sink: pia
washing machine: máquina de lavar
sewing machine: máquina de costura
clothesline: varal
laundry: roupa lavada, roupas no varal
clothes: roupa, roupas
hat: chapéu
cap: boné, gorro
glove: luva
scarf: cachecol
shoe: sapato, bota, tênis, chinelo
coat: casaco
apron: avental
belt: cinto
button: botão
veil: véu
cable: cabo
battery: pilha, bateria
bulb: lâmpada
engine: motor
wheel: roda, volante
tire: pneu
jerrycan: galão
barrel: barril, tonel
sack: saca
pallet: palete
fence: cerca
hedge: cerca viva
fountain pen: caneta-tinteiro
seal: carimbo, selo
stamp: selo postal
USB stick: pen drive
drone: drone
robot: robô
walkie-talkie: walkie-talkie, rádio comunicador
megaphone: megafone, alto-falante
loudspeaker: caixa de som
music box: caixinha de música
puzzle: quebra-cabeça
swing: balanço
sled: trenó
ski: esqui
skate: patim
snowman: boneco de neve
snowball: bola de neve
bone: osso
skull: crânio, caveira
gem: joia, diamante, pérola
gold: ouro
poison: veneno
potion: poção
wand: varinha
scroll: pergaminho
test tube: tubo de ensaio
microscope: microscópio
lunchbox: marmita, lancheira
hairdryer: secador, secador de cabelo
steering wheel: volante
chewing gum: chiclete, pastilha elástica
crank: manivela
handset: fone, gancho
searchlight: holofote, refletor
`,
  people: `
f mature grandmother -: avó, vó, vovó
m mature grandfather -: avô, vô, vovô
f middle-aged mother -: mãe, mamãe, mainha
m middle-aged father -: pai, papai, painho
f - daughter -: filha, filhinha
m - son -: filho, filhinho
f child granddaughter -: neta
m child grandson -: neto
f - sister -: irmã, mana
m - brother -: irmão, mano
f adult aunt -: tia, titia
m middle-aged uncle -: tio, titio
f adult wife -: esposa
m adult husband -: marido, esposo
f - niece -: sobrinha
m - nephew -: sobrinho
f young-adult girlfriend -: namorada, noiva
m young-adult boyfriend -: namorado, noivo
f mature mother-in-law -: sogra
m mature father-in-law -: sogro
f young-adult daughter-in-law -: nora
m young-adult son-in-law -: genro
f adult sister-in-law -: cunhada
m adult brother-in-law -: cunhado
f - cousin -: prima
m - cousin -: primo
f - friend -: amiga, colega, companheira
m - friend -: amigo, companheiro, compadre
f mature widow -: viúva
m mature widower -: viúvo
f adult - -: mulher, senhora, dama, moça
m adult - -: homem, senhor, cavalheiro, sujeito, cara, rapaz, moço, desconhecido
f mature - -: velha, idosa, velhinha, anciã
m mature - -: velho, idoso, velhinho, ancião, aposentado
f young-adult - -: jovem mulher, moça, rapariga
m young-adult - -: jovem, rapaz
f teen - -: adolescente menina
m teen - -: adolescente
f child - -: menina, garota, guria
m child - -: menino, garoto, guri, moleque
n child - -: criança
n baby - -: bebê, recém-nascido
f adult - -: enfermeira, doutora, médica, professora, garçonete, aeromoça, secretária, caixa, vendedora, padeira, florista, cozinheira, empregada, faxineira, porteira, vizinha, dona, patroa, camponesa, pescadora, costureira, cabeleireira, advogada, juíza, diretora, chefe, ministra, prefeita, atriz, cantora, bailarina, dançarina, pintora, escritora, fotógrafa, freira, bruxa, rainha, princesa, passageira, viajante, cliente, convidada, paciente, aluna, estudante, bibliotecária, cientista, engenheira, apresentadora, locutora, lavadeira, parteira, motorista, funcionária, operária, mendiga, babá, cuidadora, delegada, inspetora, desconhecida, quitandeira, baiana, rendeira
m adult - -: médico, doutor, enfermeiro, professor, garçom, secretário, caixa, vendedor, padeiro, cozinheiro, chef, criado, empregado, faxineiro, porteiro, zelador, vizinho, dono, patrão, camponês, fazendeiro, lavrador, agricultor, pescador, alfaiate, sapateiro, cabeleireiro, barbeiro, advogado, juiz, diretor, chefe, ministro, prefeito, ator, cantor, dançarino, pintor, escritor, poeta, fotógrafo, monge, padre, bispo, pastor, mago, bruxo, rei, príncipe, passageiro, viajante, turista, cliente, convidado, hóspede, paciente, aluno, estudante, recepcionista, bibliotecário, cientista, engenheiro, apresentador, locutor, motorista, taxista, caminhoneiro, piloto, capitão, marinheiro, soldado, sargento, tenente, coronel, general, guarda, vigia, segurança, policial, agente, detetive, inspetor, delegado, oficial, bombeiro, carteiro, mensageiro, entregador, motoboy, carpinteiro, marceneiro, pedreiro, operário, trabalhador, mineiro de carvão, mecânico, eletricista, encanador, ferreiro, açougueiro, peixeiro, jardineiro, caçador, mendigo, vagabundo, ladrão, bandido, prisioneiro, preso, carcereiro, músico, violeiro, sanfoneiro, jornalista, repórter, guia, funcionário, executivo, empresário, treinador, técnico, jogador, lutador, cavaleiro, palhaço, cocheiro, farmacêutico, dentista, cirurgião, banqueiro, relojoeiro, fiscal, cobrador, coveiro, estranho, pedestre, vaqueiro, peão, barqueiro, camelô, ambulante, gerente, atendente, balconista, catador, seringueiro, jangadeiro, anfitrião, testemunha, fantasma
m adult - -: cardeal, astronauta, socorrista, salva-vidas, narrador, inquisidor, arqueólogo, mestre, homenzarrão, frade, jardineiro, barqueiro, banhista, feirante, locutor
f adult - -: narradora, locutora, peixeira, banhista mulher
n adult - g: gente, multidão, público, casal, família, clientela, pessoal, equipe, tripulação, grupo, banda, coro, orquestra, povo, patrulha, procissão, plateia, pessoas, turma
n child - g: crianças, garotada, meninada, alunos
`,
  feelings: `
joy: feliz*, felizes, alegre*, alegria, contente*, sorri*, rindo, riso*, animad*, entusiasm*, orgulhos*, encantad*, divertid*, brincalh*, brincando, aliviad*, eufóric*, radiante*, carinhos*, com ternura, maravilh*, perfeit*, delícia, gostos*, parabéns, bravo, oba, eba, te amo, que bom, que lindo, finalmente, ganhamos, ganhei, meu herói, heroína, adoro, aniversário, haha*, kkk*, empolgad*, surpresa boa, linda, lindo, ótimo, terno, terna
sadness: triste*, tristeza, chora*, chorando, lágrima*, soluç*, mágoa, magoad*, saudade*, abatid*, deprimid*, melancólic*, solidão, perdão, me perdoa, desculpa*, sinto muito, adeus, morreu, morto, morta, enterro, nunca mais, cansad*, exaust*, suspira*, resignad*, voz embargada, embargad*, decepcionad*, envergonhad*, vergonha, tarde demais, infeliz*, lamento, desiludid*, desanimad*, sem esperança, sozinha, sozinho
anger: zangad*, irritad*, furios*, fúria, raiva, com raiva, ira, indignad*, impaciente*, ríspid*, sever*, gritando, grita*, ameaç*, desprez*, ódio, te odeio, maldit*, idiota*, imbecil*, estúpid*, mentiros*, mentira*, cala a boca, cale-se, fora daqui, sai daqui, basta, como você ousa, traidor*, injust*, droga, merda, porra, desgraçad*, sarcástic*, exasperad*, nem pensar, de jeito nenhum, aborrecid*, emburrad*, bufando, bravo, brava, seco, seca, secamente, friamente, ríspido
fear: assustad*, medo, com medo, temeros*, tremend*, trêmul*, nervos*, preocupad*, inquiet*, ansios*, aterroriz*, pânico, horror, horroriz*, angusti*, aflit*, alarmad*, socorro, me ajuda, cuidado, perigo*, se esconde, por favor não, implora*, tímid*, hesitante*, gaguej*, tens*, desesperad*, apavorad*, receos*, sem jeito, pálid*
surprise: surpres*, espantad*, espanto, atônit*, boquiabert*, incrédul*, desconcertad*, perplex*, confus*, de repente, não acredito, não pode ser, o que você faz aqui, meu deus, nossa, ué, uai, caramba, curios*, chocad*, pasm*, vixe
respect: obrigad*, gratidão, respeitos*, com respeito, respeito, reverência, humilde*, educad*, cortês, solene*, cerimonios*, bênção, benção, amém, às ordens, com licença, excelência, majestade, admirad*, agradeç*
calm: com calma, tranquil*, seren*, em voz baixa, baixinho, suave*, devagar, lentamente, pausa, pensativ*, indiferente*, paciente*, com paciência, sem olhar, sem levantar
`,
  times: `
dawn: madrugada, de madrugada, amanhecer, alvorada, aurora, nascer do sol, raiar do dia, de manhãzinha
morning: manhã, de manhã, pela manhã, esta manhã, café da manhã
noon: meio-dia, meio dia, ao meio-dia, hora do almoço
afternoon: tarde, à tarde, dia, de dia, de tarde, esta tarde, início da tarde
dusk: crepúsculo, entardecer, anoitecer, pôr do sol, ocaso, fim de tarde, fim da tarde, cair da tarde, cair da noite, final de tarde, lusco-fusco, boca da noite
evening: início da noite, noite cedo, noitinha, hora do jantar
night: noite, à noite, meia-noite, de noite, meia noite, noite alta, alta noite, esta noite
`,
  weather: `
storm: tempestade, temporal, trovão, trovões, relâmpago, relâmpagos, raio, furacão, trovoada, tormenta, troveja
rain: chuva, chove, chovendo, chovia, garoa, chuvisco, aguaceiro, toró, pingos de chuva, chuvoso, garoando
snow: neve, neva, nevando, nevasca, flocos de neve
mist: névoa, nevoeiro, neblina, cerração, bruma, serração
dust: poeira, poeirento, tempestade de areia, nuvem de poeira, poeirão
wind: vento, ventania, brisa, rajada, rajadas de vento, venta
heat: calor, sol forte, sol escaldante, mormaço, abafado, sol a pino, calorão, sol quente
cloudy: nublado, nuvens, céu cinzento, céu carregado, encoberto
clear: ensolarado, céu azul, céu limpo, céu estrelado, dia de sol
`,
  places: `
bedroom: quarto, quarto de dormir, dormitório, quarto das crianças, suíte
kitchen: cozinha, cozinha do restaurante, copa
courtyard: pátio, pátio interno, quintal, terreiro
garden: jardim, horta, pomar, estufa de plantas
balcony: varanda, sacada, alpendre
tea-room: casa de chá, salão de chá
street: rua, avenida, calçada, calçadão, esquina, ponto de ônibus, bairro, ladeira, faixa de pedestres, semáforo, alameda, paragem
alley: beco, viela, travessa
bridge: ponte, passarela, viaduto
square: praça, praça da matriz, largo, praça central, pelourinho
market: mercado, feira, feira livre, mercado municipal, barraca da feira, camelódromo, quermesse
shop: loja, padaria, farmácia, livraria, sapataria, açougue, quitanda, floricultura, ferragens, papelaria, salão de beleza, barbearia, supermercado, mercearia, venda, armazém, banca de jornal, joalheria, relojoaria, confeitaria, lavanderia, shopping, provador, sebo, posto de gasolina, empório, armarinho, peixaria, alfaiataria, brechó, loja de discos
restaurant: restaurante, pizzaria, churrascaria, lanchonete, cantina, refeitório, praça de alimentação, pé-sujo, tasca, marisqueira
cafe: café, cafeteria, sorveteria, casa de sucos
bar: bar, boteco, botequim, boate, discoteca, taberna, cervejaria, danceteria, balcão do bar
office: escritório, gabinete, repartição, redação, cartório, correios, agência dos correios, agência bancária, recepção, consultório, prefeitura, guichê, banco agência, diretoria, secretaria, coworking
meeting-room: sala de reunião, sala de reuniões, sala de conferência, salão de eventos, auditório
classroom: sala de aula, classe, anfiteatro
school: escola, colégio, universidade, faculdade, creche, academia, conservatório, internato, jardim de infância
library: biblioteca, arquivo, sala de leitura
hospital: hospital, clínica, pronto-socorro, pronto socorro, enfermaria, centro cirúrgico, posto de saúde, maternidade, quarto de hospital, uti, asilo de idosos, casa de repouso, necrotério, ambulância, santa casa, veterinário, sala de parto
laboratory: laboratório
factory: fábrica, usina, linha de montagem, obra, canteiro de obras, tecelagem, siderúrgica, engenho, refinaria, matadouro, olaria, serraria, gráfica, galpão industrial, chão de fábrica
workshop: oficina, ateliê, marcenaria, carpintaria, ferraria, garagem, oficina mecânica, ateliê de costura, olaria do mestre, galpão, barracão
station: estação, plataforma, rodoviária, estação de trem, estação do metrô, terminal rodoviário, gare
train: trem, vagão, metrô, bonde, cabine do trem, comboio
bus: ônibus, micro-ônibus, van escolar, lotação
car: carro, táxi, caminhonete, caminhão, banco de trás, automóvel, viatura, boleia do caminhão, boleia, kombi, fusca
airport: aeroporto, terminal de embarque, sala de embarque, portão de embarque, saguão do aeroporto, pista de pouso
aircraft: avião, cabine do avião, helicóptero, aeronave
ship: navio, barco, veleiro, convés, camarote, balsa, iate, porão do navio, barcaça, jangada, canoa, traineira, lancha, submarino
harbour: porto, cais, píer, atracadouro, trapiche, marina, estaleiro
river: rio, beira do rio, margem do rio, riacho, igarapé, cachoeira, córrego, canal
lake: lago, lagoa, represa, açude, beira do lago
beach: praia, beira-mar, orla, ilha, costa, areia da praia, beira da praia
sea: mar, oceano, alto-mar, alto mar, mar aberto
forest: floresta, mata, selva, bosque, clareira, acampamento, mato, sertão de mata
field: campo, pasto, canavial, cafezal, milharal, roça, lavoura, plantação, várzea, pampa, campo de batalha, trigal, arrozal, vinhedo, sertão, caatinga
farm: fazenda, sítio, estábulo, curral, celeiro, galinheiro, chácara, granja, estrebaria, paiol, engenho
village: aldeia, vila, vilarejo, povoado, cidadezinha, lugarejo, favela, comunidade, quilombo, arraial
mountain: montanha, serra, morro, colina, penhasco, vulcão, trilha da serra, topo do morro, vale, cume, chapada, encosta, ladeira do morro
desert: deserto, duna, dunas, oásis, salar
cave: caverna, gruta, túnel, esgoto, mina, catacumba, galeria da mina
road: estrada, rodovia, caminho, trilha, estacionamento, pedágio, acostamento, estrada de terra, fronteira, posto fiscal, beira da estrada, trilhos, cruzamento da estrada
park: parque, banco da praça, zoológico, jardim botânico, parque de diversões, bosque municipal
playground: parquinho, playground, pátio da escola, quadra, pátio do colégio, recreio, parque infantil
stadium: estádio, campo de futebol, ginásio, piscina, vestiário, arquibancada, ringue, academia de boxe, hipódromo, pista de atletismo, quadra de esportes, campinho
stage: palco, coxia, camarim, casa de shows, sala de ensaio, bastidores, barracão da escola
theatre: teatro, cinema, circo, ópera, sala de cinema, picadeiro
studio: estúdio, estúdio de gravação, estúdio de rádio, estúdio de tv, set de filmagem, ilha de edição, rádio comunitária, estúdio de dança
temple: templo, mosteiro, terreiro de candomblé, pagode
church: igreja, catedral, capela, sacristia, convento, confessionário, basílica, igrejinha, matriz, paróquia, mosteiro de são, velório, campanário
mosque: mesquita
shrine: santuário, altar, oratório, gruta da santa
palace: palácio, sala do trono, mansão, museu, galeria, casarão, salão de baile, galeria de arte, palacete, casa-grande
castle: castelo, fortaleza, forte, torre, muralha, farol
ruins: ruínas, escombros, casa abandonada, fábrica abandonada, prédio abandonado, sítio arqueológico
graveyard: cemitério, túmulo, cripta, mausoléu
prison: prisão, cadeia, cela, presídio, penitenciária, sala de visitas, carceragem, calabouço
court: tribunal, fórum, sala de audiência, sala de audiências, sala do tribunal
police-station: delegacia, sala de interrogatório, posto policial, distrito policial, batalhão
hotel: hotel, quarto de hotel, pousada, pensão, motel, saguão do hotel, recepção do hotel, albergue, hospedaria
rooftop: terraço, telhado, cobertura, laje
corridor: corredor, saguão, elevador, sala de espera, hall, vestíbulo, antessala, portaria
stairs: escada, escadas, escadaria, patamar
warehouse: armazém, depósito, galpão, almoxarifado, estoque, silo
spaceship: nave espacial, estação espacial, nave, cápsula, módulo lunar
home: casa, apartamento, sala, sala de estar, sala de jantar, quarto de pensão, banheiro, porão, sótão, barraco, cabana, chalé, varanda da casa, lar, casebre, oca, palafita, kitnet, kitnete, quitinete, barraca, trailer, sobrado, casinha, porta da casa, alpendre da casa, cômodo
`,
});
