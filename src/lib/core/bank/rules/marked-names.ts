import type { AuthoredEntity } from '../../entity/entity.schema.ts';
import { wordsOf } from '../../source/scan.ts';
import type { FactItem } from '../content.ts';
import { nearestWord } from '../nearest-word.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { readSpans } from '../read-spans.ts';
import { writtenNames } from './entity-spellings.ts';
import type { Rule } from './rule.ts';

const SLOTS = ['who', 'where', 'term', 'subject', 'object'];

/** Words marked for a slot that are no spelling of its entity, and members that name an entity without its id. */
export const markedNames: Rule = ({ draft }) => {
	const entities = draft.entities.map(({ value }) => value);
	return draft.facts.flatMap((item) => [
		...strangeMarks(item, entities),
		...namedByText(item, entities)
	]);
};

/** The words of a blank must be an answer that the check of answers takes. */
function strangeMarks(item: FactItem, entities: readonly AuthoredEntity[]): Problem[] {
	const values: Readonly<Record<string, unknown>> = item.value;
	return readSpans(item.value.statement).flatMap(({ text, slot = '' }) => {
		const entity = SLOTS.includes(slot)
			? entities.find(({ id }) => id === values[slot])
			: undefined;
		if (entity === undefined || isNamed(entity, text)) return [];
		const names = writtenNames(entity);
		const near = nearestWord(text, names) ?? entity.name;
		const message = `the words marked '${text}' are no spelling of '${entity.id}'`;
		return [
			problemAt(
				item,
				['statement'],
				message,
				`mark the name alone, such as '${near}', or add the spelling`
			)
		];
	});
}

/** A list of several spellings of one entity is a list of words; any other member that is a name must be its entity. */
function namedByText(item: FactItem, entities: readonly AuthoredEntity[]): Problem[] {
	const fact = item.value;
	if (fact.kind !== 'list') return [];
	return fact.members.flatMap((text, index) => {
		if (entities.some(({ id }) => id === text)) return [];
		const entity = entities.find((one) => isNamed(one, text));
		if (entity === undefined) return [];
		if (fact.members.filter((other) => isNamed(entity, other)).length > 1) return [];
		const message = `'${text}' is an entity of the bank`;
		return [problemAt(item, ['members', index], message, `write its id: ${entity.id}`)];
	});
}

/** Whether a text is a spelling of an entity, a leading 'the' apart. */
function isNamed(entity: AuthoredEntity, text: string): boolean {
	const key = bare(text);
	return writtenNames(entity).some((name) => bare(name) === key);
}

function bare(text: string): string {
	return wordsOf(text).join(' ').replace(/^the /, '');
}
