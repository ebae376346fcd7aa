import { createSubscriber } from 'svelte/reactivity';
import { studyDay, type StudyDay } from '#lib/core/time.ts';
import type { World } from './app.ts';
import type { SettingsState } from './settings.svelte.ts';

const MINUTE = 60_000;

/** Calls back each minute, and when the page is looked at again. */
function onTick(tick: () => void): () => void {
	const timer = setInterval(tick, MINUTE);
	document.addEventListener('visibilitychange', tick);
	return () => {
		clearInterval(timer);
		document.removeEventListener('visibilitychange', tick);
	};
}

/** The study day as reactive state: a page left open overnight moves on with it. */
export class StudyClock {
	readonly #world: Pick<World, 'now' | 'zone'>;
	readonly #settings: SettingsState;
	readonly #follow = createSubscriber(onTick);
	readonly #today = $derived.by(() => {
		this.#follow();
		return this.dayOf(this.#world.now());
	});

	constructor(world: Pick<World, 'now' | 'zone'>, settings: SettingsState) {
		this.#world = world;
		this.#settings = settings;
	}

	get today(): StudyDay {
		return this.#today;
	}

	/** The study day of an instant, where the device is now. */
	dayOf(at: number): StudyDay {
		return studyDay(at, this.#world.zone(), this.#settings.current.rolloverHour);
	}
}
