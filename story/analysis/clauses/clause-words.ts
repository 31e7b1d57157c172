import type { LanguageCode } from '../../../schema/language.ts';
import type { PronounKind } from '../../languages/language-pack.ts';
import { wordSet } from '../lexicon/word-table.ts';

/** The small words that hold a clause together, in the languages whose verb stands between subject and object. */
export interface ClauseWords {
  definite: ReadonlySet<string>;
  indefinite: ReadonlySet<string>;
  possessive: ReadonlySet<string>;
  /** Articles that show a noun isn't the subject. */
  oblique: ReadonlySet<string>;
  /** Articles that are pronouns before a verb: "la mira". */
  clitic: ReadonlySet<string>;
  reflexive: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** "de María": whose something is. */
  genitive: ReadonlySet<string>;
  /** Join two clauses or two people. */
  and: ReadonlySet<string>;
  /** Begin another clause. */
  apart: ReadonlySet<string>;
  relative: ReadonlySet<string>;
  negation: ReadonlySet<string>;
  /** Before a participle they make it a finite verb. */
  have: ReadonlySet<string>;
  be: ReadonlySet<string>;
  old: ReadonlySet<string>;
  young: ReadonlySet<string>;
  /** Adjectives that are people by themselves behind an article. */
  alone: ReadonlySet<string>;
  /** "quickly", "then": nothing to a clause's subject. */
  adverbs: RegExp;
  pronouns: ReadonlyMap<string, PronounKind>;
  /** Nouns whose owner is there when they are: hands and faces. */
  body: RegExp;
  /** Nouns whose owner isn't: voices and photographs. */
  absent: RegExp;
  /** Nouns that tell when. */
  hours: RegExp;
  /** Nobody in particular does it. */
  nobody: ReadonlySet<string>;
  /** Verb forms that are other words too: a verb only before these words. */
  unless: ReadonlyMap<string, RegExp>;
  /** Verb forms that are nouns behind an article that could be a pronoun. */
  nouns: ReadonlySet<string>;
}

const pronouns = (list: string): ReadonlyMap<string, PronounKind> =>
  new Map(list.split(' ').map((pair) => pair.split(':') as [string, PronounKind]));
const END = String.raw`^\s*(?:$|[.,;:!?…)])`;

const SPANISH: ClauseWords = {
  definite: wordSet('el la los las este esta estos estas ese esa esos esas aquel aquella'),
  indefinite: wordSet('un una unos unas otro otra otros otras algún alguna varios varias muchos muchas algunos algunas cada'),
  possessive: wordSet('su sus'),
  oblique: wordSet('al del'),
  clitic: wordSet('la lo los las le les'),
  reflexive: wordSet('se'),
  numbers: wordSet('dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte cien'),
  prepositions: wordSet(
    'a ante bajo con contra de desde en entre hacia hasta para por según sin sobre tras durante mediante junto frente detrás delante encima debajo dentro cerca lejos al del como',
  ),
  genitive: wordSet('de del'),
  and: wordSet('y e ni o'),
  apart: wordSet('pero mas sino mientras cuando aunque porque pues si donde luego entonces hasta'),
  relative: wordSet('que quien quienes'),
  negation: wordSet('no nunca jamás tampoco'),
  have: wordSet('ha han'),
  be: wordSet('está están es son'),
  old: wordSet('viejo vieja anciano anciana mayor viejos viejas ancianos ancianas'),
  young: wordSet('joven jóvenes'),
  alone: wordSet(
    'viejo vieja joven anciano anciana pequeño pequeña adolescente jóvenes ancianos viejos desconocido desconocida jubilado jubilada mayor',
  ),
  adverbs:
    /^(?:\p{L}+mente|ya|luego|después|entonces|así|aquí|allí|ahí|muy|más|solo|sólo|también|de|pronto|despacio|deprisa|siempre|casi|todo|bien|mal|aún|todavía|otra|vez|apenas|poco|a|poco)$/u,
  pronouns: pronouns('él:male ella:female ellos:they ellas:they ambos:they ambas:they todos:they todas:they'),
  body: /^(?:manos?|caras?|rostros?|ojos?|hombros?|brazos?|cabezas?|pies?|piernas?|labios?|mejillas?|frente|espaldas?|dedos?|pelo|cabello|mirada|boca|oído|oreja|cuello|rodillas?|pecho|lágrimas?|cuerpo|lado|barbilla|nariz|muñecas?|cintura|regazo|voz)$/u,
  absent: /^(?:voz|voces|foto|fotos|fotografía|retrato|nombre|imagen|recuerdo|tumba|carta|historia|grito)$/u,
  hours:
    /^(?:noche|noches|día|días|mañana|tarde|momento|momentos|instante|instantes|segundo|segundos|minuto|minutos|hora|horas|rato|vez|veces|semana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|año|años|tiempo|pausa|silencio)$/u,
  nobody: wordSet('uno'),
  unless: new Map([
    ['para', new RegExp(`${END}|^\\s*(?:y|en|de|ante|frente|junto|delante|un|el coche|la música)\\b`, 'u')],
    ['nada', /^\s*(?:hacia|hasta|en|por|como|bajo)\b/u],
    ['sobre', /^$/u],
    ['entre', /^$/u],
    ['bajo', /^$/u],
    ['vino', /^\s*(?:a|hacia|de|con|en|y)\b/u],
    ['fuma', /^/u],
  ]),
  nouns: wordSet(
    'llama marcha cena ayuda compra cuenta espera cama mira vista entrada salida comida bebida planta nota carga pinta puerta cocina prueba pregunta cura toma firma lucha pelea caza pesca copa cuerda mancha rama seca entrega llamada mirada sierra corta salta suela media tapa lima danza monta para guarda plancha',
  ),
};

