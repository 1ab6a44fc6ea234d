import type { BlockState } from "#shared/agreement.ts";
import type { Decision } from "#shared/signOff.ts";
import type { Role } from "#shared/workshop.ts";

/** How the sign-offs of one block stand, for its state sentence. */
export interface Standing {
  universities: number;
  /** Accepted, with or without a reservation, as the block reads now. */
  accepted: number;
  reserved: number;
}

interface Counts {
  blocks: number;
  agreed: number;
}

/** Every word of the product that an export contains. */
export interface Labels {
  draft: string;
  untitled: string;
  titleNotAgreed: string;
  workshop: string;
  universities: string;
  credits: string;
  level: string;
  version: string;
  agreed: string;
  openThreads: string;
  leftOut: string;
  unset: string;
  notAgreed: string;
  scopeAll: (counts: Counts) => string;
  scopeAgreed: (counts: Counts) => string;
  blocksAgreed: (counts: Counts) => string;
  state: Record<BlockState, (standing: Standing) => string>;
  /** The same in one word, where the sign-offs stand beside it. */
  stateWord: Record<BlockState, string>;
  stateHead: string;
  signOffs: string;
  datesInUtc: string;
  block: string;
  undecided: string;
  decision: Record<Decision, string>;
  stale: string;
  signedEarlierWords: string;
  notes: string;
  empty: string;
  emptyBlock: string;
  fingerprint: string;
  ects: (value: string) => string;
  eqf: (value: string) => string;
  people: string;
  name: string;
  university: string;
  role: string;
  guest: string;
  roles: Record<Role, string>;
  signatory: string;
  page: (current: "{current}", total: "{total}") => string;
  colon: string;
}
