// The table of all operations can be filtered: by words, by a scope that a key holds, and by method.
// Without this script the table is complete, and stays as it is. The address keeps the filter: ?q=...&scope=...&method=...

document.querySelectorAll(".operations").forEach((section) => {
  const table = section.querySelector("table");
  const rows = [...table.tBodies[0].rows].map((row) => ({
    row,
    words: row.textContent.toLowerCase(),
    scopes: (row.dataset.scopes || "").split(" ").filter(Boolean),
    method: row.dataset.method,
  }));

  const form = document.createElement("form");
  form.className = "operations-filter";
  form.setAttribute("role", "search");
  const words = document.createElement("input");
  words.type = "search";
  words.placeholder = "leads.list, /custom-tags, ...";
  const scope = choice("any scopes", [...new Set(rows.flatMap((one) => one.scopes))].sort());
  const method = choice("any method", [...new Set(rows.map((one) => one.method))].sort());
  const found = document.createElement("output");
  form.append(labelled("Words", words), labelled("A key that holds", scope), labelled("Method", method), found);
  section.insertBefore(form, section.firstChild);

  const given = new URLSearchParams(location.search);
  words.value = given.get("q") || "";
  scope.value = given.get("scope") || "";
  method.value = given.get("method") || "";
  for (const [name, chosen] of Object.entries({ scope, method })) {
    if (chosen.selectedIndex < 0) chosen.value = ""; // the address names one that no operation has
    chosen.name = name;
  }
  words.name = "q";

  function filter() {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const one of rows) {
      const shown =
        wanted.every((word) => one.words.includes(word)) &&
        (!scope.value || one.scopes.includes(scope.value)) &&
        (!method.value || one.method === method.value);
      one.row.hidden = !shown;
      count += shown ? 1 : 0;
    }
    found.value = `${count} of ${rows.length} operations`;
    const kept = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    const query = kept.size ? `?${kept}` : "";
    history.replaceState(null, "", location.pathname + query + location.hash);
  }

  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  filter();
});

function choice(all, values) {
  const select = document.createElement("select");
  select.add(new Option(all, ""));
  for (const value of values) select.add(new Option(value, value));
  return select;
}

function labelled(text, control) {
  const label = document.createElement("label");
  label.append(text, control);
  return label;
}
