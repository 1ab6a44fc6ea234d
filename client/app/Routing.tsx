import { lazy, Suspense } from "react";
import { Route, Routes } from "react-router";
import { withTexts } from "../i18n/withTexts.ts";
import { NotFoundPage } from "./NotFoundPage.tsx";
import { PageLoading } from "./PageLoading.tsx";
import { useResend } from "./useResend.ts";

// Each page is a script of its own, so that a canvas does not wait for the forms of the other pages.
const HomePage = lazy(async () => ({
  default: (await withTexts(import("./HomePage.tsx"))).HomePage,
}));
const JoinPage = lazy(async () => ({
  default: (await withTexts(import("./JoinPage.tsx"))).JoinPage,
}));
const ContinuePage = lazy(async () => ({
  default: (await withTexts(import("./ContinuePage.tsx"))).ContinuePage,
}));
const WorkshopPage = lazy(async () => ({
  default: (await withTexts(import("./WorkshopPage.tsx"))).WorkshopPage,
}));
const ComparePage = lazy(async () => ({
  default: (await withTexts(import("./ComparePage.tsx"))).ComparePage,
}));
const TemplatesPage = lazy(async () => ({
  default: (await withTexts(import("./TemplatesPage.tsx"))).TemplatesPage,
}));
const TemplatePage = lazy(async () => ({
  default: (await withTexts(import("./TemplatePage.tsx"))).TemplatePage,
}));
const CanvasPage = lazy(async () => ({
  default: (await import("./canvasScript.ts")).canvasScript.CanvasPage,
}));

export function Routing() {
  useResend();
  return (
    <Suspense fallback={<PageLoading />}>
      <Routes>
        <Route index element={<HomePage />} />
        <Route path="join/:token" element={<JoinPage />} />
        <Route path="continue/:token" element={<ContinuePage />} />
        <Route path="w/:workshopId" element={<WorkshopPage />} />
        <Route path="w/:workshopId/compare" element={<ComparePage />} />
        <Route path="w/:workshopId/templates" element={<TemplatesPage />} />
        <Route path="w/:workshopId/templates/:templateId" element={<TemplatePage />} />
        <Route path="c/:canvasId" element={<CanvasPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  );
}
