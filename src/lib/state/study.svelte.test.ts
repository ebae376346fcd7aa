import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/support/app.ts';
import { BANK } from '#lib/core/question/bank.fixture.ts';
import type { Question, Response } from '#lib/core/question/question.ts';
import type { App } from './app.ts';
import { StudySession } from './study.svelte.ts';

const DAY = 86_400_000;
const time = { now: 0 };

beforeEach(() => {
	time.now = Date.UTC(2026, 5, 1, 12);
	sessionStorage.clear();
});

function rightAnswer({ form, key }: Question): Response {
	return form === 'typed' && typeof key !== 'string' ? [...(key as string[])] : key;
}

async function started(app: App): Promise<StudySession> {
	const study = new StudySession(app);
	await study.start();
	return study;
}

/** Answers what is on the screen, rightly or with 'don't know', and stays on the verdict. */
async function answerOne(study: StudySession, right = true): Promise<void> {
	study.introduced();
	time.now += 6000;
	const { question } = study;
	if (question === undefined) throw new Error(`No question in ${study.phase}`);
	if (!right) await study.dontKnow();
	else if (question.form === 'recall') await study.rate(3);
	else await study.answer(rightAnswer(question));
	time.now += 1000;
}

async function finish(study: StudySession): Promise<number> {
	let answers = 0;
	while (study.phase !== 'finished') {
		await answerOne(study);
		answers += 1;
		study.next();
	}
	return answers;
}

/** Writes in flight are done: they were begun before this one. */
async function settled(app: App): Promise<void> {
	const { db } = await app.storage();
	await db.transaction('rw', db.tables, () => db.session.count());
}

/** The next transaction over the log fails with this error. */
async function failOnce(app: App, name: string): Promise<void> {
	const { db } = await app.storage();
	const fail = () => {
		db.events.hook('creating').unsubscribe(fail);
		throw new DOMException('Injected', name);
	};
	db.events.hook('creating', fail);
}

