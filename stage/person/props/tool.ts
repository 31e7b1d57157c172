import { BRASS, DARK, low, near, oval, poly, rect, round, STEEL, stroke, WHITE, WOOD, type PropFamily } from './prop.ts';

const IRON = [0.4, 0.012, 250] as [number, number, number];
const ROPE = [0.72, 0.07, 78] as [number, number, number];

/** What one works, fights and opens doors with. */
export const TOOL: PropFamily = {
  knife: {
    hand: 'grip', stands: 'upright', carry: near,
    pieces: [poly([0.84, 0.01, 240], [-0.04, 0.14], [-0.04, 0.5], [0.012, 0.66], [0.05, 0.48], [0.05, 0.14]), stroke([0.97, 0.005, 240], 0.009, [0.038, 0.16], [0.038, 0.5]), rect(STEEL, -0.06, 0.11, 0.066, 0.15), round([0.32, 0.05, 45], [-0.038, -0.16], [-0.036, 0.12], [0.046, 0.12], [0.042, -0.16])],
    also: ['kitchen knife', 'dagger', 'knives', 'pocket knife', 'penknife', 'butter knife', 'switchblade', 'hunting knife', 'stiletto', 'kukri'], near: ['scissors', 'razor', 'scalpel', 'letter opener', 'cleaver', 'sickle', 'chisel', 'screwdriver', 'bayonet', 'stake', 'arrow', 'machete', 'kirpan', 'blade', 'shard'],
  },
  sword: {
    hand: 'grip', stands: 'hangs', carry: [0.14, 0.78, 0.3],
    pieces: [poly([0.82, 0.012, 240], [-0.055, -0.14], [-0.05, -1.4], [0, -1.56], [0.05, -1.4], [0.055, -0.14]), stroke([0.95, 0.006, 240], 0.01, [0, -0.18], [0, -1.4]), round(BRASS, [-0.2, -0.1], [-0.19, -0.16], [0.19, -0.16], [0.2, -0.1]), rect([0.3, 0.05, 40], -0.036, -0.1, 0.036, 0.18), oval(BRASS, 0, 0.21, 0.05, 0.05)],
    also: ['swords', 'katana', 'sabre', 'saber', 'scimitar', 'broadsword', 'rapier', 'talwar', 'cutlass', 'wooden sword'], near: ['lightsaber', 'urumi', 'bokken', 'shinai'],
  },
  gun: {
    hand: 'grip', stands: 'upright', carry: [0.08, 0.5, 0.56],
    pieces: [poly(IRON, [-0.06, 0.08], [-0.06, 0.22], [0.44, 0.22], [0.44, 0.11], [0.16, 0.1], [0.14, 0.05], [0.04, 0.05]), poly([0.3, 0.04, 45], [-0.06, 0.1], [-0.11, -0.17], [0.03, -0.18], [0.06, 0.08]), stroke(IRON, 0.014, [0.05, 0.06], [0.09, -0.02], [0.16, 0.01], [0.16, 0.09]), rect([0.3, 0.01, 250], 0.38, 0.22, 0.42, 0.25), stroke([0.62, 0.01, 250], 0.008, [-0.03, 0.2], [0.42, 0.2])],
    also: ['pistol', 'revolver', 'handgun', 'guns', 'service revolver'], near: ['ray gun', 'blaster', 'taser', 'stun gun', 'water pistol', 'toy gun', 'phaser', 'laser gun', 'weapon', 'flare gun', 'hair dryer'],
  },
  rifle: {
    hand: 'grip', stands: 'upright', carry: [0.12, 0.6, 0.4],
    pieces: [poly([0.36, 0.07, 48], [-0.1, -0.62], [0.06, -0.66], [0.06, 0], [0.05, 0.66], [-0.035, 0.66], [-0.04, -0.06]), rect(IRON, -0.01, 0.1, 0.035, 1.32), rect(IRON, -0.05, -0.02, 0.055, 0.2), stroke(IRON, 0.012, [0.06, -0.12], [0.12, -0.06], [0.06, 0])],
    also: ['shotgun', 'musket', 'rifles', 'machine gun'], near: ['crossbow', 'bow', 'longbow', 'bazooka', 'rocket launcher', 'flamethrower'],
  },
  key: {
    hand: 'grip', stands: 'upright', carry: near,
    pieces: [stroke(BRASS, 0.024, [0, 0], [0, 0.34]), oval(BRASS, 0, 0.43, 0.105, 0.105), oval([0.42, 0.05, 70], 0, 0.43, 0.056, 0.056), rect(BRASS, 0, 0.13, 0.09, 0.18), rect(BRASS, 0, 0.21, 0.07, 0.25)],
    also: ['keys', 'car keys', 'door key', 'key ring', 'bunch of keys', 'house key', 'old key'], near: ['padlock', 'lock', 'keyring'],
  },
  ring: {
    hand: 'grip', stands: 'upright', carry: near,
    pieces: [stroke([0.8, 0.13, 88], 0.022, [0, 0.13], [-0.085, 0.19], [-0.07, 0.3], [0, 0.335], [0.07, 0.3], [0.085, 0.19], [0, 0.13]), poly([0.92, 0.05, 220], [0, 0.47], [-0.06, 0.405], [0, 0.33], [0.06, 0.405])],
    also: ['wedding ring', 'engagement ring', 'rings'], near: ['earring', 'bangle', 'bracelet', 'anklet', 'thimble'],
  },
  necklace: {
    hand: 'grip', stands: 'hangs', carry: near,
    pieces: [stroke([0.8, 0.13, 88], 0.012, [-0.03, 0.02], [-0.12, -0.2], [0, -0.38], [0.12, -0.2], [0.03, 0.02]), oval([0.55, 0.17, 20], 0, -0.42, 0.05, 0.06)],
    also: ['locket', 'pendant', 'amulet', 'chain', 'pearls', 'mangalsutra', 'bead necklace'], near: ['rosary', 'prayer beads', 'beads', 'pocket watch', 'whistle', 'dog tags', 'talisman', 'charm', 'watch', 'stopwatch', 'compass'],
  },
  pen: {
    hand: 'grip', stands: 'upright', carry: near,
    pieces: [rect([0.34, 0.12, 260], -0.027, 0, 0.027, 0.46), poly([0.8, 0.02, 250], [-0.027, 0], [0, -0.14], [0.027, 0]), rect(BRASS, -0.03, 0.3, 0.03, 0.34), stroke(BRASS, 0.01, [0.037, 0.44], [0.037, 0.32])],
    also: ['pencil', 'fountain pen', 'ballpoint', 'quill', 'pens', 'pencils', 'marker', 'crayon', 'chalk', 'piece of chalk', 'biro'], near: ['syringe', 'thermometer', 'lipstick', 'cigarette', 'cigar', 'needle', 'wand', 'magic wand', 'toothbrush', 'match', 'incense stick', 'laser pointer', 'pipe', 'pointer', 'nail', 'feather'],
  },
  brush: {
    hand: 'grip', stands: 'upright', carry: near,
    pieces: [stroke(WOOD, 0.022, [0, -0.14], [0, 0.38]), rect(STEEL, -0.034, 0.36, 0.034, 0.44), round([0.3, 0.04, 45], [-0.034, 0.44], [-0.06, 0.53], [0, 0.66], [0.06, 0.53], [0.034, 0.44])],
    also: ['paintbrush', 'calligraphy brush', 'ink brush', 'hairbrush', 'brush pen'], near: ['comb', 'duster brush', 'feather duster'],
  },
  hammer: {
    hand: 'grip', stands: 'upright', carry: [0.1, 0.6, 0.5],
    pieces: [stroke([0.56, 0.085, 60], 0.03, [0, -0.2], [0, 0.56]), poly(IRON, [-0.18, 0.5], [-0.18, 0.66], [0.12, 0.66], [0.24, 0.58], [0.12, 0.54]), rect([0.5, 0.01, 250], -0.2, 0.49, -0.14, 0.67)],
    also: ['mallet', 'gavel', 'sledgehammer'], near: ['wrench', 'spanner', 'pliers', 'saw', 'drill', 'pickaxe', 'tool', 'tools', 'trowel', 'crowbar', 'hoe'],
  },
  axe: {
    hand: 'grip', stands: 'upright', carry: [0.14, 0.66, 0.4],
    pieces: [stroke([0.54, 0.085, 58], 0.034, [0, -0.5], [0.01, 0.62]), round(STEEL, [0.02, 0.44], [0.2, 0.36], [0.26, 0.52], [0.2, 0.68], [0.02, 0.6]), rect(IRON, -0.05, 0.44, 0.06, 0.6)],
    also: ['hatchet', 'battle axe', 'tomahawk'], near: ['scythe', 'adze'],
  },
  stick: {
    hand: 'grip', stands: 'upright', carry: [0.16, 0.66, 0.42],
    pieces: [stroke([0.44, 0.075, 52], 0.036, [0.02, -1.3], [0, 0], [-0.02, 0.55]), stroke([0.54, 0.08, 58], 0.012, [0.03, -1], [0.012, 0.2]), oval([0.5, 0.08, 56], -0.02, 0.57, 0.05, 0.045)],
    also: ['staff', 'walking stick', 'pole', 'branch', 'lathi', 'club', 'twig', 'bamboo', 'wooden stick', 'sticks'], near: ['spear', 'oar', 'paddle', 'lance', 'rod', 'fishing rod', 'trident', 'baton', 'bat', 'cricket bat', 'baseball bat', 'log', 'firewood', 'crutch', 'ski pole', 'truncheon', 'hockey stick', 'plank', 'flagpole', 'harpoon', 'cue', 'whip'],
  },
  cane: {
    hand: 'grip', stands: 'upright', carry: [0.14, 0.72, 0.36],
    pieces: [stroke([0.34, 0.06, 45], 0.034, [0.02, -1.55], [0, 0.1]), stroke([0.34, 0.06, 45], 0.04, [0, 0.06], [0.01, 0.22], [-0.08, 0.3], [-0.19, 0.27], [-0.22, 0.16]), rect([0.3, 0.01, 60], -0.012, -1.6, 0.05, -1.52)],
    also: ['crook', 'shepherd\'s crook', 'hooked stick'],
  },
  sugarcane: {
    hand: 'grip', stands: 'upright', carry: [0.16, 0.66, 0.42],
    pieces: [stroke([0.45, 0.1, 350], 0.045, [0.02, -1.3], [0, 0], [-0.03, 0.95]), ...[-0.85, -0.4, 0.3, 0.65].map((y) => oval([0.74, 0.07, 90], -0.02 * y, y, 0.05, 0.014))],
    also: ['sugar cane', 'sugarcanes', 'stalk of sugarcane'], near: ['sheaf', 'sheaf of wheat', 'corn', 'corn cob', 'wheat'],
  },
  broom: {
    hand: 'grip', stands: 'upright', carry: [0.16, 0.62, 0.42],
    pieces: [stroke([0.56, 0.08, 60], 0.026, [0, 0.72], [0.02, -0.86]), poly([0.74, 0.1, 82], [-0.06, -0.84], [-0.19, -1.44], [0.22, -1.44], [0.09, -0.84]), ...[-0.1, 0.01, 0.12].map((x) => stroke([0.56, 0.09, 72], 0.01, [x * 0.4 + 0.01, -0.9], [x, -1.42])), rect([0.5, 0.15, 25], -0.08, -0.94, 0.1, -0.87)],
    also: ['mop', 'broomstick'], near: ['rake', 'vacuum cleaner', 'whisk broom'],
  },
  shovel: {
    hand: 'grip', stands: 'upright', carry: [0.16, 0.62, 0.42],
    pieces: [stroke([0.54, 0.085, 58], 0.03, [0, 0.6], [0.01, -0.82]), round(STEEL, [-0.15, -0.82], [-0.14, -1.18], [0.01, -1.36], [0.16, -1.18], [0.17, -0.82]), stroke([0.5, 0.08, 56], 0.03, [-0.12, 0.62], [0.12, 0.62])],
    also: ['spade'], near: ['pitchfork', 'hay fork'],
  },
  rope: {
    hand: 'fist', stands: 'hangs', carry: low,
    pieces: [...[0, 0.035, 0.07].map((d) => stroke(ROPE, 0.026, [0, -0.03], [-0.2 + d, -0.24], [-0.17 + d, -0.56], [0, -0.66 + d], [0.17 - d, -0.56], [0.2 - d, -0.24], [0, -0.03])), stroke([0.62, 0.07, 72], 0.03, [-0.07, -0.14], [0.07, -0.1]), stroke(ROPE, 0.024, [0.08, -0.58], [0.22, -0.72], [0.2, -0.92])],
    also: ['coil of rope', 'lasso', 'cord', 'ropes', 'leash', 'rein', 'reins'], near: ['cable', 'wire', 'string', 'thread', 'hose', 'noose', 'net', 'fishing net', 'wool', 'yarn', 'belt', 'chains', 'handcuffs', 'snake', 'stethoscope'],
  },
  shield: {
    hand: 'fist', stands: 'upright', carry: [0.06, 0.5, 0.5],
    pieces: [round([0.5, 0.14, 25], [-0.4, 0.42], [-0.38, -0.06], [0, -0.5], [0.38, -0.06], [0.4, 0.42], [0, 0.48]), stroke(BRASS, 0.026, [0, 0.44], [0, -0.44]), stroke(BRASS, 0.026, [-0.38, 0.16], [0.38, 0.16]), oval(BRASS, 0, 0.16, 0.09, 0.09)], front: true,
    also: ['shields'], near: ['breastplate', 'armour'],
  },
  umbrella: {
    hand: 'grip', stands: 'upright', carry: [0.1, 0.25, 0.1], canopy: { tip: 3.12, half: 1.62, colour: [0.36, 0.11, 22] },
    pieces: [stroke(DARK, 0.018, [0, -0.3], [0, 3.07]), stroke(WOOD, 0.026, [0, -0.18], [0, -0.34], [0.06, -0.4], [0.11, -0.35])],
    also: ['parasol', 'open umbrella', 'sunshade'],
  },
  'closed umbrella': {
    hand: 'grip', stands: 'hangs', carry: [0.1, 0.84, 0.16],
    pieces: [poly([0.3, 0.03, 265], [-0.075, -0.24], [-0.115, -0.6], [-0.02, -1.42], [0.02, -1.42], [0.115, -0.6], [0.075, -0.24]), stroke([0.22, 0.02, 265], 0.012, [-0.02, -0.28], [-0.04, -0.7], [0, -1.36]), stroke([0.42, 0.03, 265], 0.012, [0.04, -0.28], [0.055, -0.7], [0.01, -1.3]), stroke([0.22, 0.02, 265], 0.02, [-0.1, -0.62], [0, -0.66], [0.1, -0.6]), stroke(DARK, 0.016, [0, -1.4], [0, -1.56]), stroke(WOOD, 0.032, [0, -0.22], [0, 0.06], [-0.06, 0.14], [-0.13, 0.07])],
    also: ['folded umbrella', 'furled umbrella', 'rolled umbrella'],
  },
  camera: {
    hand: 'grip', stands: 'upright', carry: [0.02, 0.36, 0.6],
    pieces: [rect([0.26, 0.01, 260], -0.26, 0.02, 0.26, 0.34), rect([0.6, 0.01, 250], -0.26, 0.25, 0.26, 0.34), rect([0.3, 0.01, 260], -0.09, 0.34, 0.09, 0.42), oval([0.18, 0.01, 260], 0.02, 0.16, 0.14, 0.14), oval([0.36, 0.06, 250], 0.02, 0.16, 0.09, 0.09), oval([0.85, 0.04, 230], 0.055, 0.2, 0.028, 0.028), oval([0.55, 0.18, 27], -0.19, 0.36, 0.028, 0.018)],
    also: ['cameras', 'film camera', 'video camera', 'polaroid camera'], near: ['binoculars', 'telescope', 'microscope', 'projector', 'magnifying glass', 'spyglass', 'opera glasses'],
  },
  phone: {
    hand: 'grip', stands: 'upright', carry: [0.05, 0.3, 0.6],
    pieces: [rect(DARK, -0.105, 0, 0.105, 0.44), { colour: [0.85, 0.05, 230], shade: 0.2, poly: [[-0.088, 0.03], [-0.088, 0.41], [0.088, 0.41], [0.088, 0.03]] }, rect([0.66, 0.14, 250], -0.066, 0.32, -0.015, 0.37), rect([0.74, 0.14, 145], 0.015, 0.32, 0.066, 0.37), rect([0.78, 0.14, 75], -0.066, 0.22, -0.015, 0.27), rect([0.66, 0.16, 25], 0.015, 0.22, 0.066, 0.27)],
    also: ['mobile', 'mobile phone', 'smartphone', 'cell phone', 'cellphone', 'phones', 'handset'], near: ['telephone', 'receiver', 'walkie-talkie', 'remote', 'remote control', 'calculator', 'pager', 'radio set', 'tv remote', 'scanner', 'communicator', 'tracker', 'dictaphone', 'tape recorder', 'cassette', 'charger'],
  },
  laptop: {
    front: true, hand: 'cup', stands: 'upright', carry: [0, 0.5, 0.62],
    pieces: [poly([0.7, 0.008, 250], [-0.36, 0.02], [-0.42, -0.08], [0.42, -0.08], [0.36, 0.02]), rect([0.62, 0.008, 250], -0.34, 0.02, 0.34, 0.44), { colour: [0.6, 0.09, 245], shade: 0.25, poly: [[-0.31, 0.05], [-0.31, 0.41], [0.31, 0.41], [0.31, 0.05]] }, rect(WHITE, -0.24, 0.26, 0.06, 0.34), rect([0.85, 0.06, 85], -0.24, 0.12, 0.16, 0.18), ...[-0.045, -0.01].map((y) => stroke([0.4, 0.01, 250], 0.012, [-0.3, y], [0.3, y]))],
    also: ['computer', 'laptops', 'notebook computer'], near: ['typewriter', 'keyboard', 'game console', 'monitor', 'screen'],
  },
  tablet: {
    hand: 'grip', stands: 'upright', carry: [0.05, 0.35, 0.62],
    pieces: [rect(DARK, -0.19, -0.12, 0.19, 0.4), { colour: [0.84, 0.04, 230], shade: 0.2, poly: [[-0.165, -0.085], [-0.165, 0.365], [0.165, 0.365], [0.165, -0.085]] }, rect([0.66, 0.11, 245], -0.12, 0.2, 0.12, 0.32), rect([0.7, 0.02, 250], -0.12, 0.12, 0.12, 0.15), rect([0.7, 0.02, 250], -0.12, 0.04, 0.05, 0.07)],
    also: ['ipad', 'e-reader', 'kindle', 'data pad', 'datapad'], near: ['slate'],
  },
  microphone: {
    hand: 'grip', stands: 'upright', carry: [0, 0.28, 0.5],
    pieces: [poly(DARK, [-0.045, -0.18], [-0.06, 0.22], [0.06, 0.22], [0.045, -0.18]), oval([0.6, 0.01, 250], 0, 0.3, 0.095, 0.11), stroke([0.4, 0.01, 250], 0.01, [-0.085, 0.3], [0.085, 0.3])],
    also: ['mic'], near: ['megaphone', 'loudhailer'],
  },
}; // prettier-ignore
