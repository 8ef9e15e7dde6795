import * as z from 'zod';

/** What a wrapper (optional, nullable, read-only) is around. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  let inner = schema;
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodExactOptional ||
    inner instanceof z.ZodNullable ||
    inner instanceof z.ZodReadonly
  ) {
    inner = inner.unwrap();
  }
  return inner;
}

/** The schemas that a value may have to fit: the branches of a union, else the schema itself. */
function branchesOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodUnion || inner instanceof z.ZodDiscriminatedUnion) {
    return inner.options.flatMap((option: z.core.$ZodType) => branchesOf(option));
  }
  return [inner];
}

function below(schema: z.core.$ZodType, segment: PropertyKey): readonly z.core.$ZodType[] {
  return branchesOf(schema).flatMap((branch) => {
    if (branch instanceof z.ZodArray) return [branch.element];
    if (branch instanceof z.ZodRecord) return [branch.valueType];
    if (!(branch instanceof z.ZodObject) || !Object.hasOwn(branch.shape, segment)) return [];
    const field: z.core.$ZodType | undefined = branch.shape[String(segment)];
    return field === undefined ? [] : [field];
  });
}

/** The names of the fields that the object at a path may have, for suggesting one. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const schemas = path.reduce<readonly z.core.$ZodType[]>(
    (reached, segment) => reached.flatMap((one) => below(one, segment)),
    [schema],
  );
  const shapes = schemas
    .flatMap(branchesOf)
    .flatMap((one) => (one instanceof z.ZodObject ? [one.shape] : []));
  return [...new Set(shapes.flatMap((shape) => Object.keys(shape)))];
}
