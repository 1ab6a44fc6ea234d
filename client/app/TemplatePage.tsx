import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import { can } from "#shared/policy.ts";
import { err, ok } from "#shared/result.ts";
import type { Template } from "#shared/template.ts";
import { withBothLanguages } from "#shared/templateLanguages.ts";
import { problemText } from "../api/problemText.ts";
import type { WorkshopAnswer } from "../api/records.ts";
import { getTemplate, type OpenTemplate } from "../api/templates.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { getWorkshop } from "../api/workshops.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { keptDraft } from "../templates/keptDraft.ts";
import { TemplateEditor } from "../templates/TemplateEditor.tsx";
import { TemplateView } from "../templates/TemplateView.tsx";
import { ErrorNote } from "../ui/ErrorNote.tsx";
import { Page } from "../ui/Page.tsx";
import { PageLoading } from "./PageLoading.tsx";
import type { TemplatePreviewProps } from "./TemplatePreview.tsx";

// The canvas is a large part of the page, and the form can be written in before it is there.
const TemplatePreview = lazy(async () => {
  const [{ canvasScript }, { TemplatePreview: Preview }] = await Promise.all([
    import("./canvasScript.ts"),
    import("./TemplatePreview.tsx"),
  ]);
  const drawn = (props: Omit<TemplatePreviewProps, "Canvas">) => (
    <Preview {...props} Canvas={canvasScript.EmptyCanvas} />
  );
  return { default: drawn };
});

const preview = (template: Template, blockId: string | null) => (
  <Suspense>
    <TemplatePreview template={template} blockId={blockId} />
  </Suspense>
);

const refreshMs = 10_000;

/** One template: to edit for facilitators of its workshop, else to read. */
export function TemplatePage() {
  const { workshopId = "", templateId = "" } = useParams();
  const [answer, refresh] = useAnswer(
    useCallback(() => getBoth(workshopId, templateId), [workshopId, templateId]),
    { everyMs: refreshMs },
  );
  if (answer.state === "loading") return <PageLoading />;
  if (answer.state === "failed") {
    return (
      <Page narrow>
        <ErrorNote onRetry={() => void refresh()}>{problemText(answer.problem)}</ErrorNote>
      </Page>
    );
  }
  const { workshop, open } = answer.value;
  return <Shown workshop={workshop} open={open} onSaved={() => void refresh()} />;
}

interface ShownProps {
  workshop: WorkshopAnswer;
  /** Null for the one that ships with the product. */
  open: OpenTemplate | null;
  onSaved: () => void;
}

function Shown({ workshop: { workshop, you }, open, onSaved }: ShownProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const template = open?.template ?? challengeTemplate;
  const name = localized(withBothLanguages(template).name);
  const mayEdit = open !== null && can(you.role, "manage-templates");
  const crumbs = (
    <>
      <Link to={`/w/${workshop.id}`}>{workshop.title}</Link> /{" "}
      <Link to={`/w/${workshop.id}/templates`}>{t("templates.title")}</Link> / {name}
    </>
  );
  return (
    <Page title={name} crumbs={crumbs} wide={mayEdit}>
      {mayEdit ? (
        <Editor open={open} onSaved={onSaved} />
      ) : (
        <TemplateView template={template} preview={preview(template, null)} />
      )}
    </Page>
  );
}

/** The editor with what was left in this browser, which is looked for first. */
function Editor({ open, onSaved }: { open: OpenTemplate; onSaved: () => void }) {
  const [kept, setKept] = useState<Template | null | "looking">("looking");
  const { id } = open.record;
  useEffect(() => {
    void keptDraft(id).then(setKept);
  }, [id]);
  if (kept === "looking") return null;
  return <TemplateEditor newest={open} kept={kept} onSaved={onSaved} preview={preview} />;
}

async function getBoth(workshopId: string, templateId: string) {
  const [workshop, open] = await Promise.all([
    getWorkshop(workshopId),
    templateId === challengeTemplate.id ? ok(null) : getTemplate(templateId),
  ]);
  if (!workshop.ok) return err(workshop.error);
  if (!open.ok) return err(open.error);
  return ok({ workshop: workshop.value, open: open.value });
}
