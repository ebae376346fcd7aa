/** A question that somebody wrote by hand or brought along: no facts stand behind it. */
export interface OwnItem {
	readonly stem: string;
	/** As shown; empty where the answer is typed. */
	readonly options: readonly string[];
	readonly keys: readonly string[];
}
