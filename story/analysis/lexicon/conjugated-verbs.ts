import type { LanguageCode } from '../../../schema/language.ts';

/*
 * Common film verbs by their infinitives; the forms stories are told in are made by rule. `sentir/sient`: the stem of the stressed present;
 * `=word`: a form no rule makes; `_` stands for a space. One English verb a line.
 */
const SPANISH = `
walk: caminar andar =anduvo pasear avanzar recorrer
sit: _se_sentar/sient
stand: =está_de_pie =estaba_de_pie =permanece =permaneció
get up: _se_levantar _se_incorporar =se_pone_de_pie =se_puso_de_pie
smile: =sonríe =sonríen =sonrió =sonrieron =sonreía =sonriendo
laugh: =ríe =ríen =rió =rio =rieron =reía =riendo =se_ríe =se_rió =se_rieron
look: mirar contemplar _se_asomar
watch: observar vigilar
see: =ve =ven =vio =vieron =veía =viendo
run: correr
give: =da =dan =dio =dieron =daba =dando entregar ofrecer regalar devolver/devuelv
take: tomar coger agarrar sacar quitar =coge
pick up: recoger levantar alzar
put: poner =puso =pusieron colocar dejar meter guardar apoyar depositar
open: abrir
close: cerrar/cierr
enter: entrar
leave: salir marchar _se_marchar _se_ir =se_va =se_van =se_fue =se_fueron partir _se_alejar
come: llegar =viene =vienen =vino =vinieron =viniendo _se_acercar aparecer regresar volver/vuelv
go: =va =van =fue =iba =yendo
turn: girar _se_girar _se_volver/vuelv voltear
cry: llorar sollozar
hug: abrazar _se_abrazar
kiss: besar
drink: beber sorber
eat: comer masticar morder/muerd
taste: probar/prueb saborear
cut: cortar picar rebanar
cook: cocinar freír =fríe hervir/hierv hornear amasar
stir: revolver/revuelv remover/remuev
pour: servir/sirv =sirvió verter/viert
kneel: _se_arrodillar arrodillar
point: señalar apuntar
nod: asentir/asient =asintió
pray: rezar _se_santiguar
light: encender/enciend prender
write: escribir anotar
read: =lee =leen =leyó =leyeron =leía =leyendo
sing: cantar
dance: bailar danzar
sleep: =duerme =duermen =durmió =durmieron dormía dormir/duerm
wake: despertar/despiert _se_despertar/despiert
lie: _se_acostar/acuest _se_tumbar yacer
speak: hablar charlar
hold: sostener =sostiene =sostienen =sostuvo =sosteniendo sujetar
carry: llevar cargar =trae =traen =trajo =trayendo
touch: tocar acariciar rozar
wipe: secar limpiar frotar
sweep: barrer
wait: esperar aguardar
fall: caer =cae =cayó =cayeron _se_caer =se_cae =se_cayó tropezar/tropiez
stop: _se_detener =se_detiene =se_detienen =se_detuvo parar _se_parar
wave: saludar agitar
listen: escuchar oír =oye =oyó
wash: lavar
throw: lanzar tirar arrojar echar
sigh: suspirar
breathe: respirar
knock: =llama_a_la_puerta =llamó_a_la_puerta
hit: golpear pegar
tremble: =tiembla =tiemblan =tembló temblar
call: llamar
whisper: susurrar murmurar
shout: gritar
help: ayudar
show: mostrar/muestr enseñar
jump: saltar brincar
climb: subir trepar escalar
descend: bajar
drive: conducir =condujo manejar
play: jugar/jueg
search: buscar rebuscar
find: encontrar/encuentr hallar
break: romper quebrar/quiebr
push: empujar
pull: jalar =tira_de arrastrar
drop: soltar/suelt
hide: esconder _se_esconder ocultar
follow: =sigue =siguen =siguió =siguieron perseguir/persig =persigue
cross: cruzar atravesar/atravies
dig: cavar excavar
plant: plantar sembrar/siembr
paint: pintar
sew: coser
tie: atar amarrar
hesitate: dudar vacilar
freeze: _se_congelar _se_quedar_inmóvil
count: contar/cuent
arrange: ordenar acomodar
sell: vender
buy: comprar
pay: pagar
shake: sacudir
wear: _se_poner =se_pone =se_puso vestir/vist
scream: chillar
fight: luchar pelear
shoot: disparar
approach: _se_aproximar
answer: contestar responder
`;

