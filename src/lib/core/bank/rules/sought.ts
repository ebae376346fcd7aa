import { holds } from '../../source/scan.ts';
import type { Scan } from '../../source/scan.ts';
import type { HistoricalDate } from '../../date/historical-date.ts';
import type { EntityId } from '../../ids.ts';
import type { Figure } from '../fact.ts';

/** Something that cited lines must have: shown to the author, and how it is recognised. */
export interface Sought {
	readonly shown: string;
	readonly found: (text: Scan) => boolean;
}

/** Every way in which the texts write an entity, scanning slips included. */
export type Spellings = ReadonlyMap<EntityId, readonly string[]>;

const MONTHS =
	'january february march april may june july august september october november december'.split(
		' '
	);
const SEASONS = [['spring'], ['summer'], ['autumn', 'fall'], ['winter']];

/** A single figure, shown to the author as it is written. */
export function soughtNumber(n: number, shown = n.toLocaleString('en-GB')): Sought {
	return { shown, found: ({ figures }) => figures.has(n) };
}

/** Both bounds of a figure. */
export function soughtFigure({ low, high }: Figure): Sought[] {
	return low === high ? [soughtNumber(low)] : [soughtNumber(low), soughtNumber(high)];
}

/** Year, month and day of a date as far as it is known; of an interval, of both ends. */
export function soughtDate(date: HistoricalDate): Sought[] {
	if (date.interval) {
		const { start, end } = date.interval;
		return [start, end].flatMap((one) => (one === undefined ? [] : soughtDate(one)));
	}
	const [year = '', month = '', day = ''] = date.edtf.replace(/[?~%]$/, '').split('-');
	if (year.endsWith('XX')) return [];
	const parts = [soughtNumber(Number(year.replace('X', '0')), year)];
	const code = Number(month);
	if (code > 20) parts.push(soughtWord(SEASONS[code - 21] ?? []));
	else if (month !== '') parts.push(soughtMonth(code));
	if (day !== '') parts.push(soughtNumber(Number(day)));
	return parts;
}

/** An entity by any of its spellings; nothing for one that the bank does not have. */
export function soughtEntity(id: EntityId | undefined, spellings: Spellings): Sought[] {
	const names = spellings.get(id ?? '');
	if (names === undefined) return [];
	return [{ shown: names[0] ?? '', found: (text) => names.some((name) => holds(text, name)) }];
}

/** A name or phrase, word for word. */
export function soughtText(shown: string): Sought {
	return { shown, found: (text) => holds(text, shown) };
}

function soughtMonth(month: number): Sought {
	const name = MONTHS[month - 1] ?? '';
	return soughtWord([name, name.slice(0, 3), name.slice(0, 4)]);
}

function soughtWord(words: readonly string[]): Sought {
	const shown = words[0] ?? '';
	return { shown, found: (text) => words.some((word) => text.words.includes(` ${word} `)) };
}
