import { Alert, Button, FileButton } from "@mantine/core";
import { IconAlertCircle, IconFileImport } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { templateLimits } from "#shared/templateLimits.ts";
import type { TemplateId } from "#shared/templateRecord.ts";
import type { WorkshopId } from "#shared/workshop.ts";
import { takeInTemplate } from "../api/templates.ts";
import { useLanguage } from "../i18n/useLocalized.ts";
import { notify } from "../ui/notify.ts";
import { parsedJson } from "./keptDraft.ts";
import { addRefusal } from "./TemplateActions.tsx";
import classes from "./TemplateList.module.css";
import { useWritten } from "./useWritten.ts";

interface ImportButtonProps {
  workshopId: WorkshopId;
  onTaken: (id: TemplateId) => void;
}

/** Set in lines for people, a file may be larger than what it says. */
const mostBytes = templateLimits.bytes * 2;

interface Refused {
  why: string;
  /** Each a sentence about one place in the file. */
  faults: string[];
}

/** Takes a template in from a file that another workshop has exported, or somebody has written. */
export function ImportButton({ workshopId, onTaken }: ImportButtonProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const written = useWritten();
  const [refused, setRefused] = useState<Refused | null>(null);

  const takeIn = async (chosen: File | null) => {
    if (!chosen) return;
    const file = chosen.name;
    const refuse = (why: string, faults: string[] = []) => setRefused({ why, faults });
    if (chosen.size > mostBytes) return refuse(t("templates.importTooLarge", { file }));
    const json = parsedJson(await chosen.text());
    if (!isObject(json)) return refuse(t("templates.importUnreadable", { file }));
    const taken = await takeInTemplate(workshopId, json, language);
    if (taken.ok) {
      notify(t("templates.imported", { name: written(taken.value.record.name) }));
      return onTaken(taken.value.record.id);
    }
    const { code, status, detail } = taken.error;
    if (status === 413) return refuse(t("templates.importTooLarge", { file }));
    if (code === "malformed")
      return refuse(t("templates.importFaulty", { file }), detail.split("\n"));
    refuse(addRefusal(taken.error, t("templates.tooMany")));
  };

  return (
    <>
      <FileButton accept="application/json,.json" onChange={(file) => void takeIn(file)}>
        {(props) => (
          <Button
            {...props}
            variant="default"
            leftSection={<IconFileImport size={16} aria-hidden />}
          >
            {t("templates.import")}
          </Button>
        )}
      </FileButton>
      {refused && (
        <Alert
          role="alert"
          color="red"
          variant="light"
          className={classes.refused}
          icon={<IconAlertCircle size={18} aria-hidden />}
        >
          {refused.why}
          {refused.faults.length > 0 && (
            <ul className={classes.faults}>
              {refused.faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          )}
        </Alert>
      )}
    </>
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
