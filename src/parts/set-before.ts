/**
 * Takes in what the page set under this name before the element was there: until then the value is a plain field, which
 * would hide the property for good. (For its reactive properties lit does the same.) To be called last in a constructor.
 */
export function takeWhatWasSetBefore<Name extends string>(
  element: Element & Partial<Record<Name, unknown>>,
  name: Name,
): void {
  if (!Object.hasOwn(element, name)) return;
  const value = element[name];
  Reflect.deleteProperty(element, name);
  try {
    Object.assign(element, { [name]: value });
  } catch (error) {
    // Thrown from a constructor it would leave a page without the element.
    console.error(error);
  }
}
