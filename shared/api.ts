import { z } from "zod";
import { decodePosition } from "./anchor.ts";
import { decisions } from "./signOff.ts";
import { languages } from "./template.ts";
import { hues, shapes } from "./templateLimits.ts";
import { hasVisible, tidyLine, tidyText } from "./typedText.ts";
import { countryCode, isCountry } from "./vocabularies/countries.ts";
import { limits, roles } from "./workshop.ts";

/**
 * The bodies and answers of every route. The server parses with these and describes itself by them;
 * pages take only their types from here.
 */

const id = z.string().min(1).max(64);
const instant = z.iso.datetime();
const line = z.string().overwrite(tidyLine).refine(hasVisible, "needs a character that shows");
const name = line.max(limits.name);
const title = line.max(limits.title);
const words = z.string().overwrite(tidyText).refine(hasVisible, "needs a character that shows");
const role = z.enum(roles);
const token = z.string().min(1).max(128);
const relativePosition = z
  .string()
  .max(1_000)
  .refine((encoded) => decodePosition(encoded) !== null, "not a base64 Yjs relative position");

/** A field that may be left out, or be null, which says the same. */
const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? undefined);

/** A point in time with any offset, kept in UTC with milliseconds. The pipe's end refuses years past 9999. */
const givenInstant = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text).toISOString())
  .pipe(instant);

const memberName = z.object({ id, name: z.string() });

// Records, as they are answered.

export const workshop = z
  .object({ id, title: z.string(), createdAt: instant })
  .meta({ id: "Workshop" });

export const university = z
  .object({
    id,
    name: z.string(),
    shortName: z.string(),
    country: z.string().nullable(),
    color: z.string(),
  })
  .meta({ id: "University" });

export const member = z
  .object({
    id,
    name: z.string(),
    universityId: id.nullable(),
    role,
    signsFor: id.nullable(),
    joinedAt: instant,
  })
  .meta({ id: "Member" });

export const canvas = z
  .object({
    id,
    workshopId: id,
    createdAt: instant,
    createdBy: memberName,
    /** Null while the canvas is at work. */
    archivedAt: instant.nullable(),
  })
  .meta({ id: "Canvas" });

export const invite = z
  .object({
    id,
    role,
    universityId: id.nullable(),
    createdAt: instant,
    expiresAt: instant.nullable(),
  })
  .meta({ id: "Invite" });

/** Shown once, when it is made: only a hash of the token is kept. */
export const newInvite = invite.extend({ token, url: z.string() }).meta({ id: "NewInvite" });

export const comment = z
  .object({ id, author: memberName, body: z.string(), at: instant })
  .meta({ id: "Comment" });

export const anchor = z.object({ start: relativePosition, end: relativePosition });

export const quote = z.object({
  text: z.string().min(1).max(10_000),
  before: z.string().max(200),
  after: z.string().max(200),
});

export const thread = z
  .object({
    id,
    canvasId: id,
    blockId: id,
    lane: id.optional(),
    anchor: anchor.optional(),
    quote: quote.optional(),
    status: z.enum(["open", "resolved"]),
    resolvedBy: memberName.nullable(),
    resolvedAt: instant.nullable(),
    comments: z.array(comment),
  })
  .meta({ id: "Thread" });

export const signOff = z
  .object({
    blockId: id,
    universityId: id,
    decision: z.enum(decisions),
    hash: z.string(),
    by: memberName,
    at: instant,
    note: z.string().optional(),
  })
  .meta({ id: "SignOff" });

export const blockAgreement = z
  .object({
    id,
    hash: z.string(),
    state: z.enum(["empty", "written", "agreed", "objected", "stale"]),
    signOffs: z.array(signOff.extend({ stale: z.boolean() })),
  })
  .meta({ id: "BlockAgreement" });

export const blockSummary = z
  .object({
    id,
    kind: z.string(),
    zone: id,
    lanes: z.array(id),
    material: z.boolean(),
    hash: z.string(),
  })
  .meta({ id: "Block" });

/** The record of a canvas with the title that its document says. */
export const titledCanvas = canvas.extend({ title: z.string() }).meta({ id: "TitledCanvas" });

/** A canvas as the workshop page lists it, with how far each university is. */
export const canvasCard = titledCanvas
  .extend({
    primary: id.nullable(),
    /** The primary interpretation as the canvas's own template shows it. */
    reading: z
      .object({
        name: z.object({ en: z.string(), fr: z.string() }),
        hue: z.enum(hues),
        shape: z.enum(shapes),
      })
      .nullable(),
    blocks: z.number().int(),
    agreed: z.number().int(),
    written: z.number().int(),
    openThreads: z.number().int(),
    progress: z.array(
      z.object({
        universityId: id,
        accepted: z.number().int(),
        objected: z.number().int(),
        waiting: z.number().int(),
      }),
    ),
  })
  .meta({ id: "CanvasCard" });

// Bodies.

