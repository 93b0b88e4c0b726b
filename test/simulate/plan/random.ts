/** Numbers from 0 to 1 that are the same for the same seed (mulberry32), and what can be drawn with them. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  between(least: number, most: number): number {
    return least + this.next() * (most - least);
  }

  whole(least: number, most: number): number {
    return Math.floor(this.between(least, most + 1));
  }

  of<T>(values: readonly [T, ...T[]]): T {
    return values[Math.floor(this.next() * values.length)] ?? values[0];
  }

  /** Around 1, with the spread of a bell on a logarithmic scale (Box and Muller). */
  spread(sigma: number): number {
    const [radius, angle] = [Math.sqrt(-2 * Math.log(1 - this.next())), 2 * Math.PI * this.next()];
    return Math.exp(sigma * radius * Math.cos(angle));
  }
}
