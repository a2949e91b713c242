import { rowOf } from '../../data/quantities/rowOf.ts';
import type { Tables } from '../../data/rows.ts';

/** A model and what it took from others: their design, their trained weights, or answers to learn from. */
export interface Node {
  readonly id: string;
  readonly model: string;
  readonly organization: string;
  readonly design: readonly string[];
  readonly weights: readonly string[];
  readonly answers: readonly string[];
}

/** One test: scores as shares, or as a rating. */
export interface Score {
  /** With the measure where one test has two: “Codeforces rating”. */
  readonly name: string;
  readonly tests: string;
  readonly rating: boolean;
  readonly r1: number;
  readonly o1: number;
}

/** What the figure draws. */
export interface Series {
  /** Parameters in billions: all, and those that a token uses. */
  readonly parameters: number;
  readonly active: number;
  /** How far the cache shrank, as a share. */
  readonly cut: number;
  readonly bits: readonly [before: number, after: number];
  readonly error: number;
  /** Arithmetic in TFLOPS and links in GB/s of the H100 and the H800. */
  readonly chips: readonly { readonly name: string; readonly arithmetic: number; readonly link: number }[];
  readonly lineage: readonly Node[];
  /** Shares of problems solved: before, after, and by majority. */
  readonly rewards: readonly [before: number, after: number, majority: number];
  /** From R1’s largest lead to o1’s, the rating last. */
  readonly tests: readonly Score[];
}

/** Takes the figures of the techniques, the graph of models and the scores in tests. */
export function series({ techniques, benchmarks, lineage, gpuSpecs }: Tables): Series {
  const value = (id: string) => rowOf(techniques, 'techniques', id).value;
  const chip = (id: string) => {
    const { gpu_model, bf16_dense_tflops, nvlink_gbps } = rowOf(gpuSpecs, 'gpu-specs', id);
    return { name: gpu_model, arithmetic: bf16_dense_tflops, link: nvlink_gbps ?? Number.NaN };
  };
  const lead = ({ rating, r1, o1 }: Score) => (rating ? -1 : r1 - o1);
  return {
    parameters: value('parameters'),
    active: value('active'),
    cut: value('cache-cut'),
    bits: [value('bits-before'), value('bits-after')],
    error: value('precision-error'),
    chips: [chip('h100'), chip('h800')],
    lineage: lineage.map(({ id, model, organization, architecture_from, weights_from, outputs_from }) => ({
      id,
      model,
      organization,
      design: architecture_from,
      weights: weights_from,
      answers: outputs_from,
    })),
    rewards: [value('rl-before'), value('rl-after'), value('rl-majority')],
    tests: benchmarks
      .map(({ name, tests, metric, unit, r1, o1 }): Score => ({
        name: benchmarks.filter((other) => other.name === name).length > 1 ? `${name} ${metric}` : name,
        tests,
        rating: unit === 'rating',
        r1,
        o1,
      }))
      .sort((a, b) => lead(b) - lead(a)),
  };
}
