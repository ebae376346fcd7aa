const KEY = 'footnote-marker';

/** The mark in localStorage; `undefined` where there is none or the browser refuses it. */
export function readMarker(): string | undefined {
	try {
		return localStorage.getItem(KEY) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Leaves the mark, or takes it away; does nothing where the browser refuses. */
export function writeMarker(value: string | undefined): void {
	try {
		if (value === undefined) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, value);
	} catch {
		// Private windows may refuse; then only the other mark tells.
	}
}
