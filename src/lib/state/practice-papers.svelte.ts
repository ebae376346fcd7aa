import type { Paper } from '#lib/core/practice/paper.ts';
import type { App } from './app.ts';
import { FAILURE_WORDS, NO_STORAGE } from './failure-words.ts';
import { LiveQuery } from './live-query.svelte.ts';

/** The mock examinations on this device, the latest first; they follow every tab. */
export class Papers {
	readonly #app: App;
	readonly #rows: LiveQuery<undefined, Paper[]>;
	#problem = $state<string>();

	constructor(app: App) {
		this.#app = app;
		this.#rows = new LiveQuery(
			app,
			() => undefined,
			({ db, practice }) => practice.allPapers(db)
		);
	}

	/** `undefined` until they are read. */
	get all(): readonly Paper[] | undefined {
		return this.#rows.current;
	}

	/** What went wrong, in words. */
	get problem(): string | undefined {
		return this.#rows.error === undefined ? this.#problem : NO_STORAGE;
	}

	/** Deletes a paper with its answers. */
	async delete(id: string): Promise<void> {
		try {
			const { db, practice } = await this.#app.storage();
			const deleted = await practice.deletePaper(db, id);
			this.#problem = deleted.ok ? undefined : FAILURE_WORDS[deleted.reason];
		} catch {
			this.#problem = NO_STORAGE;
		}
	}
}
