import { Button, Text } from "@mantine/core";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useParams } from "react-router";
import { problemText } from "../api/problemText.ts";
import type { Invitation } from "../api/records.ts";
import type { Problem } from "../api/request.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { getInvitation } from "../api/workshops.ts";
import { InvitationText } from "../join/InvitationText.tsx";
import { JoinForm } from "../join/JoinForm.tsx";
import { LinkRefusal } from "../join/LinkRefusal.tsx";
import { ErrorNote } from "../ui/ErrorNote.tsx";
import { Page } from "../ui/Page.tsx";
import classes from "./JoinPage.module.css";
import { PageLoading } from "./PageLoading.tsx";

export function JoinPage() {
  const { token = "" } = useParams();
  const [invitation, refresh] = useAnswer(useCallback(() => getInvitation(token), [token]));
  switch (invitation.state) {
    case "loading":
      return <PageLoading />;
    case "failed":
      return <Refused problem={invitation.problem} onRetry={() => void refresh()} />;
    case "ready":
      return <Invited token={token} invitation={invitation.value} />;
  }
}

function Invited({ token, invitation }: { token: string; invitation: Invitation }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { workshop, you, role } = invitation;
  const to = `/w/${workshop.id}`;
  return (
    <Page title={workshop.title} narrow>
      <div className={classes.card}>
        <InvitationText invitation={invitation} />
        <hr className={classes.rule} />
        {you ? (
          <>
            <Text mb="md">{t("join.already", { name: you.name })}</Text>
            {you.role !== role && (
              <Text mb="md">{t("join.otherRole", { role: t(`common.roles.${you.role}`) })}</Text>
            )}
            <Button component={Link} to={to} size="md" fullWidth>
              {t("join.continue", { name: you.name })}
            </Button>
          </>
        ) : (
          <JoinForm token={token} invitation={invitation} onJoined={() => void navigate(to)} />
        )}
      </div>
    </Page>
  );
}

function Refused({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  const { t } = useTranslation();
  if (problem.code !== "invite-expired" && problem.status !== 404) {
    return (
      <Page narrow>
        <ErrorNote onRetry={onRetry}>{problemText(problem)}</ErrorNote>
      </Page>
    );
  }
  const reason = problem.code === "invite-expired" ? "expired" : "unknown";
  const title = t(`join.refused.${reason}.title`);
  return (
    <Page title={title} narrow>
      <LinkRefusal title={title} body={t(`join.refused.${reason}.body`)} />
    </Page>
  );
}
