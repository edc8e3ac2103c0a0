/** Known answers that live outside the checkout. Where their folder is missing the tests on them are skipped, and one line says so. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(process.cwd(), process.env["CONFORMANCE_DATA"] ?? "../shared/data");

export const without = !existsSync(folder);
if (without) console.log("Skipped: tests on known answers, their folder is not here (CONFORMANCE_DATA).");

/** The `cases` of a file, none where the folder is missing. */
export const casesOf = <T>(file: string): readonly T[] => (without ? [] : JSON.parse(readFileSync(path.join(folder, file), "utf8")).cases);
