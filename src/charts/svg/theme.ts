/** What is painted how: the tokens of a scheme. */
export interface Colours {
  paper: string;
  ink: string;
  /** Labels. */
  ink2: string;
  /** Hatching. */
  ink3: string;
  hollow: string;
  accent: string;
}

/** Dark on paper: print, and files outside the site. On the page, classes carry CSS variables. */
export const LIGHT: Colours = {
  paper: '#f4f1e9',
  ink: '#1b1a17',
  ink2: '#57534a',
  ink3: '#6b665b',
  hollow: '#8d877a',
  accent: '#a8281c',
};

export const DARK: Colours = {
  paper: '#161512',
  ink: '#e9e4d9',
  ink2: '#b8b2a5',
  ink3: '#9c9689',
  hollow: '#7d776b',
  accent: '#ea7a63',
};

/** What a drawing is made for. */
export interface Theme {
  /** In px: 330, 640 or 960 on the page. */
  width: number;
  colours: Colours;
}

/**
 * The theme of a width; dark on paper where no colours are given.
 * @example themeOf(330).width // 330
 */
export function themeOf(width: number, colours: Colours = LIGHT): Theme {
  return { width, colours };
}