const FRENCH: ClauseWords = {
  definite: wordSet("le la les l' ce cet cette ces"),
  indefinite: wordSet("un une des quelques plusieurs d'autres autre autres chaque aucun certains certaines"),
  possessive: wordSet('son sa ses leur leurs'),
  oblique: wordSet('au aux du'),
  clitic: wordSet("le la les l' lui leur y en"),
  reflexive: wordSet("se s'"),
  numbers: wordSet('deux trois quatre cinq six sept huit neuf dix douze quinze vingt cent'),
  prepositions: wordSet(
    "à a de d' dans sur sous avec sans chez vers contre entre pour par en devant derrière depuis pendant après avant près jusqu' jusque au aux du des parmi malgré dès comme hors côté",
  ),
  genitive: wordSet("de d' du des"),
  and: wordSet('et ou ni'),
  apart: wordSet("mais car donc puis quand lorsque lorsqu' pendant tandis si alors où comme parce puisque dont"),
  relative: wordSet("qui que qu'"),
  negation: wordSet("ne n'"),
  have: wordSet('a ont'),
  be: wordSet('est sont'),
  old: wordSet('vieux vieil vieille vieilles âgé âgée âgés âgées'),
  young: wordSet('jeune jeunes'),
  alone: wordSet(
    'vieux vieille jeune petit petite petits jeunes vieillard adolescent adolescente inconnu inconnue patient retraité retraitée étranger voisin',
  ),
  adverbs:
    /^(?:\p{L}+ment|puis|alors|ensuite|soudain|enfin|déjà|encore|toujours|ici|là|très|plus|aussi|bientôt|vite|tard|loin|dehors|dedans|tout|lentement|peu|après|à|peine|presque)$/u,
  pronouns: pronouns('il:male elle:female ils:they elles:they tous:they toutes:they'),
  body: /^(?:mains?|visage|yeux|œil|épaules?|bras|tête|pieds?|jambes?|lèvres?|joues?|front|dos|doigts?|cheveux|regard|bouche|oreilles?|cou|genoux?|poitrine|larmes?|corps|côté|menton|nez|poignets?|taille)$/u,
  absent: /^(?:voix|photo|photos|photographie|portrait|nom|image|souvenir|tombe|lettre|cri|rire)$/u,
  hours:
    /^(?:nuit|jour|jours|matin|soir|instant|instants|moment|moments|seconde|secondes|minute|minutes|heure|heures|fois|semaine|temps|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|an|ans|pause|silence)$/u,
  nobody: wordSet('on personne'),
  unless: new Map([
    [
      'entre',
      new RegExp(
        `${END}|^\\s*(?:dans|à|par|en|et|sans|chez|au|d'|de|doucement|lentement|avec|son |comme|brusquement|timidement|discrètement)`,
        'u',
      ),
    ],
    ['part', /^(?!\s*(?:de la|de sa|du gâteau))/u],
    ['fut', /^$/u],
    ['vers', /^$/u],
    ['lit', /^/u],
  ]),
  nouns: wordSet(
    'porte marche danse cuisine ferme tombe montre garde lance pose fixe lutte nage place table tire cache livre tente tour lit court vis note face suit fait part goûte charge touche serre attaque pêche chasse plante peine pousse lampe fuit coupe serveuse glace classe chante attente visite rencontre bois prise sortie entrée allée vue mise suite garde-robe trace tranche signe joue pause voiture visage course salue appel tache boutonne',
  ),
};

