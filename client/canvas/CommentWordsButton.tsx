import { Button } from "@mantine/core";
import { IconMessagePlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { BarButton } from "./BarButton.tsx";

interface CommentWordsButtonProps {
  hasSelection: boolean;
  /** Alone in the bar it says in words what it is for. */
  hasName: boolean;
  onClick: () => void;
}

export function CommentWordsButton({ hasSelection, hasName, onClick }: CommentWordsButtonProps) {
  const { t } = useTranslation();
  const label = t(hasSelection ? "canvas.format.comment" : "canvas.format.selectFirst");
  if (!hasName) {
    return (
      <BarButton
        icon={IconMessagePlus}
        label={label}
        aria-disabled={!hasSelection}
        onClick={onClick}
      />
    );
  }
  return (
    <Button
      variant="subtle"
      size="compact-md"
      leftSection={<IconMessagePlus size={18} stroke={1.8} aria-hidden />}
      aria-disabled={!hasSelection}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
