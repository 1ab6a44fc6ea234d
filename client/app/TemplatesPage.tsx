import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useParams } from "react-router";
import { err, ok } from "#shared/result.ts";
import { problemText } from "../api/problemText.ts";
import { getTemplates } from "../api/templates.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { getWorkshop } from "../api/workshops.ts";
import { TemplateList } from "../templates/TemplateList.tsx";
import { ErrorNote } from "../ui/ErrorNote.tsx";
import { Page } from "../ui/Page.tsx";
import { PageLoading } from "./PageLoading.tsx";

const refreshMs = 10_000;

/** The templates that a workshop's canvases can be made with. */
export function TemplatesPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { workshopId = "" } = useParams();
  const [answer, refresh] = useAnswer(
    useCallback(() => getBoth(workshopId), [workshopId]),
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
  const { workshop, you, templates } = answer.value;
  return (
    <Page
      title={t("templates.title")}
      crumbs={<Link to={`/w/${workshopId}`}>{workshop.title}</Link>}
    >
      {answer.problem && <ErrorNote>{t("workshop.stale")}</ErrorNote>}
      <TemplateList
        workshopId={workshopId}
        role={you.role}
        templates={templates}
        onChanged={() => void refresh()}
        onOpen={(id) => void navigate(`/w/${workshopId}/templates/${id}`)}
      />
    </Page>
  );
}

async function getBoth(workshopId: string) {
  const [workshop, templates] = await Promise.all([
    getWorkshop(workshopId),
    getTemplates(workshopId),
  ]);
  if (!workshop.ok) return err(workshop.error);
  if (!templates.ok) return err(templates.error);
  return ok({ ...workshop.value, templates: templates.value });
}
