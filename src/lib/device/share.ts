/** How sharing ended. */
export type Shared = 'shared' | 'copied' | 'cancelled' | 'failed';

/** Copies a text; false where the browser refuses. To be called in a click. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

/** Hands a text to the device's share sheet, or copies it where there is none. To be called in a click. */
export async function shareText(title: string, text: string): Promise<Shared> {
	if ('share' in navigator) {
		try {
			await navigator.share({ title, text });
			return 'shared';
		} catch (error) {
			if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
		}
	}
	return (await copyText(text)) ? 'copied' : 'failed';
}
