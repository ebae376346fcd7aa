import { expect, test } from 'vitest';
import { copiedRuns, indexRuns } from './copied-runs.ts';

const runs = indexRuns([
	['one two three four five six', 'seven eight nine ten eleven'],
	['too short']
]);

test('finds a run over line ends, once, as long as it is', () => {
	expect(
		copiedRuns('So: One, two, three, four, five, six, seven, eight, nine, ten!', runs, [])
	).toEqual(['one two three four five six seven eight nine ten']);
});

test('lets eight words pass, and nine of which one is a name', () => {
	expect(copiedRuns('one two three four five six seven eight', runs, [])).toEqual([]);
	expect(copiedRuns('one two three four five six seven eight nine', runs, [['four']])).toEqual([]);
	expect(
		copiedRuns('one two three four five six seven eight nine ten', runs, [['four']])
	).toHaveLength(1);
});
