import { Loader, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { University } from "#shared/workshop.ts";
import { problemText } from "../api/problemText.ts";
import type { Invite } from "../api/records.ts";
import type { Answer } from "../api/useAnswer.ts";
import { revokeInvite } from "../api/workshops.ts";
import { useFormatting } from "../i18n/formatting.ts";
import { ConfirmButton } from "../ui/ConfirmButton.tsx";
import { ErrorNote } from "../ui/ErrorNote.tsx";
import { notify } from "../ui/notify.ts";
import classes from "./InviteList.module.css";

interface InviteListProps {
  invites: Answer<{ invites: Invite[] }>;
  universities: University[];
  onChanged: () => void;
}

export function InviteList({ invites, universities, onChanged }: InviteListProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="active-links">
      <Title order={3} id="active-links">
        {t("workshop.links.active")}
      </Title>
      {invites.state === "loading" && <Loader size="sm" aria-label={t("common.loading")} />}
      {invites.state === "failed" && (
        <ErrorNote onRetry={onChanged}>{problemText(invites.problem)}</ErrorNote>
      )}
      {invites.state === "ready" && invites.value.invites.length === 0 && (
        <Text c="dimmed">{t("workshop.links.none")}</Text>
      )}
      {invites.state === "ready" && (
        <ul className={classes.list}>
          {invites.value.invites.map((invite) => (
            <InviteRow
              key={invite.id}
              invite={invite}
              university={universities.find(({ id }) => id === invite.universityId)}
              onChanged={onChanged}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface InviteRowProps {
  invite: Invite;
  university: University | undefined;
  onChanged: () => void;
}

function InviteRow({ invite, university, onChanged }: InviteRowProps) {
  const { t } = useTranslation();
  const { date, dateTime } = useFormatting();
  const role = t(`common.roles.${invite.role}`);
  const name = university
    ? t("workshop.links.item", { role, university: university.name })
    : t("workshop.links.itemAny", { role });

  const revoke = async () => {
    const revoked = await revokeInvite(invite.id);
    if (revoked.ok) notify(t("workshop.links.revoked"));
    else notify(problemText(revoked.error), "refused");
    onChanged();
  };

  return (
    <li className={classes.item}>
      <span className={classes.link}>
        {name}
        <span className={classes.times}>
          {t("workshop.links.since", { date: date(invite.createdAt) })}
          {invite.expiresAt &&
            `, ${t(`workshop.links.${endOf(invite.expiresAt)}`, { date: dateTime(invite.expiresAt) })}`}
        </span>
      </span>
      <ConfirmButton
        variant="subtle"
        size="compact-sm"
        color="red"
        label={t("workshop.links.revokeOf", { link: name })}
        question={t("workshop.links.revokeQuestion")}
        onConfirm={() => void revoke()}
      >
        {t("workshop.links.revoke")}
      </ConfirmButton>
    </li>
  );
}

const endOf = (expiresAt: string) => (Date.parse(expiresAt) <= Date.now() ? "expired" : "until");
