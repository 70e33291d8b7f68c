// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/notes/note_section.h"

#include "ui/commands/note_saver.h"
#include "ui/models/day_words.h"
#include "ui/render/spelling.h"
#include "ui/render/theme_source.h"
#include "ui/views/notes/link_completion.h"
#include "ui/views/notes/note_editor.h"
#include "ui/views/notes/note_preview.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/icon_mark.h"
#include "ui/views/parts/key_cap.h"
#include "ui/views/parts/themed_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int noteHeadHeight = 28;
constexpr int fieldGap = 8;
constexpr QMargins fieldPadding(2 + 14, 2 + 10, 2 + 14, 2 + 10);
constexpr int leastFieldLines = 5;
constexpr int tallestWholeField = 300;
constexpr int widthForTemplates = 520;

} // namespace

NoteSection::NoteSection(NoteSaver &saver, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_saver(saver)
    , m_theme(theme)
    , m_savedMark(new IconMark(Icon::Check, 14, Role::Muted, theme, this))
    , m_savedAt(new ThemedLabel(Type::Second, Role::Muted, theme, this))
    , m_key(new KeyCaps({}, theme, this))
    , m_editor(new NoteEditor(theme))
    , m_preview(new NotePreview(theme, this))
    , m_templates(new QWidget(this))
    , m_read(nullptr)
    , m_links(new LinkCompletion(*m_editor))
    , m_frame(new QWidget(this)) {
    auto *field = new QVBoxLayout(m_frame);
    field->setContentsMargins({});
    field->addWidget(m_editor);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(newHead());
    column->addWidget(m_preview);
    column->addWidget(m_frame);
    setFocusProxy(m_editor);
    listen();
    setEditing(false);
}

void NoteSection::setKey(const QString &shortcut) {
    m_key->setShortcut(shortcut);
    m_editor->setPlaceholderText(shortcut.isEmpty() ? tr("Write a note")
                                                    : tr("Write a note: press %1").arg(shortcut));
}

NoteSection::~NoteSection() {
    // An editor that goes while it has the focus still says that it lost it.
    m_editor->disconnect(this);
}

QHBoxLayout *NoteSection::newHead() {
    auto *title = new ThemedLabel(Type::Heading, Role::Muted, m_theme, this);
    title->setText(tr("Note"));

    auto *head = new QHBoxLayout;
    head->addWidget(title);
    addTemplates(head);
    head->addStretch();
    head->addWidget(m_savedMark);
    head->addWidget(m_savedAt);
    head->addWidget(m_key);
    auto *read = new QAction(themedIcon(Icon::BookOpen, m_theme), tr("Read the note"), this);
    connect(read, &QAction::triggered, this, [this] { m_preview->setFocus(Qt::OtherFocusReason); });
    m_read = newIconButton(read, 16, this);
    m_read->setFocusPolicy(Qt::NoFocus); // the field would lose it first
    head->addWidget(m_read);
    head->addStrut(noteHeadHeight);
    return head;
}

void NoteSection::listen() {
    connect(m_editor, &NoteEditor::edited, this, &NoteSection::typed);
    connect(m_editor, &NoteEditor::focusGained, this, [this] { setEditing(true); });
    connect(m_editor, &NoteEditor::focusLost, this, [this] {
        m_saver.flush();
        m_saver.endStretch();
        setEditing(false);
    });
    connect(m_editor, &NoteEditor::cursorPositionChanged, this, &NoteSection::keepInSight);
    connect(m_links, &LinkCompletion::wanted, this, &NoteSection::linkWanted);
    connect(m_editor, &NoteEditor::linkFollowed, this, &NoteSection::linkFollowed);
    connect(m_editor, &NoteEditor::paused, &m_saver, &NoteSaver::flush);
    connect(m_preview, &NotePreview::boxPressed, this, &NoteSection::turnBox);
    connect(m_preview, &NotePreview::titleChosen, this, &NoteSection::linkFollowed);
    connect(m_preview, &NotePreview::pressed, this, &NoteSection::edit);
    connect(&m_saver, &NoteSaver::saved, this, &NoteSection::followSaves);
    connect(&m_saver, &NoteSaver::joined, this, &NoteSection::showJoined);
}

void NoteSection::setPaper(const model::Paper &facts) {
    const model::PaperId paper = facts.id;
    const model::Note &note = facts.note;
    m_facts = facts;
    const bool turned = paper != m_paper;
    if (turned) {
        m_saver.flush();
        m_saver.endStretch();
    }
    m_paper = paper;
    m_noted = note.noted;
    const std::optional<QString> unsaved = m_saver.unsaved(paper);
    if (!unsaved) m_base = note.text;
    const QString text = unsaved.value_or(note.text);
    if (turned || text != m_editor->note()) m_editor->setNote(text);
    showNote();
    showSaved();
}

void NoteSection::offerLinks(const QString &typed, const QStringList &titles) {
    m_links->offer(typed, titles);
}

void NoteSection::edit() {
    m_preview->hide();
    m_frame->show();
    m_editor->setFocus(Qt::ShortcutFocusReason);
    m_editor->moveCursor(QTextCursor::End);
}

void NoteSection::appendQuote(const QString &text, const QString &from) {
    m_editor->appendParagraph(tr("> %1\n> — %2").arg(text, from));
    m_saver.flush();
    m_saver.endStretch();
}

bool NoteSection::isEditing() const {
    return m_editing;
}

// The field where it fits, else the line that is typed.
void NoteSection::keepInSight() {
    if (!m_editing) return;
    const QRect caret = m_editor->cursorRect();
    const QRect line(m_editor->viewport()->mapTo(this, caret.topLeft()), caret.size());
    Q_EMIT sightWanted(m_frame->height() > tallestWholeField ? line : m_frame->geometry());
}

void NoteSection::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_templates->setVisible(m_editing && width() >= widthForTemplates);
    keepInSight();
}

