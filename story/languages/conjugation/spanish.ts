import { models, partsOf } from './conjugation.ts';
import type { Conjugation } from './conjugation.ts';

const PREFIXES =
  'a ab abs ante com con contra de des dis e en entre ex extra im in inter mal man o ob pre pro re res sobre so son sos su sub super tras trans';
/** infinitive / stem of the stressed present / stem of the strong preterite. */
const MODELS = models(
  `tener/tien/tuv, poner//pus, venir/vien/vin, hacer/hac/hic, decir/dic/dij, traer//traj, ducir/duc/duj, poder/pued/pud, querer/quier/quis, saber//sup, caber//cup, andar//anduv,
volver/vuelv, mover/muev, poner//pus, perder/pierd, tender/tiend, morder/muerd, llover/lluev, cerrar/cierr, sentar/sient, pensar/piens, empezar/empiez, comenzar/comienz, despertar/despiert,
calentar/calient, apretar/apriet, fregar/frieg, regar/rieg, negar/nieg, temblar/tiembl, enterrar/entierr, contar/cuent, mostrar/muestr, encontrar/encuentr, acostar/acuest, probar/prueb, colgar/cuelg,
rodar/rued, soltar/suelt, soñar/sueñ, sonar/suen, recordar/recuerd, volar/vuel, almorzar/almuerz, jugar/jueg, torcer/tuerc, cocer/cuec, remover/remuev, resolver/resuelv, oler/huel, sentir/sient, mentir/mient,
herir/hier, hervir/hierv, dormir/duerm, morir/muer, pedir/pid, servir/sirv, seguir/sigu, repetir/repit, vestir/vist, medir/mid, despedir/despid, elegir/elig, corregir/corrig, rendir/rind, gemir/gim, freír/frí,
atravesar/atravies, tropezar/tropiez, encender/enciend, defender/defiend, entender/entiend, verter/viert, quebrar/quiebr, revolver/revuelv, arrepentir/arrepient, convertir/conviert, divertir/diviert,
sonreír/sonrí, reír/rí, forzar/fuerz, consolar/consuel, plegar/plieg, fregar/frieg, tostar/tuest, rogar/rueg, acercar, sembrar/siembr, descender/desciend, extender/extiend`,
  PREFIXES,
);
const WHOLE: Readonly<Record<string, Partial<Conjugation>>> = {
  ver: { singular: ['ve', 'vio', 'veía'], plural: ['ven', 'vieron', 'veían'], gerund: ['viendo'], participle: ['visto'] },
  dar: { singular: ['da', 'dio', 'daba'], plural: ['dan', 'dieron', 'daban'], gerund: ['dando'], participle: ['dado'] },
  ir: { singular: ['va', 'fue', 'iba'], plural: ['van', 'fueron', 'iban'], gerund: ['yendo'], participle: ['ido'] },
  estar: { singular: ['está', 'estaba', 'estuvo'], plural: ['están', 'estaban', 'estuvieron'], gerund: [], participle: [] },
  oír: { singular: ['oye', 'oyó', 'oía'], plural: ['oyen', 'oyeron', 'oían'], gerund: ['oyendo'], participle: ['oído'] },
};
const PARTICIPLES = models(
  'abrir/abiert, cubrir/cubiert, escribir/escrit, romper/rot, poner/puest, hacer/hech, decir/dich, volver/vuelt, morir/muert, freír/frit, ver/vist',
  PREFIXES,
);

/** Spanish: "sentar/sient", "poner//pus". */
export function spanish(verb: string): Conjugation {
  const [infinitive = '', ...own] = verb.split('/');
  const whole = WHOLE[infinitive];
  if (whole) return { singular: [], plural: [], gerund: [], participle: [], infinitive: [infinitive], ...whole };
  const [stressed, strong] = partsOf(infinitive, own, MODELS);
  const stem = infinitive.slice(0, -2);
  const present = stressed ?? stem;
  const participle = partsOf(infinitive, [], PARTICIPLES)[0];
  const ended = (ending: string): string[] => ['o', 'a', 'os', 'as'].map((end) => (participle ?? stem + ending) + end);
  if (infinitive.endsWith('ar')) {
    const past = strong ? [`${strong}o`] : [`${stem}ó`];
    return {
      singular: [`${present}a`, ...past, `${stem}aba`],
      plural: [`${present}an`, strong ? `${strong}ieron` : `${stem}aron`, `${stem}aban`],
      gerund: [`${stem}ando`],
      participle: ended('ad'),
      infinitive: [infinitive],
    };
  }
  const ir = /[ií]r$/u.test(infinitive);
  // sentir → sintió, dormir → durmió: the stressed stem's change leaves its weak vowel
  const weak = ir && stressed ? weakened(stem, present) : stem;
  const vowel = /(?:[aeo]|[^gq]u)$/u.test(weak);
  const glide = vowel ? 'y' : /[ñ]$|ll$/u.test(weak) ? '' : 'i';
  const uy = ir && /[^gq]u$/u.test(stem) ? 'y' : '';
  const three = /(?:gu)$/u.test(present) && !/güi/u.test(present) ? present : present + uy;
  const accent = /[aeo]$/u.test(stem) ? 'íd' : 'id';
  const past = strong ? (strong.endsWith('hic') ? `${strong.slice(0, -1)}zo` : `${strong}o`) : `${weak}${glide || ''}ó`;
  return {
    singular: [`${three}e`, past, `${stem}ía`],
    plural: [`${three}en`, strong ? `${strong}${strong.endsWith('j') ? 'eron' : 'ieron'}` : `${weak}${glide}eron`, `${stem}ían`],
    gerund: [`${weak}${glide}endo`],
    participle: ended(accent),
    infinitive: [infinitive],
  };
}

const weakened = (stem: string, stressed: string): string => {
  const vowel = /ue/u.test(stressed) ? 'u' : 'i';
  if (/[eí]$/u.test(stem)) return `${stem.slice(0, -1)}`.replace(/r$/u, 'r');
  return stem.replace(/[eo]([^aeiou]*u?)$/u, `${vowel}$1`);
};
