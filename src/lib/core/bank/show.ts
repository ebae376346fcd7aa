import type { BankIndex } from './bank.ts';
import type { Figure, Member } from './fact.ts';
import type { EntityId, SourceId } from '../ids.ts';

/** The name of an entity as options show it; its id where the bank has none. */
export function entityName(index: BankIndex, id: EntityId): string {
	return index.entities.get(id)?.name ?? id;
}

/** The name of an entity in running text, with 'the' where it takes one. */
export function entityInText(index: BankIndex, id: EntityId): string {
	const entity = index.entities.get(id);
	if (!entity) return id;
	return entity.article ? `${entity.article} ${entity.name}` : entity.name;
}

/** Who a position is by, as running text names it: 'the Great Soviet Encyclopedia', 'Robert Tucker'. */
export function voiceName(index: BankIndex, id: SourceId | EntityId): string {
	return index.sources.get(id)?.name ?? entityInText(index, id);
}

/** A member of a list as options show it. */
export function memberText(index: BankIndex, member: Member): string {
	return 'entity' in member ? entityName(index, member.entity) : member.text;
}

const formats = new Map<number | undefined, Intl.NumberFormat>();

/** A number with commas between thousands; its own decimals, at most two, or exactly so many. */
function numberText(value: number, decimals?: number): string {
	let format = formats.get(decimals);
	if (format === undefined) {
		format = new Intl.NumberFormat('en-GB', {
			minimumFractionDigits: decimals ?? 0,
			maximumFractionDigits: decimals ?? 2
		});
		formats.set(decimals, format);
	}
	return format.format(value);
}

/** A figure as British readers write it: '84,017', 'about 2,000', '2,000 to 3,000', '12 per cent'; other units stand in the stem. */
export function figureText(figure: Figure, unit?: string, decimals?: number): string {
	const about = figure.approximate ? 'about ' : '';
	const low = numberText(figure.low, decimals);
	const high = numberText(figure.high, decimals);
	const range = figure.low === figure.high ? low : `${low} to ${high}`;
	const suffix = unit === '%' || unit === 'per cent' ? ' per cent' : '';
	return `${about}${range}${suffix}`;
}

/** The first letter in capitals, the rest as it is. */
export function sentenceCase(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Joins texts as a sentence does: 'a', 'a and b', 'a, b and c'. */
export function joinAnd(texts: readonly string[]): string {
	if (texts.length < 2) return texts[0] ?? '';
	return `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`;
}
