import { Button, Textarea } from "@mantine/core";
import { useState, type KeyboardEvent, type ReactNode, type Ref } from "react";
import { useTranslation } from "react-i18next";
import type { Result } from "#shared/result.ts";
import { limits } from "#shared/workshop.ts";
import { problemText } from "../api/problemText.ts";
import type { Problem } from "../api/request.ts";
import { ErrorNote } from "../ui/ErrorNote.tsx";
import { keepText, say, useCommentDraft } from "./commentDraft.ts";
import classes from "./Comments.module.css";

interface CommentFormProps {
  /** Under which the text is kept while it is not sent: a thread's id, or `newThread`. */
  textKey: string;
  label: string;
  placeholder: string;
  submit: string;
  /** Beside the button. */
  actions?: ReactNode;
  /** Buttons only once something is typed. */
  isQuiet?: boolean;
  field?: Ref<HTMLTextAreaElement>;
  onSend(body: string): Promise<Result<unknown, Problem>>;
  onFocus?(): void;
}

/** A field for a comment. Its text stays until the server has it. */
export function CommentForm({
  textKey,
  label,
  placeholder,
  submit,
  actions,
  isQuiet = false,
  field,
  onSend,
  onFocus,
}: CommentFormProps) {
  const { t } = useTranslation();
  const text = useCommentDraft(({ texts }) => texts[textKey] ?? "");
  const [sending, setSending] = useState<Sending>({ state: "idle" });
  const isSending = sending.state === "sending";

  async function send(): Promise<void> {
    if (text.trim() === "" || isSending) return;
    setSending({ state: "sending" });
    const sent = await onSend(text.trim());
    if (!sent.ok) return setSending({ state: "failed", problem: sent.error });
    setSending({ state: "idle" });
    keepText(textKey, "");
    say(t("comments.sent"));
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void send();
  }

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Textarea
        {...(field && { ref: field })}
        size="sm"
        data-autofocus={isQuiet ? undefined : true}
        autosize
        minRows={isQuiet ? 1 : 3}
        maxRows={12}
        aria-label={label}
        placeholder={placeholder}
        value={text}
        maxLength={limits.comment}
        readOnly={isSending}
        onChange={(event) => keepText(textKey, event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      />
      {sending.state === "failed" && (
        <ErrorNote>{t("comments.kept", { problem: problemText(sending.problem) })}</ErrorNote>
      )}
      {(!isQuiet || text !== "") && (
        <div className={classes.formActions}>
          <span className={classes.keys}>{t("comments.sendKeys")}</span>
          {actions}
          <Button type="submit" size="compact-md" loading={isSending} disabled={text.trim() === ""}>
            {submit}
          </Button>
        </div>
      )}
    </form>
  );
}

type Sending = { state: "idle" } | { state: "sending" } | { state: "failed"; problem: Problem };
