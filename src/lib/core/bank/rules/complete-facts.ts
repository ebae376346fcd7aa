import type { FactItem } from '../content.ts';
import { facetsOf } from '../facets.ts';
import type { AuthoredFact, AuthoredPosition } from '../fact.schema.ts';
import type { Path } from '../item.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

type Gap = readonly [path: Path, message: string, cure: string];

/** Facts that lack what their kind needs, or say two things at once. */
export const completeFacts: Rule = ({ draft, bank }) => {
	const sources = bank.sources.map(({ id }) => id);
	return draft.facts.flatMap((item): Problem[] => {
		const lacking = gapsOf(item.value, sources);
		const gaps = lacking.length > 0 ? lacking : cardGaps(item);
		return gaps.map(([path, message, cure]) => problemAt(item, path, message, cure));
	});
};

function gapsOf(fact: AuthoredFact, sources: readonly string[]): Gap[] {
	switch (fact.kind) {
		case 'quantity':
			return quantityGaps(fact);
		case 'claim':
			return [...positionGaps(fact.positions), ...unspoken(fact.positions)];
		case 'list':
			return tooFew('members', fact.members, 2);
		case 'sequence':
			return tooFew('steps', fact.steps, 3);
		case 'comparison':
			return sources
				.filter((id) => fact.texts[id] === undefined)
				.map((id): Gap => [
					['texts'],
					`the text ${id} is left out`,
					'add it; silent is a stance too'
				]);
		case 'chain':
			return [...tooFew('causes', fact.causes, 1), ...tooFew('consequences', fact.consequences, 1)];
		case 'wording':
			return wordingGaps(fact);
		case 'finding':
			return findingGaps(fact);
		case 'provenance':
			if (fact.ask?.[fact.aspect] !== undefined) return [];
			return [[['ask'], 'nothing asks for it', `word a question: ask: { ${fact.aspect}: … }`]];
		case 'event':
		case 'person':
		case 'term':
		case 'cause':
		case 'relation':
		case 'cell':
			return [];
	}
}

function cardGaps(item: FactItem): Gap[] {
	const facets = facetsOf(item.value);
	if (facets.length > 0) return [];
	return [
		[
			[],
			'no card can be made of it',
			'give it when, where or who, or positions that are not silent'
		]
	];
}

function tooFew(key: string, items: readonly string[], least: number): Gap[] {
	if (items.length >= least) return [];
	return [[[key], `${items.length} ${key} are too few`, `name at least ${least}`]];
}

function quantityGaps(fact: Extract<AuthoredFact, { kind: 'quantity' }>): Gap[] {
	const { value, positions = [], question } = fact;
	if (value !== undefined && positions.length > 0) {
		const cure = 'keep value where the texts agree, positions where they differ';
		return [[['positions'], 'it has a value and positions', cure]];
	}
	if (value !== undefined) return [];
	if (positions.length === 0) return [[['value'], 'it has no value', 'add value: or positions:']];
	const asked: Gap[] =
		question === undefined
			? [[['question'], 'its positions answer no question', 'add question:']]
			: [];
	return [...asked, ...positionGaps(positions), ...unspoken(positions)];
}

function wordingGaps({ quote, tells, plain }: Extract<AuthoredFact, { kind: 'wording' }>): Gap[] {
	const outside = [tells, ...plain].filter((words) => !quote.includes(words));
	return [
		...tooFew('plain', plain, 2),
		...outside.map((words): Gap => [
			['quote'],
			`'${words}' is not in the quotation`,
			'write tells and plain as the quotation has them'
		])
	];
}

function findingGaps(fact: Extract<AuthoredFact, { kind: 'finding' }>): Gap[] {
	const { finds, column, row, missing, among } = fact;
	if (finds === 'not-shown') {
		if (missing !== undefined) return [];
		return [[['missing'], 'it names no question', 'add missing: what the table cannot tell']];
	}
	if ((column === undefined) === (row === undefined)) {
		return [[['column'], 'it must read one column or one row', 'give column: or row:']];
	}
	const pair = finds === 'difference' || finds === 'ratio' || finds === 'share';
	if (!pair || among?.length === 2) return [];
	return [[['among'], `a ${finds} holds two figures together`, 'name two: among: [first, second]']];
}

function unspoken(positions: readonly AuthoredPosition[]): Gap[] {
	if (positions.some(({ silent }) => silent !== true)) return [];
	return [
		[['positions'], 'nobody says anything on it', 'give at least one position that is not silent']
	];
}

function positionGaps(positions: readonly AuthoredPosition[]): Gap[] {
	return positions.flatMap((position, index): Gap[] => {
		const path = ['positions', index];
		const { claim, value, when, who, silent } = position;
		const answers = [claim, value, when, who].filter((answer) => answer !== undefined).length;
		if (silent === true && answers + [position.evidence ?? []].flat().length > 0) {
			return [
				[
					path,
					`the position '${position.id}' is silent but says something`,
					'take out silent: or the rest'
				]
			];
		}
		if (silent === true || answers === 1) return [];
		const cure = 'give it one of claim, value, when, who, or silent: true';
		return [[path, `the position '${position.id}' gives ${answers} answers`, cure]];
	});
}
