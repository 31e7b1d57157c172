import { wordSet } from './word-table.ts';

/** Words of other languages in the lexicons that mean something else in English prose. */
export const FALSE_FRIENDS: ReadonlySet<string> =
  wordSet(`pen penn onna haha chichi niang mai anne mari maga imo popo pop ma didi bua tau mere pere ami baa dede ammo veer pati teta kind junge fille mann dame beta apa bibi otoko tata papi kaka
rock hose hut pull stole wrap mantle bart habit tee suit safa chima ankara gat pull costume weste chain veste topi kara capa barba
see bad boot mar mare mer via laden lager aula eri pul gudi mane nave magazine auto rua mandi pan strand sala berg burg hof port place see tag midi sera alba vent arena bay cab suite
voice patient general major minor`);
