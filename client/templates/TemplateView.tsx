import { Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import type { Template } from "#shared/template.ts";
import classes from "./TemplateList.module.css";
import { useWritten } from "./useWritten.ts";

/** A template to read: whose reading it is, and the canvas that it makes. */
export function TemplateView({ template, preview }: { template: Template; preview: ReactNode }) {
  const written = useWritten();
  return (
    <>
      <Title order={1}>{written(template.name)}</Title>
      <Text className={classes.lead}>{written(template.provenance)}</Text>
      {preview}
    </>
  );
}
