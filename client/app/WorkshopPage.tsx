import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate, useParams } from "react-router";
import { problemText } from "../api/problemText.ts";
import type { WorkshopAnswer } from "../api/records.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { getWorkshop } from "../api/workshops.ts";
import { ErrorNote } from "../ui/ErrorNote.tsx";
import { Page } from "../ui/Page.tsx";
import { Asked } from "../workshop/Asked.tsx";
import { Canvases } from "../workshop/Canvases.tsx";
import { People } from "../workshop/People.tsx";
import type { Rename } from "../workshop/RenameCanvasDialog.tsx";
import { WelcomePanel } from "../workshop/WelcomePanel.tsx";
import { WorkshopHead } from "../workshop/WorkshopHead.tsx";
import { PageLoading } from "./PageLoading.tsx";
import { welcomeLinksIn } from "./welcomeState.ts";
import classes from "./WorkshopPage.module.css";

/** The canvas's own script knows how words are written; it is fetched when somebody renames. */
const rename: Rename = async (canvasId, title) => {
  const loaded = await import("./canvasScript.ts").catch(() => null);
  return loaded === null ? "not-loaded" : loaded.canvasScript.renameCanvas(canvasId, title);
};

const refreshMs = 10_000;

export function WorkshopPage() {
  const { t } = useTranslation();
  const { workshopId = "" } = useParams();
  const ask = useCallback(() => getWorkshop(workshopId), [workshopId]);
  const [answer, refresh] = useAnswer(ask, { everyMs: refreshMs });
  switch (answer.state) {
    case "loading":
      return <PageLoading />;
    case "failed":
      return (
        <Page narrow>
          <ErrorNote onRetry={() => void refresh()}>{problemText(answer.problem)}</ErrorNote>
        </Page>
      );
    case "ready":
      return (
        <Page title={answer.value.workshop.title} crumbs={answer.value.workshop.title}>
          {answer.problem && <ErrorNote>{t("workshop.stale")}</ErrorNote>}
          <Open answer={answer.value} onChanged={() => void refresh()} />
        </Page>
      );
  }
}

function Open({ answer, onChanged }: { answer: WorkshopAnswer; onChanged: () => void }) {
  const navigate = useNavigate();
  const location = useLocation();
  const links = welcomeLinksIn(location.state);
  return (
    <>
      <WorkshopHead answer={answer} />
      {links.length > 0 && (
        <WelcomePanel
          links={links}
          onDone={() => void navigate(location.pathname, { replace: true })}
        />
      )}
      <div className={classes.columns}>
        <div className={classes.work}>
          <Asked answer={answer} />
          <Canvases
            answer={answer}
            rename={rename}
            onChanged={onChanged}
            onCreated={(canvasId) => void navigate(`/c/${canvasId}`)}
          />
        </div>
        <People answer={answer} onChanged={onChanged} />
      </div>
    </>
  );
}
