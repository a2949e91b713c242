// Generated from content/data/datapackage.json by `npm run rows`: change the schema, not this file.

/** Sources: one row of `sources.csv`. */
export interface SourceRow {
  /** Id. Permanent key of the row. */
  readonly id: string;
  /** Title. As published; in its own language. */
  readonly title: string;
  /** Publisher. Who published it, or who carried the copy that was read. */
  readonly publisher: string;
  /** Credit. Whose word it is, as short as a source line needs it. */
  readonly credit: string;
  /** Author */
  readonly author: string | null;
  /** Date. Of publication. ISO date to the day, the month or the year, as precise as it is known. */
  readonly date: string | null;
  /** Address */
  readonly url: string | null;
  /** Type. primary: by the party it is about, or the maker of the data. secondary: a report or a copy. */
  readonly type: 'primary' | 'secondary';
  /** Checked. yes: the text itself was read, sometimes in a republication. no: known only as quoted by others, and never the only source of a figure. */
  readonly checked: boolean;
  /** Quotation. A short passage, word for word, in the original language. */
  readonly quote: string | null;
  /** Licence. Where it differs from ordinary copyright. */
  readonly licence: string | null;
  /** Note. Which copy was read, what the source is used for. */
  readonly note: string | null;
}

/** Nvidia on 27 January 2025, five minutes at a time: one row of `market-intraday.csv`. */
export interface MarketIntradayRow {
  /** Start of the bar (New York time). HH:MM. */
  readonly time: string;
  /** Lowest price (US dollars) */
  readonly low_usd: number;
  /** Highest price (US dollars) */
  readonly high_usd: number;
}

/** Nineteen companies on 27 January 2025: one row of `market-day.csv`. */
export interface MarketDayRow {
  /** Id. The ticker in lower case. */
  readonly id: string;
  /** Company */
  readonly name: string;
  /** Ticker */
  readonly ticker: string;
  /** Group. chips; power: power and equipment for data centres; platforms: the large software, cloud and device companies, and Tesla. */
  readonly group: 'chips' | 'power' | 'platforms';
  /** Close on 24 January (US dollars) */
  readonly close_before_usd: number;
  /** Open on 27 January (US dollars) */
  readonly open_usd: number;
  /** Lowest price on 27 January (US dollars) */
  readonly low_usd: number;
  /** Close on 27 January (US dollars) */
  readonly close_usd: number;
  /** Shares. Number of shares in force. */
  readonly shares: number;
  /** Sources. Ids of the sources that the row rests on, joined with “;”. */
  readonly source_ids: string[];
  /** Note. What a reader must know to use the row. */
  readonly note: string | null;
}

/** Nvidia’s share count: one row of `nvidia-shares.csv`. */
export interface NvidiaShareRow {
  /** Id. Permanent key of the row. */
  readonly id: string;
  /** In use from */
  readonly from: string;
  /** Shares. Number of shares in force. */
  readonly shares: number;
  /** Sources. Ids of the sources that the row rests on, joined with “;”. */
  readonly source_ids: string[];
  /** Note. What a reader must know to use the row. */
  readonly note: string | null;
}

/** Nvidia’s closing price, the points that a figure draws: one row of `nvidia-closes.csv`. */
export interface NvidiaCloseRow {
  /** Date */
  readonly date: string;
  /** Close (US dollars) */
  readonly close_usd: number;
}

/** Nvidia’s milestones: one row of `market-milestones.csv`. */
export interface MarketMilestoneRow {
  /** Id. Permanent key of the row. */
  readonly id: string;
  /** Date */
  readonly date: string;
  /** Label */
  readonly label: string;
  /** Basis. close: the closing price; intraday: a trade during the day. */
  readonly basis: 'close' | 'intraday';
  /** Price (US dollars) */
  readonly price_usd: number;
  /** Shares. Number of shares in force. */
  readonly shares: number;
  /** Sources. Ids of the sources that the row rests on, joined with “;”. */
  readonly source_ids: string[];
  /** Note. What a reader must know to use the row. */
  readonly note: string | null;
}

