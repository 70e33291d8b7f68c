// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog_frame.h"

#include <QKeySequence>

class QListWidget;
class QListWidgetItem;

namespace lectern::ui {

class CommandTable;
class KeyRecorder;

// Where the reader gives commands other keys. A key is recorded by pressing it; when another
// command has it, that command is named, and keeps it unless the reader takes it. What is changed
// holds at once.
class KeyEditor final : public DialogFrame {
    Q_OBJECT

  public:
    KeyEditor(CommandTable &commands, const ThemeSource &theme, QWidget *parent);
    ~KeyEditor() override;

  public Q_SLOTS:
    void reject() override; // leaves the question first

  private:
    enum class Way { Instead, Beside }; // of the keys the command has
    void addList();
    void addButtons();
    void showCommands();
    void showItem(QListWidgetItem &item);
    void narrow(const QString &typed);
    void act(); // the default button: record, or take
    void record(Way way);
    void consider(const QKeySequence &keys);
    void take();
    void clear();
    void reset();
    void rest();
    void say(const QString &sentence);
    [[nodiscard]] QString chosenId() const;

    CommandTable &m_commands;
    QListWidget *m_list = nullptr;
    ThemedLabel *m_sentence;
    KeyRecorder *m_recorder = nullptr;
    QPushButton *m_default = nullptr;
    QPushButton *m_resetAll = nullptr;
    QList<QPushButton *> m_ofCommand; // do nothing where none is chosen
    QKeySequence m_wanted; // not empty: the reader is asked whether to take it from another
    Way m_way = Way::Instead;
};

} // namespace lectern::ui
