import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../random.ts';
import type { Candidate } from '../card.ts';
import { chooseDistractors, WANTED } from './choose.ts';
import type { Choosing } from './choose.ts';

const TEXTS = ['Boris', 'Clara', 'David', 'Edith', 'Frank', 'Grete', 'Henri', 'Irene'];
const CANDIDATES: Candidate[] = TEXTS.map((text, i) => ({
	text,
	proof: `${text} came later.`,
	nearness: 1 - i / 8
}));
const PLAIN: Choosing = { key: 'Alice', slot: 0, seenWrong: [] };

function chosen(choosing: Partial<Choosing>, seed: number): Candidate[] {
	return chooseDistractors(CANDIDATES, { ...PLAIN, ...choosing }, seededRandom('c', seed));
}

function meanNearness(difficulty: 'far' | 'near', seed: number): number {
	const picked = chosen({ difficulty }, seed);
	return picked.reduce((sum, { nearness }) => sum + nearness, 0) / picked.length;
}

describe('chooseDistractors', () => {
	it('takes near ones for a hard question and far ones for an easy one, by seed', () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				expect(meanNearness('near', seed)).toBeGreaterThan(meanNearness('far', seed));
				expect(chosen({ difficulty: 'far' }, seed)).toEqual(chosen({ difficulty: 'far' }, seed));
				expect(chosen({}, seed)).toEqual(chosen({ difficulty: 'near' }, seed));
			})
		);
	});

	it('takes wrong answers given before first, however difficult', () => {
		fc.assert(
			fc.property(
				fc.nat(),
				fc.subarray(TEXTS, { minLength: 1, maxLength: WANTED }),
				fc.constantFrom('far' as const, 'near' as const),
				(seed, seenWrong, difficulty) => {
					const texts = chosen({ seenWrong, difficulty }, seed).map(({ text }) => text);
					expect(texts).toEqual(expect.arrayContaining(seenWrong));
				}
			)
		);
	});

	it('gives none where fewer than two are left', () => {
		const alone = CANDIDATES.slice(0, 1);
		expect(chooseDistractors(alone, PLAIN, seededRandom('c', 1))).toEqual([]);
		const same = [...alone, ...alone];
		expect(chooseDistractors(same, PLAIN, seededRandom('c', 1))).toEqual([]);
	});
});
