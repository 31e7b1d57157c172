import { languagePack } from './language-pack.ts';
import { PUNJABI_MORPHOLOGY } from './morphology/indo-aryan.ts';

/** Punjabi. Verbs by their root, as it stands before -ਦਾ, -ਕੇ or ਰਿਹਾ; a past that no rule makes follows behind `+`. */
export const PUNJABI = languagePack({
  code: 'pa',
  grammar: { morphology: PUNJABI_MORPHOLOGY },
  verbs: `
swim: ਤਰ, ਤੈਰ
smell: ਸੁੰਘ
fly: ਉੱਡ
-: =ਲੈਕੇ, ਲੈ ਕੇ, ਹੋ ਕੇ, =ਹੋਕੇ
walk: ਤੁਰ, ਟਹਿਲ, ਪੈਦਲ ਚੱਲ, ਚੱਲ
run: ਦੌੜ, ਭੱਜ, ਨੱਸ
come: ਆ, ਕੋਲ ਆ, ਨੇੜੇ ਆ
arrive: ਪਹੁੰਚ, ਅੱਪੜ
go: ਜਾ+ਗਿਆ+ਗਈ+ਗਏ, ਵੱਲ ਵਧ
leave: ਚਲਾ ਜਾ, ਚਲੀ ਜਾ, ਚਲੇ ਜਾ, ਨਿਕਲ, ਬਾਹਰ ਜਾ, ਤੁਰ ਜਾ, ਤੁਰ ਪੈ, ਬਾਹਰ ਨਿਕਲ
come out: ਬਾਹਰ ਆ
enter: ਅੰਦਰ ਆ, ਅੰਦਰ ਜਾ, ਵੜ, ਦਾਖ਼ਲ ਹੋ, ਅੰਦਰ ਵੜ
return: ਮੁੜ, ਪਰਤ, ਵਾਪਸ ਆ, ਮੁੜ ਆ
approach: ਕੋਲ ਜਾ, ਨੇੜੇ ਜਾ
follow: ਪਿੱਛੇ ਜਾ, ਪਿੱਛਾ ਕਰ, ਪਿੱਛੇ ਆ, ਪਿੱਛੇ ਭੱਜ
cross: ਪਾਰ ਕਰ, ਟੱਪ
climb: ਚੜ੍ਹ
descend: ਉੱਤਰ, ਉਤਰ
jump: ਛਾਲ ਮਾਰ, ਕੁੱਦ, ਟੱਪ ਜਾ
fall: ਡਿੱਗ, ਡਿਗ, ਡਿੱਗ ਪੈ
slip: ਤਿਲਕ
stumble: ਲੜਖੜਾ, ਠੇਡਾ ਖਾ
sit: ਬੈਠ, ਬਹਿ
seat: ਬਿਠਾ
stand: =ਖੜ੍ਹਾ, =ਖੜ੍ਹੀ, =ਖੜ੍ਹੇ, =ਖੜਾ, =ਖੜੀ, ਖੜ੍ਹਾ ਹੋ, ਖੜ੍ਹੀ ਹੋ, ਖੜ੍ਹੇ ਹੋ, ਖਲੋ
get up: ਉੱਠ, ਉਠ, ਉੱਠ ਕੇ ਖੜ੍ਹਾ ਹੋ, ਉੱਠ ਖੜ੍ਹਾ ਹੋ, ਉੱਠ ਖੜ੍ਹੀ ਹੋ, ਉੱਠ ਬੈਠ
lie: ਲੇਟ, ਪੈ ਜਾ
sleep: ਸੌਂ+ਸੁੱਤ, ਊਂਘ
wake: ਜਾਗ
wake up: ਜਗਾ
lean: ਢੋਅ ਲਾ, ਟੇਕ ਲਾ
bow: ਝੁਕ, ਸਿਰ ਝੁਕਾ, ਨੀਵੀਂ ਪਾ, ਨਜ਼ਰਾਂ ਝੁਕਾ
kneel: ਗੋਡੇ ਟੇਕ
turn: ਮੁੜ ਪਿੱਛੇ, ਘੁੰਮ, ਪਿੱਛੇ ਮੁੜ, ਮੂੰਹ ਫੇਰ
look: ਵੇਖ, ਦੇਖ, ਤੱਕ, ਝਾਕ, ਨਜ਼ਰ ਮਾਰ
stare: ਘੂਰ
search: ਲੱਭ, ਭਾਲ, ਟੋਲ, ਫਰੋਲ
show: ਵਿਖਾ, ਦਿਖਾ
point: ਇਸ਼ਾਰਾ ਕਰ, ਉਂਗਲ ਕਰ
hide: ਲੁਕ, ਲੁਕਾ, ਛੁਪ, ਛੁਪਾ
smile: ਮੁਸਕਰਾ, ਮੁਸਕੁਰਾ, ਮੁਸਕ
laugh: ਹੱਸ, ਹੱਸ ਪੈ, ਠਹਾਕਾ ਮਾਰ
cry: ਰੋ, ਰੋਂ, ਰੋ ਪੈ, ਹੰਝੂ ਵਹਾ, ਸਿਸਕ
sigh: ਹਉਕਾ ਭਰ, ਹਉਕਾ ਲੈ, ਡੂੰਘਾ ਸਾਹ ਲੈ
shout: ਚੀਕ, ਚਿੱਲਾ, ਰੌਲਾ ਪਾ, ਚੀਕ ਮਾਰ, ਕੂਕ, ਗਰਜ
scold: ਝਿੜਕ, ਡਾਂਟ, ਦਬਕਾ
whisper: ਫੁਸਫੁਸਾ, ਕੰਨ ਵਿੱਚ ਕਹਿ
speak: ਗੱਲ ਕਰ, ਗੱਲਾਂ ਕਰ
listen: ਸੁਣ
call: ਬੁਲਾ, ਸੱਦ, ਫ਼ੋਨ ਕਰ, ਫੋਨ ਕਰ, ਹਾਕ ਮਾਰ, ਆਵਾਜ਼ ਮਾਰ
sing: ਗਾ, ਗੀਤ ਗਾ
hum: ਗੁਣਗੁਣਾ
dance: ਨੱਚ, ਭੰਗੜਾ ਪਾ, ਗਿੱਧਾ ਪਾ
play: ਖੇਡ, ਵਜਾ
blow: ਫੂਕ, ਫੂਕ ਮਾਰ, ਸੀਟੀ ਮਾਰ
beat: ਕੁੱਟ, ਢੋਲ ਵਜਾ
pray: ਅਰਦਾਸ ਕਰ, ਮੱਥਾ ਟੇਕ, ਹੱਥ ਜੋੜ, ਪਾਠ ਕਰ, ਪੂਜਾ ਕਰ, ਦੁਆ ਕਰ
bless: ਅਸੀਸ ਦੇ, ਅਸੀਸਾਂ ਦੇ
greet: ਪੈਰੀਂ ਹੱਥ ਲਾ, ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ ਬੁਲਾ, ਫ਼ਤਹਿ ਬੁਲਾ
nod: ਸਿਰ ਹਿਲਾ
wave: ਹੱਥ ਹਿਲਾ
clap: ਤਾੜੀ ਮਾਰ, ਤਾੜੀਆਂ ਮਾਰ, ਤਾੜੀ ਵਜਾ
hug: ਜੱਫੀ ਪਾ, ਗਲੇ ਲਾ, ਗਲ ਲਾ, ਗਲੇ ਲੱਗ, ਗਲ ਲੱਗ, ਘੁੱਟ ਲੈ, ਕਲਾਵੇ ਵਿੱਚ ਲੈ, ਹਿੱਕ ਨਾਲ ਲਾ
kiss: ਚੁੰਮ, ਮੱਥਾ ਚੁੰਮ
touch: ਛੂਹ, ਹੱਥ ਲਾ
stroke: ਪਲੋਸ, ਹੱਥ ਫੇਰ
pat: ਥਾਪੜ, ਥਾਪੀ ਦੇ
hold: ਫੜ, ਪਕੜ, ਹੱਥ ਫੜ, ਥੰਮ, ਸੰਭਾਲ
take: ਲੈ+ਲਿਆ+ਲਈ
take out: ਕੱਢ
pick up: ਚੁੱਕ, ਚੁਗ
snatch: ਖੋਹ
give: ਦੇ+ਦਿੱਤ, ਦਿ, ਵੰਡ, ਮੋੜ ਦੇ
hand: ਫੜਾ, ਸੌਂਪ
hold out: ਵਧਾ, ਅੱਗੇ ਕਰ, ਹੱਥ ਵਧਾ
put: ਰੱਖ, ਪਾ, ਲਾ, ਧਰ, ਸਜਾ
spread: ਵਿਛਾ, ਖਿਲਾਰ
carry: ਢੋ, ਲੱਦ
bring: ਲਿਆ, ਲੈ ਆ, ਲੈ ਕੇ ਆ, ਲਿਆਂਦ, ਲਿਆਉ
take away: ਲੈ ਜਾ
drop: ਸੁੱਟ ਦੇ, ਡੇਗ
throw: ਸੁੱਟ, ਵਗਾਹ
push: ਧੱਕ, ਧੱਕਾ ਦੇ, ਧੱਕਾ ਮਾਰ
pull: ਖਿੱਚ, ਘਸੀਟ
open: ਖੋਲ੍ਹ, ਖੋਲ
close: ਬੰਦ ਕਰ, ਮੀਟ, ਭੇੜ
lock: ਜਿੰਦਰਾ ਲਾ, ਤਾਲਾ ਲਾ, ਕੁੰਡਾ ਲਾ
knock: ਖੜਕਾ, ਬੂਹਾ ਖੜਕਾ
ring: ਟੱਲ ਵਜਾ, ਘੰਟੀ ਵਜਾ
break: ਤੋੜ, ਭੰਨ
tear: ਪਾੜ
cut: ਕੱਟ, ਵੱਢ, ਚੀਰ
cook: ਪਕਾ, ਰੋਟੀ ਪਕਾ, ਸੇਕ, ਰਿੰਨ੍ਹ
boil: ਉਬਾਲ
fry: ਤਲ, ਭੁੰਨ
stir: ਹਿਲਾ, ਘੋਲ
knead: ਗੁੰਨ੍ਹ, ਆਟਾ ਗੁੰਨ੍ਹ
roll: ਵੇਲ, ਰੋਟੀ ਵੇਲ
grind: ਪੀਹ, ਪੀਸ, ਕੁੱਟ ਮਸਾਲਾ
churn: ਰਿੜਕ
pour: ਡੋਲ੍ਹ, ਉਲੱਦ
fill: ਭਰ
serve: ਪਰੋਸ, ਵਰਤਾ
eat: ਖਾ, ਚੱਬ, ਨਿਗਲ
drink: ਪੀ, ਘੁੱਟ ਭਰ
taste: ਚੱਖ
feed: ਖਵਾ, ਪਿਆ, ਪੱਠੇ ਪਾ, ਦਾਣੇ ਪਾ
wash: ਧੋ, ਮਾਂਜ
bathe: ਨਹਾ, ਇਸ਼ਨਾਨ ਕਰ
wipe: ਪੂੰਝ
clean: ਸਾਫ਼ ਕਰ, ਸਾਫ ਕਰ
sweep: ਝਾੜੂ ਮਾਰ, ਝਾੜੂ ਲਾ
comb: ਕੰਘੀ ਕਰ, ਵਾਹ, ਵਾਲ ਵਾਹ
put on: ਪਹਿਨ, ਪਾ ਲੈ, ਪਹਿਨਾ, ਉੱਤੇ ਲੈ
remove: ਲਾਹ, ਉਤਾਰ, ਹਟਾ
tie: ਬੰਨ੍ਹ, ਪੱਗ ਬੰਨ੍ਹ, ਗੰਢ ਮਾਰ
sew: ਸਿਉਂ, ਸੀ ਰਹ
weave: ਬੁਣ, ਉਣ, ਪਰੋ
spin: ਕੱਤ, ਚਰਖਾ ਕੱਤ
fold: ਤਹਿ ਕਰ
hang: ਟੰਗ, ਲਟਕਾ
light: ਬਾਲ, ਜਗਾ ਦੀਵਾ, ਦੀਵਾ ਜਗਾ, ਜਲਾ, ਦੀਵਾ ਬਾਲ
put out: ਬੁਝਾ
write: ਲਿਖ, ਦਸਤਖ਼ਤ ਕਰ
read: ਪੜ੍ਹ
draw: ਵਾਹ ਤਸਵੀਰ, ਤਸਵੀਰ ਬਣਾ
paint: ਰੰਗ, ਰੰਗ ਕਰ
count: ਗਿਣ
buy: ਖਰੀਦ
sell: ਵੇਚ
pay: ਪੈਸੇ ਦੇ
weigh: ਤੋਲ
work: ਕੰਮ ਕਰ
make: ਬਣਾ, ਘੜ, ਤਿਆਰ ਕਰ
repair: ਠੀਕ ਕਰ, ਮੁਰੰਮਤ ਕਰ
dig: ਪੁੱਟ, ਖੋਦ
plough: ਹਲ ਵਾਹ, ਹਲ ਚਲਾ
plant: ਬੀਜ, ਬੂਟਾ ਲਾ
water: ਪਾਣੀ ਲਾ
pluck: ਤੋੜ ਫੁੱਲ, ਫੁੱਲ ਤੋੜ
milk: ਧਾਰ ਕੱਢ, ਦੁੱਧ ਚੋ, ਚੋ
drive: ਚਲਾ, ਟਰੈਕਟਰ ਚਲਾ, ਗੱਡੀ ਚਲਾ, ਹੱਕ
stop: ਰੁਕ, ਰੋਕ, ਠਹਿਰ
wait: ਉਡੀਕ, ਉਡੀਕ ਕਰ, ਇੰਤਜ਼ਾਰ ਕਰ, ਰਾਹ ਤੱਕ
think: ਸੋਚ
remember: ਯਾਦ ਕਰ
hesitate: ਝਿਜਕ, ਹਿਚਕਿਚਾ
tremble: ਕੰਬ
startle: ਤ੍ਰਭਕ, ਚੌਂਕ
faint: ਬੇਹੋਸ਼ ਹੋ
cough: ਖੰਘ
breathe: ਸਾਹ ਲੈ, ਹੌਂਕ
blush: ਸ਼ਰਮਾ, ਸੰਗ
hit: ਮਾਰ, ਟਕਰਾ, ਠੋਕ
slap: ਥੱਪੜ ਮਾਰ, ਚਪੇੜ ਮਾਰ
kick: ਲੱਤ ਮਾਰ
fight: ਲੜ, ਝਗੜ
help: ਮਦਦ ਕਰ, ਸਹਾਰਾ ਦੇ
comfort: ਦਿਲਾਸਾ ਦੇ, ਹੌਸਲਾ ਦੇ
apologise: ਮਾਫ਼ੀ ਮੰਗ, ਮੁਆਫ਼ੀ ਮੰਗ
tease: ਛੇੜ
shake: ਝੰਜੋੜ, ਝਟਕ
press: ਦੱਬ, ਘੁੱਟ, ਪੈਰ ਘੁੱਟ
squeeze: ਨਿਚੋੜ
rub: ਮਲ, ਰਗੜ
sprinkle: ਛਿੜਕ
cover: ਢੱਕ
swing: ਪੀਂਘ ਝੂਟ, ਝੂਟ, ਝੂਲ
photograph: ਫੋਟੋ ਖਿੱਚ, ਤਸਵੀਰ ਖਿੱਚ
fly: ਉਡਾ, ਪਤੰਗ ਉਡਾ
meet: ਮਿਲ
save: ਬਚਾ
check: ਜਾਂਚ
smoke: ਹੁੱਕਾ ਪੀ, ਸਿਗਰਟ ਪੀ, ਬੀੜੀ ਪੀ
steal: ਚੋਰੀ ਕਰ, ਚੁਰਾ
put down: ਹੇਠਾਂ ਰੱਖ, ਥੱਲੇ ਰੱਖ
lick: ਚੱਟ
examine: ਜਾਂਚ, ਪਰਖ, ਟੋਹ
gesture: ਇਸ਼ਾਰਾ ਕਰ
knit: ਬੁਣ, ਉਣ
pack: ਬੰਨ੍ਹ, ਸਮਾਨ ਬੰਨ੍ਹ
reach: ਹੱਥ ਵਧਾ
stack: ਢੇਰ ਲਾ, ਚਿਣ
explain: ਸਮਝਾ
hammer: ਠੋਕ, ਕਿੱਲ ਠੋਕ
freeze: ਸੁੰਨ ਹੋ, ਜੰਮ ਜਾ
honk: ਹਾਰਨ ਵਜਾ, ਹਾਰਨ ਮਾਰ
wet: ਭਿਉਂ, ਗਿੱਲਾ ਕਰ
turn on: ਚਲਾ, ਬੱਤੀ ਜਗਾ, ਔਨ ਕਰ
turn off: ਬੰਦ ਕਰ, ਬੁਝਾ
whistle: ਸੀਟੀ ਮਾਰ, ਸੀਟੀ ਵਜਾ
wink: ਅੱਖ ਮਾਰ
share: ਵੰਡ
suck: ਚੂਸ
frown: ਮੱਥੇ 'ਤੇ ਵੱਟ ਪਾ, ਭਰਵੱਟੇ ਸੁੰਗੇੜ
pinch: ਚੂੰਢੀ ਵੱਢ
poke: ਚੋਭ
peek: ਝਾਕ, ਝਾਤੀ ਮਾਰ
mutter: ਬੁੜਬੁੜਾ
float: ਤਰ
stammer: ਹਕਲਾ, ਥਥਲਾ
introduce: ਜਾਣ-ਪਛਾਣ ਕਰਾ
invite: ਸੱਦਾ ਦੇ, ਸੱਦ
arrest: ਗ੍ਰਿਫ਼ਤਾਰ ਕਰ
step back: ਪਿੱਛੇ ਹਟ, ਪਿੱਛੇ ਹੋ
crouch: ਝੁਕ, ਗੋਡਿਆਂ ਭਾਰ ਬੈਠ
arrange: ਸਜਾ, ਸਾਂਭ
rush: ਲਪਕ, ਭੱਜ ਕੇ ਆ
notice: ਧਿਆਨ ਦੇ
flee: ਭੱਜ ਜਾ, ਫ਼ਰਾਰ ਹੋ, ਨੱਠ
slam: ਪਟਕ, ਜ਼ੋਰ ਨਾਲ ਬੰਦ ਕਰ
bite: ਦੰਦੀ ਵੱਢ, ਵੱਢ
shake hands: ਹੱਥ ਮਿਲਾ
flinch: ਤ੍ਰਭਕ, ਸਹਿਮ
thank: ਧੰਨਵਾਦ ਕਰ
tap: ਥਪਥਪਾ, ਥਾਪੜ
fix: ਠੀਕ ਕਰ
shrug: ਮੋਢੇ ਹਿਲਾ, ਮੋਢੇ ਚੁੱਕ
lift: ਚੁੱਕ
raise: ਉੱਚਾ ਕਰ
build: ਬਣਾ, ਉਸਾਰ
sit up: ਉੱਠ ਕੇ ਬੈਠ
stretch: ਆਕੜ ਭੰਨ, ਅੰਗੜਾਈ ਲੈ
get off: ਉੱਤਰ, ਉਤਰ
lower: ਨੀਵਾਂ ਕਰ, ਲਾਹ
watch: ਤੱਕ, ਵੇਖ
see: ਵੇਖ
find: ਲੱਭ
chase: ਪਿੱਛਾ ਕਰ
stick: ਚਿਪਕਾ
board: ਚੜ੍ਹ
ride: ਸਵਾਰੀ ਕਰ
disappear: ਗ਼ਾਇਬ ਹੋ, ਅਲੋਪ ਹੋ
lose: ਗੁਆ
rest: ਆਰਾਮ ਕਰ, ਸਾਹ ਲੈ
offer: ਪੇਸ਼ ਕਰ
take off: ਲਾਹ, ਉਤਾਰ
wear: ਪਾ, ਪਹਿਨ
lead: ਲੈ ਜਾ
protect: ਬਚਾ, ਰਾਖੀ ਕਰ
release: ਛੱਡ
dive: ਚੁੱਭੀ ਮਾਰ
drag: ਘਸੀਟ, ਧੂਹ
crawl: ਰੁੜ੍ਹ, ਰੀਂਗ
load: ਲੱਦ
hang up: ਫ਼ੋਨ ਰੱਖ, ਫ਼ੋਨ ਕੱਟ
unlock: ਜੰਦਰਾ ਖੋਲ੍ਹ
bump: ਟਕਰਾ
block: ਰਾਹ ਰੋਕ, ਰੋਕ
chop: ਕੱਟ, ਚੀਰ
peel: ਛਿੱਲ
chew: ਚੱਬ
swallow: ਨਿਗਲ
burn: ਸਾੜ
aim: ਨਿਸ਼ਾਨਾ ਲਾ
measure: ਮਿਣ, ਨਾਪ
teach: ਸਿਖਾ, ਪੜ੍ਹਾ
say goodbye: ਵਿਦਾ ਲੈ, ਵਿਦਾ ਕਰ
shake head: ਸਿਰ ਹਿਲਾ
move: ਹਿੱਲ, ਸਰਕ, ਖਿਸਕ, ਹਿਲਾ, ਖਿਸਕਾ
scare: ਡਰਾ
surround: ਘੇਰ
scratch: ਖੁਰਕ
iron: ਪ੍ਰੈੱਸ ਕਰ, ਇਸਤਰੀ ਕਰ
untie: ਖੋਲ੍ਹ, ਗੰਢ ਖੋਲ੍ਹ
wrap: ਲਪੇਟ
unfold: ਤਹਿ ਖੋਲ੍ਹ
collect: ਇਕੱਠਾ ਕਰ, ਚੁਗ
dip: ਡੋਬ
row: ਚੱਪੂ ਮਾਰ
park: ਖੜ੍ਹੀ ਕਰ
answer: ਜਵਾਬ ਦੇ
ask: ਪੁੱਛ
order: ਹੁਕਮ ਦੇ
argue: ਬਹਿਸ ਕਰ, ਲੜ
groan: ਕਰਾਹ, ਹੂੰਗ
sneeze: ਛਿੱਕ ਮਾਰ
yawn: ਉਬਾਸੀ ਲੈ
snore: ਘੁਰਾੜੇ ਮਾਰ
spit: ਥੁੱਕ
blink: ਅੱਖਾਂ ਝਪਕ
dream: ਸੁਪਨਾ ਵੇਖ
bury: ਦੱਬ, ਦਫ਼ਨਾ
hunt: ਸ਼ਿਕਾਰ ਕਰ
sharpen: ਤਿੱਖਾ ਕਰ
attack: ਹਮਲਾ ਕਰ
shoot: ਗੋਲੀ ਮਾਰ, ਗੋਲੀ ਚਲਾ
kill: ਮਾਰ ਦੇ
die: ਮਰ ਜਾ
threaten: ਧਮਕਾ, ਧਮਕੀ ਦੇ
wander: ਭਟਕ, ਘੁੰਮ
limp: ਲੰਗੜਾ
send: ਭੇਜ, ਘੱਲ
receive: ਵਸੂਲ ਕਰ
choose: ਚੁਣ
brush: ਦਾਤਣ ਕਰ, ਬੁਰਸ਼ ਕਰ
shave: ਹਜਾਮਤ ਬਣਾ, ਸ਼ੇਵ ਕਰ
win: ਜਿੱਤ
separate: ਵੱਖ ਕਰ, ਛੁਡਾ
join: ਜੋੜ, ਰਲ
gather: ਇਕੱਠੇ ਹੋ
spill: ਡੋਲ੍ਹ
scream: ਚੀਕ, ਚੀਕ ਮਾਰ
escape: ਬਚ ਨਿਕਲ
rock: ਝੁਲਾ
fan: ਪੱਖੀ ਝੱਲ
sort: ਛਾਂਟ, ਚੁਣ
guard: ਪਹਿਰਾ ਦੇ, ਰਾਖੀ ਕਰ
salute: ਸਲੂਟ ਮਾਰ, ਸਲਾਮ ਕਰ
catch: ਫੜ, ਬੋਚ
vomit: ਉਲਟੀ ਕਰ
grab: ਝਪਟ, ਖੋਹ
sleep: ਊਂਘ
hug: ਗਲ ਨਾਲ ਲਾ, ਗਲੇ ਲਾ, ਗਲਵੱਕੜੀ ਪਾ, ਜੱਫੀ ਪਾ
`,
  things: `
-: ਚਾਨਣ, ਬਿਜਲੀ, ਹਵਾ, ਸੂਰਜ, ਚੰਨ, ਬੂਹਾ, ਦਰਵਾਜ਼ਾ, ਬਾਰੀ, ਬੱਸ, ਗੱਡੀ, ਟਰੱਕ, ਧੂੰਆਂ, ਆਵਾਜ਼, ਮੀਂਹ, ਪਰਦਾ, ਬੱਦਲ, ਟਰਾਲੀ
body: ਸਿਰ, ਹੱਥ, ਪੈਰ, ਚਿਹਰਾ, ਅੱਖ, ਅੱਖਾਂ, ਹੰਝੂ, ਮੋਢਾ, ਗੋਦ, ਹਿੱਕ, ਵਾਲ, ਬੁੱਲ੍ਹ, ਗੱਲ੍ਹ, ਮੱਥਾ, ਉਂਗਲ, ਪਿੱਠ, ਕੰਨ, ਮੂੰਹ
pot: ਘੜਾ, ਮਟਕਾ, ਪਤੀਲਾ, ਪਤੀਲੀ, ਭਾਂਡਾ, ਭਾਂਡੇ, ਗੜਵੀ, ਚਾਟੀ
lamp: ਦੀਵਾ, ਬੱਤੀ
lantern: ਲਾਲਟੈਣ
candle: ਮੋਮਬੱਤੀ
rice: ਚੌਲ
food: ਖਾਣਾ, ਲੰਗਰ
letter: ਚਿੱਠੀ, ਖ਼ਤ
book: ਕਿਤਾਬ, ਪੋਥੀ
notebook: ਕਾਪੀ
cup: ਕੱਪ, ਪਿਆਲਾ
glass: ਗਲਾਸ, ਗਿਲਾਸ
tea: ਚਾਹ
milk: ਦੁੱਧ
lassi: ਲੱਸੀ
water: ਪਾਣੀ
flower: ਫੁੱਲ, ਗੇਂਦਾ
rose: ਗੁਲਾਬ
garland: ਹਾਰ, ਮਾਲਾ
umbrella: ਛਤਰੀ
key: ਚਾਬੀ
lock: ਜਿੰਦਰਾ, ਤਾਲਾ
phone: ਫ਼ੋਨ, ਫੋਨ, ਮੋਬਾਈਲ
photograph: ਤਸਵੀਰ, ਫੋਟੋ
box: ਡੱਬਾ, ਪੇਟੀ, ਡੱਬੀ
trunk: ਸੰਦੂਕ, ਟਰੰਕ
suitcase: ਸੂਟਕੇਸ, ਅਟੈਚੀ
bag: ਬੈਗ, ਝੋਲਾ, ਥੈਲਾ, ਗੰਢੜੀ
sack: ਬੋਰੀ
purse: ਬਟੂਆ, ਪਰਸ
knife: ਚਾਕੂ, ਛੁਰੀ
sickle: ਦਾਤੀ, ਦਾਤਰੀ
sword: ਤਲਵਾਰ, ਕਿਰਪਾਨ
gun: ਬੰਦੂਕ, ਪਿਸਤੌਲ
axe: ਕੁਹਾੜੀ
shovel: ਕਹੀ
plough: ਹਲ
stick: ਸੋਟੀ, ਡੰਡਾ, ਖੂੰਡੀ, ਲਾਠੀ
rope: ਰੱਸੀ, ਰੱਸਾ
bowl: ਕੌਲੀ, ਕਟੋਰੀ, ਕਟੋਰਾ
plate: ਥਾਲੀ, ਪਲੇਟ
tray: ਟਰੇਅ
spoon: ਚਮਚਾ, ਕੜਛੀ
incense: ਅਗਰਬੱਤੀ
coconut: ਨਾਰੀਅਲ
mango: ਅੰਬ
apple: ਸੇਬ
orange: ਸੰਤਰਾ, ਕਿੰਨੂ
fruit: ਫਲ
vegetable: ਸਬਜ਼ੀ
mustard greens: ਸਾਗ, ਸਰ੍ਹੋਂ
potato: ਆਲੂ
onion: ਗੰਢਾ, ਪਿਆਜ਼
chilli: ਮਿਰਚ
salt: ਲੂਣ
sugar: ਖੰਡ
jaggery: ਗੁੜ
butter: ਮੱਖਣ
ghee: ਘਿਓ
flour: ਆਟਾ
lentils: ਦਾਲ
bread: ਰੋਟੀ, ਪਰੌਂਠਾ, ਪਰਾਂਠਾ, ਫੁਲਕਾ
sweets: ਮਿਠਾਈ, ਲੱਡੂ, ਜਲੇਬੀ, ਪਿੰਨੀ, ਬਰਫ਼ੀ, ਪ੍ਰਸ਼ਾਦ, ਕੜਾਹ
peanuts: ਮੂੰਗਫਲੀ
sugarcane: ਗੰਨਾ
ring: ਮੁੰਦਰੀ, ਛਾਪ
necklace: ਗਹਿਣਾ, ਗਹਿਣੇ
bangles: ਚੂੜੀ, ਚੂੜੀਆਂ, ਚੂੜਾ, ਵੰਗਾਂ
earring: ਝੁਮਕਾ, ਝੁਮਕੇ
anklets: ਝਾਂਜਰ
money: ਪੈਸਾ, ਪੈਸੇ, ਰੁਪਏ
note: ਨੋਟ
coin: ਸਿੱਕਾ
ticket: ਟਿਕਟ
newspaper: ਅਖ਼ਬਾਰ, ਅਖਬਾਰ
paper: ਕਾਗਜ਼, ਕਾਗ਼ਜ਼
document: ਕਾਗਜ਼ਾਤ
passport: ਪਾਸਪੋਰਟ
envelope: ਲਿਫ਼ਾਫ਼ਾ, ਲਿਫਾਫਾ
drum: ਢੋਲ, ਤਬਲਾ, ਢੋਲਕੀ
flute: ਬੰਸਰੀ, ਅਲਗੋਜ਼ੇ
harmonium: ਵਾਜਾ, ਹਰਮੋਨੀਅਮ
bell: ਟੱਲੀ, ਘੰਟੀ
whistle: ਸੀਟੀ
ball: ਗੇਂਦ
bat: ਬੱਲਾ
kite: ਪਤੰਗ
spool: ਡੋਰ
doll: ਗੁੱਡੀ
toy: ਖਿਡੌਣਾ
balloon: ਗੁਬਾਰਾ
swing: ਪੀਂਘ, ਝੂਲਾ
cards: ਤਾਸ਼
pen: ਕਲਮ, ਪੈੱਨ
pencil: ਪੈਨਸਿਲ
slate: ਫੱਟੀ
mirror: ਸ਼ੀਸ਼ਾ
comb: ਕੰਘੀ, ਕੰਘਾ
gift: ਤੋਹਫ਼ਾ
clock: ਘੜੀ
basket: ਟੋਕਰੀ, ਟੋਕਰਾ
broom: ਝਾੜੂ
bucket: ਬਾਲਟੀ
fan: ਪੱਖਾ, ਪੱਖੀ
cloth: ਕੱਪੜਾ, ਪਰਨਾ
towel: ਤੌਲੀਆ
handkerchief: ਰੁਮਾਲ
blanket: ਕੰਬਲ, ਰਜਾਈ, ਖੇਸ
sheet: ਚਾਦਰ
pillow: ਸਿਰਹਾਣਾ
bed: ਮੰਜਾ, ਮੰਜੀ, ਬਿਸਤਰਾ
chair: ਕੁਰਸੀ
table: ਮੇਜ਼
stone: ਪੱਥਰ
brick: ਇੱਟ
firewood: ਲੱਕੜ, ਲੱਕੜਾਂ
fire: ਅੱਗ, ਧੂਣੀ
stove: ਚੁੱਲ੍ਹਾ, ਤੰਦੂਰ
matchbox: ਮਾਚਿਸ, ਤੀਲੀ
cigarette: ਸਿਗਰਟ, ਬੀੜੀ
hookah: ਹੁੱਕਾ
bottle: ਬੋਤਲ
kettle: ਕੇਤਲੀ
needle: ਸੂਈ
thread: ਧਾਗਾ
scissors: ਕੈਂਚੀ
spinning wheel: ਚਰਖਾ
sewing machine: ਸਿਲਾਈ ਮਸ਼ੀਨ
hammer: ਹਥੌੜਾ
wheel: ਪਹੀਆ
bicycle: ਸਾਈਕਲ
tractor: ਟਰੈਕਟਰ
cart: ਗੱਡਾ, ਰੇਹੜੀ
camera: ਕੈਮਰਾ
radio: ਰੇਡੀਓ
computer: ਕੰਪਿਊਟਰ, ਲੈਪਟਾਪ
map: ਨਕਸ਼ਾ
medicine: ਦਵਾਈ, ਦਵਾ
glasses: ਐਨਕ
flag: ਝੰਡਾ
medal: ਤਗਮਾ
cow: ਗਾਂ
buffalo: ਮੱਝ
bull: ਬਲਦ
goat: ਬੱਕਰੀ
dog: ਕੁੱਤਾ
horse: ਘੋੜਾ, ਘੋੜੀ
chicken: ਕੁੱਕੜ, ਮੁਰਗੀ
pigeon: ਕਬੂਤਰ
sapling: ਬੂਟਾ
seed: ਬੀਅ
button: ਬਟਨ
sewing machine: ਸਿਲਾਈ ਮਸ਼ੀਨ
shirt: ਕਮੀਜ਼
shawl: ਸ਼ਾਲ, ਲੋਈ
dupatta: ਚੁੰਨੀ, ਦੁਪੱਟਾ
turban: ਪੱਗ, ਪਗੜੀ
sandals: ਚੱਪਲ, ਚੱਪਲਾਂ
shoes: ਜੁੱਤੀ, ਜੁੱਤੇ, ਬੂਟ
mug: ਮੱਗ
pan: ਕੜਾਹੀ, ਤਵਾ, ਪਤੀਲਾ
kettle: ਕੇਤਲੀ
thermos: ਥਰਮਸ
jug: ਜੱਗ, ਸੁਰਾਹੀ
jar: ਮਰਤਬਾਨ
can: ਡੱਬਾ, ਪੀਪਾ
chest: ਸੰਦੂਕ, ਪੇਟੀ
backpack: ਬਸਤਾ, ਬੈਗ
briefcase: ਬ੍ਰੀਫਕੇਸ
wallet: ਬਟੂਆ
postcard: ਪੋਸਟਕਾਰਡ
parcel: ਪਾਰਸਲ, ਪੁੜੀ
diary: ਡਾਇਰੀ
magazine: ਰਸਾਲਾ
identity card: ਪਛਾਣ ਪੱਤਰ, ਆਧਾਰ ਕਾਰਡ
passport: ਪਾਸਪੋਰਟ
check: ਚੈੱਕ
receipt: ਰਸੀਦ
bill: ਬਿੱਲ
album: ਐਲਬਮ
painting: ਪੇਂਟਿੰਗ, ਚਿੱਤਰ
poster: ਪੋਸਟਰ
sign: ਬੋਰਡ, ਤਖ਼ਤੀ
chalk: ਚਾਕ
soap: ਸਾਬਣ
razor: ਉਸਤਰਾ
yarn: ਉੱਨ
quilt: ਰਜਾਈ
sheet: ਚਾਦਰ
mattress: ਗੱਦਾ
carpet: ਦਰੀ, ਗਲੀਚਾ
curtain: ਪਰਦਾ
stool: ਸਟੂਲ, ਪੀੜ੍ਹੀ, ਮੂੜ੍ਹਾ
bench: ਬੈਂਚ
sofa: ਸੋਫ਼ਾ
cupboard: ਅਲਮਾਰੀ
drawer: ਦਰਾਜ਼
torch: ਟਾਰਚ, ਬੈਟਰੀ
match: ਤੀਲੀ
matchbox: ਮਾਚਿਸ, ਤੀਲਾਂ ਵਾਲੀ ਡੱਬੀ
lighter: ਲਾਈਟਰ
refrigerator: ਫ਼ਰਿੱਜ
iron: ਪ੍ਰੈੱਸ
cane: ਖੂੰਡੀ, ਸੋਟੀ, ਡਾਂਗ
crutch: ਬੈਸਾਖੀ
chain: ਜ਼ੰਜੀਰ, ਸੰਗਲੀ
wire: ਤਾਰ
glue: ਗੂੰਦ
nail: ਕਿੱਲ, ਮੇਖ
saw: ਆਰੀ
screwdriver: ਪੇਚਕਸ
hoe: ਕਹੀ, ਰੰਬਾ
ladder: ਪੌੜੀ
tool: ਔਜ਼ਾਰ
laptop: ਲੈਪਟਾਪ
television: ਟੀਵੀ, ਟੈਲੀਵਿਜ਼ਨ
remote: ਰਿਮੋਟ
cassette: ਕੈਸੇਟ
headphones: ਹੈੱਡਫ਼ੋਨ
microphone: ਮਾਈਕ
watch: ਘੜੀ
scale: ਤੱਕੜੀ
spear: ਨੇਜ਼ਾ, ਬਰਛਾ
bow: ਕਮਾਨ
arrow: ਤੀਰ
shield: ਢਾਲ
bullet: ਗੋਲੀ
handcuffs: ਹੱਥਕੜੀ
bracelet: ਕੜਾ
trophy: ਟਰਾਫ਼ੀ
crown: ਤਾਜ
prayer beads: ਮਾਲਾ
branch: ਟਾਹਣੀ
leaf: ਪੱਤਾ
mask: ਮਾਸਕ, ਮੁਖੌਟਾ
card: ਤਾਸ਼, ਕਾਰਡ
motorcycle: ਮੋਟਰਸਾਈਕਲ, ਬੁਲੇਟ
scooter: ਸਕੂਟਰ
tractor: ਟਰੈਕਟਰ
boat: ਬੇੜੀ, ਕਿਸ਼ਤੀ
helmet: ਹੈਲਮਟ
tent: ਤੰਬੂ
cage: ਪਿੰਜਰਾ
egg: ਅੰਡਾ
cake: ਕੇਕ
candy: ਟੌਫ਼ੀ
chocolate: ਚਾਕਲੇਟ
ice cream: ਆਈਸਕ੍ਰੀਮ, ਕੁਲਫ਼ੀ
butter: ਮੱਖਣ
honey: ਸ਼ਹਿਦ
dough: ਆਟਾ, ਪੇੜਾ
meat: ਮਾਸ
fish: ਮੱਛੀ
garlic: ਲਸਣ
carrot: ਗਾਜਰ
lemon: ਨਿੰਬੂ
banana: ਕੇਲਾ
orange: ਸੰਤਰਾ
apple: ਸੇਬ
grape: ਅੰਗੂਰ
corn: ਮੱਕੀ, ਛੱਲੀ
coffee: ਕੌਫ਼ੀ
alcohol: ਸ਼ਰਾਬ, ਦਾਰੂ
pill: ਗੋਲੀਆਂ
syringe: ਟੀਕਾ
bandage: ਪੱਟੀ
blackboard: ਬਲੈਕਬੋਰਡ
paint: ਰੰਗ
tap: ਟੂਟੀ, ਨਲਕਾ
clothes: ਕੱਪੜੇ
belt: ਪੇਟੀ, ਬੈਲਟ
tire: ਟਾਇਰ
wheel: ਪਹੀਆ, ਸਟੇਅਰਿੰਗ
loudspeaker: ਸਪੀਕਰ, ਲਾਊਡਸਪੀਕਰ
swing: ਪੀਂਘ, ਝੂਲਾ
bone: ਹੱਡੀ
poison: ਜ਼ਹਿਰ
gold: ਸੋਨਾ
tray: ਟਰੇਅ
file: ਫ਼ਾਈਲ
firecracker: ਪਟਾਕਾ, ਪਟਾਕੇ
candle: ਮੋਮਬੱਤੀ
`,
  people: `
f mature grandmother -: ਦਾਦੀ, ਨਾਨੀ, ਬੇਬੇ, ਬੀਜੀ
m mature grandfather -: ਦਾਦਾ, ਨਾਨਾ, ਬਾਬਾ, ਦਾਦਾ ਜੀ
f middle-aged mother -: ਮਾਂ, ਮੰਮੀ, ਮਾਤਾ
m middle-aged father -: ਪਿਤਾ, ਬਾਪੂ, ਪਿਓ, ਭਾਪਾ, ਡੈਡੀ
f - daughter -: ਧੀ, ਬੇਟੀ
m - son -: ਪੁੱਤਰ, ਪੁੱਤ, ਬੇਟਾ
f child granddaughter -: ਪੋਤੀ, ਦੋਹਤੀ
m child grandson -: ਪੋਤਾ, ਦੋਹਤਾ
f - sister -: ਭੈਣ, ਦੀਦੀ
m - brother -: ਵੀਰ, ਭਰਾ, ਭਾਜੀ
f adult aunt -: ਮਾਸੀ, ਭੂਆ, ਚਾਚੀ, ਮਾਮੀ, ਤਾਈ
m middle-aged uncle -: ਚਾਚਾ, ਤਾਇਆ, ਮਾਮਾ, ਫੁੱਫੜ
f adult wife -: ਪਤਨੀ, ਵਹੁਟੀ, ਘਰਵਾਲੀ, ਲਾੜੀ
m adult husband -: ਪਤੀ, ਘਰਵਾਲਾ, ਲਾੜਾ
f mature mother-in-law -: ਸੱਸ
m mature father-in-law -: ਸਹੁਰਾ
f young-adult daughter-in-law -: ਨੂੰਹ
m young-adult son-in-law -: ਜਵਾਈ
f adult sister-in-law -: ਭਾਬੀ, ਨਣਦ, ਭਰਜਾਈ
n - friend -: ਦੋਸਤ, ਯਾਰ, ਬੇਲੀ
f - friend -: ਸਹੇਲੀ
f child - -: ਕੁੜੀ, ਬੱਚੀ
m child - -: ਮੁੰਡਾ
n child - -: ਬੱਚਾ
f adult - -: ਔਰਤ, ਤੀਵੀਂ, ਨਰਸ, ਮਾਸਟਰਨੀ, ਜ਼ਨਾਨੀ, ਰਾਣੀ
m adult - -: ਆਦਮੀ, ਬੰਦਾ, ਗ੍ਰੰਥੀ, ਗਿਆਨੀ, ਡਰਾਈਵਰ, ਦੁਕਾਨਦਾਰ, ਕਿਸਾਨ, ਜੱਟ, ਹਲਵਾਈ, ਦਰਜ਼ੀ, ਨਾਈ, ਤਰਖਾਣ, ਲੁਹਾਰ, ਘੁਮਿਆਰ, ਡਾਕੀਆ, ਸਿਪਾਹੀ, ਥਾਣੇਦਾਰ, ਫ਼ੌਜੀ, ਫੌਜੀ, ਸਰਪੰਚ, ਸੇਠ, ਢੋਲੀ, ਪਟਵਾਰੀ, ਮਾਲਕ, ਨੌਕਰ, ਸੀਰੀ, ਚੋਰ, ਰਾਜਾ, ਪਹਿਲਵਾਨ
f mature - -: ਬੁੱਢੀ, ਬਜ਼ੁਰਗ ਔਰਤ
m mature - -: ਬੁੱਢਾ, ਬਜ਼ੁਰਗ
f young-adult - -: ਮੁਟਿਆਰ
m young-adult - -: ਗੱਭਰੂ, ਨੌਜਵਾਨ
n young-adult - -: ਵਿਦਿਆਰਥੀ
n adult - -: ਡਾਕਟਰ, ਮਾਸਟਰ, ਵਕੀਲ, ਅਫ਼ਸਰ, ਪੁਲਿਸ, ਗਾਇਕ, ਮਰੀਜ਼, ਪ੍ਰਾਹੁਣਾ, ਗੁਆਂਢੀ, ਮੁਸਾਫ਼ਰ, ਮਜ਼ਦੂਰ, ਗਾਹਕ, ਏਜੰਟ
n adult - g: ਲੋਕ, ਭੀੜ, ਪ੍ਰਾਹੁਣੇ, ਰਿਸ਼ਤੇਦਾਰ, ਗੁਆਂਢੀ, ਪਿੰਡ ਵਾਲੇ, ਸੰਗਤ, ਬਰਾਤੀ, ਜਾਂਞੀ, ਕਿਸਾਨ, ਮਜ਼ਦੂਰ, ਸਿਪਾਹੀ, ਪਰਿਵਾਰ, ਟੱਬਰ, ਮੁਸਾਫ਼ਰ, ਸਾਰੇ ਜਣੇ
n child - g: ਬੱਚੇ, ਨਿਆਣੇ
f child - g: ਕੁੜੀਆਂ
m child - g: ਮੁੰਡੇ
f adult - g: ਔਰਤਾਂ, ਜ਼ਨਾਨੀਆਂ, ਤੀਵੀਆਂ
m adult - -: ਦਰਜ਼ੀ, ਰਸੋਈਆ, ਲਾਂਗਰੀ, ਮਾਲੀ, ਚੌਕੀਦਾਰ, ਮਿਸਤਰੀ, ਤਰਖਾਣ, ਲੁਹਾਰ, ਘੁਮਿਆਰ, ਧੋਬੀ, ਨਾਈ, ਮੁਨਸ਼ੀ, ਪਟਵਾਰੀ, ਸਰਪੰਚ, ਨੰਬਰਦਾਰ, ਸ਼ਾਹੂਕਾਰ, ਰਾਜਾ, ਚੋਰ, ਫ਼ੌਜੀ, ਮਲਾਹ, ਰਿਕਸ਼ੇਵਾਲਾ, ਚਾਹ ਵਾਲਾ, ਡਰਾਈਵਰ, ਕੰਡਕਟਰ, ਹਵਾਲਦਾਰ, ਥਾਣੇਦਾਰ, ਡਾਕੀਆ, ਹੈੱਡਮਾਸਟਰ, ਗ੍ਰੰਥੀ, ਪਾਠੀ, ਰਾਗੀ, ਮਜ਼ਦੂਰ, ਦੁਕਾਨਦਾਰ, ਕਿਸਾਨ, ਜੱਟ, ਢੋਲੀ
f adult - -: ਨਰਸ, ਨੌਕਰਾਣੀ, ਗਾਇਕਾ, ਰਾਣੀ, ਮਾਲਕਣ, ਗੁਆਂਢਣ, ਅਧਿਆਪਕਾ
n adult - -: ਪੱਤਰਕਾਰ, ਇੰਜੀਨੀਅਰ, ਮੈਨੇਜਰ, ਅਫ਼ਸਰ, ਮੁਸਾਫ਼ਰ, ਮਰੀਜ਼, ਗਾਹਕ, ਵਕੀਲ, ਡਾਕਟਰ
`,
  feelings: `
joy: ਖੁਸ਼*, ਖ਼ੁਸ਼*, ਹੱਸ*, ਮੁਸਕ*, ਚਾਅ*, ਪਿਆਰ*, ਲਾਡ*, ਮਾਣ*, ਸ਼ਰਾਰਤ*, ਮਖੌਲ*, ਵਧਾਈ*, ਸ਼ਾਬਾਸ਼*, ਵਾਹ, ਸੋਹਣ*, ਜਿੱਤ*
sadness: ਉਦਾਸ*, ਦੁਖੀ*, ਦੁੱਖ*, ਰੋ*, ਹੰਝੂ*, ਨਿਰਾਸ਼*, ਭਰੇ ਗਲ*, ਥੱਕ*, ਹਉਕ*, ਇਕੱਲ*, ਮਾਫ਼*, ਪਛਤਾ*, ਗ਼ਮ*
anger: ਗੁੱਸੇ*, ਗੁੱਸਾ*, ਖਿਝ*, ਝਿੜਕ*, ਸਖ਼ਤ*, ਨਾਰਾਜ਼*, ਝੂਠ*, ਧੋਖ*, ਚੁੱਪ ਕਰ*, ਤਾਅਨ*, ਗਰਜ*
fear: ਡਰ*, ਘਬਰਾ*, ਕੰਬ*, ਸਹਿਮ*, ਚਿੰਤਾ*, ਫ਼ਿਕਰ*, ਫਿਕਰ*, ਬਚਾਓ, ਝਿਜਕ*, ਤਰਲ*
surprise: ਹੈਰਾਨ*, ਚੌਂਕ*, ਤ੍ਰਭਕ*, ਅਚਾਨਕ, ਓਏ, ਸੱਚੀਂ, ਹੱਕਾ-ਬੱਕਾ
respect: ਧੰਨਵਾਦ*, ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ*, ਸ਼ੁਕਰੀਆ*, ਆਦਰ*, ਸਤਿਕਾਰ*, ਨਿਮਰ*, ਹੱਥ ਜੋੜ*, ਅਰਦਾਸ*, ਵਾਹਿਗੁਰੂ*, ਪੈਰੀਂ ਪੈਨ*
calm: ਹੌਲੀ*, ਸ਼ਾਂਤ*, ਧੀਰਜ*, ਨਰਮ*, ਗੰਭੀਰ*, ਸੋਚ*, ਸਹਿਜ*
`,
  times: `
dawn: ਤੜਕੇ, ਅੰਮ੍ਰਿਤ ਵੇਲਾ, ਸੂਰਜ ਚੜ੍ਹ, ਪਹੁ ਫੁਟਾਲਾ, ਤੜਕਸਾਰ
morning: ਸਵੇਰ, ਸਵੇਰੇ, ਸਵੇਰਾ
noon: ਦੁਪਹਿਰ, ਸਿਖਰ ਦੁਪਹਿਰ
afternoon: ਦਿਨ, ਲੌਢਾ ਵੇਲਾ
dusk: ਤਿਰਕਾਲਾਂ, ਆਥਣ, ਸੂਰਜ ਡੁੱਬ, ਘੁਸਮੁਸਾ
evening: ਸ਼ਾਮ, ਸ਼ਾਮੀਂ
night: ਰਾਤ, ਅੱਧੀ ਰਾਤ
`,
  weather: `
rain: ਮੀਂਹ, ਬਾਰਿਸ਼, ਕਣੀਆਂ
storm: ਹਨੇਰੀ, ਝੱਖੜ, ਤੂਫ਼ਾਨ, ਬਿਜਲੀ ਕੜਕ
mist: ਧੁੰਦ, ਕੋਰਾ
heat: ਲੂ, ਕੜਕਦੀ ਧੁੱਪ
cloudy: ਬੱਦਲ
`,
  places: `
bedroom: ਸੌਣ ਵਾਲਾ ਕਮਰਾ
kitchen: ਰਸੋਈ, ਚੌਂਕਾ
courtyard: ਵਿਹੜਾ, ਵਰਾਂਡਾ, ਦਲਾਨ
garden: ਬਾਗ਼, ਬਗੀਚੀ
street: ਗਲੀ, ਬੱਸ ਅੱਡੇ ਕੋਲ, ਮੁਹੱਲਾ
bridge: ਪੁਲ
square: ਚੌਕ, ਸੱਥ
market: ਬਾਜ਼ਾਰ, ਮੰਡੀ, ਮੇਲਾ, ਦਾਣਾ ਮੰਡੀ
shop: ਦੁਕਾਨ, ਹੱਟੀ
restaurant: ਢਾਬਾ, ਮੈਰਿਜ ਪੈਲੇਸ, ਲੰਗਰ ਹਾਲ
cafe: ਚਾਹ ਦੀ ਦੁਕਾਨ
office: ਦਫ਼ਤਰ, ਬੈਂਕ, ਡਾਕਖਾਨਾ
classroom: ਜਮਾਤ, ਕਲਾਸਰੂਮ
school: ਸਕੂਲ, ਕਾਲਜ
library: ਲਾਇਬ੍ਰੇਰੀ
hospital: ਹਸਪਤਾਲ
factory: ਫੈਕਟਰੀ, ਕਾਰਖਾਨਾ, ਭੱਠਾ, ਮਿੱਲ
workshop: ਵਰਕਸ਼ਾਪ, ਖਰਾਦ
station: ਸਟੇਸ਼ਨ, ਰੇਲਵੇ ਸਟੇਸ਼ਨ, ਬੱਸ ਅੱਡਾ
train: ਰੇਲਗੱਡੀ, ਗੱਡੀ ਦਾ ਡੱਬਾ
bus: ਬੱਸ
car: ਕਾਰ, ਗੱਡੀ, ਟਰੱਕ
airport: ਹਵਾਈ ਅੱਡਾ
river: ਦਰਿਆ, ਨਹਿਰ, ਦਰਿਆ ਕੰਢਾ
lake: ਝੀਲ, ਛੱਪੜ, ਟੋਭਾ
sea: ਸਮੁੰਦਰ
forest: ਜੰਗਲ
field: ਖੇਤ, ਕਣਕ ਦਾ ਖੇਤ, ਸਰ੍ਹੋਂ ਦਾ ਖੇਤ
farm: ਡੰਗਰਾਂ ਵਾਲਾ ਵਾੜਾ, ਵਾੜਾ, ਤਬੇਲਾ, ਮੋਟਰ, ਖੂਹ
village: ਪਿੰਡ, ਬੋਹੜ ਥੱਲੇ
mountain: ਪਹਾੜ
desert: ਮਾਰੂਥਲ
road: ਸੜਕ, ਰਾਹ, ਹਾਈਵੇ
park: ਪਾਰਕ
playground: ਮੈਦਾਨ
stadium: ਅਖਾੜਾ, ਸਟੇਡੀਅਮ
stage: ਸਟੇਜ, ਮੰਚ
theatre: ਸਿਨੇਮਾ
temple: ਗੁਰਦੁਆਰਾ, ਮੰਦਰ, ਹਰਿਮੰਦਰ ਸਾਹਿਬ, ਡੇਰਾ, ਸਰੋਵਰ
church: ਗਿਰਜਾਘਰ
mosque: ਮਸੀਤ, ਮਸਜਿਦ, ਦਰਗਾਹ
palace: ਮਹਿਲ, ਹਵੇਲੀ
castle: ਕਿਲ੍ਹਾ
graveyard: ਸ਼ਮਸ਼ਾਨਘਾਟ, ਸਿਵੇ, ਕਬਰਿਸਤਾਨ
prison: ਜੇਲ੍ਹ, ਜੇਲ
court: ਅਦਾਲਤ, ਕਚਹਿਰੀ
police-station: ਥਾਣਾ
hotel: ਹੋਟਲ, ਸਰਾਂ
rooftop: ਛੱਤ, ਕੋਠਾ, ਕੋਠੇ ਉੱਤੇ
stairs: ਪੌੜੀਆਂ, ਪੌੜੀ
home: ਘਰ, ਕਮਰਾ, ਬੈਠਕ, ਕੋਠੀ, ਕੁੱਲੀ, ਫਲੈਟ, ਸਬਾਤ
shop: ਦੁਕਾਨ, ਦਰਜ਼ੀ ਦੀ ਦੁਕਾਨ, ਕਰਿਆਨੇ ਦੀ ਦੁਕਾਨ, ਮੈਡੀਕਲ ਸਟੋਰ, ਸਟੋਰ, ਬੇਕਰੀ, ਮਾਲ, ਸੈਲੂਨ
restaurant: ਢਾਬਾ, ਹੋਟਲ, ਰੈਸਟੋਰੈਂਟ, ਲੰਗਰ ਹਾਲ
cafe: ਚਾਹ ਦੀ ਦੁਕਾਨ, ਖੋਖਾ
office: ਦਫ਼ਤਰ, ਡਾਕਖਾਨਾ, ਬੈਂਕ, ਕੰਪਨੀ, ਕਚਹਿਰੀ
hospital: ਹਸਪਤਾਲ, ਕਲੀਨਿਕ, ਡਿਸਪੈਂਸਰੀ
station: ਬੱਸ ਅੱਡਾ, ਰੇਲਵੇ ਸਟੇਸ਼ਨ, ਪਲੇਟਫਾਰਮ
workshop: ਗੈਰਾਜ, ਵਰਕਸ਼ਾਪ
road: ਹਾਈਵੇ, ਪੈਟਰੋਲ ਪੰਪ, ਸੜਕ, ਚੌਂਕ
village: ਸੱਥ, ਪਿੰਡ ਦੀ ਸੱਥ, ਖੂਹ
field: ਖੇਤ, ਮੋਟਰ
rooftop: ਛੱਤ, ਕੋਠਾ
home: ਘਰ, ਹਵੇਲੀ, ਫਲੈਟ, ਝੁੱਗੀ, ਬੈਠਕ, ਵਰਾਂਡਾ, ਕਮਰਾ
courtyard: ਵਿਹੜਾ
`,
});