const PORTUGUESE: ClauseWords = {
  definite: wordSet('o a os as este esta estes estas esse essa esses essas aquele aquela'),
  indefinite: wordSet('um uma uns umas outro outra outros outras algum alguma alguns algumas vários várias cada muitos muitas'),
  possessive: wordSet('seu sua seus suas'),
  oblique: wordSet('ao à aos às do da dos das no na nos nas pelo pela pelos pelas num numa dum duma'),
  clitic: wordSet('o a os as lhe lhes lo la'),
  reflexive: wordSet('se'),
  numbers: wordSet('dois duas três quatro cinco seis sete oito nove dez doze quinze vinte cem'),
  prepositions: wordSet(
    'a ante até após com contra de desde em entre para pra pro por perante sem sob sobre trás durante junto ao à aos às do da dos das no na nos nas pelo pela pelos pelas num numa como atrás frente dentro perto',
  ),
  genitive: wordSet('de do da dos das'),
  and: wordSet('e nem ou'),
  apart: wordSet('mas porém enquanto quando embora porque pois onde então'),
  relative: wordSet('que quem'),
  negation: wordSet('não nunca jamais nem'),
  have: wordSet('tem têm'),
  be: wordSet('está estão é são'),
  old: wordSet('velho velha idoso idosa velhos velhas idosos idosas velhinho velhinha'),
  young: wordSet('jovem jovens'),
  alone: wordSet('velho velha jovem idoso idosa pequeno pequena jovens velhos idosos desconhecido desconhecida adolescente'),
  adverbs:
    /^(?:\p{L}+mente|já|então|depois|logo|assim|aqui|ali|lá|muito|mais|só|também|de|repente|devagar|depressa|sempre|quase|tudo|bem|mal|ainda|apenas|agora)$/u,
  pronouns: pronouns('ele:male ela:female eles:they elas:they ambos:they ambas:they todos:they todas:they'),
  body: /^(?:mãos?|rosto|cara|olhos?|ombros?|braços?|cabeças?|pés?|pernas?|lábios?|bochechas?|testa|costas|dedos?|cabelos?|olhar|boca|orelhas?|ouvido|pescoço|joelhos?|peito|lágrimas?|corpo|lado|queixo|nariz|pulso|cintura|colo)$/u,
  absent: /^(?:voz|vozes|foto|fotos|fotografia|retrato|nome|imagem|lembrança|túmulo|carta|grito)$/u,
  hours:
    /^(?:noite|dia|dias|manhã|tarde|momento|momentos|instante|instantes|segundo|segundos|minuto|minutos|hora|horas|vez|vezes|semana|segunda|terça|quarta|quinta|sexta|sábado|domingo|ano|anos|tempo|pausa|silêncio)$/u,
  nobody: wordSet('ninguém'),
  unless: new Map([
    ['para', new RegExp(`${END}|^\\s*(?:e|no|na|em|diante|de|ao lado|junto|um|o carro|a música|na frente)\\b`, 'u')],
    ['entre', /^$/u],
    ['sobre', /^$/u],
    ['nada', /^\s*(?:até|em|para|na|no)\b/u],
    ['como', /^$/u],
    ['seca', /^\s*(?:o|a|os|as|um|uma)\b/u],
  ]),
  nouns: wordSet(
    'porta marcha conta espera cama vista entrada saída comida bebida planta nota carga pinta prova pergunta cura toma assinatura luta briga caça pesca corda mancha corta dança guarda volta troca fala cara bate peça conversa visita compra ajuda mira costura serra pisca lava olhada linha cerca cola porção encomenda amarra',
  ),
};

