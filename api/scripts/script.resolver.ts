import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { ScriptService } from './script.service.ts';
import { SaveScriptInput, ScriptType } from './script.type.ts';

@Resolver(() => ScriptType)
export class ScriptResolver {
  constructor(private readonly scripts: ScriptService) {}

  @Mutation(() => ScriptType)
  saveScript(@Ctx() { viewer }: Context, @Arg('input', () => SaveScriptInput) input: SaveScriptInput): Promise<ScriptType> {
    return this.scripts.save(viewer, input);
  }
}
