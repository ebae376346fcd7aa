/** Everything that touches Dexie: loaded by dynamic import, so that the first paint does not wait for it. */
export interface Storage {
	readonly db: unknown;
}
