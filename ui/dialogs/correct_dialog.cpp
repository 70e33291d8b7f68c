// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/correct_dialog.h"

#include "ui/render/plain_text.h"
#include "ui/render/theme_source.h"
#include "ui/views/pages/correction_words.h"
#include "ui/views/parts/flow_text.h"
#include "ui/views/parts/whole_text.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int correctDialogWidth = 680;

// In the order of the form. The abstract is long; it is corrected by command line.
QStringList formFields() {
    return {QStringLiteral("title"), QStringLiteral("authors"), QStringLiteral("published"),
            QStringLiteral("arxiv"), QStringLiteral("doi"),     QStringLiteral("url"),
            QStringLiteral("venue")};
}

QString shownValue(const model::Facts &facts, const QString &field) {
    if (field == QLatin1String("title")) return facts.title.tidy;
    if (field == QLatin1String("authors")) return facts.authors.join(QLatin1String("; "));
    if (field == QLatin1String("published")) return facts.published;
    if (field == QLatin1String("arxiv")) return facts.identifiers.arxiv;
    if (field == QLatin1String("doi")) return facts.identifiers.doi;
    if (field == QLatin1String("url")) return facts.url;
    return facts.venue;
}

QString exampleOf(const QString &field) {
    if (field == QLatin1String("authors")) return CorrectDialog::tr("Ada Lovelace; Emmy Noether");
    if (field == QLatin1String("published")) return QStringLiteral("2026, 2026-11, 2026-11-27");
    if (field == QLatin1String("arxiv")) return QStringLiteral("2611.09417");
    if (field == QLatin1String("doi")) return QStringLiteral("10.1000/182");
    if (field == QLatin1String("url")) return QStringLiteral("https://");
    return {};
}

} // namespace

CorrectDialog::CorrectDialog(const model::Paper &paper, const ThemeSource &theme, QWidget *parent)
    : DialogFrame(tr("Correct this paper"),
                  tr("What you write takes precedence over what digests say."), theme, parent)
    , m_paper(paper)
    , m_problem(new FlowText(Type::Interface, Role::WarnInk, theme, this)) {
    m_problem->setAccessibleName(tr("Why it was not corrected"));
    resize(correctDialogWidth, 0);
    auto *form = new QFormLayout;
    form->setContentsMargins(space::xl, space::l, space::xl, space::l);
    form->setSpacing(space::m);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const QString &field : formFields())
        addField(form, field);
    form->addRow(m_problem);
    m_problem->hide();
    body()->addLayout(form);
    QPushButton *cancel = addButton(tr("Cancel"), Weight::Leave);
    QPushButton *save = addButton(tr("Save"), Weight::Default);
    setFootWords(tr("Ctrl+Enter saves. One undo takes all of it back."));
    auto *keys = new QShortcut(this);
    keys->setKeys(QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_Return),
                                      QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    keys->setAutoRepeat(false); // a key held down does it once
    connect(keys, &QShortcut::activated, this, &CorrectDialog::saveAsked);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &CorrectDialog::saveAsked);
}

void CorrectDialog::addField(QFormLayout *form, const QString &field) {
    auto *edit = new QLineEdit(this);
    setWholeText(*edit, shownValue(m_paper.facts, field), edit->maxLength());
    edit->setAccessibleName(fieldTitle(field));
    edit->setPlaceholderText(exampleOf(field));
    edit->setCursorPosition(0);
    m_fields.insert(field, edit);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(edit, 1);
    if (m_paper.corrected().contains(field)) {
        auto *back = new QPushButton(tr("Take back"), this);
        back->setAutoDefault(false);
        back->setAccessibleName(tr("Take back your correction: %1").arg(fieldTitle(field)));
        connect(back, &QPushButton::clicked, this, [this, field, back] {
            takeBack(field);
            back->setEnabled(false);
        });
        row->addWidget(back);
    }
    auto *name = new PlainLabel(fieldTitle(field), this);
    name->setBuddy(edit);
    name->setMinimumHeight(edit->sizeHint().height()); // its words in the middle of the field
    form->addRow(name, row);
}

void CorrectDialog::takeBack(const QString &field) {
    m_takenBack.insert(field);
    QLineEdit *edit = m_fields.value(field);
    edit->clear();
    edit->setPlaceholderText(tr("what the digests say"));
    edit->setEnabled(false);
}

library::Correct CorrectDialog::corrections() const {
    library::Correct changed{m_paper.id, {}};
    for (const QString &field : formFields()) {
        const QString typed = m_fields.value(field)->text().trimmed();
        if (m_takenBack.contains(field))
            changed.corrections.append({field, std::nullopt});
        else if (typed != shownValue(m_paper.facts, field).trimmed() && !typed.isEmpty())
            changed.corrections.append({field, typed});
    }
    return changed;
}

void CorrectDialog::sayProblem(const QString &sentence, const QString &field) {
    m_problem->setContent(sentence);
    m_problem->show();
    if (QLineEdit *edit = m_fields.value(field)) edit->setFocus();
}

} // namespace lectern::ui
