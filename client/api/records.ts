import type { z } from "zod";
import type * as shared from "#shared/api.ts";

/** Bodies and answers of the routes, by the names pages use. The schemas themselves stay out of the browser. */

export type NewInvite = z.infer<typeof shared.newInvite>;
export type Invite = z.infer<typeof shared.invite>;
export type CanvasCard = z.infer<typeof shared.canvasCard>;
export type CanvasContent = z.infer<typeof shared.contentAnswer>;
export type Invitation = z.infer<typeof shared.invitationAnswer>;
export type WorkshopAnswer = z.infer<typeof shared.workshopAnswer>;
export type CreatedWorkshop = z.infer<typeof shared.createdWorkshopAnswer>;
export type PersonalLink = z.infer<typeof shared.personalLinkAnswer>;
export type RejoinableWorkshop = z.infer<typeof shared.homeAnswer>["workshops"][number];

export type CreateWorkshopBody = z.input<typeof shared.createWorkshopBody>;
export type CreateInviteBody = z.input<typeof shared.createInviteBody>;
export type JoinBody = z.input<typeof shared.joinBody>;
export type ChangeMemberBody = z.input<typeof shared.changeMemberBody>;
export type CreateCanvasBody = z.input<typeof shared.createCanvasBody>;
export type ExampleName = NonNullable<CreateCanvasBody["example"]>;
