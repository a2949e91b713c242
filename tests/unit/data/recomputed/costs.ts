/* Training runs, prices and what is set against what. Sums of models.csv are in millions of dollars, hours in millions. */
import { cell, dayNumber, words, type Recomputed } from './raw.ts';

const cost = (row: string) => cell('models', row, 'cost_usd_million');
const hours = (row: string) => cell('models', row, 'gpu_hours_million');
const price = (row: string, part: 'input' | 'cached' | 'output') => cell('api-prices', row, `${part}_usd`);
const below = (cheap: string, dear: string, part: 'input' | 'cached' | 'output') =>
  (price(dear, part) - price(cheap, part)) / price(dear, part);

const rate = cell('models', 'v3-total', 'usd_per_gpu_hour');
const gpus = cell('models', 'v3-pretrain', 'gpu_count');
const stages = { first: hours('v3-pretrain'), second: hours('v3-context'), third: hours('v3-posttrain') };
const allHours = stages.first + stages.second + stages.third;
/** The paper's own sum: the hours of the three stages at the assumed rent. */
const run = allHours * rate;
const r1 = hours('r1-total') * cell('models', 'r1-total', 'usd_per_gpu_hour');
const nvidia = (column: string) => cell('market-day', 'nvda', column);
const inMillions = (dollars: number) => (nvidia('shares') / 1e6) * dollars;

/** The amount of money in a sentence of the article. */
const amount = (claim: string) => Number.parseFloat(words('claims', claim, 'quote').split('$')[1] ?? '');

const training: Recomputed = {
  'v3.share.pretraining': stages.first / allHours,
  'v3.share.context': stages.second / allHours,
  'v3.share.post-training': stages.third / allHours,
  'v3.days': (allHours * 1e6) / (gpus * 24),
  'v3.days.pretraining': (stages.first * 1e6) / (gpus * 24),
  'v3-r1.cost': run + r1,
  'r1.v3.percent': r1 / run,
  'llama.v3-rate.cost': hours('llama31-405b-hours') * rate,
  'ratio.headline': cell('models', 'gpt4-altman', 'low_usd_million') / run,
  'ratio.gpt4.rental': cost('gpt4-epoch-cloud') / run,
  'ratio.gpt4.aiindex': cost('gpt4-aiindex2024') / run,
  'ratio.gpt4.amortised': cost('gpt4-epoch-amortised') / run,
  'ratio.gpt4.upfront': cost('gpt4-epoch-upfront') / run,
  'ratio.llama.gpu-hours': hours('llama31-405b-hours') / allHours,
  'ratio.llama.gpus': cell('gpu-fleets', 'llama31-run', 'quantity') / cell('gpu-fleets', 'v3-run', 'quantity'),
};

const article: Recomputed = {
  'article.r1.cost': amount('r1-cost-5-6-billion'),
  'article.v3.cost': amount('cost-5-6-million'),
  'article.r1.factor': (amount('r1-cost-5-6-billion') * 1000) / amount('cost-5-6-million'),
  'article.r1.cost.multiple': (amount('r1-cost-5-6-billion') * 1e3) / r1,
};

const prices: Recomputed = {
  'price.gap.input.percent': below('r1-launch', 'o1', 'input'),
  'price.gap.cached.percent': below('r1-launch', 'o1', 'cached'),
  'price.gap.output.percent': below('r1-launch', 'o1', 'output'),
  'price.gap.input.times': price('o1', 'input') / price('r1-launch', 'input'),
  'price.gap.cached.times': price('o1', 'cached') / price('r1-launch', 'cached'),
  'price.gap.output.times': price('o1', 'output') / price('r1-launch', 'output'),
  'price.gap.v3-gpt4o.input.percent': below('v3-list', 'gpt4o', 'input'),
  'price.gap.v3-gpt4o.output.percent': below('v3-list', 'gpt4o', 'output'),
  'price.gap.v3-promo-gpt4o.input.percent': below('v3-promo', 'gpt4o', 'input'),
  'price.gap.v3-promo-gpt4o.output.percent': below('v3-promo', 'gpt4o', 'output'),
  'price.gap.o3-mini.output.percent': below('r1-launch', 'o3-mini', 'output'),
  'price.gap.o3-cut.output.percent': below('r1-launch', 'o3-cut', 'output'),
  'price.cut.o1-mini.output.percent': below('o1-mini-after', 'o1-mini-before', 'output'),
  'price.cut.o3.output.percent': below('o3-cut', 'o3-launch', 'output'),
  'price.cut.v32.output.percent': below('v32', 'r1-launch', 'output'),
};

const against: Recomputed = {
  'semi.server-capex.runs': cell('spending', 'semi-server-capex', 'value') / run,
  'nvidia.loss.runs': inMillions(nvidia('close_before_usd') - nvidia('close_usd')) / run,
  'nvidia.cap.friday.runs': inMillions(nvidia('close_before_usd')) / run,
  'stargate.headline.runs': (cell('market-comparisons', 'stargate', 'value_usd_bn') * 1000) / run,
  'stargate.first.runs': (cell('market-comparisons', 'stargate-first', 'value_usd_bn') * 1000) / run,
  'capex.2025.runs': (cell('capex', 'four-2025-october', 'low_usd_bn') * 1000) / run,
  'capex.2026.runs': (cell('capex', 'four-2026-february', 'low_usd_bn') * 1000) / run,
};

const v3Day = dayNumber(words('events', 'v3-release', 'date'));
const r1Day = dayNumber(words('events', 'r1-release', 'date'));
const fallDay = dayNumber(words('events', 'fall', 'date'));

const days: Recomputed = {
  'days.v3-to-fall': fallDay - v3Day,
  'days.r1-to-fall': fallDay - r1Day,
  'days.v3-to-r1': r1Day - v3Day,
  'days.o1-preview-to-r1': r1Day - dayNumber(words('events', 'o1-preview', 'date')),
  'days.fall-to-o3-mini': dayNumber(words('api-prices', 'o1-mini-after', 'from')) - fallDay,
};

export const costs: Recomputed = { ...training, ...article, ...prices, ...against, ...days };
