// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/undo_effects.h"

#include "ui/models/effect_words.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/icon_mark.h"
#include "ui/views/parts/rule.h"
#include "ui/views/parts/themed_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int effectIcon = 16;
constexpr qsizetype mostWordsAround = 8;
constexpr qsizetype longestChange = 300; // characters

QString fewChangeWords(const QStringList &words, bool last) {
    if (words.size() <= mostWordsAround) return words.join(QLatin1Char(' '));
    const QString dots = QStringLiteral("…");
    return last ? dots + words.mid(words.size() - mostWordsAround).join(QLatin1Char(' '))
                : words.mid(0, mostWordsAround).join(QLatin1Char(' ')) + dots;
}

QString shortened(const QString &text) {
    return text.size() <= longestChange ? text : text.left(longestChange) + QStringLiteral("…");
}

ThemedLabel *newWords(const QString &foreign, Type type, Role ink, const ThemeSource &theme,
                      QWidget *parent) {
    auto *label = new ThemedLabel(type, ink, theme, parent);
    label->setWordWrap(true);
    label->setText(foreign);
    return label;
}

} // namespace

WordChange wordChange(const QString &from, const QString &to) {
    const QStringList a = from.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList b = to.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const qsizetype least = std::min(a.size(), b.size());
    qsizetype start = 0;
    while (start < least && a.at(start) == b.at(start))
        ++start;
    qsizetype end = 0;
    while (end < least - start && a.at(a.size() - 1 - end) == b.at(b.size() - 1 - end))
        ++end;
    return {fewChangeWords(a.mid(0, start), true),
            a.mid(start, a.size() - start - end).join(QLatin1Char(' ')),
            b.mid(start, b.size() - start - end).join(QLatin1Char(' ')),
            fewChangeWords(a.mid(a.size() - end), false)};
}

UndoEffects::UndoEffects(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
}

void UndoEffects::clear() {
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void UndoEffects::setPreview(const library::UndoPreview &preview) {
    clear();
    for (const library::UndoEffect &effect : preview.effects)
        addEffect(effect);
    if (preview.effects.isEmpty()) return;
    m_column->addWidget(new Rule(m_theme, this));
    if (preview.more > 0) {
        m_column->addSpacing(space::m);
        m_column->addWidget(newWords(tr("and %L1 more").arg(preview.more), Type::Second,
                                     Role::Muted, m_theme, this));
    }
}

void UndoEffects::addEffect(const library::UndoEffect &effect) {
    const EffectWords words = effectWords(effect);
    m_column->addWidget(new Rule(m_theme, this));
    auto *block = new QWidget(this);
    auto *row = new QHBoxLayout(block);
    row->setContentsMargins(0, space::m, 0, space::m);
    row->setSpacing(space::m);
    auto *mark = new IconMark(words.icon, effectIcon, Role::Muted, m_theme, block);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::xs);
    column->addWidget(newWords(words.title, Type::InterfaceStrong, Role::Ink, m_theme, block));
    if (!words.more.isEmpty())
        column->addWidget(newWords(words.more, Type::Interface, Role::Muted, m_theme, block));
    addWords(column, effect);
    row->addLayout(column, 1);
    m_column->addWidget(block);
}

void UndoEffects::addWords(QVBoxLayout *column, const library::UndoEffect &effect) {
    using Kind = library::UndoEffect::Kind;
    if (effect.kind != Kind::Note && effect.kind != Kind::Correction) return;
    const WordChange change = wordChange(effect.textNow, effect.textThen);
    const auto add = [&](const QString &text, Role ink, bool struck, bool underlined) {
        if (text.isEmpty()) return;
        ThemedLabel *label =
            newWords(shortened(text), Type::Interface, ink, m_theme, column->parentWidget());
        QFont font = label->font();
        font.setStrikeOut(struck);
        font.setUnderline(underlined);
        label->setFont(font);
        column->addWidget(label);
    };
    add(change.before, Role::Muted, false, false);
    add(change.gone, Role::DeletedInk, true, false);
    add(change.come, Role::InsertedInk, false, true);
    add(change.behind, Role::Muted, false, false);
}

} // namespace lectern::ui
