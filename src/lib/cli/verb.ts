import type { ParseArgsConfig } from 'node:util';

/** What a verb is given: its options, and where its lines go. */
export interface Call {
	readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
	readonly write: (line: string) => void;
}

/** One verb of the command line; `run` gives the exit code. */
export interface Verb {
	readonly help: string;
	readonly options: NonNullable<ParseArgsConfig['options']>;
	readonly run: (call: Call) => number | Promise<number>;
}
