import type { KoreanStem } from '../../languages/korean-forms.ts';
import type { Link } from './units.ts';

const CLOSING = /^(?:다|네|군|요|죠|지요|구나|ㅂ니다)?$/u;
const CHAIN = /^(?:고서|고는|고|며|면서|면서도|다가|다|자마자|더니|거나|서|서는|)$/u;
const WHEN = /^(?:자|면|니|니까|는데|ㄴ데|지만|길래|려니|던데|더라도|으니|으면|으니까|으나|나|자니|은데|었더니)$/u;
const HIDDEN =
  /^(?:려고|려|려는|려던|려다|려다가|려 하다|러|도록|듯|듯이|듯한|게|게끔|지|진|지도|지는|질|기|기도|기만|기에|길|기로|ㄹ|을|을까|을지|으려|으려고|으려는|으려던|으려다|으려다가|으러|든|든지|어야|아야|야|어도|아도|고자|고픈|고도)$/u;
const ADNOMINAL = /^(?:는|던|은|인|신|시는|시던)$/u;

/** Behind an adnominal: words that make a clause of it. */
const CLAUSE_NOUN = /^(?:것|게|걸|거|모습|소리|장면|광경|꼴|참)/u;
const TIME_NOUN = /^(?:순간|동안|사이|중|도중|뒤|후|다음|채|찰나|길에|와중|즉시|김에|때|척하며못)/u;
const UNREAL_NOUN = /^(?:척|체|듯|것처럼|것 같|줄|수|적|법|만큼|대신|바|양|일이)/u;

/** How a verb hangs by its ending and the word behind it. Null: the ending is no ending of a verb. */
export function linkOf(ending: string, stem: KoreanStem, next: string): Link | null {
  const plain = ending
    .replace(/^으?시(?=[고며면다던는자니지]|$)/u, '')
    .replace(/^으?신(?=다)/u, '')
    .replace(/^으?셨(?=다|고)/u, '');
  if (stem === 'noun') return noun(plain);
  if (stem === 'past') return /^(?:다|고|네|어|습니다|던|는데|지만|단|으며|으나|을|더니|었다)/u.test(plain) ? past(plain, next) : null;
  if (stem === 'n') return /^다(?:고|는)?$/u.test(plain) || plain === '다가' ? 'final' : plain === '' ? adnominal(next) : null;
  if (stem === 'eo') return eo(plain);
  if (stem === 'eu')
    return /^(?:으며|으면서|으니|으면|은|을|으려|으러|으려고|어|아|었)/u.test(plain)
      ? byEnding(plain.replace(/^으(?=며|면서)/u, ''), next)
      : null;
  return byEnding(plain.replace(/^으(?=며|면서)/u, ''), next);
}

function byEnding(ending: string, next: string): Link | null {
  if (/^(?:는다|다|네|습니다|ㅂ니다|는다고|죠|지요)$/u.test(ending)) return 'final';
  if (/^지(?:도|는|를)?$/u.test(ending)) return 'hidden';
  if (/^기$/u.test(ending))
    return /^(?:시작|전)/u.test(next)
      ? next.startsWith('시작')
        ? 'chain'
        : 'hidden'
      : /^(?:바쁘|일쑤|만)/u.test(next)
        ? 'chain'
        : 'hidden';
  if (/^게$/u.test(ending)) return 'hidden';
  if (ADNOMINAL.test(ending)) return adnominal(next);
  if (HIDDEN.test(ending)) return 'hidden';
  if (WHEN.test(ending)) return 'when';
  if (ending !== '' && CHAIN.test(ending)) return 'chain';
  return null;
}

function past(ending: string, next: string): Link {
  if (/^던$/u.test(ending)) return adnominal(next);
  return /^(?:는데|지만|더니|으나)/u.test(ending) ? 'when' : /^을/u.test(ending) ? 'hidden' : CLOSING.test(ending) ? 'final' : 'chain';
}

function eo(ending: string): Link | null {
  if (/^(?:서|)$/u.test(ending)) return 'chain';
  if (/^(?:야|도|서는|라|서야)/u.test(ending)) return 'hidden';
  // helpers grown to the verb: "먹어본다", "닦아주며"
  if (/^(?:주|준|줬|줘|보|본|봤|버|놓|둔|두|댄|대|냈|낸|내|있|가|간|갔|오|온|왔|나|난|났|들|든)/u.test(ending)) return 'chain';
  return ending === '요' ? 'final' : null;
}

const noun = (ending: string): Link | null => (/^(?:을|를|도|중)?$/u.test(ending) ? 'final' : null);

function adnominal(next: string): Link {
  if (CLAUSE_NOUN.test(next) && !/^것(?:처럼| 같)/u.test(next)) return 'embedded';
  if (TIME_NOUN.test(next)) return 'chain';
  return UNREAL_NOUN.test(next) ? 'hidden' : 'adnominal';
}
