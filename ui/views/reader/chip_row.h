// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"
#include "ui/render/icons.h"

#include <QWidget>

namespace lectern::ui {

// The links, the tags and the reading lists of a paper as chips, in as many lines as they need.
// Only addresses that may be opened become chips.
class ChipRow final : public QWidget {
    Q_OBJECT

  public:
    explicit ChipRow(const ThemeSource &theme, QWidget *parent = nullptr);

    void setPaper(const model::Paper &paper);

  Q_SIGNALS:
    void linkChosen(const QString &address);
    void tagChosen(const QString &name);
    void listChosen(const QString &name);
    void fileChosen(const QUuid &file);
    void fileMenuAsked(const QUuid &file, const QPoint &at); // on the screen

  private:
    void clear();
    void addLinks(const model::Facts &facts);
    void addLink(const QString &words, Icon icon, const QString &address);
    void addFiles(const QList<model::Attachment> &files);
    void addLists(const QStringList &lists);
    void addTags(const QList<model::Tag> &tags);

    const ThemeSource &m_theme;
    model::Facts m_facts;
    QList<model::Tag> m_tags;
    QStringList m_lists;
    QList<model::Attachment> m_files;
};

} // namespace lectern::ui
