import { Radio } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { roles } from "#shared/workshop.ts";

/** Every role with what it may do, for a `Radio.Group`. */
export function RoleRadios() {
  const { t } = useTranslation();
  return roles.map((role) => (
    <Radio
      key={role}
      value={role}
      label={t(`common.roles.${role}`)}
      description={t(`common.roleMeaning.${role}`)}
    />
  ));
}
