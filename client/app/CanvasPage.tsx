import { Button, Group, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { CanvasId } from "#shared/canvas.ts";
import { problemText } from "../api/problemText.ts";
import type { Problem } from "../api/request.ts";
import { Page } from "../ui/Page.tsx";
import { OpenCanvas } from "./OpenCanvas.tsx";
import { PageLoading } from "./PageLoading.tsx";
import { useLoadedCanvas } from "./useLoadedCanvas.ts";

export function CanvasPage() {
  const { canvasId = "" } = useParams();
  return <CanvasById key={canvasId} canvasId={canvasId} />;
}

function CanvasById({ canvasId }: { canvasId: CanvasId }) {
  const [loading, retry] = useLoadedCanvas(canvasId);
  switch (loading.state) {
    case "loading":
      return <PageLoading />;
    case "failed":
      return <NotOpened problem={loading.problem} onRetry={retry} />;
    case "ready":
      return <OpenCanvas canvasId={canvasId} loadedTitle={loading.canvas.title} renew={retry} />;
  }
}

function NotOpened({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  const { t } = useTranslation();
  const isFinal = problem.status === 401 || problem.status === 404;
  return (
    <Page title={t("canvas.failed.title")} narrow>
      <Title order={1}>{t("canvas.failed.title")}</Title>
      <Text mt="sm">{problemText(problem)}</Text>
      <Group mt="lg">
        {!isFinal && <Button onClick={onRetry}>{t("common.retry")}</Button>}
        <Button component={Link} to="/" variant={isFinal ? "filled" : "default"}>
          {t("common.toHome")}
        </Button>
      </Group>
    </Page>
  );
}
