import { IconAlertCircle, IconChevronRight } from "@tabler/icons-react";
import { useId, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { TemplatePath } from "#shared/templateFaults.ts";
import { useEditing } from "./editorContext.ts";
import { faultsAt } from "./faultsAt.ts";
import { MoveButtons } from "./MoveButtons.tsx";
import classes from "./Part.module.css";

interface PartProps {
  /** Its key among what can be unfolded, like "blocks/need". */
  part: string;
  path: TemplatePath;
  name: string;
  /** Before the name: a shape. */
  mark?: ReactNode;
  /** After the name, quietly. */
  notes?: string[];
  at: number;
  of: number;
  onMove: (by: -1 | 1) => void;
  onRemove: (() => void) | null;
  whyNot?: string;
  /** Drawn only while it is unfolded. */
  children: ReactNode;
}

/** One entry of a list that unfolds to a form; one at a time. */
export function Part({ part, path, name, mark, notes = [], children, ...buttons }: PartProps) {
  const { faults, open, unfold } = useEditing();
  const { t } = useTranslation();
  const bodyId = useId();
  const isOpen = open === part;
  const count = faultsAt(faults, path).length;
  const shown = name.trim() || t("templates.part.unnamed");
  return (
    <li className={classes.part} data-open={isOpen || undefined} data-part={part}>
      <div className={classes.head}>
        <button
          type="button"
          className={classes.toggle}
          aria-expanded={isOpen}
          aria-controls={isOpen ? bodyId : undefined}
          onClick={() => unfold(isOpen ? null : part)}
        >
          <IconChevronRight size={16} stroke={1.8} className={classes.arrow} aria-hidden />
          {mark}
          <span className={classes.name}>{shown}</span>
          {notes.map((note) => (
            <span key={note} className={classes.note}>
              {note}
            </span>
          ))}
          {count > 0 && (
            <span className={classes.faults}>
              <IconAlertCircle size={14} aria-hidden />
              {t("templates.tabs.withFaults", { count })}
            </span>
          )}
        </button>
        <MoveButtons name={shown} {...buttons} />
      </div>
      {isOpen && (
        <div className={classes.body} id={bodyId}>
          {children}
        </div>
      )}
    </li>
  );
}
