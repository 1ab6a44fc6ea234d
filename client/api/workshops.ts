import type { WorkshopId, MemberId } from "#shared/workshop.ts";
import type {
  ChangeMemberBody,
  CreateCanvasBody,
  CreateInviteBody,
  CreateWorkshopBody,
  JoinBody,
} from "./records.ts";
import { api, request } from "./request.ts";

/** Every call about workshops, their people and their links, as a Result. */

export const getHome = () => request(api.home.$get());

export const createWorkshop = (body: CreateWorkshopBody) =>
  request(api.workshops.$post({ json: body }));

export const getWorkshop = (w: WorkshopId) => request(api.workshops[":w"].$get({ param: { w } }));

export const createCanvas = (w: WorkshopId, body: CreateCanvasBody) =>
  request(api.workshops[":w"].canvases.$post({ param: { w }, json: body }));

export const changeMember = (w: WorkshopId, m: MemberId, body: ChangeMemberBody) =>
  request(api.workshops[":w"].members[":m"].$patch({ param: { w, m }, json: body }));

export const removeMember = (w: WorkshopId, m: MemberId) =>
  request(api.workshops[":w"].members[":m"].$delete({ param: { w, m } }));

/** Ends this browser's session in every workshop. */
export const signOut = () => request(api.session.$delete());

export const getInvites = (w: WorkshopId) =>
  request(api.workshops[":w"].invites.$get({ param: { w } }));

export const createInvite = (w: WorkshopId, body: CreateInviteBody) =>
  request(api.workshops[":w"].invites.$post({ param: { w }, json: body }));

export const revokeInvite = (id: string) =>
  request(api.invites[":i"].$delete({ param: { i: id } }));

export const getInvitation = (token: string) =>
  request(api.invitations[":token"].$get({ param: { token } }));

export const join = (body: JoinBody) => request(api.join.$post({ json: body }));

export const createPersonalLink = (w: WorkshopId) =>
  request(api.workshops[":w"]["personal-link"].$post({ param: { w } }));

/** Spends a personal link: this browser then is the member who made it. */
export const spendPersonalLink = (token: string) =>
  request(api.continue.$post({ json: { token } }));
