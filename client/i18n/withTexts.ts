/** Something to show whose texts do not come with the first script. */
export async function withTexts<Module>(module: Promise<Module>): Promise<Module> {
  const { addLateMessages } = await import("./addLateMessages.ts");
  addLateMessages();
  return module;
}
