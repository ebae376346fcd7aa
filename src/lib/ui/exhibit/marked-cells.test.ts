import { expect, test } from 'vitest';
import type { FindingFact } from '#lib/core/bank/fact.ts';
import { readingQuestion, sampleTable } from '../../../../tests/support/questions.ts';
import { cellKey, cellsRead } from './marked-cells.ts';

const line = { of: 'column', id: 'rate', among: ['centre', 'docks', 'suburbs'] } as const;

function findingOf(finds: FindingFact['finds'], among: readonly string[] = line.among) {
	return { kind: 'finding', finds, series: { ...line, among } } as unknown as FindingFact;
}

const marked = (key: string, fact: FindingFact) =>
	[...cellsRead({ ...readingQuestion, key }, fact, sampleTable)].map(
		(cell) => (JSON.parse(cell) as string[])[0]
	);

test('a key that names a row marks its cell in the line that was read', () => {
	expect(cellsRead(readingQuestion, findingOf('highest'), sampleTable)).toEqual(
		new Set([cellKey('docks', 'rate')])
	);
	expect(marked('From the centre to the docks', findingOf('largest-change'))).toEqual([
		'centre',
		'docks'
	]);
});

test('a name within a longer name is not named', () => {
	const [first, second, ...rest] = sampleTable.rows;
	if (!first || !second) throw new Error('two rows');
	const rows = [{ ...first, label: 'Workers' }, { ...second, label: 'Rural workers' }, ...rest];
	const found = (key: string) =>
		cellsRead({ ...readingQuestion, key }, findingOf('highest'), { ...sampleTable, rows });
	expect(found('Rural workers')).toEqual(new Set([cellKey('docks', 'rate')]));
	expect(found('Workers')).toEqual(new Set([cellKey('centre', 'rate')]));
	expect(found('from workers to rural workers').size).toBe(2);
});

test('a key that is a figure marks where it stands, a worked-out one all that was read', () => {
	expect(marked('8.0 per cent', findingOf('difference'))).toEqual(['centre']);
	expect(marked('4.5', findingOf('difference', ['docks', 'centre']))).toEqual(['docks', 'centre']);
	expect(marked('It fell', findingOf('trend'))).toEqual(['centre', 'docks', 'suburbs']);
});

test('what the table cannot show was read nowhere', () => {
	expect(marked('How many came back', findingOf('not-shown'))).toEqual([]);
});
