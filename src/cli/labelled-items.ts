import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseEdtf } from '#lib/core/date/historical-date.ts';
import type { Item } from '#lib/core/question/flaws/item.ts';
import { isForm } from '#lib/core/question/form.ts';

/** An item with what an examiner says of it. */
export interface LabelledItem {
	readonly item: Item;
	/** Numbers of the flaws that must be found. */
	readonly flaws: readonly number[];
	/** Numbers of the flaws that may be found or passed over. */
	readonly also: readonly number[];
	/** The flaw that a sound item looks like at a glance. */
	readonly near: number | undefined;
}

/** The labelled set of the tests, in its own order; an entry of the wrong shape is our mistake and throws. */
export function readLabelledItems(): LabelledItem[] {
	const path = join(process.cwd(), 'tests/content/flaws/labelled-items.yaml');
	// Every scalar stays text: 1815 is an option as it is shown, not a number.
	const entries: unknown = parse(readFileSync(path, 'utf8'), { schema: 'failsafe' });
	if (!Array.isArray(entries)) throw new Error(`${path} is no list`);
	return entries.map((entry) => labelled(entry as Record<string, unknown>));
}

function labelled(entry: Record<string, unknown>): LabelledItem {
	const near = text(entry, 'near');
	return {
		item: itemFrom(entry),
		flaws: texts(entry, 'flaws').map(Number),
		also: texts(entry, 'also').map(Number),
		near: near === '' ? undefined : Number(near)
	};
}

function itemFrom(entry: Record<string, unknown>): Item {
	const form = text(entry, 'form');
	if (!isForm(form)) throw new Error(`'${form}' is no form`);
	const when = parseEdtf(text(entry, 'when'));
	const options = texts(entry, 'options');
	const kinds = texts(entry, 'kinds');
	return {
		form,
		stem: text(entry, 'stem'),
		options,
		keys: texts(entry, 'keys'),
		kinds: options.map((_, index) => kinds[index]),
		names: texts(entry, 'names'),
		contested: text(entry, 'contested') === 'true',
		voices: texts(entry, 'voices'),
		evidence: Number(text(entry, 'evidence') || 1),
		...(when && { when })
	};
}

function text(entry: Record<string, unknown>, field: string): string {
	const value = entry[field] ?? '';
	if (typeof value !== 'string') throw new Error(`${field} is no text`);
	return value;
}

function texts(entry: Record<string, unknown>, field: string): string[] {
	const value = entry[field] ?? [];
	if (!Array.isArray(value)) throw new Error(`${field} is no list`);
	return value.map(String);
}
