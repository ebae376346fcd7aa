import * as z from 'zod/mini';
import { ID_PATTERN } from '../ids.ts';

/** One entry of `content/retired-ids.yaml`: an id that may never be used again. */
export const retiredIdSchema = z.string().check(z.regex(ID_PATTERN));
