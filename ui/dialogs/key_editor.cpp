// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/key_editor.h"

#include "core/base/fold.h"
#include "ui/commands/command_table.h"
#include "ui/dialogs/key_choice_delegate.h"
#include "ui/dialogs/key_recorder.h"
#include "ui/models/put_together.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/overlay_scroll_bar.h"
#include "ui/views/parts/themed_label.h"
#include "ui/views/search/search_field.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr int editorWidth = 720;
constexpr int editorListHeight = 432;
constexpr int editorFinder = 200;
constexpr int sentenceHeight = 40;

QString nativeText(const QKeySequence &keys) {
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

KeyEditor::KeyEditor(CommandTable &commands, const ThemeSource &frameTheme, QWidget *parent)
    : DialogFrame(tr("Change keys"), {}, frameTheme, parent)
    , m_commands(commands)
    , m_sentence(new ThemedLabel(Type::Interface, Role::Ink, frameTheme, this)) {
    setFixedWidth(std::min(editorWidth, parent->width() - 2 * space::xl));
    addList();
    m_sentence->setFixedHeight(sentenceHeight);
    m_sentence->setContentsMargins(space::xl, 0, space::xl, 0);
    m_sentence->setElideMode(Qt::ElideRight);
    body()->addWidget(m_sentence);
    addButtons();
    m_recorder = new KeyRecorder(m_list);
    connect(m_recorder, &KeyRecorder::recorded, this, &KeyEditor::consider);
    connect(m_recorder, &KeyRecorder::cancelled, this, &KeyEditor::rest);
    connect(m_recorder, &KeyRecorder::heard, this,
            [this](const QKeySequence &keys) { say(tr("%1 …").arg(nativeText(keys))); });
    showCommands();
    m_list->setCurrentRow(0);
    m_list->setFocus();
    rest();
}

KeyEditor::~KeyEditor() {
    // A list that goes while it has the focus still says that it lost it.
    m_recorder->stop();
    m_list->disconnect(this);
}

void KeyEditor::addList() {
    auto *finder = new SearchField(theme(), this);
    finder->setPlaceholderText(tr("Find a command"));
    finder->setAccessibleName(tr("Find a command"));
    finder->setFixedWidth(editorFinder);
    connect(finder, &QLineEdit::textChanged, this, &KeyEditor::narrow);
    m_list = new QListWidget(this);
    connect(finder, &SearchField::left, this,
            [this, finder] { finder->text().isEmpty() ? reject() : finder->clear(); });
    connect(finder, &SearchField::listWanted, m_list, qOverload<>(&QWidget::setFocus));
    addToHead(finder);
    m_list->setItemDelegate(new KeyChoiceDelegate(theme(), m_list));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedHeight(
        std::min(editorListHeight, std::max(160, parentWidget()->height() - 260)));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    new OverlayScrollBar(*m_list);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { record(Way::Instead); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this] { rest(); });
    body()->addWidget(m_list);
}

void KeyEditor::addButtons() {
    m_resetAll = addButton(tr("Reset all"), Weight::Plain);
    QPushButton *back = addButton(tr("Reset"), Weight::Plain);
    QPushButton *none = addButton(tr("No key"), Weight::Plain);
    QPushButton *beside = addButton(tr("Add a key"), Weight::Plain);
    m_default = addButton(tr("Record a key"), Weight::Default);
    m_ofCommand = {back, none, beside, m_default};
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_commands.resetAllKeys();
        showCommands();
        rest();
    });
    connect(back, &QPushButton::clicked, this, &KeyEditor::reset);
    connect(none, &QPushButton::clicked, this, &KeyEditor::clear);
    connect(beside, &QPushButton::clicked, this, [this] { record(Way::Beside); });
    connect(m_default, &QPushButton::clicked, this, &KeyEditor::act);
}

