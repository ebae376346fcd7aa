type Theme = 'system' | 'light' | 'dark';

const KEY = 'footnote-theme';

/** Shows the page in a theme; 'system' follows the device. */
export function applyTheme(theme: Theme): void {
	const { dataset } = document.documentElement;
	if (theme === 'system') delete dataset.theme;
	else dataset.theme = theme;
	try {
		localStorage.setItem(KEY, theme);
	} catch {
		// Then the page is light or dark as the device until its settings are read.
	}
}

/** Shows the theme of last time before the settings are read, so that the page does not flash. */
export function applyLastTheme(): void {
	try {
		const theme = localStorage.getItem(KEY);
		if (theme === 'light' || theme === 'dark') applyTheme(theme);
	} catch {
		// As above.
	}
}
