import type { ParseArgsConfig } from 'node:util';

/** What a verb is given: its options, and where its lines go. */
export interface Call {
	readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
	/** Writes a line to standard output. */
	readonly write: (line: string) => void;
	/** Writes a line to standard error. */
	readonly complain: (line: string) => void;
}

/** One verb of the command line; `run` gives the exit code: 0 done, 1 something is wrong, 2 wrong use. */
export interface Verb {
	readonly help: string;
	readonly options: NonNullable<ParseArgsConfig['options']>;
	readonly run: (call: Call) => number | Promise<number>;
}
