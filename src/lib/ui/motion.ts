const REDUCED = '(prefers-reduced-motion: reduce)';

/** Milliseconds that a movement takes: 140, or none where less motion is wished for. */
export function quickMillis(): number {
	return typeof matchMedia === 'function' && !matchMedia(REDUCED).matches ? 140 : 0;
}