const country = optional(
  z
    .string()
    .trim()
    .length(2)
    .overwrite(countryCode)
    .refine(isCountry, "is no country of ISO 3166-1"),
);

export const createWorkshopBody = z.object({
  title,
  universities: z.array(z.object({ name, country })).min(1).max(limits.universities),
  you: z.object({ name, university: optional(z.number().int().min(0)) }),
});

export const createInviteBody = z.object({
  role,
  universityId: optional(id),
  expiresAt: optional(givenInstant),
});

export const joinBody = z.object({
  token,
  name,
  universityId: optional(id),
  email: optional(z.email().max(254)),
});

export const changeMemberBody = z.object({
  role: optional(role),
  signsFor: id.nullable().optional(),
});

/** `templateId` is one of the workshop's own or the product's; an example is written for the product's. */
export const createCanvasBody = z.object({
  title,
  example: optional(z.enum(["theme", "method", "partnership"])),
  templateId: optional(id),
});

/** `primary` is the reading that the copy is to be designed for; without one it stays as it is. */
export const copyCanvasBody = z.object({ title, primary: optional(id) });

export const changeCanvasBody = z.object({ archived: z.boolean() });

/** Words are named by where they stand, by what they say, or by both. */
export const openThreadBody = z.object({
  blockId: id,
  lane: optional(id),
  anchor: optional(anchor),
  quote: optional(quote),
  body: words.max(limits.comment),
});

export const addCommentBody = z.object({ body: words.max(limits.comment) });

export const changeThreadBody = z.object({ status: z.enum(["open", "resolved"]) });

export const signOffBody = z.object({
  decision: z.enum(decisions),
  seenHash: z.string().min(1).max(128),
  note: optional(z.string().overwrite(tidyText).max(limits.note)),
});

export const personalLinkBody = z.object({ token });

export const exportQuery = z.object({
  format: z.enum(["docx", "md", "json"]),
  scope: z.enum(["all", "agreed"]).default("all"),
  lang: z.enum(languages).default("en"),
});

// Answers.

export const problem = z
  .object({
    status: z.number().int(),
    title: z.string(),
    detail: z.string(),
    /** Stable: programs branch on this and on nothing else. */
    code: z.string(),
    /** For a malformed body: the path of the first field at fault. */
    field: z.string().optional(),
  })
  .meta({ id: "Problem" });

/** What every answer about health holds; `people` and `rooms` are connections and open rooms of the asked process. */
export const health = z.object({
  version: z.string(),
  people: z.number().int(),
  rooms: z.number().int(),
});

export const workshopAnswer = z.object({
  workshop,
  universities: z.array(university),
  members: z.array(member),
  canvases: z.array(canvasCard),
  you: member,
  lastEvent: z.number().int(),
});

export const createdWorkshopAnswer = z.object({
  workshop,
  member,
  invites: z.array(newInvite),
});

export const joinedAnswer = z.object({ workshop, member });

/** Oldest first, without those that were revoked. */
export const invitesAnswer = z.object({ invites: z.array(invite) });

/** What a join page shows before anybody has joined. `you` is set when this browser is a member already. */
export const invitationAnswer = z.object({
  workshop,
  universities: z.array(university),
  role,
  universityId: id.nullable(),
  you: member.nullable(),
});

export const canvasAnswer = z.object({
  canvas: titledCanvas,
  blocks: z.array(blockSummary),
  /** The template the canvas was made with (`template.ts`). */
  template: z.record(z.string(), z.unknown()),
  workshop,
  universities: z.array(university),
  members: z.array(member),
  you: member,
  lastEvent: z.number().int(),
  /** For the page's hello: another one after a backup was put back. */
  generation: z.string(),
});

/** What a block holds (`blockContent.ts`); rich text as ProseMirror nodes. */
export const blockContent = z.object({
  texts: z.array(
    z.object({ lane: id.nullable(), nodes: z.array(z.record(z.string(), z.unknown())) }),
  ),
  fields: z.array(z.tuple([z.string(), z.unknown()])),
  rows: z
    .array(z.object({ id: z.string(), cells: z.array(z.tuple([z.string(), z.unknown()])) }))
    .optional(),
});

export const contentAnswer = z.object({
  canvas: titledCanvas,
  template: z.record(z.string(), z.unknown()),
  universities: z.array(university),
  blocks: z.array(z.object({ id, hash: z.string(), isEmpty: z.boolean(), content: blockContent })),
});

export const threadsAnswer = z.object({ threads: z.array(thread), lastEvent: z.number().int() });

export const agreementAnswer = z.object({
  blocks: z.array(blockAgreement),
  lastEvent: z.number().int(),
});

export const personalLinkAnswer = z.object({ url: z.string(), token, expiresAt: instant });

/** The workshops this browser's person is in, newest first. */
export const homeAnswer = z.object({
  workshops: z.array(z.object({ workshop, you: member })),
});
