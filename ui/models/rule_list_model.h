// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/reports.h"

#include <QAbstractListModel>

namespace lectern::ui {

// The rules in the order in which they run. One that is not saved yet may stand at the end.
class RuleListModel final : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Roles {
        LineRole = Qt::UserRole, // library::RuleLine
    };

    explicit RuleListModel(QObject *parent = nullptr);

    void setLines(const QList<library::RuleLine> &lines);
    void addNew(const model::Rule &rule);
    void dropNew();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] std::optional<model::Rule> ruleAt(int row) const;
    [[nodiscard]] int rowOf(const QUuid &rule) const; // -1: none

  private:
    QList<library::RuleLine> m_lines;
};

} // namespace lectern::ui
