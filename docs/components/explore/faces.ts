let rules: Promise<string> | null = null;

async function inData(rule: CSSFontFaceRule): Promise<string> {
  const source = rule.style.getPropertyValue("src");
  const [, address] = /url\("?([^")]+)"?\)/.exec(source) ?? [];
  if (address === undefined) return "";
  const bytes = new Uint8Array(await (await fetch(new URL(address, rule.parentStyleSheet?.href ?? location.href))).arrayBuffer());
  const text = bytes.reduce((whole, byte) => whole + String.fromCharCode(byte), "");
  return rule.cssText.replace(source, `url("data:font/woff2;base64,${btoa(text)}") format("woff2")`);
}

/**
 * The page's own faces as rules that hold the fonts themselves: a picture that is passed on can load nothing. Made once. Faces that only
 * rename a font of the computer's are left out.
 */
function faceRules(): Promise<string> {
  const own = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSFontFaceRule);
  rules ??= Promise.all(own.map(inData)).then((all) => all.join(""));
  return rules;
}

/** The drawing with the faces that it names in it. */
export async function withFaces(svg: string): Promise<string> {
  return svg.replace(/(<svg [^>]*>)/, `$1<defs><style>${await faceRules()}</style></defs>`);
}
