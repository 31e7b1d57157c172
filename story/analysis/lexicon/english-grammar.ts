import { wordSet } from './word-table.ts';

export const PREPOSITIONS = wordSet(
  `in on at to from with without of for by into onto over under behind before after beside near through across along around against between among toward towards up down off out about above below inside outside past beneath upon within during despite like at amid via per opposite round`,
);
export const SUBORDINATORS = wordSet('as while when before after until because though although if where once since unless whenever');
export const MODALS = wordSet("can could will would shall should may might must cannot can't couldn't won't wouldn't shouldn't 'll 'd");
export const DO_NOTS = wordSet("doesn't don't didn't isn't aren't wasn't weren't hasn't haven't hadn't");
export const ADVERBS = wordSet(
  `slowly quickly then now suddenly again still also just only almost together alone away back forward around here there up down out off softly quietly gently carefully finally once twice first both all even always already soon later outside inside nearby silently too half barely nearly simply really very quite instead meanwhile immediately abruptly eventually deeply each either someone everyone`,
);
/** Parts and utterances of a body: when they do something, their owner does. */
export const BODY_WORDS = wordSet(
  `hand hands arm arms head eye eyes face hair finger fingers shoulder shoulders knee knees foot feet leg legs back body neck lip lips mouth cheek cheeks brow brows eyebrow eyebrows forehead chin nose ear ears fist fists palm palms heart chest wrist elbow lap voice breath gaze smile expression tears tear jaw throat skin stomach mind fingertips footsteps steps laughter laugh face features eyelids lids grip stare snout muzzle paw paws tail wing wings beak claw claws`,
);
/** "Takes a sip": light verbs whose object is the doing. */
export const DEEDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sip: 'drink', gulp: 'drink', swig: 'drink', bite: 'eat', step: 'step', steps: 'step', seat: 'sit', breath: 'breathe', breaths: 'breathe', look: 'look', glance: 'glance', bow: 'bow', nod: 'nod', smile: 'smile', grin: 'grin',
    laugh: 'laugh', chuckle: 'chuckle', sigh: 'sigh', hug: 'hug', kiss: 'kiss', wave: 'wave', shrug: 'shrug', scream: 'scream', cry: 'cry', sob: 'sob', gasp: 'gasp', yawn: 'yawn', push: 'push', pull: 'pull', salute: 'salute', wink: 'wink', groan: 'groan', yell: 'yell', shout: 'shout', walk: 'walk', photo: 'photograph', nap: 'sleep',
    handshake: 'shake hands', toast: 'toast', pause: 'pause', leap: 'leap', jump: 'jump', turn: 'turn', call: 'call', thumbs: 'gesture',
  }),
); // prettier-ignore
export const LIGHT_VERBS = wordSet('take give let have make heave draw do utter flash break');
/** Verbs that let the doing after "to" be done as well. */
export const LEADS_TO = wordSet(
  'bend lean turn rise stand kneel stoop crouch stop reach try attempt manage struggle hurry rush run walk come go move step pause sit return stretch proceed prepare start begin continue dare refuse-to help decide get climb crawl squat crouch jump hop leap dash dart slip tiptoe swim wade gather queue approach enter leave cross hold-up raise slow bow look',
);
/** Verbs of a sentence told of the camera or the reader, not of the story. */
export const CAMERA_SUBJECTS = wordSet('camera we shot view angle frame screen title image scene pov');
/** After these a person is spoken of, not seen. */
export const IMAGE_WORDS = wordSet(
  'photo photograph picture portrait painting image memory memories name grave tomb letter message call text voicemail statue poster drawing video recording thought thoughts dream voice story news word note sketch ghost sign absence loss death funeral birthday email photos pictures house room home office tombstone',
);
