import { NativeSelect } from "@mantine/core";
import type { TFunction } from "i18next";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useParams, useSearchParams } from "react-router";
import type { BlockContent } from "#shared/blockContent.ts";
import type { CanvasId } from "#shared/canvas.ts";
import { fieldLabel, fieldText, type FieldReading } from "#shared/fieldText.ts";
import { blockOf, type Language, type Localized, type Template } from "#shared/template.ts";
import { codeNamesIn } from "#shared/vocabularies/codeNames.ts";
import { getContent } from "../api/canvases.ts";
import { problemText } from "../api/problemText.ts";
import type { CanvasCard, CanvasContent } from "../api/records.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { getWorkshop } from "../api/workshops.ts";
import { Comparison, type Side } from "../comparison/Comparison.tsx";
import { useLanguage, useLocalized } from "../i18n/useLocalized.ts";
import { ErrorNote } from "../ui/ErrorNote.tsx";
import { Page } from "../ui/Page.tsx";
import classes from "./ComparePage.module.css";
import { contentView } from "./contentView.tsx";
import { PageLoading } from "./PageLoading.tsx";

/** Two canvases of a workshop side by side; which two stands in the address, so that it can be sent to somebody. */
export function ComparePage() {
  const { workshopId = "" } = useParams();
  const ask = useCallback(() => getWorkshop(workshopId), [workshopId]);
  const [answer] = useAnswer(ask);
  if (answer.state === "loading") return <PageLoading />;
  if (answer.state === "failed") {
    return (
      <Page narrow>
        <ErrorNote>{problemText(answer.problem)}</ErrorNote>
      </Page>
    );
  }
  return <Choice canvases={answer.value.canvases} workshop={answer.value.workshop.title} />;
}

function Choice({ canvases, workshop }: { canvases: CanvasCard[]; workshop: string }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const left = params.get("canvas") ?? canvases[0]?.id ?? "";
  const right = params.get("with") ?? canvases.find(({ id }) => id !== left)?.id ?? "";
  const choose = (both: { canvas: CanvasId; with: CanvasId }) => setParams(both, { replace: true });
  const localized = useLocalized();
  // Designs of one challenge often have one title: the reading tells them apart.
  const options = canvases.map(({ id, title, reading }) => ({
    value: id,
    label: reading ? `${title} · ${localized(reading.name)}` : title,
  }));
  const chosen = (id: CanvasId) => ({
    id,
    name: options.find(({ value }) => value === id)?.label ?? "",
  });
  return (
    <Page title={t("canvases.compare.title")} crumbs={workshop}>
      <h1 className={classes.title}>{t("canvases.compare.title")}</h1>
      <p className={classes.lead}>{t("canvases.compare.lead")}</p>
      <div className={classes.choice}>
        <NativeSelect
          label={t("canvases.compare.left")}
          value={left}
          data={options}
          onChange={({ currentTarget }) => choose({ canvas: currentTarget.value, with: right })}
        />
        <NativeSelect
          label={t("canvases.compare.right")}
          value={right}
          data={options}
          onChange={({ currentTarget }) => choose({ canvas: left, with: currentTarget.value })}
        />
      </div>
      <Both left={chosen(left)} right={chosen(right)} />
    </Page>
  );
}

interface Chosen {
  id: CanvasId;
  /** What it is called on this page. */
  name: string;
}

function Both({ left, right }: { left: Chosen; right: Chosen }) {
  const [one, other] = [useContent(left.id), useContent(right.id)];
  const { t } = useTranslation();
  const [text, language] = [useLocalized(), useLanguage()];
  const codeName = codeNamesIn(language);
  const failed = [one, other].find(({ state }) => state === "failed");
  if (failed?.state === "failed") return <ErrorNote>{problemText(failed.problem)}</ErrorNote>;
  if (one.state !== "ready" || other.state !== "ready") return null;
  const words = { t, text, language, codeName };
  return (
    <Comparison
      left={sideOf(left.name, one.value, words)}
      right={sideOf(right.name, other.value, words)}
    />
  );
}

function useContent(canvasId: CanvasId) {
  const ask = useCallback(() => getContent(canvasId), [canvasId]);
  return useAnswer(ask)[0];
}

interface Words {
  t: TFunction;
  text: (localized: Localized) => string;
  language: Language;
  codeName: NonNullable<FieldReading["codeName"]>;
}

function sideOf(
  name: string,
  answer: CanvasContent,
  { language, codeName, ...words }: Words,
): Side {
  // The server answers with the template and the content at whose source these types stand.
  const template = answer.template as unknown as Template;
  const contents = answer.blocks.map(({ id, content, ...rest }) => {
    return { ...rest, block: blockOf(template, id), content: content as unknown as BlockContent };
  });
  const rows = contents.find(({ block }) => block?.rows === "outcomes")?.content.rows ?? [];
  const outcomes = rows.map(({ id }) => id);
  const reading = { template, language, codeName };
  return {
    title: name || answer.canvas.title,
    blocks: contents.flatMap(({ block, hash, isEmpty, content }) => {
      if (block === undefined) return [];
      const show = () =>
        contentView(block, content, {
          ...words,
          template,
          universities: answer.universities,
          outcomes,
          fieldText: (key, value) => ({
            label: fieldLabel(key, reading),
            text: fieldText(key, value, reading),
          }),
        });
      return [{ block, hash, isEmpty, show }];
    }),
  };
}