// The lines stay where they are; only what they say is new.
void KeyEditor::showCommands() {
    const QSignalBlocker quiet(m_list);
    if (m_list->count() == 0) {
        for (const CommandGroup group : commandGroups())
            for (const Command &command : m_commands.commands())
                if (command.group == group) {
                    auto *item = new QListWidgetItem(command.text, m_list);
                    item->setData(KeyChoiceDelegate::IdRole, command.id);
                }
    }
    for (int row = 0; row < m_list->count(); ++row)
        showItem(*m_list->item(row));
    m_resetAll->setEnabled(m_commands.keymap().isChanged());
}

void KeyEditor::showItem(QListWidgetItem &item) {
    const QString id = item.data(KeyChoiceDelegate::IdRole).toString();
    QStringList keys;
    for (const QKeySequence &each : m_commands.keymap().keysOf(id))
        keys += nativeText(each);
    item.setData(KeyChoiceDelegate::KeysRole, keys);
    item.setData(KeyChoiceDelegate::ChangedRole, m_commands.keymap().isChanged(id));
    item.setData(Qt::AccessibleTextRole, keys.isEmpty()
                                             ? tr("%1: no key").arg(item.text())
                                             : tr("%1: %2").arg(item.text(), clauses(keys)));
}

void KeyEditor::narrow(const QString &typed) {
    const QString wanted = base::foldName(typed);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool meant = base::foldName(m_list->item(row)->text()).contains(wanted);
        m_list->item(row)->setHidden(!meant);
        if (meant && first < 0) first = row;
    }
    m_list->setCurrentRow(first);
}

QString KeyEditor::chosenId() const {
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(KeyChoiceDelegate::IdRole).toString() : QString();
}

void KeyEditor::act() {
    if (m_wanted.isEmpty())
        record(Way::Instead);
    else
        take();
}

void KeyEditor::record(Way way) {
    if (chosenId().isEmpty()) return;
    m_way = way;
    m_wanted = {};
    m_list->setFocus();
    m_recorder->start();
    m_default->setEnabled(false);
    say(tr("Press the key for “%1”, or two one after the other. Esc leaves it as it is.")
            .arg(m_commands.textOf(chosenId())));
}

void KeyEditor::consider(const QKeySequence &keys) {
    m_wanted = keys;
    m_default->setEnabled(true);
    const QStringList others = m_commands.keymap().conflicts(chosenId(), keys);
    if (others.isEmpty()) return take();
    QStringList names;
    for (const QString &id : others)
        names += tr("“%1”").arg(m_commands.textOf(id));
    say(tr("%1 is in the way of %2. Enter takes it from there, Esc leaves it.")
            .arg(nativeText(keys), listed(names)));
    m_default->setText(tr("Take the key"));
}

void KeyEditor::take() {
    Keymap::Keys keys{m_wanted};
    if (m_way == Way::Beside) keys = m_commands.keymap().keysOf(chosenId()) + keys;
    m_commands.chooseKeys(chosenId(), keys);
    showCommands();
    rest();
}

void KeyEditor::clear() {
    m_commands.chooseKeys(chosenId(), {});
    showCommands();
    rest();
}

void KeyEditor::reset() {
    m_commands.resetKeys(chosenId());
    showCommands();
    rest();
}

// The key that is being recorded is of the command that was chosen then.
void KeyEditor::rest() {
    m_wanted = {};
    if (m_recorder) m_recorder->stop();
    if (!m_default) return;
    for (QPushButton *button : m_ofCommand)
        button->setEnabled(!chosenId().isEmpty());
    m_default->setText(tr("Record a key"));
    say(m_commands.keymap().isChanged(chosenId())
            ? tr("Your own keys. What Lectern comes with: %1.")
                  .arg(QKeySequence::listToString(m_commands.keymap().defaultsOf(chosenId()),
                                                  QKeySequence::NativeText))
            : tr("Enter records another key."));
}

void KeyEditor::say(const QString &sentence) {
    m_sentence->setText(sentence);
}

void KeyEditor::reject() {
    if (m_wanted.isEmpty()) return DialogFrame::reject();
    rest();
}

} // namespace lectern::ui
