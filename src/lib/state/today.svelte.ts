import { topicStrengths, type TopicStrength } from '#lib/core/progress/strength.ts';
import type { DayCount } from '#lib/core/progress/day-count.ts';
import type { OpenBank } from '#lib/core/question/open-bank.ts';
import { seededRandom } from '#lib/core/random.ts';
import { dayWork } from '#lib/core/schedule/day-work.ts';
import type { ReviewEvent } from '#lib/core/schedule/event.ts';
import { type DaySummary, daySummary, introducedOn, pace } from '#lib/core/schedule/outlook.ts';
import { studyCards } from '#lib/core/session/study-cards.ts';
import { progress } from '#lib/core/session/summary.ts';
import type { StudyDay } from '#lib/core/time.ts';
import type { SessionRow } from '#lib/storage/database.ts';
import type { App } from './app.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { Storage } from './storage.ts';
import { type NextDue, nextDue } from './study-ending.ts';

/** How many of the latest reviews tell the student's pace. */
const PACE_REVIEWS = 200;

interface Kept {
	readonly done: DayCount | undefined;
	readonly latest: readonly ReviewEvent[];
	readonly session: SessionRow | undefined;
}

async function readDay({ db, counters, log, session }: Storage, today: StudyDay): Promise<Kept> {
	const [done] = await counters.countsBetween(db, today, today);
	const latest = await log.latestReviews(db, PACE_REVIEWS);
	return { done, latest, session: await session.getSession(db) };
}

/** What the day holds. `const today = new Today(getApp())`, then read; it follows every review and every tab. */
export class Today {
	readonly #app: App;
	readonly #kept: LiveQuery<StudyDay, Kept>;
	readonly #summary = $derived.by(() => this.#summarise());

	constructor(app: App) {
		this.#app = app;
		this.#kept = new LiveQuery(app, () => app.clock.today, readDay);
	}

	/** False until banks and memory are read: show the page without figures. */
	get ready(): boolean {
		return this.#summary !== undefined && this.#kept.current !== undefined;
	}

	/** Why the figures cannot be shown, in words; `undefined` when they can. */
	get problem(): string | undefined {
		return this.#app.memory.problem ?? (this.ready ? undefined : this.#app.banks.problem);
	}

	/** What was learnt here is gone, because the browser or the user cleared it: offer to restore a backup. */
	get isLost(): boolean {
		return this.#app.health.risk === 'lost';
	}

	/** Nothing was ever studied on this device. */
	get isFirstVisit(): boolean {
		return this.#app.memory.current?.states.size === 0;
	}

	/** Cards due today, over the banks on the shelf. */
	get due(): number {
		return this.#summary?.due ?? 0;
	}

	/** New cards still to come today. */
	get fresh(): number {
		return this.#summary?.fresh ?? 0;
	}

	/** About how long due and new will take. */
	get minutes(): number {
		return this.#summary?.minutes ?? 0;
	}

	/** What has been done today. */
	get done(): { readonly reviews: number; readonly minutes: number } {
		const { reviews = 0, millis = 0 } = this.#kept.current?.done ?? {};
		return { reviews, minutes: Math.round(millis / 60_000) };
	}

	/** The next day on which something is due, and how much; `undefined` when nothing is scheduled. */
	get next(): NextDue | undefined {
		const memory = this.#app.memory.current;
		return memory && nextDue(memory.states, memory.marks, this.#app.clock.today);
	}

	/** Topics of the banks on the shelf, in their order. */
	get topics(): readonly TopicStrength[] {
		const { banks, memory, clock, settings } = this.#app;
		const states = memory.current?.states;
		if (states === undefined) return [];
		const strengthsOf = (bank: OpenBank) =>
			topicStrengths(bank, states, clock.today, settings.current);
		return (banks.onShelf ?? []).flatMap(strengthsOf);
	}

	/** A session of today that was left in the middle; `study.start()` without a choice goes on with it. */
	get unfinished(): { readonly answered: number; readonly total: number } | undefined {
		const session = this.#kept.current?.session?.session;
		const { clock } = this.#app;
		if (session === undefined || clock.dayOf(session.startedAt) !== clock.today) return undefined;
		const { done, left } = progress(session);
		return left === 0 ? undefined : { answered: done, total: done + left };
	}

	#summarise(): DaySummary | undefined {
		const { banks, memory, clock, settings } = this.#app;
		const [open, known, kept] = [banks.onShelf, memory.current, this.#kept.current];
		if (open === undefined || known === undefined || kept === undefined) return undefined;
		const { states, marks } = known;
		const work = dayWork({
			// Counting needs no forms, nor the generator that finds them.
			cards: open.flatMap((bank) => studyCards(bank, () => [])),
			states,
			marks,
			today: clock.today,
			settings: settings.current,
			fsrs: settings.current,
			introducedToday: introducedOn(states, clock.today),
			everything: settings.current.everything,
			random: seededRandom('today', clock.today)
		});
		return daySummary(work, pace(kept.latest, states));
	}
}
