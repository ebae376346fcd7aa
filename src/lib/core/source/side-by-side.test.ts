import { describe, expect, it } from 'vitest';
import { indexBank } from '../bank/bank.ts';
import { BANK } from '../question/bank.fixture.ts';
import { hasSilence, isContested, sideBySide } from './side-by-side.ts';

const index = indexBank(BANK);
const rows = sideBySide(index);
const stances = (fact: string) =>
	rows.find((row) => row.fact === fact)?.cells.map(({ stance }) => stance);

describe('texts side by side', () => {
	it('has comparisons before claims, and a cell for each source', () => {
		expect(rows.map(({ fact }) => fact)).toEqual(['side', 'dispute']);
		for (const { cells } of rows) {
			expect(cells.map(({ source }) => source)).toEqual(BANK.sources.map(({ id }) => id));
		}
	});

	it('takes the stances of a comparison as they are authored', () => {
		expect(stances('side')).toEqual(['agrees', 'agrees', 'silent']);
		expect(isContested(rows[0] ?? { fact: '', topic: '', claim: '', cells: [] })).toBe(false);
	});

	it('works out how positions stand to each other', () => {
		expect(stances('dispute')).toEqual(['differs', 'differs', 'silent']);
		const [, dispute] = rows;
		expect(dispute?.claim).toBe('Why did the works stop?');
		expect(dispute?.cells[0]?.says).toEqual(['for want of pay']);
		expect(dispute && isContested(dispute)).toBe(true);
		expect(dispute && hasSilence(dispute)).toBe(true);
	});

	it('tells texts of one mind from a text that speaks alone, and knows what it is not told', () => {
		const dispute = BANK.facts.find(({ id }) => id === 'dispute');
		if (dispute?.kind !== 'claim') throw new Error('no claim');
		const [old, young] = dispute.positions;
		if (!old || !young) throw new Error('no positions');
		const withPositions = (positions: typeof dispute.positions) =>
			sideBySide(indexBank({ ...BANK, facts: [{ ...dispute, positions }] }))[0]?.cells.map(
				({ stance }) => stance
			);
		expect(withPositions([old, { ...young, claim: 'for want of pay' }])).toEqual([
			'agrees',
			'agrees',
			undefined
		]);
		expect(withPositions([old])).toEqual(['alone', undefined, undefined]);
	});

	it('names a voice that a text reports', () => {
		const dispute = BANK.facts.find(({ id }) => id === 'dispute');
		if (dispute?.kind !== 'claim') throw new Error('no claim');
		const [old] = dispute.positions;
		if (!old) throw new Error('no position');
		const reported = { ...old, by: 'person-0', via: 'new-book' };
		const facts = [{ ...dispute, positions: [reported] }];
		const cell = sideBySide(indexBank({ ...BANK, facts }))[0]?.cells[1];
		expect(cell?.says).toEqual(['Anna Belova: for want of pay']);
	});
});
