import type { DayCount } from '#lib/core/progress/day-count.ts';
import { remembered, topicStrengths, type TopicStrength } from '#lib/core/progress/strength.ts';
import type { OpenBank } from '#lib/core/question/open-bank.ts';
import { dueForecast } from '#lib/core/schedule/outlook.ts';
import type { StudyDay } from '#lib/core/time.ts';
import type { App } from './app.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { Storage } from './storage.ts';

const RECALL_DAYS = 30;
const FORECAST_DAYS = 14;
const WEEK = 7;

/** One study day's test of memory. */
export interface RecallDay {
	readonly day: StudyDay;
	/** Cards asked again after a day or more. */
	readonly tested: number;
	readonly recalled: number;
}

async function readCounts({ db, counters }: Storage, today: StudyDay): Promise<DayCount[]> {
	return counters.countsBetween(db, today - RECALL_DAYS + 1, today);
}

/** Figures and charts of the Progress page; they follow every review and every tab. */
export class Progress {
	readonly #app: App;
	readonly #counts: LiveQuery<StudyDay, DayCount[]>;

	constructor(app: App) {
		this.#app = app;
		this.#counts = new LiveQuery(app, () => app.clock.today, readCounts);
	}

	get ready(): boolean {
		return this.#counts.current !== undefined && this.#app.memory.ready;
	}

	/** Why the figures cannot be shown, in words; `undefined` when they can. */
	get problem(): string | undefined {
		return this.#app.memory.problem ?? this.#app.banks.problem;
	}

	get today(): StudyDay {
		return this.#app.clock.today;
	}

	/** The last 30 study days, oldest first. */
	get recall(): readonly RecallDay[] {
		const counts = this.#counts.current ?? [];
		return Array.from({ length: RECALL_DAYS }, (_, place) => {
			const day = this.today - RECALL_DAYS + 1 + place;
			const { tested = 0, recalled = 0 } = counts.find((count) => count.day === day) ?? {};
			return { day, tested, recalled };
		});
	}

	/** The next 14 study days, today first (with what is overdue). */
	get forecast(): readonly { readonly day: StudyDay; readonly due: number }[] {
		const states = this.#app.memory.inPlay;
		return dueForecast(states, this.today, FORECAST_DAYS).map((due, place) => {
			return { day: this.today + place, due };
		});
	}

	/** Topics of the banks on the shelf, in their order. */
	get topics(): readonly TopicStrength[] {
		const { banks, memory, settings } = this.#app;
		const states = memory.current?.states;
		if (states === undefined) return [];
		const strengthsOf = (bank: OpenBank) =>
			topicStrengths(bank, states, this.today, settings.current);
		return (banks.onShelf ?? []).flatMap(strengthsOf);
	}

	/** Over today and the six study days before. */
	get minutesThisWeek(): number {
		const week = (this.#counts.current ?? []).filter(({ day }) => day > this.today - WEEK);
		return Math.round(week.reduce((sum, { millis }) => sum + millis, 0) / 60_000);
	}

	/** About how many cards would be recalled now: the sum of their chances, rounded. */
	get rememberedNow(): number {
		const states = this.#app.memory.current?.states;
		if (states === undefined) return 0;
		return Math.round(remembered(states, this.today, this.#app.settings.current));
	}

	/** Cards asked at least once. */
	get met(): number {
		return this.#app.memory.current?.states.size ?? 0;
	}

	/** All cards of the banks on the shelf. */
	get cards(): number {
		return (this.#app.banks.onShelf ?? []).reduce((sum, { cards }) => sum + cards.size, 0);
	}
}
