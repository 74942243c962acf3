import { type DrawChart, type Language, type Report, renderChartPng, reportCharts } from "@b24kit/report";

/** The charts of a report as images within its mail. */
export interface MailPictures {
  /** None where no image could be made: then the mail has the numbers in their place. */
  readonly charts?: DrawChart;
  readonly attachments: readonly {
    readonly filename: string;
    readonly content: Buffer;
    readonly contentType: string;
    readonly cid: string;
  }[];
}

/** Mail programs drop drawings and data addresses, so every image is a part of the mail. `key` is that of the message. */
export async function mailPictures(report: Report, lang: Language, key: string): Promise<MailPictures> {
  const cidOf = (place: number): string => `chart-${place}.${key}@b24kit.invalid`;
  try {
    const images = await Promise.all(reportCharts(report).map((chart) => renderChartPng(chart, { lang })));
    return {
      charts: (_, place) => ({ image: `cid:${cidOf(place)}` }),
      attachments: images.map((image, place) => ({
        filename: `chart-${place + 1}.png`,
        content: Buffer.from(image),
        contentType: "image/png",
        cid: cidOf(place),
      })),
    };
  } catch {
    // The painter is not installed for every system; whatever else happens, a picture never keeps a report from its reader.
    return { attachments: [] };
  }
}
