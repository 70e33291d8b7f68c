// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/filter_editor.h"

#include "core/query/query.h"
#include "ui/models/order_words.h"
#include "ui/render/theme_source.h"
#include "ui/views/desk/mend_banner.h"
#include "ui/views/pages/clause_list.h"
#include "ui/views/pages/decide_all_row.h"
#include "ui/views/parts/centred_column.h"
#include "ui/views/parts/column_bar.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/page_action.h"
#include "ui/views/parts/rule.h"
#include "ui/views/parts/themed_label.h"
#include "ui/views/pickers/icon_choice.h"
#include "ui/views/search/field_menu.h"
#include "ui/views/search/query_edit.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int filterColumn = 644;
constexpr int filterGap = 20; // above a heading or a line
constexpr int lookDelayMs = 120;

} // namespace

FilterEditor::FilterEditor(library::Library &library, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_theme(theme)
    , m_title(new ThemedLabel(Type::BarTitle, Role::Ink, theme, this))
    , m_name(new QLineEdit(this))
    , m_icons(new IconChoice(theme, this))
    , m_query(new QueryEdit(theme, this))
    , m_order(new QComboBox(this))
    , m_counted(new QCheckBox(tr("Show how many papers it finds"), this))
    , m_decideAll(new DecideAllRow(theme, this))
    , m_foot(new ThemedLabel(Type::Second, Role::Muted, theme, this))
    , m_mend(newPageAction(tr("Use it"), {}, this))
    , m_fields(newPageAction(tr("All fields"), {}, this))
    , m_duplicate(newPageAction(tr("Duplicate"), {}, this))
    , m_delete(newPageAction(tr("Delete"), {}, this))
    , m_close(newPageAction(tr("Close the editor"), {}, this))
    , m_cancel(newPageAction(tr("Cancel"), {}, this))
    , m_save(newPageAction(tr("Save filter"), QStringLiteral("Ctrl+Return"), this)) {
    setFocusProxy(m_name);
    m_name->setMaxLength(model::longestFilterName);
    for (const auto &[name, words] : orderNames())
        m_order->addItem(words, name);
    m_wait.setSingleShot(true);
    m_wait.setInterval(lookDelayMs);
    arrange();
    connectParts();
}

FilterEditor::~FilterEditor() {
    m_stop.request_stop();
}

void FilterEditor::addBar(const QVBoxLayout &column) {
    using Look = CommandButton::Look;
    auto *bar = new ColumnBar(column, this);
    m_title->setElideMode(Qt::ElideRight);
    bar->row()->addWidget(m_title, 1);
    bar->row()->addWidget(new CommandButton(m_duplicate, Icon::Copy, Look::Bar, m_theme, bar));
    bar->row()->addWidget(new CommandButton(m_delete, Icon::Trash, Look::Bar, m_theme, bar));
    m_close->setIcon(themedIcon(Icon::X, m_theme));
    bar->row()->addWidget(newIconButton(m_close, 18, bar));
}

void FilterEditor::arrange() {
    QVBoxLayout *column = newCentredColumn(this, filterColumn, 0);
    addBar(*column);
    column->addSpacing(space::m);
    addField(column, tr("Name"), m_name);
    column->addSpacing(space::xs);
    column->addWidget(m_icons);
    column->addSpacing(space::l);
    auto *fields = new CommandButton(m_fields, Icon::Help, CommandButton::Look::Bar, m_theme, this);
    fields->setFlush();
    addField(column, tr("Papers"), m_query, fields);
    column->addSpacing(space::s);
    m_banner = new MendBanner(m_mend, m_theme, this);
    column->addWidget(m_banner);
    addReading(column);
    addOrder(column);
    addDecisions(column);
    addFoot(column);
    column->addStretch();
}

void FilterEditor::addField(QVBoxLayout *column, const QString &words, QWidget *field,
                            QWidget *beside) {
    auto *label = new ThemedLabel(Type::Heading, Role::Muted, m_theme, this);
    label->setText(words);
    field->setAccessibleName(words);
    auto *head = new QHBoxLayout;
    head->addWidget(label, 1);
    if (beside) head->addWidget(beside);
    column->addLayout(head);
    column->addSpacing(space::xs);
    column->addWidget(field);
}

void FilterEditor::addReading(QVBoxLayout *column) {
    m_clauses = new ClauseList(m_theme, this);
    column->addSpacing(filterGap);
    column->addWidget(m_clauses);
    column->addSpacing(space::l);
    column->addWidget(new ui::Rule(m_theme, this));
    column->addSpacing(space::l);
}

void FilterEditor::addOrder(QVBoxLayout *column) {
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xl);
    auto *orders = new QVBoxLayout;
    orders->setSpacing(0);
    addField(orders, tr("Sort"), m_order);
    auto *counts = new QVBoxLayout;
    counts->setSpacing(0);
    m_counted->setMinimumHeight(m_order->sizeHint().height()); // both headings at one height
    addField(counts, tr("In the sidebar"), m_counted);
    m_counted->setAccessibleName(m_counted->text());
    row->addLayout(orders);
    row->addLayout(counts);
    row->addStretch();
    column->addLayout(row);
    column->addSpacing(filterGap);
    column->addWidget(new ui::Rule(m_theme, this));
    column->addSpacing(space::l);
}

