import { Button, Collapse, Text, Title } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { problemText } from "../api/problemText.ts";
import type { Problem } from "../api/request.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { getHome } from "../api/workshops.ts";
import { Crossroads } from "../home/Crossroads.tsx";
import { openExample } from "../home/openExample.ts";
import { OpenWorkshopForm } from "../home/OpenWorkshopForm.tsx";
import { Readings } from "../home/Readings.tsx";
import { RejoinList } from "../home/RejoinList.tsx";
import { ErrorNote } from "../ui/ErrorNote.tsx";
import { Page } from "../ui/Page.tsx";
import classes from "./HomePage.module.css";
import { welcomeState } from "./welcomeState.ts";

export function HomePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [home, refresh] = useAnswer(getHome);
  const [isFormOpen, setFormOpen] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const example = useExample();
  const workshops = home.state === "ready" ? home.value.workshops : [];

  useEffect(() => {
    if (isFormOpen) form.current?.querySelector<HTMLElement>("[data-autofocus]")?.focus();
  }, [isFormOpen]);

  return (
    <Page>
      <div className={classes.opening}>
        <div>
          <Title order={1} className={classes.title}>
            {t("home.title")}
          </Title>
          <Text className={classes.lead}>{t("home.lead")}</Text>
          <div className={classes.ways}>
            <Button size="md" loading={example.isOpening} onClick={example.open}>
              {t("home.openExample")}
            </Button>
            <Button
              size="md"
              variant="default"
              aria-expanded={isFormOpen}
              aria-controls="open-workshop"
              onClick={() => setFormOpen(!isFormOpen)}
            >
              {t("home.openWorkshop")}
            </Button>
          </div>
          <Text size="sm" c="dimmed" mt="sm" maw="44ch">
            {t("home.exampleHint")}
          </Text>
          {example.problem && <ErrorNote>{problemText(example.problem)}</ErrorNote>}
        </div>
        <Crossroads />
      </div>
      <Collapse id="open-workshop" expanded={isFormOpen}>
        <div ref={form} className={classes.form}>
          <OpenWorkshopForm
            onCreated={({ workshop, invites }) =>
              void navigate(`/w/${workshop.id}`, { state: welcomeState(invites) })
            }
          />
        </div>
      </Collapse>
      {workshops.length > 0 && (
        <RejoinList workshops={workshops} onSignedOut={() => void refresh()} />
      )}
      <Readings />
    </Page>
  );
}

/** Opens the worked example as a visitor and goes to its first canvas. */
function useExample() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isOpening, setOpening] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const open = async () => {
    setOpening(true);
    const opened = await openExample(t("home.visitor"));
    setOpening(false);
    setProblem(opened.ok ? null : opened.error);
    if (opened.ok) await navigate(`/c/${opened.value}`);
  };
  return { isOpening, problem, open: () => void open() };
}
