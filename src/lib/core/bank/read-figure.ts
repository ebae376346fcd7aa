import type { Figure, Tolerance } from './fact.ts';

const NUMBER = String.raw`-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?`;
const FIGURE = new RegExp(`^(about )?(${NUMBER})(?: ?[-–] ?(${NUMBER}))?$`);

/** Reads `5`, `2,000-3,000` or `about 2000`; `undefined` for anything else and for a range that runs backwards. */
export function readFigure(text: string | number): Figure | undefined {
	const match = FIGURE.exec(String(text).trim());
	if (match === null) return undefined;
	const low = plain(match[2]);
	const high = match[3] === undefined ? low : plain(match[3]);
	return low <= high ? { low, high, approximate: match[1] !== undefined } : undefined;
}

/** Reads `exact`, `± 2` or `5 %`; exact where there is nothing to read. */
export function readTolerance(text: string | undefined): Tolerance {
	const n = Number(/[\d.]+/.exec(text ?? '')?.[0] ?? 0);
	if (text?.startsWith('±')) return { kind: 'plus-minus', n };
	return text?.endsWith('%') ? { kind: 'per-cent', n } : { kind: 'exact' };
}

function plain(text = ''): number {
	return Number(text.replaceAll(',', ''));
}
