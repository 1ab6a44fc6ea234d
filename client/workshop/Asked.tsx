import { Text, Title } from "@mantine/core";
import { Trans, useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { WorkshopAnswer } from "../api/records.ts";
import { useFormatting } from "../i18n/formatting.ts";
import classes from "./Asked.module.css";
import { askedOf, type Ask } from "./askedOf.ts";

/** Enough to choose from; the rest follows when these are done. */
const atMost = 4;

export function Asked({ answer }: { answer: WorkshopAnswer }) {
  const { t } = useTranslation();
  const asks = askedOf(answer).slice(0, atMost);
  return (
    <section className={classes.asked} aria-labelledby="asked">
      <Title order={2} id="asked" size="h3">
        {t("workshop.asked.title")}
      </Title>
      {asks.length === 0 ? (
        <Text c="dimmed" mt={4}>
          {t("workshop.asked.nothing")}
        </Text>
      ) : (
        <ul className={classes.list}>
          {asks.map((ask) => (
            <li key={"canvasId" in ask ? `${ask.ask} ${ask.canvasId}` : ask.ask}>
              <AskText ask={ask} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function AskText({ ask }: { ask: Ask }) {
  const { t } = useTranslation();
  const { list } = useFormatting();
  switch (ask.ask) {
    case "begin":
      return t("workshop.asked.begin");
    case "wait":
      return t("workshop.asked.waitFor");
    case "signatories":
      return t("workshop.asked.signatories", { list: list(ask.universities) });
    case "decide":
    case "write":
    case "answer": {
      const { count, title, university, canvasId } = ask;
      return (
        <Trans
          t={t}
          i18nKey={`workshop.asked.${ask.ask}`}
          values={{ title, university }}
          count={count}
          components={{ canvas: <Link to={`/c/${canvasId}`} className={classes.link} /> }}
        />
      );
    }
  }
}
