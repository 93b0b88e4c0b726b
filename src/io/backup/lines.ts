/** A line and how many bytes of the file have been read so far. */
export interface Line {
  readonly text: string;
  readonly bytesRead: number;
}

/** Bounds that no honest backup reaches; a file beyond them throws a RangeError before it fills the memory. */
const LONGEST_LINE = 4_000_000;
const MOST_CHARACTERS = 200_000_000;

/** The lines of a text file, compressed with gzip or not, as it is being read. */
export async function* linesOf(file: Blob): AsyncGenerator<Line> {
  let bytesRead = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      bytesRead += chunk.byteLength;
      controller.enqueue(chunk);
    },
  });
  const bytes = file.stream().pipeThrough(counted);
  const text = ((await isCompressed(file)) ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes).pipeThrough(
    new TextDecoderStream(),
  );
  let rest = '';
  let characters = 0;
  const reader = text.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      characters += value.length;
      if (characters > MOST_CHARACTERS) throw new RangeError('too many characters');
      // Only what is new is searched, or a long line would be searched again with each piece of it.
      const [end = '', ...parts] = value.split('\n').reverse();
      const first = parts.pop();
      if (first !== undefined) parts.push(rest + first);
      rest = first === undefined ? rest + end : end;
      if (rest.length > LONGEST_LINE) throw new RangeError('too long a line');
      for (const part of parts.reverse()) yield { text: part.endsWith('\r') ? part.slice(0, -1) : part, bytesRead };
    }
    if (rest !== '') yield { text: rest, bytesRead };
  } finally {
    // Also when whoever reads stops early.
    await reader.cancel().catch(() => undefined);
  }
}

const isCompressed = async (file: Blob): Promise<boolean> => {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
};
