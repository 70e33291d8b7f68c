// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/marked_line.h"

#include "ui/dialogs/merge_words.h"
#include "ui/views/parts/flow_layout.h"
#include "ui/views/parts/icon_mark.h"
#include "ui/views/parts/small_tag.h"
#include "ui/views/parts/themed_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int markedIcon = 16;
constexpr int markedGap = 6; // between words and tags

// Words in the line of an icon.
ThemedLabel *newMarkedLabel(const QString &words, Type type, Role ink, const ThemeSource &theme) {
    auto *label = new ThemedLabel(type, ink, theme);
    label->setText(words);
    label->setElideMode(Qt::ElideRight);
    label->setFixedHeight(lineHeight(type));
    return label;
}

// Small things stand on the middle of a line of 20.
QWidget *inLine(QWidget *small) {
    auto *line = new QWidget;
    line->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->addWidget(small, 0, Qt::AlignVCenter);
    line->setFixedHeight(lineHeight(Type::Interface));
    return line;
}

QWidget *newIcon(const MarkedWords &marked, const ThemeSource &theme) {
    return inLine(new IconMark(marked.icon, markedIcon, marked.ink, theme));
}

QWidget *newWordsWithTags(const MarkedWords &marked, const ThemeSource &theme) {
    QWidget *words = newMarkedLabel(marked.words, Type::Interface, Role::Ink, theme);
    if (marked.tags.isEmpty()) return words;
    QList<QWidget *> parts{words};
    for (const model::Tag &tag : marked.tags)
        parts += inLine(new SmallTag(tag.name, theme));
    return newFlow(parts, markedGap);
}

} // namespace

QWidget *newFlow(const QList<QWidget *> &widgets, int spacing) {
    if (widgets.isEmpty()) return nullptr;
    auto *flow = new QWidget;
    flow->setLayout(new FlowLayout(spacing));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    flow->setSizePolicy(policy);
    for (QWidget *widget : widgets)
        flow->layout()->addWidget(widget);
    return flow;
}

QWidget *newMarkedLine(const MarkedWords &marked, const ThemeSource &theme) {
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(space::s);
    row->addWidget(newIcon(marked, theme), 0, Qt::AlignTop);
    row->addWidget(newWordsWithTags(marked, theme), 1, Qt::AlignTop);
    return line;
}

QWidget *newMarkedBlock(const MarkedWords &marked, int width, const ThemeSource &theme) {
    auto *block = new QWidget;
    block->setFixedWidth(width);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(newWordsWithTags(marked, theme));
    words->addWidget(newMarkedLabel(marked.why, Type::Second, Role::Muted, theme));
    words->addStretch();
    auto *row = new QHBoxLayout(block);
    row->setContentsMargins({});
    row->setSpacing(10);
    row->addWidget(newIcon(marked, theme), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return block;
}

} // namespace lectern::ui
