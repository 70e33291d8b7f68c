// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_words.h"

#include "ui/models/day_words.h"
#include "ui/models/put_together.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace lectern::ui {

namespace {

QString importTr(const char *text) {
    return QCoreApplication::translate("Lectern", text);
}

QString numbered(const char *text, qint64 number) {
    return QCoreApplication::translate("Lectern", text, nullptr, static_cast<int>(number));
}

QString decisionWord(model::DecisionState state) {
    switch (state) {
    case model::DecisionState::Kept:
        return importTr(QT_TRANSLATE_NOOP("Lectern", "known, kept"));
    case model::DecisionState::Later:
        return importTr(QT_TRANSLATE_NOOP("Lectern", "known, for later"));
    case model::DecisionState::Skipped:
        return importTr(QT_TRANSLATE_NOOP("Lectern", "known, skipped"));
    case model::DecisionState::Undecided:
        break;
    }
    return importTr(QT_TRANSLATE_NOOP("Lectern", "known"));
}

const QHash<QString, const char *> &formatTitles() {
    static const QHash<QString, const char *> titles = {
        {QStringLiteral("hf-text"), QT_TRANSLATE_NOOP("Lectern", "Daily Papers, page as text")},
        {QStringLiteral("hf-markdown"), QT_TRANSLATE_NOOP("Lectern", "Daily Papers, Markdown")},
        {QStringLiteral("hf-api-json"), QT_TRANSLATE_NOOP("Lectern", "Daily Papers, JSON")},
        {QStringLiteral("hf-html"), QT_TRANSLATE_NOOP("Lectern", "Daily Papers, saved page")},
        {QStringLiteral("hf-mail"), QT_TRANSLATE_NOOP("Lectern", "Daily Papers, mail")},
        {QStringLiteral("arxiv-mail"), QT_TRANSLATE_NOOP("Lectern", "arXiv mailing")},
        {QStringLiteral("arxiv-listing"), QT_TRANSLATE_NOOP("Lectern", "arXiv listing")},
        {QStringLiteral("arxiv-rss"), QT_TRANSLATE_NOOP("Lectern", "arXiv feed, RSS")},
        {QStringLiteral("arxiv-atom"), QT_TRANSLATE_NOOP("Lectern", "arXiv feed, Atom")},
        {QStringLiteral("arxiv-api"), QT_TRANSLATE_NOOP("Lectern", "arXiv search")},
        {QStringLiteral("arxiv-oai"), QT_TRANSLATE_NOOP("Lectern", "arXiv metadata, OAI")},
        {QStringLiteral("kaggle-jsonl"), QT_TRANSLATE_NOOP("Lectern", "arXiv metadata, Kaggle")},
        {QStringLiteral("scholar-alert"), QT_TRANSLATE_NOOP("Lectern", "Google Scholar alert")},
        {QStringLiteral("bibtex"), "BibTeX"},
        {QStringLiteral("ris"), "RIS"},
        {QStringLiteral("csl-json"), "CSL-JSON"},
        {QStringLiteral("zotero-json"), "Zotero JSON"},
        {QStringLiteral("rss"), QT_TRANSLATE_NOOP("Lectern", "Feed, RSS")},
        {QStringLiteral("atom"), QT_TRANSLATE_NOOP("Lectern", "Feed, Atom")},
        {QStringLiteral("lectern-json"), QT_TRANSLATE_NOOP("Lectern", "Lectern JSON")},
    };
    return titles;
}

QString papersAndNew(qint64 papers, qint64 fresh) {
    return saidOfOne({numbered(QT_TRANSLATE_N_NOOP("Lectern", "%Ln paper(s)"), papers),
                      importTr(QT_TRANSLATE_NOOP("Lectern", "%L1 new")).arg(fresh)});
}

} // namespace

QString importTitle(const library::ImportRequest &request) {
    const qsizetype files = request.paths.size() + (request.bytes ? 1 : 0);
    if (files != 1) return numbered(QT_TRANSLATE_N_NOOP("Lectern", "Import %Ln file(s)"), files);
    const QString name =
        request.bytes ? request.name : QFileInfo(request.paths.constFirst()).fileName();
    return importTr(QT_TRANSLATE_NOOP("Lectern", "Import %1")).arg(name);
}

QString fileName(const model::FileReport &file) {
    return QFileInfo(file.path).fileName();
}

QString kindWords(const model::FileReport &file) {
    if (file.error) return importTr(QT_TRANSLATE_NOOP("Lectern", "cannot be read"));
    const QString format = formatWords(file.format);
    return file.day ? format + QStringLiteral(" · ") + shortDay(*file.day) : format;
}

QString countWords(const model::FileReport &file) {
    if (!file.error) return papersAndNew(file.papers, file.fresh);
    // Its name stands there already, and there is no room for the way to it.
    return file.path.isEmpty() ? file.error->message
                               : QString(file.error->message).replace(file.path, fileName(file));
}

QString formatWords(const QString &format) {
    const char *title = formatTitles().value(format, nullptr);
    return title ? importTr(title) : format;
}

QString formatCaution(const QString &format) {
    if (format != QLatin1String("hf-text")) return {};
    return importTr(QT_TRANSLATE_NOOP(
        "Lectern", "The page drops short abstracts; it may not be the whole day."));
}

QString fateWords(const model::EntryPreview &entry) {
    switch (entry.fate) {
    case model::EntryFate::New:
        return importTr(QT_TRANSLATE_NOOP("Lectern", "new"));
    case model::EntryFate::Doubtful:
        return importTr(QT_TRANSLATE_NOOP("Lectern", "new, perhaps known"));
    case model::EntryFate::Known:
        return decisionWord(entry.decision);
    case model::EntryFate::Updated:
        break;
    }
    return entry.version ? importTr(QT_TRANSLATE_NOOP("Lectern", "version %1")).arg(*entry.version)
                         : importTr(QT_TRANSLATE_NOOP("Lectern", "updated"));
}

QString totalWords(const model::ImportReport &report) {
    const model::FileReport total = report.total();
    QStringList parts{importTr(QT_TRANSLATE_NOOP("Lectern", "%L1 new")).arg(total.fresh),
                      importTr(QT_TRANSLATE_NOOP("Lectern", "%L1 known")).arg(total.known)};
    const auto add = [&parts](const char *text, qint64 count) {
        if (count > 0) parts += importTr(text).arg(count);
    };
    add(QT_TRANSLATE_NOOP("Lectern", "%L1 updated"), total.updated);
    add(QT_TRANSLATE_NOOP("Lectern", "%L1 doubtful"), total.doubtful);
    add(QT_TRANSLATE_NOOP("Lectern", "%L1 left out"), total.rejected);
    return importTr(QT_TRANSLATE_NOOP("Lectern", "In all %L1: %2"))
        .arg(total.papers)
        .arg(saidOfOne(parts));
}

QString importedWords(const model::ImportReport &report) {
    const model::FileReport total = report.total();
    const QString words = papersAndNew(total.papers, total.fresh);
    const auto unread = std::count_if(report.files.cbegin(), report.files.cend(),
                                      [](const auto &file) { return file.error.has_value(); });
    if (unread == 0) return words;
    return clauses(
        {words, numbered(QT_TRANSLATE_N_NOOP("Lectern", "%Ln file(s) could not be read"), unread)});
}

} // namespace lectern::ui
