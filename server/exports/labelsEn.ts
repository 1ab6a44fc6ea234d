import type { Labels } from "./labelsType.ts";

const plural = new Intl.PluralRules("en");
const isOne = (n: number) => plural.select(n) === "one";

export const en: Labels = {
  draft: "Module draft",
  untitled: "Untitled module",
  titleNotAgreed: "Working title: the title block is not agreed.",
  workshop: "Workshop",
  universities: "Universities",
  credits: "Credits",
  level: "Level",
  version: "As of",
  agreed: "Agreement",
  openThreads: "Open threads",
  leftOut: "Left out",
  unset: "not chosen yet",
  notAgreed: "not agreed yet, left out",
  scopeAll: () =>
    "This draft holds the whole canvas, agreed or not. Every block says where it stands.",
  scopeAgreed: ({ blocks, agreed }) =>
    agreed === blocks
      ? "This draft holds only what every university has agreed: every block is agreed."
      : `This draft holds only what every university has agreed. ${
          isOne(blocks - agreed)
            ? "1 block is not agreed and is left out."
            : `${blocks - agreed} blocks are not agreed and are left out.`
        }`,
  blocksAgreed: ({ blocks, agreed }) =>
    `${agreed} of ${blocks} ${isOne(blocks) ? "block" : "blocks"} agreed`,
  state: {
    empty: () => "Empty",
    written: ({ universities, accepted }) =>
      accepted === 0
        ? "Written, not agreed yet"
        : `Written, agreed by ${accepted} of ${universities} universities`,
    agreed: ({ reserved }) =>
      reserved === 0
        ? "Agreed by every university"
        : "Agreed by every university, with reservations",
    objected: () => "Objected to, not agreed",
    stale: () => "Stale: the words changed after they were agreed",
  },
  stateWord: {
    empty: "Empty",
    written: "Written",
    agreed: "Agreed",
    objected: "Objection",
    stale: "Stale",
  },
  stateHead: "State",
  signOffs: "Sign-offs",
  datesInUtc: "All dates are in UTC.",
  block: "Block",
  undecided: "not decided",
  decision: { agree: "Agreed", reserve: "Agreed with a reservation", object: "Objected" },
  stale: "stale",
  signedEarlierWords: "on an earlier wording",
  notes: "Reservations and objections",
  empty: "empty",
  emptyBlock: "Empty: nobody has written here yet.",
  fingerprint: "fingerprint",
  ects: (value) => `${value} ECTS`,
  eqf: (value) => `EQF level ${value}`,
  people: "Who took part",
  name: "Name",
  university: "University",
  role: "Role",
  guest: "guest",
  roles: { facilitator: "facilitator", editor: "editor", commenter: "commenter", viewer: "viewer" },
  signatory: "signatory",
  page: (current, total) => `Page ${current} of ${total}`,
  colon: ": ",
};
