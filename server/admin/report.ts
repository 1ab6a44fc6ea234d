import type { DamagedRecord, Damage } from "./soundDocument.ts";
import { hasDamage, isDamage, type CanvasFinding, type Findings } from "./inspectAll.ts";
import type { Readable } from "./readable.ts";

const number = new Intl.NumberFormat("en");
const megabytes = new Intl.NumberFormat("en", {
  maximumFractionDigits: 1,
  minimumFractionDigits: 1,
});

/** "1 canvas", "1,234 canvases". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${number.format(n)} ${n === 1 ? one : many}`;
}

export const inMegabytes = (bytes: number): string => `${megabytes.format(bytes / 1_000_000)} MB`;

/** Everything that was found, a line each. */
export function reportOf(findings: Findings): string[] {
  const { canvases, records, bytes, file, canvasFindings } = findings;
  const size = `${counted(canvases, "canvas", "canvases")}, ${counted(records, "record")}, ${inMegabytes(bytes)}`;
  const damaged = canvasFindings.filter(isDamage).length;
  return [
    ...file.map((problem) => `database file: ${problem}`),
    ...canvasFindings.flatMap(linesOf),
    hasDamage(findings)
      ? `Read ${size}: ${damaged === 0 ? "the database file is damaged" : `${counted(damaged, "canvas is", "canvases are")} damaged`}.`
      : `Read ${size}: all sound.`,
  ];
}

function linesOf(finding: CanvasFinding): string[] {
  const { canvasId } = finding;
  if (finding.kind === "unreadable") return [`canvas ${canvasId} cannot be read: ${finding.why}`];
  const { inspection, hasRow, setAside } = finding;
  const { damaged, records, waiting, schemaVersion, title, before, readable } = inspection;
  const name = title === "" ? canvasId : `${canvasId} "${title}"`;
  const lines = damaged.map((record) => lineOf(record, records));
  if (before !== null)
    lines.push(`before it: ${amount(before)}; without the damage: ${amount(readable)}`);
  if (hasRow && records === 0) lines.push("none of its words is here");
  if (waiting > 0)
    lines.push(`${counted(waiting, "change waits", "changes wait")} for others that are not here`);
  if (records > 0 && hasRow && schemaVersion === null)
    lines.push("its first record, the seed, is not among them");
  if (!hasRow) lines.push("there are words of it, but no such canvas");
  if (setAside > 0)
    lines.push(
      `${counted(setAside, "damaged record was", "damaged records were")} set aside before`,
    );
  const state = isDamage(finding) ? "is damaged" : "is not damaged, but";
  return [`canvas ${name} ${state}:`, ...lines.map((line) => `  ${line}`)];
}

const words: Record<Damage, string> = {
  checksum: "its checksum does not fit",
  undecodable: "it is no Yjs update",
  unappliable: "it cannot be applied",
};

function lineOf({ place, position, at, size, why }: DamagedRecord, of: number): string {
  const name = place.kind === "snapshot" ? "the snapshot" : `number ${place.seq} of the log`;
  const which = `record ${number.format(position)} of ${number.format(of)} (${name})`;
  return `${which}, written ${at}, ${counted(size, "byte")}: ${words[why]}`;
}

const amount = ({ blocks, characters }: Readable): string =>
  `${counted(blocks, "block")} with ${counted(characters, "character")} can be read`;