void FilterEditor::addDecisions(QVBoxLayout *column) {
    column->addWidget(m_decideAll);
    column->addSpacing(space::l);
    column->addWidget(new ui::Rule(m_theme, this));
    column->addSpacing(space::l);
}

void FilterEditor::addFoot(QVBoxLayout *column) {
    using Look = CommandButton::Look;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_foot);
    row->addStretch();
    row->addWidget(new CommandButton(m_cancel, std::nullopt, Look::Outlined, m_theme, this));
    row->addWidget(new CommandButton(m_save, std::nullopt, Look::Primary, m_theme, this));
    column->addLayout(row);
}

void FilterEditor::connectParts() {
    connect(m_name, &QLineEdit::textChanged, this, &FilterEditor::fieldsChanged);
    connect(m_icons, &IconChoice::changed, this, &FilterEditor::fieldsChanged);
    connect(m_query, &QueryEdit::edited, this, &FilterEditor::fieldsChanged);
    // Until one sees how many the papers are that it finds now.
    connect(m_query, &QueryEdit::edited, this,
            [this] { m_decideAll->setPapers(m_reading ? m_reading->papers : 0, false); });
    connect(m_query, &QueryEdit::mendAsked, this, &FilterEditor::mend);
    connect(m_query, &QueryEdit::focused, this, [this](bool focused) {
        m_banner->setKey(focused ? QStringLiteral("Tab") : QString());
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, &FilterEditor::fieldsChanged);
    connect(m_counted, &QCheckBox::toggled, this, &FilterEditor::fieldsChanged);
    connect(&m_wait, &QTimer::timeout, this, &FilterEditor::look);
    connect(m_mend, &QAction::triggered, this, &FilterEditor::mend);
    connect(m_fields, &QAction::triggered, this, &FilterEditor::offerFields);
    for (QAction *end : {m_delete, m_duplicate, m_cancel})
        connect(end, &QAction::triggered, this, &FilterEditor::forget);
    connect(m_save, &QAction::triggered, this, [this] { Q_EMIT saveAsked(filter()); });
    connect(m_delete, &QAction::triggered, this, [this] { Q_EMIT deleteAsked(m_saved); });
    connect(m_duplicate, &QAction::triggered, this, [this] { Q_EMIT duplicateAsked(filter()); });
    for (QAction *action : {m_close, m_cancel})
        connect(action, &QAction::triggered, this, &FilterEditor::left);
    connect(m_decideAll, &DecideAllRow::decideAsked, this,
            [this](model::DecisionState state) { Q_EMIT decideAsked(m_query->query(), state); });
    connect(m_decideAll, &DecideAllRow::tagAsked, this, [this](const QPoint &at) {
        Q_EMIT tagAsked(m_query->query(), m_reading ? m_reading->papers : 0,
                        m_decideAll->mapTo(this, at));
    });
    connect(&m_library, &library::Library::changed, this, [this] {
        if (isVisible()) m_wait.start();
    });
}

void FilterEditor::edit(const model::SavedFilter &edited) {
    if (m_given && *m_given == edited && isChanged()) return look();
    m_drafts = drafts();
    const auto draft = takeDraft(edited);
    m_given = edited;
    m_saved = edited;
    m_before.reset();
    m_title->setText(edited.uuid.isNull() ? tr("New filter") : tr("Edit filter"));
    fill(edited);
    m_saved = filter();
    if (draft) fill(*draft);
    fieldsChanged();
    look();
}

void FilterEditor::fill(const model::SavedFilter &filter) {
    m_name->setText(filter.name);
    m_icons->setIconName(filter.icon);
    m_query->setQuery(filter.query);
    m_order->setCurrentIndex(qMax(0, m_order->findData(filter.sort)));
    m_counted->setChecked(filter.counted);
}

DraftMemory::Filters FilterEditor::drafts() const {
    DraftMemory::Filters all = m_drafts;
    if (m_given && isChanged()) all.append({*m_given, filter()});
    return all;
}

std::optional<model::SavedFilter> FilterEditor::takeDraft(const model::SavedFilter &given) {
    for (qsizetype i = 0; i < m_drafts.size(); ++i)
        if (m_drafts.at(i).first == given) return m_drafts.takeAt(i).second;
    return std::nullopt;
}

model::SavedFilter FilterEditor::filter() const {
    model::SavedFilter edited = m_saved;
    edited.name = m_name->text();
    edited.icon = m_icons->iconName();
    edited.query = m_query->query();
    edited.sort = m_order->currentData().toString();
    edited.counted = m_counted->isChecked();
    return edited;
}

void FilterEditor::focusName() {
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

QString FilterEditor::wholeQuery() const {
    const QString order = m_order->currentData().toString();
    return order.isEmpty() ? m_query->query() : m_query->query() + QLatin1String(" sort:") + order;
}

void FilterEditor::fieldsChanged() {
    const bool isNew = m_saved.uuid.isNull();
    const bool complete =
        !m_name->text().trimmed().isEmpty() && !query::parse(m_query->query()).empty;
    m_save->setEnabled(complete && (isChanged() || isNew));
    m_delete->setEnabled(!isNew);
    m_duplicate->setEnabled(!isNew);
    m_wait.start();
}

void FilterEditor::look() {
    m_wait.stop();
    m_stop.request_stop();
    m_stop = base::StopSource();
    Q_EMIT queryChanged(wholeQuery());
    m_latest.whenDone(m_library.reading(m_query->query(), m_stop.get_token()), this,
                      [this](const auto &reading) {
                          if (!reading) return Q_EMIT failed(reading.error());
                          take(*reading);
                      });
}

void FilterEditor::take(const library::QueryReading &reading) {
    m_reading = reading;
    m_clauses->setClauses(reading.clauses);
    m_banner->setReading(reading);
    m_query->setMending(reading.mending.has_value());
    const bool sound = reading.hint.isEmpty() && !reading.clauses.isEmpty() && reading.papers > 0;
    m_decideAll->setPapers(reading.papers, sound);
    if (!m_before) m_before = reading.papers;
    const bool isNew = m_saved.uuid.isNull();
    m_foot->setText(isNew || *m_before == reading.papers
                        ? QString()
                        : tr("Changed from %L1 papers to %L2").arg(*m_before).arg(reading.papers));
}

void FilterEditor::offerFields() {
    auto *menu = new FieldMenu(m_library.today(), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &FieldMenu::taken, m_query, &QueryEdit::insertClause);
    menu->popup(
        m_query->mapToGlobal(m_query->rect().topRight() - QPoint(menu->sizeHint().width(), 0)));
}

void FilterEditor::mend() {
    if (!m_reading || !m_reading->mending) return;
    m_query->setQuery(m_reading->mending->query);
    m_query->moveCursor(QTextCursor::End);
}

} // namespace lectern::ui
