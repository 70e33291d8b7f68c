// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paper_comparison.h"

#include "ui/dialogs/marked_line.h"
#include "ui/dialogs/merge_words.h"
#include "ui/models/word_difference.h"
#include "ui/render/plain_text.h"
#include "ui/views/parts/flow_text.h"
#include "ui/views/parts/rule.h"
#include "ui/views/parts/themed_label.h"
#include "ui/views/reader/paper_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int factWidth = 88;
constexpr int columnGap = 32;
constexpr int rowPadding = 10;
constexpr int titlePadding = 14;
constexpr int factsInLine = 20; // between what the reader did
// Nobody compares more by eye, and more is slow to lay out.
constexpr qsizetype longestCompared = 20'000;

} // namespace

PaperComparison::PaperComparison(const model::Paper &left, const model::Paper &right,
                                 const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    addTexts({tr("Title"), left.facts.title.tidy, right.facts.title.tidy, tr("no title")},
             Type::BarTitle);
    addTexts({tr("Authors"), authorsOf(left), authorsOf(right), tr("not named")}, Type::Interface);
    addIds(left, right);
    addTexts({tr("Seen"), seenWords(left), seenWords(right), tr("in no digest")}, Type::Interface);
    addTexts(
        {tr("Abstract"), left.facts.abstract.tidy, right.facts.abstract.tidy, tr("no abstract")},
        Type::Excerpt);
    addOwn(left, right);
}

void PaperComparison::addTexts(const Texts &texts, Type type) {
    const QString left = displayText(texts.left, longestCompared);
    const QString right = displayText(texts.right, longestCompared);
    const bool both = !left.isEmpty() && !right.isEmpty() && texts.fact != tr("Seen");
    const WordDifference difference = both ? differingWords(left, right) : WordDifference();
    const auto cell = [&](const QString &shown, const QList<TextSpan> &spans,
                          const QString &name) -> QWidget * {
        if (shown.isEmpty()) return newMissing(texts.missing);
        auto *text = new FlowText(type, Role::Ink, m_theme);
        text->setAccessibleName(name);
        text->setCompared(shown, spans);
        return text;
    };
    addRow(texts.fact, cell(left, difference.left, tr("%1, first paper").arg(texts.fact)),
           cell(right, difference.right, tr("%1, second paper").arg(texts.fact)),
           m_column->isEmpty() ? titlePadding : rowPadding);
}

void PaperComparison::addIds(const model::Paper &left, const model::Paper &right) {
    addRow(tr("Id"), newIdCell(left), newIdCell(right));
}

QWidget *PaperComparison::newIdCell(const model::Paper &paper) const {
    QList<QWidget *> parts;
    const auto add = [&](const QString &words, Type type, Role ink) {
        auto *label = new ThemedLabel(type, ink, m_theme);
        label->setText(words);
        label->setElideMode(Qt::ElideMiddle);
        label->setFixedHeight(lineHeight(Type::Interface));
        parts += label;
    };
    for (const QString &id : idsOf(paper))
        add(id, Type::Code, Role::Ink);
    if (parts.isEmpty()) return newMissing(tr("none, known by its title"));
    if (const auto version = paper.facts.identifiers.version)
        add(tr("version %1").arg(*version), Type::Interface, Role::Muted);
    return newFlow(parts, space::s);
}

void PaperComparison::addOwn(const model::Paper &left, const model::Paper &right) {
    addRow(tr("Yours"), newOwnCell(left), newOwnCell(right));
}

QWidget *PaperComparison::newOwnCell(const model::Paper &paper) const {
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(newMarkedLine(decisionOf(paper), m_theme));
    QList<QWidget *> lines;
    for (const MarkedWords &own : annotationsOf(paper))
        lines += newMarkedLine(own, m_theme);
    if (QWidget *flow = newFlow(lines, factsInLine)) column->addWidget(flow);
    return cell;
}

QWidget *PaperComparison::newMissing(const QString &words) const {
    auto *label = new ThemedLabel(Type::Interface, Role::Muted, m_theme);
    label->setText(words);
    label->setFixedHeight(lineHeight(Type::Interface));
    return label;
}

void PaperComparison::addRow(const QString &fact, QWidget *left, QWidget *right, int top) {
    if (!m_column->isEmpty()) m_column->addWidget(new Rule(m_theme, this));
    auto *name = new ThemedLabel(Type::Second, Role::Muted, m_theme, this);
    name->setText(fact);
    name->setFixedSize(factWidth, lineHeight(Type::Interface));
    name->setElideMode(Qt::ElideRight);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, top, 0, rowPadding);
    row->setSpacing(0);
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(left, 1, Qt::AlignTop);
    row->addSpacing(columnGap);
    row->addWidget(right, 1, Qt::AlignTop);
    m_column->addLayout(row);
}

} // namespace lectern::ui
