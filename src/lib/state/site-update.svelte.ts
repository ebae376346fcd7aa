import {
	applyUpdate,
	checkForUpdate,
	onUpdateReady,
	reportBooted
} from '#lib/device/service-worker.ts';

/** Whether a new version of the site waits, as reactive state; the page decides when to offer it. */
export class SiteUpdate {
	ready = $state(false);

	/** To be called once the page has come up; returns the way to stop. */
	start(): () => void {
		reportBooted();
		return onUpdateReady(() => (this.ready = true));
	}

	/** Looks for a new version, at most once an hour: after each navigation within the site. */
	check(): void {
		void checkForUpdate();
	}

	/** Changes to the new version; every open tab reloads. */
	apply(): void {
		applyUpdate();
	}
}
