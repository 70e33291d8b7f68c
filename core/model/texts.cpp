// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/digest.h"
#include "core/model/entry.h"
#include "core/model/highlight.h"
#include "core/model/import_report.h"
#include "core/model/reader_state.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lectern::model {

namespace {

constexpr int mostYearsBack = 8; // to a 29 February, from 1904 to 1896
constexpr std::array decisionNames = {"undecided", "kept", "later", "skipped"};
constexpr std::array progressNames = {"unread", "reading", "read"};
constexpr std::array meaningNames = {"claim", "method", "result", "doubt", "todo"};
constexpr std::array fieldNames = {"title", "abstract"};
constexpr std::array attachmentNames = {"file", "pdf"};
constexpr std::array fateNames = {"new", "doubtful", "known", "updated"};
constexpr std::array linkNames = {"code", "project", "dataset", "model", "demo", "other"};

template <typename Names, typename Enum>
QString nameOf(const Names &names, Enum value) {
    return QString::fromLatin1(names.at(static_cast<size_t>(value)));
}

} // namespace

QString toText(DecisionState state) {
    return nameOf(decisionNames, state);
}
QString toText(ReadingProgress progress) {
    return nameOf(progressNames, progress);
}
QString toText(Meaning meaning) {
    return nameOf(meaningNames, meaning);
}
QString toText(AttachmentKind kind) {
    return nameOf(attachmentNames, kind);
}
AttachmentKind attachmentKindFromText(const QString &text) {
    return text == toText(AttachmentKind::Pdf) ? AttachmentKind::Pdf : AttachmentKind::File;
}
QString toText(TextField field) {
    return nameOf(fieldNames, field);
}
QString toText(EntryFate fate) {
    return nameOf(fateNames, fate);
}
QString toText(LinkKind kind) {
    return nameOf(linkNames, kind);
}

QString toText(Announced announced) {
    switch (announced) {
    case Announced::New:
        return QStringLiteral("new");
    case Announced::Cross:
        return QStringLiteral("cross");
    case Announced::Replaced:
        return QStringLiteral("replaced");
    case Announced::Unknown:
        break;
    }
    return {};
}

std::optional<DecisionState> decisionFromText(const QString &text) {
    for (size_t i = 0; i < decisionNames.size(); ++i)
        if (text == QLatin1String(decisionNames.at(i))) return static_cast<DecisionState>(i);
    return std::nullopt;
}

std::optional<ReadingProgress> progressFromText(const QString &text) {
    for (size_t i = 0; i < progressNames.size(); ++i)
        if (text == QLatin1String(progressNames.at(i))) return static_cast<ReadingProgress>(i);
    return std::nullopt;
}

std::optional<Meaning> meaningFromText(const QString &text) {
    for (size_t i = 0; i < meaningNames.size(); ++i)
        if (text == QLatin1String(meaningNames.at(i))) return static_cast<Meaning>(i);
    return std::nullopt;
}

QDate filedUnder(const Digest &digest) {
    const QDate came = digest.imported.toPlace().date();
    if (!digest.day) return came;
    if (digest.day->hasYear()) return digest.day->date();
    for (int back = 0; back <= mostYearsBack; ++back) {
        const QDate day(came.year() - back, digest.day->month(), digest.day->day());
        if (day.isValid() && day <= came) return day;
    }
    return came;
}

QString sourceTitle(const QString &source) {
    if (source == QLatin1String("hf-daily")) return QStringLiteral("Hugging Face Daily Papers");
    if (source == QLatin1String("arxiv")) return QStringLiteral("arXiv");
    if (source.startsWith(QLatin1String("arxiv-"))) return QStringLiteral("arXiv ") + source.mid(6);
    if (source == QLatin1String("scholar")) return QStringLiteral("Google Scholar alerts");
    if (source == QLatin1String("by-hand"))
        return QStringLiteral(QT_TRANSLATE_NOOP("Lectern", "Added by hand"));
    if (source == QLatin1String("bibliography"))
        return QStringLiteral(QT_TRANSLATE_NOOP("Lectern", "Bibliography"));
    if (source == QLatin1String("hf-digest"))
        return QStringLiteral(QT_TRANSLATE_NOOP("Lectern", "Digests of the Daily Papers"));
    if (source == QLatin1String("zotero")) return QStringLiteral("Zotero");
    if (source == QLatin1String("lectern")) return QStringLiteral("Lectern");
    if (source == QLatin1String("semantic-scholar")) return QStringLiteral("Semantic Scholar");
    if (source == QLatin1String("openreview")) return QStringLiteral("OpenReview");
    if (source == QLatin1String("json")) return QStringLiteral("JSON");
    if (source == QLatin1String("text"))
        return QStringLiteral(QT_TRANSLATE_NOOP("Lectern", "Plain text"));
    return source;
}

FileReport ImportReport::total() const {
    FileReport sum;
    for (const FileReport &file : files) {
        sum.papers += file.papers;
        sum.fresh += file.fresh;
        sum.known += file.known;
        sum.updated += file.updated;
        sum.doubtful += file.doubtful;
        sum.rejected += file.rejected;
    }
    return sum;
}

bool ImportReport::anyError() const {
    return std::any_of(files.cbegin(), files.cend(),
                       [](const FileReport &file) { return file.error.has_value(); });
}

} // namespace lectern::model
