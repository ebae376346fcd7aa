import type { Item } from './item.ts';

const OTHERS =
	'(?:the )?(?:above|others?|other options?|options?|answers?|these|those|them|two|three|four|five)';
const RIGHT = '(?: (?:is|are|was|were) (?:right|correct|true))?';
const NONE = new RegExp(
	`^(?:none|neither)(?: of ${OTHERS})?(?: (?:above|below))?${RIGHT}\\.?$|^no (?:answer|option)\\b`,
	'i'
);
const ALL = new RegExp(
	`^(?:all|any|both|each|every one)(?: of)?(?: ${OTHERS})?(?: (?:above|below))?${RIGHT}\\.?$`,
	'i'
);
const LABEL = '\\(?(?:\\d|[a-e]|[ivx]{1,4})\\)?';
const SINGLE = new RegExp(`^${LABEL}(?: only)?$`, 'i');
const COMBINED = new RegExp(
	`^(?:both )?${LABEL}(?:(?:, ?| and | & | or |, and )${LABEL})+(?: only)?$`,
	'i'
);
const BOTH = /^both (?:of )?(?:the above|these|them)$/i;

/** 'None of the above' and its like. */
export function saysNone(option: string): boolean {
	return NONE.test(option.trim());
}

/** 'All of the above' and its like. */
export function saysAll(option: string): boolean {
	return ALL.test(option.trim());
}

/** '1 and 3', 'both of the above': an option made of other options. */
export function combinesOthers(option: string): boolean {
	return COMBINED.test(option.trim()) || BOTH.test(option.trim());
}

/** '(i) only' is a label where other options combine labels, and else a plain answer. */
export function isLabel(option: string): boolean {
	return SINGLE.test(option.trim());
}

/** Whether an option speaks of the other options and not of history: other rules do not apply to such sets. */
export function speaksOfOptions(item: Item): boolean {
	return (
		joinsOthers(item) ||
		item.options.some((option) => saysNone(option) || saysAll(option) || combinesOthers(option))
	);
}

/** 'Richard only', 'John only', 'both Richard and John'. */
export function joinsOthers({ options }: Item): boolean {
	return (
		options.some((option) => / only\.?$/i.test(option)) &&
		options.some((option) => /^both .+ and /i.test(option))
	);
}
