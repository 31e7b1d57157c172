import { wordSet, wordTable } from './word-table.ts';

/** Base forms of what people do on a screen, beyond the general lexicon: these are read as verbs where both readings are open. */
export const FILM_VERBS = wordSet(`
accept ache add arrange back adjust admire admit advance agree aim allow announce answer appear applaud approach argue arrange arrest arrive ask assemble attack avoid awake bake balance bandage bang bark bathe bathe beam beat beckon beg begin
bend bite blanch bleed bless blink block blow blush board boil bolt bounce bow brace braid break breathe bring brush buckle build bump burn burst bury button buy call calm care carry carve cast catch chant charge chase chat check
cheer chew choke choose chop chuckle circle clap clasp clean clear clench climb cling close coil collapse collect comb come comfort concentrate confront consider continue cook cough count cover cower crack cradle crash crawl creak creep
cross crouch crumble crumple crush cry cuddle cup curl curse curtsy cut dab dance dangle dart dash decide decorate deliver descend dial dig dip direct disappear discover dismount dive dodge drag drain draw dress drift drink drip drive drop
drum dry duck dump dunk dust eat edge embrace emerge empty enter erase escape examine exchange exhale exit explain explode extend eye face fade faint fall falter fan fasten feed feel fetch fiddle fidget fight fill film find finger finish fire fish fix
flash flee flick flicker flinch flip float flow flush fly fold follow forget freeze frown fry fumble gallop garland gasp gather gaze gesture get giggle give glance glare glide glow gnaw go grab greet grieve grimace grin grind grip groan grope growl grunt guard guide gulp
halt hammer hand hang haul head heal hear heave help hesitate hide hike hit hobble hold hop hover howl hug hum hurl hurry hush hustle ignite ignore imitate inhale insert inspect interrupt introduce iron jab jerk jog join joke juggle jump kick kill kiss knead kneel knit knock
label land laugh lay lead lean leap learn leave lick lie lift light limp line listen load lock look loom lower lunge lurch make march mark massage measure meditate meet melt mend milk mime mix moan mop mount mouth move mumble munch murmur muse nail nap nestle nod notice nudge nurse
observe offer open order pace pack paddle paint pan pant park part pass pat pause pay peek peel peer perch perform perform pet phone photograph pick pile pin pinch pitch place plant play plead plop pluck plug plunge pocket point poke polish ponder pop pose pour practice practise praise pray
prepare present press pretend prick print prod produce protest pull pump punch push put queue quicken quiver race raise rake rap reach read realise realize rearrange recall receive recite recognise recognize recoil record refuse regard rehearse relax release remember remove repair repeat replace reply
rescue rest retreat retrieve return reveal revolve ride ring rinse rip rise roar rock roll rotate row rub ruffle run rush sail salute save saw say scan scatter scold scoop scowl scramble scrape scratch scrawl scream scribble scroll scrub scrutinise scrutinize seal search seat see seize sell send separate
serve set settle sew shake share sharpen shave shelter shield shift shine shiver shoot shop shove shout show shrink shriek shrug shudder shuffle shut shut sift sigh sign signal sing sink sip sit skate sketch skid skim skip slam slap sleep slice slide sling slip slouch slow slump smash smear smell
smile smirk smoke smooth snap snatch sneak sneer sneeze sniff sniffle snore snort sob soothe spark speak spell spill spin spit splash split spoon spot spray spread spring sprinkle sprint spy squat squeeze squint squirm stack stagger stamp stand stare start startle stash stay steady steal step stiffen
sting stir stitch stoop stop storm straddle straighten strain strap stretch stride strike string stroke stroll struggle strum strut study stuff stumble stutter suck support surround survey swallow sway sweat sweep swerve swim swing switch swivel take talk tap taste teach tear tease tell tend tense test text thank think
thread threaten throw thrust thump tickle tidy tie tighten tilt tinker tiptoe toast toss totter touch tow trace track trade trail train trap travel tread tremble trip trot trudge try tuck tug tumble tune turn twirl twist twitch type unbutton uncover undress unfold unfurl unlock unpack unroll untie unwrap
usher utter vanish visit vomit wade wag wait wake walk waltz wander warm warn wash watch water wave weave weep weigh welcome wet whack wheel wheeze whimper whip whirl whisk whisper whistle whittle widen win wince wind wink wipe withdraw wobble wonder work worry worship wrap wrestle wring write yank yawn yell yelp zip zoom
light garland anoint circumambulate prostrate knead grind pound winnow plough plow sow harvest thresh herd saddle unsaddle mourn marry toss crown dig shoulder pocket bag type swipe click unmute mute share
wave fill shiver stream trickle glisten well soften harden brighten darken quiver ripple rustle sway fall tick chime beep buzz ring honk crackle roar hiss rumble steam bubble boil overflow sputter flap
`);

