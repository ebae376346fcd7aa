import { readQuantity } from './quantity.ts';
import type { Quantity } from './quantity.ts';

/** A typed number or range; `low` and `high` are equal for a single number. */
export interface ParsedNumber {
	readonly low: number;
	readonly high: number;
	/** 'About', 'some', 'nearly' or the like was typed. */
	readonly approximate: boolean;
	/** A per cent sign or word was typed; the value is as typed, 20 for 20 %. */
	readonly percent: boolean;
}

/** Longer answers are not read. */
export const LONGEST_NUMBER = 100;

const APPROXIMATE =
	/^(?:about|around|some|roughly|approximately|approx\b\.?|circa|ca?\.|ca?\s|nearly|almost|over|under|more than|less than|fewer than|at least|up to|[~≈])\s*/;
const FILLER =
	/^(?:it|was|were|is|are|there|they|had|has|an? total of|exactly|just|only|the|of|=)(?:\s+|$)/;
const OUT_OF = / (?:out )?of (?:the )?(?:\d{1,3}|[a-z]+)$/;
const IN_A_YEAR = / (?:in|by) (?:the )?\d{4}s?[.!]?$/;
const FRAMES = [/^between\s(.+)\sand\s(.+)$/, /^from\s(.+)\sto\s(.+)$/];
const JOINTS = [' to ', ' and ', ' - ', '-'];

/**
 * Reads a number as British students type it: '1,234', '1 234', '1234.5', 'two thousand', '1.5 million', '2k',
 * '20 per cent', 'about 2,000', '2,000-3,000', 'two to three thousand', 'between 2,000 and 3,000', units after it.
 * A single point is a decimal point ('1.234' is a little over one), two or more part thousands ('1.234.567'); one
 * comma before other than three digits is a decimal comma. Anything else gives `undefined`.
 */
export function parseNumber(text: string): ParsedNumber | undefined {
	if (text.length > LONGEST_NUMBER) return undefined;
	const plain = plainText(text);
	const { rest, approximate } = withoutLead(plain);
	const single = readQuantity(rest) ?? readQuantity(rest.replace(OUT_OF, ''));
	if (single) return { ...ends(single, single), approximate: approximate || single.approximate };
	for (const [left, right] of splits(rest)) {
		const range = readRange(left, right);
		if (range) return { ...range, approximate: approximate || range.approximate };
	}
	return undefined;
}

function plainText(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[‐‑‒–—−]/g, '-')
		.replace(/['’](?=\d{3})/g, ',')
		.replace(/\s+/g, ' ')
		.replace(/\bminus (?=\d)/g, '-')
		.trim()
		.replace(IN_A_YEAR, '')
		.replace(/[.!?]$/, '');
}

function withoutLead(text: string): { rest: string; approximate: boolean } {
	let rest = text;
	let approximate = false;
	for (let words = 0; words < 6; words++) {
		const shorter = rest.replace(APPROXIMATE, '');
		if (shorter !== rest) approximate = true;
		const next = shorter.replace(FILLER, '');
		if (next === rest) break;
		rest = next;
	}
	return { rest, approximate };
}

function splits(text: string): [string, string][] {
	const framed = FRAMES.flatMap((frame): [string, string][] => {
		const match = frame.exec(text);
		return match ? [[match[1] ?? '', match[2] ?? '']] : [];
	});
	const joined = JOINTS.flatMap((joint): [string, string][] => {
		const at = text.indexOf(joint, 1);
		return at < 0 ? [] : [[text.slice(0, at), text.slice(at + joint.length)]];
	});
	return [...framed, ...joined];
}

function readRange(left: string, right: string): ParsedNumber | undefined {
	const a = readQuantity(left.trim());
	const b = readQuantity(withoutLead(right.trim()).rest);
	if (!a || !b) return undefined;
	const range = ends(sharesScale(a, b) ? { ...a, value: a.value * b.scale } : a, b);
	return range.low > range.high ? undefined : range;
}

/** In 'two to three thousand' the thousand belongs to both. */
function sharesScale(a: Quantity, b: Quantity): boolean {
	return a.scale === 1 && b.scale > 1 && a.value <= b.value / b.scale;
}

function ends(a: Quantity, b: Quantity): ParsedNumber {
	const approximate = a.approximate || b.approximate;
	return { low: a.value, high: b.value, approximate, percent: a.percent || b.percent };
}
