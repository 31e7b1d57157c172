import { wordSet } from './word-table.ts';

/** Animals that can play a part: when one does something of its own accord, it is someone on stage. */
export const ANIMALS = wordSet(`
dog hound puppy pup cat kitten mare horse stallion pony foal colt donkey mule camel cow bull ox calf buffalo goat kid-goat sheep lamb ram ewe pig piglet sow boar hen chicken rooster cock cockerel chick duck duckling goose gosling swan turkey peacock pigeon dove parrot crow raven
magpie owl eagle hawk falcon kite vulture sparrow gull seagull heron stork crane pelican penguin ostrich monkey ape gorilla chimp chimpanzee baboon elephant lion lioness tiger tigress leopard panther cheetah jaguar bear cub wolf fox jackal hyena deer stag doe fawn moose elk reindeer hare rabbit bunny
squirrel badger hedgehog otter beaver mouse rat hamster ferret weasel mongoose cobra python lizard iguana crocodile alligator tortoise turtle frog toad whale dolphin seal shark octopus dragon unicorn griffin phoenix terrier labrador poodle collie spaniel mongrel tomcat tabby bird robin canary budgie parakeet cockatoo mole marmot gopher chipmunk raccoon skunk porcupine snake viper lynx bison antelope gazelle zebra giraffe hippo hippopotamus rhino rhinoceros walrus platypus wombat dinosaur mutt pooch husky bulldog dachshund corgi pug greyhound beagle retriever rottweiler chihuahua llama alpaca yak kangaroo koala panda bat beast cougar coyote doggy doggie kitty nightingale grizzly bullock heifer gander caribou blackbird kingfisher woodpecker rattlesnake orangutan bobcat osprey vixen swallow cuckoo quail pheasant partridge egret ibis flamingo albatross puffin cormorant toucan macaw mynah myna crab lobster butterfly moth
`);

export const FEMALES = wordSet('mare cow ewe sow hen lioness tigress doe goose');
export const MALES = wordSet('stallion colt bull ox ram boar rooster cock cockerel stag tomcat');
