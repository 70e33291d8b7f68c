// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/note_template.h"

#include "ui/commands/safe_link.h"
#include "ui/models/meaning_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr qint64 largestTemplate = 64 * 1024;
constexpr qsizetype mostTemplates = 20;

struct TemplateWords {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

QList<NoteTemplate> ownTemplates() {
    return {
        {TemplateWords::tr("Summary"),
         TemplateWords::tr("## {{title}}\n\n**Problem.** \n\n**Idea.** \n\n**Evidence.** \n\n"
                           "**For me.** \n")},
        {TemplateWords::tr("Critique"),
         TemplateWords::tr("**Claim.** \n\n**What holds it up.** \n\n**What does not.** \n\n"
                           "**What would change my mind.** \n")},
        {TemplateWords::tr("Questions"),
         TemplateWords::tr("- [ ] What is new against earlier work?\n- [ ] Which result would fail "
                           "first?\n- [ ] What to ask {{first}}?\n")},
        {TemplateWords::tr("Highlights"), QStringLiteral("{{quotes}}")}};
}

std::optional<NoteTemplate> templateIn(const QFileInfo &file) {
    if (!file.isFile() || file.size() > largestTemplate) return std::nullopt;
    QFile text(file.filePath());
    if (!text.open(QIODevice::ReadOnly)) return std::nullopt;
    return NoteTemplate{file.completeBaseName(), QString::fromUtf8(text.read(largestTemplate))};
}

QString quotesOf(const model::Paper &paper) {
    QString quotes;
    for (const model::Highlight &highlight : paper.highlights)
        quotes +=
            QStringLiteral("> %1\n> — %2\n\n")
                .arg(QString(highlight.quote).replace(u'\n', u' '), nameOf(highlight.meaning));
    return quotes;
}

QHash<QString, QString> fieldsOf(const model::Paper &paper, const QDate &today) {
    const model::Facts &facts = paper.facts;
    const model::Identifiers &ids = facts.identifiers;
    return {{QStringLiteral("title"), facts.title.tidy.simplified()},
            {QStringLiteral("authors"), facts.authors.join(QStringLiteral(", "))},
            {QStringLiteral("first"), facts.authors.value(0)},
            {QStringLiteral("year"), facts.published.left(4)},
            {QStringLiteral("id"), ids.arxiv.isEmpty() ? ids.doi : ids.arxiv},
            {QStringLiteral("url"), pageOf(facts)},
            {QStringLiteral("abstract"), facts.abstract.tidy},
            {QStringLiteral("today"), today.toString(Qt::ISODate)},
            {QStringLiteral("quotes"), quotesOf(paper)}};
}

} // namespace

QList<NoteTemplate> noteTemplates(const QString &folder) {
    QList<NoteTemplate> all = ownTemplates();
    if (folder.isEmpty()) return all; // which QDir would take for where we happen to be
    const QFileInfoList files = QDir(folder).entryInfoList(
        {QStringLiteral("*.md")}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo &file : files.mid(0, mostTemplates)) {
        const auto one = templateIn(file);
        if (!one) continue;
        const auto same = std::find_if(all.begin(), all.end(), [&](const NoteTemplate &ours) {
            return ours.name == one->name;
        });
        if (same == all.end())
            all.append(*one);
        else
            *same = *one;
    }
    return all;
}

// Once over the template: what a field holds is never read for fields.
QString filledTemplate(const QString &text, const model::Paper &paper, const QDate &today) {
    static const QRegularExpression field(QStringLiteral("\\{\\{([a-z]+)\\}\\}"));
    const QHash<QString, QString> fields = fieldsOf(paper, today);
    QString filled;
    qsizetype from = 0;
    auto each = field.globalMatch(text);
    while (each.hasNext()) {
        const auto match = each.next();
        filled += QStringView(text).mid(from, match.capturedStart() - from);
        filled += fields.value(match.captured(1), match.captured());
        from = match.capturedEnd();
    }
    return filled + text.mid(from);
}

} // namespace lectern::ui
