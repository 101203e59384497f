/** Marks that open and close quotes, titles and brackets. */
export const OPENING = /[“‘《（「(]/;
export const CLOSING = /[”’》）」)]/;
