// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rule_list_model.h"

#include "ui/models/put_together.h"
#include "ui/models/rule_words.h"
#include "ui/render/plain_text.h"

namespace lectern::ui {

RuleListModel::RuleListModel(QObject *parent)
    : QAbstractListModel(parent) {}

void RuleListModel::setLines(const QList<library::RuleLine> &lines) {
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void RuleListModel::addNew(const model::Rule &rule) {
    QList<library::RuleLine> lines = m_lines;
    lines.removeIf([](const auto &line) { return line.rule.uuid.isNull(); });
    lines.append({rule, 0});
    setLines(lines);
}

void RuleListModel::dropNew() {
    QList<library::RuleLine> lines = m_lines;
    lines.removeIf([](const auto &line) { return line.rule.uuid.isNull(); });
    setLines(lines);
}

int RuleListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant RuleListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const library::RuleLine &line = m_lines.at(index.row());
    if (role == LineRole) return QVariant::fromValue(line);
    if (role == Qt::DisplayRole) return displayText(line.rule.name);
    if (role != Qt::AccessibleTextRole) return {};
    return displayText(spokenInTurn(
        {line.rule.name, line.rule.enabled ? tr("on") : tr("off"), actionsWords(line.rule)}));
}

std::optional<model::Rule> RuleListModel::ruleAt(int row) const {
    return row >= 0 && row < m_lines.size() ? std::optional(m_lines.at(row).rule) : std::nullopt;
}

int RuleListModel::rowOf(const QUuid &rule) const {
    for (qsizetype row = 0; row < m_lines.size(); ++row)
        if (m_lines.at(row).rule.uuid == rule) return int(row);
    return -1;
}

} // namespace lectern::ui
