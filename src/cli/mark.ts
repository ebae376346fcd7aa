import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { checkAnswer } from '#lib/core/answer/check.ts';
import { FORMS, isForm } from '#lib/core/question/form.ts';
import { generate } from '#lib/core/question/generate.ts';
import type { OpenBank } from '#lib/core/question/open-bank.ts';
import type { Response } from '#lib/core/question/question.ts';
import { openBanks } from './open-banks.ts';
import type { Verb } from './verb.ts';

/** What one line of answers comes to; `error` for a line that cannot be marked. */
export interface Mark {
	readonly verdict: string;
	readonly reason: string;
}

/** Marks answers read as JSON lines from standard input. */
export const mark: Verb = {
	help: `bank mark

Reads JSON lines {"card", "form", "seed", "answer"} from standard input (seed 0 where it is left
out; answer a text, an array or an object as the key is; null is 'don't know') and writes one line
{"verdict", "reason"} for each. Verdicts: right, spelling (right, but spelt otherwise), partly,
wrong, unknown, and error for a line that cannot be marked.`,
	options: {},
	run: async (call) => {
		const banks = openBanks(call) ?? [];
		await markLines(process.stdin, banks, call.write);
		return 0;
	}
};

/** Marks every line of a stream in order; empty lines are passed over. */
export async function markLines(
	input: Readable,
	banks: readonly OpenBank[],
	write: (line: string) => void
): Promise<void> {
	let number = 0;
	for await (const line of createInterface({ input, crlfDelay: Infinity })) {
		number++;
		if (line.trim() !== '') write(JSON.stringify(markLine(line, number, banks)));
	}
}

/** Marks one line; whatever is wrong with it is said with its number. */
export function markLine(line: string, number: number, banks: readonly OpenBank[]): Mark {
	const refuse = (reason: string): Mark => ({
		verdict: 'error',
		reason: `Line ${number}: ${reason}`
	});
	const request = readJson(line);
	if (request === undefined) return refuse('this is not a JSON object.');
	const { card, form, seed = 0 } = request;
	const answer = typeof request.answer === 'number' ? String(request.answer) : request.answer;
	if (typeof card !== 'string') return refuse('card is missing or no text.');
	if (typeof form !== 'string' || !isForm(form))
		return refuse(`form must be one of ${FORMS.join(', ')}.`);
	if (typeof seed !== 'number' || !Number.isSafeInteger(seed))
		return refuse('seed must be a whole number.');
	if (!isResponse(answer))
		return refuse('answer must be a text, an array of texts, an object of texts, or null.');
	const open = banks.find(({ cards }) => cards.has(card));
	if (open === undefined) return refuse(`there is no card ‘${card}’.`);
	const question = generate(open, card, form, seed);
	if (question === undefined)
		return refuse(`the card ‘${card}’ is not asked in the form ‘${form}’.`);
	const { kind, reason } = checkAnswer(question, open.index, answer);
	return { verdict: kind, reason };
}

function readJson(line: string): Record<string, unknown> | undefined {
	try {
		const value: unknown = JSON.parse(line);
		const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
		return isObject ? (value as Record<string, unknown>) : undefined;
	} catch {
		return undefined;
	}
}

function isResponse(answer: unknown): answer is Response {
	if (answer === null || typeof answer === 'string') return true;
	if (typeof answer !== 'object') return false;
	return Object.values(answer).every((part) => typeof part === 'string');
}
