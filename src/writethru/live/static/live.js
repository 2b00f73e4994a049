/* Makes the page move; without it the page is whole. */
(() => {
	"use strict";
	const $ = (id) => document.getElementById(id);
	const body = document.body, data = body.dataset, list = $("entries"), pill = $("pill");
	const count = (n, one) => n + " " + one + (n === 1 ? "" : "s");

	/* Times: the reader's own zone, and how long ago. */
	const hm = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
	const dm = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "long" });
	const ago = (t) => {
		const s = Math.max(0, (Date.now() - t) / 1000);
		if (s < 60) return "just now";
		if (s < 3600) return Math.floor(s / 60) + " min ago";
		if (s < 86400) return Math.floor(s / 3600) + " h ago";
		return count(Math.floor(s / 86400), "day") + " ago";
	};
	const put = (el, text) => { if (el.textContent !== text) el.textContent = text; };
	const tick = (root) => {
		root.querySelectorAll("[data-clock]").forEach((el) => put(el, hm.format(new Date(el.dateTime))));
		root.querySelectorAll("[data-ago]").forEach((el) => put(el, ago(Date.parse(el.dataset.ago))));
		root.querySelectorAll("[data-day]").forEach((el) => {
			const d = new Date(el.dataset.day);
			put(el, d.toDateString() === new Date().toDateString() ? "" : dm.format(d));
		});
		root.querySelectorAll(".zone").forEach((el) => el.remove());
	};
	tick(document);
	setInterval(() => tick(document), 20000);
	if ($("zone")) put($("zone"), "Times are in your time zone.");
	if (!data.stream || !list) return;

	/* Keep what is read where it is: whatever changes above or below, the line in view stays. */
	const top = (el) => el.getBoundingClientRect().top;
	const still = (change) => {
		if (scrollY < 2) return change();
		const lines = [...list.querySelectorAll(".entry :is(h3,.words,.who,summary,.notice,.evidence li)")];
		const line = lines.find((el) => { const b = el.getBoundingClientRect(); return b.height && b.bottom > 8; });
		if (!line) return change();
		const id = line.closest(".entry").id, was = [top(line), top($(id))];
		change();
		const moved = line.isConnected ? top(line) - was[0] : $(id) ? top($(id)) - was[1] : 0;
		if (Math.abs(moved) > 0.5) scrollBy({ top: moved, behavior: "instant" });
	};

	/* Entries */
	const waiting = new Map();
	let revision = +data.revision, quiet = false, oldest = data.order === "oldest";
	const make = (html) => {
		const t = document.createElement("template");
		t.innerHTML = html;
		tick(t.content);
		return t.content.firstElementChild;
	};
	const place = (el, after) => {
		const ref = after && $(after);
		if (oldest) list.insertBefore(el, ref || null);
		else ref ? ref.after(el) : list.prepend(el);
	};
	const swap = (old, item) => {
		const fresh = make(item.html), focused = old.contains(document.activeElement) && document.activeElement;
		old.querySelectorAll("details[open]").forEach((d) => {
			const twin = fresh.querySelector('[data-keep="' + d.dataset.keep + '"]');
			if (twin) twin.open = true;
		});
		if (old.dataset.news) fresh.dataset.news = old.dataset.news;
		const box = old.getBoundingClientRect(), seen = box.bottom > 0 && box.top < innerHeight;
		/* Equal parts stay the same nodes, so that the line being read is still there. */
		const kept = [...old.querySelector(".what").children];
		[...fresh.querySelector(".what").children].forEach((el) => {
			const twin = kept.findIndex((k) => k.isEqualNode(el));
			if (twin >= 0) el.replaceWith(kept.splice(twin, 1)[0]);
		});
		old.replaceWith(fresh);
		if (focused && !focused.isConnected) {
			const where = [...fresh.querySelectorAll("a,summary")].find((el) => el.textContent === focused.textContent);
			if (where) where.focus({ preventScroll: true });
		}
		const above = oldest ? fresh.nextElementSibling : fresh.previousElementSibling;
		if ((above ? above.id : null) !== item.after) place(fresh, item.after);
		if (seen) fresh.classList.add("just");
		return seen;
	};
	const show = () => {
		[...waiting.values()].forEach((item) => {
			const el = make(item.html);
			el.classList.add("come");
			place(el, item.after);
		});
		waiting.clear();
		tell();
	};
	const tell = () => {
		const n = waiting.size, button = $("quiet");
		pill.hidden = !n || quiet;
		put(pill.firstChild, count(n, "new update"));
		put(button, quiet ? "Follow live" + (n ? " (" + n + " waiting)" : "") : "Follow quietly");
		button.setAttribute("aria-pressed", quiet);
	};
	const atTop = () => scrollY < 40;
	let words = [], saying = 0;
	const announce = (more) => {
		if (quiet || !more) return;
		words.push(more);
		clearTimeout(saying);
		saying = setTimeout(() => put($("announce"), words.splice(0).join(". ")), 600);
	};
	const apply = (patch) => {
		if (patch.revision <= revision) return;
		revision = patch.revision;
		const said = { corrected: 0, disputed: 0, retracted: 0, changed: 0 };
		let fresh = 0;
		still(() => {
			$("head").replaceWith(make(patch.head));
			$("highlights").replaceWith(make(patch.highlights));
			document.title = patch.title + " · Live";
			patch.removed.forEach((id) => { waiting.delete(id); $(id) && $(id).remove(); });
			patch.changed.forEach((item) => {
				const old = $(item.id);
				if (!old) { waiting.has(item.id) || fresh++; waiting.set(item.id, item); return; }
				const before = old.dataset.status;
				if (swap(old, item)) said[item.status !== before && item.status in said ? item.status : "changed"]++;
			});
			$("empty").hidden = !!(list.children.length + waiting.size);
		});
		if (oldest && !quiet) still(show);
		else if (waiting.size && !quiet && atTop()) show();
		tell();
		announce([
			fresh && count(fresh, "new update"),
			...Object.keys(said).map((k) => said[k] && said[k] + " on screen " + (k === "retracted" ? "withdrawn" : k)),
		].filter(Boolean).join(", "));
		link(true);
		remember();
	};
	pill.firstChild.onclick = () => {
		const first = [...waiting.keys()][0];
		show();
		(oldest ? $(first) : list).scrollIntoView({ block: "start" });
		$("main").focus({ preventScroll: true });
	};
	addEventListener("scroll", () => { if (waiting.size && !quiet && atTop()) show(); }, { passive: true });
	const button = $("quiet");
	button.hidden = false;
	button.onclick = () => { quiet = !quiet; if (!quiet && waiting.size && atTop()) show(); tell(); };

	/* The stream */
	let source, heard = Date.now(), lost = 0, tries = 0, up = true, loading = false, queue = [];
	const link = (on) => {
		if (on) { heard = Date.now(); tries = 0; clearTimeout(lost); lost = 0; }
		up = on;
		const el = $("link");
		if (!el) return;
		el.closest(".state").classList.toggle("waiting", !on);
		put(el, on ? "Live" : (navigator.onLine ? "Reconnecting" : "Offline") + ", last heard " + hm.format(heard));
	};
	const losing = () => { if (!lost && up) lost = setTimeout(() => { lost = 0; link(false); }, 2500); };
	const reset = async () => {
		if (loading) return;
		loading = true;
		try {
			const answer = await fetch(location.pathname + location.search, { cache: "no-cache" });
			if (!answer.ok) throw 0;
			const page = new DOMParser().parseFromString(await answer.text(), "text/html");
			const entries = [...page.querySelectorAll("#entries > .entry")], ids = new Set(entries.map((e) => e.id));
			const old = [...list.children].filter((e) => !ids.has(e.id)).map((e) => e.id);
			let above = null;
			const changed = (oldest ? entries.reverse() : entries).map((e) => {
				const item = { id: e.id, html: e.outerHTML, status: e.dataset.status, after: above };
				above = e.id;
				return item;
			}).filter((i) => !$(i.id) || $(i.id).dataset.revision !== make(i.html).dataset.revision);
			revision = -1;
			apply({
				revision: +page.body.dataset.revision, title: page.querySelector("h1").textContent, changed, removed: old,
				head: page.querySelector("#head").outerHTML, highlights: page.querySelector("#highlights").outerHTML,
			});
		} catch {
			setTimeout(reset, 3000);
		} finally {
			loading = false;
			queue.splice(0).forEach(apply);
		}
	};
	const connect = () => {
		source = new EventSource(data.stream + "?since=" + revision);
		source.onopen = () => link(true);
		source.onerror = () => {
			losing();
			if (source.readyState === EventSource.CLOSED) {
				setTimeout(connect, Math.min(30000, 1000 * 2 ** tries++) * (0.5 + Math.random()));
			}
		};
		source.addEventListener("revision", (e) => { const p = JSON.parse(e.data); loading ? queue.push(p) : apply(p); });
		source.addEventListener("reset", reset);
	};
	addEventListener("offline", () => link(false));
	addEventListener("online", () => { source.close(); connect(); });

	/* Since you were here */
	const key = "writethru:" + data.story;
	let past = null;
	try { past = JSON.parse(localStorage.getItem(key)); } catch { /* storage may be refused */ }
	const remember = () => {
		const seen = {};
		[...list.children].forEach((e) => { seen[e.id] = e.dataset.status; });
		try { localStorage.setItem(key, JSON.stringify({ at: Date.now(), seen })); } catch { /* as above */ }
	};
	if (past && past.seen && Object.keys(past.seen).length) {
		const n = { fresh: 0, corrected: 0, gone: 0 };
		[...list.children].forEach((e) => {
			const was = past.seen[e.id], is = e.dataset.status;
			const what = !was ? "fresh" : was === is ? "" : is === "retracted" ? "gone" : is;
			if (what in n) { n[what]++; e.dataset.news = what; }
		});
		const parts = [n.fresh && n.fresh + " new", n.corrected && n.corrected + " corrected",
			n.gone && n.gone + " you read no longer stand" + (n.gone === 1 ? "s" : "")].filter(Boolean);
		if (parts.length) {
			const line = $("since"), only = document.createElement("button");
			line.textContent = "Since you were here at " + hm.format(past.at) + ": " + parts.join(" · ") + " ";
			only.type = "button";
			only.textContent = "Show only these";
			only.onclick = () => put(only, list.classList.toggle("only") ? "Show all" : "Show only these");
			line.append(only);
			line.hidden = false;
		}
	}
	remember();
	addEventListener("pagehide", remember);
	connect();
})();
