// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pickers/list_picker.h"

namespace lectern::ui {

namespace {

TagQuestion questionOf(const QList<model::ReadingList> &all, const QStringList &on,
                       TagQuestion::For purpose) {
    TagQuestion question{purpose, {}, {}, 1, false};
    for (const model::ReadingList &list : all) {
        model::Tag line{{}, list.name, noTagColour, std::nullopt, list.papers};
        question.all.append(line);
        if (on.contains(list.name)) question.carried.append(line);
    }
    return question;
}

} // namespace

ListPicker::ListPicker(const ThemeSource &theme, QWidget *parent)
    : ChoicePicker(Icon::ListPlus, tr("Reading lists"), theme, parent) {}

void ListPicker::pickToAdd(const QList<model::ReadingList> &all, const QStringList &on,
                           const QString &whose, const QPoint &at) {
    open(questionOf(all, on, TagQuestion::For::Adding),
         {whose, tr("Put on a reading list"), tr("Type a name to make the first list.")}, at);
}

void ListPicker::pickToRemove(const QList<model::ReadingList> &all, const QStringList &on,
                              const QString &whose, const QPoint &at) {
    open(questionOf(all, on, TagQuestion::For::Removing),
         {whose, tr("Take off a reading list"), tr("This paper is on no list.")}, at);
}

void ListPicker::setOn(const QStringList &lists) {
    QList<model::Tag> carried;
    for (const model::Tag &line : std::as_const(question().all))
        if (lists.contains(line.name)) carried.append(line);
    setCarried(carried);
}

void ListPicker::take(const TagChoice &choice) {
    const bool on =
        choice.carried != Qt::Unchecked || question().purpose == TagQuestion::For::Removing;
    if (on)
        Q_EMIT removeChosen(choice.tag.name);
    else
        Q_EMIT addChosen(choice.tag.name.simplified());
}

} // namespace lectern::ui
