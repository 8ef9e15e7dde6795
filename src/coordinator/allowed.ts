import { type AllowedCommand, allowed } from '../aggregate/index.js';
import { type Actor, type ActorInput, actorSchema, requestIdSchema } from '../event/index.js';
import { broughtUp, type Engine, nowOn } from './engine.js';

/** Reading an actor may throw, as anything from outside may: then there is none. */
function readActor(input: ActorInput): Actor | null {
  try {
    const parsed = actorSchema.safeParse(input);
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** What is open to an actor on a stream that is brought up to now in memory; nothing is appended, and no salt is drawn. */
export async function allowedNow(
  engine: Engine,
  request: string,
  input: ActorInput,
): Promise<readonly AllowedCommand[]> {
  const stream = requestIdSchema.safeParse(request);
  const actor = readActor(input);
  if (!stream.success || actor === null) return [];
  const loaded = await engine.reader.load(engine.tenant, stream.data);
  const now = nowOn(engine, loaded);
  const { inputs, drafted } = await broughtUp(engine, loaded, now, now);
  return allowed(drafted.loaded.aggregate, actor, { ...inputs, now });
}
