import { Button, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { problemText } from "../api/problemText.ts";
import type { Problem } from "../api/request.ts";
import { spendPersonalLink } from "../api/workshops.ts";
import { LinkRefusal } from "../join/LinkRefusal.tsx";
import { ErrorNote } from "../ui/ErrorNote.tsx";
import { Page } from "../ui/Page.tsx";

/** A personal link. It asks first, so that a mail program that looks into links does not use it up. */
export function ContinuePage() {
  const { t } = useTranslation();
  const { token = "" } = useParams();
  const navigate = useNavigate();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const go = async () => {
    setSending(true);
    const continued = await spendPersonalLink(token);
    setSending(false);
    setProblem(continued.ok ? null : continued.error);
    if (!continued.ok) return;
    const [only, ...others] = continued.value.workshops;
    // Replaced, so that "back" does not lead to a link that is used up.
    await navigate(only && others.length === 0 ? `/w/${only.workshop.id}` : "/", { replace: true });
  };

  const refusal = problem && refusalOf(problem);
  const title = t(refusal ? `join.personal.${refusal}.title` : "join.personal.title");
  return (
    <Page title={title} narrow>
      {refusal ? (
        <LinkRefusal title={title} body={t(`join.personal.${refusal}.body`)} />
      ) : (
        <>
          <Title order={1}>{title}</Title>
          <Text mt="sm" mb="lg">
            {t("join.personal.body")}
          </Text>
          {problem && <ErrorNote>{problemText(problem)}</ErrorNote>}
          <Button size="md" loading={isSending} onClick={() => void go()}>
            {t("join.personal.submit")}
          </Button>
        </>
      )}
    </Page>
  );
}

function refusalOf({ code, status }: Problem): "unknown" | "used" | "expired" | null {
  if (code === "link-used") return "used";
  if (code === "link-expired") return "expired";
  return status === 404 ? "unknown" : null;
}
