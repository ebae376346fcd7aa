/** Ids are lower-case words joined by hyphens; permanent from release 1.0.0 on. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export type SourceId = string & { readonly __source?: never };
export type EntityId = string & { readonly __entity?: never };
export type BankId = string & { readonly __bank?: never };
export type TopicId = string & { readonly __topic?: never };
export type FactId = string & { readonly __fact?: never };
export type TableId = string & { readonly __table?: never };
/** `fact-id#facet`. */
export type CardId = string & { readonly __card?: never };

/** Joins a fact and a facet to the id the scheduler tracks. */
export function cardId(fact: FactId, facet: string): CardId {
	return `${fact}#${facet}`;
}

/** The fact a card belongs to: what stands before `#`. */
export function factOfCard(card: CardId): FactId {
	return card.slice(0, card.indexOf('#'));
}
