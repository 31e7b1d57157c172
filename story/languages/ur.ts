import { languagePack } from './language-pack.ts';
import { URDU_MORPHOLOGY } from './morphology/indo-aryan.ts';

/** Urdu. Verbs by their root, as it stands before -تا, -نا or کر; a past that no rule makes follows behind `+`. */
export const URDU = languagePack({
  code: 'ur',
  grammar: { morphology: URDU_MORPHOLOGY },
  verbs: `
ask: مانگ
swim: تیر
-: =باندھے
cry: آنکھیں بھر آ
fly: اڑ
-: لے کر, ہو کر, =لیے
walk: چل, ٹہل, قدم بڑھا, پیدل چل
run: دوڑ, بھاگ, دوڑ پڑ
come: آ, چلا آ, چلی آ, قریب آ, سامنے آ, پاس آ
arrive: پہنچ
go: جا+گیا+گئی+گئے, کی طرف بڑھ
leave: چلا جا+چلا گیا, چلی جا+چلی گئی, چلے جا+چلے گئے, نکل جا, باہر جا, نکل, روانہ ہو, رخصت ہو, باہر نکل
come out: باہر آ, نکل آ
enter: داخل ہو, اندر آ, اندر جا, گھس
return: لوٹ, لوٹ آ, واپس آ, واپس جا, پلٹ آ
approach: قریب جا, پاس جا, نزدیک جا, نزدیک آ
follow: پیچھا کر, پیچھے چل, پیچھے جا, پیچھے بھاگ, پیچھے آ
escape: بھاگ نکل, بھاگ جا
cross: پار کر
climb: چڑھ, سوار ہو
descend: اتر, نیچے آ, نیچے اتر
jump: کود, اچھل, چھلانگ لگا
fall: گر, گر پڑ, گر جا
slip: پھسل
stumble: لڑکھڑا, ٹھوکر کھا
sit: بیٹھ
seat: بٹھا
crouch: دبک
stand: =کھڑا, =کھڑی, =کھڑے, کھڑا ہو, کھڑی ہو, کھڑے ہو
get up: اٹھ, اُٹھ, اٹھ کھڑا ہو, اٹھ کھڑی ہو, اٹھ بیٹھ, اٹھ کر کھڑا ہو, اٹھ کر کھڑی ہو
lie: لیٹ
sleep: سو, اونگھ
wake: جاگ, آنکھ کھول
wake up: جگا
lean: ٹیک لگا
bow: جھک, سر جھکا, نظریں جھکا, گردن جھکا, آنکھیں جھکا
kneel: گھٹنے ٹیک, گھٹنوں کے بل بیٹھ
turn: مڑ, پلٹ, گھوم, منہ پھیر, منہ موڑ, الٹا کر, الٹ
look: دیکھ, تک, جھانک, نظر ڈال, مڑ کر دیکھ
stare: گھور, ٹکٹکی باندھ
search: ڈھونڈ, ڈھونڈھ, تلاش کر, ٹٹول, کھوج
find: پا, ڈھونڈ نکال
show: دکھا
point: اشارہ کر, انگلی اٹھا, انگلی دکھا
hide: چھپ, چھپا
smile: مسکرا
laugh: ہنس, قہقہہ لگا, کھلکھلا, ہنس پڑ, ہنس دے
cry: رو+رویا, رو پڑ, سسک, بلک, آنسو بہا, سسکیاں لے, پھوٹ پھوٹ کر رو
sigh: آہ بھر, ٹھنڈی سانس لے, گہری سانس لے, ٹھنڈی آہ بھر
shout: چلا, چلّا, چیخ, گرج, آواز لگا, دہاڑ
scold: ڈانٹ, جھڑک, ڈپٹ
whisper: سرگوشی کر, پھسپھسا, کان میں کہ
murmur: بڑبڑا, بدبدا
speak: بات کر, باتیں کر
answer: جواب دے
listen: سن, کان لگا
call: پکار, بلا, فون کر, فون لگا, آواز دے, فون ملا
sing: گا, گانا گا, لوری سنا, لوری گا
hum: گنگنا
dance: ناچ, رقص کر, جھوم
play: کھیل, بجا
bang: ہتھوڑا بجا, ہتھوڑا مار
blow: پھونک, سیٹی بجا, پھونک مار
beat: پیٹ, ڈھول بجا
pray: دعا کر, دعا مانگ, نماز پڑھ, ہاتھ جوڑ, سجدہ کر, عبادت کر, فاتحہ پڑھ, تلاوت کر, دعا کے لیے ہاتھ اٹھا
bless: دعا دے, دعائیں دے, سر پر ہاتھ رکھ
greet: سلام کر, آداب کر, استقبال کر, قدم چھو, پاؤں چھو, مصافحہ کر
nod: سر ہلا, ہاں میں سر ہلا
shake head: نفی میں سر ہلا, انکار میں سر ہلا
wave: ہاتھ ہلا, لہرا
clap: تالی بجا, تالیاں بجا
hug: گلے لگا, گلے لگ, گلے مل, لپٹ, لپٹ جا, سینے سے لگا, بانہوں میں لے
kiss: چوم, ماتھا چوم, بوسہ لے
touch: چھو+چھوا+چھوئی
smell: سونگھ
stroke: سہلا, ہاتھ پھیر, سر پر ہاتھ پھیر, پچکار
pat: تھپتھپا, کندھا تھپتھپا
hold: پکڑ, تھام, ہاتھ پکڑ, ہاتھ تھام, سنبھال
take: لے+لیا+لی
take out: نکال, باہر نکال
pick up: اٹھا, اُٹھا, چن
receive: وصول کر, قبول کر
snatch: چھین, جھپٹ
give: دے+دیا+دی+دیے, بانٹ, لوٹا, واپس کر
hand: تھما, پکڑا, سونپ
hold out: بڑھا, آگے بڑھا, ہاتھ بڑھا, پیش کر
put: رکھ, ڈال, سجا, لگا
put down: نیچے رکھ, پٹخ
spread: بچھا, پھیلا
arrange: سنوار, ترتیب دے
adjust: ٹھیک کر, سیدھا کر
carry: لاد, ڈھو
bring: لا+لایا+لائی+لائے, لے آ, لے کر آ
take away: لے جا+لے گیا+لے گئی, لے کر جا
drop: گرا, چھوڑ دے
throw: پھینک, اچھال
push: دھکیل, دھکا دے
pull: کھینچ, گھسیٹ
open: کھول
close: بند کر
lock: تالا لگا, کنڈی لگا
knock: کھٹکھٹا, دستک دے
ring: گھنٹی بجا, گھنٹا بجا
break: توڑ, پھوڑ
tear: پھاڑ
cut: کاٹ, چیر, کتر, تراش
cook: پکا, کھانا بنا, سینک
boil: ابال
fry: تل, بھون
stir: ہلا, گھول, ملا
knead: گوندھ
grind: پیس, کوٹ
pour: انڈیل, پانی ڈال
fill: بھر
serve: پروس, کھانا لگا
eat: کھا, چبا, نگل, نوالہ توڑ
drink: پی+پیا, گھونٹ بھر, گھونٹ لے, چسکی لے
taste: چکھ
feed: کھلا, پلا, دانہ ڈال
wash: دھو+دھویا, مانجھ
bathe: نہا, وضو کر
wipe: پونچھ
clean: صاف کر, صفائی کر
sweep: جھاڑو دے, جھاڑو لگا
comb: کنگھی کر
put on: پہن, اوڑھ, پہنا, اوڑھا, لپیٹ
remove: اتار, ہٹا
tie: باندھ, گرہ لگا
sew: سی رہ, سل
weave: بن کپڑا, پرو, گوندھ مالا
fold: موڑ, تہہ کر, سمیٹ
hang: ٹانگ, لٹکا
light: جلا, چراغ جلا, سلگا
put out: بجھا
write: لکھ, دستخط کر
read: پڑھ, صفحے پلٹ
draw: تصویر بنا, لکیر کھینچ
paint: رنگ کر, پینٹ کر
count: گن
buy: خرید
sell: بیچ
pay: پیسے دے, چکا, ادا کر
weigh: تول
measure: ناپ
work: کام کر, محنت کر
make: بنا, تیار کر
repair: مرمت کر, جوڑ
dig: کھود
plough: ہل چلا
plant: بو+بویا, پودا لگا
water: سینچ
row: چپو چلا, کشتی چلا
drive: گاڑی چلا, چلا رہ, ہانک, رکشا چلا
stop: رک, ٹھہر, روک, ٹھٹک
wait: انتظار کر, راہ دیکھ
think: سوچ
remember: یاد کر
hesitate: ہچکچا, جھجک
tremble: کانپ, تھرتھرا, لرز
startle: چونک, چونک اٹھ
freeze: ساکت ہو, سن ہو
faint: بے ہوش ہو
cough: کھانس
breathe: سانس لے, ہانپ
blush: شرما
hit: مار, ٹکرا, ٹھوک
slap: تھپڑ مار, طمانچہ مار
kick: لات مار, ٹھوکر مار
fight: لڑ, جھگڑ
argue: بحث کر, جھگڑا کر
shoot: گولی چلا, گولی مار
die: مر, دم توڑ
arrest: گرفتار کر
help: مدد کر, سہارا دے
comfort: تسلی دے, دلاسا دے
apologise: معافی مانگ
refuse: انکار کر
tease: چھیڑ, چڑا
shake: جھنجھوڑ, جھٹک
press: دبا
squeeze: نچوڑ
rub: مل, رگڑ
cover: ڈھانپ, ڈھک
swing: جھول
photograph: تصویر کھینچ, تصویر لے
raise: ہاتھ اٹھا
meet: مل رہ, ملاقات کر
save: بچا
check: جانچ, معائنہ کر
smoke: سگریٹ پی, حقہ پی, کش لے
steal: چرا, چوری کر
lick: چاٹ
examine: جانچ, معائنہ کر, ٹٹول, پرکھ
gesture: اشارہ کر
knit: بُن, بن
pack: باندھ, سامان باندھ, سمیٹ
reach: ہاتھ بڑھا
stack: ڈھیر لگا
explain: سمجھا
hammer: ٹھونک, کیل ٹھونک
honk: ہارن بجا
sneak: دبے پاؤں آ, دبے پاؤں جا, کھسک
wet: بھگو, گیلا کر
turn on: چلا دے, آن کر, بتی جلا
turn off: بند کر دے, بجھا, آف کر
whistle: سیٹی بجا
wink: آنکھ مار
share: بانٹ
suck: چوس
crumple: مسل, مروڑ
frown: بھنویں سکیڑ, تیوری چڑھا, منہ بنا
pinch: چٹکی کاٹ
poke: کریدا, چبھو
peek: جھانک
mutter: بڑبڑا
float: تیر
stammer: ہکلا
introduce: تعارف کرا
invite: دعوت دے
step back: پیچھے ہٹ
rush: لپک
notice: غور کر
flee: بھاگ نکل, فرار ہو
slam: پٹخ, زور سے بند کر
bite: دانت سے کاٹ
shake hands: ہاتھ ملا, مصافحہ کر
flinch: سہم, چونک
thank: شکریہ ادا کر
spin: گھما, چکر لگا
tap: تھپتھپا
fix: ٹھیک کر
shrug: کندھے اچکا
lift: اٹھا
build: تعمیر کر
sit up: اٹھ بیٹھ, اٹھ کر بیٹھ
stretch: انگڑائی لے
get off: اتر
lower: نیچے کر
watch: تک
see: دیکھ
chase: پیچھا کر
stick: چپکا
board: سوار ہو
ride: سواری کر
disappear: غائب ہو, اوجھل ہو
lose: کھو دے
rest: سستا, آرام کر
offer: پیش کر
take off: اتار
wear: پہن, اوڑھ
lead: لے جا
protect: بچا
release: چھوڑ, آزاد کر
dive: غوطہ لگا
drag: گھسیٹ
crawl: رینگ
load: لاد
hang up: فون رکھ, فون کاٹ
unlock: تالا کھول
bump: ٹکرا
block: راستہ روک
chop: ٹکڑے کر
peel: چھیل
chew: چبا
swallow: نگل
burn: جلا دے
type: ٹائپ کر
aim: نشانہ لگا, نشانہ باندھ
teach: سکھا, پڑھا
say goodbye: رخصت ہو, الوداع کہہ, رخصت کر
move: ہل, سرک, کھسک, ہٹا, سرکا
scare: ڈرا
surround: گھیر
scratch: کھجا
iron: استری کر
untie: گرہ کھول, کھول لے
wrap: لپیٹ
unfold: تہہ کھول
collect: جمع کر, سمیٹ, چن
roll: لڑھکا
dip: ڈبو
park: کھڑی کر, پارک کر
cheer: نعرے لگا, تالیاں بجا
order: حکم دے
groan: کراہ
sneeze: چھینک
yawn: جمائی لے
snore: خراٹے لے
sleep: اونگھ
spit: تھوک
blink: پلکیں جھپکا, پلک جھپک
dream: خواب دیکھ
bury: دفن کر, دفنا
milk: دودھ دوہ
fish: مچھلی پکڑ, جال ڈال
hunt: شکار کر
sharpen: تیز کر, دھار لگا
attack: حملہ کر
stab: چھرا گھونپ, خنجر مار
kill: قتل کر
threaten: دھمکا, دھمکی دے
wander: بھٹک, گھوم
limp: لنگڑا
guide: راہ دکھا
send: بھیج
choose: چن
brush: برش کر, مسواک کر
shave: داڑھی بنا, شیو کر
win: جیت
separate: الگ کر
join: شامل ہو, جوڑ
gather: اکٹھے ہو, جمع ہو
sprinkle: چھڑک
spill: گرا
scream: چیخ
pluck: توڑ
rock: جھلا
fan: پنکھا جھل
sort: چھانٹ
guard: پہرہ دے
salute: سلام کر, سیلوٹ کر
catch: پکڑ لے
vomit: قے کر, الٹی کر
lean: ٹیک, ٹیک لگا
grab: جھپٹ
sew: ٹانک, رفو کر
hug: گلے لگا, گلے مل, سینے سے لگا
pray: دعا مانگ, نماز پڑھ
`,
  things: `
-: روشنی, بجلی, اندھیرا, ہوا, سورج, چاند, دروازہ, کھڑکی, بس, ٹرین, گاڑی, ٹرک, لہر, دھواں, آواز, شور, بارش, پردہ, بادل
body: سر, ہاتھ, پاؤں, چہرہ, آنکھ, آنکھیں, آنسو, کندھا, گود, سینہ, بال, ہونٹ, گال, ماتھا, انگلی, پیٹھ, کان, منہ
pot: گھڑا, مٹکا, ہانڈی, دیگ, صراحی, لوٹا, برتن
vase: گلدان
lamp: چراغ, دیا, بتی
lantern: لالٹین
torch: مشعل, ٹارچ
candle: موم بتی
rice: چاول
food: کھانا
lunchbox: ٹفن
letter: خط, چٹھی
book: کتاب, قرآن
notebook: کاپی
diary: ڈائری
cup: پیالی, پیالہ, کپ
glass: گلاس
tea: چائے
coffee: کافی کا کپ
milk: دودھ
water: پانی
sherbet: شربت
flower: پھول
rose: گلاب
garland: ہار, مالا, سہرا
bouquet: گلدستہ
umbrella: چھتری
key: چابی, کنجی
lock: تالا
phone: فون, موبائل
photograph: تصویر, فوٹو
box: ڈبہ, ڈبا, صندوقچی
trunk: صندوق
suitcase: سوٹ کیس, اٹیچی
bag: تھیلا, بیگ, جھولا, گٹھڑی, پوٹلی
schoolbag: بستہ
purse: بٹوہ, پرس
parcel: پارسل
knife: چاقو, چھری, خنجر
sword: تلوار
gun: بندوق, پستول
bow: کمان
arrow: تیر
axe: کلہاڑی
shovel: پھاوڑا, بیلچہ
stick: لاٹھی, چھڑی, ڈنڈا
rope: رسی
chain: زنجیر
bowl: کٹورا, کٹوری
plate: تھالی, پلیٹ, رکابی
tray: ٹرے, طشتری
spoon: چمچ, چمچہ
incense: اگربتی, لوبان
henna: مہندی
coconut: ناریل
banana: کیلا
mango: آم
apple: سیب
orange: مالٹا, سنگترہ
fruit: پھل
vegetable: سبزی
potato: آلو
onion: پیاز
tomato: ٹماٹر
chilli: مرچ
salt: نمک
sugar: چینی
flour: آٹا
lentils: دال
bread: روٹی, نان, پراٹھا
samosa: سموسہ, سموسے
sweets: مٹھائی, لڈو, جلیبی, برفی, سویاں
dates: کھجور
biscuit: بسکٹ
egg: انڈا
fish: مچھلی
meat: گوشت
kebab: کباب
biryani: بریانی
paan: پان
ring: انگوٹھی
necklace: گلوبند, لاکٹ
bangles: چوڑی, چوڑیاں, کنگن
earring: جھمکا, بالی
anklets: پازیب
money: پیسہ, پیسے, رقم, روپے, روپیہ
note: نوٹ
coin: سکہ
ticket: ٹکٹ
newspaper: اخبار
paper: کاغذ
document: دستاویز, کاغذات
file: فائل
envelope: لفافہ
drum: ڈھول, طبلہ, ڈھولک
flute: بانسری
sitar: ستار, رباب
harmonium: ہارمونیم
gavel: ہتھوڑا
bell: گھنٹی
whistle: سیٹی
ball: گیند
bat: بلا
kite: پتنگ
doll: گڑیا
toy: کھلونا
balloon: غبارہ
swing: جھولا جھول
chess set: شطرنج
cards: تاش
pen: قلم, پین
pencil: پنسل
slate: تختی
mirror: آئینہ, شیشہ
comb: کنگھی
gift: تحفہ
fishing net: جال
boat: کشتی
oar: چپو
clock: گھڑی
basket: ٹوکری
broom: جھاڑو
bucket: بالٹی
fan: پنکھا
cloth: کپڑا
towel: تولیہ
handkerchief: رومال
blanket: کمبل, رضائی, لحاف
sheet: چادر
pillow: تکیہ
mat: چٹائی
prayer mat: جائے نماز, مصلیٰ
prayer beads: تسبیح
bed: چارپائی, پلنگ, بستر
chair: کرسی
table: میز
stone: پتھر
brick: اینٹ
firewood: لکڑی, لکڑیاں
fire: آگ, الاؤ
stove: چولہا
matchbox: ماچس
cigarette: سگریٹ
hookah: حقہ
bottle: بوتل
kettle: کیتلی
teapot: چائے دانی
needle: سوئی
thread: دھاگا, دھاگہ
scissors: قینچی
sewing machine: سلائی مشین
hammer: ہتھوڑی
wheel: پہیہ
bicycle: سائیکل
cart: ریڑھی, ٹھیلا, بیل گاڑی
camera: کیمرا, کیمرہ
radio: ریڈیو
computer: کمپیوٹر, لیپ ٹاپ
map: نقشہ
medicine: دوا, دوائی
glasses: عینک, چشمہ
flag: جھنڈا, پرچم
certificate: سند
statue: مجسمہ
carpet: قالین
rooster: مرغا
chicken: مرغی
goat: بکری, بکرا
cow: گائے
dog: کتا
cat: بلی
horse: گھوڑا
camel: اونٹ
parrot: طوطا
pigeon: کبوتر
sapling: پودا
seed: بیج
button: بٹن
sewing machine: سلائی مشین
sari: ساڑھی
shirt: قمیض
shawl: شال
dupatta: دوپٹہ
turban: پگڑی
sandals: چپل
shoes: جوتا, جوتے, جوتی
mug: مگ
fork: کانٹا
pan: کڑاہی, توا, پتیلی
thermos: تھرماس
jug: جگ, صراحی
jar: مرتبان
can: ڈبہ, کنستر
chest: صندوق, تجوری
backpack: بستہ
briefcase: بریف کیس
wallet: بٹوہ
postcard: پوسٹ کارڈ
telegram: تار
parcel: پارسل, پیکٹ
magazine: رسالہ
passport: پاسپورٹ
identity card: شناختی کارڈ
check: چیک
receipt: رسید
bill: بل
album: البم
painting: تصویر
poster: پوسٹر
sign: بورڈ, تختی
banner: بینر
chalk: چاک
eraser: ربڑ
ruler: اسکیل
lipstick: لپ اسٹک
perfume: عطر
soap: صابن
razor: استرا
yarn: اون
quilt: رضائی, لحاف
sheet: چادر
mattress: گدا
curtain: پردہ
stool: اسٹول, مونڈھا
sofa: صوفہ
cupboard: الماری
drawer: دراز
match: تیلی
lighter: لائٹر
cigar: سگار
refrigerator: فریج
iron: استری
cane: چھڑی
crutch: بیساکھی
wire: بجلی کا تار
glue: گوند
nail: کیل
saw: آری
screwdriver: پیچ کس
hoe: کدال, پھاوڑا
sickle: درانتی
ladder: سیڑھی
tool: اوزار
laptop: لیپ ٹاپ
screen: اسکرین
television: ٹی وی
remote: ریموٹ
cassette: کیسٹ
headphones: ہیڈ فون
microphone: مائیک, مائک
typewriter: ٹائپ رائٹر
watch: گھڑی
binoculars: دوربین
magnifying glass: عدسہ
scale: ترازو
spear: نیزہ
shield: ڈھال
bullet: گولی
handcuffs: ہتھکڑی
bracelet: کڑا, کنگن
medal: تمغہ
crown: تاج
branch: شاخ, ٹہنی
leaf: پتا, پتہ
puppet: کٹھ پتلی
mask: نقاب
card: تاش, کارڈ
dice: پانسہ
guitar: گٹار
motorcycle: موٹر سائیکل
scooter: اسکوٹر
helmet: ہیلمٹ
net: جال
tent: خیمہ
cage: پنجرہ
cake: کیک
candy: ٹافی
chocolate: چاکلیٹ
ice cream: آئس کریم, قلفی
butter: مکھن
honey: شہد
dough: آٹا
soup: سوپ, شوربہ
garlic: لہسن
carrot: گاجر
lemon: لیموں
grape: انگور
watermelon: تربوز
nut: بادام, اخروٹ
corn: بھٹہ, مکئی
alcohol: شراب
pill: گولیاں
syringe: ٹیکہ, سرنج
bandage: پٹی
blackboard: بلیک بورڈ, تختہ سیاہ
paint: رنگ
tree: درخت
coffin: تابوت, جنازہ
gravestone: کتبہ
tap: نلکا, نل
clothes: کپڑے
cap: ٹوپی
belt: بیلٹ, پٹکا
tire: ٹائر
wheel: پہیہ
sack: بوری
seal: مہر
stamp: ٹکٹ
loudspeaker: لاؤڈ اسپیکر
swing: جھولا
bone: ہڈی
skull: کھوپڑی
gold: سونا
poison: زہر
tray: ٹرے
firecracker: پٹاخہ
oil: تیل
sugarcane: گنا
peanuts: مونگ پھلی
`,
  people: `
f mature grandmother -: دادی, نانی, دادی اماں, نانی اماں
m mature grandfather -: دادا, نانا, دادا جان
f middle-aged mother -: ماں, امی, اماں, والدہ
m middle-aged father -: باپ, ابا, ابو, والد, بابا
f - daughter -: بیٹی
m - son -: بیٹا
f child granddaughter -: پوتی, نواسی
m child grandson -: پوتا, نواسا
f - sister -: بہن, آپا, باجی
m - brother -: بھائی
f adult aunt -: خالہ, پھوپھی, چچی, ممانی, تائی
m middle-aged uncle -: چچا, ماموں, تایا, پھوپھا
f adult wife -: بیوی, دلہن, بیگم
m adult husband -: شوہر, دولہا
f mature mother-in-law -: ساس
m mature father-in-law -: سسر
f young-adult daughter-in-law -: بہو
m young-adult son-in-law -: داماد
f adult sister-in-law -: بھابھی, نند
n - friend -: دوست
f - friend -: سہیلی
f child - -: لڑکی, بچی
m child - -: لڑکا
n child - -: بچہ
f adult - -: عورت, خاتون, نرس, استانی, ملکہ, نوکرانی, شہزادی
m adult - -: آدمی, مرد, مولوی, امام, مالک, نوکر, چوکیدار, ڈرائیور, رکشہ والا, چائے والا, دکاندار, حلوائی, درزی, نائی, دھوبی, موچی, بڑھئی, لوہار, کمہار, کسان, مچھیرا, ملاح, مالی, ڈاکیا, قلی, سپاہی, حوالدار, تھانیدار, فوجی, سیٹھ, جاگیردار, زمیندار, بادشاہ, شہزادہ, فقیر, بھکاری, چور, منشی, مزدور, نواب, شاعر, قوال, خان صاحب
f mature - -: بڑھیا
m mature - -: بوڑھا, بزرگ
f young-adult - -: طالبہ
m young-adult - -: نوجوان, طالب علم
n adult - -: ڈاکٹر, استاد, وکیل, جج, افسر, گلوکار, صحافی, مریض, گاہک, مہمان, پڑوسی, مسافر, اجنبی
n adult - g: لوگ, ہجوم, بھیڑ, مہمان, پڑوسی, باراتی, مسافر, گاؤں والے, نمازی, گاہک, مزدور, کسان, سپاہی, پولیس والے, تماشائی, طلبا, خاندان, رشتہ دار, گھر والے
n child - g: بچے
f child - g: لڑکیاں, بچیاں
m child - g: لڑکے
f adult - g: عورتیں, خواتین
m adult - -: درزی, باورچی, خانساماں, مالی, چوکیدار, مستری, بڑھئی, لوہار, کمہار, دھوبی, نائی, حجام, موچی, منشی, پٹواری, نواب, بادشاہ, شہزادہ, چور, ڈاکو, فوجی, سپاہی, ماہی گیر, ملاح, رکشے والا, چائے والا, دودھ والا, ڈرائیور, کنڈکٹر, حوالدار, تھانیدار, ڈاکیا, پوسٹ ماسٹر, ہیڈ ماسٹر, مولوی, امام, مؤذن, قلی, دکاندار, کسان, شاعر, قوال, گورکن
f adult - -: نرس, نوکرانی, مالکن, ملکہ, شہزادی, گلوکارہ, اداکارہ, استانی, پڑوسن, بیوہ
n adult - -: صحافی, انجینئر, منیجر, افسر, مسافر, مریض, گاہک, وکیل, ڈاکٹر, کلرک
`,
  feelings: `
joy: خوش*, مسکرا*, ہنس*, شرارت*, مذاق*, پیار*, محبت*, فخر*, جوش*, شاباش*, واہ, مبارک*, خوبصورت*, کھلکھلا*, لاڈ*, اطمینان*
sadness: اداس*, دکھ*, غم*, روتے*, روتی*, روتا*, رو, آنسو*, مایوس*, بھرائی*, رندھ*, نم آنکھ*, سسک*, تھک*, افسوس*, اکیل*, شرمند*, معاف*, بے بس*, رخصت*, مر گیا, مر گئی
anger: غصے*, غصہ*, غصّے*, ناراض*, چیخ*, گرج*, ڈانٹ*, سخت*, تلخ*, طنز*, جھوٹ*, دھوکا*, چپ رہ*, خاموش!, نکل جا*, بدتمیز*, نفرت*, برہم*, جھنجھلا*
fear: ڈر*, خوف*, گھبرا*, کانپ*, سہم*, پریشان*, فکر*, بے چین*, ہکلا*, ہچکچا*, لرز*, بچاؤ, خطرہ*, گڑگڑا*
surprise: حیران*, حیرت*, چونک*, دنگ*, اچانک, یقین نہیں*, ارے, سچ مچ, الجھن*
respect: شکریہ*, سلام*, آداب*, احترام*, ادب*, عزت*, مہربانی*, التجا*, عقیدت*, دعا*, ہاتھ جوڑ*, مائی لارڈ*, جناب*, حضور*
calm: آہستہ*, دھیرے*, سکون*, نرمی*, سنجید*, پرسکون*, ٹھہر*, سوچتے*, دھیمی*, دھیمے*
`,
  times: `
dawn: فجر, صبح صادق, طلوع آفتاب, پو پھٹے, تڑکے, سحری
morning: صبح, سویرے, سویرا
noon: دوپہر, ظہر
afternoon: دن, سہ پہر, عصر
dusk: مغرب, غروب آفتاب, جھٹپٹا
evening: شام
night: رات, آدھی رات, نصف شب, عشاء
`,
  weather: `
rain: بارش, برسات, پھوار
storm: طوفان, آندھی, بجلی کڑک
mist: دھند, کہر
snow: برف باری
heat: لو, کڑی دھوپ, تیز دھوپ
cloudy: بادل
`,
  places: `
bedroom: خواب گاہ, بیڈروم, سونے کا کمرہ
kitchen: باورچی خانہ, کچن
courtyard: صحن, آنگن, برآمدہ, دالان
garden: باغ, باغیچہ
balcony: بالکونی
street: سڑک, گلی, محلہ, بس سٹاپ, فٹ پاتھ
alley: تنگ گلی
bridge: پل
square: چوک, چوراہا
market: بازار, منڈی, میلہ
shop: دکان, کریانہ
restaurant: ریستوران, ڈھابہ, شادی ہال
cafe: چائے خانہ, چائے کی دکان, ہوٹل چائے, قہوہ خانہ
office: دفتر, بینک, ڈاک خانہ
classroom: کلاس روم, جماعت, کمرہ جماعت
school: سکول, اسکول, مدرسہ, کالج, یونیورسٹی
library: لائبریری, کتب خانہ
hospital: ہسپتال, اسپتال, کلینک, وارڈ
factory: کارخانہ, فیکٹری, بھٹہ
workshop: ورکشاپ, گیراج
station: سٹیشن, اسٹیشن, ریلوے سٹیشن, پلیٹ فارم, بس اڈہ
train: ٹرین, ریل گاڑی, ریل کا ڈبہ
bus: بس
car: گاڑی, کار, ٹیکسی, رکشہ, تانگہ, ٹرک
airport: ہوائی اڈہ, ایئرپورٹ
ship: کشتی, جہاز
harbour: بندرگاہ
river: دریا, دریا کنارہ, نہر, گھاٹ
lake: جھیل, تالاب
beach: ساحل
sea: سمندر
forest: جنگل
field: کھیت, میدان کھیت
village: گاؤں, بستی, کنواں
mountain: پہاڑ, پہاڑی, وادی
desert: صحرا, ریگستان
cave: غار
road: راستہ, شاہراہ, ہائی وے
park: پارک
playground: میدان, کھیل کا میدان
stadium: سٹیڈیم, اکھاڑا
stage: سٹیج, اسٹیج
theatre: سینما, تھیٹر
studio: سٹوڈیو
temple: مندر, گوردوارہ
church: گرجا, گرجا گھر
mosque: مسجد, درگاہ, مزار, خانقاہ
palace: محل, حویلی, دربار
castle: قلعہ
ruins: کھنڈر, کھنڈرات
graveyard: قبرستان, قبر
prison: جیل, قید خانہ, حوالات
court: عدالت, کچہری, عدالت کا کمرہ
police-station: تھانہ, پولیس سٹیشن, پولیس اسٹیشن
hotel: ہوٹل, سرائے, ہاسٹل
rooftop: چھت
corridor: راہداری
stairs: سیڑھی, سیڑھیاں, زینہ
warehouse: گودام
home: گھر, مکان, کمرہ, بیٹھک, جھونپڑی, کوٹھی, فلیٹ, بنگلہ, خیمہ
shop: دکان, درزی کی دکان, کریانے کی دکان, میڈیکل اسٹور, اسٹور, بیکری, مال, حجام کی دکان
restaurant: ہوٹل, ڈھابا, ریستوران
cafe: چائے کی دکان, چائے خانہ, کیفے
office: دفتر, ڈاک خانہ, ڈاکخانہ, بینک, کمپنی, کچہری
hospital: ہسپتال, اسپتال, کلینک, دواخانہ
station: بس اڈا, ریلوے اسٹیشن, پلیٹ فارم
workshop: گیراج, ورکشاپ
road: ہائی وے, پٹرول پمپ, سڑک, چوراہا
rooftop: چھت
home: گھر, حویلی, فلیٹ, جھونپڑی, بیٹھک, برآمدہ, کمرہ, دالان
courtyard: صحن, آنگن
`,
});
