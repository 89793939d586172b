/** Text as it may stand in an element or an attribute of XML or HTML. */
export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
