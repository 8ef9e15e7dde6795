import * as z from 'zod';

/** A text for people, in Vietnamese and in English; both in Unicode NFC. */
export interface LocalText {
  readonly vi: string;
  readonly en: string;
}

export type Language = keyof LocalText;

/** A text for people: bounded, without lone surrogates, in NFC. */
export const peopleTextSchema = (maximum: number) =>
  z
    .string()
    .min(1)
    .max(maximum)
    .regex(/^\P{Cs}*$/u, 'a text has no lone surrogates')
    .normalize('NFC');

const text = peopleTextSchema(2_000);

export const localTextSchema = z.strictObject({ vi: text, en: text });

/** Fills `{name}` places of a text in both languages. A place without a value stays visible as it is. */
export function fillText(
  template: LocalText,
  values: Readonly<Record<string, string | LocalText>>,
): LocalText {
  const fill = (language: Language): string =>
    template[language].replace(/\{([a-zA-Z]{1,40})\}/g, (place, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) return place;
      return typeof value === 'string' ? value : value[language];
    });
  return { vi: fill('vi'), en: fill('en') };
}
