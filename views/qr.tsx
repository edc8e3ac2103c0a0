/** A QR code drawn on the server: dark squares as one path, with the quiet edge that readers of it need. */
import { generate } from "lean-qr";

const edge = 4;

export const Qr = ({ text, label }: { text: string; label: string }) => {
  const code = generate(text);
  const side = code.size + 2 * edge;
  return (
    <svg class="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <path d={pathOf(code.size, (x, y) => code.get(x, y))} />
    </svg>
  );
};

/** Each run of dark squares in a row is one bar. */
function pathOf(size: number, dark: (x: number, y: number) => boolean): string {
  const bars: string[] = [];
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const from = x;
      while (x < size && dark(x, y)) x++;
      if (x > from) bars.push(`M${from + edge} ${y + edge}h${x - from}v1h-${x - from}z`);
    }
  }
  return bars.join("");
}
