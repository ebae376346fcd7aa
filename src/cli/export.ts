import { formsOf, generate } from '#lib/core/question/generate.ts';
import type { OpenBank } from '#lib/core/question/open-bank.ts';
import { exportQuestion } from './exported-question.ts';
import { openBanks } from './open-banks.ts';
import type { Call, Verb } from './verb.ts';

const MOST_SEEDS = 1000;

/** Writes every question as JSON: one object for each card, form and seed. */
export const exportQuestions: Verb = {
	help: `bank export --format json [--bank ID] [--seeds N]

Writes all questions as a JSON array, one object for each card, form and seed.
  --format json   the only format
  --bank ID       only this bank
  --seeds N       seeds 0 to N-1 (default 1)`,
	options: { format: { type: 'string' }, bank: { type: 'string' }, seeds: { type: 'string' } },
	run: (call) => {
		const { values, write, complain } = call;
		const seeds = Number(values.seeds ?? 1);
		if (values.format !== 'json')
			return refuse(call, 'Say --format json: there is no other format.');
		if (!Number.isInteger(seeds) || seeds < 1 || seeds > MOST_SEEDS) {
			return refuse(call, `--seeds takes a whole number from 1 to ${MOST_SEEDS}.`);
		}
		const banks = openBanks({ values, write, complain });
		if (banks === undefined) return 2;
		let first = true;
		for (const line of banks.flatMap((open) => questionLines(open, seeds))) {
			write(`${first ? '[' : ','}${line}`);
			first = false;
		}
		write(first ? '[]' : ']');
		return 0;
	}
};

function questionLines(open: OpenBank, seeds: number): string[] {
	return [...open.cards.keys()].flatMap((card) =>
		formsOf(open, card).flatMap((form) =>
			Array.from({ length: seeds }, (_, seed) => generate(open, card, form, seed)).flatMap(
				(question) =>
					question === undefined ? [] : [JSON.stringify(exportQuestion(question, open.index))]
			)
		)
	);
}

function refuse({ complain }: Call, message: string): number {
	complain(message);
	return 2;
}
