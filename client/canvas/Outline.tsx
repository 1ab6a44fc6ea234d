import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Block, Template } from "#shared/template.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { useEditors } from "./editors.ts";
import { blockElementId } from "./focusPlace.ts";
import classes from "./Outline.module.css";
import { useBlockInView } from "./useBlockInView.ts";

interface OutlineProps {
  template: Template;
  /** A small state mark, before the block's name. */
  mark(block: Block): ReactNode;
  /** After the name: what waits there, or who is there. */
  end(block: Block): ReactNode;
  onGo?: () => void;
}

/** The five zones with their blocks: where one is, and how each block stands. */
export function Outline({ template, mark, end, onGo }: OutlineProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const inView = useBlockInView();
  const writingIn = useEditors(({ active }) => active?.place.blockId);
  const current = writingIn ?? inView;
  return (
    <nav className={classes.outline} aria-label={t("canvas.outline")}>
      {template.zones.map((zone) => (
        <div key={zone.id} className={classes.zone}>
          <p className={classes.name} id={`zone-${zone.id}`}>
            {localized(zone.name)}
          </p>
          <ul className={classes.blocks} aria-labelledby={`zone-${zone.id}`}>
            {template.blocks
              .filter((block) => block.zone === zone.id)
              .map((block) => (
                <li key={block.id}>
                  <a
                    className={classes.block}
                    href={`#${blockElementId(block.id)}`}
                    aria-current={block.id === current ? "true" : undefined}
                    onClick={onGo}
                  >
                    {mark(block)}
                    <span className={classes.blockName}>{localized(block.name)}</span>
                    {end(block)}
                  </a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