const FRENCH = `
walk: marcher avancer =avança _se_promener/promèn
sit: =s'assoit =s'assied =s'assit =s'asseyent =s'assirent =est_assis =est_assise
stand: =se_tient =se_tenait =se_tiennent =reste_debout
get up: _se_lever/lèv _se_redresser
smile: =sourit =sourient =souriait =sourirent =souriant
laugh: =rit =rient =riait =rirent =riant =éclate_de_rire
look: regarder fixer contempler
watch: observer surveiller
see: =voit =voient =vit =voyait
run: =court =courent =courut =coururent =courait =courant
give: donner tendre =tend =tendit =offre =offrit =rend remettre =remet =remit
take: =prend =prennent =prit =prirent =prenait =prenant attraper saisir =sort_un =sort_une
pick up: ramasser soulever/soulèv
put: poser déposer =met =mit =mettait placer ranger glisser
open: ouvrir =ouvre =ouvrent =ouvrit =ouvrait
close: fermer refermer
enter: entrer pénétrer
leave: quitter =sort =sortent =sortit =part =partent =partit =partait =s'en_va =s'éloigne =s'éloigna
come: arriver =vient =viennent =vint =venait revenir =revient =revint =s'approche =s'approcha =s'approchent
turn: _se_tourner _se_retourner
cry: pleurer sangloter
hug: enlacer étreindre =étreint embrasser serrer
drink: =boit =boivent =but =buvait
eat: manger =mangea mordre =mord =mordit
taste: goûter
cut: couper trancher hacher
sand: poncer
plane: raboter
cook: cuisiner =fait_cuire
stir: remuer mélanger
pour: verser =sert =servit
kneel: =s'agenouille =s'agenouilla
point: désigner pointer =montre_du_doigt
nod: acquiescer hocher
pray: prier
light: allumer
write: =écrit =écrivit =écrivait =écrivent noter
read: =lit =lisait =lut =lisent
sing: chanter
dance: danser
sleep: =dort =dorment =dormait =dormit
wake: =se_réveille =se_réveilla
lie: =s'allonge =s'allongea =se_couche =se_coucha
speak: parler bavarder
hold: =tient =tenait =tint =tiennent
carry: porter apporter emporter transporter
touch: toucher caresser effleurer
wipe: essuyer =essuie
sweep: balayer =balaie
wait: =attend =attendent =attendit =attendait
fall: tomber trébucher =s'effondre =s'effondra
stop: =s'arrête =s'arrêta =s'arrêtent
wave: saluer
listen: écouter
wash: laver
clean: nettoyer =nettoie
throw: jeter/jett lancer =lança
sigh: soupirer
breathe: respirer
knock: frapper
tremble: trembler frissonner
call: appeler/appell
whisper: chuchoter murmurer
shout: crier hurler
help: aider
show: montrer
jump: sauter bondir
climb: grimper monter
descend: =descend =descendit =descendent
drive: =conduit =conduisit
play: jouer
search: chercher fouiller
find: trouver retrouver
break: casser briser
push: pousser
pull: tirer
drop: lâcher =laisse_tomber =laissa_tomber
hide: cacher =se_cache =se_cacha
follow: =suit =suivit =suivait =suivent
cross: traverser
dig: creuser
paint: =peint =peignit
sew: =coud
tie: attacher nouer
hesitate: hésiter
count: compter
sell: =vend =vendit
buy: acheter/achèt
pay: payer =paie
shake: secouer
wear: enfiler
answer: =répond =répondit
burn: brûler
repair: réparer
`;

