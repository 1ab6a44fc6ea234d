import { Button, Group, Popover, TextInput } from "@mantine/core";
import { IconLink } from "@tabler/icons-react";
import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BarButton } from "./BarButton.tsx";
import { belongsToWriting } from "./editors.ts";
import { completeHref } from "../ui/safeHref.ts";

/** Sets, changes or removes the address of the selected words, or of the link the caret is in. */
export function LinkButton({ editor }: { editor: Editor }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const isOn = useEditorState({ editor, selector: ({ editor: e }) => e.isActive("link") });
  return (
    <Popover opened={isOpen} onChange={setIsOpen} position="top" trapFocus returnFocus withArrow>
      <Popover.Target>
        <BarButton
          icon={IconLink}
          label={t("canvas.format.link")}
          isOn={isOn}
          onClick={() => setIsOpen(!isOpen)}
        />
      </Popover.Target>
      <Popover.Dropdown {...belongsToWriting}>
        <LinkForm editor={editor} onDone={() => setIsOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function LinkForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const { t } = useTranslation();
  const before: unknown = editor.getAttributes("link").href;
  const [address, setAddress] = useState(typeof before === "string" ? before : "");
  const [isRefused, setIsRefused] = useState(false);

  function apply(): void {
    const href = completeHref(address);
    setIsRefused(href === null);
    if (href === null) return;
    const link = { type: "text", text: href, marks: [{ type: "link", attrs: { href } }] };
    const chain = editor.chain().focus();
    if (editor.state.selection.empty && !editor.isActive("link")) chain.insertContent(link).run();
    else chain.extendMarkRange("link").setLink({ href }).run();
    onDone();
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <TextInput
        label={t("canvas.link.address")}
        placeholder={t("canvas.link.placeholder")}
        inputMode="url"
        data-autofocus
        value={address}
        error={isRefused && t("canvas.link.refused")}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <Group mt="sm" gap="xs" justify="flex-end">
        {editor.isActive("link") && (
          <Button
            variant="default"
            size="xs"
            onClick={() => {
              editor.chain().focus().extendMarkRange("link").unsetLink().run();
              onDone();
            }}
          >
            {t("canvas.link.remove")}
          </Button>
        )}
        <Button type="submit" size="xs">
          {t("canvas.link.apply")}
        </Button>
      </Group>
    </form>
  );
}
