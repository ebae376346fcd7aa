import type { Check } from '../item.ts';
import { hasOptions, ownWords } from '../words.ts';

const NEGATIVE =
	/\b(?:not|except|never|cannot|can't|won't|didn't|wasn't|weren't|isn't|aren't|false|incorrect|untrue)\b/;
const ODD_ONE_OUT = /\b(?:NOT|odd one out)\b/;

/** 19: a negative stem, but for an odd one out with NOT in capitals. */
export const negativeStem: Check = (item) => {
	if (!hasOptions(item) || !NEGATIVE.test(item.stem) || ODD_ONE_OUT.test(item.stem))
		return undefined;
	const asked = /[^.;]*\?/.exec(ownWords(item, item.stem))?.[0] ?? item.stem;
	const main = asked.replace(
		/\b(?:who|that|which|whom|whose)\b(?=.*\?)(?<=\w \w+ ).*?(?:,|\?)/g,
		' '
	);
	if (!/\b(?:which|what|who)\b/i.test(asked) || !NEGATIVE.test(main)) return undefined;
	return {
		number: 19,
		name: 'negative stem',
		message: 'The stem asks for what is not so.',
		cure: 'Ask for what is so; or ask for the odd one out, with NOT in capitals.'
	};
};
