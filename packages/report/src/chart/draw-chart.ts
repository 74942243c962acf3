import type { Chart } from "../document.ts";

/** What stands in a page for a chart: its drawing, or the address of an image. */
export type ChartPicture = { readonly svg: string } | { readonly image: string };

/** The picture of a chart, the one at `place` among those of its report; undefined where only its numbers can be shown. */
export type DrawChart = (chart: Chart, place: number) => ChartPicture | undefined;
