import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";

// No journey needs more than 127.0.0.1, and Chromium would like to look up more.
const args = [
  "--no-sandbox", // tests also run as root, in containers
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

/** The system's Chromium, else the one from npm: no root, no download, Chinese glyphs in both. */
export async function launch(): Promise<Browser> {
  const system = [process.env["CHROME_PATH"], "/usr/bin/chromium", "/usr/bin/google-chrome"].find(usable);
  return system ? start(system, args, "/etc/fonts/fonts.conf") : startPacked();
}

function usable(file: string | undefined): file is string {
  if (!file) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** It unpacks its libraries (nss and friends) only where it believes to be in a Lambda, and must be told before it is imported. */
async function startPacked(): Promise<Browser> {
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs22.x";
  const { default: packed } = await import("@sparticuz/chromium");
  const executablePath = await packed.executablePath();
  // Not its own arguments: they switch off the web security that the journeys are to meet.
  return start(executablePath, [...args, "--no-zygote", "--in-process-gpu", "--disable-webgl"], path.join(tmpdir(), "fonts/fonts.conf"));
}

async function start(executablePath: string, args: string[], systemFonts: string): Promise<Browser> {
  const folder = mkdtempSync(path.join(tmpdir(), "diandan-fonts-"));
  const env = { ...process.env, FONTCONFIG_FILE: addChineseFont(systemFonts, folder) };
  const browser = await chromium.launch({ executablePath, args, env });
  browser.on("disconnected", () => rmSync(folder, { recursive: true, force: true }));
  return browser;
}

/** The packed browser's fonts know Latin letters only, a server's often too: without this every Chinese page is a page of boxes. */
function addChineseFont(systemFonts: string, folder: string): string {
  const font = createRequire(import.meta.url).resolve("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf");
  const file = path.join(folder, "fonts.conf");
  const parts = [
    `<include ignore_missing="yes">${systemFonts}</include>`,
    `<dir>${path.dirname(font)}</dir>`,
    `<cachedir>${folder}</cachedir>`,
  ];
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${parts.join("")}</fontconfig>`);
  return file;
}
