import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Candidate } from '#lib/core/question/card.ts';
import { candidatesFor } from '#lib/core/question/distractors/candidates.ts';
import { chooseDistractors } from '#lib/core/question/distractors/choose.ts';
import type { Difficulty } from '#lib/core/question/asking.ts';
import { openBank } from '#lib/core/question/open-bank.ts';
import { seededRandom } from '#lib/core/random.ts';
import { loadBanks } from '#lib/server/load-banks.ts';

const { banks } = loadBanks(resolve('content'), undefined);

/** Where there are no more than three to choose from, nothing can be chosen. */
const ENOUGH = 5;

test.each(banks.map((bank) => [bank.id, openBank(bank)] as const))(
	'near wrong options of the bank %s lie nearer than far ones',
	(_, open) => {
		const rivals = [...open.cards.values()].flatMap((card) => {
			const candidates = candidatesFor(open, card);
			return candidates.length >= ENOUGH ? [{ card, candidates }] : [];
		});
		const picked = (difficulty: Difficulty) =>
			rivals.flatMap(({ card, candidates }) => {
				const choosing = { key: card.key, slot: 1, seenWrong: [], difficulty };
				return chooseDistractors(candidates, choosing, seededRandom(card.id, 1));
			});
		expect(rivals.length).toBeGreaterThan(20);
		expect(mean(picked('near'))).toBeGreaterThan(mean(picked('far')) + 0.05);
	}
);

function mean(candidates: readonly Candidate[]): number {
	return candidates.reduce((sum, { nearness }) => sum + nearness, 0) / candidates.length;
}
