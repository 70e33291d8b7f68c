// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/org_format.h"

#include "core/base/uuid.h"
#include "core/exchange/markdown_note.h"
#include "core/exchange/org_text.h"
#include "core/exchange/paper_words.h"
#include "core/exchange/plain_text.h"

namespace lectern::exchange {

namespace {

QString headline(const ExportedPaper &exported) {
    QString title = orgInline(exported.paper.facts.title.tidy);
    if (title.isEmpty()) title = QStringLiteral("Without a title");
    const QString place =
        exported.place > 0 ? QString::number(exported.place) + QStringLiteral(". ") : QString();
    const QString tags = orgTags(tagNames(exported.paper));
    return QStringLiteral("* ") + place + title +
           (tags.isEmpty() ? QString() : QLatin1Char(' ') + tags);
}

class OrgDrawer {
  public:
    void add(const char *name, const QString &value) {
        QString line = oneLine(value);
        line.removeIf([](QChar character) { return isHiddenControl(character); });
        if (!line.isEmpty())
            m_lines += QLatin1Char(':') + QLatin1String(name) + QStringLiteral(": ") + line;
    }
    [[nodiscard]] QStringList lines() const {
        return QStringList{QStringLiteral(":PROPERTIES:")} + m_lines +
               QStringList{QStringLiteral(":END:")};
    }

  private:
    QStringList m_lines;
};

QStringList drawerOf(const ExportedPaper &exported) {
    const model::Paper &paper = exported.paper;
    const model::Facts &facts = paper.facts;
    const QString between = QStringLiteral("; ");
    OrgDrawer drawer;
    drawer.add("CUSTOM_ID", exported.key);
    drawer.add("UUID", base::toText(paper.uuid));
    drawer.add("AUTHORS", facts.authors.join(between));
    drawer.add("PUBLISHED", facts.published);
    drawer.add("VENUE", facts.venue);
    drawer.add("ARXIV", facts.identifiers.arxiv);
    drawer.add("DOI", facts.identifiers.doi);
    drawer.add("URL", pageOf(facts));
    drawer.add("DECISION", model::toText(paper.decision.state));
    drawer.add("DECIDED", paper.decision.decided ? paper.decision.decided->toIso() : QString());
    drawer.add("SNOOZEDUNTIL",
               paper.decision.until ? paper.decision.until->toString(Qt::ISODate) : QString());
    drawer.add("PROGRESS", progressWord(paper.progress).toLower());
    drawer.add("KEYWORDS", tagNames(paper).join(between));
    drawer.add("LISTS", paper.lists.join(between));
    return drawer.lines();
}

void addQuote(QStringList &lines, const QString &abstract) {
    if (abstract.trimmed().isEmpty()) return;
    lines << QStringLiteral("#+begin_quote") << orgLines(abstract) << QStringLiteral("#+end_quote");
}

void addItems(QStringList &lines, const model::Paper &paper) {
    for (const model::Highlight &highlight : highlightsByMeaning(paper)) {
        QString item = QStringLiteral("- ") + meaningWord(highlight.meaning) +
                       QStringLiteral(" :: “") + orgInline(highlight.quote) + QStringLiteral("”");
        if (highlight.orphan) item += QStringLiteral(" (no longer in the text)");
        lines += item;
        for (const QString &line : orgLines(highlight.comment))
            if (!line.isEmpty()) lines += QStringLiteral("  ") + line;
    }
}

void addSource(QStringList &lines, const QString &note) {
    const QStringList noteLines = markdownNote(note);
    if (noteLines.isEmpty()) return;
    lines += QStringLiteral("#+begin_src markdown");
    for (const QString &line : noteLines)
        lines += orgSourceLine(line);
    lines += QStringLiteral("#+end_src");
}

void addOrgLinks(QStringList &lines, const model::Facts &facts) {
    for (const NamedAddress &address : addressesOf(facts))
        if (isWebAddress(address.url))
            lines += QStringLiteral("- ") + orgLink(address.name, address.url);
}

class OrgFormat final : public BlockFormat {
  public:
    [[nodiscard]] BlockMarks marks() const override { return {QByteArrayLiteral("# "), {}}; }

    [[nodiscard]] QByteArrayList opening(const Heading &heading) const override {
        const QString name = oneLine(heading.name);
        QByteArrayList lines = {"#+title: " +
                                    toUtf8(name.isEmpty() ? QStringLiteral("Papers") : name),
                                QByteArrayLiteral("#+options: ^:nil")};
        if (!heading.description.trimmed().isEmpty()) lines += QByteArray();
        lines += toUtf8(orgLines(heading.description));
        return lines;
    }

    [[nodiscard]] QByteArrayList block(const ExportedPaper &exported) const override {
        const model::Paper &paper = exported.paper;
        QStringList lines = {headline(exported)};
        lines += drawerOf(exported);
        addOrgLinks(lines, paper.facts);
        if (const QString comment = orgInline(exported.comment); !comment.isEmpty())
            lines += QStringLiteral("- On the list :: ") + comment;
        addQuote(lines, paper.facts.abstract.tidy);
        addItems(lines, paper);
        addSource(lines, paper.note.text);
        for (const model::OlderText &older : paper.olderTexts) {
            lines += QLatin1Char('*') + orgInline(olderTextWords(older)) + QLatin1Char('*');
            addQuote(lines, older.text.tidy);
        }
        for (const model::Sighting &sighting : paper.sightings)
            lines += QStringLiteral("- Seen in ") + orgInline(sightingWords(sighting));
        return toUtf8(lines);
    }

    [[nodiscard]] QByteArray leftNotice() const override {
        return QByteArrayLiteral("/No longer in this list./");
    }
};

} // namespace

std::unique_ptr<BlockFormat> orgFormat() {
    return std::make_unique<OrgFormat>();
}

} // namespace lectern::exchange
