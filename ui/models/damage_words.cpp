// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/damage_words.h"

#include "ui/models/backup_words.h"
#include "ui/models/put_together.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <cstdlib>

namespace lectern::ui {

namespace {

constexpr qint64 aMinuteMs = 60'000;

struct Damaged {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

QString papersInWords(qint64 papers) {
    return Damaged::tr("%Ln paper(s)", nullptr, int(papers));
}

QString notesInWords(qint64 notes) {
    return Damaged::tr("%Ln note(s)", nullptr, int(notes));
}

QString yesOrNo(bool whole) {
    return whole ? QStringLiteral("whole") : QStringLiteral("damaged");
}

} // namespace

DamageWords fileWords(const QString &path, const base::Instant &now) {
    const QFileInfo file(path);
    const base::Instant used = base::Instant::of(file.lastModified());
    return {file.fileName(), Damaged::tr("%1, last used %2")
                                 .arg(QLocale().formattedDataSize(
                                          file.size(), 0, QLocale::DataSizeTraditionalFormat),
                                      dayAndTime(used, now))};
}

DamageWords damageWords(const library::DamageReport &report) {
    DamageWords words;
    QStringList more;
    if (report.damagedPages > 0) {
        words.fact = Damaged::tr("%1 of %Ln page(s)", nullptr, int(report.pages))
                         .arg(QStringLiteral("%L1").arg(report.damagedPages));
        more.append(Damaged::tr("from byte %L1").arg(report.firstByte));
    } else {
        words.fact = Damaged::tr("found, but not in any one page");
    }
    if (report.leftOpen) more.append(Damaged::tr("the last session did not end properly"));
    words.more = clauses(more);
    return words;
}

QString readableWords(const library::DamageReport &report) {
    QStringList words{papersInWords(report.papers), notesInWords(report.notes)};
    if (report.tagsAndListsWhole) words.append(Damaged::tr("all tags and lists"));
    return listed(words);
}

DamageWords unreadableWords(const library::DamageReport &report, const library::Backup *newest) {
    QStringList words;
    if (!report.papersWhole) words.append(Damaged::tr("some papers"));
    if (!report.textsWhole) words.append(Damaged::tr("some titles or abstracts"));
    if (!report.notesWhole) words.append(Damaged::tr("some notes"));
    if (!report.tagsAndListsWhole) words.append(Damaged::tr("some tags or lists"));
    if (!report.restWhole) words.append(Damaged::tr("some decisions, sources or steps"));
    if (!report.indexWhole) words.append(Damaged::tr("the search index"));
    if (words.isEmpty()) return {Damaged::tr("nothing of what you see"), {}};
    QStringList more;
    if (!report.notesWhole && newest && newest->contents)
        more.append(
            Damaged::tr("the newest backup holds %1").arg(notesInWords(newest->contents->notes)));
    if (!report.indexWhole) more.append(Damaged::tr("the index can be made anew"));
    return {listed(words), clauses(more)};
}

QString newestBackupWords(const library::Backup *newest, const base::Instant &used,
                          const base::Instant &now) {
    const QString nothing = Damaged::tr("Nothing has been written or removed.");
    if (!newest) return sentences({nothing, Damaged::tr("There is no backup beside it.")});
    const qint64 older = used.utcMs - newest->made.utcMs;
    QString words = Damaged::tr("Your newest backup is of %1.").arg(dayAndTime(newest->made, now));
    if (std::abs(older) < aMinuteMs)
        words = Damaged::tr("Your newest backup is as old as the library.");
    else if (older > 0)
        words = Damaged::tr("Your newest backup is %1 older than the library.")
                    .arg(ageOf(newest->made, used));
    return sentences({nothing, words});
}

QString mendingSentence(const library::Backup &backup, const base::Instant &now) {
    const library::BackupContents contents = backup.contents.value_or(library::BackupContents());
    const QString holds = Damaged::tr("It is of %1 and was read through just now: %2, %3.")
                              .arg(dayAndTime(backup.made, now), papersInWords(contents.papers),
                                   notesInWords(contents.notes));
    const QString does =
        backup.kind == library::BackupKind::Whole
            ? Damaged::tr("It takes the place of the library as it is. The damaged file is kept "
                          "beside it.")
            : Damaged::tr("The papers that can be read are put together with your data from the "
                          "backup. The damaged file is kept beside it.");
    return holds + u'\n' + u'\n' + does;
}

QString damageLines(const library::DamageReport &report) {
    const auto line = [](const char *name, const QString &value) {
        return QString::fromLatin1(name) + QStringLiteral(": ") + value + u'\n';
    };
    return line("library bytes", QString::number(report.bytes)) +
           line("pages", QString::number(report.pages)) +
           line("damaged pages", QString::number(report.damagedPages)) +
           line("first at byte", QString::number(report.firstByte)) +
           line("left open before",
                report.leftOpen ? QStringLiteral("yes") : QStringLiteral("no")) +
           line("papers", QString::number(report.papers)) +
           line("notes", QString::number(report.notes)) +
           line("table of papers", yesOrNo(report.papersWhole)) +
           line("texts", yesOrNo(report.textsWhole)) +
           line("table of notes", yesOrNo(report.notesWhole)) +
           line("tags and lists", yesOrNo(report.tagsAndListsWhole)) +
           line("other rows", yesOrNo(report.restWhole)) +
           line("search index", yesOrNo(report.indexWhole)) +
           line("SQLite says", u'\n' + report.findings.join(u'\n'));
}

} // namespace lectern::ui
