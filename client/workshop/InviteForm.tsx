import { Button, NativeSelect, Radio, Stack } from "@mantine/core";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { roles, type Role, type University, type WorkshopId } from "#shared/workshop.ts";
import { problemText } from "../api/problemText.ts";
import type { NewInvite } from "../api/records.ts";
import type { Problem } from "../api/request.ts";
import { createInvite } from "../api/workshops.ts";
import { CopyField } from "../ui/CopyField.tsx";
import { ErrorNote } from "../ui/ErrorNote.tsx";
import classes from "./InviteForm.module.css";
import { RoleRadios } from "./RoleRadios.tsx";

interface InviteFormProps {
  workshopId: WorkshopId;
  universities: University[];
  onCreated: () => void;
}

/** How long a link may work, in days; a workshop takes an afternoon, its writing four weeks. */
const lifetimes = [1, 7, 28];
const dayMs = 24 * 60 * 60 * 1000;

export function InviteForm({ workshopId, universities, onCreated }: InviteFormProps) {
  const { t } = useTranslation();
  const [role, setRole] = useState<Role>("editor");
  const [universityId, setUniversityId] = useState("");
  const [days, setDays] = useState("");
  const [isSending, setSending] = useState(false);
  const [made, setMade] = useState<NewInvite | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setSending(true);
    const expiresAt = new Date(Date.now() + Number(days) * dayMs).toISOString();
    const created = await createInvite(workshopId, {
      role,
      ...(universityId && { universityId }),
      ...(days && { expiresAt }),
    });
    setSending(false);
    setMade(created.ok ? created.value : null);
    setProblem(created.ok ? null : created.error);
    if (created.ok) onCreated();
  };

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack>
        <Radio.Group
          label={t("workshop.links.role")}
          value={role}
          onChange={(value) => setRole(roles.find((r) => r === value) ?? role)}
        >
          <div className={classes.roles}>
            <RoleRadios />
          </div>
        </Radio.Group>
        <div className={classes.limits}>
          <NativeSelect
            label={t("workshop.links.university")}
            value={universityId}
            data={[
              { value: "", label: t("workshop.links.anyUniversity") },
              ...universities.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={({ currentTarget }) => setUniversityId(currentTarget.value)}
          />
          <NativeSelect
            label={t("workshop.links.expires")}
            value={days}
            data={[
              { value: "", label: t("workshop.links.never") },
              ...lifetimes.map((count) => ({
                value: String(count),
                label: t("workshop.links.days", { count }),
              })),
            ]}
            onChange={({ currentTarget }) => setDays(currentTarget.value)}
          />
          <Button type="submit" loading={isSending}>
            {t("workshop.links.create")}
          </Button>
        </div>
        {problem && <ErrorNote>{problemText(problem)}</ErrorNote>}
        {made && (
          <div className={classes.made} role="status">
            <CopyField
              label={t("workshop.links.made", { role: t(`common.roles.${made.role}`) })}
              description={t("workshop.links.madeHint")}
              value={made.url}
            />
          </div>
        )}
      </Stack>
    </form>
  );
}
