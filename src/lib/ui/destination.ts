/** A place in the app's contents. */
export interface Destination {
	/** Resolved: with the site's base path. */
	readonly href: string;
	readonly label: string;
	readonly icon: 'today' | 'banks' | 'practice' | 'sources' | 'progress' | 'settings';
	readonly current: boolean;
}
