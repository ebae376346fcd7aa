import type { BankDraft } from '../content.ts';
import type { AuthoredFact, AuthoredPosition } from '../fact.schema.ts';
import type { Item, Path } from '../item.ts';
import { plainText } from '../fact.ts';
import { readSpans } from '../read-spans.ts';

/** A sentence or phrase that the authors wrote in their own words. */
export interface OwnText {
	readonly path: Path;
	readonly text: string;
}

/** Every text of a fact that a learner may read. */
export function ownTexts(fact: AuthoredFact): OwnText[] {
	const common = [
		own(['statement'], plainText(readSpans(fact.statement))),
		own(['note'], fact.note),
		...Object.entries(fact.ask ?? {}).flatMap(([facet, stems]) =>
			each(['ask', facet], [stems].flat())
		),
		...Object.entries(fact.accept ?? {}).flatMap(([facet, texts]) => each(['accept', facet], texts))
	];
	return [...common.flat(), ...kindTexts(fact)];
}

/** The texts of a bank's tables and relations that a learner may read. */
export function tableTexts(tables: BankDraft['tables']): { item: Item<unknown>; own: OwnText }[] {
	return tables.flatMap((item) => {
		const { caption, base, note, mismatches = [] } = item.value;
		const texts = [
			...own(['caption'], caption),
			...own(['base', 'counted'], base.counted),
			...own(['note'], note),
			...mismatches.flatMap(({ why }, index) => own(['mismatches', index, 'why'], why))
		];
		return texts.map((text) => ({ item, own: text }));
	});
}

function kindTexts(fact: AuthoredFact): OwnText[] {
	switch (fact.kind) {
		case 'event':
			return own(['label'], fact.label);
		case 'person':
			return own(['role'], fact.role);
		case 'term':
			return own(['definition'], fact.definition);
		case 'quantity':
			return [
				...own(['measure'], fact.measure),
				...own(['question'], fact.question),
				...(fact.positions ?? []).flatMap(positionTexts)
			];
		case 'list':
			return [...own(['of'], fact.of), ...each(['members'], fact.members)];
		case 'sequence':
			return [...own(['of'], fact.of), ...each(['steps'], fact.steps)];
		case 'cause':
			return [...own(['cause'], fact.cause), ...own(['effect'], fact.effect)];
		case 'claim':
			return [...own(['question'], fact.question), ...fact.positions.flatMap(positionTexts)];
		case 'relation':
			return own(['object'], fact.object);
		case 'cell':
			return [];
		case 'finding':
			return own(['missing'], fact.missing);
		case 'chain':
			return [
				...own(['event'], fact.event),
				...each(['causes'], fact.causes),
				...each(['consequences'], fact.consequences)
			];
		case 'wording':
			return own(['shows'], fact.shows);
		case 'comparison':
			return [
				...own(['claim'], fact.claim),
				...Object.entries(fact.texts).flatMap(([id, { says }]) => own(['texts', id, 'says'], says))
			];
		case 'provenance':
			return own(['says'], fact.says);
	}
}

function positionTexts({ claim, statement }: AuthoredPosition, index: number): OwnText[] {
	const plain = statement === undefined ? undefined : plainText(readSpans(statement));
	return [
		...own(['positions', index, 'claim'], claim),
		...own(['positions', index, 'statement'], plain)
	];
}

function own(path: Path, text: string | undefined): OwnText[] {
	return text === undefined ? [] : [{ path, text }];
}

function each(path: Path, texts: readonly string[]): OwnText[] {
	return texts.map((text, index) => ({ path: [...path, index], text }));
}
