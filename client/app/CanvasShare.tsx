import { Button } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { can } from "#shared/policy.ts";
import { withTexts } from "../i18n/withTexts.ts";
import { useRecords, useYou } from "../records/canvasRecords.ts";

const ShareDialog = lazy(async () => ({
  default: (await withTexts(import("../workshop/ShareDialog.tsx"))).ShareDialog,
}));

/** The way to invite others, for those who may. */
export function CanvasShare() {
  const { t } = useTranslation();
  const you = useYou();
  const workshopId = useRecords((records) => records.workshop.id);
  const universities = useRecords((records) => records.universities);
  const [isOpen, setIsOpen] = useState(false);
  if (!can(you.role, "invite")) return null;
  return (
    <>
      <Button variant="default" onClick={() => setIsOpen(true)}>
        {t("canvas.share")}
      </Button>
      {isOpen && (
        <Suspense>
          <ShareDialog
            workshopId={workshopId}
            universities={universities}
            opened
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
