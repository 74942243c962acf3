/** A picture cannot be made: the part of the program that paints it is not installed on this system. */
export class PictureError extends Error {
  override readonly name = "PictureError";
  readonly code = "no-painter";

  constructor(cause: unknown) {
    super(
      "The image of a chart cannot be made: @resvg/resvg-js or dejavu-fonts-ttf is not installed for this system.",
      {
        cause,
      },
    );
  }
}
