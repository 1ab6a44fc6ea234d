import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import type { Language, Template } from "#shared/template.ts";
import * as api from "#shared/templateApi.ts";
import { faultText } from "#shared/templateFaultText.ts";
import type { TemplateFault } from "#shared/templateFaults.ts";
import { outlineOf } from "#shared/templateRecord.ts";
import { parseTemplate } from "#shared/templateSchema.ts";
import type { Member } from "#shared/workshop.ts";
import { addTemplate, changeTemplate, copyOf, removeTemplate } from "../commands/templates.ts";
import { lastEventOf } from "../db/events.ts";
import { templatesOf, templateWith, type StoredTemplate } from "../db/templates.ts";
import { answers, bodies, conflict, members, takes } from "./describe.ts";
import { attachment } from "./exportRoutes.ts";
import type { Guards } from "./guards.ts";
import type { Parts } from "./parts.ts";
import { refuse } from "./refusals.ts";

const tags = ["Templates"];
const ofWorkshop = z.object({ w: z.string() });
const ofTemplate = z.object({ t: z.string() });

const list = (guards: Guards) =>
  createRoute({
    method: "get",
    path: "/api/workshops/{w}/templates",
    summary: "The templates that canvases of the workshop can be made with",
    tags,
    middleware: guards.workshop("read"),
    request: { params: ofWorkshop },
    responses: {
      200: answers(api.templatesAnswer, "The product's own, and the workshop's"),
      ...members,
    },
  });

const add = (guards: Guards) =>
  createRoute({
    method: "post",
    path: "/api/workshops/{w}/templates",
    summary: "Copy a template, or take one in from its JSON",
    tags,
    middleware: guards.workshop("manage-templates"),
    request: { params: ofWorkshop, query: api.faultsQuery, body: takes(api.addTemplateBody) },
    responses: {
      201: answers(api.templateAnswer, "The new template, in its first version"),
      ...members,
      ...bodies,
      ...conflict,
    },
  });

const show = (guards: Guards) =>
  createRoute({
    method: "get",
    path: "/api/templates/{t}",
    summary: "A template of a workshop",
    tags,
    middleware: guards.template("read"),
    request: { params: ofTemplate },
    responses: { 200: answers(api.templateAnswer, "Its record and what it says"), ...members },
  });

const change = (guards: Guards) =>
  createRoute({
    method: "put",
    path: "/api/templates/{t}",
    summary: "Make a new version of a template; canvases keep the one they were made with",
    tags,
    middleware: guards.template("manage-templates"),
    request: { params: ofTemplate, query: api.faultsQuery, body: takes(api.changeTemplateBody) },
    responses: {
      200: answers(api.templateAnswer, "The template as it is now"),
      ...members,
      ...bodies,
      ...conflict,
    },
  });

const remove = (guards: Guards) =>
  createRoute({
    method: "delete",
    path: "/api/templates/{t}",
    summary: "Remove a template; canvases made with it stay as they are",
    tags,
    middleware: guards.template("manage-templates"),
    request: { params: ofTemplate },
    responses: { 204: { description: "It is gone" }, ...members },
  });

/** Described by itself: what it answers is JSON set in lines, for people to read, which the typed routes do not do. */
const exportFile = createRoute({
  method: "get",
  path: "/api/templates/{t}/export",
  summary: "A template as a file, to be taken in by another workshop",
  tags,
  request: { params: ofTemplate },
  responses: {
    200: {
      description: "The template's JSON, named in Content-Disposition",
      content: { "application/json": { schema: z.string().meta({ format: "binary" }) } },
    },
    ...members,
  },
});

export function templateRoutes({ means }: Parts, guards: Guards) {
  const routes = new OpenAPIHono()
    .openapi(list(guards), async (c) => {
      const { workshopId } = c.var.visit;
      const { stored, lastEvent } = await means.db.transaction().execute(async (tx) => ({
        stored: await templatesOf(tx, workshopId),
        lastEvent: await lastEventOf(tx, workshopId),
      }));
      const templates = stored.map(({ record }) => record);
      return c.json({ builtIn: outlineOf(challengeTemplate), templates, lastEvent }, 200);
    })
    .openapi(add(guards), async (c) => {
      const { workshopId, member } = c.var.visit;
      const body = c.req.valid("json");
      const copied = await templateToCopy(workshopId, body.copyOf);
      if (copied === "unknown") return refuse(c, "unknown-template", { field: "copyOf" });
      const parsed = parseTemplate(copied ?? body);
      if (!parsed.ok) return refuseFaulty(c, parsed.error, c.req.valid("query").lang);
      const added = await addTemplate(means, workshopId, nameOf(member), parsed.value);
      return added.ok ? c.json(shown(added.value), 201) : refuse(c, added.error);
    })
    .openapi(show(guards), (c) => c.json(shown(c.var.stored), 200))
    .openapi(change(guards), async (c) => {
      const { member } = c.var.visit;
      const { version, template } = c.req.valid("json");
      const parsed = parseTemplate(template);
      if (!parsed.ok) return refuseFaulty(c, parsed.error, c.req.valid("query").lang, "template");
      const edit = { version, content: parsed.value };
      const changed = await changeTemplate(means, c.var.stored.record.id, nameOf(member), edit);
      return changed.ok ? c.json(shown(changed.value), 200) : refuse(c, changed.error);
    })
    .openapi(remove(guards), async (c) => {
      await removeTemplate(means, c.var.visit.workshopId, c.var.stored.record.id);
      return c.body(null, 204);
    });
  routes.openAPIRegistry.registerPath(exportFile);
  routes.get("/api/templates/:t/export", guards.template("read"), (c) => {
    const { template } = c.var.stored;
    const file = { format: "trivium-template", ...template };
    return new Response(`${JSON.stringify(file, null, 2)}\n`, {
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": attachment(fileNameOf(template)),
      },
    });
  });
  return routes;

  /** Null when none is to be copied. */
  async function templateToCopy(
    workshopId: string,
    id: unknown,
  ): Promise<Template | "unknown" | null> {
    if (typeof id !== "string") return null;
    if (id === challengeTemplate.id) return copyOf(challengeTemplate);
    const stored = await templateWith(means.db, id);
    return stored?.record.workshopId === workshopId ? copyOf(stored.template) : "unknown";
  }
}

const nameOf = ({ id, name }: Member) => ({ id, name });

const shown = ({ record, template }: StoredTemplate) => {
  const content: Record<string, unknown> = { ...template };
  return { record, template: content };
};

/** More than anybody corrects at a time. */
const mostFaults = 20;

/** Each fault on a line of its own; the field is the first one's. */
function refuseFaulty(
  c: Context,
  faults: readonly TemplateFault[],
  language: Language,
  ...at: string[]
) {
  const field = [...at, ...(faults[0]?.path ?? [])].join(".");
  const detail = faults
    .slice(0, mostFaults)
    .map((fault) => faultText(fault, language))
    .join("\n");
  return refuse(c, "malformed", { ...(field !== "" && { field }), detail });
}

function fileNameOf({ name, version }: Template): string {
  const title = (name.en || name.fr).replace(/[\\/:*?"<>|]/g, " ").trim();
  return `${title}, ${version}.json`;
}
