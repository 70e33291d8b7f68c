// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/reports.h"

#include "core/library/field_words.h"
#include "core/library/ops/list_sentence.h"
#include "core/model/highlight.h"

#include <QCoreApplication>

#include <array>

namespace lectern::library {

namespace {

constexpr std::array kindNames = {"import",
                                  "decide",
                                  "tag",
                                  "note",
                                  "correct",
                                  "undo",
                                  "merge",
                                  "split",
                                  "not-same",
                                  "add",
                                  "rename-tag",
                                  "delete-tag",
                                  "dress-tag",
                                  "save-rule",
                                  "delete-rule",
                                  "rule",
                                  "create-list",
                                  "rename-list",
                                  "describe-list",
                                  "budget-list",
                                  "delete-list",
                                  "move-list",
                                  "duplicate-list",
                                  "merge-lists",
                                  "add-to-list",
                                  "remove-from-list",
                                  "order-list",
                                  "comment-in-list",
                                  "restore",
                                  "progress",
                                  "delete",
                                  "highlight",
                                  "change-highlight",
                                  "delete-highlight",
                                  "move-highlight",
                                  "attach",
                                  "detach",
                                  "rename-file",
                                  "save-filter",
                                  "rename-filter",
                                  "move-filter",
                                  "delete-filter",
                                  "put-back",
                                  "load",
                                  "restore-backup"};

QString withCount(const char *text, qint64 papers) {
    return QCoreApplication::translate("Lectern", text, nullptr, static_cast<int>(papers));
}

// The step that undid one tells of it so: kind, papers and detail, a line each.
std::optional<Step> undoneOne(const QString &detail) {
    const QStringList parts = detail.split(QLatin1Char('\n'));
    if (parts.size() != 3) return std::nullopt;
    Step step;
    step.kind = stepKindFromText(parts.at(0)).value_or(StepKind::Decide);
    step.papers = parts.at(1).toLongLong();
    step.detail = parts.at(2);
    return step;
}

QString undoSentence(const QString &detail) {
    const auto one = undoneOne(detail);
    if (!one)
        return withCount(QT_TRANSLATE_N_NOOP("Lectern", "Undid %Ln change(s)"),
                         detail.toLongLong());
    QString sentence = one->sentence();
    sentence.front() = sentence.front().toLower();
    return QCoreApplication::translate("Lectern", "Undid: %1").arg(sentence);
}

const char *decisionSentence(const QString &state) {
    if (state == QLatin1String("kept")) return QT_TRANSLATE_N_NOOP("Lectern", "Kept %Ln paper(s)");
    if (state == QLatin1String("later"))
        return QT_TRANSLATE_N_NOOP("Lectern", "Put off %Ln paper(s)");
    if (state == QLatin1String("skipped"))
        return QT_TRANSLATE_N_NOOP("Lectern", "Skipped %Ln paper(s)");
    return QT_TRANSLATE_N_NOOP("Lectern", "Took back the decision on %Ln paper(s)");
}

const char *progressSentence(const QString &progress) {
    if (progress == QLatin1String("read"))
        return QT_TRANSLATE_N_NOOP("Lectern", "Marked %Ln paper(s) as read");
    if (progress == QLatin1String("reading"))
        return QT_TRANSLATE_N_NOOP("Lectern", "Began to read %Ln paper(s)");
    return QT_TRANSLATE_N_NOOP("Lectern", "Marked %Ln paper(s) as unread");
}

QString highlightSentence(const QString &meaning) {
    switch (model::meaningFromText(meaning).value_or(model::Meaning::Claim)) {
    case model::Meaning::Claim:
        return QCoreApplication::translate("Lectern", "Highlighted a claim");
    case model::Meaning::Method:
        return QCoreApplication::translate("Lectern", "Highlighted a method");
    case model::Meaning::Result:
        return QCoreApplication::translate("Lectern", "Highlighted a result");
    case model::Meaning::Doubt:
        return QCoreApplication::translate("Lectern", "Highlighted a doubt");
    case model::Meaning::ToDo:
        return QCoreApplication::translate("Lectern", "Highlighted something to do");
    }
    Q_UNREACHABLE();
}

QString attachSentence(const QString &detail) {
    const QString name = detail.section(QLatin1Char('\t'), 0, 0);
    const qint64 more = detail.section(QLatin1Char('\t'), 1).toLongLong();
    if (more == 0) return QCoreApplication::translate("Lectern", "Attached %1").arg(name);
    return withCount(QT_TRANSLATE_N_NOOP("Lectern", "Attached %1 and %Ln more"), more).arg(name);
}

} // namespace

QString toText(StepKind kind) {
    return QString::fromLatin1(kindNames.at(static_cast<size_t>(kind)));
}

std::optional<StepKind> stepKindFromText(const QString &text) {
    for (size_t i = 0; i < kindNames.size(); ++i)
        if (text == QLatin1String(kindNames.at(i))) return static_cast<StepKind>(i);
    return std::nullopt;
}

QStringList stepKindNames() {
    QStringList names;
    for (const char *name : kindNames)
        names.append(QString::fromLatin1(name));
    return names;
}

QString Step::sentence() const {
    switch (kind) {
    case StepKind::Import:
        return withCount(QT_TRANSLATE_N_NOOP("Lectern", "Imported %1, %Ln paper(s)"), papers)
            .arg(detail);
    case StepKind::Decide:
        return withCount(decisionSentence(detail), papers);
    case StepKind::Tag:
        return withCount(QT_TRANSLATE_N_NOOP("Lectern", "Tagged %Ln paper(s) with %1"), papers)
            .arg(detail);
    case StepKind::Note:
        return withCount(QT_TRANSLATE_N_NOOP("Lectern", "Wrote a note on %Ln paper(s)"), papers);
    case StepKind::Correct:
        return withCount(QT_TRANSLATE_N_NOOP("Lectern", "Corrected the %1 of %Ln paper(s)"), papers)
            .arg(fieldWords(detail));
    case StepKind::Undo:
        return undoSentence(detail);
    case StepKind::Merge:
        return withCount(QT_TRANSLATE_N_NOOP("Lectern", "Joined %Ln paper(s)"), papers);
    case StepKind::Split:
        return withCount(QT_TRANSLATE_N_NOOP("Lectern", "Took a paper apart into %Ln"), papers);
    case StepKind::NotSame:
        return withCount(QT_TRANSLATE_N_NOOP("Lectern", "Marked %Ln paper(s) as not the same"),
                         papers);
    case StepKind::Add:
        return QCoreApplication::translate("Lectern", "Added “%1”").arg(detail);
    case StepKind::RenameTag:
        return QCoreApplication::translate("Lectern", "Renamed the tag %1 to %2")
            .arg(detail.section(QLatin1Char('\t'), 0, 0), detail.section(QLatin1Char('\t'), 1));
    case StepKind::DeleteTag:
        return QCoreApplication::translate("Lectern", "Deleted the tag %1").arg(detail);
    case StepKind::DressTag:
        return QCoreApplication::translate("Lectern", "Changed the look of the tag %1").arg(detail);
    case StepKind::SaveRule:
        return QCoreApplication::translate("Lectern", "Saved the rule %1").arg(detail);
    case StepKind::DeleteRule:
        return QCoreApplication::translate("Lectern", "Deleted the rule %1").arg(detail);
    case StepKind::Rule:
        return withCount(QT_TRANSLATE_N_NOOP("Lectern", "The rule %1 touched %Ln paper(s)"), papers)
            .arg(detail);
    case StepKind::CreateList:
    case StepKind::RenameList:
    case StepKind::DescribeList:
    case StepKind::BudgetList:
    case StepKind::DeleteList:
    case StepKind::MoveList:
    case StepKind::DuplicateList:
    case StepKind::MergeLists:
    case StepKind::AddToList:
    case StepKind::RemoveFromList:
    case StepKind::OrderList:
    case StepKind::CommentInList:
        return listSentence(*this);
    case StepKind::Restore:
        return withCount(
            QT_TRANSLATE_N_NOOP("Lectern", "Took over what had been made of %Ln paper(s)"), papers);
    case StepKind::Progress:
        return withCount(progressSentence(detail), papers);
    case StepKind::Delete:
        return withCount(QT_TRANSLATE_N_NOOP("Lectern", "Deleted %Ln paper(s)"), papers);
    case StepKind::Highlight:
        return highlightSentence(detail);
    case StepKind::ChangeHighlight:
        return QCoreApplication::translate("Lectern", "Changed a highlight");
    case StepKind::DeleteHighlight:
        return QCoreApplication::translate("Lectern", "Deleted a highlight");
    case StepKind::MoveHighlight:
        return QCoreApplication::translate("Lectern", "Moved a highlight to another passage");
    case StepKind::Attach:
        return attachSentence(detail);
    case StepKind::Detach:
        return QCoreApplication::translate("Lectern", "Removed the file %1").arg(detail);
    case StepKind::RenameFile:
        return QCoreApplication::translate("Lectern", "Renamed the file %1").arg(detail);
    case StepKind::SaveFilter:
        return QCoreApplication::translate("Lectern", "Saved the filter %1").arg(detail);
    case StepKind::RenameFilter:
        return QCoreApplication::translate("Lectern", "Renamed the filter %1 to %2")
            .arg(detail.section(QLatin1Char('\t'), 0, 0), detail.section(QLatin1Char('\t'), 1));
    case StepKind::MoveFilter:
        return QCoreApplication::translate("Lectern", "Moved the filter %1").arg(detail);
    case StepKind::DeleteFilter:
        return QCoreApplication::translate("Lectern", "Deleted the filter %1").arg(detail);
    case StepKind::PutBack:
        return withCount(QT_TRANSLATE_N_NOOP("Lectern", "Put back %Ln paper(s)"), papers);
    case StepKind::Load:
        return QCoreApplication::translate("Lectern", "Loaded %1").arg(detail);
    case StepKind::RestoreBackup:
        return QCoreApplication::translate("Lectern", "Went back to the backup %1").arg(detail);
    }
    return {};
}

QString undoDetail(const QList<Step> &undone) {
    if (undone.size() != 1) return QString::number(undone.size());
    const Step &one = undone.constFirst();
    // A step that itself undid something tells only of that: nothing grows without end.
    const bool plain = one.kind != StepKind::Undo || !one.detail.contains(QLatin1Char('\n'));
    return QStringList{toText(one.kind), QString::number(one.papers),
                       plain ? one.detail : QStringLiteral("1")}
        .join(QLatin1Char('\n'));
}

} // namespace lectern::library
