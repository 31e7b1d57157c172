/** Something done, as a sentence tells it. `who` null: a thing or the place acts. `at`: the verb's offset in the sentence. */
export type Deed = { who: string[] | null; verb: string; object: string | null; towards: string | null; at: number };

/** What a sentence tells. `same`: someone nameless turned out to be someone known ("This is DANNY"). */
export type Reading = { deeds: Deed[]; present: string[]; same?: { from: string; to: string }[] };
