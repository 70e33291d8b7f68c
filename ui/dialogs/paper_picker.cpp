// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paper_picker.h"

#include "ui/commands/when_done.h"
#include "ui/models/paper_list_model.h"
#include "ui/render/theme_source.h"
#include "ui/views/list/paper_list_view.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace lectern::ui {

namespace {

constexpr QSize paperPickerSize(640, 520);

} // namespace

PaperPicker::PaperPicker(library::Library &library, const model::Paper &paper,
                         const ThemeSource &theme, QWidget *parent)
    : DialogFrame(tr("Same paper as…"), paper.facts.title.tidy, theme, parent)
    , m_library(library)
    , m_paper(paper.id)
    , m_model(new PaperListModel(
          [&library](auto ids, auto stop) { return library.rows(ids, stop); }, this))
    , m_field(new QLineEdit(this))
    , m_list(new PaperListView(*m_model, theme, this)) {
    resize(withinWindow(paperPickerSize));
    makeResizable();
    arrange();
    connect(m_field, &QLineEdit::textChanged, this, &PaperPicker::search);
    connect(m_list, &QAbstractItemView::doubleClicked, this, &PaperPicker::take);
    connect(m_choose, &QPushButton::clicked, this, &PaperPicker::takeWhenShown);
    m_field->installEventFilter(this);
    m_field->setFocus();
    search();
}

PaperPicker::~PaperPicker() {
    m_stop.request_stop();
}

void PaperPicker::arrange() {
    m_field->setAccessibleName(tr("Words of the other paper, or its id"));
    m_field->setPlaceholderText(tr("Words of the other paper, or its id"));
    m_list->setEmptyText(tr("No paper has these words."));
    m_list->setFrameShape(QFrame::NoFrame);
    auto *field = new QVBoxLayout;
    field->setContentsMargins(space::xl, space::l, space::xl, space::l);
    field->addWidget(m_field);
    body()->addLayout(field);
    body()->addWidget(m_list, 1);
    setFootWords(tr("Both are shown side by side before anything is joined."));
    QPushButton *cancel = addButton(tr("Cancel"), Weight::Leave);
    m_choose = addButton(tr("Compare"), Weight::Default);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void PaperPicker::search() {
    m_stop.request_stop();
    m_stop = base::StopSource();
    m_looking = true;
    m_taking = false;
    m_choose->setEnabled(true);
    const QString typed = m_field->text().trimmed();
    const auto ask = [this, typed, generation = ++m_generation](const auto &named) {
        if (generation != m_generation) return;
        const model::PaperId first = named ? *named : model::PaperId();
        whenDone(
            m_library.papers(typed.isEmpty() ? QStringLiteral("*") : typed, m_stop.get_token()),
            this, [this, generation, first](const auto &found) {
                if (generation == m_generation) show(found ? *found : model::PaperList(), first);
            });
    };
    whenDone(m_library.find(typed), this, ask);
}

// A paper that is named by its id stands first.
void PaperPicker::show(model::PaperList found, model::PaperId named) {
    found.groups.clear();
    found.ids.removeAll(m_paper);
    if (named.isValid() && named != m_paper) {
        found.ids.removeAll(named);
        found.ids.prepend(named);
    }
    m_model->setPapers(std::move(found));
    m_list->setCurrentIndex(m_model->index(0));
    m_choose->setEnabled(m_model->rowCount() > 0);
    m_looking = false;
    if (std::exchange(m_taking, false)) take();
}

void PaperPicker::takeWhenShown() {
    if (m_looking)
        m_taking = true;
    else
        take();
}

void PaperPicker::take() {
    const model::PaperId paper = m_model->idAt(m_list->currentIndex().row());
    if (!paper.isValid()) return;
    accept();
    Q_EMIT picked(paper);
}

bool PaperPicker::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::KeyPress && moveChoice(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return DialogFrame::eventFilter(watched, event);
}

bool PaperPicker::moveChoice(int key) {
    constexpr std::array keys{Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown};
    if (std::find(keys.begin(), keys.end(), key) == keys.end()) return false;
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(m_list, &press);
    return true;
}

} // namespace lectern::ui
