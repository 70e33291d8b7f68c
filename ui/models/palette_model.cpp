// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palette_model.h"

#include "ui/models/put_together.h"
#include "ui/render/plain_text.h"

#include <algorithm>

namespace lectern::ui {

PaletteModel::PaletteModel(QList<PaletteEntry> entries, QHash<QString, int> uses, QObject *parent)
    : QAbstractListModel(parent)
    , m_entries(std::move(entries))
    , m_uses(std::move(uses)) {
    setTyped({});
}

void PaletteModel::setTyped(const QString &typed) {
    beginResetModel();
    m_lines = paletteLines(m_entries, typed, m_uses);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    const PaletteEntry *found = entry(index.row());
    if (!found) return line(index.row()).heading;
    if (role == Qt::DisplayRole) return found->name;
    return saidOfOne({found->kind, displayText(found->name), found->keys});
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const {
    return entry(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

const PaletteEntry *PaletteModel::entry(int row) const {
    if (row < 0 || row >= m_lines.size() || m_lines.at(row).entry < 0) return nullptr;
    return &m_entries.at(m_lines.at(row).entry);
}

int PaletteModel::choiceFrom(int row, int step) const {
    while (row >= 0 && row < m_lines.size() && !entry(row))
        row += step;
    return row < m_lines.size() ? std::max(row, -1) : -1;
}

int PaletteModel::commandCount() const {
    int count = 0;
    for (int row = 0; row < m_lines.size(); ++row)
        count += entry(row) && !entry(row)->isPlace() ? 1 : 0;
    return count;
}

int PaletteModel::placeCount() const {
    int count = 0;
    for (int row = 0; row < m_lines.size(); ++row)
        count += entry(row) && entry(row)->isPlace() ? 1 : 0;
    return count;
}

} // namespace lectern::ui
