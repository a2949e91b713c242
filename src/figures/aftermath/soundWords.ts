import { score } from '../../sound/score.ts';
import type { SoundWords } from '../figure.ts';
import type { Series } from './series.ts';
import { sound } from './sound.ts';
import { priceOf, usd } from './text.ts';

/** What is said of the sound of the price lines. */
export function soundWords(series: Series): SoundWords {
  const say = (id: string) => usd(priceOf(series, id));
  return {
    name: `two price lists in ${Math.round(score(sound(series)).seconds)} seconds`,
    hint: 'High is dear. OpenAI first, on the left; DeepSeek, on the right; then both. Two tones at once are two prices at once. Soft: for how long, no source says. A tick is half a year.',
    heard:
      `On the left OpenAI’s ${say('o1')} and ${say('o1-mini-before')} come down to ${say('o3-cut')}, and go up again to ${say('gpt55')}. ` +
      `On the right DeepSeek’s ${say('r1-launch')} sinks to ${say('v32')} and ends as two tones, ${say('v4-pro-offpeak')} and ${say('v4-pro-peak')}. DeepSeek’s is the lower side throughout.`,
  };
}
