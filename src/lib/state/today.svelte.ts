import type { TopicStrength } from '#lib/core/progress/strength.ts';
import type { StudyDay } from '#lib/core/time.ts';
import type { App } from './app.ts';

/** What the day holds. `const today = new Today(getApp())`, then read; it follows every review and every tab. */
export class Today {
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
	}

	/** False until banks and memory are read: show the page without figures. */
	get ready(): boolean {
		return false;
	}

	/** Why the figures cannot be shown, in words; `undefined` when they can. */
	get problem(): string | undefined {
		return this.#app.banks.problem;
	}

	/** Nothing was ever studied on this device. */
	get isFirstVisit(): boolean {
		return true;
	}

	/** Cards due today, over all banks. */
	get due(): number {
		return 0;
	}

	/** New cards still to come today. */
	get fresh(): number {
		return 0;
	}

	/** About how long due and new will take. */
	get minutes(): number {
		return 0;
	}

	/** What has been done today. */
	get done(): { readonly reviews: number; readonly minutes: number } {
		return { reviews: 0, minutes: 0 };
	}

	/** The next day on which something is due, and how much; `undefined` when nothing is scheduled. */
	get next():
		{ readonly day: StudyDay; readonly inDays: number; readonly due: number } | undefined {
		return undefined;
	}

	/** Topics of all banks in their order. */
	get topics(): readonly TopicStrength[] {
		return [];
	}

	/** A session that was left in the middle; `/study/` without a choice goes on with it. */
	get unfinished(): { readonly answered: number; readonly total: number } | undefined {
		return undefined;
	}
}