const ITALIAN = `
walk: camminare passeggiare
sit: =si_siede =si_siedono =si_sedette
stand: =sta_in_piedi =in_piedi
get up: =si_alza =si_alzò =si_alzano
smile: =sorride =sorridono =sorrise
laugh: =ride =ridono =rise
look: guardare fissare osservare
run: correre =corse
give: =dà =danno =diede consegnare porgere =porse
take: prendere =prese afferrare
pick up: =raccoglie =raccolse sollevare
put: posare mettere =mise appoggiare
open: aprire =aprì
close: chiudere =chiuse
enter: entrare
leave: =esce =escono =uscì =se_ne_va andare_via lasciare
come: arrivare =viene =venne =si_avvicina =si_avvicinò
turn: =si_gira =si_volta =si_voltò
cry: piangere =pianse
hug: abbracciare
kiss: baciare
drink: =beve =bevve
eat: mangiare
cut: tagliare affettare
cook: cucinare =impasta
pour: versare
kneel: =si_inginocchia
point: indicare
nod: =annuisce =annuì
light: accendere =accese
write: scrivere =scrisse
read: leggere =lesse
sing: cantare
dance: ballare
sleep: dormire
speak: parlare
hold: =tiene =tengono =tenne stringere
carry: portare
touch: toccare accarezzare
wipe: asciugare pulire
wait: aspettare
fall: cadere =cadde
stop: =si_ferma =si_fermò
wave: salutare
listen: ascoltare
throw: gettare lanciare
sigh: sospirare
knock: bussare
tremble: tremare
call: chiamare
shout: gridare
follow: seguire
climb: salire
`;

const PORTUGUESE = `
walk: caminhar andar
sit: _se_sentar =senta-se =sentou-se
get up: =se_levanta =levanta-se =levantou-se
smile: =sorri =sorriem =sorriu
laugh: =ri =riem =riu
look: olhar observar
run: correr
give: =dá =deu entregar oferecer
take: pegar tomar tirar
put: colocar =põe =pôs deixar
open: abrir
close: fechar
enter: entrar
leave: =sai =saiu =saem partir
come: chegar =vem =veio =se_aproxima =aproxima-se
turn: =se_vira =vira-se
cry: chorar
hug: abraçar
kiss: beijar
drink: beber
eat: comer
cut: cortar
cook: cozinhar
pour: servir despejar
kneel: =se_ajoelha =ajoelha-se
point: apontar
light: acender
write: escrever
read: =lê =leu
sing: cantar
dance: dançar
sleep: dormir =dorme
speak: falar
hold: segurar
carry: carregar levar
touch: tocar acariciar
wait: esperar
fall: =cai =caiu
stop: parar
wave: acenar
listen: escutar ouvir
throw: jogar atirar lançar
sigh: suspirar
knock: bater
tremble: tremer
call: chamar
shout: gritar
follow: seguir =segue
`;

const GERMAN = `
walk: =geht =ging =gehen =gingen =läuft spazieren
sit: =sitzt =saß =sitzen =saßen =setzt_sich =setzte_sich
stand: =steht =stand =stehen =standen
smile: lächeln =lächelt =lächelte
laugh: lachen
look: schauen blicken =sieht =sah =sehen =sahen starren
run: rennen =rannte =lief =laufen =liefen
give: =gibt =gab reichen
take: =nimmt =nahm =nehmen =nahmen greifen =griff =holt =holte
put: legen stellen setzen
open: öffnen =öffnet =öffnete
close: schließen =schloss
enter: =betritt =betrat
leave: =verlässt =verließ
come: kommen =kam =kamen
turn: drehen wenden
cry: weinen
hug: umarmen
kiss: küssen
drink: trinken =trank
eat: essen =isst =aß
cut: schneiden =schneidet =schnitt
cook: kochen
pour: gießen =goss =schenkt
kneel: knien
point: zeigen deuten
nod: nicken
pray: beten =betet =betete
write: schreiben =schrieb
read: lesen =liest =las
sing: singen =sang
dance: tanzen
sleep: schlafen =schläft =schlief
speak: sprechen =spricht =sprach
hold: =hält =hielt =halten
carry: tragen =trägt =trug bringen =brachte
touch: berühren streicheln
wipe: wischen
wait: warten =wartet =wartete
fall: fallen =fällt =fiel
stop: stoppen
wave: winken
listen: lauschen hören
throw: werfen =wirft =warf
sigh: seufzen
knock: klopfen
tremble: zittern =zittert =zitterte
call: rufen =rief
shout: schreien =schrie
follow: folgen
climb: klettern steigen =stieg
search: suchen
find: finden =findet =fand
`;