/** Past and other irregular forms → base form. */
export const IRREGULAR_FORMS = wordTable<string>(`
be: is, are, was, were, am, been, being, 's, 're, 'm
have: has, had, having, 've
do: does, did, done, doing
go: goes, went, gone
say: said
see: saw, seen
sit: sat, sitting
stand: stood
come: came
run: ran, running
take: took, taken
give: gave, given
get: got, gotten, getting
make: made
put: putting
hold: held
find: found
tell: told
think: thought
bring: brought
buy: bought
catch: caught
teach: taught
fight: fought
seek: sought
feel: felt
leave: left
keep: kept
sleep: slept
weep: wept
sweep: swept
creep: crept
kneel: knelt
meet: met, meeting
feed: fed
lead: led
read: reading
bleed: bled
flee: fled
speed: sped
hear: heard
begin: began, begun, beginning
drink: drank, drunk
ring: rang, rung
sing: sang, sung
sink: sank, sunk
swim: swam, swum
spring: sprang, sprung
shrink: shrank, shrunk
throw: threw, thrown
grow: grew, grown
know: knew, known
blow: blew, blown
fly: flew, flown, flies
draw: drew, drawn
fall: fell, fallen
eat: ate, eaten
forget: forgot, forgotten
hide: hid, hidden
ride: rode, ridden
rise: rose, risen
drive: drove, driven
write: wrote, written
bite: bit, bitten
light: lit
slide: slid
stride: strode
strike: struck
stick: stuck
swing: swung
cling: clung
fling: flung
hang: hung
spin: spun
win: won
dig: dug
tear: tore, torn
wear: wore, worn
swear: swore, sworn
bear: bore, borne
break: broke, broken
speak: spoke, spoken
steal: stole, stolen
freeze: froze, frozen
wake: woke, woken
choose: chose, chosen
shake: shook, shaken
lie: lay, lain, lying, lies
lay: laid
pay: paid
sell: sold
send: sent
lend: lent
spend: spent
bend: bent
build: built
shoot: shot
lose: lost
cut: cutting
shut: shutting
set: setting
hit: hitting
die: dying, dies, died
tie: tying, ties, tied
bow: bows, bowed, bowing
wind: wound
grind: ground
bind: bound
stink: stank
dive: dove
leap: leapt
lean: leant
dream: dreamt
burn: burnt
spill: spilt
sew: sewn
show: shown
shine: shone
wring: wrung
sting: stung
string: strung
spit: spat
weave: wove, woven
forgive: forgave, forgiven
understand: understood
become: became
overcome: overcame
withdraw: withdrew, withdrawn
try: tries, tried
cry: cries, cried
dry: dries, dried
carry: carries, carried
hurry: hurries, hurried
marry: marries, married
bury: buries, buried
worry: worries, worried
study: studies, studied
steady: steadies, steadied
tidy: tidies, tidied
empty: empties, emptied
fry: fries, fried
spy: spies, spied
reply: replies, replied
`);

/** Verbs that say how things are, not what is done. */
export const STATE_VERBS: ReadonlySet<string> = wordSet(
  'be have seem look-like wear belong contain consist own need want like love hate know mean resemble cost exist matter remain become stay-put include depend deserve fit lack suit can must may might could would should will shall do let used',
);
/** Begin to …, keep …: the doing is in what follows. */
export const CATENATIVES: ReadonlySet<string> = wordSet('begin start continue keep proceed stop finish resume cease');
/** Verbs of which the particle changes the meaning; the rest drop it. */
export const PARTICLE_VERBS: ReadonlySet<string> = new Set(
  'pick up,put down,get up,wake up,take off,put on,give up,get in,get out,get off,get on,set down,turn on,turn off,switch on,switch off,look up,pull out,take out,hang up,blow out,put away,set up,back away,pass out,hold up,hold out,look away,look back,look around,look down'.split(
    ',',
  ),
);
/** Particle verbs that one plain verb says as well. */
export const PLAIN_VERB: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'look up': 'look', 'look down': 'look', 'look away': 'look', 'look back': 'look', 'look around': 'look', 'set down': 'put down', 'hold up': 'hold', 'hold out': 'hold',
    'pull out': 'take', 'take out': 'take', 'set up': 'set', 'get on': 'board', 'back away': 'back', realise: 'realize', recognise: 'recognize', practise: 'practice',
  }),
); // prettier-ignore
export const PARTICLES: ReadonlySet<string> = wordSet(
  'up down out off away back in on over around round forward aside along together through by apart',
);

/** Verbs that mean contact with a thing: what follows is a prop. */
export const HANDLING_VERBS: ReadonlySet<string> =
  wordSet(`accept adjust aim arrange answer bring brandish brush buckle button buy carry catch clasp clutch close cradle crumple crush cut deliver drag drain draw drink drop eat empty examine exchange extend fasten fetch fiddle fill find finger fix flip fold
get give grab grasp grip hand hang haul hide hold hurl inspect knead knock lift light load lock lower offer open pack pass peel pet pick place play pluck pocket point polish pop pour present press pull pump push put raise read receive refill release remove retrieve return reveal ring rip roll sell send serve set sew shake sharpen shoulder show
sip slam slice sling slip smash snap snatch spin spread squeeze steal stir strum stuff swing switch take tap tear throw tie toss touch tuck turn type unfold unlock unpack unroll untie unwrap unzip use wave wear whisk wield wind wipe wrap write zip handle swallow taste smell smoke chop grind mix knit mend repair paint blow clean wash fry`);

/** Verbs of seeing and speaking that put their object somewhere else. */
export const REMOTE_VERBS: ReadonlySet<string> = wordSet(
  'phone call text message email ring remember recall imagine miss mention dream think mourn forget write dial video-call facetime expect await',
);
