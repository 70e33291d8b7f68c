// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/ops/list_sentence.h"

#include <QCoreApplication>

namespace lectern::library {

namespace {

struct ListWords {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

QString addedSentence(const Step &step, const QStringList &parts) {
    if (parts.size() < 3)
        return ListWords::tr("Put %Ln paper(s) on the list %1", nullptr, int(step.papers))
            .arg(parts.at(0));
    const QString dropped = ListWords::tr("dropped %Ln", nullptr, int(parts.at(2).toLongLong()));
    return ListWords::tr("Put %Ln paper(s) on the list %1 and %2", nullptr,
                         int(parts.at(1).toLongLong()))
        .arg(parts.at(0), dropped);
}

QString budgetSentence(const QString &list, const QString &budget) {
    if (budget.isEmpty()) return ListWords::tr("Gave the list %1 no budget").arg(list);
    return ListWords::tr("Gave the list %1 a budget of %Ln paper(s) a week", nullptr,
                         budget.toInt())
        .arg(list);
}

} // namespace

QString listSentence(const Step &step) {
    const QStringList parts = step.detail.split(QLatin1Char('\t'));
    const QString list = parts.at(0);
    const QString other = parts.value(1);
    const int papers = int(step.papers);
    switch (step.kind) {
    case StepKind::CreateList:
        return ListWords::tr("Made the list %1").arg(list);
    case StepKind::RenameList:
        return ListWords::tr("Renamed the list %1 to %2").arg(list, other);
    case StepKind::DescribeList:
        return ListWords::tr("Described the list %1").arg(list);
    case StepKind::BudgetList:
        return budgetSentence(list, other);
    case StepKind::DeleteList:
        return ListWords::tr("Deleted the list %1").arg(list);
    case StepKind::MoveList:
        return ListWords::tr("Moved the list %1").arg(list);
    case StepKind::DuplicateList:
        return ListWords::tr("Duplicated the list %1 as %2").arg(list, other);
    case StepKind::MergeLists:
        return ListWords::tr("Merged the list %1 into %2").arg(list, other);
    case StepKind::AddToList:
        return addedSentence(step, parts);
    case StepKind::RemoveFromList:
        return ListWords::tr("Took %Ln paper(s) off the list %1", nullptr, papers).arg(list);
    case StepKind::OrderList:
        return ListWords::tr("Moved %Ln paper(s) on the list %1", nullptr, papers).arg(list);
    case StepKind::CommentInList:
        return ListWords::tr("Commented on %Ln paper(s) of the list %1", nullptr, papers).arg(list);
    default:
        return {};
    }
}

} // namespace lectern::library