/** The largest one-day losses: one row of `market-records.csv`. */
export interface MarketRecordRow {
  /** Id. Ticker and date. */
  readonly id: string;
  /** Date */
  readonly date: string;
  /** Company */
  readonly company: string;
  /** Ticker */
  readonly ticker: string;
  /** Close the day before (US dollars) */
  readonly close_before_usd: number;
  /** Close (US dollars) */
  readonly close_usd: number;
  /** Shares. Number of shares in force. */
  readonly shares: number;
  /** Loss as the press gave it (billion US dollars). Empty where it gave none, or several. */
  readonly press_usd_bn: number | null;
  /** Sources. Ids of the sources that the row rests on, joined with “;”. */
  readonly source_ids: string[];
  /** Note. What a reader must know to use the row. */
  readonly note: string | null;
}

/** What was reported of Nvidia’s loss: one row of `market-reports.csv`. */
export interface MarketReportRow {
  /** Id. Permanent key of the row. */
  readonly id: string;
  /** Outlet */
  readonly outlet: string;
  /** Date. ISO date to the day, the month or the year, as precise as it is known. */
  readonly date: string;
  /** Loss (billion US dollars) */
  readonly loss_usd_bn: number;
  /** Closing price given (US dollars) */
  readonly close_usd: number | null;
  /** Sources. Ids of the sources that the row rests on, joined with “;”. */
  readonly source_ids: string[];
  /** Note. What a reader must know to use the row. */
  readonly note: string | null;
}

/** Things about as large as the loss: one row of `market-comparisons.csv`. */
export interface MarketComparisonRow {
  /** Id. Permanent key of the row. */
  readonly id: string;
  /** Label */
  readonly label: string;
  /** Value (billion US dollars) */
  readonly value_usd_bn: number;
  /** Kind. plan: money meant to be spent over years; gdp: output of a year; market-loss, market-value: at one moment. They are not the same kind of thing. */
  readonly kind: 'plan' | 'gdp' | 'market-loss' | 'market-value';
  /** As of. ISO date to the day, the month or the year, as precise as it is known. */
  readonly as_of: string;
  /** Sources. Ids of the sources that the row rests on, joined with “;”. */
  readonly source_ids: string[];
  /** Note. What a reader must know to use the row. */
  readonly note: string | null;
}

/** What training a model cost: one row of `models.csv`. */
export interface ModelRow {
  /** Id. Permanent key of the row. */
  readonly id: string;
  /** Model */
  readonly model: string;
  /** Organisation */
  readonly organization: string;
  /** Released */
  readonly released: string;
  /** GPU */
  readonly gpu_type: 'A100' | 'H100' | 'H800' | null;
  /** GPUs. Working at once. */
  readonly gpu_count: number | null;
  /** GPU-hours (millions) */
  readonly gpu_hours_million: number | null;
  /** Price of a GPU-hour (US dollars). Assumed by the source. */
  readonly usd_per_gpu_hour: number | null;
  /** Lowest cost (million US dollars). A floor, where only that is known. */
  readonly low_usd_million: number | null;
  /** Cost (million US dollars). Empty where no point value was given, or where it is ours to compute. */
  readonly cost_usd_million: number | null;
  /** Highest cost (million US dollars) */
  readonly high_usd_million: number | null;
  /** Dollars of the year */
  readonly dollar_year: number | null;
  /** Basis. rental: hours times a rent. amortised: share of the machines’ life, and electricity. up-front: buying the machines. statement: a remark that does not say. gpu-hours: hours only. */
  readonly basis: 'rental' | 'amortised' | 'up-front' | 'statement' | 'gpu-hours';
  /** Scope. What the figure covers. */
  readonly scope: string;
  /** Kind. reported: said by the party itself. estimated: worked out by someone outside. derived: our arithmetic, or someone’s, on reported numbers. alleged: claimed without evidence. */
  readonly kind: 'reported' | 'estimated' | 'derived' | 'alleged';
  /** As of. ISO date to the day, the month or the year, as precise as it is known. */
  readonly as_of: string;
  /** Sources. Ids of the sources that the row rests on, joined with “;”. */
  readonly source_ids: string[];
  /** Confidence. How far the figure itself can be trusted. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** Note. What a reader must know to use the row. */
  readonly note: string | null;
}

