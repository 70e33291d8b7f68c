// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reader_state.h"

#include <QAbstractListModel>

namespace lectern::ui {

// What has no dot and no palette: a reading list, of which its name and its papers are shown.
constexpr int noTagColour = -1;

// One line of a picker.
struct TagChoice {
    enum class Kind { Tag, Create, CreateBelow };

    Kind kind = Kind::Tag;
    model::Tag tag;                          // of those to be made only the name and the colour
    Qt::CheckState carried = Qt::Unchecked;  // by all, some or none of the papers
    qsizetype matchAt = -1, matchLength = 0; // what of the name was typed
};

// What the picker chooses from, and for which papers.
struct TagQuestion {
    enum class For { Adding, Removing };

    For purpose = For::Adding;
    QList<model::Tag> all;     // in the order of the sidebar, with their counts
    QList<model::Tag> carried; // by the papers; `papers` is how many of them carry it
    qint64 papers = 1;
    bool nests = true; // a name with `/` stands below another
};

// The lines for what was typed: the tags whose name holds it, those that begin with it first; then
// the name as one to be made, where there is none of that name, alone and below the first tag
// that the papers carry. `colour` is that of a tag to be made alone.
[[nodiscard]] QList<TagChoice> tagChoices(const TagQuestion &question, const QString &typed,
                                          int colour);

class TagChoiceModel final : public QAbstractListModel {
    Q_OBJECT

  public:
    using QAbstractListModel::QAbstractListModel;

    void setChoices(QList<TagChoice> choices);
    [[nodiscard]] const TagChoice &choice(int row) const { return m_choices.at(row); }
    // The line of the tag of exactly this name; -1: there is none.
    [[nodiscard]] int rowNamed(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

  private:
    QList<TagChoice> m_choices;
};

} // namespace lectern::ui
