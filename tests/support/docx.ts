import { inflateRawSync } from "node:zlib";

const endOfDirectory = 0x06054b50;

/** The text of every part of a Word file, by its name in the zip. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from(Uint32Array.of(endOfDirectory).buffer));
  const parts = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    parts.set(name, contentAt(zip, zip.readUInt32LE(at + 42), zip.readUInt32LE(at + 20)));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

function contentAt(zip: Buffer, header: number, compressed: number): string {
  const from = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const content = zip.subarray(from, from + compressed);
  return (zip.readUInt16LE(header + 8) === 8 ? inflateRawSync(content) : content).toString("utf8");
}

export interface WordParagraph {
  style: string | undefined;
  text: string;
  /** The list it is numbered in, and how deep. */
  list: { id: string; level: number } | undefined;
}

/** Every paragraph in reading order, those in cells included. */
export function paragraphsOf(xml: string): WordParagraph[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([paragraph]) => {
    const id = /<w:numId w:val="(\d+)"/.exec(paragraph)?.[1];
    const level = /<w:ilvl w:val="(\d+)"/.exec(paragraph)?.[1];
    return {
      style: /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1],
      text: textOf(paragraph),
      list: id === undefined ? undefined : { id, level: Number(level) },
    };
  });
}

/** The words in a stretch of WordprocessingML, without its markup. */
export function textOf(xml: string): string {
  return xml
    .replace(/<w:br\/>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof entities) => entities[name]);
}

const entities = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

export function tablesOf(xml: string): string[] {
  return [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
}

export function rowsOf(table: string): string[] {
  return [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
}
