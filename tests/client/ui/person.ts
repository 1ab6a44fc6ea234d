import { expect, vi } from "vitest";

// A busy machine is no failure: long enough that only what never comes is missed.
vi.setConfig({ testTimeout: 20_000 });
const patience = { timeout: 15_000 };

/** What a person does with the page: they find things by what these are called, and wait until they are there. */
export const person = {
  async sees(text: string | RegExp): Promise<void> {
    await vi.waitFor(() => expect(document.body.textContent).toMatch(text), patience);
  },

  async noLongerSees(text: string | RegExp): Promise<void> {
    await vi.waitFor(() => expect(document.body.textContent).not.toMatch(text), patience);
  },

  doesNotSee(text: string | RegExp): void {
    expect(document.body.textContent).not.toMatch(text);
  },

  async press(name: string): Promise<void> {
    (await called("button, a", name)).click();
  },

  async writes(label: string, text: string): Promise<void> {
    const field = await called("input, textarea", label);
    const { prototype } =
      field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    valueOf(prototype).call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  },

  /** Chooses from the library's list or from the browser's own. */
  async chooses(label: string, option: string): Promise<void> {
    const field = await called("input, select", label);
    if (!(field instanceof HTMLSelectElement)) {
      field.click();
      (await called("[role=option]", option)).click();
      return;
    }
    const value = [...field.options].find(({ text }) => text === option)?.value;
    valueOf(HTMLSelectElement.prototype).call(field, value);
    field.dispatchEvent(new Event("change", { bubbles: true }));
  },
};

/** The element with this name, as a screen reader would say it; waits until there is exactly one. */
export async function called(selector: string, name: string): Promise<HTMLElement> {
  return vi.waitFor(() => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)];
    const named = all.filter((element) => nameOf(element) === name);
    const [found, ...others] = named.filter(isShown);
    if (!found) throw new Error(`nothing is called "${name}" among: ${all.map(nameOf).join(", ")}`);
    if (others.length > 0) throw new Error(`several are called "${name}"`);
    return found;
  }, patience);
}

/**
 * Whoever is to act on it has to see it first. A closed part of a page is there without being shown, and what is written
 * there waits until React finds time for it.
 */
const isShown = (element: HTMLElement): boolean =>
  element.closest('[style*="display: none !important"]') === null;

function nameOf(element: HTMLElement): string {
  const said = element.getAttribute("aria-label");
  if (said !== null) return said;
  const labelled =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
      ? element.labels?.[0]
      : element;
  // The asterisk of a required field is hidden from screen readers.
  return (labelled?.textContent ?? "").replace(/\s*\*$/, "").trim();
}

/** React listens to the element's own setter, so a script has to go round it. */
function valueOf(prototype: object): (this: HTMLElement, value: string | undefined) => void {
  const setter = Object.getOwnPropertyDescriptor(prototype, "value")?.set;
  if (!setter) throw new Error("no setter for value");
  return setter;
}
