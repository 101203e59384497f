/** A word of a text with its part of speech (ICTCLAS tags, as jieba gives them). */
export interface Word {
  text: string;
  tag: string;
  start: number;
  end: number;
}
