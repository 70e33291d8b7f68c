// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tag_choices.h"

#include "core/base/fold.h"
#include "ui/render/plain_text.h"

#include <algorithm>

namespace lectern::ui {

namespace {

// Where the typed text stands in the name, at the beginning of a segment if it does anywhere.
qsizetype placeIn(const QString &name, const QString &typed) {
    qsizetype first = -1;
    for (qsizetype at = name.indexOf(typed, 0, Qt::CaseInsensitive); at >= 0;
         at = name.indexOf(typed, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || name.at(at - 1) == QLatin1Char('/')) return at;
        if (first < 0) first = at;
    }
    return first;
}

// 0: the name begins with it; 1: one of its lower segments does; 2: it stands somewhere.
int distanceOf(const TagChoice &choice) {
    if (choice.matchAt == 0) return 0;
    const bool segment =
        choice.matchAt > 0 && choice.tag.name.at(choice.matchAt - 1) == QLatin1Char('/');
    return segment ? 1 : 2;
}

Qt::CheckState carriedBy(const TagQuestion &question, const model::Tag &tag) {
    for (const model::Tag &one : question.carried)
        if (one.name == tag.name)
            return question.nests && one.papers < question.papers ? Qt::PartiallyChecked
                                                                  : Qt::Checked;
    return Qt::Unchecked;
}

QList<TagChoice> matchingTags(const TagQuestion &question, const QString &typed) {
    const bool adding = question.purpose == TagQuestion::For::Adding;
    const QString folded = base::foldName(typed);
    QList<TagChoice> choices;
    for (const model::Tag &tag : adding ? question.all : question.carried) {
        if (!base::foldName(tag.name).contains(folded)) continue;
        TagChoice choice{TagChoice::Kind::Tag, tag, carriedBy(question, tag)};
        choice.matchAt = typed.isEmpty() ? -1 : placeIn(tag.name, typed);
        choice.matchLength = choice.matchAt < 0 ? 0 : typed.size();
        choices.append(choice);
    }
    if (!typed.isEmpty())
        std::stable_sort(choices.begin(), choices.end(), [](const auto &a, const auto &b) {
            return distanceOf(a) < distanceOf(b);
        });
    return choices;
}

bool isThere(const TagQuestion &question, const QString &name) {
    const QString folded = base::foldName(name);
    return std::any_of(question.all.cbegin(), question.all.cend(),
                       [&](const model::Tag &tag) { return base::foldName(tag.name) == folded; });
}

TagChoice toBeMade(TagChoice::Kind kind, const QString &name, int colour) {
    TagChoice choice;
    choice.kind = kind;
    choice.tag.name = name;
    choice.tag.colour = colour;
    return choice;
}

} // namespace

QList<TagChoice> tagChoices(const TagQuestion &question, const QString &typed, int colour) {
    const QString name = typed.trimmed();
    QList<TagChoice> choices = matchingTags(question, name);
    if (question.purpose == TagQuestion::For::Removing || base::foldName(name).isEmpty())
        return choices;
    if (!isThere(question, name)) choices += toBeMade(TagChoice::Kind::Create, name, colour);
    if (!question.nests || question.carried.isEmpty() || name.contains(QLatin1Char('/')))
        return choices;
    const model::Tag &above = question.carried.constFirst();
    const QString below = above.name + QLatin1Char('/') + name;
    if (!isThere(question, below))
        choices += toBeMade(TagChoice::Kind::CreateBelow, below, above.colour);
    return choices;
}

void TagChoiceModel::setChoices(QList<TagChoice> choices) {
    beginResetModel();
    m_choices = std::move(choices);
    endResetModel();
}

int TagChoiceModel::rowNamed(const QString &name) const {
    const QString folded = base::foldName(name);
    for (int row = 0; row < m_choices.size(); ++row)
        if (m_choices.at(row).kind == TagChoice::Kind::Tag &&
            base::foldName(m_choices.at(row).tag.name) == folded)
            return row;
    return -1;
}

int TagChoiceModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant TagChoiceModel::data(const QModelIndex &index, int role) const {
    const TagChoice &line = m_choices.at(index.row());
    const QString name = displayText(line.tag.name);
    if (role == Qt::DisplayRole) return name;
    if (role == Qt::CheckStateRole && line.kind == TagChoice::Kind::Tag) return line.carried;
    if (role != Qt::AccessibleTextRole) return {};
    if (line.kind != TagChoice::Kind::Tag) return tr("Create %1").arg(name);
    return line.carried == Qt::Checked ? tr("%1. Set.").arg(name) : name;
}

} // namespace lectern::ui
