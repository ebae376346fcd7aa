import type { Verdict } from '../answer/verdict.ts';
import type { Rating } from '../schedule/event.ts';

/** The rating a verdict earns in a form that grades itself; the time taken plays no part. */
export function ratingFor(verdict: Verdict): Rating {
	switch (verdict.kind) {
		case 'right':
		case 'spelling':
			return 3;
		case 'partly':
			return verdict.share >= 0.5 ? 2 : 1;
		case 'wrong':
		case 'unknown':
			return 1;
	}
}

/** The verdict of a free recall that the student graded: Again is wrong, Hard is half, the rest is right. */
export function selfGradedVerdict(rating: Rating): Verdict {
	if (rating === 1) return { kind: 'wrong', share: 0, reason: 'You did not recall it.' };
	if (rating === 2)
		return { kind: 'partly', share: 0.5, reason: 'You recalled it with difficulty.' };
	return { kind: 'right', share: 1, reason: 'You recalled it.' };
}
