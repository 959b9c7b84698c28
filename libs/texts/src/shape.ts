/** The same keys with any text: what a translation must have, no more and no less. */
export type Shape<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Shape<Source[Key]>;
};
