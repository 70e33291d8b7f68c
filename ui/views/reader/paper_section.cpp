// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reader/paper_section.h"

#include "ui/render/theme_source.h"
#include "ui/views/list/paper_button.h"
#include "ui/views/parts/themed_label.h"

#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr qsizetype mostShown = 12;

} // namespace

PaperSection::PaperSection(const QString &heading, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_papers(new QVBoxLayout) {
    setAccessibleName(heading);
    auto *title = new ThemedLabel(Type::Heading, Role::Muted, theme, this);
    title->setText(heading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::l, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(title);
    m_papers->setSpacing(0);
    column->addLayout(m_papers);
    hide();
}

void PaperSection::setPapers(const QList<PaperLine> &papers) {
    while (QLayoutItem *item = m_papers->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const PaperLine &line : papers.mid(0, mostShown)) {
        auto *button = new PaperButton(line.title, line.words, m_theme, this);
        connect(button, &PaperButton::clicked, this,
                [this, id = line.paper] { Q_EMIT chosen(id); });
        m_papers->addWidget(button);
    }
    setVisible(!papers.isEmpty());
}

} // namespace lectern::ui