type Endings = Readonly<Record<string, { present: readonly string[]; other: readonly string[] }>>;

const ENDINGS: Partial<Record<LanguageCode, Endings>> = {
  es: {
    ar: { present: ['a', 'an'], other: ['ó', 'aron', 'aba', 'aban', 'ando'] },
    er: { present: ['e', 'en'], other: ['ió', 'ieron', 'ía', 'ían', 'iendo'] },
    ir: { present: ['e', 'en'], other: ['ió', 'ieron', 'ía', 'ían', 'iendo'] },
  },
  fr: {
    er: { present: ['e', 'ent'], other: ['a', 'èrent', 'ait', 'aient', 'ant', 'é', 'ée'] },
    ir: { present: ['it', 'issent'], other: ['irent', 'issait', 'issaient', 'issant'] },
  },
  it: {
    are: { present: ['a', 'ano'], other: ['ò', 'arono', 'ava', 'avano', 'ando'] },
    ere: { present: ['e', 'ono'], other: ['ette', 'erono', 'eva', 'evano', 'endo'] },
    ire: { present: ['e', 'ono'], other: ['ì', 'irono', 'iva', 'ivano', 'endo'] },
  },
  pt: {
    ar: { present: ['a', 'am'], other: ['ou', 'aram', 'ava', 'avam', 'ando'] },
    er: { present: ['e', 'em'], other: ['eu', 'eram', 'ia', 'iam', 'endo'] },
    ir: { present: ['e', 'em'], other: ['iu', 'iram', 'ia', 'iam', 'indo'] },
  },
  de: { en: { present: ['t', 'en'], other: ['te', 'ten'] } },
};

/** Verb forms of a language → English base form; forms of two words stand with one space. */
function conjugate(language: LanguageCode, list: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  const add = (form: string, verb: string): void => {
    const key = form.replaceAll('_', ' ').trim();
    if (!forms.has(key)) forms.set(key, verb);
  };
  for (const line of list.trim().split('\n')) {
    const [verb = '', words = ''] = line.split(': ');
    for (const word of words.split(' ')) {
      if (word.startsWith('=')) add(word.slice(1), verb);
      else for (const form of formsOf(language, word)) add(form, verb);
    }
  }
  return forms;
}

function formsOf(language: LanguageCode, word: string): string[] {
  const [infinitive = '', stressed] = word.split('/');
  for (const [ending, { present, other }] of Object.entries(ENDINGS[language] ?? {})) {
    if (!infinitive.endsWith(ending)) continue;
    const stem = infinitive.slice(0, -ending.length);
    const strong = stressed === undefined ? stem : `${infinitive.startsWith('_se_') ? '_se_' : ''}${stressed}`;
    return [...present.map((end) => strong + end), ...other.map((end) => stem + end)];
  }
  return [infinitive];
}

export const CONJUGATED_VERBS: Partial<Record<LanguageCode, ReadonlyMap<string, string>>> = {
  es: conjugate('es', SPANISH),
  fr: conjugate('fr', FRENCH),
  it: conjugate('it', ITALIAN),
  pt: conjugate('pt', PORTUGUESE),
  de: conjugate('de', GERMAN),
};

/** Verb forms that are nouns as well: behind an article they are the noun. */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
  'porte marche danse cuisine ferme tombe montre garde lance cocina prueba llama pregunta cena marcha ayuda compra cuenta espera marchita cama mira vista entrada salida comida bebida planta nota carga pinta taglia mano canta rise porta ballo chiama danza lutte nage pose fixe'.split(
    ' ',
  ),
);
