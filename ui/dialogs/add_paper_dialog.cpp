// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/add_paper_dialog.h"

#include "core/library/op.h"
#include "ui/models/word_difference.h"
#include "ui/views/parts/flow_text.h"
#include "ui/views/parts/themed_label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int addDialogWidth = 600;
// Titles are a few lines; what is longer was pasted by mistake.
constexpr int longestPaperName = 1000;

QString recognisedWords(const QString &name) {
    switch (library::kindOfName(name)) {
    case library::NameKind::Nothing:
        return {};
    case library::NameKind::Arxiv:
        return AddPaperDialog::tr("An id of arXiv.");
    case library::NameKind::Doi:
        return AddPaperDialog::tr("A DOI.");
    case library::NameKind::Title:
        return AddPaperDialog::tr("A title of %Ln word(s).", nullptr, int(wordCount(name)));
    }
    Q_UNREACHABLE();
}

} // namespace

AddPaperDialog::AddPaperDialog(const ThemeSource &theme, QWidget *parent)
    : DialogFrame(tr("Add a paper"), tr("Nothing is fetched: your digests tell the rest."), theme,
                  parent)
    , m_field(new QLineEdit(this))
    , m_recognised(new ThemedLabel(Type::Second, Role::Muted, theme, this))
    , m_problem(new FlowText(Type::Interface, Role::WarnInk, theme, this)) {
    arrange();
    QPushButton *cancel = addButton(tr("Cancel"), Weight::Leave);
    m_add = addButton(tr("Add"), Weight::Default);
    connect(m_field, &QLineEdit::textChanged, this, &AddPaperDialog::follow);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &AddPaperDialog::addAsked);
    m_field->setFocus();
    follow();
}

void AddPaperDialog::arrange() {
    resize(addDialogWidth, 0);
    const QString question = tr("arXiv id, DOI, an address of either, or the title");
    m_field->setAccessibleName(question);
    m_field->setPlaceholderText(question);
    m_field->setMaxLength(longestPaperName);
    m_recognised->setElideMode(Qt::ElideMiddle);
    m_problem->setAccessibleName(tr("Why it was not added"));
    m_problem->hide();
    auto *column = new QVBoxLayout;
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::s);
    column->addWidget(m_field);
    column->addWidget(m_recognised);
    column->addWidget(m_problem);
    body()->addLayout(column);
}

void AddPaperDialog::follow() {
    m_problem->hide();
    m_add->setEnabled(!name().isEmpty());
    m_recognised->setText(recognisedWords(name()));
}

QString AddPaperDialog::name() const {
    return m_field->text().trimmed();
}

void AddPaperDialog::sayProblem(const QString &sentence) {
    m_problem->setContent(sentence);
    m_problem->show();
    m_field->setFocus();
}

} // namespace lectern::ui
