// The table of all operations can be filtered: by words, by the scopes that a key holds, and by method.
// Without this script the table is complete, and stays as it is. The address keeps the filter:
// ?q=...&scope=...&scope=...&method=...

document.querySelectorAll(".operations").forEach((section) => {
  const rows = [...section.querySelector("table").tBodies[0].rows].map((row) => ({
    row,
    words: row.textContent.toLowerCase(),
    // A key needs one scope of every group.
    groups: row.dataset.scopes.split(";").map((group) => group.split(" ").filter(Boolean)),
    method: row.dataset.method,
  }));
  const known = new Set(rows.flatMap((one) => one.groups.flat()));
  const given = new URLSearchParams(location.search);
  const held = new Set(given.getAll("scope").filter((scope) => known.has(scope)));

  const words = document.createElement("input");
  words.type = "search";
  words.name = "q";
  words.placeholder = "leads.list, /custom-tags, ...";
  words.value = given.get("q") || "";
  const method = choice("method", "any", new Set(rows.map((one) => one.method)));
  method.value = given.get("method") || "";
  if (method.selectedIndex < 0) method.value = ""; // the address names one that no operation has
  const scope = document.createElement("input"); // a list would take the first letter that is typed for a choice
  scope.name = "scope";
  scope.autocomplete = "off";
  const scopes = document.createElement("datalist");
  scopes.id = "operations-known-scopes";
  scopes.append(...[...known].sort().map((one) => new Option(one, one)));
  scope.setAttribute("list", scopes.id);
  const chosen = document.createElement("span");
  chosen.className = "operations-scopes";
  const found = document.createElement("output");
  const form = document.createElement("form");
  form.className = "operations-filter";
  form.append(labelled("Words", words), labelled("A key that holds", scope), labelled("Method", method), scopes, chosen, found);
  section.prepend(form);

  function filter() {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const allows = (group) => group.some((scope) => held.has(scope));
    let count = 0;
    for (const { row, words, groups, method: own } of rows) {
      const shown =
        wanted.every((word) => words.includes(word)) &&
        (!held.size || groups.every(allows)) &&
        (!method.value || own === method.value);
      row.hidden = !shown;
      count += shown;
    }
    found.value = `${count} of ${rows.length} operations`;
    scope.placeholder = held.size ? "add a scope" : "any scopes";
    chosen.replaceChildren(...[...held].map(removable));
    remember();
  }

  function removable(scope) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = `${scope} ×`;
    button.title = `without ${scope}`;
    button.addEventListener("click", () => {
      held.delete(scope);
      filter();
      form.elements.scope.focus(); // the button is gone
    });
    return button;
  }

  function remember() {
    const kept = new URLSearchParams();
    if (words.value) kept.set("q", words.value);
    for (const scope of held) kept.append("scope", scope);
    if (method.value) kept.set("method", method.value);
    history.replaceState(null, "", location.pathname + (kept.size ? `?${kept}` : "") + location.hash);
  }

  scope.addEventListener("input", () => {
    const named = scope.value.trim();
    if (!known.has(named)) return;
    held.add(named);
    scope.value = "";
  });
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  filter();
});

function choice(name, all, values) {
  const select = document.createElement("select");
  select.name = name;
  select.add(new Option(all, ""));
  for (const value of [...values].sort()) select.add(new Option(value, value));
  return select;
}

function labelled(text, control) {
  const label = document.createElement("label");
  label.append(text, control);
  return label;
}
