import { createColors } from 'picocolors';

/** All that the command reads of its surroundings and writes to them, so that a test can stand in for a terminal. */
export interface Surroundings {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal, for a person; colours are printed there only. */
  readonly isTerminal: boolean;
  /** Characters in a line of the terminal, where that is known. */
  readonly columns?: number;
  /** All of standard input, where there is one to read. */
  readonly stdin?: () => Uint8Array;
}

export type Colours = ReturnType<typeof createColors>;

/** Colours on a terminal that has them, unless NO_COLOR (https://no-color.org) is set to anything. */
export function coloursFor({ isTerminal, env }: Surroundings): Colours {
  const refused = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return createColors(isTerminal && !refused);
}

const narrowest = 60;
const widest = 160;
const usual = 110;

function widthOf({ columns }: Surroundings): number {
  return Math.min(Math.max(columns ?? usual, narrowest), widest);
}

// Control characters, among them those that start a terminal's commands, and marks that turn the direction of reading.
const unprintable = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** How a text for people is printed: its colours, if any, and how long its lines may be. */
export interface Style {
  readonly colours: Colours;
  readonly width: number;
}

export const styleFor = (surroundings: Surroundings): Style => ({
  colours: coloursFor(surroundings),
  width: widthOf(surroundings),
});

/** A text from a file, made safe to print on a terminal: a hostile name stays a text on one line. */
export const printable = (text: string): string => text.replace(unprintable, '\ufffd');

/** Breaks a text into lines of at most `width` characters, between words. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
