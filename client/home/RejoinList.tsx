import { Group, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { problemText } from "../api/problemText.ts";
import type { RejoinableWorkshop } from "../api/records.ts";
import { signOut } from "../api/workshops.ts";
import { useFormatting } from "../i18n/formatting.ts";
import { forgetCopies } from "../sync/forgetCopies.ts";
import { ConfirmButton } from "../ui/ConfirmButton.tsx";
import { notify } from "../ui/notify.ts";
import classes from "./RejoinList.module.css";

interface RejoinListProps {
  workshops: RejoinableWorkshop[];
  onSignedOut: () => void;
}

/** The workshops this browser is in already, newest first, and the way out of all of them. */
export function RejoinList({ workshops, onSignedOut }: RejoinListProps) {
  const { t } = useTranslation();
  const { date } = useFormatting();
  return (
    <section aria-labelledby="your-workshops">
      <Group justify="space-between">
        <Title order={2} id="your-workshops" size="h3">
          {t("home.rejoin.title")}
        </Title>
        <SignOut onSignedOut={onSignedOut} />
      </Group>
      <ul className={classes.list}>
        {workshops.map(({ workshop, you }) => (
          <li key={workshop.id}>
            <Link to={`/w/${workshop.id}`} className={classes.item}>
              <span className={classes.title}>{workshop.title}</span>
              <span className={classes.role}>
                {t("home.rejoin.role", {
                  role: t(`common.roles.${you.role}`),
                  date: date(you.joinedAt),
                })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SignOut({ onSignedOut }: Pick<RejoinListProps, "onSignedOut">) {
  const { t } = useTranslation();
  const [isSending, setSending] = useState(false);
  const leave = async () => {
    setSending(true);
    const ended = await signOut();
    setSending(false);
    if (!ended.ok) return notify(problemText(ended.error), "refused");
    await forgetCopies();
    notify(t("home.rejoin.signedOut"));
    onSignedOut();
  };
  return (
    <ConfirmButton
      variant="subtle"
      size="compact-md"
      disabled={isSending}
      label={t("home.rejoin.signOutLabel")}
      question={t("home.rejoin.signOutQuestion")}
      onConfirm={() => void leave()}
    >
      {t("home.rejoin.signOut")}
    </ConfirmButton>
  );
}
