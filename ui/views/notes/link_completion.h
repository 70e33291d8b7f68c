// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

class QCompleter;
class QStringListModel;

namespace lectern::ui {

class NoteEditor;

// Completes papers in a note: behind [[ it says what was typed of a title, and offers what it is
// given, in a list below the line. It types what is chosen, and nothing else.
class LinkCompletion final : public QObject {
    Q_OBJECT

  public:
    explicit LinkCompletion(NoteEditor &editor);

    // Titles for what was typed; nothing happens where more was typed since.
    void offer(const QString &typed, const QStringList &titles);

  Q_SIGNALS:
    void wanted(const QString &typed);

  private:
    // What stands between the last [[ on the line and the caret; none: no link is typed.
    [[nodiscard]] std::optional<QString> typedLink() const;
    void look();
    void take(const QString &shown);

    NoteEditor &m_editor;
    QStringListModel *m_shown;
    QCompleter *m_completer;
    QStringList m_titles;
};

} // namespace lectern::ui
