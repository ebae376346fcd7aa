import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import type { RecallQuestion } from '../question.ts';
import { memberText } from '../../bank/show.ts';

/** The plain flashcard: the stem in front, the key behind, the student grades. */
export function buildRecall(asking: Asking): RecallQuestion | undefined {
	const { card, open, answer } = asking;
	if (card.family === 'timeline' || card.facet === 'member') return undefined;
	const base = { ...questionBase(asking, asking.stem), answer };
	if (answer.type === 'sequence') return { ...base, form: 'recall', key: answer.steps };
	if (answer.type !== 'list') return { ...base, form: 'recall', key: asking.key };
	return { ...base, form: 'recall', key: answer.members.map((m) => memberText(open.index, m)) };
}
