import { describe, expect, it } from "vitest";
import { articleAddress, eventAddress, fileOf, relativise } from "../../loaders/report/address.ts";

describe("fileOf", () => {
  it.each([
    ["/", "index.html"],
    ["/events/", "events/index.html"],
    ["/vehicle-bombs#cases", "vehicle-bombs.html"],
    ["/events/2021-06-21-gossi-vbied", "events/2021-06-21-gossi-vbied.html"],
    ["/data/events.csv", "data/events.csv"],
    [articleAddress("2021-notes.json"), "articles/2021-notes.json.html"],
    [articleAddress("2021-été à Gao"), "articles/2021-%C3%A9t%C3%A9%20%C3%A0%20Gao.html"],
  ])("%s is %s", (address, file) => {
    expect(fileOf(address)).toBe(file);
  });
});

describe("relativise", () => {
  it.each([
    ["index.html", "/", "./index.html"],
    ["index.html", "/events/", "./events/index.html"],
    ["events/a.html", "/", "../index.html"],
    ["events/a.html", eventAddress("b"), "./b.html"],
    ["events/a.html", "/methods#rules", "../methods.html#rules"],
    ["events/a.html", "/assets/site.css", "../assets/site.css"],
    ["a.html", "/articles/x%20y#e-1", "./articles/x%20y.html#e-1"],
  ])("from %s, %s is %s", (file, address, written) => {
    expect(relativise(file, `<a href="${address}">`).html).toBe(`<a href="${written}">`);
  });

  it("leaves addresses of other sites and of the page itself alone", () => {
    const source = '<a href="https://example.org/x">x</a><a href="#y">y</a>';
    expect(relativise("events/a.html", source).html).toBe(source);
  });

  it("gives every link within the site, decoded", () => {
    const { links } = relativise("events/a.html", '<a href="/articles/x%20y#e-1">x</a><a href="#y">y</a>');
    expect(links.map(({ file, anchor }) => [file, anchor])).toEqual([
      ["articles/x y.html", "e-1"],
      ["events/a.html", "y"],
    ]);
  });

  it("names files from the root on a page that is served at any address", () => {
    expect(relativise("404.html", '<a href="/events/">', "/", "/reports/x/").html).toBe('<a href="/reports/x/events/index.html">');
  });
});
