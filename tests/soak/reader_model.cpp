// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/reader_model.h"

#include <algorithm>

namespace lectern::tests {

namespace {

QStringList sorted(const QSet<QString> &texts) {
    QStringList list(texts.begin(), texts.end());
    list.sort();
    return list;
}

QString lineOf(int number, const BelievedPaper &paper) {
    QString line = QStringLiteral("%1 %2 %3 +%4 note=%5 venue=%6")
                       .arg(QString::number(number), paper.decision, paper.progress,
                            sorted(paper.tags).join(u'+'), paper.note, paper.venue);
    for (auto mark = paper.highlights.cbegin(); mark != paper.highlights.cend(); ++mark)
        line += QStringLiteral(" [%1 = %2]").arg(mark.key(), mark.value());
    return line;
}

QString lineOf(const BelievedList &list) {
    QString line = QStringLiteral("list %1:").arg(list.name);
    for (const int paper : list.papers)
        line += QStringLiteral(" %1(%2)").arg(QString::number(paper), list.comments.value(paper));
    return line;
}

BelievedList *listOf(const QString &name, Believed &believed) {
    const auto found = std::find_if(believed.lists.begin(), believed.lists.end(),
                                    [&](const BelievedList &list) { return list.name == name; });
    return found == believed.lists.end() ? nullptr : &*found;
}

bool hasList(const QString &name, const Believed &believed) {
    return std::any_of(believed.lists.begin(), believed.lists.end(),
                       [&](const BelievedList &list) { return list.name == name; });
}

bool isOnList(const Act &act, const Believed &believed) {
    const QString name = listNamed(act.what);
    return std::any_of(believed.lists.begin(), believed.lists.end(), [&](const BelievedList &list) {
        return list.name == name && list.papers.contains(paperOf(act, believed));
    });
}

void importDigest(const Act &act, Believed &believed, int firstNumber) {
    believed.imported.insert(firstNumber, sizeOfDigest(act));
    for (int number = firstNumber; number < firstNumber + sizeOfDigest(act); ++number)
        believed.papers.insert(number, {});
}

void renameTag(const QString &from, const QString &to, Believed &believed) {
    if (from == to) return;
    believed.tags.remove(from);
    believed.tags.insert(to);
    for (BelievedPaper &paper : believed.papers)
        if (paper.tags.remove(from)) paper.tags.insert(to);
    for (QString &query : believed.filters)
        if (query == QStringLiteral("tag:") + from) query = QStringLiteral("tag:") + to;
}

void deleteTag(const QString &name, Believed &believed) {
    believed.tags.remove(name);
    for (BelievedPaper &paper : believed.papers)
        paper.tags.remove(name);
}

void deletePaper(int number, Believed &believed) {
    believed.papers.remove(number);
    for (BelievedList &list : believed.lists) {
        list.papers.removeAll(number);
        list.comments.remove(number);
    }
}

void changeList(const Act &act, BelievedList &list, int paper) {
    switch (act.kind) {
    case Act::AddToList:
        if (!list.papers.contains(paper)) list.papers.append(paper);
        return;
    case Act::RemoveFromList:
        list.papers.removeAll(paper);
        list.comments.remove(paper);
        return;
    case Act::MoveInList:
        list.papers.move(list.papers.indexOf(paper), act.what % quint32(list.papers.size()));
        return;
    default:
        list.comments.remove(paper);
        if (const QString words = wordsNamed(act.which + act.what); !words.isEmpty())
            list.comments.insert(paper, words);
    }
}

void changePaper(const Act &act, BelievedPaper &paper, int number) {
    const QString quote = quoteNamed(act.what, number);
    switch (act.kind) {
    case Act::Note:
        paper.note = wordsNamed(act.what);
        return;
    case Act::Correct:
        paper.venue = wordsNamed(act.what);
        return;
    case Act::Highlight:
        paper.highlights.insert(quote, meaningNamed(act.what) + QStringLiteral(": "));
        return;
    case Act::ChangeHighlight:
        paper.highlights.insert(quote, meaningNamed(act.which) + QStringLiteral(": ") +
                                           wordsNamed(act.which + act.what));
        return;
    default:
        paper.highlights.remove(quote);
    }
}

void changePapers(const Act &act, Believed &believed) {
    for (const int number : papersOf(act, believed)) {
        BelievedPaper &paper = believed.papers[number];
        if (act.kind == Act::Decide) paper.decision = decisionNamed(act.what);
        if (act.kind == Act::Progress) paper.progress = progressNamed(act.what);
        if (act.kind == Act::Tag) paper.tags.insert(tagNamed(act.what));
        if (act.kind == Act::Untag) paper.tags.remove(tagNamed(act.what));
    }
    if (act.kind == Act::Tag) believed.tags.insert(tagNamed(act.what));
}

} // namespace

QString Believed::text() const {
    QStringList lines;
    for (auto paper = papers.cbegin(); paper != papers.cend(); ++paper)
        lines += lineOf(paper.key(), *paper);
    for (const BelievedList &list : lists)
        lines += lineOf(list);
    for (auto filter = filters.cbegin(); filter != filters.cend(); ++filter)
        lines += QStringLiteral("filter %1: %2").arg(filter.key(), filter.value());
    lines += QStringLiteral("tags ") + sorted(tags).join(u' ');
    return lines.join(u'\n');
}

QString tagNamed(quint32 number) {
    return QStringList{QStringLiteral("ink"), QStringLiteral("oak"), QStringLiteral("sea"),
                       QStringLiteral("fog")}
        .at(number % 4);
}
QString listNamed(quint32 number) {
    return QStringLiteral("List %1").arg(number % 3);
}
QString filterNamed(quint32 number) {
    return QStringLiteral("Filter %1").arg(number % 3);
}
QString queryNamed(quint32 number) {
    return number % 2 == 0 ? QStringLiteral("tag:") + tagNamed(number / 2)
                           : QStringLiteral("is:") + decisionNamed(number / 2);
}
QString quoteNamed(quint32 number, int paper) {
    return number % 2 == 0 ? QStringLiteral("We watch lighthouse %1 for").arg(paper)
                           : QStringLiteral("a year");
}
QString decisionNamed(quint32 number) {
    return QStringList{QStringLiteral("undecided"), QStringLiteral("kept"), QStringLiteral("later"),
                       QStringLiteral("skipped")}
        .at(number % 4);
}
QString progressNamed(quint32 number) {
    return QStringList{QStringLiteral("unread"), QStringLiteral("reading"), QStringLiteral("read")}
        .at(number % 3);
}
QString meaningNamed(quint32 number) {
    return QStringList{QStringLiteral("claim"), QStringLiteral("method"), QStringLiteral("result"),
                       QStringLiteral("doubt"), QStringLiteral("todo")}
        .at(number % 5);
}
QString wordsNamed(quint32 number) {
    return number % 5 == 0 ? QString() : QStringLiteral("words %1").arg(number % 7);
}

int paperOf(const Act &act, const Believed &believed) {
    return believed.papers.keys().at(act.which % quint32(believed.papers.size()));
}

QList<int> papersOf(const Act &act, const Believed &believed) {
    QList<int> some;
    for (const int number : believed.papers.keys())
        if ((quint32(number) * 7 + act.which) % 3 == 0) some.append(number);
    return some.isEmpty() ? QList<int>{paperOf(act, believed)} : some;
}

int sizeOfDigest(const Act &act) {
    return 1 + int(act.what % 7);
}

bool canBeDone(const Act &act, const Believed &believed) {
    switch (act.kind) {
    case Act::Import:
    case Act::CreateList:
    case Act::SaveFilter:
    case Act::Undo:
    case Act::Redo:
    case Act::Restart:
        break;
    case Act::ImportAgain:
        return !believed.imported.isEmpty();
    case Act::RenameTag:
    case Act::DeleteTag:
        return believed.tags.contains(tagNamed(act.which));
    case Act::RenameList:
    case Act::DeleteList:
        return hasList(listNamed(act.which), believed);
    case Act::DeleteFilter:
        return believed.filters.contains(filterNamed(act.which));
    default:
        if (believed.papers.isEmpty()) return false;
    }
    const QString list = listNamed(act.what);
    if (act.kind == Act::CreateList) return !hasList(list, believed);
    if (act.kind == Act::SaveFilter) return !believed.filters.contains(filterNamed(act.which));
    if (act.kind == Act::AddToList) return hasList(list, believed);
    if (act.kind == Act::RemoveFromList || act.kind == Act::MoveInList ||
        act.kind == Act::CommentInList)
        return isOnList(act, believed);
    if (act.kind != Act::Highlight && act.kind != Act::ChangeHighlight &&
        act.kind != Act::DeleteHighlight)
        return true;
    const int paper = paperOf(act, believed);
    const bool marked =
        believed.papers.value(paper).highlights.contains(quoteNamed(act.what, paper));
    return marked == (act.kind != Act::Highlight);
}

Believed after(const Act &act, Believed believed, int firstNumber) {
    const QString list = listNamed(act.which);
    switch (act.kind) {
    case Act::Import:
        importDigest(act, believed, firstNumber);
        break;
    case Act::Decide:
    case Act::Progress:
    case Act::Tag:
    case Act::Untag:
        changePapers(act, believed);
        break;
    case Act::RenameTag:
        renameTag(tagNamed(act.which), tagNamed(act.what), believed);
        break;
    case Act::DeleteTag:
        deleteTag(tagNamed(act.which), believed);
        break;
    case Act::CreateList:
        believed.lists.append({listNamed(act.what), {}, {}});
        break;
    case Act::RenameList:
        if (!hasList(listNamed(act.what), believed))
            listOf(list, believed)->name = listNamed(act.what);
        break;
    case Act::DeleteList:
        believed.lists.removeIf([&](const BelievedList &one) { return one.name == list; });
        break;
    case Act::AddToList:
    case Act::RemoveFromList:
    case Act::MoveInList:
    case Act::CommentInList:
        changeList(act, *listOf(listNamed(act.what), believed), paperOf(act, believed));
        break;
    case Act::SaveFilter:
        believed.filters.insert(filterNamed(act.which), queryNamed(act.what));
        break;
    case Act::DeleteFilter:
        believed.filters.remove(filterNamed(act.which));
        break;
    case Act::Delete:
        deletePaper(paperOf(act, believed), believed);
        break;
    case Act::ImportAgain:
    case Act::Undo:
    case Act::Redo:
    case Act::Restart:
        break;
    default: {
        const int paper = paperOf(act, believed);
        changePaper(act, believed.papers[paper], paper);
    }
    }
    return believed;
}

} // namespace lectern::tests
