/** A text no other device makes: 122 random bits. */
export function newId(): string {
	return crypto.randomUUID();
}