// Laid out while nobody writes; what is empty or very long stays in its field.
void NoteSection::showNote() {
    const QString note = m_editing ? QString() : m_editor->note();
    const bool read = !note.isEmpty() && note.size() <= NotePreview::longestNote;
    if (read) m_preview->setNote(note);
    m_preview->setVisible(read);
    m_frame->setVisible(!read);
    m_key->setVisible(!m_editing && !read);
    m_templates->setVisible(m_editing && width() >= widthForTemplates);
    m_read->setVisible(m_editing);
}

// As if it were typed.
void NoteSection::turnBox(qsizetype line) {
    const QString turned = withBoxTurned(m_editor->note(), line);
    if (turned.isEmpty() || !m_paper.isValid()) return;
    m_editor->setNote(turned);
    m_saver.typed(m_paper, turned, m_base);
    showNote();
    showSaved();
}

void NoteSection::setScale(double scale) {
    m_editor->setScale(scale);
    m_preview->setScale(scale);
}

void NoteSection::setSought(const query::Node &sought) {
    m_preview->setSought(sought);
}

void NoteSection::setSpelling(Spelling *spelling) {
    m_editor->setSpelling(spelling);
}

void NoteSection::setEditing(bool editing) {
    m_editing = editing;
    showNote();
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->setSpacing(editing ? fieldGap : 0);
    m_frame->layout()->setContentsMargins(editing ? fieldPadding : QMargins());
    m_editor->setLeastHeight(editing ? leastFieldLines * lineHeight(Type::Note) : 0);
    showSaved();
    update();
}

void NoteSection::typed() {
    if (m_paper.isValid()) m_saver.typed(m_paper, m_editor->note(), m_base);
    showSaved();
}

void NoteSection::followSaves(model::PaperId paper) {
    if (paper == m_paper && !m_saver.unsaved(paper)) m_base = m_editor->note();
    showSaved();
}

// Where something was typed since, its save brings it.
void NoteSection::showJoined(model::PaperId paper, const QString &sent, const QString &text) {
    if (paper != m_paper || m_saver.unsaved(paper) || m_editor->note() != sent) return;
    m_base = text;
    m_editor->setNote(text);
    showNote();
}

void NoteSection::showSaved() {
    const bool shown = m_noted && !m_saver.unsaved(m_paper);
    m_savedMark->setVisible(shown && m_editing);
    m_savedAt->setText(shown ? tr("saved %1").arg(timeOrDay(*m_noted, m_saver.today()))
                             : QString());
}

void NoteSection::paintEvent(QPaintEvent *) {
    if (!m_editing) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.theme().colour(Role::Accent), 2));
    painter.setBrush(m_theme.theme().colour(Role::Field));
    painter.drawRoundedRect(QRectF(m_frame->geometry()).adjusted(1, 1, -1, -1), radius::control,
                            radius::control);
}

} // namespace lectern::ui
