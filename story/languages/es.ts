import { languagePack } from './language-pack.ts';

/** Spanish. Verbs by their infinitives; `verb-forms.ts` explains the notation. */
export const SPANISH = languagePack({
  code: 'es',
  verbs: `
bring: acercar, aproximar
put down: dejar
place: ubicar
lick: lamer, relamerse, lamerse
examine: examinar, escudriñar, estudiar el
inspect: inspeccionar
wince: hacer una mueca, torcer el gesto, estremecerse de dolor
reach: alcanzar el, llegar a tocar
stack: apilar, amontonar
explain: explicar
extinguish: extinguir, sofocar
snap: chasquear, chasquear los dedos
stare: mirar fijamente, clavar los ojos, quedarse mirando
creep: avanzar sigilosamente
sand: lijar
honk: tocar la bocina, tocar el claxon, pitar
slide: deslizar
make: hacer, fabricar, preparar, elaborar
click: hacer clic, pulsar
scan: escanear
wet: mojar
drop: se le cae
turn on: encender la luz, encender el micrófono, encender la radio, encender la tele, encender el televisor, encender el motor, encender la lámpara, encender el ordenador, prender la luz, prender la radio
say: exclamar
whistle: silbar, silbotear
squint: entrecerrar los ojos, entornar los ojos, guiñar los ojos
unscrew: desatornillar, destornillar, desenroscar
share: compartir, repartirse
suck: chupar, chupetear, sorber por
snort: resoplar, bufar
crumple: arrugar, estrujar
squeeze: exprimir, estrujar
climb out: salir de la cápsula, salir trepando
pinch: pellizcar, pillarse
poke: hurgar en, picotear, pinchar
peek: espiar, asomar la cabeza
mutter: mascullar, refunfuñar, rezongar
nod: asentir en silencio
hammer: martillar, martillear, clavar
use: usar, utilizar, emplear
float: flotar
bleat: balar
land: aterrizar, aterrar
shiver: tiritar, escalofriarse
stammer: tartamudear, balbucear
introduce: presentar, presentarse
invite: invitar
open: descorrer, desempaquetar, destapar
-: correr a, venir a, detenerse a, pararse a, salir a, volver a, empezar a, comenzar a, echarse a, ponerse a, volver a, tratar de, intentar, ir a, disponerse a, seguir, continuar, terminar de, acabar de, lograr, conseguir, romper a, atreverse a, apresurarse a, venir a, poder, alcanzar a
walk: caminar, andar, pasear, pasearse, avanzar, recorrer, deambular, vagar, dar un paso, dar unos pasos, dar vueltas
go: ir, irse a, dirigirse, encaminarse, acudir
pass: pasar
sit: sentarse, tomar asiento, acomodarse, =sentado/a, estar sentado
crouch: agacharse, agazaparse, acuclillarse, ponerse en cuclillas, encogerse, =agachado/a, =acurrucado/a, acurrucarse
stand: estar de pie, permanecer de pie, quedarse de pie, =de pie, =parado/a, erguirse
get up: levantarse, ponerse de pie, ponerse en pie, incorporarse, alzarse, enderezarse
lie: acostarse, tumbarse, tenderse, recostarse, yacer, estirarse, =acostado/a, =tumbado/a, =tendido/a, =recostado/a
kneel: arrodillarse, ponerse de rodillas, hincarse, =arrodillado/a, =de rodillas, caer de rodillas
lean: apoyarse, inclinarse, asomarse, reclinarse, recargarse, =apoyado/a, =inclinado/a, arrimarse
bow: hacer una reverencia, inclinar la cabeza, agachar la cabeza, bajar la cabeza
smile: sonreír, sonreírse, esbozar una sonrisa
laugh: reír, reírse, echarse a reír, soltar una carcajada, carcajearse, romper a reír
cry: llorar, sollozar, gimotear, echarse a llorar, lagrimear, romper a llorar, lloriquear
look: mirar, mirarse, contemplar, fijarse, clavar la mirada, levantar la vista, alzar la vista, alzar la mirada, levantar la mirada, bajar la vista, bajar la mirada, volver la vista, echar una mirada, echar un vistazo, dirigir la mirada
watch: observar, vigilar, acechar
see: ver, divisar, descubrir, avistar
notice: advertir, notar, darse cuenta, percatarse
listen: escuchar, oír, aguzar el oído
smell: oler, olfatear, olisquear, husmear
run: correr, echar a correr, salir corriendo, correr hacia, trotar
rush: apresurarse, abalanzarse, precipitarse, lanzarse
flee: huir, escapar, escaparse, fugarse, darse a la fuga
chase: perseguir
follow: seguir a, seguir
accompany: acompañar
jump: saltar, brincar, dar un salto, dar saltos, pegar un salto, dar un brinco
climb: subir, subirse, trepar, escalar, encaramarse, montarse
board: embarcar, subir al tren, subir al autobús, subir al coche
descend: bajar, bajarse, descender, apearse
get off: bajar del tren, bajar del autobús, bajarse del
enter: entrar, penetrar, irrumpir, ingresar, adentrarse, meterse, colarse
leave: salir, marcharse, irse, =se va, =se van, =se fue, =se fueron, partir, abandonar, retirarse, largarse, dejar la casa, dejar la habitación, dejar el cuarto, ausentarse
come: venir, llegar, acudir
appear: aparecer, asomar, surgir, emerger
disappear: desaparecer, esfumarse, perderse
approach: acercarse, aproximarse, arrimarse a, llegar hasta
return: volver, regresar, retornar, dar media vuelta
turn: girar, girarse, volverse, voltear, voltearse, darse la vuelta, darse vuelta, dar la vuelta, volver la cabeza, girar la cabeza
step back: retroceder, dar un paso atrás, echarse atrás, apartarse, recular
stop: detenerse, pararse, frenar, detener, parar, quedarse parado, interrumpirse, pararse en seco
freeze: quedarse inmóvil, quedarse quieto, quedarse helado, congelarse, paralizarse, petrificarse
wait: esperar, aguardar
stay: quedarse, permanecer
rest: descansar, reposar
hesitate: dudar, vacilar, titubear
give: dar, entregar, regalar, obsequiar, devolver, ceder, repartir
hand: alcanzar, pasar le, tender, extender
offer: ofrecer, convidar, brindar
hold out: tender la mano, extender la mano, alargar, alargar la mano, ofrecer la mano, estirar la mano, estirar el brazo
take: tomar, coger, quitar, apoderarse, tomarse, llevarse, adueñarse, arrebatar
grab: agarrar, asir, aferrar, atrapar, aferrarse, agarrarse, prender, sujetar
catch: pillar, atajar
take out: sacar, extraer, sacarse
pick up: recoger, levantar del, alzar del
lift: levantar, alzar, izar, elevar, aupar
raise: levantar la mano, levantar el vaso, alzar la copa, alzar la mano, levantar la copa
lower: bajar el, bajar la, bajar los
put: poner, colocar, meter, guardar, echar, introducir, dejar en, dejar sobre, depositar, acomodar, posar
put down: apoyar, dejar en la mesa, dejar en el suelo, soltar en
put on: ponerse, calzarse, colocarse, vestirse, abrigarse
take off: quitarse, desvestirse, descalzarse, desnudarse, despojarse
wear: vestir de, llevar puesto, lucir
drop: soltar, dejar caer, caérsele, dejar escapar
release: liberar
throw: lanzar, tirar, arrojar, aventar, botar, echar a
push: empujar, apartar
press: apretar, presionar, pulsar, oprimir, aplastar, estrujar
pull: jalar, tirar de, halar, estirar
drag: arrastrar
carry: llevar, cargar, acarrear, portar, transportar
bring: traer, aportar
hold: sostener, sujetar, mantener, tener en la mano, tener en las manos, aguantar, empuñar, agarrar a
hang: colgar, tender la ropa
hang up: colgar el teléfono, colgar el auricular
open: abrir, abrirse, destapar, desplegar, entreabrir, reabrir
close: cerrar
slam: dar un portazo, cerrar de golpe, azotar la puerta
lock: cerrar con llave, echar el cerrojo, trancar
unlock: abrir con llave
knock: llamar a la puerta, tocar a la puerta, tocar la puerta, golpear la puerta, tocar el timbre, llamar al timbre
hit: golpear, pegar, abofetear, dar un golpe, dar una bofetada, azotar, chocar
kick: patear, dar una patada, dar patadas
break: romper, quebrar, partir en, destrozar, romperse, hacer añicos
tear: rasgar, desgarrar, arrancar
cut: cortar, recortar, tallar, podar, rebanar
chop: picar, trocear
peel: pelar, mondar
cook: cocinar, guisar, hornear, asar, preparar la comida
fry: freír, sofreír
boil: hervir
knead: amasar
stir: remover, revolver, batir, agitar el
pour: servir, verter, echar agua, derramar, escanciar, servirse
fill: llenar, rellenar
spill: derramar
serve: atender, servir la mesa
drink: beber, tomar café, tomar té, tomar un trago, beberse, dar un trago, dar un sorbo, brindar con
sip: sorber, dar sorbos
toast: brindar
eat: comer, almorzar, cenar, desayunar, comerse, devorar, masticar, zampar
bite: morder, mordisquear, dar un mordisco, abocanar
chew: mascar, masticar
swallow: tragar, tragarse
taste: probar el, saborear, catar, degustar, probar la
smoke: fumar, fumarse
light: encender, prender
turn on: encender la luz, prender la luz
turn off: apagar, desconectar
burn: quemar, quemarse, incendiar
blow: soplar
write: escribir, anotar, apuntar en, garabatear, firmar
sign: firmar
read: leer, releer, hojear
draw: dibujar, trazar, bosquejar
paint: pintar
count: contar, hacer cuentas
measure: medir
weigh: pesar
check: revisar, comprobar, verificar, consultar, chequear, inspeccionar, examinar
show: mostrar, enseñar, exhibir, mostrarse
point: señalar, apuntar, indicar, apuntar con el dedo
aim: apuntar con
gesture: gesticular, hacer un gesto, hacer señas, hacer una seña
wave: saludar con la mano, agitar la mano, agitar, hacer adiós, despedirse con la mano, saludar
nod: asentir, asentir con la cabeza, mover la cabeza afirmativamente, cabecear
shake head: negar con la cabeza, sacudir la cabeza, mover la cabeza, menear la cabeza
shrug: encogerse de hombros, encoger los hombros
shake: sacudir, agitar, zarandear
shake hands: dar la mano, estrechar la mano, darse la mano, estrecharse la mano
tremble: temblar, tiritar, estremecerse, temblequear
flinch: sobresaltarse, dar un respingo, estremecerse, respingar
startle: asustarse, espantarse, =sobresaltado/a
scare: asustar
hug: abrazar, abrazarse, estrechar entre, rodear con los brazos, dar un abrazo
kiss: besar, besarse, dar un beso
touch: tocar, rozar, palpar, tentar
stroke: acariciar, acariciarse, sobar
pat: palmear, dar una palmada, dar palmadas, dar unas palmaditas, dar una palmadita
rub: frotar, frotarse, restregar, restregarse
scratch: rascar, rascarse, arañar
wipe: secar, secarse, limpiar, limpiarse, enjugar, enjugarse, pasar un trapo
clean: asear, fregar, lustrar, trapear
wash: lavar, lavarse, enjuagar, fregar los platos
sweep: barrer
iron: planchar
sew: coser, bordar, remendar, zurcir, hilvanar
knit: tejer, tricotar, hacer punto
weave: tejer
tie: atar, amarrar, anudar, atarse, abrochar, abrocharse, ligar
untie: desatar, desabrochar, desanudar, desabotonar
wrap: envolver, cubrir con, liar, arropar, vendar
unwrap: desenvolver
fold: doblar, plegar
unfold: desdoblar, desplegar
cover: cubrir, tapar, taparse, cubrirse, arropar
hide: esconder, esconderse, ocultar, ocultarse, camuflar
search: buscar, rebuscar, registrar, hurgar, inspeccionar, escarbar
find: encontrar, hallar, descubrir un, encontrarse
meet: encontrarse con, reunirse, toparse, juntarse, cruzarse con
lose: perder
collect: juntar, reunir, recolectar
fall: caer, caerse, desplomarse, desmoronarse, derrumbarse, dejarse caer
faint: desmayarse, perder el conocimiento
stumble: tropezar, tropezarse, trastabillar, tambalearse
slip: resbalar, resbalarse, deslizarse
sneak: escabullirse, deslizarse por, ir de puntillas
crawl: gatear, arrastrarse, reptar
roll: rodar, enrollar, revolcarse
cross: cruzar, atravesar, cruzar la calle
swim: nadar
dive: zambullirse, bucear, sumergirse, tirarse al agua
row: remar
fly: volar
drive: conducir, manejar, arrancar el coche
ride: montar, cabalgar, pedalear, montar en bicicleta
park: estacionar, aparcar
dance: bailar, danzar
sing: cantar, tararear, entonar, canturrear
hum: tararear
whistle: silbar
play: jugar, tocar la guitarra, tocar el piano, tocar el violín, tocar el acordeón, interpretar
clap: aplaudir, dar palmas, palmear
cheer: vitorear, animar, celebrar
pray: rezar, orar, santiguarse, persignarse
bless: bendecir
speak: hablar, decir, conversar, charlar, platicar, dirigirse a, comentar
say: responder que, repetir
answer: contestar, responder, contestar el teléfono
ask: preguntar, pedir, interrogar, suplicar, rogar, mendigar
call: llamar, telefonear, marcar, llamar por teléfono
whisper: susurrar, cuchichear, murmurar, musitar
shout: gritar, vocear, chillar, dar un grito, vociferar, exclamar
scream: chillar
bark: ladrar
meow: maullar
argue: discutir, pelearse, reñir
sigh: suspirar, dar un suspiro, resoplar
breathe: respirar, tomar aire, respirar hondo, inspirar, exhalar, inhalar, jadear
groan: gemir, quejarse, gruñir
cough: toser, carraspear, aclararse la garganta
sneeze: estornudar
yawn: bostezar
snore: roncar
spit: escupir
sweat: sudar
blush: sonrojarse, ruborizarse, enrojecer
frown: fruncir el ceño, arrugar la frente, arrugar el ceño
wink: guiñar un ojo, guiñar el ojo, guiñar
blink: parpadear, pestañear
sleep: dormir, dormitar, dormirse, quedarse dormido, adormilarse, =dormido/a
wake: despertar, despertarse
dream: soñar
think: pensar, reflexionar, meditar
remember: recordar, acordarse
help: ayudar, auxiliar, socorrer
comfort: consolar, calmar, tranquilizar, reconfortar
thank: agradecer, dar las gracias
greet: saludar a, saludarse, dar la bienvenida
say goodbye: despedirse
salute: hacer el saludo militar, cuadrarse
feed: alimentar, dar de comer, amamantar
water: regar
plant: plantar, sembrar
dig: cavar, excavar, escarbar en, desenterrar
bury: enterrar
milk: ordeñar
fish: pescar
hunt: cazar
build: construir, levantar un, armar
repair: reparar, arreglar, componer, remendar
saw: serrar, aserrar
sharpen: afilar
polish: pulir, lustrar, sacar brillo
stick: pegar con, adherir
fix: fijar, ajustar, acomodarse la, arreglarse, ajustarse
arrange: ordenar, acomodar, disponer, alinear
pack: empacar, hacer la maleta, hacer las maletas, empaquetar
load: cargar el, cargar las
unload: descargar
sell: vender
buy: comprar
pay: pagar
steal: robar, hurtar
order: ordenar, pedir un, encargar
work: trabajar
study: estudiar
teach: enseñar a, impartir
type: teclear, escribir a máquina, mecanografiar
photograph: fotografiar, tomar una foto, sacar una foto, hacer una foto, sacar fotos, tomar fotos, hacer fotos
film: filmar, grabar, rodar
fight: luchar, pelear, pelearse, forcejear, combatir
attack: atacar, agredir, embestir
shoot: disparar, tirotear, fusilar
stab: apuñalar, clavar
kill: matar, asesinar
die: morir, morirse, fallecer
threaten: amenazar
arrest: detener a, arrestar, esposar
save: salvar, rescatar
sit up: incorporarse en la cama
stretch: estirarse, desperezarse, estirar las piernas
swing: balancear, balancearse, columpiarse, mecerse, mecer
spin: dar vueltas sobre, girar sobre sí
wander: vagabundear, rondar
limp: cojear, renquear
tiptoe: ir de puntillas
move: moverse, mover, desplazar, desplazarse, trasladar
lead: guiar, conducir a, llevar a la
guide: orientar
send: enviar, mandar, remitir
receive: recibir, aceptar
choose: elegir, escoger, seleccionar
try on: probarse
comb: peinar, peinarse
brush: cepillar, cepillarse
shave: afeitar, afeitarse
bathe: bañarse, bañar, ducharse
ring: tocar la campana, tañer, hacer sonar
win: ganar, vencer
bump: chocar con, chocarse
block: bloquear, cortar el paso, interponerse
protect: proteger, defender, abrigar
surround: rodear
separate: separar, separarse
join: unirse, sumarse
gather: agruparse, congregarse
lay: tender sobre, recostar, acostar
spread: untar, esparcir, extender sobre
sprinkle: rociar, salpicar, espolvorear
grind: moler, machacar
dip: mojar, remojar, sumergir
tap: tamborilear, golpetear, dar golpecitos
vomit: vomitar
wind: dar cuerda
`,
  things: `
hairdryer: secador, secador de pelo
steering wheel: volante
chewing gum: chicle
crank: manivela
handset: auricular
searchlight: reflector, foco
carnation: clavel
cup: taza, vaso de papel, pocillo, jícara
glass: vaso, copa, copita
mug: tarro de cerveza
plate: plato, platillo, fuente
bowl: cuenco, tazón, bol, escudilla
spoon: cuchara, cucharilla, cucharita, cucharón
fork: tenedor
knife: cuchillo, navaja, puñal, machete, daga
chopsticks: palillos
pot: olla, cazuela, puchero, cacerola, marmita
pan: sartén
kettle: tetera, pava
teapot: tetera de porcelana
coffee pot: cafetera
thermos: termo
jug: jarra, cántaro
bottle: botella, botellín, frasco
flask: petaca, cantimplora
jar: tarro, bote
can: lata
tray: bandeja, charola
basket: cesta, cesto, canasta, canasto
bucket: cubo, balde, cubeta
basin: palangana, jofaina, barreño
watering can: regadera
hose: manguera
box: caja, cajita, cajón de madera, estuche
crate: huacal, guacal
chest: cofre, baúl, arcón
bag: bolsa, bolso, saco, talego, morral, bolsita
backpack: mochila
suitcase: maleta, valija, maletín
briefcase: portafolios
purse: monedero
wallet: cartera, billetera
envelope: sobre
letter: carta, misiva
postcard: postal, tarjeta postal
note: nota, recado, papelito
telegram: telegrama
package: paquete, bulto, encomienda
gift: regalo, obsequio
book: libro, libreta, novela, tomo
notebook: cuaderno, libreta, agenda
diary: diario personal
newspaper: periódico, diario, gaceta
magazine: revista
document: documento, documentos, expediente, papeles, contrato, acta, informe
folder: carpeta, fólder
paper: papel, hoja de papel, hoja, pergamino, servilleta de papel
passport: pasaporte
identity card: carné, cédula, credencial, dni
ticket: billete, boleto, entrada de cine, pasaje
money: dinero, billetes, plata, fajo de billetes, efectivo
coin: moneda
check: cheque
credit card: tarjeta de crédito
receipt: recibo, ticket de compra
bill: cuenta del restaurante, factura
photograph: foto, fotografía, retrato, instantánea
album: álbum
painting: cuadro, lienzo, pintura al óleo
picture: dibujo, estampa, lámina
drawing: dibujo
map: mapa, plano
poster: cartel, afiche, póster
sign: letrero, rótulo, cartel
banner: pancarta, estandarte, faja
flag: bandera
pen: bolígrafo, pluma, lapicero, rotulador
pencil: lápiz, lapiz
chalk: tiza, gis
eraser: borrador, goma de borrar
ruler: regla
tape measure: cinta métrica, metro de carpintero
brush: pincel, brocha, cepillo
comb: peine
mirror: espejo, espejito
lipstick: pintalabios, lápiz labial, labial
perfume: perfume
soap: jabón
towel: toalla
toothbrush: cepillo de dientes
razor: navaja de afeitar, maquinilla
scissors: tijeras, tijera
needle: aguja
thread: hilo, carrete de hilo
yarn: lana, ovillo, madeja
cloth: trapo, paño, tela, mantel
rag: trapo, harapo
handkerchief: pañuelo
napkin: servilleta
tablecloth: mantel
blanket: manta, cobija, frazada
quilt: colcha, edredón
sheet: sábana
pillow: almohada, cojín
mattress: colchón
bed: cama, catre, camastro, lecho, camilla
cradle: cuna
crib: cuna
hammock: hamaca
mat: estera, petate, alfombrilla, felpudo
carpet: alfombra, tapete
curtain: cortina, telón, visillo
table: mesa, mesita
desk: escritorio, pupitre
chair: silla
armchair: sillón, butaca
rocking chair: mecedora
wheelchair: silla de ruedas
stool: taburete, banquito, banqueta
bench: banco, banca
sofa: sofá, diván
shelf: estante, repisa, estantería, anaquel
cupboard: armario, alacena, aparador
drawer: cajón, gaveta
lamp: lámpara, quinqué, candil
lantern: farol, farolillo, linterna
flashlight: linterna
torch: antorcha
candle: vela, velita, cirio, candelabro
match: cerilla, cerillo, fósforo
lighter: encendedor, mechero
cigarette: cigarrillo, cigarro, pitillo, colilla
cigar: puro, habano
pipe: pipa
ashtray: cenicero
fire: fogata, hoguera, fuego de la chimenea
firewood: leña
stove: estufa, fogón, cocina de gas, hornilla
oven: horno
refrigerator: refrigerador, nevera, frigorífico, heladera
iron: plancha
fan: abanico, ventilador
broom: escoba
mop: fregona, trapeador
duster: plumero
sponge: esponja
umbrella: paraguas, sombrilla
parasol: sombrilla, quitasol
cane: bastón
stick: palo, vara, garrote
crutch: muleta
rope: cuerda, soga, lazo
string: cordel, hilo, cordón, pita
chain: cadena
wire: alambre, cable
tape: cinta adhesiva, cinta
ribbon: lazo, listón, moño
glue: pegamento
nail: clavo
saw: sierra, serrucho
screwdriver: destornillador, desarmador
wrench: llave inglesa
pliers: alicates, pinzas, tenazas
chisel: cincel, formón
axe: hacha
shovel: pala
hoe: azada, azadón
rake: rastrillo
pitchfork: horca
sickle: hoz, guadaña
wheelbarrow: carretilla
ladder: escalera de mano
tool: herramienta
toolbox: caja de herramientas
key: llave, manojo de llaves
lock: candado, cerrojo
door: puerta, portón
window: ventana, ventanilla
phone: teléfono, móvil, celular
computer: ordenador, computadora, computador, portátil
laptop: portátil, laptop
tablet: tableta
keyboard: teclado
screen: pantalla, monitor
television: televisor, televisión, tele
remote: mando a distancia, control remoto
radio: radio, transistor
tape recorder: grabadora, magnetófono
record player: tocadiscos, gramófono
record: disco, vinilo
cassette: casete, cinta de casete
headphones: auriculares, audífonos, cascos
microphone: micrófono, micro
camera: cámara, cámara de fotos
calculator: calculadora
typewriter: máquina de escribir
clock: reloj de pared, despertador, reloj
watch: reloj de pulsera, reloj de bolsillo
stopwatch: cronómetro
glasses: gafas, anteojos, lentes, espejuelos
binoculars: prismáticos, binoculares
telescope: telescopio, catalejo
magnifying glass: lupa
scale: balanza, báscula
gun: pistola, revólver, arma, fusil, escopeta, rifle
sword: espada, sable
spear: lanza
bow: arco
arrow: flecha
shield: escudo
bullet: bala, cartucho
handcuffs: esposas, grilletes
ring: anillo, sortija, alianza
necklace: collar, gargantilla
earring: pendiente, arete, zarcillo
bracelet: pulsera, brazalete
medal: medalla, medallón
trophy: trofeo, copa del
crown: corona
cross: cruz, crucifijo
rosary: rosario
icon: icono, estampita
bible: biblia
statue: estatua, figurilla, estatuilla
vase: jarrón, florero
flower: flor, clavel, margarita, lirio, girasol, azucena
rose: rosa
bouquet: ramo de flores, ramo, ramillete
plant: planta, maceta, matera
leaf: hoja seca
branch: rama
seed: semilla, pepita
stone: piedra, roca, guijarro
brick: ladrillo
sand: arena
ball: pelota, balón
balloon: globo
kite: cometa, papalote, barrilete
toy: juguete
doll: muñeca, muñeco
teddy bear: osito de peluche, oso de peluche, peluche
puppet: títere, marioneta
mask: máscara, antifaz, mascarilla, careta
card: naipe, baraja, tarjeta, carta de la baraja
dice: dado
chess set: ajedrez, tablero de ajedrez
chess piece: alfil, peón
domino: dominó
guitar: guitarra
violin: violín
cello: violonchelo, chelo
piano: piano
accordion: acordeón, bandoneón
flute: flauta
trumpet: trompeta
drum: tambor, cajón flamenco, bombo
harmonica: armónica
bell: campana, campanilla, timbre, cencerro
whistle: silbato, pito
car: coche, carro, auto, automóvil, taxi
truck: camión, camioneta
van: furgoneta
bus: autobús, autocar, colectivo, guagua
train: tren, vagón
tram: tranvía
motorcycle: moto, motocicleta
scooter: escúter, patinete, patineta
bicycle: bicicleta, bici
skateboard: monopatín
helmet: casco
cart: carrito, carreta, carro de mano
stroller: carriola, cochecito
boat: barca, bote, lancha, barco
oar: remo
net: red de pesca, red
fishing rod: caña de pescar
anchor: ancla
tent: tienda de campaña, carpa
sleeping bag: saco de dormir
saddle: silla de montar, montura
horse: caballo, yegua
dog: perro, perrito, cachorro
cat: gato, gatito
bird: pájaro, pajarito, canario, paloma
rooster: gallo
chicken: gallina, pollo, pollito
cow: vaca, ternero
goat: cabra, chivo, cabrito
sheep: oveja, cordero
donkey: burro, asno
pig: cerdo, puerco, cochino
snail: caracol
mouse: ratón
cage: jaula
leash: correa
egg: huevo
bread: pan, barra de pan, hogaza, panecillo, bollo
sandwich: bocadillo, sándwich, emparedado, torta de jamón
cake: pastel, tarta, torta, bizcocho
pie: empanada, pay
cookie: galleta, galletita
candy: caramelo, dulce, golosina, chuche
chocolate: chocolate, bombón
ice cream: helado, nieve de limón
cheese: queso
butter: mantequilla
jam: mermelada
honey: miel
milk: leche
sugar: azúcar
salt: sal
flour: harina
dough: masa, masa de pan
rice: arroz
pasta: pasta, espaguetis, fideos
soup: sopa, caldo, guiso, potaje
meat: carne, filete, bistec, chuleta
sausage: salchicha, chorizo, embutido
ham: jamón
fish: pescado, pez
potato: patata, papa
tomato: tomate
onion: cebolla
garlic: ajo
carrot: zanahoria
cabbage: col, repollo
vegetable: verdura, hortaliza
salad: ensalada, lechuga
apple: manzana
orange: naranja
lemon: limón
banana: plátano, banana, banano
grape: uva
watermelon: sandía
melon: melón
mango: mango
coconut: coco
cherry: cereza
strawberry: fresa
fruit: fruta
olive: aceituna, oliva
nut: nuez, cacahuete, maní
corn: maíz, mazorca, elote
bean: frijol, judía, habichuela
herbs: hierbas, perejil, albahaca, romero
mushroom: seta, champiñón, hongo
pizza: pizza
tortilla: tortilla, arepa, taco
food: comida, alimento, almuerzo
meal: plato de comida
coffee: café
tea: té, infusión, manzanilla
mate: mate
wine: vino
beer: cerveza, caña de cerveza
whisky: whisky, güisqui
vodka: vodka, aguardiente, orujo, ron
champagne: champán, cava
juice: zumo, jugo
water: agua
lemonade: limonada
medicine: medicina, medicamento, jarabe
pill: pastilla, píldora
syringe: jeringa, jeringuilla
bandage: venda, vendaje, gasa
plaster: tirita, curita
thermometer: termómetro
stethoscope: estetoscopio
first aid kit: botiquín
stretcher: camilla
clipboard: portapapeles, tablilla
blackboard: pizarra, pizarrón
globe: globo terráqueo
board: tabla, tablón
easel: caballete
palette: paleta
paint: pintura, bote de pintura
doorbell: timbre
trash can: basurero, cubo de basura, papelera
trash bag: bolsa de basura
counter: mostrador, barra del bar
cash register: caja registradora
rocket: cohete
firework: fuegos artificiales, petardo
christmas tree: árbol de navidad
tree: árbol
grass: hierba, pasto
hay: heno, paja
wool: lana
feather: pluma
coffin: ataúd, féretro
urn: urna
wreath: corona de flores
gravestone: lápida
bathtub: bañera, tina
tap: grifo, llave del agua
sink: fregadero, lavabo
washing machine: lavadora
sewing machine: máquina de coser
clothesline: tendedero
laundry: ropa tendida, colada, ropa lavada
clothes: ropa, prendas
hat: sombrero
cap: gorra, gorro
glove: guante
scarf: bufanda
shoe: zapato, bota, zapatilla
coat: abrigo
apron: delantal, mandil
belt: cinturón
button: botón
veil: velo
cable: cable
battery: pila, batería
bulb: bombilla, foco
engine: motor
wheel: rueda, volante
tire: llanta, neumático
jerrycan: bidón
barrel: barril, tonel
sack: costal, saco
pallet: palé, tarima
fence: valla, cerca
hedge: seto
fountain pen: pluma estilográfica
seal: sello
stamp: estampilla, timbre postal
USB stick: memoria usb, pendrive
drone: dron
robot: robot
walkie-talkie: walkie-talkie, radio portátil
megaphone: megáfono, altavoz
loudspeaker: altavoz, bocina
music box: caja de música, cajita de música
puzzle: rompecabezas
swing: columpio
sled: trineo
ski: esquí
skate: patín
snowman: muñeco de nieve
snowball: bola de nieve
bone: hueso
skull: calavera, cráneo
gem: joya, diamante, perla, esmeralda
gold: oro
poison: veneno
potion: poción
wand: varita
scroll: pergamino
test tube: probeta, tubo de ensayo
microscope: microscopio
lunchbox: fiambrera, lonchera, tartera
`,
  people: `
f mature grandmother -: abuela, abuelita, yaya, nana
m mature grandfather -: abuelo, abuelito, yayo, tata
f middle-aged mother -: madre, mamá, mami
m middle-aged father -: padre, papá, papi
f - daughter -: hija, hijita
m - son -: hijo, hijito
f child granddaughter -: nieta
m child grandson -: nieto
f - sister -: hermana, hermanita
m - brother -: hermano, hermanito
f adult aunt -: tía, tita
m middle-aged uncle -: tío, tito
f adult wife -: esposa, mujer de
m adult husband -: esposo, marido
f - niece -: sobrina
m - nephew -: sobrino
f young-adult girlfriend -: novia
m young-adult boyfriend -: novio
f mature mother-in-law -: suegra
m mature father-in-law -: suegro
f young-adult daughter-in-law -: nuera
m young-adult son-in-law -: yerno
f adult sister-in-law -: cuñada
m adult brother-in-law -: cuñado
f - cousin -: prima
m - cousin -: primo
f - friend -: amiga, compañera, colega
m - friend -: amigo, compañero, compadre
f mature widow -: viuda
m mature widower -: viudo
f adult - -: mujer, señora, dama, tipa
m adult - -: hombre, señor, caballero, tipo, tío, desconocido, sujeto, varón
f mature - -: anciana, vieja, viejita, viejecita, abuelita del barrio
m mature - -: anciano, viejo, viejito, viejecito, jubilado
f young-adult - -: joven mujer, muchacha, señorita, moza
m young-adult - -: joven, muchacho, mozo, chaval
f teen - -: adolescente chica, quinceañera
m teen - -: adolescente
f child - -: niña, chica, nena, colegiala, chiquilla
m child - -: niño, chico, nene, colegial, chiquillo, crío, chamaco
n child - -: criatura, chiquillos
n baby - -: bebé
f adult - -: enfermera, doctora, médica, maestra, profesora, camarera, mesera, azafata, secretaria, cajera, vendedora, panadera, florista, cocinera, criada, sirvienta, limpiadora, portera, vecina, dueña, patrona, campesina, pescadora, costurera, modista, peluquera, abogada, jueza, directora, jefa, ministra, alcaldesa, actriz, cantante femenina, bailarina, pintora, escritora, poetisa, fotógrafa, monja, bruja, reina, princesa, pasajera, viajera, turista mujer, clienta, invitada, paciente mujer, alumna, estudiante chica, recepcionista mujer, bibliotecaria, librera, científica, ingeniera, presentadora, locutora, tendera, taquillera, tabernera, lavandera, partera, comadrona, conductora, empleada, obrera, mendiga, gitana, niñera, cuidadora, capitana, inspectora, comisaria, funcionaria, frutera, pescadera, desconocida, anfitriona, trabajadora
m adult - -: médico, doctor, enfermero, maestro, profesor, camarero, mesero, mozo de almacén, azafato, secretario, cajero, vendedor, panadero, florero, cocinero, chef, criado, sirviente, limpiador, portero, conserje, vecino, dueño, patrón, campesino, granjero, labrador, pescador, sastre, zapatero, peluquero, barbero, abogado, juez, director, jefe, ministro, alcalde, actor, cantante, bailarín, pintor, escritor, poeta, fotógrafo, monje, cura, sacerdote, obispo, mago, brujo, rey, príncipe, pasajero, viajero, turista, cliente, invitado, huésped, paciente, alumno, estudiante, recepcionista, bibliotecario, librero, científico, ingeniero, presentador, locutor, tendero, taquillero, tabernero, conductor, chofer, chófer, taxista, camionero, piloto, capitán, marinero, marino, soldado, sargento, teniente, coronel, general, guardia, vigilante, policía, agente, detective, inspector, comisario, oficial, bombero, cartero, mensajero, repartidor, carpintero, albañil, obrero, trabajador, minero, mecánico, electricista, fontanero, plomero, herrero, carnicero, frutero, pescadero, pastor, jardinero, cazador, mendigo, vagabundo, ladrón, bandido, prisionero, preso, carcelero, músico, guitarrista, violinista, periodista, reportero, guía, funcionario, empleado, ejecutivo, empresario, entrenador, jugador, futbolista, boxeador, torero, jinete, payaso, cochero, posadero, farmacéutico, dentista, cirujano, empleado de banco, relojero, guardián, revisor, sepulturero, enterrador, sacristán, forastero, transeúnte, peatón, jubilado, curandero, gaucho, vaquero, contrabandista, heladero, afilador, limpiabotas, organillero, gerente, encargado, anfitrión, dependiente, botones, testigo, fantasma, notario
m adult - -: cardenal, parroquiano, astronauta, rescatista, socorrista, pintor, soldador, monaguillo, grumete, escultor, aprendiz, pregonero, verdugo, torturador, caballerizo, mayordomo, escudero
f adult - -: parroquiana, narradora, presentadora, arqueóloga, astronauta mujer
m adult - -: narrador, inquisidor, arqueólogo, notario
n adult - g: gente, multitud, público, muchedumbre, pareja, familia, clientela, personal, equipo, tripulación, vecindario, grupo, banda, coro, orquesta, pueblo, patrulla, procesión, cola de gente
n child - g: chiquillería, niños, chicos, críos, escolares
`,
  feelings: `
joy: feliz, felices, alegre*, alegría, contento, contenta, sonrie*, sonriendo, sonrisa, sonríe*, risa*, riendo, riéndo*, ríe, ilusionad*, emocionad*, entusiasm*, orgullos*, encantad*, divertid*, juguet*, bromea*, burlón, burlona, aliviad*, eufóric*, radiante*, cariños*, con ternura, con dulzura, maravill*, genial, estupend*, fantástic*, perfect*, precios*, hermos*, guap*, bravo, enhorabuena, felicidades, felicitac*, ganamos, te quiero, te amo, qué bien, qué bonito, por fin, qué alegría, riquísim*, delicios*, me encanta, suerte, celebra*, amor mío, cumpleaños, jaja*, hurra, juguetón, juguetona, tierno, tierna
sadness: triste*, tristeza, llora*, llorando, lágrimas, lagrima*, sollozan*, sollozo*, pena, apenad*, dolor*, dolid*, desconsolad*, abatid*, deprimid*, melancólic*, nostálgic*, soledad, perdón, perdóname, lo siento, adiós, murió, ha muerto, entierro, nunca más, te echo de menos, te extraño, cansad*, agotad*, suspira*, resignad*, quebrad*, voz rota, voz quebrada, derrotad*, decepcionad*, avergonzad*, vergüenza, ojalá, ya no está, se fue, demasiado tarde, desgracia*, lamentabl*, afligid*, sin esperanza, muerto, muerta, muertos
anger: enojad*, enfadad*, furios*, furia, rabia, con rabia, ira, airad*, irritad*, harto, harta, indignad*, impacient*, seco, seca, cortante, fría, frío, fríamente, sever*, gritando, grita*, desafiante*, amenaz*, con desprecio, desprecio, despectiv*, odio, te odio, maldit*, idiota*, imbécil*, estúpid*, mentiros*, mentira*, cállate, callate, lárgate, fuera de aquí, basta, cómo te atreves, nunca te, traidor*, injust*, vergüenza debería, golpea la mesa, exasperad*, sarcástic*, carajo, mierda, joder, cabrón, canalla, ni hablar, de ninguna manera, secamente, duramente, con frialdad
fear: asustad*, asusta, miedo, temeros*, temblando, tembloros*, nervios*, preocupad*, inquiet*, ansios*, aterrad*, aterroriz*, pánico, horror, horroriz*, angusti*, alarmad*, alarma, socorro, ayúdame, auxilio, peligro*, corran, escóndete, por favor no, suplicante*, suplica*, tímid*, insegur*, vacilante*, tartamud*, desesperad*, espantad*, titubeante*, sobresaltad*, palidece, pálid*
surprise: sorprend*, sorpres*, asombrad*, asombro, atónit*, boquiabiert*, incrédul*, desconcertad*, perplej*, confundid*, extrañad*, de repente, de pronto, no puede ser, no me lo creo, no lo puedo creer, qué haces aquí, cómo es posible, dios mío, madre mía, caray, ostras, estupefact*, pasmad*, curios*, no sabía
respect: gracias, agradecid*, agradecimiento, respetuos*, con respeto, respeto, reverencia, humilde*, cortés*, cortes*, educad*, solemne*, ceremonios*, formal*, bendición, bendit*, amén, padre nuestro, reza*, honor, a sus órdenes, con permiso, excelencia, majestad, admirad*, admiración, agradezco
calm: calma, con calma, tranquil*, seren*, en voz baja, quedo, suave*, suavemente, despacio, lentamente, pensativ*, neutral, indiferente*, casual, apacible*, paciente*, con paciencia, sin mirar, sin levantar
`,
  times: `
dawn: amanecer, alba, madrugada, de madrugada, al alba, aurora, al amanecer, clarea, despunta el día, primera luz
morning: mañana, por la mañana, media mañana, esta mañana, de mañana, hora del desayuno
noon: mediodía, mediodia, al mediodía, hora de comer
afternoon: tarde, por la tarde, media tarde, primera hora de la tarde, día, dia, de día, siesta, esta tarde
dusk: crepúsculo, atardecer, anochecer, ocaso, puesta de sol, al caer la tarde, al atardecer, al anochecer, caída de la tarde, atardece, anochece
evening: noche temprana, tarde-noche, hora de la cena, velada
night: noche, de noche, medianoche, por la noche, esta noche, a medianoche, noche cerrada, plena noche, noche profunda
`,
  weather: `
storm: tormenta, trueno, truenos, relámpago, relámpagos, rayo, tempestad, temporal, huracán, vendaval, truena, relampaguea
rain: lluvia, llueve, lloviendo, llovía, llovizna, chaparrón, aguacero, diluvia, gotas de lluvia, llovió, lluvioso
snow: nieve, nieva, nevando, nevaba, nevada, copos, copos de nieve, ventisca, nevado
mist: niebla, neblina, bruma, brumoso, calima
dust: polvo, polvareda, tormenta de arena, polvoriento, polvorienta, nube de polvo
wind: viento, ventoso, brisa, ráfaga, ráfagas, ventolera, sopla el viento
heat: calor, sol abrasador, sol de justicia, bochorno, canícula, sofocante, sol de plomo, calor sofocante, mucho calor, agobiante
cloudy: nublado, nubes, nubarrones, cielo gris, encapotado, cielo plomizo
clear: soleado, cielo despejado, cielo azul, sol radiante, hace sol, estrellado, cielo estrellado, día de sol
`,
  places: `
bedroom: dormitorio, recámara, alcoba, habitación de, cuarto de los niños, habitación infantil, dormitorio principal
kitchen: cocina, cocina del restaurante, cocina de la abuela, cocina industrial
courtyard: patio, patio interior, zaguán, corral, corrala
garden: jardín, huerto, huerta, invernadero, jardín trasero, solar ajardinado
balcony: balcón, mirador
tea-room: salón de té
street: calle, avenida, acera, esquina, parada de autobús, bulevar, vereda, calzada, paseo, barrio, calle peatonal, paso de peatones, parada, rambla, calle mayor, semáforo
alley: callejón, callejuela, pasaje, calleja
bridge: puente, pasarela, viaducto
square: plaza, plaza mayor, plazuela, zócalo, glorieta, plaza de armas
market: mercado, mercadillo, feria, puesto del mercado, puesto de fruta, mercado de abastos, tianguis, rastro, lonja
shop: tienda, almacén, panadería, farmacia, librería, zapatería, carnicería, frutería, floristería, ferretería, papelería, peluquería, barbería, supermercado, abarrotes, ultramarinos, colmado, bodega, pulpería, kiosco, quiosco, boutique, joyería, relojería, tienda de discos, sastrería, estanco, centro comercial, mercería, pastelería, lavandería, tintorería, bazar chino, probador, droguería, gasolinera
restaurant: restaurante, comedor del restaurante, marisquería, asador, pizzería, fonda, mesón, chiringuito, taquería, merendero, comedor escolar, cafetería del, parrilla
cafe: café, cafetería, terraza del café, heladería, churrería
bar: bar, taberna, cantina, pub, cervecería, discoteca, club nocturno, bodegón, whiskería, tasca
office: oficina, despacho, bufete, redacción, notaría, oficina de correos, correos, banco oficina, sucursal, gestoría, recepción, consulta, cubículo, ventanilla, dirección, ayuntamiento, registro civil, sucursal bancaria, sede, agencia, consultorio
meeting-room: sala de reuniones, sala de juntas, salón de actos, sala de conferencias, auditorio
classroom: aula, salón de clases, clase, aula de, taller de pintura, sala de clases
school: escuela, colegio, instituto, universidad, facultad, academia, guardería, jardín de infancia, pasillo del colegio, internado, patio de colegio
library: biblioteca, archivo, hemeroteca, sala de lectura
hospital: hospital, clínica, ambulatorio, urgencias, quirófano, enfermería, habitación de hospital, sala de urgencias, consultorio médico, centro de salud, uci, veterinario, clínica veterinaria, sala de partos, residencia de ancianos, sanatorio, morgue, ambulancia, pasillo del hospital
laboratory: laboratorio
factory: fábrica, planta industrial, nave industrial, taller industrial, matadero, cadena de montaje, mina, obra, refinería, aserradero, central eléctrica, cantera, hilandería, maquiladora, sala de máquinas
workshop: taller, carpintería, herrería, taller mecánico, garaje, estudio del pintor, taller de costura, alfarería, imprenta, cochera, cobertizo
station: estación, andén, estación de tren, estación de autobuses, metro andén, sala de espera de la estación, vestíbulo de la estación, apeadero, estación de metro, terminal de autobuses
train: tren, vagón, compartimento, vagón de tren, vagón de metro, coche cama, tranvía, vagón restaurante, metro
bus: autobús, autocar, colectivo, microbús, guagua, ómnibus, camión urbano
car: coche, carro, auto, taxi, camioneta, camión, furgoneta, interior del coche, asiento trasero, cabina del camión, automóvil, patrulla, limusina
airport: aeropuerto, terminal, sala de embarque, puerta de embarque, mostrador de facturación, aduana del aeropuerto, pista de aterrizaje
aircraft: avión, cabina del avión, helicóptero, avioneta, globo aerostático
ship: barco, buque, velero, cubierta, camarote, ferry, transatlántico, navío, yate, bodega del barco, puente de mando, pesquero, lancha, barca, bote, submarino
harbour: puerto, muelle, embarcadero, malecón, dársena, puerto pesquero, astillero, lonja del puerto
river: río, orilla del río, ribera, arroyo, riachuelo, cascada, canal, catarata
lake: lago, laguna, estanque, orilla del lago, embalse
beach: playa, orilla del mar, costa, cala, isla, arenal, acantilado costero
sea: mar, océano, alta mar, mar adentro, fondo del mar
forest: bosque, selva, claro del bosque, pinar, monte bosque, arboleda, campamento, jungla
field: campo, prado, trigal, maizal, viñedo, olivar, pradera, milpa, sembrado, cafetal, cañaveral, llanura, pampa, arrozal, campo de batalla, páramo, plantación
farm: granja, finca, establo, hacienda, corral, gallinero, cortijo, rancho, pajar, cuadra, caballeriza, estancia, granero, chacra
village: pueblo, aldea, caserío, pueblito, villa, poblado, pueblecito
mountain: montaña, sierra, cerro, colina, cumbre, acantilado, barranco, volcán, ladera, sendero de montaña, glaciar, puerto de montaña, cañón, precipicio, valle
desert: desierto, duna, dunas, oasis, salar
cave: cueva, caverna, gruta, túnel, mina abandonada, alcantarilla, catacumba, pasadizo, galería de la mina
road: carretera, camino, autopista, sendero, arcén, aparcamiento, estacionamiento, peaje, cruce de caminos, gasolinera de carretera, frontera, puesto fronterizo, control policial, camino de tierra, vías del tren, parking, cuneta, carretera secundaria
park: parque, banco del parque, zoológico, jardín botánico, parque de atracciones, merendero, alameda, parque de diversiones
playground: parque infantil, patio de recreo, patio de la escuela, patio del colegio, cancha, columpios, área de juegos, arenero, ludoteca
stadium: estadio, campo de fútbol, gimnasio, piscina, cancha de fútbol, polideportivo, vestuario, vestuarios, plaza de toros, ring, cuadrilátero, pista de atletismo, hipódromo, pista de hielo, gradas, frontón, pista de baile deportiva, tatami
stage: escenario, bambalinas, camerino, sala de conciertos, entre bastidores, sala de ensayo, tablado, tablao, pasarela de moda, sala de baile
theatre: teatro, cine, sala de cine, ópera, carpa de circo, circo, platea
studio: estudio, estudio de grabación, plató, estudio de televisión, estudio de radio, cabina de radio, emisora, set de televisión, estudio de baile, estudio fotográfico, sala de montaje, cabina de locución
temple: templo, monasterio, convento budista, pagoda
church: iglesia, catedral, capilla, sacristía, ermita, convento, confesionario, basílica, campanario, parroquia, claustro, funeraria, velatorio, tanatorio
mosque: mezquita
shrine: santuario, altar, capillita, hornacina
palace: palacio, salón del trono, mansión, museo, galería, sala del museo, palacete, salón de baile, galería de arte, sala de exposiciones
castle: castillo, fortaleza, torre, muralla, alcázar, almena, mazmorra, torreón, faro
ruins: ruinas, escombros, edificio abandonado, casa abandonada, fábrica abandonada, excavación, yacimiento
graveyard: cementerio, tumba, camposanto, cripta, mausoleo, panteón
prison: cárcel, prisión, celda, calabozo, sala de visitas, penal, presidio, locutorio, patio de la prisión, penitenciaría
court: juzgado, tribunal, sala del tribunal, corte, sala de audiencias, palacio de justicia
police-station: comisaría, cuartel de policía, sala de interrogatorios, comandancia, jefatura, cuartelillo, cuartel de la guardia civil, estación de policía
hotel: hotel, habitación de hotel, hostal, pensión, posada, motel, vestíbulo del hotel, recepción del hotel, albergue, parador, balneario
rooftop: azotea, tejado, terraza, techo
corridor: pasillo, corredor, vestíbulo, recibidor, ascensor, sala de espera, galería interior, elevador, antesala, portal, rellano, zaguán del edificio
stairs: escalera, escaleras, hueco de la escalera, descansillo, rellano de la escalera
warehouse: almacén industrial, bodega industrial, depósito, trastero, nave, cuarto de almacenamiento, galpón, trastienda
spaceship: nave espacial, estación espacial, nave, módulo lunar, cápsula
home: casa, piso, apartamento, departamento, salón, sala, sala de estar, comedor, cuarto, habitación, baño, cuarto de baño, sótano, ático, buhardilla, desván, choza, cabaña, chalet, vivienda, living, porche, entrada de la casa, hogar, rancho de adobe, tienda de campaña, caravana, casita, masía, puerta de la casa, estudio del abuelo, estancia
`,
});