const ITALIAN: ClauseWords = {
  definite: wordSet("il lo la i gli le l' questo questa questi queste quel quella quei quegli quelle quello"),
  indefinite: wordSet("un uno una un' dei delle degli altro altra altri altre alcuni alcune qualche ogni diversi molti molte"),
  possessive: wordSet('suo sua suoi sue loro'),
  oblique: wordSet(
    "al allo alla ai agli alle all' del dello della dell' dal dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle sull' col",
  ),
  clitic: wordSet("lo la li le gli l' ne ci"),
  reflexive: wordSet("si s'"),
  numbers: wordSet('due tre quattro cinque sei sette otto nove dieci dodici quindici venti cento'),
  prepositions: wordSet(
    "a ad di d' da in con su per tra fra verso contro senza sotto sopra dopo prima davanti dietro accanto vicino lungo durante attraverso presso oltre fino come al allo alla ai agli alle all' del dello della dell' dei degli delle dal dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle sull' col",
  ),
  genitive: wordSet("di d' del dello della dell' dei degli delle"),
  and: wordSet('e ed o né'),
  apart: wordSet('ma però mentre quando perché se dove poi allora'),
  relative: wordSet('che chi cui'),
  negation: wordSet('non mai'),
  have: wordSet('ha hanno'),
  be: wordSet('è sono'),
  old: wordSet('vecchio vecchia anziano anziana vecchi vecchie anziani anziane'),
  young: wordSet('giovane giovani'),
  alone: wordSet(
    'vecchio vecchia anziano anziana giovane piccolo piccola giovani vecchi anziani sconosciuto sconosciuta adolescente straniero',
  ),
  adverbs:
    /^(?:\p{L}+mente|già|poi|dopo|ora|adesso|così|qui|lì|là|molto|più|solo|anche|piano|sempre|quasi|tutto|bene|male|ancora|appena|subito|improvvisamente|infine|fuori|dentro)$/u,
  pronouns: pronouns('lui:male lei:female loro:they egli:male ella:female essi:they entrambi:they entrambe:they tutti:they tutte:they'),
  body: /^(?:man[oi]|vis[oi]|faccia|occhi[o]?|spall[ae]|bracci[oa]|testa|capo|pied[ei]|gamb[ae]|labbr[ao]|guanc[ei]a?|fronte|schiena|dit[oa]|capell[oi]|sguard[oi]|bocca|orecchi[oe]|collo|ginocchi[oa]?|petto|lacrim[ae]|corpo|fianco|mento|naso|pols[oi]|vita|grembo)$/u,
  absent: /^(?:voce|voci|foto|fotografia|ritratto|nome|immagine|ricordo|tomba|lettera|grido)$/u,
  hours:
    /^(?:notte|giorno|giorni|mattina|sera|istante|istanti|momento|momenti|secondo|secondi|minuto|minuti|ora|ore|volta|volte|settimana|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|anno|anni|tempo|pausa|silenzio)$/u,
  nobody: wordSet('nessuno'),
  unless: new Map([
    ['verso', /^$/u],
    ['tra', /^$/u],
    ['sopra', /^$/u],
    ['vita', /^$/u],
  ]),
  nouns: wordSet(
    'porta marcia prova danza ballo lotta caccia pesca taglia mano canta rise chiama vista entrata uscita punta posta resta guardia sosta cena corsa sale pianta nota firma pausa volta visita attesa messa spesa stretta spinta presa caduta fermata chiamata risposta risata carezza cura guida cucina spazzola sega salita stanza vela tenda scena piega colla',
  ),
};

const GERMAN: ClauseWords = {
  definite: wordSet('der die das diese dieser dieses jene jener jede jeder jedes'),
  indefinite: wordSet('ein eine kein keine einige mehrere viele andere ein paar zwei andere'),
  possessive: wordSet('sein seine ihr ihre'),
  oblique: wordSet(
    'dem den des einem einen eines einer seinem seinen seines seiner ihrem ihren ihres ihrer diesem diesen jedem jeden keinem keinen im am zum zur beim vom ins ans',
  ),
  clitic: wordSet(''),
  reflexive: wordSet('sich'),
  numbers: wordSet('zwei drei vier fünf sechs sieben acht neun zehn zwölf zwanzig hundert'),
  prepositions: wordSet(
    'an auf aus bei durch für gegen hinter in mit nach neben ohne über um unter von vor zu zwischen seit während wegen trotz bis entlang gegenüber im am zum zur beim vom ins ans aufs durchs ums hinterm überm unterm als wie',
  ),
  genitive: wordSet('von vom des'),
  and: wordSet('und oder sowie'),
  apart: wordSet('aber doch sondern während als wenn weil dass ob bis bevor nachdem sodass denn obwohl wo'),
  relative: wordSet('der die das welcher welche'),
  negation: wordSet('nicht nie niemals'),
  have: wordSet('hat haben'),
  be: wordSet('ist sind'),
  old: wordSet('alte alter alten altes ältere älterer älteren alt'),
  young: wordSet('junge junger jungen junges jüngere jüngerer jung'),
  alone: wordSet('alte alter alten kleine fremde fremder jugendliche jugendlicher reisende angestellter beamter unbekannter'),
  adverbs:
    /^(?:dann|plötzlich|langsam|draußen|drinnen|hier|dort|da|jetzt|nun|später|danach|wieder|schließlich|endlich|leise|schnell|vorsichtig|daraufhin|gleichzeitig|zuerst|auch|noch|schon|nur|kurz|sofort|gerade|vorn|hinten|oben|unten|links|rechts|daneben|dahinter|davor|darauf|dabei|so|erst|immer|heute|still|stumm|lange|nebenan|weiter|zuletzt|zögernd|lächelnd|\p{L}+end)$/u,
  pronouns: pronouns('er:male sie:female beide:they alle:they'),
  body: /^(?:hand|hände|händen|gesicht|augen?|schultern?|arme?|armen|kopf|füße?|füßen|beine?|beinen|lippen|wangen?|stirn|rücken|finger|fingern|haare?|blick|mund|ohren?|hals|knie|brust|tränen?|körper|seite|kinn|nase|schoß)$/u,
  absent: /^(?:stimmen?|foto|fotos|fotografie|porträt|name|namen|bild|erinnerung|grab|brief|schrei)$/u,
  hours:
    /^(?:nacht|tag|tage|morgen|abend|augenblick|moment|sekunde|sekunden|minute|minuten|stunde|stunden|mal|woche|zeit|jahr|jahre|pause|weile|stille)$/u,
  nobody: wordSet('man niemand es'),
  unless: new Map([]),
  nouns: wordSet(''),
};

