import { Button, Group, NativeSelect, Radio, Stack } from "@mantine/core";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Result } from "#shared/result.ts";
import { roles, type Member, type University, type WorkshopId } from "#shared/workshop.ts";
import { problemText } from "../api/problemText.ts";
import type { Problem } from "../api/request.ts";
import { changeMember, removeMember } from "../api/workshops.ts";
import { ConfirmButton } from "../ui/ConfirmButton.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { ErrorNote } from "../ui/ErrorNote.tsx";
import { notify } from "../ui/notify.ts";
import { RoleRadios } from "./RoleRadios.tsx";

interface MemberDialogProps {
  workshopId: WorkshopId;
  universities: University[];
  /** Whose rights are changed; null while nobody's are. */
  member: Member | null;
  /** Whose page this is: nobody is offered to remove themselves. */
  you: Member;
  onClose: () => void;
  onChanged: () => void;
}

/** What a member may do: the role, and the university they may agree for. */
export function MemberDialog({ member, onClose, ...form }: MemberDialogProps) {
  const { t } = useTranslation();
  const title = member ? t("workshop.people.changeOf", { name: member.name }) : "";
  return (
    <Dialog opened={member !== null} onClose={onClose} title={title}>
      {member && <MemberForm key={member.id} member={member} onClose={onClose} {...form} />}
    </Dialog>
  );
}

function MemberForm({
  workshopId,
  universities,
  member,
  you,
  onClose,
  onChanged,
}: MemberDialogProps & { member: Member }) {
  const { t } = useTranslation();
  const [role, setRole] = useState(member.role);
  const [signsFor, setSignsFor] = useState(member.signsFor ?? "");
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const act = async (asked: Promise<Result<unknown, Problem>>, done: string) => {
    setSending(true);
    const answer = await asked;
    setSending(false);
    if (!answer.ok) return setProblem(answer.error);
    onChanged();
    onClose();
    notify(done);
  };

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const change = { role, signsFor: signsFor || null };
    const done = t("workshop.people.saved", { name: member.name, role: t(`common.roles.${role}`) });
    void act(changeMember(workshopId, member.id, change), done);
  };

  const remove = () => {
    const done = t("workshop.people.removed", { name: member.name });
    void act(removeMember(workshopId, member.id), done);
  };

  return (
    <form onSubmit={submit}>
      <Stack>
        <Radio.Group
          label={t("workshop.people.role")}
          value={role}
          onChange={(value) => setRole(roles.find((r) => r === value) ?? role)}
        >
          <Stack gap="sm" mt="xs">
            <RoleRadios />
          </Stack>
        </Radio.Group>
        <NativeSelect
          label={t("workshop.people.signsFor")}
          description={t("workshop.people.signsForHint")}
          value={signsFor}
          data={[
            { value: "", label: t("workshop.people.signsForNone") },
            ...universities.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ currentTarget }) => setSignsFor(currentTarget.value)}
        />
        {problem && (
          <ErrorNote>
            {problem.code === "last-facilitator"
              ? t("workshop.people.lastFacilitator")
              : problemText(problem)}
          </ErrorNote>
        )}
        <Group justify="flex-end">
          {member.id !== you.id && (
            <ConfirmButton
              variant="subtle"
              color="red"
              me="auto"
              disabled={isSending}
              label={t("workshop.people.removeOf", { name: member.name })}
              question={t("workshop.people.removeQuestion")}
              onConfirm={remove}
            >
              {t("workshop.people.remove")}
            </ConfirmButton>
          )}
          <Button variant="default" onClick={onClose}>
            {t("common.cancel")}
          </Button>
          <Button type="submit" loading={isSending}>
            {t("workshop.people.save")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
