/** Lets the browser keep a file; nothing leaves the machine. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari reads the file only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
