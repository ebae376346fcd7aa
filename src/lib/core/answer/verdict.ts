/**
 * What checking an answer found. `spelling` is right with the spelling shown; `unknown` is 'don't know'.
 * `share` is the part that was right, 0 to 1; `reason` is a sentence for the student; `shown` is the right
 * answer as it should be read; `missing` names the parts of a list that were left out.
 */
export type Verdict = {
	kind: 'right' | 'spelling' | 'partly' | 'wrong' | 'unknown';
	share: number;
	reason: string;
	shown?: string;
	missing?: string[];
};
