import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/support/app.ts';
import { BANK } from '#lib/core/question/bank.fixture.ts';
import { Leaf } from './leaf.svelte.ts';

describe('Leaf', () => {
	it('turns the flashcards of a topic to and fro, and writes nothing', async () => {
		const app = testApp([BANK], { now: 0 });
		const leaf = new Leaf(app);
		expect(leaf).toMatchObject({ ready: false, place: 0 });
		await leaf.open('small', 'main');
		expect(leaf.ready).toBe(true);
		expect(leaf.total).toBeGreaterThan(10);
		const first = leaf.question;
		expect(first?.form).toBe('recall');
		leaf.previous();
		expect(leaf.place).toBe(1);
		for (let i = 0; i < leaf.total + 3; i++) leaf.next();
		expect(leaf.place).toBe(leaf.total);
		expect(leaf.question).not.toEqual(first);
		const { db } = await app.storage();
		expect(await db.events.count()).toBe(0);
	});

	it('says why a bank cannot be opened', async () => {
		const leaf = new Leaf(testApp([], { now: 0 }));
		await leaf.open('small', 'main');
		expect(leaf).toMatchObject({ ready: false, total: 0 });
		expect(leaf.problem).toBeDefined();
	});
});
