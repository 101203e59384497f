/** What the button asks, and what it is answered. */
export const [ASK, ANSWER] = ['nianjian:desk:ask', 'nianjian:desk:answer'] as const;

/** The desk's address, or why there is none, in words for staff. */
export interface DeskAnswer {
  url?: string;
  text: string;
}
