import { Button, type ButtonProps, Group, Popover, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

interface ConfirmButtonProps extends ButtonProps {
  /** What is done, as a verb; also the confirming button. */
  children: string;
  /** Names the button for screen readers where several stand in a list. */
  label: string;
  /** What will be the case afterwards. */
  question: string;
  onConfirm: () => void;
}

/** A button that asks once before it acts. */
export function ConfirmButton({
  children,
  label,
  question,
  onConfirm,
  ...button
}: ConfirmButtonProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus width={280} withArrow>
      <Popover.Target>
        <Button aria-label={label} onClick={() => setOpen(!isOpen)} {...button}>
          {children}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <Text size="sm">{question}</Text>
        <Group gap="xs" mt="sm" justify="flex-end">
          <Button variant="default" size="compact-md" onClick={() => setOpen(false)}>
            {t("common.cancel")}
          </Button>
          <Button
            color="red"
            size="compact-md"
            onClick={() => {
              setOpen(false);
              onConfirm();
            }}
          >
            {children}
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}
