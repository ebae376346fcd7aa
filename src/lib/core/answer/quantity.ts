import { CARDINALS } from './number-words.ts';

/** One number as typed, with the scale word ('thousand') that came last. */
export interface Quantity {
	readonly value: number;
	readonly scale: number;
	readonly percent: boolean;
	readonly approximate: boolean;
}

const SCALES: ReadonlyMap<string, number> = new Map([
	...Object.entries({ k: 1e3, thousand: 1e3, thousands: 1e3 }),
	...Object.entries({ m: 1e6, mn: 1e6, mln: 1e6, million: 1e6, millions: 1e6 }),
	...Object.entries({ bn: 1e9, billion: 1e9, billions: 1e9 })
]);
const FIGURE = /^[£$€]?(-?(?:\d(?:[\d., ]*\d)?|\.\d+))/;
const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const SPACED = /^-?\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/;
const POINTED = /^-?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/;
const PLAIN = /^-?(?:\d+(?:[.,]\d+)?|\.\d+)$/;
const PERCENT = /^(?:%|per ?cent\b|pct\b|pc\b)/;
const TAIL_NUMBER = /\d/;

/** Reads one number in figures or words, with its scale, per cent sign and unit; `undefined` where there is none or more than one. */
export function readQuantity(text: string): Quantity | undefined {
	const figure = FIGURE.exec(text);
	return figure ? inFigures(figure[1] ?? '', text.slice(figure[0].length)) : inWords(text);
}

function inFigures(digits: string, tail: string): Quantity | undefined {
	const value = figureValue(digits);
	if (value === undefined || TAIL_NUMBER.test(tail)) return undefined;
	const attached = !tail.startsWith(' ');
	const [word = ''] = tail.trim().split(' ');
	const scale = SCALES.get(word.replace(/[.,]$/, '')) ?? 1;
	// '5 m' is five metres, '5m' five million.
	const scaled = scale > 1 && (word.length > 1 || attached);
	const rest = scaled ? tail.trim().slice(word.length).trim() : tail.trim();
	return finish(scaled ? round(value * scale) : value, scaled ? scale : 1, rest);
}

function figureValue(digits: string): number | undefined {
	if (GROUPED.test(digits)) return Number(digits.replaceAll(',', ''));
	if (SPACED.test(digits)) return Number(digits.replaceAll(' ', '').replace(',', '.'));
	if (POINTED.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
	return PLAIN.test(digits) ? Number(digits.replace(',', '.')) : undefined;
}

function inWords(text: string): Quantity | undefined {
	const words = text.replaceAll('-', ' ').replaceAll(',', ' ').split(' ').filter(Boolean);
	const negative = words[0] === 'minus';
	const spelt = addWords(negative ? words.slice(1) : words);
	if (spelt === undefined) return undefined;
	const rest = words.slice(spelt.used + Number(negative));
	if (TAIL_NUMBER.test(rest.join(' ')) || rest.some((word) => CARDINALS.has(word)))
		return undefined;
	return finish(negative ? -spelt.value : spelt.value, spelt.scale, rest.join(' '));
}

/** Adds up number words from the start: hundreds and units gather until a scale word sends them to the total. */
function addWords(
	words: readonly string[]
): { value: number; scale: number; used: number } | undefined {
	let total = 0;
	let group: number | undefined;
	let scale = 1;
	let used = 0;
	for (const [i, word] of words.entries()) {
		const step = stepOf(word, words[i + 1] ?? '', group, used > 0);
		if (step === undefined) break;
		if (step.scale > 1) {
			total += (group ?? 1) * step.scale;
			scale = step.scale;
			group = undefined;
		} else group = step.group;
		if (word !== 'and' && word !== 'a') used = i + 1;
	}
	if (used === 0) return undefined;
	return { value: round(total + (group ?? 0)), scale: group === undefined ? scale : 1, used };
}

function stepOf(
	word: string,
	next: string,
	group: number | undefined,
	begun: boolean
): { scale: number; group: number | undefined } | undefined {
	const scale = SCALES.get(word);
	if (scale !== undefined && word.length > 2 && (begun || !word.endsWith('s')))
		return { scale, group: undefined };
	const cardinal = CARDINALS.get(word);
	if (cardinal !== undefined) return canFollow(group, cardinal) ? plus(group, cardinal) : undefined;
	if (word === 'hundred') return { scale: 1, group: (group ?? 1) * 100 };
	if (word === 'dozen') return { scale: 1, group: (group ?? 1) * 12 };
	if (word === 'half') return plus(group, 0.5);
	const glue =
		(word === 'and' && begun) || (word === 'a' && (startsNumber(next) || group !== undefined));
	return glue ? { scale: 1, group } : undefined;
}

function plus(group: number | undefined, value: number): { scale: number; group: number } {
	return { scale: 1, group: (group ?? 0) + value };
}

function startsNumber(word: string): boolean {
	return SCALES.has(word) || word === 'hundred' || word === 'half' || word === 'dozen';
}

/** 'Twenty five' and 'hundred five' go on; 'five six' does not. */
function canFollow(group: number | undefined, next: number): boolean {
	if (group === undefined) return true;
	if (group % 100 === 0) return group > 0;
	return group % 10 === 0 && group % 100 >= 20 && next < 10 && next > 0;
}

function finish(value: number, scale: number, rest: string): Quantity | undefined {
	if (!Number.isFinite(value)) return undefined;
	const approximate = /^(?:or so|odd|or thereabouts)\b/.test(rest);
	return { value, scale, percent: PERCENT.test(rest), approximate };
}

// Keeps 1.1 million from being 1100000.0000000001.
function round(value: number): number {
	return Number(value.toPrecision(15));
}
