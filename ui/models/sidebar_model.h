// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sidebar_tree.h"

#include <QAbstractItemModel>

namespace lectern::ui {

// The sidebar's lines as a tree of one column. Lines that open nothing can not be chosen.
class SidebarModel final : public QAbstractItemModel {
    Q_OBJECT

  public:
    enum Roles {
        ItemRole = Qt::UserRole, // SidebarItem
    };

    explicit SidebarModel(QObject *parent = nullptr);
    ~SidebarModel() override;

    // New counts for the same lines leave every index as it is; other lines reset the model.
    void setSidebar(const library::Sidebar &sidebar, const FilterPapers &found = {});

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    // Reading lists can be dragged among themselves, and filters too.
    // Who listens hears it as the name of the column, which is not seen.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

    // The line that opens the same papers; none: invalid.
    [[nodiscard]] QModelIndex indexOf(const Place &place) const;

  private:
    void setTree(); // of m_shown
    [[nodiscard]] const SidebarNode &nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const SidebarNode &node) const;

    bool m_isCounted = false;
    library::Sidebar m_shown;
    FilterPapers m_found;
    std::unique_ptr<SidebarNode> m_root; // of m_shown
};

} // namespace lectern::ui

Q_DECLARE_METATYPE(lectern::ui::SidebarItem)
