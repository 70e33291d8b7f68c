// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/mention_list.h"

#include "ui/render/theme_source.h"
#include "ui/views/paper_button.h"
#include "ui/views/themed_label.h"

#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr qsizetype mostShown = 12;

} // namespace

MentionList::MentionList(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_papers(new QVBoxLayout) {
    auto *title = new ThemedLabel(Type::Heading, Role::Muted, theme, this);
    title->setText(tr("Mentioned in"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::l, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(title);
    m_papers->setSpacing(0);
    column->addLayout(m_papers);
    hide();
}

void MentionList::setPapers(const QList<model::PaperRow> &papers) {
    while (QLayoutItem *item = m_papers->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const model::PaperRow &paper : papers.mid(0, mostShown)) {
        auto *button = new PaperButton(paper.title, paper.authors.value(0), m_theme, this);
        connect(button, &PaperButton::clicked, this, [this, id = paper.id] { Q_EMIT chosen(id); });
        m_papers->addWidget(button);
    }
    setVisible(!papers.isEmpty());
}

} // namespace lectern::ui