const RUSSIAN: ClauseWords = {
  definite: wordSet('этот эта эти тот та те'),
  indefinite: wordSet('какой-то какая-то один одна другой другая другие несколько каждый каждая'),
  possessive: wordSet('его ее их свой своя свои'),
  oblique: wordSet('этого этому этим этой эту этих тому того'),
  clitic: wordSet(''),
  reflexive: wordSet(''),
  numbers: wordSet('два две три четыре пять шесть семь восемь девять десять двое трое четверо пятеро оба обе'),
  prepositions: wordSet(
    'в во на за под над перед к ко у от до из из-за из-под с со о об обо при про для без через сквозь между по вокруг около возле мимо против среди ради после вслед навстречу рядом напротив внутри позади вдоль кроме как',
  ),
  genitive: wordSet(''),
  and: wordSet('и да или'),
  apart: wordSet('а но когда пока если хотя потому что чтобы где затем потом'),
  relative: wordSet('который которая которые которое кто'),
  negation: wordSet('не ни'),
  have: wordSet(''),
  be: wordSet(''),
  old: wordSet('старый старая пожилой пожилая старые престарелый'),
  young: wordSet('молодой молодая молодые юный юная'),
  alone: wordSet(''),
  adverbs:
    /^(?:[\p{L}-]{3,}о|[\p{L}]+ски|вдруг|потом|затем|уже|ещё|еще|опять|снова|тут|там|здесь|теперь|наконец|вот|тоже|только|все|всё|сразу|вслух|молча|вперед|вперёд|назад|наверх|вниз|домой)$/u,
  pronouns: pronouns('он:male она:female они:they оба:they обе:they все:they'),
  body: /^(?:рук[аиуе]?|руками|руках|лиц[оаеу]|глаза?|глазами|плеч[оиа]|плечу|голов[аыуе]|ног[аиу]|губ[аыу]|щек[аиуе]|лоб|спин[аыуе]|палец|пальцы|пальцами|волосы|взгляд|рот|ух[оа]|ше[яюе]|колен[иоя]|груд[ьи]|слезы|слёзы|тело|нос)$/u,
  absent: /^(?:голос|голоса|фото|фотография|фотографию|портрет|имя|образ|могила|могилу|письмо|крик)$/u,
  hours: /^(?:ночь|день|утро|вечер|миг|мгновение|секунда|минута|минуту|час|раз|неделя|время|год|пауза|тишина)$/u,
  nobody: wordSet('никто'),
  unless: new Map([
    ['есть', /^$/u],
    ['стали', /^/u],
    ['мыла', /^\s*(?:пол|посуду|руки|окн)/u],
    ['стекло', /^$/u],
    ['села', /^(?!\s*и\s+дерев)/u],
    ['жила', /^/u],
    ['вести', /^$/u],
    ['печь', /^$/u],
    ['три', /^$/u],
  ]),
  nouns: wordSet('печь'),
};

const WORDS: Partial<Record<LanguageCode, ClauseWords>> = { es: SPANISH, fr: FRENCH, pt: PORTUGUESE, it: ITALIAN, de: GERMAN, ru: RUSSIAN };
export const clauseWords = (language: LanguageCode): ClauseWords | undefined => WORDS[language];
