"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const said = document.getElementById("said");
  const say = (text) => { said.textContent = text; };

  // Rows of loops: searched and filtered.
  for (const section of all("section.report")) {
    const form = section.querySelector(".filters");
    if (!form) continue;
    const body = section.querySelector("tr[data-loop]").parentElement;
    const rest = section.querySelector("template.rows");
    const ranks = { none: 0, note: 1, warning: 2, error: 3 };
    // Of many rows most stay out of the page, which would be laid out for a second.
    const most = 200;
    let rows;
    const read = () => [
      ...all("tr[data-loop]", body), ...(rest ? all("tr[data-loop]", rest.content) : []),
    ].map((row) => ({
      row, text: row.textContent.toLowerCase(), severity: row.dataset.severity,
      kind: row.dataset.kind, share: Number(row.dataset.share),
      detail: document.getElementById(row.dataset.loop), isExtra: row.parentElement !== body,
    }));
    const filter = () => {
      rows ??= read();
      const [words, severity, kind, share] = ["search", "severity", "kind", "share"]
        .map((name) => form.elements[name].value);
      const wanted = words.toLowerCase().split(" ").filter(Boolean);
      let count = 0;
      for (const entry of rows) {
        const shown = wanted.every((word) => entry.text.includes(word))
          && ranks[entry.severity] >= ranks[severity] && (!kind || entry.kind === kind)
          && entry.share >= Number(share);
        count += shown;
        if (!entry.isExtra) entry.row.hidden = !shown;
        else if (shown && count <= most) body.append(entry.row);
        else entry.row.remove();
        if (entry.detail) entry.detail.hidden = !shown;
      }
      const first = rest && count > most ? `, the first ${most} shown` : "";
      form.querySelector("output").textContent = `${count} of ${rows.length}${first}`;
    };
    form.addEventListener("input", filter);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.hidden = false;
    if (!rest) filter();
  }

  // Lines that belong together: by pointer, by focus, by click.
  const tie = (row, on, name) => {
    const key = row.dataset.tie;
    if (!key) return;
    for (const other of all("tr[data-tie]", row.closest("table"))) {
      if (other.dataset.tie === key) other.classList.toggle(name, on);
    }
  };
  for (const table of all("table.listing")) {
    const row = (event) => event.target.closest("tr[data-tie]");
    table.addEventListener("pointerover", (event) => row(event) && tie(row(event), true, "tied"));
    table.addEventListener("pointerout", (event) => row(event) && tie(row(event), false, "tied"));
    table.addEventListener("focusin", (event) => row(event) && tie(row(event), true, "tied"));
    table.addEventListener("focusout", (event) => row(event) && tie(row(event), false, "tied"));
    table.addEventListener("click", (event) => {
      const chosen = row(event);
      if (!chosen) return;
      const was = chosen.classList.contains("chosen");
      all("tr.chosen", table).forEach((other) => other.classList.remove("chosen"));
      if (!was) tie(chosen, true, "chosen");
    });
  }

  // A link to a loop or a line opens what it is in.
  const open = () => {
    let name = location.hash.slice(1);
    try { name = decodeURIComponent(name); } catch { return; }
    const target = name && document.getElementById(name);
    if (!target) return;
    const fold = target.closest("details");
    if (fold) fold.open = true;
    target.scrollIntoView();
    if (target.tabIndex >= 0 || target.matches("summary")) target.focus();
  };
  addEventListener("hashchange", open);
  open();

  const copied = (text) => navigator.clipboard.writeText(text)
    .then(() => say("copied"), () => say("the browser does not let this page copy"));
  // Large reports are packed: base 64 of what zlib makes.
  const unpacked = async (element) => {
    if (!element.dataset.packed) return element.textContent;
    const bytes = Uint8Array.from(atob(element.textContent), (byte) => byte.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    return new Response(stream).text();
  };
  const save = async () => {
    const reports = await Promise.all(all("script.data").map(unpacked));
    const single = document.body.dataset.single === "true";
    const text = single ? reports[0] : document.body.dataset.opening + reports.join(",") + "]}";
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text + "\n"], { type: "application/json" }));
    link.download = "qdiag.json";
    link.click();
    URL.revokeObjectURL(link.href);
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    switch (button.dataset.does) {
      case "copy": copied(document.getElementById(button.dataset.of).textContent); break;
      case "save":
        save().catch(() => say("this browser cannot unpack the JSON"));
        break;
      case "unfold": all("details.loop").forEach((fold) => { fold.open = true; }); break;
      case "theme": {
        const dark = document.documentElement.dataset.theme
          ? document.documentElement.dataset.theme === "dark"
          : matchMedia("(prefers-color-scheme: dark)").matches;
        document.documentElement.dataset.theme = dark ? "light" : "dark";
      }
    }
  });
  addEventListener("beforeprint", () => all("details.loop").forEach((fold) => {
    fold.dataset.was = fold.open;
    fold.open = true;
  }));
  addEventListener("afterprint", () => all("details.loop").forEach((fold) => {
    fold.open = fold.dataset.was === "true";
  }));
})();
