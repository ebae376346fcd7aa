import type { OwnItem } from './own-item.ts';

/** More is not read at once: nobody reads so much advice. */
const MOST_ITEMS = 500;
const MOST_CHARACTERS = 200_000;

const OPTION = /^\(?([A-H])[.)]\s+(.*)$/;
const ANSWER = /^ANSWER:\s*(.*)$/i;

/** A question with the line it begins on. */
export interface PlacedItem {
	readonly line: number;
	readonly item: OwnItem;
}

/** What could not be read, where, and what to do. */
export interface ItemProblem {
	readonly line: number;
	readonly message: string;
	readonly cure: string;
}

/** Questions read from a text, and what of it could not be. */
export interface ReadItems {
	readonly items: readonly PlacedItem[];
	readonly problems: readonly ItemProblem[];
}

interface Line {
	readonly number: number;
	readonly text: string;
}

/**
 * Reads questions from pasted text: blocks in Moodle's Aiken format (stem, lines 'A. …', 'ANSWER: A'), or lines with
 * tabs as a spreadsheet copies them (stem, right answer, wrong answers). What cannot be read is named by its line.
 */
export function readItems(text: string): ReadItems {
	if (text.length > MOST_CHARACTERS) {
		const message = `This is longer than ${MOST_CHARACTERS.toLocaleString('en-GB')} characters.`;
		return { items: [], problems: [{ line: 1, message, cure: 'Check it in parts.' }] };
	}
	const items: PlacedItem[] = [];
	const problems: ItemProblem[] = [];
	for (const block of blocksOf(text)) {
		const read = block[0]?.text.includes('\t') ? fromRow(block[0]) : fromBlock(block);
		if ('item' in read) items.push(read);
		else problems.push(read);
	}
	const [after] = items.slice(MOST_ITEMS);
	if (!after) return { items, problems };
	const message = `Only the first ${MOST_ITEMS} questions were read.`;
	const rest = { line: after.line, message, cure: 'Check the rest by itself.' };
	return { items: items.slice(0, MOST_ITEMS), problems: [...problems, rest] };
}

/** Lines that belong together: a row with tabs by itself, else up to an answer line or an empty one. */
function blocksOf(text: string): Line[][] {
	const blocks: Line[][] = [[]];
	text.split(/\r\n|\r|\n/).forEach((raw, index) => {
		const line = { number: index + 1, text: raw.includes('\t') ? raw : raw.trim() };
		if (line.text.trim() === '') blocks.push([]);
		else if (line.text.includes('\t')) blocks.push([line], []);
		else {
			blocks.at(-1)?.push(line);
			if (ANSWER.test(line.text)) blocks.push([]);
		}
	});
	return blocks.filter((block) => block.length > 0);
}

function fromRow({ number, text }: Line): PlacedItem | ItemProblem {
	const cells = text
		.split('\t')
		.map((cell) => cell.trim())
		.filter((cell) => cell !== '');
	const [stem, key, ...wrong] = cells;
	if (stem === undefined || key === undefined) {
		return {
			line: number,
			message: 'This row has a question but no answer.',
			cure: 'Put the right answer into the next column.'
		};
	}
	return {
		line: number,
		item: { stem, options: wrong.length > 0 ? [key, ...wrong] : [], keys: [key] }
	};
}

function fromBlock(block: readonly Line[]): PlacedItem | ItemProblem {
	const line = block[0]?.number ?? 1;
	const texts = block.map(({ text }) => text);
	const lettered = texts.flatMap(readOption);
	const stem = texts.filter((text) => !OPTION.test(text) && !ANSWER.test(text)).join(' ');
	const answer = texts.map((text) => ANSWER.exec(text)?.[1]?.trim()).find((text) => text);
	if (stem === '') {
		return { line, message: 'There is no question here.', cure: 'Write it above its options.' };
	}
	if (answer === undefined) {
		const cure = 'End the question with a line such as ANSWER: B, or use tabs between columns.';
		return { line, message: 'No line says which answer is right.', cure };
	}
	const options = lettered.map(({ text }) => text);
	if (options.length === 0) return { line, item: { stem, options, keys: [answer] } };
	const named: readonly string[] = answer.toUpperCase().match(/[A-H](?![A-Z])/g) ?? [];
	const keys = lettered.filter(({ letter }) => named.includes(letter)).map(({ text }) => text);
	if (keys.length > 0) return { line, item: { stem, options, keys } };
	const cure = `Write one of ${lettered.map(({ letter }) => letter).join(', ')}.`;
	return { line, message: `The answer ‘${answer}’ is none of the options.`, cure };
}

function readOption(text: string): { letter: string; text: string }[] {
	const [, letter, words] = OPTION.exec(text) ?? [];
	return letter === undefined || words === undefined ? [] : [{ letter, text: words }];
}
