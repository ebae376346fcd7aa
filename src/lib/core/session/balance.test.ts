import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { type KeySlot, nextKeySlot } from './balance.ts';

const options = fc.integer({ min: 2, max: 6 });

function spread(slots: readonly number[], of: number): number {
	const counts = Array.from({ length: of }, (_, place) => slots.filter((s) => s === place).length);
	return Math.max(...counts) - Math.min(...counts);
}

describe('key places', () => {
	it('stay balanced when drawn one by one among questions with other numbers of options', () => {
		fc.assert(
			fc.property(fc.array(options, { maxLength: 40 }), fc.nat(), (sizes, seed) => {
				const random = seededRandom('s', seed);
				const used: KeySlot[] = [];
				for (const of of sizes) used.push({ slot: nextKeySlot(used, of, random), of });
				for (const of of new Set(sizes)) {
					const slots = used.filter((each) => each.of === of).map((each) => each.slot);
					expect(spread(slots, of)).toBeLessThanOrEqual(1);
				}
			})
		);
	});

	it('are not the same in every session', () => {
		const runs = new Set(
			Array.from({ length: 20 }, (_, seed) => {
				const random = seededRandom('s', seed);
				const used: KeySlot[] = [];
				for (let n = 0; n < 4; n++) used.push({ slot: nextKeySlot(used, 4, random), of: 4 });
				return used.map(({ slot }) => slot).join();
			})
		);
		expect(runs.size).toBeGreaterThan(5);
	});
});
