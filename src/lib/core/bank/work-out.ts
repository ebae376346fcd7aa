import { parseEdtf } from '../date/historical-date.ts';

const DAY_MS = 86_400_000;

/**
 * Works out arithmetic as authors write it: figures, `+ - * /`, brackets, `days(1930-11-25/1930-12-07)`, which
 * counts both days, and `count(Ramzin, Larichev)`, which counts what is named. `undefined` for anything else.
 */
export function workOut(expression: string): number | undefined {
	const tokens = expression.match(/(?:days|count)\([^)]*\)|\d+(?:,\d{3})*(?:\.\d+)?|\S/g) ?? [];
	const [value, rest] = sum(tokens);
	return rest.length === 0 && value !== undefined && Number.isFinite(value) ? value : undefined;
}

type Tokens = readonly string[];
type Result = readonly [value: number | undefined, rest: Tokens];

function sum(tokens: Tokens): Result {
	let [total, rest] = product(tokens);
	while (rest[0] === '+' || rest[0] === '-' || rest[0] === '−') {
		const sign = rest[0] === '+' ? 1 : -1;
		const [next, after] = product(rest.slice(1));
		total = total === undefined || next === undefined ? undefined : total + sign * next;
		rest = after;
	}
	return [total, rest];
}

function product(tokens: Tokens): Result {
	let [total, rest] = atom(tokens);
	while (rest[0] === '*' || rest[0] === '×' || rest[0] === '/') {
		const divides = rest[0] === '/';
		const [next, after] = atom(rest.slice(1));
		if (total === undefined || next === undefined) total = undefined;
		else total = divides ? total / next : total * next;
		rest = after;
	}
	return [total, rest];
}

function atom([first = '', ...rest]: Tokens): Result {
	if (first === '(') {
		const [value, after] = sum(rest);
		return after[0] === ')' ? [value, after.slice(1)] : [undefined, after];
	}
	if (first.startsWith('days(')) return [days(first.slice(5, -1)), rest];
	if (first.startsWith('count(')) return [counted(first).length, rest];
	return [/^\d/.test(first) ? Number(first.replaceAll(',', '')) : undefined, rest];
}

/** What every `count(…)` of an expression names. */
export function counted(expression: string): string[] {
	const lists = [...expression.matchAll(/count\(([^)]*)\)/g)].map((match) => match[1] ?? '');
	return lists
		.flatMap((list) => list.split(',').map((name) => name.trim()))
		.filter((name) => name !== '');
}

function days(interval: string): number | undefined {
	const date = parseEdtf(interval);
	if (date?.granularity !== 'day') return undefined;
	return Math.round((Date.parse(date.to) - Date.parse(date.from)) / DAY_MS) + 1;
}
