import { describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import { markPaper } from '#lib/core/practice/marks.ts';
import { paperStep } from '#lib/core/practice/paper-step.ts';
import { aPaper, PRACTICE_BANK } from '#lib/core/practice/practice.fixture.ts';
import { DEFAULT_SETTINGS } from '#lib/core/settings.ts';
import { merge, readAll } from './backup.ts';
import { allPapers, deletePaper, getPaper, putPaper } from './practice.ts';

const paper = aPaper();
const results = markPaper(PRACTICE_BANK, paper);
const handedIn = paperStep(paper, { type: 'hand-in', results, at: 2000 });
const fresh = { fresh: true };

describe('papers', () => {
	it('are kept as they stand, the latest first', async () => {
		const db = await freshDatabase();
		const later = { ...paper, id: 'later', startedAt: 5000 };
		await putPaper(db, paper, fresh);
		await putPaper(db, later, fresh);
		expect(await allPapers(db)).toEqual([later, paper]);
		expect(await getPaper(db, 'p')).toEqual(paper);
	});

	it('stay handed in when another tab still sits them', async () => {
		const db = await freshDatabase();
		await putPaper(db, handedIn, fresh);
		expect(await putPaper(db, paper)).toEqual({ ok: true, value: handedIn });
		expect(await getPaper(db, 'p')).toEqual(handedIn);
	});

	it('are not brought back by a tab that still shows them', async () => {
		const db = await freshDatabase();
		await putPaper(db, paper, fresh);
		await deletePaper(db, 'p');
		expect(await putPaper(db, handedIn)).toEqual({ ok: true, value: undefined });
		expect(await allPapers(db)).toEqual([]);
	});

	it('travel in a backup, and the one further on is kept', async () => {
		const [here, there] = [await freshDatabase(), await freshDatabase()];
		await putPaper(here, paper, fresh);
		await putPaper(there, handedIn, fresh);
		const { papers } = await readAll(there, 'd', 1);
		const before = await readAll(here, 'd', 1);
		await merge(here, [], DEFAULT_SETTINGS, undefined, papers);
		await merge(there, [], DEFAULT_SETTINGS, undefined, before.papers);
		expect(await allPapers(here)).toEqual([handedIn]);
		expect(await allPapers(there)).toEqual([handedIn]);
	});
});
