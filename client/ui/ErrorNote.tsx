import { Alert, Button } from "@mantine/core";
import { IconAlertCircle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

interface ErrorNoteProps {
  /** What happened, what was kept and what to do. */
  children: string;
  onRetry?: () => void;
}

export function ErrorNote({ children, onRetry }: ErrorNoteProps) {
  const { t } = useTranslation();
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertCircle size={18} aria-hidden />}
    >
      {children}
      {onRetry && (
        <div>
          <Button variant="default" size="compact-md" mt="sm" onClick={onRetry}>
            {t("common.retry")}
          </Button>
        </div>
      )}
    </Alert>
  );
}
