import type { BankId, TopicId } from '#lib/core/ids.ts';
import type { QuestionOf } from '#lib/core/question/question.ts';
import type { App } from './app.ts';
import type { OpenBank } from './banks.svelte.ts';

/** Leafs through a topic as plain flashcards; the schedule is neither read nor changed. */
export class Leaf {
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

	get bank(): OpenBank | undefined {
		return undefined;
	}

	/** The front and back to show. */
	get question(): QuestionOf<'recall'> | undefined {
		return undefined;
	}

	/** From 1; 0 while nothing is open. */
	get place(): number {
		return 0;
	}

	get total(): number {
		return 0;
	}

	async open(bank: BankId, topic: TopicId): Promise<void> {
		await this.#app.banks.open(bank);
		void topic;
	}

	/** Stays on the last card. */
	next(): void {}

	/** Stays on the first card. */
	previous(): void {}
}
