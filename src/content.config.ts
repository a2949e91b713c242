import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/* Types for Astro. What is wrong in front matter is told before, in words for editors, by src/story/frontMatter.ts. */

/** The chapters of the story, one MDX file each. Their ids are their file names, and public. */
const chapters = defineCollection({
  loader: glob({ base: './content/chapters', pattern: '*.mdx' }),
  schema: z.strictObject({
    order: z.number().int(),
    title: z.string().min(1),
    /** One or two sentences: the standfirst under the title, and the description of the chapter's own page. */
    summary: z.string().min(1),
    figure: z.string(),
    /** The step whose picture stands for the chapter where it is linked. */
    card: z.string().optional(),
  }),
});

/** Pages of prose around the story: questions, method, about. */
const pages = defineCollection({
  loader: glob({ base: './content/pages', pattern: '*.mdx' }),
  schema: z.strictObject({ title: z.string().min(1), summary: z.string().min(1) }),
});

export const collections = { chapters, pages };
