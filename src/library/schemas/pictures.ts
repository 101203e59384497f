import { z } from 'zod';
import { fieldNotes, lineNumber, text } from './fields.ts';

/** Names of pictures: safe in every address, with the ending of what they are. */
export const PICTURE_NAME = /^[a-z0-9][a-z0-9-]*\.(?:png|jpg|webp)$/;

/** A picture of a report, in its folder `pictures/`. */
export const pictureSchema = z.strictObject({
  file: z
    .string()
    .regex(PICTURE_NAME)
    .register(fieldNotes, {
      example: 'picture-1.jpg',
      why: () => ({
        zh: '图片的文件名只用小写字母、数字和连字符，以 .png、.jpg 或 .webp 结尾。',
        en: 'The name of a picture has lower-case letters, digits and hyphens, and ends in .png, .jpg or .webp.',
      }),
    }),
  /** The line of its caption; of one that has none, the line that it stands behind. */
  line: lineNumber,
  /** What is to be seen on it, for those who can't. */
  alt: text('新厂房里的两条生产线').optional(),
  /** The same in English. */
  altEn: text('Two production lines in the new works').optional(),
});

export type Picture = z.infer<typeof pictureSchema>;
