import { type Shared, shareText } from '#lib/device/share.ts';

/** Sends a report of a mistaken question to the device's share sheet, or copies it. To be called in a click. */
export function sendReport(text: string): Promise<Shared> {
	return shareText('A mistake in Footnote', text);
}
