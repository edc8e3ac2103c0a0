/** What is filed, shown and hidden; a sheet that comes back signed, is sent away, and comes back better. */
import { type Lodging, type SheetKind, sheetCode } from "#model/archive/sheet.ts";
import { idOf } from "#model/subject.ts";
import { versionOf } from "#store/archive/sheets.ts";
import { fetch } from "#store/read.ts";
import type { Town } from "./town.ts";
import { fileRaw, uploaded } from "./upload.ts";

export async function keepPapers(town: Town, project: string): Promise<void> {
  const photo = await town.does("resident-2", "file", project, fileRaw());
  await town.does("clerk-dongxiao", "show", photo, { caption: "长廊座椅更新之前" });
  await town.does("clerk-dongxiao", "hide", photo, { reason: "拍到了住户。" });
  await town.does("clerk-dongxiao", "mask", photo, { files: uploaded(), caption: "长廊座椅更新之前，人脸已遮挡" });
  const meeting = await lastOf(town, "minutes_signed");
  await town.does("chair", "enclose", `meeting:${meeting}`, fileRaw("paper", "会场照片"));
  const code = await codeOf(town, "minutes", meeting);
  const signed: Lodging["signed"] = ["chair", "recorder", "seal"];
  const on = new Date(town.now + 8 * 3_600_000).toISOString().slice(0, 10);
  await town.does("clerk-dongxiao", "lodge", code, { files: uploaded(), signed, on, note: "监督人外出。" });
  await town.does("supervisor", "reject", code, { reason: "公章看不清。" });
  await town.does("clerk-dongxiao", "lodge", code, { files: [uploaded(), uploaded()], signed: [...signed, "witness"], on });
  await town.does("chair", "countersign", code);
}

/** The code of a sheet printed now. */
export async function codeOf(town: Town, kind: SheetKind, id: string): Promise<string> {
  const version = await fetch(town.db, versionOf(town.db, kind, id));
  if (!version) throw new Error(`no ${kind} of ${id}`);
  return sheetCode(kind, id, version);
}

async function lastOf(town: Town, kind: string): Promise<string> {
  const query = town.db.$client.prepare("SELECT subject FROM facts WHERE kind = ? ORDER BY leaf DESC LIMIT 1");
  const [row] = (await query.bind(kind).all<{ subject: string }>()).results;
  return idOf(row?.subject ?? "");
}
