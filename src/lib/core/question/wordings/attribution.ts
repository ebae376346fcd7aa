import { lower } from './stem-parts.ts';
import type { StemParts } from './stem-parts.ts';

/** Words that begin a question and are no names. */
const OPENS =
	/^(?:About|After|Against|As|At|Before|Between|By|For|From|How|In|Into|Of|On|Out of|To|Under|Until|What|When|Where|Which|Who|Whom|Whose|Why|With)\b/;

/** The attribution at the other end: 'According to V, who …?' and 'Who …, according to V?' */
export function movedAttribution(parts: StemParts): string | undefined {
	const { core, phrase, voice, place } = parts;
	if (phrase === undefined || voice === undefined || !OPENS.test(core)) return undefined;
	if (place === 'back') return `According to ${voice}, ${lower(core)}?`;
	return core.includes(',') ? undefined : `${core}, ${phrase}?`;
}
