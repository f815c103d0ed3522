/**
 * What the sample takes from Angular, so that it is checked here without all of Angular. With Angular itself, and with
 * its strict templates, it was compiled by hand (22.2.6).
 */
declare module '@angular/core' {
  export type Signal<T> = () => T;
  export type WritableSignal<T> = Signal<T> & { update(change: (before: T) => T): void };
  export interface ElementRef<T> {
    readonly nativeElement: T;
  }
  export const CUSTOM_ELEMENTS_SCHEMA: { readonly name: string };
  export function Component(
    metadata: Readonly<Record<'selector' | 'template', string>> & { readonly schemas: readonly unknown[] },
  ): (component: unknown) => void;
  export const input: { required<T>(): Signal<T> };
  export function signal<T>(value: T): WritableSignal<T>;
  export const viewChild: { required<T>(name: string): Signal<T> };
}
