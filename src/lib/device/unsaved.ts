const KEY = 'footnote-unsaved';

/** Keeps what storage refused, for as long as this tab lives; `undefined` forgets it. */
export function stashUnsaved(value: unknown): void {
	try {
		if (value === undefined) sessionStorage.removeItem(KEY);
		else sessionStorage.setItem(KEY, JSON.stringify(value));
	} catch {
		// Then it lives on the page alone.
	}
}

/** What this tab kept before a reload; `undefined` where there is nothing or it cannot be read. */
export function readUnsaved(): unknown {
	try {
		const text = sessionStorage.getItem(KEY);
		return text === null ? undefined : (JSON.parse(text) as unknown);
	} catch {
		return undefined;
	}
}
