import { languagePack } from './language-pack.ts';

/** German. Verbs by their infinitives; `verb-forms.ts` explains the notation. */
export const GERMAN = languagePack({
  code: 'de',
  verbs: `
guard: sichern, ab|sichern, bewachen, absperren
hold on: sich fest|halten, sich an|klammern, sich klammern
lick: lecken, ab|lecken, schlecken
examine: untersuchen, begutachten, prüfen
inspect: inspizieren
wince: das gesicht verziehen
reach: erreichen, greifen nach
stack: stapeln, auf|schichten
explain: erklären, erläutern
stare: starren, an|starren, stieren
creep: schleichen
sand: schleifen, ab|schleifen
plane: hobeln
honk: hupen
slide: gleiten
make: machen, basteln, herstellen
click: klicken
scan: scannen
wet: befeuchten, nass machen
step: treten
stumble: stolpern, taumeln
pick: pflücken, zupfen
squint: blinzeln in, die augen zusammen|kneifen
unscrew: auf|schrauben, ab|schrauben, los|schrauben
screw: schrauben, an|schrauben, zu|schrauben
share: teilen, sich teilen
suck: saugen, lutschen, nuckeln
snort: schnauben, prusten
crumple: zerknüllen, zusammen|knüllen, knüllen
squeeze: quetschen, aus|drücken
pinch: kneifen, zwicken, klemmen, sich klemmen, ein|klemmen, sich ein|klemmen
poke: stochern, stupsen, an|stupsen
peek: spähen, lugen, hervor|lugen, linsen
mutter: murren, brummeln, nuscheln
hammer: hämmern, nageln, ein|schlagen
use: benutzen, verwenden, gebrauchen
float: treiben, schweben
stammer: stammeln, stottern
introduce: vor|stellen, sich vor|stellen
invite: ein|laden
type: tippen
block: sich in den weg stellen, in den weg stellen, in den weg treten, den weg versperren, versperren
hold: den atem an|halten
step: treten, hinter|treten, vor|treten
roll: an|rollen, heran|rollen
row: rudern
divide: auf|teilen
-: beginnen, an|fangen, versuchen, auf|hören, können, scheinen, brauchen
walk: gehen, laufen, spazieren, schlendern, schreiten, wandern, marschieren, stapfen, schlurfen, trotten, vor|gehen
go: sich begeben, hin|gehen, los|gehen, weiter|gehen, rüber|gehen, hinüber|gehen
pass: vorbei|gehen, vorbei|kommen, vorüber|gehen, vorbei|laufen
sit: sitzen, sich setzen, sich hin|setzen, Platz nehmen, hocken, nehmen Platz, da|sitzen, herum|sitzen
crouch: sich ducken, kauern, sich hocken, sich hin|hocken, in die Hocke gehen, gehen in die Hocke, sich kauern, sich bücken
stand: stehen, da|stehen, herum|stehen
get up: auf|stehen, sich erheben, sich auf|richten, auf|springen, sich auf|rappeln, hoch|kommen
lie: liegen, sich legen, sich hin|legen, da|liegen, sich aus|strecken
kneel: knien, sich knien, sich hin|knien, nieder|knien, auf die Knie fallen, fallen auf die Knie, auf die Knie gehen
lean: lehnen, sich lehnen, sich beugen, sich vor|beugen, sich neigen, sich an|lehnen, sich zurück|lehnen, sich stützen, sich hinunter|beugen, sich hinab|beugen, sich herunter|beugen, sich auf|stützen
bow: sich verbeugen, sich verneigen, den Kopf senken, senken den Kopf
smile: lächeln, schmunzeln, an|lächeln
grin: grinsen, feixen
laugh: lachen, kichern, auf|lachen, los|lachen, aus|lachen
cry: weinen, schluchzen, heulen, wimmern, los|weinen, auf|schluchzen
look: schauen, blicken, gucken, an|sehen, an|schauen, hin|sehen, auf|blicken, auf|schauen, auf|sehen, starren, an|starren, betrachten, mustern, zu|schauen, um|sehen, sich um|sehen, sich um|schauen, sich um|blicken, herab|blicken, hinaus|sehen, hinaus|schauen, hinunter|blicken, hinüber|blicken, zurück|blicken, zurück|schauen, nach|blicken, nach|sehen, an|blicken, hoch|sehen, hoch|blicken, hinaus|blicken
watch: beobachten, zu|sehen
see: sehen, erblicken, entdecken, bemerken
notice: merken
listen: lauschen, zu|hören, hören, hin|hören, horchen
smell: riechen, schnuppern, schnüffeln
run: rennen, los|rennen, los|laufen, sausen, an|laufen, hetzen, weg|rennen, davon|rennen, herbei|laufen, hinaus|rennen, herein|stürmen, hinaus|stürmen, stürmen, davon|laufen, flitzen
rush: eilen, stürzen, sich stürzen, herbei|eilen, hasten, hervor|stürzen, hinaus|eilen
flee: fliehen, flüchten, weg|laufen, davon|stürzen, ab|hauen, entkommen
chase: verfolgen, jagen, nach|laufen, hinterher|laufen, hinterher|rennen, nach|rennen
follow: folgen, nach|gehen, hinterher|gehen, nach|kommen, nach|folgen, begleiten
jump: springen, hüpfen, hoch|springen, hinunter|springen, herunter|springen, ab|springen, herum|hüpfen
climb: klettern, steigen, hinauf|steigen, hoch|steigen, erklimmen, hinauf|gehen, hoch|gehen, hoch|klettern, hinauf|klettern
board: ein|steigen, auf|steigen
descend: hinunter|steigen, herab|steigen, hinunter|gehen, herunter|kommen, herunter|steigen, hinab|steigen, ab|steigen, runter|gehen, runter|kommen, herunter|klettern
get out: aus|steigen
get off: aus dem zug steigen, aus dem bus steigen
enter: betreten, ein|treten, herein|kommen, hinein|gehen, rein|kommen, herein|treten, hinein|treten, herein|stürzen, rein|gehen, hinein|kommen, hinein|laufen, herein|platzen, herein|schlüpfen
leave: verlassen, hinaus|gehen, weg|gehen, gehen hinaus, davon|gehen, ab|fahren, raus|gehen, hinaus|treten, sich entfernen, fort|gehen, ab|gehen, heraus|kommen, heraus|treten, hinaus|laufen, ab|reisen, weg|fahren, davon|fahren, hinaus|schlüpfen
come: kommen, an|kommen, heran|kommen, her|kommen, herbei|kommen, herüber|kommen, ein|treffen, dazu|kommen, hinzu|kommen, vor|fahren, vorbei|kommen, entgegen|kommen
appear: erscheinen, auf|tauchen, hervor|kommen, hervor|treten, zum Vorschein kommen
disappear: verschwinden
approach: sich nähern, heran|treten, näher kommen, kommen näher, zu|gehen, hinzu|treten, näher treten, treten näher, auf|gehen, hin|treten, näher rücken, zu|laufen, auf|schließen
return: zurück|kehren, zurück|kommen, wieder|kommen, heim|kehren, zurück|gehen, um|kehren, zurück|laufen
turn: sich drehen, sich um|drehen, sich wenden, sich um|wenden, drehen, um|drehen, wenden, sich ab|wenden, sich zu|wenden, herum|fahren, den Kopf drehen, drehen den Kopf
step back: zurück|weichen, zurück|treten, aus|weichen, einen Schritt zurücktreten, zurück|schrecken
stop: stehen bleiben, bleiben stehen, an|halten, stehen|bleiben, inne|halten, bremsen, stoppen, halten an
freeze: erstarren, inne|halten wie, angewurzelt stehen
wait: warten, ab|warten, erwarten, sich an|stellen
stay: bleiben, zurück|bleiben
rest: sich aus|ruhen, ruhen, rasten
hesitate: zögern, stocken, zaudern
give: geben, überreichen, schenken, zurück|geben, aus|händigen, verteilen, ab|geben, weiter|geben, übergeben, mit|geben, aus|teilen
hand: reichen, hin|reichen, zu|reichen, rüber|reichen, herüber|reichen
offer: an|bieten, hin|halten, bieten, entgegen|halten, entgegen|strecken, entgegen|reichen, hin|strecken, hoch|halten
hold out: aus|strecken, strecken
take: nehmen, ergreifen, mit|nehmen, ab|nehmen, weg|nehmen, holen, sich schnappen, entgegen|nehmen, an|nehmen, sich greifen
grab: greifen, packen, schnappen, sich fest|halten, entreißen, zu|greifen, zu|packen
catch: fangen, auf|fangen, erwischen, fest|nehmen, ein|fangen
take out: heraus|holen, heraus|nehmen, hervor|holen, hervor|ziehen, heraus|ziehen, raus|holen, zücken, aus|packen, raus|ziehen, entnehmen
pick up: auf|heben, auf|lesen, auf|nehmen, hoch|nehmen, auf|sammeln, ein|sammeln, ab|heben
lift: heben, an|heben, hoch|heben, hoch|ziehen, empor|heben
raise: erheben, die Hand heben, heben die Hand, recken
lower: senken, sinken lassen, lassen sinken, herunter|lassen, ab|senken
put: legen, stellen, setzen, stecken, ab|legen, tun, hin|legen, hin|stellen, weg|legen, ein|stecken, zurück|legen, zurück|stellen, auf|legen, platzieren, hinein|legen, verstauen, weg|stecken, auf|stellen
put down: ab|stellen, ab|setzen, nieder|legen, hin|setzen, weg|stellen
put on: an|ziehen, sich an|ziehen, auf|setzen, über|ziehen, um|binden, über|streifen, an|legen, sich um|ziehen
take off: aus|ziehen, sich aus|ziehen, ab|setzen die, ab|nehmen den, ab|legen den, ab|streifen
wear: tragen ein
drop: fallen lassen, lassen fallen, los|lassen
release: frei|lassen, befreien
throw: werfen, schmeißen, schleudern, hin|werfen, weg|werfen, zu|werfen
push: schieben, stoßen, drücken, schubsen, weg|schieben, weg|stoßen, zurück|schieben
press: pressen, drücken auf, umklammern, an|drücken
pull: ziehen, zerren, heran|ziehen, zurück|ziehen, zu|ziehen, weg|ziehen
drag: schleppen, schleifen, mit|schleifen
carry: tragen, transportieren, weg|tragen, mit|tragen, hinein|tragen, hinaus|tragen
bring: bringen, herbei|bringen, mit|bringen, her|bringen, herein|bringen, zurück|bringen
hold: halten, fest|halten, zurück|halten, umfassen
hang: hängen, auf|hängen, um|hängen
hang up: auf|legen den, ein|hängen
open: öffnen, auf|machen, auf|schlagen, auf|reißen, auf|schließen, auf|klappen, auf|stoßen
close: schließen, zu|machen, zu|schlagen, zu|klappen, ab|schließen, zu|drehen
slam: knallen, zu|knallen, schmettern
lock: verriegeln, ab|sperren, zu|sperren
unlock: auf|sperren, entriegeln
knock: klopfen, an|klopfen, klingeln, läuten
hit: schlagen, hauen, ohrfeigen, prügeln, verprügeln, treffen
kick: treten gegen, kicken
break: brechen, zerbrechen, zerschlagen, kaputt|machen, ab|brechen, zerdrücken
tear: zerreißen, ab|reißen, reißen, heraus|reißen
cut: schneiden, ab|schneiden, auf|schneiden, zerschneiden, hacken, durch|schneiden
chop: klein|schneiden, hacken
peel: schälen, pellen
cook: kochen, backen, zu|bereiten, braten
fry: an|braten
boil: auf|kochen
knead: kneten
stir: rühren, um|rühren, um|rühren in
pour: gießen, schenken ein, ein|schenken, ein|gießen, schütten, aus|schütten, aus|gießen, nach|schenken
fill: füllen, auf|füllen
spill: verschütten
serve: servieren, bedienen, auf|tragen
drink: trinken, aus|trinken, nippen, schlürfen, einen Schluck nehmen, nehmen einen Schluck, leeren
sip: nippen an
toast: an|stoßen, zu|prosten
eat: essen, fressen, frühstücken, speisen, futtern, verspeisen, auf|essen, naschen
bite: beißen, hinein|beißen, ab|beißen, zu|beißen
chew: kauen
swallow: schlucken, herunter|schlucken
taste: kosten, probieren, ab|schmecken
smoke: rauchen, paffen
light: an|zünden, zünden, entzünden, sich an|zünden
turn on: ein|schalten, an|schalten, an|machen, an|knipsen, auf|drehen
turn off: aus|schalten, aus|machen, ab|schalten, löschen, aus|drücken, aus|blasen, aus|knipsen
burn: verbrennen, brennen
blow: blasen, pusten
write: schreiben, notieren, auf|schreiben, kritzeln, ein|tragen, sich notieren
sign: unterschreiben, unterzeichnen
read: lesen, vor|lesen, blättern, durch|blättern, durch|lesen, überfliegen
draw: zeichnen, malen
paint: malen, streichen, an|streichen, bemalen
count: zählen, nach|zählen, ab|zählen
measure: messen, vermessen, ab|messen
weigh: wiegen, ab|wiegen
check: prüfen, überprüfen, kontrollieren, nach|prüfen, untersuchen
show: zeigen, vor|zeigen, vor|führen, her|zeigen
point: zeigen auf, deuten, hin|weisen, hin|deuten, weisen
aim: zielen, an|legen
gesture: gestikulieren, gebärden, ein Zeichen geben, geben ein Zeichen
wave: winken, zu|winken, schwenken, wedeln
nod: nicken, zu|nicken, ab|nicken
shake head: den Kopf schütteln, schütteln den Kopf
shrug: mit den Schultern zucken, zucken mit den Schultern, die Achseln zucken, zucken die Achseln
shake: schütteln, rütteln, aus|schütteln
shake hands: die Hand geben, geben die Hand, die Hand schütteln, schütteln die Hand, sich die Hand geben
tremble: zittern, beben, schaudern, schlottern
flinch: zusammen|zucken, zucken, zusammen|fahren, auf|schrecken
startle: erschrecken, sich erschrecken
scare: verscheuchen
hug: umarmen, in die Arme schließen, schließen in die Arme, sich umarmen, in den Arm nehmen, nehmen in den Arm, drücken an sich, drücken an
kiss: küssen, sich küssen, einen Kuss geben
touch: berühren, tasten, an|fassen, an|tippen, streifen, befühlen, tippen
stroke: streicheln, streichen über, kraulen, tätscheln
pat: klopfen auf die Schulter, auf die Schulter klopfen
rub: reiben, sich reiben, massieren
scratch: kratzen, sich kratzen
wipe: wischen, ab|wischen, ab|trocknen, auf|wischen, weg|wischen, sich wischen, sich ab|wischen
clean: putzen, säubern, reinigen, schrubben, polieren
wash: waschen, sich waschen, ab|waschen, spülen, ab|spülen, aus|spülen
sweep: fegen, kehren, auf|fegen, zusammen|kehren
iron: bügeln
sew: nähen, sticken, flicken, stopfen
knit: stricken, häkeln
weave: weben, flechten
tie: binden, fesseln, an|binden, zu|binden, knoten, schnüren, verknoten, zu|knöpfen, fest|binden
untie: los|binden, lösen, auf|binden, auf|knöpfen
wrap: wickeln, ein|wickeln, hüllen, ein|packen, ein|hüllen, verbinden
unwrap: aus|wickeln
fold: falten, zusammen|falten, zusammen|legen
unfold: entfalten, auseinander|falten, aus|breiten, aus|rollen, auf|falten
cover: bedecken, zu|decken, ab|decken, decken, sich zu|halten, zu|halten
hide: verstecken, sich verstecken, verbergen, sich verbergen
search: suchen, durchsuchen, wühlen, kramen, stöbern, durchwühlen, ab|suchen
find: finden, auf|finden, heraus|finden, entdecken ein
meet: begegnen, treffen auf, sich treffen, sich begegnen
lose: verlieren
collect: sammeln, ernten
fall: fallen, stürzen zu, um|fallen, hin|fallen, zusammen|brechen, herunter|fallen, hinunter|fallen, sinken, zusammen|sacken, landen, hin|stürzen, plumpsen
faint: ohnmächtig werden, in Ohnmacht fallen, fallen in Ohnmacht
stumble: stolpern, taumeln, torkeln, straucheln, wanken, schwanken
slip: rutschen, aus|rutschen, gleiten, schlüpfen
sneak: schleichen, sich schleichen, sich davon|schleichen, huschen, heran|schleichen
crawl: kriechen, krabbeln, robben
roll: rollen, sich wälzen, zusammen|rollen
cross: überqueren, durchqueren, kreuzen
swim: schwimmen
dive: tauchen, ein|tauchen, ab|tauchen
row: rudern
fly: fliegen, davon|fliegen
drive: fahren, lenken, steuern, los|fahren
ride: reiten, radeln
park: parken, ein|parken
dance: tanzen
sing: singen, summen, trällern, an|stimmen
hum: summen
whistle: pfeifen
play: spielen, musizieren
clap: klatschen, applaudieren
cheer: jubeln, feiern
pray: beten, sich bekreuzigen
bless: segnen
speak: sprechen, reden, plaudern, sich unterhalten, erzählen, schwatzen
say: sagen, erklären, wiederholen, verkünden
answer: antworten, erwidern, ran|gehen, entgegnen
ask: fragen, bitten, betteln, flehen, befragen
call: rufen, an|rufen, telefonieren, wählen, herbei|rufen, zu|rufen, zurück|rufen
whisper: flüstern, murmeln, tuscheln, raunen, zu|flüstern
shout: schreien, brüllen, an|schreien, auf|schreien, kreischen, johlen, los|brüllen
scream: kreischen
bark: bellen
meow: miauen
argue: streiten, sich streiten, zanken
sigh: seufzen, auf|seufzen, stöhnen, auf|atmen
breathe: atmen, ein|atmen, aus|atmen, durch|atmen, Luft holen, holen Luft, keuchen, auf|atmen
groan: ächzen, stöhnen, knurren, brummen
cough: husten, sich räuspern, hüsteln
sneeze: niesen
yawn: gähnen
snore: schnarchen
spit: spucken, aus|spucken
sweat: schwitzen
blush: erröten, rot werden, rot an|laufen
frown: die Stirn runzeln, runzeln die Stirn, das Gesicht verziehen, verziehen das Gesicht
wink: zwinkern, zu|zwinkern
blink: blinzeln
sleep: schlafen, ein|schlafen, dösen, schlummern, ein|nicken
wake: auf|wachen, erwachen, wecken, auf|wecken
dream: träumen
think: nach|denken, denken, überlegen, grübeln
remember: sich erinnern
help: helfen, auf|helfen, unterstützen, stützen
comfort: trösten, beruhigen
thank: danken, sich bedanken
greet: grüßen, begrüßen, sich begrüßen
say goodbye: sich verabschieden, verabschieden
salute: salutieren
feed: füttern, stillen
water: gießen die, bewässern
plant: pflanzen, säen, ein|pflanzen
dig: graben, schaufeln, aus|graben, buddeln
bury: begraben, vergraben
milk: melken
fish: angeln, fischen
hunt: jagen auf
build: bauen, errichten, zusammen|bauen, auf|bauen
repair: reparieren, flicken, instand setzen
saw: sägen
sharpen: schärfen, wetzen, spitzen
polish: polieren
stick: kleben, auf|kleben, an|kleben
fix: richten, zurecht|rücken, zurecht|zupfen, justieren
arrange: ordnen, an|ordnen, sortieren, auf|räumen, arrangieren
pack: packen, ein|packen
load: laden, beladen, auf|laden, ein|laden in
unload: aus|laden, ab|laden, entladen
sell: verkaufen
buy: kaufen, ein|kaufen
pay: zahlen, bezahlen
steal: stehlen, klauen, rauben
order: bestellen, befehlen, an|ordnen
work: arbeiten, schuften
study: lernen, studieren
teach: unterrichten, lehren
type: tippen, ein|tippen
photograph: fotografieren, ein Foto machen, machen ein Foto, knipsen, Fotos machen, machen Fotos
film: filmen, auf|nehmen mit
fight: kämpfen, sich prügeln, raufen, ringen, sich wehren
attack: an|greifen, überfallen, attackieren
shoot: schießen, feuern, erschießen, ab|drücken
stab: stechen, erstechen, zu|stechen
kill: töten, ermorden, um|bringen
die: sterben, um|kommen
threaten: drohen, bedrohen
arrest: verhaften, ab|führen
save: retten
sit up: sich auf|setzen
stretch: sich strecken, sich recken, sich dehnen
swing: schwingen, schaukeln, wiegen, baumeln
spin: sich drehen im, wirbeln, kreisen
wander: umher|irren, herum|laufen, umher|gehen, auf und ab gehen, gehen auf und ab, streifen
limp: hinken, humpeln
tiptoe: auf Zehenspitzen gehen, gehen auf Zehenspitzen
move: sich bewegen, bewegen, rücken, verschieben
lead: führen, geleiten
guide: lotsen, den Weg weisen
send: schicken, senden, ab|schicken, los|schicken
receive: empfangen, bekommen, erhalten, entgegen|nehmen
choose: wählen, aus|suchen, aus|wählen
try on: an|probieren
comb: kämmen, sich kämmen
brush: bürsten, sich die Zähne putzen, putzen die Zähne
shave: rasieren, sich rasieren
bathe: baden, duschen
ring: läuten die
win: gewinnen, siegen
bump: stoßen gegen, an|stoßen, zusammen|stoßen, rempeln
block: blockieren, versperren, sich in den Weg stellen
protect: schützen, beschützen, verteidigen
surround: umringen, umgeben
separate: trennen, sich trennen
join: sich gesellen, sich an|schließen
gather: sich versammeln, sich scharen
lay: hin|legen die, betten
spread: streichen aufs, bestreichen, verteilen, streuen, aus|breiten
sprinkle: bestreuen, besprengen
grind: mahlen, zerstoßen
dip: tunken, ein|tunken
tap: trommeln, tippen auf, pochen
vomit: sich übergeben, erbrechen, kotzen
wind: auf|ziehen
pack: packen, ein|packen
polish: polieren
scream: brüllen
`,
  things: `
cup: tasse/n, becher, pappbecher
glass: glas/gläser, weinglas/weingläser, schnapsglas
mug: krug/krüge, bierkrug
plate: teller
bowl: schüssel/n, schale/n, napf
spoon: löffel, kochlöffel, schöpfkelle
fork: gabel/n
knife: messer, taschenmesser, dolch
chopsticks: stäbchen
pot: topf/töpfe, kochtopf
pan: pfanne/n
kettle: kessel, wasserkocher
teapot: teekanne/n
coffee pot: kaffeekanne/n
thermos: thermoskanne/n
jug: kanne/n, karaffe/n
bottle: flasche/n
flask: flachmann, feldflasche/n
jar: einmachglas, marmeladenglas
can: dose/n, bierdose
tray: tablett/s
basket: korb/körbe
bucket: eimer, kübel
basin: waschschüssel/n, wanne/n
watering can: gießkanne/n
hose: gartenschlauch, schlauch
box: schachtel/n, kiste/n, karton/s, kasten/kästen, kästchen
crate: holzkiste/n
chest: truhe/n
bag: tasche/n, tüte/n, beutel, sack/säcke, handtasche
backpack: rucksack/rucksäcke, ranzen
suitcase: koffer, aktenkoffer
briefcase: aktentasche/n
purse: geldbörse/n, portemonnaie
wallet: brieftasche/n, geldbeutel, geldbörse
envelope: umschlag/umschläge, briefumschlag, kuvert
letter: brief/e
postcard: postkarte/n, ansichtskarte
note: zettel, notiz/en
telegram: telegramm/e
package: paket/e, päckchen, bündel
gift: geschenk/e
book: buch/bücher, roman/e
notebook: heft/e, notizbuch/notizbücher, block
diary: tagebuch/tagebücher
newspaper: zeitung/en
magazine: zeitschrift/en, illustrierte
document: dokument/e, akte/n, papiere, unterlagen, vertrag/verträge, urkunde/n
folder: mappe/n, ordner, aktenordner
paper: papier, blatt/blätter, blatt papier
passport: pass, reisepass/reisepässe
identity card: ausweis/e, personalausweis, dienstmarke
ticket: fahrkarte/n, ticket/s, eintrittskarte, fahrschein/e
money: geld, geldschein/e, scheine, bargeld, geldbündel
coin: münze/n, geldstück/e
check: scheck/s
credit card: kreditkarte/n, ec-karte
receipt: quittung/en, kassenbon, beleg/e
bill: rechnung/en
photograph: foto/s, fotografie/n, bild/er
album: album/alben, fotoalbum
painting: gemälde, leinwand
picture: zeichnung/en
drawing: zeichnung/en, skizze/n
map: landkarte/n, stadtplan, karte/n
poster: plakat/e, poster
sign: schild/er, hinweisschild
banner: banner, transparent/e, spruchband
flag: flagge/n, fahne/n
pen: stift/e, kugelschreiber, füller, kuli
pencil: bleistift/e, buntstift
chalk: kreide/n
eraser: radiergummi
ruler: lineal/e
tape measure: maßband, zollstock, metermaß
brush: pinsel, bürste/n
comb: kamm/kämme
mirror: spiegel, rückspiegel
lipstick: lippenstift/e
perfume: parfüm/s
soap: seife/n
towel: handtuch/handtücher, badetuch
toothbrush: zahnbürste/n
razor: rasierer, rasiermesser
scissors: schere/n
needle: nadel/n
thread: faden/fäden, garn
yarn: wolle, wollknäuel, strickzeug
cloth: tuch/tücher, lappen, stoff/e
rag: lumpen, putzlappen
handkerchief: taschentuch/taschentücher
napkin: serviette/n
tablecloth: tischdecke/n, tischtuch
blanket: decke/n, wolldecke/n
quilt: steppdecke, bettdecke
sheet: laken, bettlaken
pillow: kissen, kopfkissen
mattress: matratze/n
bed: bett/en, liege/n, pritsche
cradle: wiege/n
crib: kinderbett/en
hammock: hängematte/n
mat: matte/n, fußmatte
carpet: teppich/e
curtain: vorhang/vorhänge, gardine/n
table: tisch/e, küchentisch, esstisch
desk: schreibtisch/e, pult
chair: stuhl/stühle
armchair: sessel
rocking chair: schaukelstuhl
wheelchair: rollstuhl/rollstühle
stool: hocker, schemel
bench: bank, sitzbank, parkbank, bänke
sofa: sofa/s, couch
shelf: regal/e
cupboard: schrank/schränke, kleiderschrank
drawer: schublade/n
lamp: lampe/n, stehlampe
lantern: laterne/n
flashlight: taschenlampe/n
torch: fackel/n
candle: kerze/n
match: streichholz/streichhölzer, zündholz
lighter: feuerzeug/e
cigarette: zigarette/n, kippe/n
cigar: zigarre/n
pipe: pfeife/n
ashtray: aschenbecher
fire: lagerfeuer, feuer, kaminfeuer
firewood: brennholz, holzscheit/e, scheit
stove: herd/e, ofen/öfen, kocher
oven: backofen
refrigerator: kühlschrank/kühlschränke
iron: bügeleisen
fan: fächer, ventilator/en
broom: besen
mop: wischmopp, mopp, schrubber
duster: staubwedel
sponge: schwamm
umbrella: regenschirm/e, schirm/e
parasol: sonnenschirm/e
cane: gehstock, krückstock, spazierstock, stock
stick: stock/stöcke, stab/stäbe
crutch: krücke/n
rope: seil/e, strick/e, tau/e
string: schnur/schnüre, bindfaden
chain: kette/n
wire: draht/drähte, kabel
tape: klebeband
ribbon: schleife/n, band/bänder
glue: kleber, klebstoff, leim
nail: nagel/nägel
saw: säge/n
screwdriver: schraubenzieher, schraubendreher
wrench: schraubenschlüssel
pliers: zange/n
chisel: meißel, stemmeisen
axe: axt/äxte, beil/e
shovel: schaufel/n, spaten
hoe: hacke/n
rake: rechen, harke/n
pitchfork: heugabel, mistgabel
sickle: sichel/n, sense/n
wheelbarrow: schubkarre/n
ladder: leiter/n
tool: werkzeug/e
toolbox: werkzeugkasten, werkzeugkiste
key: schlüssel, schlüsselbund
lock: schloss, vorhängeschloss
door: tür/en, tor
window: fenster
phone: telefon/e, handy/s, hörer, smartphone/s
computer: computer, rechner
laptop: laptop/s, notebook
tablet: tablet/s
keyboard: tastatur/en
screen: bildschirm/e, monitor
television: fernseher, fernsehgerät
remote: fernbedienung/en
radio: radio/s, radiogerät
tape recorder: tonbandgerät, kassettenrekorder, diktiergerät
record player: plattenspieler, grammophon
record: schallplatte/n, platte/n
cassette: kassette/n
headphones: kopfhörer
microphone: mikrofon/e, mikro
camera: kamera/s, fotoapparat
calculator: taschenrechner
typewriter: schreibmaschine/n
clock: uhr/en, wanduhr, wecker
watch: armbanduhr/en, taschenuhr
stopwatch: stoppuhr/en
glasses: brille/n, lesebrille
binoculars: fernglas/ferngläser
telescope: teleskop/e, fernrohr
magnifying glass: lupe/n
scale: waage/n
gun: pistole/n, revolver, gewehr/e, waffe/n, flinte
sword: schwert/er, säbel, degen
spear: speer/e, lanze/n
bow: bogen
arrow: pfeil/e
shield: schild
bullet: kugel/n, patrone/n
handcuffs: handschellen
ring: ring/e, ehering
necklace: halskette/n, kette
earring: ohrring/e
bracelet: armband/armbänder
medal: medaille/n, orden, medaillon
trophy: pokal/e
crown: krone/n, kranz
cross: kreuz/e, kruzifix
rosary: rosenkranz
icon: ikone/n
bible: bibel/n
statue: statue/n, figur/en
vase: vase/n
flower: blume/n, nelke, tulpe, lilie, sonnenblume
rose: rose/n
bouquet: blumenstrauß, strauß/sträuße
plant: pflanze/n, topfpflanze, blumentopf
leaf: laubblatt
branch: ast/äste, zweig/e
seed: samen, kern/e
stone: stein/e, kieselstein
brick: ziegel, ziegelstein, backstein
sand: sand
ball: ball/bälle, fußball
balloon: luftballon/s
kite: drachen
toy: spielzeug/e
doll: puppe/n
teddy bear: teddybär, teddy, kuscheltier, stofftier
puppet: marionette/n, handpuppe
mask: maske/n
card: spielkarte/n, kartenspiel
dice: würfel
chess set: schachbrett, schach, schachspiel
chess piece: schachfigur/en, bauer vom schach
domino: domino
guitar: gitarre/n
violin: geige/n, violine
cello: cello, violoncello
piano: klavier/e, flügel, piano
accordion: akkordeon/s, ziehharmonika
flute: flöte/n
trumpet: trompete/n
drum: trommel/n
harmonica: mundharmonika
bell: glocke/n, klingel/n, glöckchen
whistle: trillerpfeife/n
car: auto/s, wagen, taxi/s, limousine
truck: lastwagen, laster, lkw, lieferwagen
van: transporter, kleinbus
bus: bus/busse
train: zug/züge, waggon/s
tram: straßenbahn/en
motorcycle: motorrad/motorräder, moped
scooter: roller, mofa
bicycle: fahrrad/fahrräder, rad
skateboard: skateboard/s
helmet: helm/e
cart: karren, wagen, handwagen, einkaufswagen
stroller: kinderwagen, buggy
boat: boot/e, kahn/kähne, ruderboot
oar: ruder, paddel
net: netz/e, fischernetz
fishing rod: angel/n, angelrute
anchor: anker
tent: zelt/e
sleeping bag: schlafsack
saddle: sattel
horse: pferd/e, gaul
dog: hund/e, welpe/n
cat: katze/n, kätzchen, kater
bird: vogel/vögel, taube/n, kanarienvogel
rooster: hahn/hähne
chicken: huhn/hühner, hähnchen, henne
cow: kuh/kühe, kalb
goat: ziege/n
sheep: schaf/e, lamm
donkey: esel
pig: schwein/e
snail: schnecke/n
mouse: maus/mäuse, ratte/n
cage: käfig/e
leash: leine/n, hundeleine
egg: ei/eier
bread: brot/e, laib, brötchen, semmel
sandwich: sandwich/es, butterbrot/e, stulle/n, pausenbrot
cake: kuchen, torte/n
pie: pastete/n
cookie: keks/e, plätzchen
candy: bonbon/s, süßigkeit/en, lutscher
chocolate: schokolade/n, praline/n
ice cream: eis, eistüte
cheese: käse
butter: butter
jam: marmelade/n, konfitüre
honey: honig
milk: milch
sugar: zucker
salt: salz
flour: mehl
dough: teig/e
rice: reis
pasta: nudel/n, spaghetti
soup: suppe/n, eintopf, brühe
meat: fleisch, steak
sausage: wurst/würste, würstchen
ham: schinken
fish: fisch/e
potato: kartoffel/n
tomato: tomate/n
onion: zwiebel/n
garlic: knoblauch
carrot: karotte/n, möhre/n
cabbage: kohl
vegetable: gemüse
salad: salat/e
apple: apfel/äpfel
orange: orange/n, apfelsine
lemon: zitrone/n
banana: banane/n
grape: weintraube/n, traube
watermelon: wassermelone/n
melon: melone/n
mango: mango/s
coconut: kokosnuss/kokosnüsse
cherry: kirsche/n
strawberry: erdbeere/n
fruit: obst, frucht/früchte
olive: olive/n
nut: nuss/nüsse, erdnuss
corn: mais, maiskolben
bean: bohne/n
herbs: kräuter, petersilie, rosmarin
mushroom: pilz/e
pizza: pizza/s
food: essen, mahlzeit
coffee: kaffee
tea: tee
mate: mate
wine: wein/e
beer: bier/e
whisky: whisky
vodka: schnaps, wodka, rum
champagne: sekt, champagner
juice: saft/säfte, orangensaft
water: wasser
lemonade: limonade/n, limo
medicine: medizin, medikament/e, arznei
pill: tablette/n, pille/n
syringe: spritze/n
bandage: verband/verbände, binde
plaster: pflaster
thermometer: thermometer
stethoscope: stethoskop
first aid kit: verbandskasten, erste-hilfe-kasten
stretcher: trage/n, bahre/n
clipboard: klemmbrett/er
blackboard: tafel/n
globe: globus
board: brett/er
easel: staffelei/en
palette: palette/n
paint: farbe/n, farbeimer
doorbell: türklingel/n
trash can: mülleimer, mülltonne/n, papierkorb
trash bag: müllsack, müllbeutel
counter: theke/n, tresen, ladentisch
cash register: kasse/n, registrierkasse
rocket: rakete/n
firework: feuerwerk, böller
christmas tree: weihnachtsbaum, christbaum, tannenbaum
tree: baum/bäume
grass: gras
hay: heu, stroh
wool: wolle
feather: feder/n
coffin: sarg/särge
urn: urne/n
wreath: kranz/kränze
gravestone: grabstein/e
bathtub: badewanne/n
tap: wasserhahn
sink: spüle, waschbecken
washing machine: waschmaschine/n
sewing machine: nähmaschine/n
clothesline: wäscheleine/n
laundry: wäsche
clothes: kleidung, klamotten, kleider
hat: hut/hüte
cap: mütze/n, kappe
glove: handschuh/e
scarf: schal/s
shoe: schuh/e, stiefel
coat: mantel/mäntel
apron: schürze/n
belt: gürtel
button: knopf/knöpfe
veil: schleier
cable: kabel
battery: batterie/n
bulb: glühbirne/n
engine: motor/en
wheel: rad, reifen
steering wheel: lenkrad
tire: reifen
jerrycan: kanister, benzinkanister
barrel: fass/fässer
sack: sack
pallet: palette
fence: zaun/zäune
hedge: hecke/n
fountain pen: füllfederhalter
seal: stempel, siegel
stamp: briefmarke/n
USB stick: usb-stick
drone: drohne/n
robot: roboter
walkie-talkie: funkgerät/e
megaphone: megafon, lautsprecher
loudspeaker: lautsprecher
music box: spieldose/n, spieluhr
puzzle: puzzle/s
swing: schaukel/n
sled: schlitten
ski: ski/er
skate: schlittschuh/e, rollschuh/e
snowman: schneemann
snowball: schneeball/schneebälle
bone: knochen
skull: schädel, totenkopf
gem: juwel/en, diamant/en, perle/n, schmuck
gold: gold, goldbarren
poison: gift
potion: trank/tränke
wand: zauberstab
scroll: schriftrolle/n
test tube: reagenzglas/reagenzgläser
microscope: mikroskop/e
lunchbox: brotdose/n, lunchbox, henkelmann
paddle: anhaltekelle, winkerkelle, polizeikelle, kelle
chewing gum: kaugummi/s
hairdryer: föhn, haartrockner, trockenhaube
crank: kurbel
searchlight: scheinwerfer, suchscheinwerfer
handset: hörer, telefonhörer
`,
  people: `
f mature grandmother -: großmutter/großmütter, oma/s
m mature grandfather -: großvater/großväter, opa/s
f middle-aged mother -: mutter/mütter, mama, mutti, mami
m middle-aged father -: vater/väter, papa, vati, papi
f - daughter -: tochter/töchter
m - son -: sohn/söhne
f child granddaughter -: enkelin/nen, enkeltochter
m child grandson -: enkel, enkelsohn
f - sister -: schwester/n
m - brother -: bruder/brüder
f adult aunt -: tante/n
m middle-aged uncle -: onkel
f adult wife -: ehefrau/en, gattin
m adult husband -: ehemann/ehemänner, gatte
f - niece -: nichte/n
m - nephew -: neffe/n
f young-adult girlfriend -: freundin/nen, verlobte
m young-adult boyfriend -: verlobter
f mature mother-in-law -: schwiegermutter
m mature father-in-law -: schwiegervater
f young-adult daughter-in-law -: schwiegertochter
m young-adult son-in-law -: schwiegersohn
f adult sister-in-law -: schwägerin
m adult brother-in-law -: schwager
f - cousin -: cousine/n, kusine
m - cousin -: cousin/s, vetter
f - friend -: freundin/nen, kollegin/nen
m - friend -: freund/e, kollege/n, kumpel/s, kamerad/en
f mature widow -: witwe/n
m mature widower -: witwer
f adult - -: frau/en, dame/n
m adult - -: mann/männer, herr/en, kerl/e, typ/en, unbekannter
f mature - -: alte, alte frau, greisin, rentnerin/nen, seniorin
m mature - -: alte, alter mann, greis/e, rentner, senior/en, alter
f young-adult - -: junge frau, fräulein
m young-adult - -: junger mann, bursche/n
f teen - -: jugendliche, teenagerin
m teen - -: jugendlicher, teenager, halbstarker
f child - -: mädchen, kleine
m child - -: junge/n, bub/en, bengel, kleine
n child - -: kind/er, schulkind/er, kleinkind/er
n baby - -: baby/s, säugling/e, neugeborenes
f adult - -: krankenschwester/n, schwester/n, ärztin/nen, doktorin, lehrerin/nen, professorin/nen, kellnerin/nen, stewardess/en, sekretärin/nen, kassiererin/nen, verkäuferin/nen, bäckerin, floristin, köchin/nen, magd/mägde, putzfrau/en, hausmeisterin, nachbarin/nen, chefin, wirtin, bäuerin/nen, schneiderin, friseurin, anwältin, richterin, direktorin, ministerin, bürgermeisterin, schauspielerin/nen, sängerin/nen, tänzerin/nen, malerin, schriftstellerin, fotografin, nonne/n, hexe/n, königin/nen, prinzessin/nen, reisende, kundin/nen, patientin/nen, schülerin/nen, studentin/nen, bibliothekarin, buchhändlerin, wissenschaftlerin, ingenieurin, moderatorin, hebamme, fahrerin, arbeiterin/nen, bettlerin, babysitterin, pflegerin/nen, kommissarin, polizistin/nen, touristin/nen, passantin/nen, beamtin, empfangsdame, marktfrau/en, fremde, rentnerin/nen, gastgeberin, bewohnerin, reporterin, journalistin, mieterin, vermieterin, zugbegleiterin, schaffnerin, apothekerin
m adult - -: arzt/ärzte, doktor/en, pfleger, lehrer, professor/en, kellner, ober, sekretär/e, kassierer, verkäufer, bäcker, koch/köche, diener, butler, hausmeister, pförtner, portier/s, nachbar/n, chef/s, wirt/e, besitzer, bauer/n, landwirt/e, fischer, schneider, schuster, friseur/e, anwalt/anwälte, richter, direktor/en, minister, bürgermeister, schauspieler, sänger, tänzer, maler, schriftsteller, dichter, fotograf/en, mönch/e, priester, pfarrer, pastor/en, bischof, zauberer, könig/e, prinz/en, passagier/e, reisender, tourist/en, kunde/n, gast/gäste, patient/en, schüler, student/en, bibliothekar/e, buchhändler, wissenschaftler, ingenieur/e, moderator/en, fahrer, busfahrer, taxifahrer, lkw-fahrer, lokführer, pilot/en, kapitän/e, matrose/n, seemann/seeleute, soldat/en, leutnant, oberst, general/e, wache/n, wachmann/wachleute, wächter, polizist/en, beamter, detektiv/e, kommissar/e, inspektor/en, offizier/e, feuerwehrmann/feuerwehrleute, sanitäter, postbote/n, briefträger, bote/n, lieferant/en, kurier/e, tischler, schreiner, maurer, arbeiter, bauarbeiter, bergmann/bergleute, mechaniker, elektriker, klempner, schmied/e, metzger, fleischer, gärtner, jäger, förster, bettler, obdachloser, penner, dieb/e, räuber, gefangener, häftling/e, musiker, geiger, geigenbauer, gitarrist/en, journalist/en, reporter, führer, angestellter, geschäftsmann/geschäftsleute, trainer, spieler, fußballer, boxer, reiter, clown/s, kutscher, apotheker, zahnarzt, chirurg/en, banker, uhrmacher, schaffner, kontrolleur/e, totengräber, küster, fremder, passant/en, fußgänger, radfahrer, händler, rentner, filialleiter, türsteher, zeuge/n, geist, notar, lehrling/e, azubi/s, mieter, vermieter, gastgeber, bewohner, handwerker, chauffeur, abteilungsleiter, hausverwalter, gerichtsvollzieher
m adult - -: kardinal/kardinäle, astronaut/en, retter, rettungssanitäter, erzähler, inquisitor, archäologe/n, henker, knappe/n, ritter, staplerfahrer, kranführer
f adult - -: erzählerin, sicherheitsbeauftragte, beauftragte, filialleiterin, abteilungsleiterin, leiterin, ritterin, nachbarin, referentin
n adult - g: menge, menschenmenge, leute, publikum, paar, pärchen, ehepaar, familie, kundschaft, personal, team, mannschaft, gruppe, bande, chor, orchester, menschen, eltern, gäste, streife, zuschauer, nachbarn, kollegen, fahrgäste, pendler, hochzeitsgäste
n child - g: kinder, schulkinder, kinderschar, schüler
`,
  feelings: `
joy: fröhlich*, glücklich*, lächel*, grins*, freu*, begeister*, stolz, erleichter*, vergnügt*, heiter*, amüsier*, strahl*, verliebt*, zärtlich*, liebevoll*, schelmisch*, verschmitzt*, neckisch*, scherz*, wunderbar*, wunderschön*, großartig*, herrlich*, perfekt*, prima, klasse, hurra, juhu, bravo, glückwunsch*, gratul*, gewonnen, ich liebe dich, lecker*, köstlich*, geburtstag*, juchzt, guck mal, haha*, lacht, lachend, lachen, freut sich
sadness: traurig*, trauer*, wein*, träne*, schluchz*, kummer, schmerz*, tut mir leid, entschuldig*, verzeih*, niedergeschlagen*, bedrückt*, melanchol*, wehmütig*, einsam*, gestorben, beerdigung, nie wieder, vermisse, erschöpft*, seufz*, resigniert*, enttäusch*, beschämt*, scham, zu spät, leider, unglücklich*, bedauer*, abschied, brüchig*, gebrochen*, erstickt*, kleinlaut*, geknickt*, verzweifelt*, allein, endgültig
anger: wütend*, zornig*, zorn, wut, ärgerlich*, verärger*, gereizt*, genervt*, empört*, ungeduldig*, schroff*, barsch*, brüll*, schrei*, droh*, verächtlich*, verachtung, hass, ich hasse, verdammt*, idiot*, lügner*, lüge*, halt den mund, halt die klappe, hau ab, raus hier, verschwinde*, es reicht, wie kannst du, verräter*, unverschämt*, scheiße, sarkast*, auf keinen fall, kommt nicht in frage, bissig*, beleidigt*, patzig*, erbost*, faucht, knurrt, zischt, frechheit, streng, kalt, scharf
fear: ängstlich*, angst, verängstigt*, furcht*, zitternd, zittert, nervös*, besorgt*, unruhig*, panik*, panisch*, entsetz*, erschrocken, erschreckt, grauen, hilfe, hilf mir, vorsicht, pass auf, gefährlich*, versteck dich, bitte nicht, flehend*, fleht, schüchtern*, zögernd*, zögerlich*, unsicher*, stotter*, stammel*, angespannt*, verzweifelt*, alarmiert*, beklommen*, blass, sorgenvoll, gefahr
surprise: überrasch*, erstaun*, verblüff*, fassungslos*, verdutzt*, ungläubig*, perplex*, verwirrt*, verwundert*, stutzt, irritiert, plötzlich*, das gibt's nicht, das kann nicht, unmöglich*, unglaublich*, was machst du hier, mein gott, oh gott, wie bitte, nanu, donnerwetter, staun*, baff, entgeistert*, neugierig*, sprachlos*
respect: danke*, dankbar*, respektvoll*, mit respekt, respekt, ehrfürchtig*, ehrfurcht, demütig*, höflich*, feierlich*, förmlich*, segen, amen, betet, zu befehl, exzellenz, majestät, bewunder*, verbindlich*, gestatten, verneig*, verbeug*, andächtig*
calm: ruhig*, gelassen*, leise, sanft*, langsam*, nachdenklich*, neutral*, gleichgültig*, sachlich*, geduldig*, gefasst, beiläufig*, ohne aufzusehen, ohne aufzublicken, besänftigend*
`,
  times: `
dawn: morgendämmerung, morgengrauen, sonnenaufgang, tagesanbruch, früher morgen, im morgengrauen, frühmorgens, am frühen morgen
morning: morgen, morgens, vormittag, vormittags, am morgen, am vormittag, eines morgens
noon: mittag, mittags, am mittag, mittagszeit, mittagspause
afternoon: nachmittag, nachmittags, am nachmittag, tag, tags, tageslicht, tagsüber, später nachmittag
dusk: abenddämmerung, dämmerung, sonnenuntergang, dämmert, in der dämmerung, zwielicht, früher abend
evening: abend, abends, am abend, später abend, eines abends, feierabend
night: nacht, nachts, mitternacht, in der nacht, mitten in der nacht, um mitternacht, spätnachts
`,
  weather: `
storm: sturm, gewitter, donner, blitz, blitze, unwetter, orkan, donnert, blitzt, donnergrollen
rain: regen, regnet, regnete, nieselregen, nieselt, schauer, regentropfen, wolkenbruch, platzregen, regnerisch, schüttet
snow: schnee, schneit, schneite, schneeflocken, verschneit, verschneite, schneesturm, schneefall, schneegestöber, flocken
mist: nebel, neblig, dunst, nebelschwaden, diesig
dust: sandsturm, staubwolke, staubig, staubige
wind: wind, windig, brise, böe, böen, windstoß, windböe, stürmisch
heat: hitze, brütend heiß, gluthitze, sengende sonne, schwül, glühend heiß, flirrende hitze
cloudy: bewölkt, wolken, grauer himmel, bedeckt, wolkenverhangen, trüb, trübe
clear: sonnig, blauer himmel, klarer himmel, sonnenschein, wolkenlos, sternenklar, die sonne scheint
`,
  places: `
bedroom: schlafzimmer, kinderzimmer, schlafsaal, gästezimmer, mädchenzimmer
kitchen: küche, wohnküche, großküche, restaurantküche, teeküche, kochnische, backstube
courtyard: hof, innenhof, hinterhof, schlosshof
garden: garten, schrebergarten, kleingarten, kleingartenkolonie, kleingartenanlage, gewächshaus, vorgarten, laubenkolonie, gemüsegarten
balcony: balkon, veranda, loggia
tea-room: teestube, teehaus
street: straße, strasse, allee, bürgersteig, gehweg, bushaltestelle, haltestelle, straßenecke, kreuzung, fußgängerzone, hauptstraße, seitenstraße, einkaufsstraße, dorfstraße, viertel, ampel, zebrastreifen
alley: gasse, seitengasse, hintergasse, durchgang
bridge: brücke, steg über, fußgängerbrücke, überführung
square: platz, marktplatz, dorfplatz, rathausplatz, vorplatz, kirchplatz
market: markt, wochenmarkt, flohmarkt, weihnachtsmarkt, jahrmarkt, markthalle, fischmarkt, kirmes, rummelplatz, rummel
shop: laden, geschäft, bäckerei, apotheke, buchhandlung, metzgerei, fleischerei, blumenladen, friseursalon, friseur, supermarkt, kiosk, juwelier, konditorei, waschsalon, kaufhaus, einkaufszentrum, umkleide, drogerie, tankstelle, antiquariat, schuhgeschäft, spätkauf, späti, tante-emma-laden, gemüseladen, trafik, baumarkt, plattenladen, reinigung, getränkemarkt, schneiderei
restaurant: restaurant, gaststätte, gasthof, pizzeria, kantine, mensa, speisesaal, imbiss, imbissbude, biergarten, dönerladen, wirtshaus, gaststube, speisewagen
cafe: café, kaffeehaus, eisdiele, konditorei-café, cafeteria
bar: bar, kneipe, club, disco, diskothek, schenke, eckkneipe, nachtclub, weinstube, tanzlokal, stammkneipe
office: büro, großraumbüro, kanzlei, redaktion, post, postamt, postfiliale, bank filiale, bankfiliale, sparkasse, agentur, rathaus, amt, amtsstube, empfang, lehrerzimmer, sekretariat, arbeitszimmer, chefbüro, vorzimmer, finanzamt, jobcenter, standesamt, bürgeramt
meeting-room: besprechungsraum, konferenzraum, sitzungssaal, sitzungszimmer, konferenzsaal, besprechungszimmer, gemeindesaal, schulungsraum, seminarraum, meetingraum, versammlungsraum
classroom: klassenzimmer, klassenraum, hörsaal, schulklasse, kursraum, unterrichtsraum
school: schule, gymnasium, universität, uni, internat, kindergarten, kita, grundschule, hochschule, akademie, berufsschule, volkshochschule, musikschule
library: bibliothek, bücherei, archiv, lesesaal, stadtbibliothek
hospital: krankenhaus, klinik, notaufnahme, arztpraxis, praxis, op-saal, op, krankenzimmer, krankenstation, lazarett, altenheim, pflegeheim, seniorenheim, leichenhalle, intensivstation, zahnarztpraxis, tierarztpraxis, kreißsaal, krankenwagen, wartezimmer der praxis, sanatorium
laboratory: labor, laboratorium, forschungslabor
factory: fabrik, fabrikhalle, werk, werkshalle, montagehalle, baustelle, stahlwerk, druckerei, schlachthof, sägewerk, fertigungshalle, produktionshalle, kraftwerk, brauerei, ziegelei, maschinenraum
workshop: werkstatt, schreinerei, tischlerei, schmiede, garage, autowerkstatt, atelier, schuppen, nähstube, töpferei, geigenbauwerkstatt, fahrradwerkstatt, uhrmacherwerkstatt
station: bahnhof, bahnsteig, gleis, hauptbahnhof, bahnhofshalle, u-bahnhof, u-bahn-station, s-bahnhof, busbahnhof, u-bahnstation, bahnhofsvorhalle, wartesaal
train: zug, abteil, waggon, u-bahn, s-bahn, straßenbahn, speisewagen, ice, zugabteil, schlafwagen, großraumwagen, tram
bus: bus, reisebus, linienbus, schulbus, omnibus
car: auto, wagen, taxi, lieferwagen, lkw, pkw, rücksitz, kleinbus, transporter, fahrerkabine, streifenwagen, polizeiwagen, lastwagen, führerhaus, limousine
airport: flughafen, terminal, abflughalle, gate, ankunftshalle, rollfeld, sicherheitskontrolle
aircraft: flugzeug, cockpit, hubschrauber, kabine des flugzeugs, flugzeugkabine, helikopter
ship: schiff, boot, segelboot, deck, kajüte, fähre, kutter, fischkutter, frachter, yacht, kahn, dampfer, ruderboot, kombüse, u-boot, kreuzfahrtschiff
harbour: hafen, kai, anleger, mole, pier, bootssteg, steg, fischereihafen, landungsbrücken, werft
river: fluss, flussufer, ufer, bach, kanal, wasserfall, rheinufer, elbufer
lake: see, teich, seeufer, weiher, badesee, stausee
beach: strand, küste, insel, meeresufer, strandpromenade, sandstrand, ostseestrand
sea: meer, ozean, hohe see, offenes meer, auf see, ostsee, nordsee
forest: wald, lichtung, waldrand, forst, dschungel, waldlichtung, zeltplatz, campingplatz, unterholz, waldweg
field: feld, wiese, acker, weinberg, kornfeld, weide, maisfeld, rapsfeld, heide, schlachtfeld, moor, steppe, rübenfeld, alm
farm: bauernhof, hof des bauern, stall, scheune, kuhstall, hühnerstall, gehöft, pferdestall, gutshof, reiterhof, heuboden
village: dorf, ortschaft, weiler, dörfchen
mountain: berg, hügel, gipfel, klippe, schlucht, vulkan, bergpfad, gletscher, tal, alm, berghütte, hang, bergwiese, pass, skipiste, felswand, steilküste, bergstation
desert: wüste, düne, dünen, oase, sandwüste
cave: höhle, grotte, tunnel, stollen, katakomben, kanalisation, bergwerk, mine
road: landstraße, autobahn, weg, pfad, parkplatz, rastplatz, feldweg, parkhaus, tiefgarage, bahnübergang, grenzübergang, raststätte, mautstelle, waldstraße, schotterweg, bundesstraße, standstreifen, autobahnraststätte, bahngleise
park: park, parkbank, zoo, stadtpark, tiergarten, vergnügungspark, botanischer garten, freizeitpark
playground: spielplatz, pausenhof, schulhof, bolzplatz, sandkasten
stadium: stadion, fußballplatz, turnhalle, sporthalle, schwimmbad, umkleidekabine, arena, boxring, freibad, hallenbad, sportplatz, tribüne, eishalle, fitnessstudio, kabine der mannschaft, tennisplatz, rennbahn
stage: bühne, garderobe, hinterbühne, konzertsaal, probenraum, backstage, proberaum, laufsteg, probebühne
theatre: theater, kino, kinosaal, oper, zirkus, zirkuszelt, opernhaus, zuschauerraum
studio: studio, tonstudio, fernsehstudio, radiostudio, filmset, sendestudio, aufnahmestudio, fotostudio, tanzstudio, regieraum, schneideraum, ballettsaal
temple: tempel, kloster, pagode, klosterzelle
church: kirche, dom, kapelle, sakristei, abtei, kloster, beichtstuhl, kathedrale, münster, kirchturm, pfarrhaus, kreuzgang, dorfkirche, aussegnungshalle
mosque: moschee
shrine: schrein, altar, bildstock, heiligtum
palace: palast, thronsaal, villa, museum, galerie, ballsaal, herrenhaus, kunstgalerie, ausstellungsraum, rittersaal, residenz, gutshaus
castle: burg, schloss, festung, turm, burghof, wehrgang, leuchtturm, verlies, zinnen, schlosspark
ruins: ruine, ruinen, trümmer, verlassenes haus, ausgrabungsstätte, verlassene fabrik, fabrikruine, abrisshaus
graveyard: friedhof, grab, gruft, krypta, mausoleum, waldfriedhof
prison: gefängnis, zelle, gefängniszelle, kerker, besucherraum, haftanstalt, gefängnishof, jva
court: gericht, gerichtssaal, landgericht, amtsgericht, gerichtsgebäude, verhandlungssaal
police-station: polizeirevier, polizeiwache, präsidium, polizeipräsidium, verhörraum, vernehmungsraum, revier, kommissariat, polizeistation, wache
hotel: hotel, hotelzimmer, pension, herberge, motel, hotellobby, hotelhalle, jugendherberge, gasthaus, ferienwohnung, gästehaus
rooftop: dach, dachterrasse, flachdach, hausdach, dächer
corridor: flur, korridor, gang, aufzug, fahrstuhl, wartezimmer, foyer, diele, eingangshalle, wartebereich, vorraum, hausflur, schulflur, wartesaal
stairs: treppe, treppenhaus, treppenabsatz, stiege, stiegenhaus
warehouse: lager, lagerhalle, lagerhaus, depot, lagerraum, abstellraum, hinterzimmer, speicher
spaceship: raumschiff, raumstation, kapsel, luftschleuse, mondbasis, kommandobrücke, shuttle
home: haus, wohnung, wohnzimmer, esszimmer, zimmer, bad, badezimmer, keller, dachboden, dachkammer, hütte, laube, gartenlaube, villa, einfamilienhaus, stube, wohnstube, altbauwohnung, wg, plattenbau, hausboot, wohnwagen, zelt, waschküche, bauwagen, haustür, wintergarten, veranda, kammer, einzimmerwohnung, wg-küche, wohnheim, reihenhaus, bungalow, jagdhütte, gartenhaus, gartenhäuschen
`,
});
