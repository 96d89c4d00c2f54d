import chromium from "@sparticuz/chromium";
import { type Browser, chromium as launcher } from "playwright-core";

/**
 * Flags of the packaged Chromium that work in a container. Its own defaults hold `--single-process`, which ends the browser
 * with the first page, and `--disable-web-security`, which would blind every test of origins.
 */
const FLAGS = [
  "--no-sandbox",
  "--headless=shell",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Starts the Chromium that npm installed, or the one that `CHROME_PATH` names. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH ?? (await chromium.executablePath());
  return launcher.launch({ executablePath, args: FLAGS });
}