describe('a study session', () => {
	it('introduces ten new cards, asks each, and stores every answer before it shows the verdict', async () => {
		const app = testApp([BANK], time);
		const { db } = await app.storage();
		const study = await started(app);
		expect(study.phase).toBe('intro');
		expect(study.fact).toBeDefined();
		expect(study.progress).toEqual({ done: 0, total: 10 });

		let answered = 0;
		while (study.phase !== 'finished') {
			await answerOne(study);
			answered += 1;
			expect(study.phase).toBe('answered');
			expect(study.verdict?.kind).toBe('right');
			expect(await db.events.count()).toBe(answered);
			study.next();
		}
		expect(answered).toBe(10);
		expect(study.ending).toMatchObject({ answered: 10, right: 10, wrong: 0, left: 0, again: [] });
		expect(study.ending?.met.length).toBe(10);
		expect(study.ending?.next?.inDays).toBeGreaterThan(0);
		const [review] = await db.events.toArray();
		expect(review).toMatchObject({ bank: 'small', bankHash: '0', durationMillis: 6000, rating: 3 });
		await settled(app);
		expect(await db.session.count()).toBe(0);
	});

	it('finds the due cards on their day, and no more new ones on the same day than the setting allows', async () => {
		const app = testApp([BANK], time);
		await finish(await started(app));
		expect((await started(app)).phase).toBe('empty');

		time.now += 3 * DAY;
		const later = await started(app);
		const { db, cards } = await app.storage();
		const due = [...(await cards.allStates(db)).values()].filter(
			({ dueDay }) => dueDay <= app.clock.dayOf(time.now)
		);
		expect(due.length).toBe(10);
		expect(later.phase).toBe('question');
		expect(later.progress.total).toBeGreaterThan(10);
	});

	it('asks a failed card again in the same session', async () => {
		const app = testApp([BANK], time);
		const study = await started(app);
		const failed = study.card?.id;
		await answerOne(study, false);
		expect(study).toMatchObject({ rating: 1, verdict: { kind: 'unknown' }, response: null });
		study.next();
		let metAgain = false;
		while (study.phase !== 'finished') {
			metAgain ||= study.card?.id === failed;
			await answerOne(study);
			study.next();
		}
		expect(metAgain).toBe(true);
		expect(study.ending?.again.length).toBe(1);
	});

	it('goes on where it was killed, with the same question', async () => {
		const app = testApp([BANK], time);
		const study = await started(app);
		for (let i = 0; i < 6; i++) {
			await settled(app);
			const resumed = await started(app);
			expect(resumed.phase).toBe(study.phase);
			expect(resumed.question).toEqual(study.question);
			expect(resumed.verdict).toEqual(study.verdict);
			expect(resumed.progress).toEqual(study.progress);
			if (study.phase === 'intro') study.introduced();
			else if (study.phase === 'question') await answerOne(study);
			else study.next();
		}
	});

	it('begins anew for another choice and on another day', async () => {
		const app = testApp([BANK], time);
		const study = await started(app);
		await answerOne(study);
		const chosen = new StudySession(app);
		await chosen.start({ bank: 'small', facts: ['count'] });
		expect(chosen.fact?.id).toBe('count');
		expect(chosen.progress.done).toBe(0);
		await answerOne(chosen);
		time.now += DAY;
		expect((await started(app)).progress.done).toBe(0);
	});

	it('does not go on with what was merely opened', async () => {
		const app = testApp([BANK], time);
		const chosen = new StudySession(app);
		await chosen.start({ bank: 'small', facts: ['count'] });
		await settled(app);
		expect((await started(app)).progress.total).toBe(10);
		await chosen.start({ bank: 'small', facts: ['count'] });
		await answerOne(chosen);
		expect((await started(app)).fact?.id).toBe('count');
	});

	it('takes back every answer, one after the other, down to an empty memory', async () => {
		const app = testApp([BANK], time);
		const { db } = await app.storage();
		const study = await started(app);
		const first = study.card?.id;
		for (const right of [true, false, true]) {
			await answerOne(study, right);
			study.next();
		}
		expect(await db.cards.count()).toBe(3);
		for (let left = 2; left >= 0; left--) {
			await study.undo();
			expect(study.phase).toBe('question');
			expect(await db.cards.count()).toBe(left);
		}
		expect(study.card?.id).toBe(first);
		expect(study.canUndo).toBe(false);
		expect(await db.counters.count()).toBe(0);
		expect(await db.events.count()).toBe(6);
	});

	it('lets the student overrule and regrade, which the schedule follows', async () => {
		const app = testApp([BANK], time);
		const { db } = await app.storage();
		const study = await started(app);
		const ratingKept = async () => (await db.cards.toArray())[0]?.state.lastRating;
		await answerOne(study, false);
		const { intervals } = study;
		expect(intervals?.[1]).toBe(0);
		await study.overrule();
		expect(study).toMatchObject({ phase: 'answered', rating: 3, verdict: { kind: 'right' } });
		expect(await ratingKept()).toBe(3);
		await study.rate(4);
		expect(await ratingKept()).toBe(4);
		expect(study.intervals).toEqual(intervals);
		await study.undo();
		expect(study).toMatchObject({ phase: 'answered', rating: 3 });
		expect(await ratingKept()).toBe(3);
	});

	it('sets a card aside, and it does not come back until it is restored', async () => {
		const app = testApp([BANK], time);
		const study = await started(app);
		const aside = study.card?.id ?? '';
		await study.setAside('by-hand');
		expect(study.card?.id).not.toBe(aside);
		await finish(study);
		const bank = study.ending?.met.map(({ id }) => id) ?? [];
		expect(bank).not.toContain(aside.split('#')[0]);
		const choice = { bank: 'small', facts: [aside.split('#')[0] ?? ''] };
		const again = new StudySession(app);
		await again.start(choice);
		expect(again.card?.id).not.toBe(aside);
		expect(await app.memory.restore(aside)).toBe('saved');
		const restored = new StudySession(app);
		await restored.start({ ...choice, newCards: 1 });
		expect(restored.card?.id).toBe(aside);
	});

	it('keeps an answer that cannot be stored on the screen, says so, and stores it later', async () => {
		const app = testApp([BANK], time);
		const { db } = await app.storage();
		const study = await started(app);
		await failOnce(app, 'QuotaExceededError');
		await answerOne(study);
		expect(study).toMatchObject({ phase: 'question', isUnsaved: true, saving: false });
		expect(study.problem).toMatch(/no room left/);
		expect(await db.events.count()).toBe(0);
		await study.retry();
		expect(study).toMatchObject({ phase: 'answered', isUnsaved: false, problem: undefined });
		expect(await db.events.count()).toBe(1);
	});

	it('stores after a reload what the tab could not store before', async () => {
		const app = testApp([BANK], time);
		const { db } = await app.storage();
		const study = await started(app);
		await failOnce(app, 'QuotaExceededError');
		await answerOne(study);
		const reloaded = await started(app);
		expect(await db.events.count()).toBe(1);
		expect(reloaded.phase).toBe('answered');
		expect((await started(app)).phase).toBe('answered');
		expect(await db.events.count()).toBe(1);
	});

	it('stores an answer once, however fast the button is tapped', async () => {
		const app = testApp([BANK], time);
		const { db } = await app.storage();
		const study = await started(app);
		study.introduced();
		await Promise.all([study.dontKnow(), study.dontKnow(), study.dontKnow()]);
		expect(await db.events.count()).toBe(1);
		await study.dontKnow();
		expect(await db.events.count()).toBe(1);
	});

	it('says why it cannot start', async () => {
		const offline = testApp([], time, { data: () => Promise.reject(new Error('offline')) });
		expect(await started(offline)).toMatchObject({ phase: 'failed' });
		expect((await started(offline)).problem).toMatch(/Go online once/);
		const refused = testApp([BANK], time, { storage: () => Promise.reject(new Error('no')) });
		expect((await started(refused)).problem).toMatch(/keeps no data/);
	});
});
