import type { Paper } from '../practice/paper.ts';
import type { LogEvent } from '../schedule/event.ts';
import type { Settings } from '../settings.ts';
import type { Millis } from '../time.ts';

/** All of one device's log, papers and settings; what everything else can be rebuilt from. */
export interface Backup {
	readonly made: Millis;
	/** The random name of the device it was made on. */
	readonly device: string;
	readonly settings: Settings;
	readonly events: readonly LogEvent[];
	/** Mock examinations; none in a file of version 1. */
	readonly papers: readonly Paper[];
}
