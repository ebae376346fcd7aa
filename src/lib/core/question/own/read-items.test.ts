import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readItems } from './read-items.ts';

const AIKEN = `Who led the rising of 1381?
A. Wat Tyler
B) Jack Cade
ANSWER: A

Which of these kings were Tudors?
A. Henry VII
B. James I
C. Edward VI
ANSWER: A, C`;

describe('reading pasted questions', () => {
	it('reads the Aiken format', () => {
		expect(readItems(AIKEN)).toEqual({
			items: [
				{
					line: 1,
					item: {
						stem: 'Who led the rising of 1381?',
						options: ['Wat Tyler', 'Jack Cade'],
						keys: ['Wat Tyler']
					}
				},
				{
					line: 6,
					item: {
						stem: 'Which of these kings were Tudors?',
						options: ['Henry VII', 'James I', 'Edward VI'],
						keys: ['Henry VII', 'Edward VI']
					}
				}
			],
			problems: []
		});
	});

	it('reads rows as a spreadsheet copies them', () => {
		const { items, problems } = readItems('Who led it?\tWat Tyler\tJack Cade\r\nWhen?\t1381');
		expect(items.map(({ line, item }) => [line, item.options.length, item.keys])).toEqual([
			[1, 2, ['Wat Tyler']],
			[2, 0, ['1381']]
		]);
		expect(problems).toEqual([]);
	});

	it('names the line of what it cannot read, and goes on', () => {
		const { items, problems } = readItems(
			`Who?\nA. x\n\n${AIKEN}\n\nOne\t\nWhich?\nA. x\nANSWER: Q`
		);
		expect(items).toHaveLength(2);
		expect(problems.map(({ line }) => line)).toEqual([1, 15, 16]);
		expect(problems.every(({ cure }) => cure.length > 0)).toBe(true);
	});

	it('reads no more than it should', () => {
		expect(readItems('x'.repeat(200_001)).problems).toHaveLength(1);
		const many = readItems('Who?\tI\n'.repeat(501));
		expect([many.items.length, many.problems.length]).toEqual([500, 1]);
	});

	it('never throws, and keeps every key among its options', () => {
		const piece = fc.constantFrom('A. ', 'B) ', 'ANSWER: ', 'A', '\t', '\n', '\n\n', 'who', '?');
		fc.assert(
			fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (parts) => {
				for (const { item } of readItems(parts.join('')).items) {
					expect(item.keys.length).toBeGreaterThan(0);
					if (item.options.length > 0)
						expect(item.options).toEqual(expect.arrayContaining([...item.keys]));
				}
			})
		);
	});
});
