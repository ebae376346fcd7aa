import type { TopicStrength } from '#lib/core/progress/strength.ts';
import type { StudyDay } from '#lib/core/time.ts';
import type { App } from './app.ts';

/** Figures and charts of the Progress page; they follow every review and every tab. */
export class Progress {
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
	}

	get ready(): boolean {
		return false;
	}

	get problem(): string | undefined {
		return this.#app.banks.problem;
	}

	get today(): StudyDay {
		return 0;
	}

	/** The last 30 study days, oldest first: cards tested after a day or more, and how many were recalled. */
	get recall(): readonly {
		readonly day: StudyDay;
		readonly tested: number;
		readonly recalled: number;
	}[] {
		return [];
	}

	/** The next 14 study days, today first (with what is overdue). */
	get forecast(): readonly { readonly day: StudyDay; readonly due: number }[] {
		return [];
	}

	get topics(): readonly TopicStrength[] {
		return [];
	}

	get minutesThisWeek(): number {
		return 0;
	}

	/** Cards that would be recalled now: the sum of their chances. */
	get rememberedNow(): number {
		return 0;
	}

	/** Cards met so far, and all cards. */
	get met(): number {
		return 0;
	}

	get cards(): number {
		return 0;
	}
}
