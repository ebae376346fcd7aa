const UNITS =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
	'eighteen nineteen';
const TENS = '- ten twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINAL_UNITS =
	'- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
	'fifteenth sixteenth seventeenth eighteenth nineteenth';
const ORDINAL_TENS =
	'- tenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

/** English cardinal words for 0-19 and the tens up to ninety. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
	...counted(TENS, 10),
	...counted(UNITS, 1)
]);

/** English ordinal words for 1-19 and the tens up to ninetieth. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
	...counted(ORDINAL_TENS, 10),
	...counted(ORDINAL_UNITS, 1)
]);

const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
const ROMAN = /^x{0,3}(?:ix|iv|v?i{0,3})$/;

/** The value of a lower-case Roman numeral up to 39; `undefined` for anything else. */
export function romanValue(word: string): number | undefined {
	if (word === '' || word.length > 7 || !ROMAN.test(word)) return undefined;
	const digits = [...word].map((letter) => ROMAN_DIGITS[letter] ?? 0);
	return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

function counted(words: string, step: number): [string, number][] {
	return words
		.split(' ')
		.map((word, i): [string, number] => [word, i * step])
		.filter(([word]) => word !== '-');
}
