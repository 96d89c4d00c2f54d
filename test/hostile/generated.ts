const utf8 = (text: string) => new TextEncoder().encode(text);
const PROSE =
  "Gunmen attacked an army camp in the town of Djibo, in northern Burkina Faso, on Thursday, killing five soldiers, the army said. ";

/** An e-mail whose parts lie within each other. */
function nestedMail(depth: number): string {
  const open = Array.from({ length: depth }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join("");
  return `From: a <a@b.example>\nTo: b\nSubject: c\nMIME-Version: 1.0\n${open}Content-Type: text/plain\n\n${PROSE}`;
}

/** Files that are too large, too deep or too odd to be kept as files: each is made when it is tried. */
export const GENERATED: Record<string, () => Uint8Array> = {
  "deep.html": () => utf8(`<html><body>${"<div>".repeat(100_000)}${PROSE}`),
  "deep-inline.html": () => utf8(`<article><p>${"<b><i>".repeat(50_000)}${PROSE}</p></article>`),
  "wide.html": () => utf8(`<article>${"<p>x</p>".repeat(60_000)}</article>`),
  "attributes.html": () => utf8(`<article ${Array.from({ length: 50_000 }, (_, i) => `a${i}="<"`).join(" ")}><p>${PROSE}</p></article>`),
  "tag-never-closed.html": () => utf8(`<article><p>${PROSE}<${"a".repeat(1_000_000)}`),
  "no-element.html": () => utf8('<html class=">'),
  "root-in-style.html": () => utf8("<style><html>"),
  "root-in-script.html": () => utf8("<script><html>"),
  "body-before-template.html": () => utf8('</body><template><div><style><div href="javascript:x">'),
  "comments.html": () => utf8(`${"<!--".repeat(200_000)}<article><p>${PROSE}`),
  "json-ld.html": () =>
    utf8(`<script type="application/ld+json">${"[".repeat(100_000)}</script><article><p>${PROSE.repeat(3)}</p></article>`),
  "spaces.html": () =>
    utf8(`<title>${"a - ".repeat(100_000)}</title><article><p>${PROSE.repeat(3)}${" \u00a0".repeat(200_000)}</p></article>`),
  "nested.eml": () => utf8(nestedMail(300)),
  "headers.eml": () => utf8(`${Array.from({ length: 20_000 }, (_, i) => `X-Header-${i}: ${"x".repeat(20)}`).join("\n")}\n\n${PROSE}`),
  "one-header.eml": () => utf8(`From: ${"(".repeat(500_000)}\nTo: b\nSubject: ${"=?utf-8?Q?a?= ".repeat(20_000)}\n\n${PROSE}`),
  "boundaries.eml": () =>
    utf8(`From: a\nTo: b\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n${"--x\n\n".repeat(50_000)}`),
  "labels.txt": () => utf8(`${"a ".repeat(10_000)}: ${"b ".repeat(100_000)}\n${PROSE}`),
  "one-word.txt": () => utf8("a".repeat(5_000_000)),
  "digits.txt": () => utf8(`Title: ${"1".repeat(900)}\n${"1,".repeat(500_000)} soldiers were killed.`),
  "commas.csv": () => utf8(`text${",x".repeat(20_000)}\n${",".repeat(20_000)}\n`),
  "quotes.csv": () => utf8(`text,title\n${'""'.repeat(500_000)},x\n`),
  "large.txt": () => new Uint8Array(21 * 1024 * 1024).fill(97),
};

/** Words that something between an article and a reader might run, hide behind or break at. */
export const NASTY: string[] = [
  "<script>globalThis.ran = true; alert(1)</script>",
  '"><img src=x onerror="globalThis.ran=true;alert(1)">',
  "</title></script></style><svg onload=alert(1)>",
  "javascript:alert(1)",
  "[link](javascript:alert(1)) ![i](data:text/html,x)",
  "${globalThis.ran = true}",
  "#{7*7} {{7*7}} <%= 7*7 %>",
  "```js\nglobalThis.ran = true\n```".replace(/\n/g, " "),
  "::figure{#map} :value[attacks] :ref[map] ::event{#x}",
  "=cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd",
  "-2+3+cmd",
  "\u202egnp.exe\u202c \u2066hidden\u2069 \u200b\u200d\ufeff",
  "a\u0300\u0301\u0302".repeat(30),
  "../../../etc/passwd",
  "&lt;b&gt; &#0; &#x202e; &amp;amp;",
  "(a+)+$ ((a|a)*)* \\",
  "__proto__ constructor toString",
  'a" href="/nowhere.html" src="https://example.org/x.js" id="main" onload="alert(1)',
];
