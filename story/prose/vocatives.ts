const NAME = "(?:(?:Mr|Mrs|Ms|Dr|M|Mme)\\.?\\s+)?\\p{Lu}[\\p{Ll}\\p{M}’'-]+(?:\\s+\\p{Lu}[\\p{Ll}\\p{M}’'-]+)?";
const FIRST = new RegExp(`^(${NAME})\\s*[,!?…](?!\\s*\\p{Lu}\\p{Ll}+,)`, 'u');
const LAST = new RegExp(`,\\s*(${NAME})(?=\\s*(?:[.!?…,]|$))`, 'gu');
/** What a line may begin or end with that is nobody's name. */
const NOBODY =
  /^(?:Sire|Sir|Majesty|Highness|Madam|Ma|Mister|Miss|Señora?|Monsieur|Madame|Herr|Frau|Folks|Ladies|Gentlemen|Boys|Girls|Children|Friends|Quick|Yes|No|Oh|Well|Ah|Hello|Hi|Hey|Please|Sorry|Thanks|Thank|Look|Listen|Wait|Stop|Now|Then|So|But|And|Please|Okay|Right|Good|Come|Go|God|Jesus|Christ|Lord|Heavens|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Oui|Non|Sí|Nein|Ja|Não|Sim|Bueno|Bien|Merci|Gracias|Danke|Guess|Nothing|Maybe|Perhaps|Never|Always|Today|Tomorrow|Tonight|Evening|Morning|Afternoon|Night|Bonjour|Hola|Adiós|Forty|Ten|Two|Three)\b/u;

/** Whom a line calls by name, at its beginning or behind a comma: “Sit still, Maggie,”. */
export function vocativesIn(words: string): string[] {
  const said = words.replace(/\s+/gu, ' ').trim();
  if (/^\p{Lu}[\p{L}\p{M}’'-]*,$/u.test(said)) return []; // an answer of one word, its comma before the tag
  const found = [FIRST.exec(said)?.[1], ...[...said.matchAll(LAST)].map((match) => match[1])];
  return [...new Set(found.filter((name) => name !== undefined && !NOBODY.test(name)))] as string[];
}
