import { VisuallyHidden } from "@mantine/core";
import { useDeferredValue, useMemo, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { BlockId, Template } from "#shared/template.ts";
import { readIn } from "#shared/templateLanguages.ts";
import type { OpenTemplate } from "../api/templates.ts";
import { useLanguage } from "../i18n/useLocalized.ts";
import { Announcement } from "../ui/Announcement.tsx";
import { notify } from "../ui/notify.ts";
import { Columns, type Shown } from "./Columns.tsx";
import { EditorBar } from "./EditorBar.tsx";
import { EditorContext, type Editing } from "./editorContext.ts";
import { EditorNotices } from "./EditorNotices.tsx";
import { Faults } from "./Faults.tsx";
import { LeaveDialog } from "./LeaveDialog.tsx";
import { partOf, sectionOf, type SectionName } from "./sectionNames.ts";
import { Sections } from "./Sections.tsx";
import classes from "./TemplateEditor.module.css";
import { useFaults } from "./useFaults.ts";
import { useLeaving } from "./useLeaving.ts";
import { useTemplateDraft } from "./useTemplateDraft.ts";

interface TemplateEditorProps {
  /** What the server has, asked again and again. */
  newest: OpenTemplate;
  /** What was left in this browser without saving. */
  kept: Template | null;
  onSaved: () => void;
  /** Draws the template as people will see it, with this block in view. */
  preview: (template: Template, blockId: BlockId | null) => ReactNode;
}

/** A template as a form, and beside it the canvas that it makes. */
export function TemplateEditor({ newest, kept, onSaved, preview }: TemplateEditorProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { draft, change, hasChanges, isOvertaken, isSaving, problem, save } = useTemplateDraft({
    newest,
    kept,
  });
  const { template, base } = draft;
  const [language, setLanguage] = useState(useLanguage());
  const [section, setSection] = useState<SectionName>("about");
  const [open, setOpen] = useState<string | null>(null);
  const [shown, setShown] = useState<Shown>("form");
  const [said, announce] = useState("");
  const faults = useFaults(template);
  const leaving = useLeaving(hasChanges);
  const form = useRef<HTMLDivElement>(null);
  const edited = useDeferredValue(template);
  const drawn = useMemo(() => readIn(edited, language), [edited, language]);
  const version = newest.record.version;

  const showFirst = () => {
    const [first] = faults.now;
    if (!first) return;
    setSection(sectionOf(first.path));
    setOpen(partOf(template, first.path));
    setShown("form");
    // When it is drawn: what is wrong says so itself.
    requestAnimationFrame(() => {
      form.current?.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
    });
  };
  const submit = async (over?: OpenTemplate) => {
    faults.tell();
    if (faults.now.length > 0) return showFirst();
    const saved = await save(over);
    if (saved) notify(t("templates.editor.saved", { version: saved.record.version }));
    onSaved();
  };

  const editing = useMemo<Editing>(
    () => ({
      template,
      language,
      faults: faults.told,
      edit: (next, field) => change({ type: "edited", template: next, field }),
      open,
      unfold: setOpen,
      announce,
    }),
    [template, language, faults.told, change, open],
  );

  return (
    <EditorContext value={editing}>
      <VisuallyHidden component="h1">{t("templates.editor.label")}</VisuallyHidden>
      <EditorNotices
        newest={newest}
        isOvertaken={isOvertaken && hasChanges}
        isKept={kept !== null && hasChanges && base.record.version === version}
        onAdopt={() => change({ type: "adopted", answer: newest })}
        onPutOver={() => void submit(newest)}
      />
      <EditorBar
        template={template}
        version={version}
        language={language}
        hasChanges={hasChanges}
        isSaving={isSaving}
        onUndo={draft.past.length === 0 ? null : () => change({ type: "undone" })}
        onLanguage={setLanguage}
        onSave={() => void submit()}
      />
      <Faults count={faults.told.length} problem={problem} onShow={showFirst} />
      <Columns shown={shown} onShow={setShown}>
        <div className={classes.form} ref={form}>
          <Sections chosen={section} onChoose={setSection} />
        </div>
        <section className={classes.preview} aria-label={t("templates.editor.preview")}>
          {preview(drawn, open?.startsWith("blocks/") ? open.slice("blocks/".length) : null)}
        </section>
      </Columns>
      <Announcement>{said}</Announcement>
      <LeaveDialog
        opened={leaving.to !== null}
        onStay={leaving.stay}
        onLeave={() => void navigate(leaving.to ?? "/")}
      />
    </EditorContext>
  );
}
