/** A stretch of a source with the scanning faults undone, ready to be searched. */
export interface Scan {
	/** Words, folded, with a blank before and after each. */
	readonly words: string;
	/** The same without any blank, for names whose letters the scan has spread. */
	readonly closed: string;
	readonly figures: ReadonlySet<number>;
}

/** Undoes scanning faults in lines of a source: hyphens at line ends, odd quotation marks and dashes, l and O in figures. */
export function scan(lines: readonly string[]): Scan {
	const text = joinLines(lines);
	const list = wordsOf(text);
	return { words: ` ${list.join(' ')} `, closed: list.join(''), figures: figuresIn(text) };
}

/** One running text of many lines; a word broken by a hyphen at a line's end is joined. */
export function joinLines(lines: readonly string[]): string {
	const full = lines.map((line) => line.trim()).filter((line) => line !== '');
	return full
		.join('\n')
		.replaceAll(/(\p{Ll})[-¬]\n(?=\p{Ll})/gu, '$1')
		.replaceAll('\n', ' ');
}

/** The words of a text, folded: no marks, case, apostrophes, possessive s, thousands separators or decimal points. */
export function wordsOf(text: string): string[] {
	const plain = text
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/['’‘ʼ`]s(?![\p{L}\p{N}])/gu, '')
		.replaceAll(/['’‘ʼ`]/gu, '')
		.replaceAll(/(\d),(?=\d{3}(?!\d))|(\d)\.(?=\d)/g, '$1$2');
	return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a name or phrase stands in a scan, word for word or, from six letters on, with its blanks closed. */
export function holds(text: Scan, phrase: string): boolean {
	const list = wordsOf(phrase);
	if (list.length === 0) return false;
	if (text.words.includes(` ${list.join(' ')} `)) return true;
	const closed = list.join('');
	return closed.length >= 6 && text.closed.includes(closed);
}

const UNITS =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SCALES: Readonly<Record<string, number>> = {
	hundred: 100,
	thousand: 1000,
	million: 1e6,
	billion: 1e9
};
const WORDS = new Map<string, number>([
	...UNITS.split(' ').map((word, n): [string, number] => [word, n]),
	...TENS.split(' ').map((word, n): [string, number] => [word, (n + 2) * 10]),
	['dozen', 12]
]);

/** Every figure of a text: digits and words, each also times the hundred, thousand or million after it; `1925-30` gives 1930 too. */
export function figuresIn(text: string): Set<number> {
	const mended = text.toLowerCase().replaceAll(/[\dlo]*\d[\dlo,.]*/g, mendFigure);
	const tokens = mended.match(/\d+(?:,\d{3})*(?:\.\d+)?|\p{L}+|[-–—/]/gu) ?? [];
	const figures = new Set<number>();
	let last: number | undefined;
	tokens.forEach((token, index) => {
		const value = numberOf(token);
		const before = tokens[index - 1] ?? '';
		if (value !== undefined) {
			figures.add(value);
			if (isDash(before) && last !== undefined) figures.add(fromShort(last, token, value));
			if (last !== undefined && last >= 20 && last < 100 && value < 10) figures.add(last + value);
			last = value;
		} else if (SCALES[token] !== undefined && last !== undefined) {
			last *= SCALES[token];
			figures.add(last);
		} else if (!isDash(token)) last = undefined;
	});
	return figures;
}

/** Undoes l for 1 and o for 0 beside a digit; a letter alone before a figure is left. */
function mendFigure(token: string): string {
	return token.replaceAll('l', '1').replaceAll('o', '0');
}

function numberOf(token: string): number | undefined {
	return /^\d/.test(token) ? Number(token.replaceAll(',', '')) : WORDS.get(token);
}

function isDash(token: string): boolean {
	return token.length === 1 && '-–—/'.includes(token);
}

/** The second figure of '1925-30' or '114-16' in full; any other is itself. */
function fromShort(first: number, token: string, value: number): number {
	if (!Number.isInteger(value) || value >= first) return value;
	const size = 10 ** token.length;
	const full = Math.floor(first / size) * size + value;
	return full > first ? full : full + size;
}
