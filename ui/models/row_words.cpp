// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_words.h"

#include "ui/models/day_words.h"
#include "ui/models/put_together.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr qsizetype mostNames = 3;

QString rowTr(const char *text) {
    return QCoreApplication::translate("Lectern", text);
}

// Scripts whose names end in the family's.
bool endsInFamilyName(const QString &name) {
    for (const QChar c : name)
        if (c.isLetter() && c.script() != QChar::Script_Latin &&
            c.script() != QChar::Script_Greek && c.script() != QChar::Script_Cyrillic)
            return false;
    return true;
}

QString familyName(const QString &name) {
    static const QRegularExpression suffix(QStringLiteral(",? +(Jr|Sr|II|III|IV)\\.?$"));
    if (!endsInFamilyName(name)) return name;
    const QString bare = QString(name).remove(suffix).trimmed();
    if (const qsizetype comma = bare.indexOf(QLatin1Char(',')); comma > 0) return bare.left(comma);
    return bare.section(QLatin1Char(' '), -1);
}

QString spokenState(const model::PaperRow &row) {
    switch (row.decision) {
    case model::DecisionState::Kept:
        return rowTr(QT_TRANSLATE_NOOP("Lectern", "Kept"));
    case model::DecisionState::Later:
        return rowTr(QT_TRANSLATE_NOOP("Lectern", "Later"));
    case model::DecisionState::Skipped:
        return rowTr(QT_TRANSLATE_NOOP("Lectern", "Skipped"));
    case model::DecisionState::Undecided:
        break;
    }
    return row.seen ? rowTr(QT_TRANSLATE_NOOP("Lectern", "Undecided"))
                    : rowTr(QT_TRANSLATE_NOOP("Lectern", "New"));
}

QString spokenAuthors(const model::PaperRow &row) {
    return QCoreApplication::translate("Lectern", "%n author(s)", nullptr, int(row.authorCount));
}

QString spokenTags(const model::PaperRow &row) {
    return QCoreApplication::translate("Lectern", "%n tag(s)", nullptr, int(row.tags.size()));
}

} // namespace

QString joinedNames(const QStringList &names) {
    const QString &first = names.value(0);
    if (!first.isRightToLeft()) return names.join(QLatin1String(", "));
    constexpr QChar rightToLeftMark(0x200F);
    const bool arabic = std::any_of(first.cbegin(), first.cend(),
                                    [](QChar c) { return c.script() == QChar::Script_Arabic; });
    const QChar comma = arabic ? QChar(u'،') : QChar(u',');
    return names.join(QString(comma) + rightToLeftMark + QLatin1Char(' '));
}

QString authorsLine(const model::PaperRow &row) {
    const bool all = row.authorCount <= mostNames;
    QStringList names;
    for (const QString &author : row.authors.mid(0, all ? mostNames : mostNames - 1))
        names += familyName(author);
    const QString line = joinedNames(names);
    const qint64 more = row.authorCount - names.size();
    return more > 0 ? line + QStringLiteral(" +%1").arg(more) : line;
}

QString spokenRow(const model::PaperRow &row, const model::Digest &digest) {
    QStringList said{spokenState(row), row.title};
    if (row.authorCount > 0) said += spokenAuthors(row);
    if (digest.day) said += spokenDay(*digest.day);
    if (!row.tags.isEmpty()) said += spokenTags(row);
    return rowTr(QT_TRANSLATE_NOOP("Lectern", "%1.")).arg(spokenInTurn(said));
}

QString progressWord(model::ReadingProgress progress) {
    switch (progress) {
    case model::ReadingProgress::Unread:
        return rowTr(QT_TRANSLATE_NOOP("Lectern", "Unread"));
    case model::ReadingProgress::Reading:
        return rowTr(QT_TRANSLATE_NOOP("Lectern", "Reading"));
    case model::ReadingProgress::Read:
        break;
    }
    return rowTr(QT_TRANSLATE_NOOP("Lectern", "Read"));
}

QString spokenEntry(const model::PaperRow &row, const model::ListEntry &entry, int place) {
    QStringList said{QStringLiteral("%L1").arg(place), progressWord(entry.progress), row.title};
    if (row.authorCount > 0) said += spokenAuthors(row);
    if (!row.tags.isEmpty()) said += spokenTags(row);
    if (!entry.comment.isEmpty())
        said += QCoreApplication::translate("Lectern", "Comment: %1").arg(entry.comment);
    return rowTr(QT_TRANSLATE_NOOP("Lectern", "%1.")).arg(spokenInTurn(said));
}

} // namespace lectern::ui
