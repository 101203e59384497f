import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A Chromium that was unpacked: its program and the environment that it needs. */
export interface Chromium {
  executablePath: string;
  env: Record<string, string>;
}

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/** It unpacks into whatever os.tmpdir() is when it is first imported, so it gets a process of its own. */
const UNPACK = `const { default: chromium } = await import(process.argv[1]); await chromium.executablePath();`;

/**
 * Only these fonts exist for our Chromium, whatever the machine has: a page is set alike everywhere.
 * Folders are relative to this file, so that the project can be moved.
 */
const FONTS = [
  'fonts',
  ...[
    'noto-serif-sc/400Regular',
    'noto-serif-sc/700Bold',
    'noto-serif-tc/400Regular',
    'noto-serif-hk/400Regular',
  ].map((folder) => `../../../@expo-google-fonts/${folder}`),
];
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${FONTS.map((folder) => `  <dir prefix="relative">${folder}</dir>`).join('\n')}
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** The package's Chromium runs on Linux with an x64 processor. */
export const isPackaged = process.platform === 'linux' && process.arch === 'x64';

/** The version of the Chromium that npm brings; null where it does not run. */
export function packagedVersion(): string | null {
  return isPackaged ? readVersion() : null;
}

function readVersion(): string {
  const manifest = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'));
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

/**
 * Unpacks the Chromium of the npm package `@sparticuz/chromium` into node_modules/.cache, once a version.
 * Several processes may ask at once: each unpacks into a folder of its own, and the first to finish names it.
 */
export async function unpackChromium(cache = CACHE): Promise<Chromium> {
  const entry = import.meta.resolve('@sparticuz/chromium');
  const folder = join(cache, `chromium-${readVersion()}`);
  if (!(await exists(join(folder, 'chromium')))) {
    await mkdir(cache, { recursive: true });
    const part = await mkdtemp(`${folder}.part-`);
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', UNPACK, entry], {
      // A Lambda value makes the package unpack its libraries too: NSS and expat, which a bare Debian lacks.
      env: { ...process.env, TMPDIR: part, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    });
    await writeFile(join(part, 'fonts', 'fonts.conf'), FONTS_CONF);
    await rename(part, folder).catch(async (error: unknown) => {
      await rm(part, { recursive: true, force: true });
      if (!(await exists(join(folder, 'chromium')))) throw error;
    });
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      FONTCONFIG_PATH: join(folder, 'fonts'),
      HOME: folder,
      XDG_CACHE_HOME: join(folder, 'cache'),
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(':'),
    },
  };
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
