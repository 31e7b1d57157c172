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
copy shell paste baptise baptize coast revive vaccinate email upload download bargain negotiate conceal depart bear grapple rappel clutch sled force link shield score conduct jam wave fill shiver stream trickle glisten well soften harden brighten darken quiver ripple rustle sway fall tick chime beep buzz ring honk crackle roar hiss rumble steam bubble boil overflow sputter flap
abandon abduct abseil accelerate accost amble amputate apologise apologize assault assist attach babble backpedal backtrack barge barricade bash bask baste batter bawl befriend begrudge behead belch
bellow belly-flop bicker bid bind blab blare bleach bleat blend blindfold blot blurt bodycheck boogie bop borrow braise brandish brawl brew bribe bristle broil browse budge bungle burp burrow
bustle butter cackle cancel canter capsize capture caramelise caress cartwheel castigate caulk cavort chafe chastise chatter chauffeur chirp chisel chomp chortle christen churn clamber clamour
clang clank clash clatter clog clone clop clout cluck clump clunk coax coddle coo cordon cosy crank crinkle criss-cross croak crochet crook croon cruise crunch cycle dabble darn daub dawdle debate
decant decipher decline declutter deep-fry deface defibrillate deflate deglaze demonstrate denounce deposit describe despatch detach detonate devour diagnose dictate dig-out dine disarm disassemble
discard discuss disembark disengage disguise disinfect dislodge dispatch dispense display distribute ditch divert divide dodder doff dole doodle douse doze drape drawl dredge drench dribble drool
droop drown drowse duplicate ease eavesdrop edit eject elbow embark embroider emulate enact encircle encourage engrave enlist entertain envelop erect escort evade evict excavate exclaim excuse
exercise exhume exorcise explore expose extinguish extract extricate faceplant facetime fax feign feint fetter fib filch fillet fist-bump fistbump fizz flail flatten flaunt flex fling flipflop flirt
flog flop flounce flounder flout flub fluff fondle forage fracture french-kiss fret frisk frolic froth furl fuss gag gallivant gamble gambol gape gargle garnish gauge gawk gawp genuflect gesticulate
gild girdle glaze gleam glimpse gloat glue glug gnash gobble goggle gossip gouge graft grasp grate graze grease grill groom grouse grovel grub grumble gurgle gush gut gyrate hack haggle hail halve
handcuff hang-out harangue harass harness harrumph hasten hawk hee-haw heft hiccough hiccup high-five hijack hinge hitch hitchhike hoard hoe hoist holler holster hoot hose huddle huff hunch hunker
hunt hurdle hurtle husk hyperventilate imbibe impale implore imprison indicate inflate inject inscribe insist install instruct insult intercept interrogate interview intone intrude intubate
investigate invite irk irrigate jabber jangle jaywalk jeer jest jig jiggle jingle jitter jockey jolt jostle jot julienne jut keel kidnap kindle kowtow lace ladle lag lam lament laminate lasso latch
launch launder leaf leer livestream lob loiter loll lollop loosen loot lope lounge lug lull lullaby lumber lurk lynch maim maneuver mangle manhandle manicure manoeuvre marinade marinate marvel mash
maul meander mediate menace meow mew micromanage mimic mince mingle mitigate mock moisten moor mope motion mow muddle muffle mulch mull muscle muster mutter muzzle nab nag narrow natter navigate
nibble nod-off nosh numb nuzzle obey ogle ooze open-up operate orate ornament oust outrun overhear overtake overturn pacify padlock parachute parade pare parry partner patrol pave paw peck pedal peg
pelt perforate perk perspire persuade peruse pester photobomb photocopy pickle piggyback pilfer pillage pinion pique pirouette pivot plait plod plonk plummet plump plunder plunk ply poach pommel
pontificate pounce pout prance preach preen prescribe preside prise probe proclaim prolong promenade promise prop propel propose prospect prowl prune pry pucker puff puke pull-up pummel punctuate
purchase purr pursue pustulate putter quaff quail quake quarrel quell quench query question quiet quip quiz quote raid rally ram ramble rampage ransack rasp rattle ravage rave read-out ream reassemble
reassure rebound recline reconnect recount recover redden reel refill reflect refresh register reject rejoin relay relent relieve relight relish reload relocate remark remonstrate rend render renovate
reopen repack repel replay repossess reprimand requisition reset reshuffle resist respond restrain resume resurface resuscitate retch retie retort retrace retract reunite rev revel rewind rewrite
riffle rifle roam roast roister romp roughhouse rouse rout rove ruminate rummage rumple sacrifice sag salvage sashay sate saunter saute sauté savor savour scald scale scamper scare schlep scoff
scorch scour scout scrabble scram scrap screech screw scrounge scrunch scuff scuffle sculpt scurry scuttle sear secure sedate seep seethe selfie serenade shackle shamble shampoo shear shepherd shlep
shoo shorten shovel showboat shred shrivel shunt shush shut-up shutter shy sidestep sidle sieve sightread simmer simper sing-along singe siphon sizzle skateboard skedaddle skewer ski skitter skulk
slacken slash slaughter slave sledge slink slit slither slobber slog slop slosh sluice slumber slur slurp smack smelt smite smooch smother smoulder smudge smuggle snaffle snag snarl snicker snigger
snip snipe snivel snoop snooze snorkel snub snuff snuffle snuggle soak soap soar sob-out socialise solder solve somersault sop sort spank spar sparkle spatter spear speechify speed spellbind spend
spindle spiral splatter splay splice splint splinter splosh splutter spook spool spoon-feed sprain sprawl spritz sprout spruce spurn spurt squabble squash squawk squeak squeal squelch squirt
squish stab stalk stall stammer stampede starch starve steer sterilise sterilize stick stifle stilt stockpile stoke stomp stow strafe straggle strand strangle stray stretcher strew strive strop stun
submerge sulk sunbathe surge surrender suture swab swaddle swagger swap swarm swat swathe swear swig swill swindle swish swoon swoop swot synchronise tackle tally tame tamp tangle tango taper tarnish
taunt taxi teeter telegraph telephone tether text-message thatch thaw thrash thrill throng throttle thrum thunder thwack tiff till tinkle tint tip tipple titter toboggan toddle toil toke tonsure top
topple torment torture tote touch-up toughen tousle tout traipse trample transcribe transfer translate transmit transplant transport traverse trawl treat trek trespass triage trigger trill trim troop
trounce truss tussle twang tweak tweet tweeze twiddle twinkle twitter tyrannise umpire unbend unblock unbolt unbuckle unchain unclasp unclench unclip uncoil uncork uncross uncuff uncurl undo unearth
unfasten unhand unhook unite unlace unlatch unload unmask unmuzzle unpeel unpick unpin unplug unravel unscrew unseal unsheathe unsnap unspool unstick unstrap unstring untangle untuck unveil unwind
unzip upend uproot urge urinate vacate vacuum vamoose vault venture vibrate video-call vie vocalise volley vow waddle waft waggle wail wallop wallow wangle warble warp watermark wean weld welt wheedle
whine whinny whirr whizz whomp whoop whoosh whop wiggle wilt winch wipe-off wither witness woo wow wriggle writhe yap yip yodel yowl zap zigzag
evacuate cringe camouflage ascend infiltrate elevate kayak crisscross trundle flit mosey wend guffaw whir thud clink clack headbutt hypnotize levitate nosedive skydive bulldoze unbox unclog clobber bludgeon decapitate immobilize lather slather airlift harken recede supervise clothe apprehend handcuff resurrect teleport dissect puncture skulk
`);

/** Words that are verbs of doing too, but nouns or adjectives as readily: only their place in a sentence tells. */
export const NOUNS_AS_VERBS = wordSet(`
angle baby-sit bat blaze boot bore bottle bound bowl box brake brand bridle broadcast bruise buck buff buffet bunt butt camp cannon caption card cart cave chain chalk change char charm chart chip
chuck clamp claw clip clock club cluster coach coast coat cock cork corner correct couch cram crowd crate crease cuff curb cure deal deck deserve dice dish dock double drill drone duel duet dye
farewell fashion feast felt fence ferry file filter flank flare flour flutter foam focus foil ford forge fork fossick free frost fuel gear ham hatch hem hog hook hound ice idle inch ink jack jam kip
lance lap lash lather lease lecture leg lodge loop lunch machine mail man mask mill miss mist model mould mug nick oil pad parcel patch pawn pen pilot pipe plane plaster plate plot police poll proof
purse quarry quarter quilt rack rear reign rein rent reverse review rig rim rope rouge rule sack salt sample sand score season shadow sheathe shed shell shelve shore shower skin skirt slug smart snack
snake sour spike sponge spout staple state steel stew stone streak stub stump surf surface tail tank tape tar temper test-drive thud thumb ticket tone torch tour towel tower tramp trench trick triumph
trouble trumpet trust tunnel turf twine upset veer veil vent view vote ward wax weed wire wolf worm wreck wrinkle zone
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
  'be have keep seem look-like wear belong contain consist own need want like love hate know mean resemble cost exist matter remain become stay-put include depend deserve fit lack suit think wonder seem feel can must may might could would should will shall do let used',
);
/** Verbs of which the particle changes the meaning; the rest drop it. */
export const PARTICLE_VERBS: ReadonlySet<string> = new Set(
  'pick up,put down,get up,wake up,take off,put on,give up,get in,get out,get off,get on,set down,turn on,turn off,switch on,switch off,look up,pull out,take out,hang up,blow out,put away,set up,back away,pass out,hold up,hold out,look away,look back,look around,look down,put up,put back'.split(
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
sip slam slice sling slip smash snap snatch spin spread squeeze steal stir strum stuff swing switch take tap tear throw tie toss touch tuck turn type unfold unlock unpack unroll untie unwrap unzip use wave wear whisk wield wind wipe wrap write zip add baste bite brew butter chew clip comb crack crumble cuff dangle deal dip dispense doff don drape drizzle dunk engrave etch feed flick fling fondle funnel garnish glue grate grease grill hammer heave hoist hug hurl juggle ladle launch lay lick lob loosen nibble nudge pack palm paste pat patch peg pin pitch plait plug pocket poke pot pound produce prop provide puff rake rattle reel rinse roast rub saddle salt scatter scoop scrub seal season sharpen sheathe shell shoulder shovel sift sip skewer sling slurp smear smoke smooth snip soak sponge spoon spray spread sprinkle stack stamp staple steep sterilise stitch strain strap strike strip stub tape thread throttle thumb tighten tip toast toast top trim tuck twirl twist uncap uncork unfurl unhook unpin unplug unscrew unsheathe untangle unveil unwind wheel whirl whittle wring yank zip handle swallow taste smell smoke chop grind mix knit mend repair paint blow clean wash fry`);

/** Verbs of seeing and speaking that put their object somewhere else. */
export const REMOTE_VERBS: ReadonlySet<string> = wordSet(
  'phone call text message email ring remember recall imagine miss mention dream think mourn forget write dial video-call facetime expect await picture visualise visualize envision mourn toast curse praise describe impersonate',
);
