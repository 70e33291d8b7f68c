// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html_page.h"

#include "core/exchange/html_text.h"
#include "core/exchange/plain_text.h"

#include <QCryptographicHash>

namespace lectern::exchange {

namespace {

const QByteArray pageStyle = QByteArrayLiteral(R"(
:root { color-scheme: light dark; --page: #fff; --ground: #fafaf8; --ink: #1f2328; --ink2: #4a505a;
  --muted: #5e6570; --line: #e5e3dd; --edge: #d6d3cb; --chip: #eeece7; --accent: #3451c7;
  --claim: #ffe8a3; --method: #cfe8ff; --result: #cdefd2; --doubt: #ffd6d6; --todo: #e7dbff; }
@media (prefers-color-scheme: dark) {
  :root { --page: #1a1d21; --ground: #17191d; --ink: #e6e7e9; --ink2: #bfc4cc; --muted: #9aa1ab;
    --line: #292d33; --edge: #3a4048; --chip: #2a2e35; --accent: #a3b4fc; --claim: #5c4a12;
    --method: #163a5c; --result: #17422a; --doubt: #5a2226; --todo: #3a2a5e; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); overflow-wrap: anywhere;
  font: 17px/1.6 Inter, system-ui, "Segoe UI", "Noto Sans", sans-serif; }
header, main, body > p { max-width: 688px; margin: 0 auto; padding: 0 20px; }
header { padding-top: 48px; }
h1 { font-size: 32px; line-height: 40px; margin: 0 0 8px; font-weight: 600; }
.description { white-space: pre-wrap; color: var(--ink2); margin: 0 0 16px; }
.filter { display: flex; gap: 12px; align-items: center; position: sticky; top: 0; z-index: 1;
  background: var(--page); max-width: 688px; margin: 0 auto; padding: 12px 20px;
  font-size: 13px; color: var(--muted); }
.filter[hidden] { display: none; }
.filter input { flex: 1; min-width: 0; font: inherit; color: var(--ink); background: var(--ground);
  border: 1px solid var(--edge); border-radius: 6px; padding: 6px 10px; }
.filter input:focus { outline: 2px solid var(--accent); outline-offset: -1px; }
article { border-top: 1px solid var(--line); padding: 24px 0; }
article.out { display: none; }
h2 { font-size: 24px; line-height: 32px; font-weight: 600; margin: 0 0 8px; }
.place { color: var(--muted); font-weight: 400; }
article p { margin: 0 0 12px; }
.authors { color: var(--ink2); font-size: 15px; }
.where, .did, .seen, .older { color: var(--muted); font-size: 13px; }
.did b { color: var(--ink); font-weight: 600; }
.tag { background: var(--chip); color: var(--ink2); border-radius: 6px; padding: 2px 8px; }
.comment { border-left: 3px solid var(--accent); padding-left: 12px; color: var(--ink2); }
a { color: var(--accent); }
mark { color: inherit; border-radius: 3px; padding: 1px 0; background: var(--claim); }
mark.method, li.method b { background: var(--method); }
mark.result, li.result b { background: var(--result); }
mark.doubt, li.doubt b { background: var(--doubt); }
mark.todo, li.todo b { background: var(--todo); }
.highlights { margin: 0 0 12px; padding: 0; list-style: none; font-size: 15px; }
.highlights li { margin: 0 0 8px; }
.highlights b { font-weight: 600; font-size: 13px; border-radius: 4px; padding: 2px 6px;
  background: var(--claim); }
.highlights span { display: block; color: var(--ink2); white-space: pre-wrap; }
.note { white-space: pre-wrap; font: 15px/1.6 inherit; font-family: inherit; margin: 0 0 12px;
  background: var(--ground); border: 1px solid var(--line); border-radius: 8px; padding: 12px 16px; }
.left { color: var(--muted); font-style: italic; }
@media print {
  :root { color-scheme: light; --page: #fff; --ground: #fff; --ink: #000; --ink2: #222;
    --muted: #444; --line: #ccc; --edge: #ccc; --chip: #eee; --accent: #000; --claim: #ffe8a3;
    --method: #cfe8ff; --result: #cdefd2; --doubt: #ffd6d6; --todo: #e7dbff; }
  body { font-size: 11pt; } .filter { display: none; } h1 { font-size: 20pt; }
  h2 { font-size: 14pt; line-height: 1.3; break-after: avoid; } article { padding: 12pt 0; }
  mark, .highlights b { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
)");

const QByteArray pageScript = QByteArrayLiteral(R"(
(function () {
  "use strict";
  var bar = document.getElementById("filter");
  var field = bar.querySelector("input");
  var count = bar.querySelector("span");
  var papers = Array.prototype.slice.call(document.querySelectorAll("article"));
  var texts = null;
  var waiting = 0;
  function fold(text) {
    return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }
  function show() {
    if (!texts) texts = papers.map(function (paper) { return fold(paper.textContent); });
    var words = fold(field.value).split(/\s+/).filter(Boolean);
    var shown = 0;
    papers.forEach(function (paper, i) {
      var fits = words.every(function (word) { return texts[i].indexOf(word) >= 0; });
      paper.classList.toggle("out", !fits);
      if (fits) shown += 1;
    });
    count.textContent = shown + " of " + papers.length;
  }
  field.addEventListener("input", function () {
    clearTimeout(waiting);
    waiting = setTimeout(show, 80);
  });
  count.textContent = papers.length + " of " + papers.length;
  bar.hidden = false;
}());
)");

QByteArray hashSource(const QByteArray &text) {
    return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() +
           '\'';
}

QByteArray policy() {
    return "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src " +
           hashSource(pageStyle) + "; script-src " + hashSource(pageScript) +
           "; base-uri 'none'; form-action 'none'\">";
}

QByteArrayList embedded(const QByteArray &element, const QByteArray &text) {
    return ('<' + element + '>' + text + "</" + element + '>').split('\n');
}

} // namespace

QByteArrayList htmlOpening(const Heading &heading) {
    const QString given = htmlText(heading.name);
    const QByteArray name = toUtf8(given.isEmpty() ? QStringLiteral("Papers") : given);
    QByteArrayList lines = {"<!DOCTYPE html>",
                            "<html lang=\"en\">",
                            "<head>",
                            "<meta charset=\"utf-8\">",
                            policy(),
                            "<meta name=\"viewport\" content=\"width=device-width, "
                            "initial-scale=1\">",
                            "<meta name=\"generator\" content=\"Lectern\">",
                            "<title>" + name + "</title>"};
    lines += embedded("style", pageStyle);
    lines += {"</head>", "<body>", "<header>", "<h1 dir=\"auto\">" + name + "</h1>"};
    if (!heading.description.trimmed().isEmpty())
        lines += "<p class=\"description\" dir=\"auto\">" +
                 toUtf8(htmlPreformatted(heading.description.trimmed())) + "</p>";
    lines += {"</header>",
              "<div class=\"filter\" id=\"filter\" hidden><input type=\"search\" "
              "aria-label=\"Filter\" placeholder=\"Filter\"><span role=\"status\"></span></div>",
              "<main>"};
    return lines;
}

QByteArrayList htmlClosing() {
    return QByteArrayList{"</main>"} + embedded("script", pageScript) +
           QByteArrayList{"</body>", "</html>"};
}

} // namespace lectern::exchange
