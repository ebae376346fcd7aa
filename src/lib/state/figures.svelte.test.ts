import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/support/app.ts';
import { until } from '../../../tests/support/watch.svelte.ts';
import { BANK } from '#lib/core/question/bank.fixture.ts';
import { review } from '#lib/core/schedule/event.fixture.ts';
import type { LogEvent } from '#lib/core/schedule/event.ts';
import type { App } from './app.ts';
import { Progress } from './progress.svelte.ts';
import { StudySession } from './study.svelte.ts';
import { Today } from './today.svelte.ts';

const NOON = Date.UTC(2026, 5, 1, 12);
const TODAY = NOON / 86_400_000 - 0.5;

async function appWith(...events: LogEvent[]): Promise<App> {
	const app = testApp([BANK], { now: NOON });
	const { db, log } = await app.storage();
	await log.append(db, events, app.settings.current);
	return app;
}

const history = [
	review({ id: 'a', day: TODAY - 9, rating: 3, card: 'part-0#who', durationMillis: 30_000 }),
	review({ id: 'b', day: TODAY - 4, rating: 1, card: 'part-0#who', durationMillis: 90_000 }),
	review({ id: 'c', day: TODAY, rating: 4, card: 'part-1#who', durationMillis: 30_000 })
];

describe('Today', () => {
	it('knows a first visit, and what it would bring', async () => {
		const today = new Today(await appWith());
		await until(() => today.ready);
		expect(await until(() => today.isFirstVisit)).toBe(true);
		const figures = await until(() => ({ ...figuresOf(today) }));
		expect(figures).toEqual({ due: 0, fresh: 10, minutes: 4, reviews: 0, next: undefined });
		expect(today.unfinished).toBeUndefined();
	});

	it('counts what is due, new and done, and follows a review', async () => {
		const app = await appWith(...history);
		const today = new Today(app);
		await until(() => today.ready);
		const before = await until(() => figuresOf(today));
		expect(before).toMatchObject({ due: 1, fresh: 9, reviews: 1 });
		expect(before.next?.inDays).toBeGreaterThan(0);
		expect(today.topics[0]).toMatchObject({ title: 'Main', met: 2, due: 1 });

		const { db, log } = await app.storage();
		const passed = review({ id: 'd', day: TODAY, rating: 3, card: 'part-0#who' });
		await log.append(db, [{ ...passed, at: NOON }], app.settings.current);
		const after = await until(
			() => figuresOf(today),
			({ reviews }) => reviews === 2
		);
		expect(after).toMatchObject({ due: 0, fresh: 9 });
	});

	it('tells of a session left in the middle, and forgets it when it is done', async () => {
		const app = await appWith();
		const study = new StudySession(app);
		await study.start();
		study.introduced();
		await study.dontKnow();
		const today = new Today(app);
		expect(await until(() => today.unfinished)).toEqual({ answered: 1, total: 10 });
		study.stop();
		await until(
			() => today.unfinished,
			(unfinished) => unfinished === undefined
		);
	});

	it('says so when storage is refused or the banks are out of reach', async () => {
		const refused = () => Promise.reject(new Error('refused'));
		const noStorage = new Today(testApp([BANK], { now: NOON }, { storage: refused }));
		expect(await until(() => noStorage.problem)).toMatch(/keeps no data/);
		const offline = new Today(testApp([BANK], { now: NOON }, { data: refused }));
		expect(await until(() => offline.problem)).toMatch(/Go online once/);
	});
});

function figuresOf(today: Today) {
	const { due, fresh, minutes, done, next } = today;
	return { due, fresh, minutes, reviews: done.reviews, next };
}

describe('Progress', () => {
	it('shows recall by day, the forecast, the week and what is remembered', async () => {
		const app = await appWith(...history);
		const progress = new Progress(app);
		await until(() => progress.ready && progress.cards > 0);
		const figures = await until(() => ({
			recall: progress.recall,
			forecast: progress.forecast,
			week: progress.minutesThisWeek,
			met: progress.met,
			now: progress.rememberedNow
		}));
		expect(figures.recall.length).toBe(30);
		expect(figures.recall.at(-5)).toEqual({ day: TODAY - 4, tested: 1, recalled: 0 });
		expect(figures.recall.at(-1)).toEqual({ day: TODAY, tested: 0, recalled: 0 });
		expect(figures.forecast.length).toBe(14);
		expect(figures.forecast[0]).toEqual({ day: TODAY, due: 1 });
		expect(figures).toMatchObject({ week: 2, met: 2, now: 2 });
	});

	it('leaves cards set aside out of the forecast', async () => {
		const aside: LogEvent = {
			...{ id: 'z', at: NOON, kind: 'set-aside', reason: 'by-hand' },
			card: 'part-0#who'
		};
		const progress = new Progress(await appWith(...history, aside));
		await until(() => progress.ready);
		expect((await until(() => progress.forecast))[0]?.due).toBe(0);
	});
});

describe('Memory', () => {
	it('gives strength and marks of cards and facts, and lets them be changed', async () => {
		const { memory } = await appWith(...history);
		await until(() => memory.ready);
		expect(await until(() => memory.strengthOf('part-1'))).toBe(1);
		expect(await until(() => memory.strengthOf('part-0#who'))).toBeLessThan(1);
		expect(await memory.setAside('part-1', 'mistaken')).toBe('saved');
		expect(await until(() => memory.asideReasonOf('part-1#who'))).toBe('mistaken');
		expect(memory.asideReasonOf('part-0')).toBeUndefined();
		expect(await memory.restore('part-1')).toBe('saved');
		await until(
			() => memory.asideReasonOf('part-1#who'),
			(reason) => reason === undefined
		);
	});
});
