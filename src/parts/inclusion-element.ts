import { LitElement, type PropertyDeclaration } from 'lit';

/**
 * What our elements have in common: a property that is set to `null` or `undefined` was given no value, and holds what
 * it holds by itself. Frameworks set it so where a component was not given it, and lit where an attribute is removed.
 */
export abstract class InclusionElement extends LitElement {
  /** @internal */
  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    const descriptor = super.getPropertyDescriptor(name, key, options);
    const set = descriptor?.set;
    if (!set) return descriptor;
    let byItself: unknown = options.type === Boolean ? false : undefined;
    // What the constructor sets comes before anything that a page can set.
    let isFirst = options.useDefault === true;
    return {
      ...descriptor,
      set(this: InclusionElement, value: unknown) {
        if (isFirst) byItself = value;
        isFirst = false;
        set.call(this, value ?? byItself);
      },
    };
  }
}