/** What else is spent: one row of `spending.csv`. */
export interface SpendingRow {
  /** Id. Permanent key of the row. */
  readonly id: string;
  /** Who says so */
  readonly who: string;
  /** What it counts */
  readonly label: string;
  /** Low */
  readonly low: number | null;
  /** Value. Empty where only a bound is known. */
  readonly value: number | null;
  /** High */
  readonly high: number | null;
  /** Unit. usd-million; share: 0 to 1; multiple: times the final run. */
  readonly unit: 'usd-million' | 'share' | 'multiple';
  /** Kind. reported: said by the party itself. estimated: worked out by someone outside. derived: our arithmetic, or someone’s, on reported numbers. alleged: claimed without evidence. */
  readonly kind: 'reported' | 'estimated' | 'derived' | 'alleged';
  /** As of. ISO date to the day, the month or the year, as precise as it is known. */
  readonly as_of: string;
  /** Sources. Ids of the sources that the row rests on, joined with “;”. */
  readonly source_ids: string[];
  /** Confidence. How far the figure itself can be trusted. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** Note. What a reader must know to use the row. */
  readonly note: string | null;
}

/** List prices of use: one row of `api-prices.csv`. */
export interface ApiPriceRow {
  /** Id. Permanent key of the row. */
  readonly id: string;
  /** Model */
  readonly model: string;
  /** Provider */
  readonly provider: 'DeepSeek' | 'OpenAI';
  /** In force from */
  readonly from: string | null;
  /** In force to */
  readonly to: string | null;
  /** Input (US dollars per million tokens) */
  readonly input_usd: number;
  /** Cached input (US dollars per million tokens) */
  readonly cached_usd: number | null;
  /** Output (US dollars per million tokens) */
  readonly output_usd: number;
  /** Sources. Ids of the sources that the row rests on, joined with “;”. */
  readonly source_ids: string[];
  /** Confidence. How far the figure itself can be trusted. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** Note. What a reader must know to use the row. */
  readonly note: string | null;
}

/** GPUs of High-Flyer and DeepSeek: what is on record, estimated and alleged: one row of `gpu-purchases.csv`. */
export interface GpuPurchaseRow {
  /** Id. Permanent key of the row. */
  readonly id: string;
  /** Date. Empty when unknown. With date_precision year, the span is the whole year. */
  readonly date: string | null;
  /** Precision of the date */
  readonly date_precision: 'day' | 'month' | 'year' | 'unknown';
  /** Who holds or uses them */
  readonly actor: string;
  /** GPU model. Hopper: H100, H800 and H20 not told apart. mixed: several models. unspecified: not said. */
  readonly gpu_model: 'A100' | 'H100' | 'H800' | 'H20' | 'Hopper' | 'Blackwell' | 'Ascend' | 'mixed' | 'unspecified';
  /** Lowest number */
  readonly quantity_low: number | null;
  /** Number */
  readonly quantity: number | null;
  /** Highest number */
  readonly quantity_high: number | null;
  /** Kind */
  readonly kind: 'bought' | 'held' | 'used-for-training' | 'estimate' | 'allegation';
  /** Layer of the picture. floor: put on record by High-Flyer or DeepSeek, drawn solid. estimate: one of the four parts of SemiAnalysis’s estimate, drawn hatched. flag: a claim nobody has backed with evidence, or an echo of one; has no height. event: marks a day and has no height; a number in it repeats or averages other rows. */
  readonly layer: 'floor' | 'estimate' | 'flag' | 'event';
  /** Label. For the picture. */
  readonly label: string;
  /** Statement. What is said, and by whom. */
  readonly statement: string;
  /** Reply. Who denied it, and in what words. */
  readonly reply: string | null;
  /** Sources. Ids of the sources that the row rests on, joined with “;”. */
  readonly source_ids: string[];
  /** Confidence. How far the figure itself can be trusted. */
  readonly confidence: 'high' | 'medium' | 'low';
}

