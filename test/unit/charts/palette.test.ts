import { lab, rgb } from 'd3';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const tokens = tokensOf('charts.css');
const printed = tokensOf('print.css');
const series = ['1', '2', '3', '4', '5', '6'].map((name) => tokens.get(name) ?? '');

/** Machado, Oliveira, Fernandes 2009: how eyes without one kind of cone see linear RGB. */
const BLINDNESS = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

test('every colour that carries meaning has 3:1 against paper, and letters have 4.5:1', () => {
  expect(series.every((hex) => contrast(hex, '#ffffff') >= 3)).toBe(true);
  expect(['text', 'text-soft'].every((name) => contrast(tokens.get(name) ?? '', '#ffffff') >= 4.5)).toBe(true);
});

test.each(Object.entries(BLINDNESS))('neighbours in the list stay apart with %s', (_, matrix) => {
  const seen = series.map((hex) => simulated(hex, matrix));
  for (const [at, one] of seen.entries()) {
    const next = seen[at + 1];
    if (next !== undefined) expect(distance(one, next), `${at + 1} and ${at + 2}`).toBeGreaterThan(15);
  }
});

test('neighbours in the list differ on a grey printer', () => {
  const greys = series.map((hex) => lab(hex).l);
  for (const [at, grey] of greys.entries()) {
    const next = greys[at + 1];
    if (next !== undefined) expect(Math.abs(grey - next), `${at + 1} and ${at + 2}`).toBeGreaterThan(10);
  }
});

test('on paper every colour is a grey as light as on the screen', () => {
  for (const name of ['1', '2', '3', '4', '5', '6', 'pale', 'grid', 'axis']) {
    const { r, g, b } = rgb(printed.get(name) ?? '');
    expect([g, b], name).toEqual([r, r]);
    expect(lab(printed.get(name) ?? '').l, name).toBeCloseTo(lab(grey(luminance(tokens.get(name) ?? ''))).l, 0);
  }
});

/** The colours that a style sheet gives to charts, by name. */
function tokensOf(file: string): Map<string, string> {
  const css = readFileSync(join(import.meta.dirname, '../../../src/styles', file), 'utf8');
  return new Map([...css.matchAll(/--chart-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]));
}

/** The grey of a luminance. */
function grey(light: number): string {
  const part = 255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);
  return rgb(part, part, part).formatHex();
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(hex: string): number[] {
  const { r, g, b } = rgb(hex);
  return [r, g, b].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
}

function simulated(hex: string, matrix: readonly number[]): string {
  const parts = linear(hex);
  const seen = [0, 1, 2].map((row) => parts.reduce((sum, part, at) => sum + part * (matrix[row * 3 + at] ?? 0), 0));
  const encoded = seen
    .map((part) => Math.min(1, Math.max(0, part)))
    .map((part) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055));
  return rgb(...(encoded.map((part) => Math.round(part * 255)) as [number, number, number])).formatHex();
}

function distance(one: string, other: string): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}
