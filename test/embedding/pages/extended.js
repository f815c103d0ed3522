// What old libraries did: methods of their own on every array, found by every for-in loop.
Array.prototype.each = function (callback) {
  this.forEach(callback);
};
Array.prototype.remove = function (item) {
  return this.filter((other) => other !== item);
};
Object.assign(Array.prototype, { theme: 'council', version: { major: 1 } });
