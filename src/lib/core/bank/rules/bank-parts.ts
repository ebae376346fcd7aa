import { nearestWord } from '../nearest-word.ts';
import { asWarning, problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { BankDraft } from '../content.ts';
import type { Rule } from './rule.ts';

/** Relations whose questions leave out the end they are given; long answers with unknown topics or points; topics without facts and relations without use, as warnings. */
export const bankParts: Rule = ({ draft }) => [
	...stemsWithoutEnds(draft),
	...emptyTopics(draft),
	...idleRelations(draft),
	...longAnswerParts(draft)
];

const OTHER = { object: '{subject}', subject: '{object}' } as const;

function stemsWithoutEnds({ bank }: BankDraft): Problem[] {
	return (bank.value.relations ?? []).flatMap((relation, index) =>
		(['object', 'subject'] as const).flatMap((end) =>
			[relation[end] ?? []]
				.flat()
				.filter((stem) => !stem.includes(OTHER[end]))
				.map((stem) => {
					const message = `'${stem}' does not say ${OTHER[end]}`;
					const cure = `put ${OTHER[end]} where its name belongs`;
					return problemAt(bank, ['relations', index, end], message, cure);
				})
		)
	);
}

function emptyTopics({ bank, facts }: BankDraft): Problem[] {
	return bank.value.topics.flatMap(({ id }, index) => {
		if (facts.some(({ topic }) => topic === id)) return [];
		const message = `the topic '${id}' has no facts`;
		return [asWarning(problemAt(bank, ['topics', index], message, `write facts/${id}.yaml`))];
	});
}

function idleRelations({ bank, facts }: BankDraft): Problem[] {
	return (bank.value.relations ?? []).flatMap(({ id }, index) => {
		const used = facts.some(({ value }) => value.kind === 'relation' && value.relation === id);
		if (used) return [];
		const message = `no fact uses the relation '${id}'`;
		return [asWarning(problemAt(bank, ['relations', index], message, 'use it or take it out'))];
	});
}

function longAnswerParts({ bank, facts }: BankDraft): Problem[] {
	const topics = bank.value.topics.map(({ id }) => id);
	const known = facts.map(({ value }) => value.id);
	return (bank.value.longAnswers ?? []).flatMap(({ topic, points }, index) => {
		const path = ['longAnswers', index];
		const wrong: readonly (readonly [string, string, readonly string[]])[] = [
			...(topics.includes(topic) ? [] : [['topic', topic, topics] as const]),
			...points.filter((id) => !known.includes(id)).map((id) => ['fact', id, known] as const)
		];
		return wrong.map(([what, id, ids]) => {
			const near = nearestWord(id, ids);
			const cure = near === undefined ? `use a ${what} of this bank` : `did you mean '${near}'?`;
			return problemAt(bank, path, `there is no ${what} '${id}'`, cure);
		});
	});
}
