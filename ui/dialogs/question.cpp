// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/question.h"

#include "ui/views/parts/flow_text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int questionWidth = 480;

} // namespace

Question::Question(const Words &words, const ThemeSource &frameTheme, QWidget *parent)
    : DialogFrame(words.title, {}, frameTheme, parent) {
    setFixedWidth(questionWidth);
    auto *sentence = new FlowText(Type::Interface, Role::Ink, frameTheme, this);
    sentence->setAccessibleName(tr("Question"));
    sentence->resize(questionWidth - 2 * space::xl, sentence->height()); // its height follows
    sentence->setContent(words.sentence);
    body()->setContentsMargins(space::xl, space::l, space::xl, space::l);
    body()->addWidget(sentence);
    QPushButton *yes = addButton(words.yes, Weight::Plain);
    QPushButton *cancel = addButton(tr("Cancel"), Weight::Default);
    connect(yes, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    cancel->setFocus();
}

} // namespace lectern::ui
