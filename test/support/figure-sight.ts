/*
 * What an eye would notice in a drawing, measured in the browser that drew it. Glyphs are taken to reach from three quarters of their size
 * above the line to a quarter below, because the boxes that browsers give for text are as high as the font's tallest sign.
 */

/** A line of a label and the room its signs take, in pixels of the page. */
export interface Line {
  readonly text: string;
  readonly label: Element;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The drawing of the layout that its width asks for: the other is not there for the eye. */
export const shownDrawing = (figure: Element): SVGSVGElement => {
  const shown = [...figure.querySelectorAll('svg')].filter((svg) => svg.getBoundingClientRect().width > 0);
  if (shown.length !== 1 || shown[0] === undefined) throw new Error(`${shown.length} layouts are shown at once`);
  return shown[0];
};

export const linesOf = (drawing: SVGSVGElement): Line[] =>
  [...drawing.querySelectorAll('text')].flatMap((label) =>
    [...label.querySelectorAll('tspan')].map((line) => {
      const { left, right } = line.getBoundingClientRect();
      const scale = label.getScreenCTM()?.d ?? 1;
      const size = Number.parseFloat(getComputedStyle(line).fontSize) * scale;
      const base = new DOMPoint(0, Number(line.getAttribute('y'))).matrixTransform(label.getScreenCTM() ?? undefined).y;
      return { text: line.textContent ?? '', label, left, right, top: base - size * 0.75, bottom: base + size * 0.25 };
    }),
  );

/** Lines that reach beyond the drawing, or into each other. */
export const misplaced = (drawing: SVGSVGElement): string[] => {
  const frame = drawing.getBoundingClientRect();
  const lines = linesOf(drawing);
  const beyond = lines.filter(
    ({ left, right, top, bottom }) => left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom,
  );
  const clashes = lines.flatMap((line, index) =>
    lines.slice(index + 1).flatMap((other) => (overlap(line, other) ? [`${line.text} lies over ${other.text}`] : [])),
  );
  return [...beyond.map(({ text }) => `${text} leaves the drawing`), ...clashes];
};

const overlap = (a: Line, b: Line): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Lines of text that an outline, an arrow or a rule runs through, unless a shape drawn later lies over it. */
export const crossed = (drawing: SVGSVGElement): string[] => {
  const lines = linesOf(drawing);
  const shapes = [...drawing.querySelectorAll<SVGGeometryElement>('rect, path, circle')];
  return shapes.flatMap((shape, index) => {
    if (getComputedStyle(shape).stroke === 'none') return [];
    const length = shape.getTotalLength();
    const matrix = shape.getScreenCTM() ?? undefined;
    const points = Array.from({ length: Math.ceil(length / 2) + 1 }, (_, step) =>
      shape.getPointAtLength(Math.min(step * 2, length)).matrixTransform(matrix),
    );
    const isVisible = (point: DOMPoint): boolean =>
      !shapes.slice(index + 1).some((later) => getComputedStyle(later).fill !== 'none' && isInside(later, point));
    return lines
      .filter(({ left, right, top, bottom }) => points.some((point) => isOver({ left, right, top, bottom }, point) && isVisible(point)))
      .map(({ text }) => `${text} is crossed by a ${shape.tagName} at ${Math.round(points[0]?.x ?? 0)}, ${Math.round(points[0]?.y ?? 0)}`);
  });
};

const isOver = ({ left, right, top, bottom }: Pick<Line, 'left' | 'right' | 'top' | 'bottom'>, { x, y }: DOMPoint): boolean =>
  x > left && x < right && y > top && y < bottom;

const isInside = (shape: SVGGeometryElement, point: DOMPoint): boolean =>
  shape.isPointInFill(point.matrixTransform(shape.getScreenCTM()?.inverse()));

/** Lines with less contrast than WCAG AA asks for on what they stand on, as `text: ratio`. */
export const pale = (drawing: SVGSVGElement, paper: string): string[] =>
  linesOf(drawing).flatMap((line) => {
    line.label.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, right, top, bottom } = linesOf(drawing).find(({ label, text }) => label === line.label && text === line.text) ?? line;
    const below = document
      .elementsFromPoint((left + right) / 2, (top + bottom) / 2)
      .find((element) => element instanceof SVGGeometryElement && getComputedStyle(element).fill !== 'none');
    const ratio = contrast(getComputedStyle(line.label).fill, below ? getComputedStyle(below).fill : paper);
    return ratio < 4.5 ? [`${line.text}: ${ratio.toFixed(2)}`] : [];
  });

const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

/** Of any colour that CSS knows: a canvas turns it into three numbers. */
const luminance = (colour: string): number => {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('There is no canvas');
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
};
