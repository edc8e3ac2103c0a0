/** A bar of parts, drawn on the server. Each part has its own texture, and the words stand beside it: nothing is by colour alone. */

const textures = ["solid", "slant", "dots", "cross", "bars", "plain"] as const;
export type Texture = (typeof textures)[number];

export interface Segment {
  readonly key: string;
  readonly texture: Texture;
  readonly value: number;
}

const width = 1000;
const height = 60;

interface SegmentsProps {
  readonly title: string;
  readonly desc: string;
  readonly segments: readonly Segment[];
}

export const Segments = ({ title, desc, segments }: SegmentsProps) => (
  <svg class="segments" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img">
    <title>{title}</title>
    <desc>{desc}</desc>
    {placed(segments).map(({ key, texture, x, wide }) => (
      <svg
        class={`segment segment--${key}`}
        x={x}
        y={0}
        width={wide}
        height={height}
        viewBox={`0 0 ${wide} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <Filled texture={texture} wide={wide} high={height} />
      </svg>
    ))}
  </svg>
);

/** The same texture, small, beside its word. */
export const Swatch = ({ of: { key, texture } }: { of: Segment }) => (
  <svg class={`swatch segment segment--${key}`} viewBox="0 0 40 40" aria-hidden="true">
    <Filled texture={texture} wide={40} high={40} />
  </svg>
);

const Filled = ({ texture, wide, high }: { texture: Texture; wide: number; high: number }) => (
  <>
    <rect class="segment__fill" width={wide} height={high} />
    <path class="segment__lines" d={strokes[texture](wide, high)} />
  </>
);

/** Whole units, so that the parts meet without a gap. */
function placed(segments: readonly Segment[]) {
  const whole = segments.reduce((sum, one) => sum + one.value, 0);
  let before = 0;
  return segments
    .filter((one) => one.value > 0)
    .map((one) => {
      const x = Math.floor((before * width) / whole);
      before += one.value;
      return { ...one, x, wide: Math.max(1, Math.floor((before * width) / whole) - x) };
    });
}

const steps = (from: number, until: number, by: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.ceil((until - from) / by)) }, (_, n) => from + n * by);
const slants = (wide: number, high: number) =>
  steps(-high, wide, 20)
    .map((x) => `M${x} ${high}L${x + high} 0`)
    .join("");

const strokes = {
  solid: () => "",
  plain: () => "",
  slant: slants,
  cross: (wide, high) =>
    slants(wide, high) +
    steps(-high, wide, 20)
      .map((x) => `M${x} 0L${x + high} ${high}`)
      .join(""),
  bars: (wide, high) =>
    steps(8, wide, 16)
      .map((x) => `M${x} 0V${high}`)
      .join(""),
  dots: (wide, high) =>
    steps(8, wide, 16)
      .flatMap((x) => steps(8, high, 16).map((y) => `M${x} ${y}h.1`))
      .join(""),
} as const satisfies Record<Texture, (wide: number, high: number) => string>;
