import { flushSync } from 'svelte';

/** What a reactive expression has given so far, until stopped: as a component would see it. */
export function watch<T>(read: () => T): { readonly values: T[]; stop: () => void } {
	const values: T[] = [];
	const stop = $effect.root(() => {
		$effect(() => {
			values.push(read());
		});
	});
	flushSync();
	return { values, stop };
}

/** Waits, with effects running, until an expression holds; returns what it gave. Fails after two seconds. */
export async function until<T>(read: () => T, holds: (value: T) => boolean = Boolean): Promise<T> {
	const { values, stop } = watch(read);
	try {
		for (let turn = 0; turn < 200; turn++) {
			const value = values.at(-1) as T;
			if (holds(value)) return value;
			await new Promise((resolve) => setTimeout(resolve, 10));
			flushSync();
		}
		throw new Error(`Still ${JSON.stringify(values.at(-1))}`);
	} finally {
		stop();
	}
}
