import type { Db } from "../db/schema.ts";
import { counted, inMegabytes } from "./report.ts";
import { amountsOf } from "./records.ts";

/** How much an installation or a backup holds. */
export interface Contents {
  workshops: number;
  members: number;
  canvases: number;
  /** Records of words, and how many bytes they are. */
  records: number;
  bytes: number;
}

export async function contentsOf(db: Db): Promise<Contents> {
  const amounts = await amountsOf(db);
  return {
    workshops: await countOf(db, "workshops"),
    members: await countOf(db, "members"),
    canvases: await countOf(db, "canvases"),
    records: amounts.reduce((sum, { records }) => sum + records, 0),
    bytes: amounts.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

async function countOf(db: Db, table: "workshops" | "members" | "canvases"): Promise<number> {
  const { count } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

export function inWords({ workshops, members, canvases, records, bytes }: Contents): string {
  const words = `${counted(records, "record")} of words (${inMegabytes(bytes)})`;
  return `${counted(workshops, "workshop")}, ${counted(members, "member")}, ${counted(canvases, "canvas", "canvases")}, ${words}`;
}
