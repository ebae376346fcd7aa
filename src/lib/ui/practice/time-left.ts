const MINUTE = 60_000;

/** What is left of a paper's time: whole minutes begun, in the last one seconds. */
export function timeLeftWords(millis: number): string {
	if (millis <= 0) return 'Time is up';
	if (millis > MINUTE) return `${String(Math.ceil(millis / MINUTE))} min`;
	return `${String(Math.ceil(millis / 1000))} s`;
}

/** What is said aloud when so much is left: at ten, five and one minutes; else nothing. */
export function timeSaid(millis: number): string {
	const minutes = Math.ceil(millis / MINUTE);
	if (minutes === 1) return 'One minute left';
	if (minutes === 5) return 'Five minutes left';
	return minutes === 10 ? 'Ten minutes left' : '';
}