/** The chips: one row of `gpu-specs.csv`. */
export interface GpuSpecRow {
  /** Id. Permanent key of the row. */
  readonly id: string;
  /** Model */
  readonly gpu_model: 'A100' | 'A800' | 'H100' | 'H800' | 'H20' | 'H200' | 'B200';
  /** Variant */
  readonly variant: string | null;
  /** Architecture */
  readonly architecture: string;
  /** Arithmetic (TFLOPS, dense BF16) */
  readonly bf16_dense_tflops: number;
  /** Link between chips (GB/s). NVLink. Empty where no source we read gives it. */
  readonly nvlink_gbps: number | null;
  /** Memory bandwidth (GB/s). Empty where no source we read gives it. */
  readonly memory_bandwidth_gbps: number | null;
  /** Free to sell to China from. Empty when never. For the H200: by licence. ISO date to the day, the month or the year, as precise as it is known. */
  readonly china_from: string | null;
  /** Free to sell to China until. ISO date to the day, the month or the year, as precise as it is known. */
  readonly china_to: string | null;
  /** Note on China */
  readonly china_note: string;
  /** Sources. Ids of the sources that the row rests on, joined with “;”. */
  readonly source_ids: string[];
}

/** Fleets to compare with: one row of `gpu-fleets.csv`. */
export interface GpuFleetRow {
  /** Id. Permanent key of the row. */
  readonly id: string;
  /** Date */
  readonly date: string;
  /** Precision of the date */
  readonly date_precision: 'day' | 'month' | 'year';
  /** Owner */
  readonly owner: string;
  /** Fleet */
  readonly fleet: string;
  /** GPU model */
  readonly gpu_model: string;
  /** Lowest number */
  readonly quantity_low: number | null;
  /** Number */
  readonly quantity: number;
  /** Highest number */
  readonly quantity_high: number | null;
  /** H100-equivalents. By dense BF16, as the source gives it. Empty where it is ours to compute. */
  readonly h100_equivalents: number | null;
  /** Scope */
  readonly scope: 'single-cluster' | 'training-run' | 'company-wide';
  /** Status */
  readonly status: 'existing' | 'target' | 'estimate';
  /** Certainty */
  readonly certainty: string;
  /** Statement */
  readonly statement: string | null;
  /** Sources. Ids of the sources that the row rests on, joined with “;”. */
  readonly source_ids: string[];
  /** Licence. Where it differs from the package’s own: rows from Epoch AI. */
  readonly licence: 'CC-BY-4.0' | null;
}

/** Doors opened and closed: one row of `export-controls.csv`. */
export interface ExportControlRow {
  /** Id. Permanent key of the row. */
  readonly id: string;
  /** Date. ISO date to the day, the month or the year, as precise as it is known. */
  readonly date: string;
  /** By */
  readonly by: 'us' | 'china' | 'nvidia';
  /** Label */
  readonly label: string;
  /** Effect */
  readonly effect: string;
  /** GPU models */
  readonly gpu_models: string[];
  /** Sources. Ids of the sources that the row rests on, joined with “;”. */
  readonly source_ids: string[];
}

/** The article, claim by claim: one row of `claims.csv`. */
export interface ClaimRow {
  /** Id. Permanent key of the row. */
  readonly id: string;
  /** Paragraph. Of the article, from 1. */
  readonly paragraph: number;
  /** Quotation. Word for word; “…” marks what is left out. */
  readonly quote: string;
  /** Verdict */
  readonly verdict: 'accurate' | 'mostly-accurate' | 'imprecise' | 'outdated' | 'wrong' | 'opinion';
  /** What is right */
  readonly correction: string;
  /** Sources. Ids of the sources that the row rests on, joined with “;”. */
  readonly source_ids: string[];
  /** Confidence. How far the figure itself can be trusted. */
  readonly confidence: 'high' | 'medium' | 'low';
}

