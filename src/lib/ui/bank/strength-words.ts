/** A strength as a number to read: '82 %', or 'not met'. */
export function strengthWords(strength: number | undefined): string {
	return strength === undefined ? 'not met' : `${Math.round(100 * strength)}\u00a0%`;
}
