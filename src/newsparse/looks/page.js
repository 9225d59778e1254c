"use strict";
(() => {
  const $ = (selector) => document.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const made = (name, text = "", kind = "") => {
    const element = document.createElement(name);
    element.textContent = text;
    if (kind) element.className = kind;
    return element;
  };
  const list = $("#rows");
  const rows = all("#rows > li");
  const tags = rows.map((row) => row.querySelector(".tag"));
  const sure = rows.map((row) => Number(row.dataset.sure));
  const stripes = all(".strip i");
  const links = all("a.name");
  const { rules, sees, said } = JSON.parse($("#reasons").textContent);
  const numbers = (piece) => (piece.dataset.parts || "").split(" ").filter(Boolean);
  const status = $("#status");
  const picked = new Set();
  let onlyDoubtful = false;

  // The legend is the filter; with nothing picked everything is shown.
  const limit = () => Number($("#limit").value);
  const isShown = (at) =>
    (!picked.size || picked.has(rows[at].dataset.label)) && (!onlyDoubtful || sure[at] < limit());

  function applyFilter() {
    let shown = 0;
    rows.forEach((row, at) => {
      row.hidden = !isShown(at);
      row.classList.toggle("doubt", sure[at] < limit());
      stripes[at].classList.toggle("off", row.hidden);
      shown += !row.hidden;
    });
    all("[data-pick]").forEach((button) =>
      button.setAttribute("aria-pressed", picked.has(button.dataset.pick)));
    $("#doubtful").setAttribute("aria-pressed", onlyDoubtful);
    $("#doubtful span").textContent = sure.filter((value) => value < limit()).length;
    $(".doubts output").textContent = limit().toFixed(2);
    $("#all").hidden = !picked.size && !onlyDoubtful;
    status.textContent = $("#all").hidden ? "" : `${shown} of ${rows.length} blocks`;
    rove(tags, tags.find((tag) => tag.tabIndex === 0 && !tag.closest("li").hidden));
  }

  function showAll() {
    picked.clear();
    onlyDoubtful = false;
    applyFilter();
  }

  // One stop for the tab key in each list; arrows go on from there.
  function rove(stops, to) {
    const at = to || stops.find((stop) => !stop.closest("li").hidden);
    stops.forEach((stop) => { stop.tabIndex = stop === at ? 0 : -1; });
  }

  function goTo(stops, stop) {
    if (!stop) return;
    rove(stops, stop);
    stop.focus({ preventScroll: true });
    stop.closest("li").scrollIntoView({ block: "nearest" });
  }

  function arrows(stops, event) {
    const open = stops.filter((stop) => stop.offsetParent);
    const at = open.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: open.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    goTo(stops, open[to]);
  }

  function goToDoubt(step) {
    const from = tags.indexOf(document.activeElement);
    const count = rows.length;
    for (let far = 1; far <= count; far += 1) {
      const at = (((from < 0 && step < 0 ? 0 : from) + step * far) % count + count) % count;
      if (sure[at] < limit() && !rows[at].hidden) {
        goTo(tags, tags[at]);
        rows[at].scrollIntoView({ block: "center" });
        return;
      }
    }
    status.textContent = "No doubtful block is shown.";
  }

  // What became of a block, and the rules that spoke on it.
  function why(at) {
    const panel = made("div", "", "why");
    panel.id = `w${at}`;
    const parts = new Set(all(".raw span", rows[at]).flatMap(numbers));
    for (const number of parts) {
      const part = document.getElementById(`p${number}`);
      if (!part) continue;
      const told = made("p", "became ");
      const link = made("a", part.querySelector(".name").textContent);
      link.href = `#p${number}`;
      link.dataset.part = number;
      told.append(link);
      const facts = part.querySelector(".facts");
      if (facts) told.append(` · ${facts.textContent}`);
      panel.append(told);
    }
    if (rows[at].dataset.element) panel.append(made("p", `element ${rows[at].dataset.element}`));
    panel.append(said[at] ? table(said[at]) : made("p",
      "Which rules spoke is known only of an article parsed with explain=True."));
    return panel;
  }

  function table(pairs) {
    const shown = made("table");
    shown.append(made("caption", "rules that spoke for (+) or against (−) the label"));
    const most = 12;
    for (let at = 0; at < Math.min(pairs.length, 2 * most); at += 2) {
      const strength = pairs[at + 1];
      const line = shown.insertRow();
      line.insertCell().textContent = (strength < 0 ? "−" : "+") + Math.abs(strength).toFixed(2);
      const scale = made("span", "", "scale");
      const bar = made("i", "", strength < 0 ? "against" : "for");
      bar.style.width = `${Math.min(Math.abs(strength) / 4, 1) * 50}%`;
      scale.append(bar);
      line.insertCell().append(scale);
      const rule = line.insertCell();
      rule.textContent = rules[pairs[at]];
      rule.title = sees[pairs[at]];
    }
    if (pairs.length > 2 * most) {
      const line = shown.insertRow();
      line.append(made("td"), made("td"), made("td", `and ${pairs.length / 2 - most} more`, "more"));
    }
    if (!pairs.length) return made("p", "No rule spoke: the label follows from its neighbours.");
    return shown;
  }

  function close(at) {
    rows[at].querySelector(".why")?.remove();
    tags[at].setAttribute("aria-expanded", "false");
    tags[at].removeAttribute("aria-controls");
  }

  function clear() {
    all(".hit, .at").forEach((element) => element.classList.remove("hit", "at"));
    rows.forEach((row, at) => row.querySelector(".why") && close(at));
  }

  function select(at, piece) {
    clear();
    const [number] = numbers(piece || rows[at].querySelector(".raw span") || rows[at]);
    rows[at].classList.add("at");
    stripes[at].classList.add("at");
    rows[at].append(why(at));
    tags[at].setAttribute("aria-expanded", "true");
    tags[at].setAttribute("aria-controls", `w${at}`);
    rove(tags, tags[at]);
    if (number !== undefined) mark(number);
  }

  // Both ends of a part: where the source prints it, and where the result lists it.
  function mark(number) {
    const part = document.getElementById(`p${number}`);
    if (!part) return;
    part.classList.add("hit");
    const folded = part.closest("details");
    if (folded) folded.open = true;
    const pane = $(".result");
    if (getComputedStyle(pane).position === "sticky") {
      pane.scrollTop += part.getBoundingClientRect().top - pane.getBoundingClientRect().top
        - pane.clientHeight / 3;
    }
    all(".raw span", list).filter((piece) => numbers(piece).includes(number)).forEach((piece) => {
      piece.classList.add("hit");
      piece.closest("li").classList.add("hit");
    });
  }

  function selectPart(number) {
    clear();
    mark(number);
    const places = rows.filter((row) => row.classList.contains("hit"));
    if (!places.length) return;
    if (places.some((row) => row.hidden)) showAll();
    places[0].scrollIntoView({ block: "center" });
    const name = document.querySelector(`#p${number} .name`).textContent;
    status.textContent = `${name}: block ${places.map((row) => rows.indexOf(row) + 1).join(", ")}`;
  }

  let waiting;
  const isReading = () => !getSelection().isCollapsed;

  list.addEventListener("click", (event) => {
    clearTimeout(waiting);
    const at = rows.indexOf(event.target.closest("#rows > li"));
    const link = event.target.closest("[data-part]");
    if (link) {
      event.preventDefault();
      const part = document.getElementById(`p${link.dataset.part}`);
      mark(link.dataset.part);
      part.scrollIntoView({ block: "nearest" });
      const name = part.querySelector("a.name");
      if (name) goTo(links, name);
    } else if (at >= 0 && !event.target.closest(".why") && !isReading()) {
      const opened = rows[at].querySelector(".why:not(.peek)");
      const piece = event.target.closest(".raw span");
      if (opened && !piece) clear();
      else select(at, piece);
    }
  });
  list.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    arrows(tags, event);
    if (event.key === "d") goToDoubt(1);
    if (event.key === "D") goToDoubt(-1);
    if (event.key === "Escape") {
      const at = rows.findIndex((row) => row.contains(document.activeElement));
      clear();
      goTo(tags, tags[at]);
    }
  });

  // A mouse that rests on a label peeks at the reasons; a finger taps.
  tags.forEach((tag, at) => {
    tag.addEventListener("pointerenter", (event) => {
      if (event.pointerType !== "mouse" || rows[at].querySelector(".why")) return;
      waiting = setTimeout(() => {
        const panel = why(at);
        panel.classList.add("peek");
        rows[at].append(panel);
        panel.classList.toggle("up", panel.getBoundingClientRect().bottom > innerHeight);
      }, 250);
    });
    tag.addEventListener("pointerleave", () => {
      clearTimeout(waiting);
      rows[at].querySelector(".why.peek")?.remove();
    });
  });

  $(".result").addEventListener("click", (event) => {
    const part = event.target.closest(".parts li");
    if (!part || isReading()) return;
    event.preventDefault();
    const name = part.querySelector("a.name");
    if (name) rove(links, name);
    selectPart(part.id.slice(1));
  });
  $(".result").addEventListener("keydown", (event) => arrows(links, event));

  $(".legend").addEventListener("click", (event) => {
    const label = event.target.closest("[data-pick]")?.dataset.pick;
    if (!label) return;
    if (!picked.delete(label)) picked.add(label);
    applyFilter();
  });
  $("#all").addEventListener("click", () => { showAll(); $(".legend .pick")?.focus(); });
  $("#doubtful").addEventListener("click", () => { onlyDoubtful = !onlyDoubtful; applyFilter(); });
  $("#limit").addEventListener("input", applyFilter);
  $("#next").addEventListener("click", () => goToDoubt(1));
  $("#last").addEventListener("click", () => goToDoubt(-1));
  $(".strip").addEventListener("click", (event) => {
    const at = stripes.indexOf(event.target);
    if (at < 0) return;
    if (rows[at].hidden) showAll();
    select(at);
    rows[at].scrollIntoView({ block: "center" });
  });

  const bar = $(".bar");
  new ResizeObserver(() => {
    document.documentElement.style.setProperty("--bar", `${bar.offsetHeight}px`);
  }).observe(bar);
  rove(links, links[0]);
  applyFilter();
})();