/** What happened, day by day: one row of `events.csv`. */
export interface EventRow {
  /** Id. Permanent key of the row. */
  readonly id: string;
  /** Date. ISO date to the day, the month or the year, as precise as it is known. */
  readonly date: string;
  /** Kind. closed: a day without trading in the US. */
  readonly kind: 'model' | 'rival' | 'reaction' | 'market' | 'money' | 'politics' | 'closed';
  /** Label. As short as a picture needs it. */
  readonly label: string;
  /** Sources. Ids of the sources that the row rests on, joined with “;”. */
  readonly source_ids: string[];
  /** Note. What a reader must know to use the row. */
  readonly note: string | null;
}

/** What people said: one row of `quotes.csv`. */
export interface QuoteRow {
  /** Id. Permanent key of the row. */
  readonly id: string;
  /** Speaker */
  readonly speaker: string;
  /** Role. Of the speaker, at the time. */
  readonly role: string;
  /** Date. ISO date to the day, the month or the year, as precise as it is known. */
  readonly date: string;
  /** Words. Word for word, under 25 words. */
  readonly words: string;
  /** Where */
  readonly venue: string;
  /** Sources. Ids of the sources that the row rests on, joined with “;”. */
  readonly source_ids: string[];
  /** Note. What a reader must know to use the row. */
  readonly note: string | null;
}

/** How it was done: one row of `techniques.csv`. */
export interface TechniqueRow {
  /** Id. Permanent key of the row. */
  readonly id: string;
  /** Technique. The step of the story that shows it. */
  readonly technique: 'experts' | 'memory' | 'precision' | 'rewards' | 'lineage';
  /** What it counts */
  readonly label: string;
  /** Value */
  readonly value: number;
  /** Unit. share: 0 to 1. billion and trillion: counted in these. */
  readonly unit: 'count' | 'billion' | 'trillion' | 'share' | 'bits';
  /** Model */
  readonly model: string;
  /** Sources. Ids of the sources that the row rests on, joined with “;”. */
  readonly source_ids: string[];
  /** Confidence. How far the figure itself can be trusted. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** Note. What a reader must know to use the row. */
  readonly note: string | null;
}

/** Scores of R1 and of o1: one row of `benchmarks.csv`. */
export interface BenchmarkRow {
  /** Id. Permanent key of the row. */
  readonly id: string;
  /** Test */
  readonly name: string;
  /** What it tests */
  readonly tests: string;
  /** Measure */
  readonly metric: string;
  /** Unit. share: 0 to 1. rating: an Elo-style number. */
  readonly unit: 'share' | 'rating';
  /** DeepSeek-R1 */
  readonly r1: number;
  /** o1 */
  readonly o1: number;
  /** Sources. Ids of the sources that the row rests on, joined with “;”. */
  readonly source_ids: string[];
  /** Note. What a reader must know to use the row. */
  readonly note: string | null;
}

/** Capital spending of four firms: one row of `capex.csv`. */
export interface CapexRow {
  /** Id. Permanent key of the row. */
  readonly id: string;
  /** Who */
  readonly company: string;
  /** Year */
  readonly period: number;
  /** As of. ISO date to the day, the month or the year, as precise as it is known. */
  readonly as_of: string;
  /** Low (billions of US dollars) */
  readonly low_usd_bn: number;
  /** High (billions of US dollars) */
  readonly high_usd_bn: number;
  /** Status */
  readonly status: 'spent' | 'planned';
  /** Sources. Ids of the sources that the row rests on, joined with “;”. */
  readonly source_ids: string[];
  /** Confidence. How far the figure itself can be trusted. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** Note. What a reader must know to use the row. */
  readonly note: string | null;
}

