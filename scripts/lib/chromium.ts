import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { CouldNotRun } from './could-not-run.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
];

/**
 * What a browser without a window does without: the pages of its address bar, which it would load anew for each visitor.
 * The last list of a command line counts alone, so that what Playwright leaves out is named again.
 */
const withoutFeatures = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'AimEnabled'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...[
    'HttpsFirstBalancedModeAutoEnable',
    'LensOverlay',
    'MediaRouter',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
  ],
  ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'PreconnectToSearch'],
];

export type { Browser };

/** Starts the Chromium of this machine. It asks the network for nothing of its own. */
export async function startChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  const starting = chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${withoutFeatures.join()}`,
    ],
  });
  return starting.catch((error: Error) => {
    throw new CouldNotRun(`浏览器 ${executablePath} 打不开：${error.message.split('\n')[0]}`);
  });
}

function chromiumPath(): string {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new CouldNotRun(`CHROMIUM_PATH 指定的程序不存在：${chosen}`);
  }
  const found =
    names.map(pathOfCommand).find((path) => path !== undefined) ?? elsewhere.find((path) => existsSync(path));
  if (found) return found;
  throw new CouldNotRun(
    '没有找到 Chromium、Chrome 或 Edge。Debian、Ubuntu、统信 UOS：apt-get install chromium fonts-noto-cjk；' +
      '其他系统装上其中任何一个，或者用环境变量 CHROMIUM_PATH 指定程序的位置。',
  );
}

function pathOfCommand(name: string): string | undefined {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  const { status, stdout } = spawnSync(finder, [name], { encoding: 'utf8' });
  return status === 0 ? stdout.split(/\r?\n/)[0] : undefined;
}
