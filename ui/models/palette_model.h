// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/palette_lines.h"

#include <QAbstractListModel>

namespace lectern::ui {

// The lines of the palette for what was typed. Headings cannot be chosen.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

  public:
    PaletteModel(QList<PaletteEntry> entries, QHash<QString, int> uses, QObject *parent = nullptr);

    void setTyped(const QString &typed);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] const PaletteLine &line(int row) const { return m_lines.at(row); }
    [[nodiscard]] const PaletteEntry *entry(int row) const; // null: a heading, or no such row
    // The next row that can be chosen, from `row` on in steps of 1 or -1; -1: none.
    [[nodiscard]] int choiceFrom(int row, int step) const;
    [[nodiscard]] int commandCount() const;
    [[nodiscard]] int placeCount() const;

  private:
    QList<PaletteEntry> m_entries;
    QHash<QString, int> m_uses;
    QList<PaletteLine> m_lines;
};

} // namespace lectern::ui