/** Who builds on whom: one row of `lineage.csv`. */
export interface LineageRow {
  /** Id. Permanent key of the row. */
  readonly id: string;
  /** Model */
  readonly model: string;
  /** Organization */
  readonly organization: string;
  /** Date. Of release. ISO date; empty where no source we read gives it. */
  readonly date: string | null;
  /** Design from. Ids of models whose design it took over. */
  readonly architecture_from: string[];
  /** Weights from. Ids of models whose trained weights it starts from. */
  readonly weights_from: string[];
  /** Answers from. Ids of models from whose answers it learnt. */
  readonly outputs_from: string[];
  /** Sources. Ids of the sources that the row rests on, joined with “;”. */
  readonly source_ids: string[];
  /** Note. What a reader must know to use the row. */
  readonly note: string | null;
}

/** Single figures: one row of `measures.csv`. */
export interface MeasureRow {
  /** Id. Permanent key of the row. */
  readonly id: string;
  /** Who says so. Empty where it is the source. */
  readonly who: string | null;
  /** What it counts */
  readonly label: string;
  /** Value */
  readonly value: number;
  /** Unit. share: 0 to 1. */
  readonly unit: 'count' | 'share' | 'months' | 'usd-million' | 'usd-billion' | 'cny-billion';
  /** Kind. reported: said by the party itself. estimated: worked out by someone outside. derived: our arithmetic, or someone’s, on reported numbers. alleged: claimed without evidence. */
  readonly kind: 'reported' | 'estimated' | 'derived' | 'alleged';
  /** As of. ISO date to the day, the month or the year, as precise as it is known. */
  readonly as_of: string;
  /** Sources. Ids of the sources that the row rests on, joined with “;”. */
  readonly source_ids: string[];
  /** Confidence. How far the figure itself can be trusted. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** Note. What a reader must know to use the row. */
  readonly note: string | null;
}

/** Releases: one row of `releases.csv`. */
export interface ReleaseRow {
  /** Date */
  readonly date: string;
  /** What was new */
  readonly summary: string;
}

/** Corrections: one row of `corrections.csv`. */
export interface CorrectionRow {
  /** Id. Permanent key of the row. */
  readonly id: string;
  /** Date. Of the change. */
  readonly date: string;
  /** Where. Address of the place, from the site’s root. */
  readonly where: string;
  /** What it said. Word for word; “…” marks what is left out. */
  readonly said: string;
  /** What it says. Word for word; “…” marks what is left out. */
  readonly says: string;
  /** Why */
  readonly why: string;
}

/** All tables, by the name of the file in camel case. Rows are in the order of the file. */
export interface Tables {
  readonly sources: readonly SourceRow[];
  readonly marketIntraday: readonly MarketIntradayRow[];
  readonly marketDay: readonly MarketDayRow[];
  readonly nvidiaShares: readonly NvidiaShareRow[];
  readonly nvidiaCloses: readonly NvidiaCloseRow[];
  readonly marketMilestones: readonly MarketMilestoneRow[];
  readonly marketRecords: readonly MarketRecordRow[];
  readonly marketReports: readonly MarketReportRow[];
  readonly marketComparisons: readonly MarketComparisonRow[];
  readonly models: readonly ModelRow[];
  readonly spending: readonly SpendingRow[];
  readonly apiPrices: readonly ApiPriceRow[];
  readonly gpuPurchases: readonly GpuPurchaseRow[];
  readonly gpuSpecs: readonly GpuSpecRow[];
  readonly gpuFleets: readonly GpuFleetRow[];
  readonly exportControls: readonly ExportControlRow[];
  readonly claims: readonly ClaimRow[];
  readonly events: readonly EventRow[];
  readonly quotes: readonly QuoteRow[];
  readonly techniques: readonly TechniqueRow[];
  readonly benchmarks: readonly BenchmarkRow[];
  readonly capex: readonly CapexRow[];
  readonly lineage: readonly LineageRow[];
  readonly measures: readonly MeasureRow[];
  readonly releases: readonly ReleaseRow[];
  readonly corrections: readonly CorrectionRow[];
}
