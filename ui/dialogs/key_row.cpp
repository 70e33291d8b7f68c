// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/key_row.h"

#include "core/base/fold.h"
#include "ui/models/put_together.h"
#include "ui/views/parts/key_cap.h"
#include "ui/views/parts/themed_label.h"

#include <QHBoxLayout>

namespace lectern::ui {

namespace {

constexpr int keyRowHeight = 28;

void addWord(QBoxLayout *row, const QString &word, const ThemeSource &theme) {
    auto *label = new ThemedLabel(Type::Second, Role::Muted, theme, row->parentWidget());
    label->setText(word);
    row->addWidget(label);
}

} // namespace

KeyRow::KeyRow(const KeyLine &line, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_line(line) {
    setFixedHeight(keyRowHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::xs);
    auto *words = new ThemedLabel(Type::Interface, Role::Ink2, theme, this);
    words->setText(line.text);
    row->addWidget(words);
    row->addStretch();
    for (const QString &keys : line.keys) {
        if (line.isRange && keys != line.keys.constFirst()) addWord(row, tr("to"), theme);
        row->addWidget(new KeyCaps(keys, theme, this));
    }
    for (const QString &twin : line.twins) {
        addWord(row, tr("or"), theme);
        row->addWidget(new KeyCaps(twin, theme, this));
    }
    setAccessibleName(line.text);
    setAccessibleDescription(clauses(line.keys + line.twins));
}

bool KeyRow::isMeantBy(const QString &typed) const {
    const QString wanted = typed.trimmed();
    if (wanted.isEmpty()) return true;
    if (base::foldName(m_line.text).contains(base::foldName(wanted)) &&
        !base::foldName(wanted).isEmpty() && wanted.size() > 1)
        return true;
    if (m_line.isRange && wanted.size() == 1 && wanted >= m_line.keys.constFirst() &&
        wanted <= m_line.keys.constLast())
        return true;
    for (const QString &keys : m_line.keys + m_line.twins)
        for (const KeyCap &cap : keyCapsOf(keys))
            if (cap.text.compare(wanted, Qt::CaseInsensitive) == 0 ||
                keys.compare(wanted, Qt::CaseInsensitive) == 0)
                return true;
    return false;
}

} // namespace lectern::ui
