import { useId, useRef, useState } from "react";
import { fragmentAt, type Place } from "#shared/canvas.ts";
import { BlockText } from "./BlockText.tsx";
import { useCanvas } from "./canvasContext.ts";
import type { FocusAt } from "./editing.ts";
import classes from "./PlaceText.module.css";
import { useEditorWanted } from "./useEditorWanted.ts";
import { useHasWords } from "./useShared.ts";

interface PlaceTextProps {
  /** The same object between renders. */
  place: Place;
  label: string;
  prompt: string;
}

/** The words of a place: plain text at first, its editor once it is near, and the prompt while nobody has written. */
export function PlaceText({ place, label, prompt }: PlaceTextProps) {
  const { doc, editing, access } = useCanvas();
  const fragment = fragmentAt(doc, place);
  const hasWords = useHasWords(fragment);
  const [wasEmpty, setWasEmpty] = useState(!hasWords);
  const [focusAt, setFocusAt] = useState<FocusAt | null>(null);
  const isPressed = useRef(false);
  const element = useRef<HTMLDivElement>(null);
  const isWanted = useEditorWanted(place, element) || focusAt !== null;
  const promptId = useId();
  if (!hasWords && !wasEmpty) setWasEmpty(true);
  const canFocus = editing !== null && access !== "read";

  return (
    <div className={classes.place} ref={element}>
      {wasEmpty && (
        // Its room stays when the first word is written: nothing below may jump.
        <p className={classes.prompt} id={promptId} data-written={hasWords || undefined}>
          {prompt}
        </p>
      )}
      {editing && isWanted ? (
        <editing.BlockEditor
          place={place}
          label={label}
          describedBy={hasWords ? undefined : promptId}
          focusAt={focusAt}
        />
      ) : (
        <div
          {...(canFocus && {
            role: "textbox",
            tabIndex: 0,
            "aria-multiline": true,
            "aria-readonly": true,
            "aria-label": label,
            // A press takes the focus before it is known whether it is a click or the start of a scroll.
            onPointerDown: () => void (isPressed.current = true),
            onFocus: () => {
              if (!isPressed.current) setFocusAt("start");
            },
            onBlur: () => void (isPressed.current = false),
            onClick: ({ clientX, clientY }) => setFocusAt({ left: clientX, top: clientY }),
          })}
        >
          <BlockText fragment={fragment} />
        </div>
      )}
    </div>
  );
}
