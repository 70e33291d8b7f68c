// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/notes/note_preview.h"

#include "core/query/hit_spans.h"
#include "ui/render/line_centring.h"
#include "ui/render/scaled_type.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/focus_frame.h"

#include <QImage>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QTextBlock>
#include <QUrl>
#include <QWheelEvent>

#include <cmath>

namespace lectern::ui {

namespace {

constexpr int itemIndent = 20;
constexpr int blanksOfALevel = 2;
constexpr int deepestItem = 8;
// Looking for the best place to break a line is quadratic in a run without a blank.
constexpr qsizetype longestRun = 500;

bool runsLong(const QString &text) {
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > longestRun) return true;
    }
    return false;
}

bool isListed(NoteLineKind kind) {
    return kind == NoteLineKind::Item || kind == NoteLineKind::Task;
}

} // namespace

NotePreview::NotePreview(const ThemeSource &theme, QWidget *parent)
    : QTextBrowser(parent)
    , m_theme(theme) {
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setAccessibleName(tr("Note, to read"));
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    new FocusFrame(*this, FocusFrame::Look::Line, theme);
    connect(this, &QTextBrowser::anchorClicked, this, &NotePreview::follow);
    connect(&theme, &ThemeSource::changed, this, &NotePreview::fill);
}

QVariant NotePreview::loadResource(int, const QUrl &) {
    return QImage(1, 1, QImage::Format_ARGB32_Premultiplied);
}

void NotePreview::setNote(const QString &note) {
    if (note == m_note) return;
    m_note = note;
    fill();
}

void NotePreview::setScale(double scale) {
    m_scale = scale;
    fill();
}

void NotePreview::setSought(const query::Node &sought) {
    if (sought == m_sought) return;
    m_sought = sought;
    fill();
}

void NotePreview::fill() {
    static const QRegularExpression lineEnd(QStringLiteral("\\r\\n|\\n|\\r"));
    clear();
    m_titles.clear();
    setFont(scaledFont(m_theme.theme(), Type::Note, m_scale));
    setWordWrapMode(runsLong(m_note) ? QTextOption::WrapAnywhere
                                     : QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    bool inFence = false;
    const QStringList lines = m_note.split(lineEnd);
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const NoteLine read = noteLineOf(lines.at(number), inFence);
        if (read.kind == NoteLineKind::Fence)
            inFence = !inFence;
        else
            insertLine(cursor, lines.at(number), read, number);
    }
    markSought();
    centreLines(*document(), font(), scaledLine(m_theme.theme(), Type::Note, m_scale));
    cursor.endEditBlock();
    setTextCursor(QTextCursor(document()));
    fitHeight();
}

void NotePreview::insertLine(QTextCursor &cursor, const QString &line, const NoteLine &read,
                             qsizetype number) {
    QTextBlockFormat block;
    block.setLineHeight(scaledLine(m_theme.theme(), Type::Note, m_scale),
                        QTextBlockFormat::FixedHeight);
    if (isListed(read.kind)) {
        const int level = int(qMin<qsizetype>(read.indent / blanksOfALevel, deepestItem));
        block.setLeftMargin((level + 1) * itemIndent);
        block.setTextIndent(-itemIndent);
    }
    if (read.kind == NoteLineKind::Quote) block.setLeftMargin(itemIndent);
    if (document()->isEmpty())
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block);
    insertSigns(cursor, read, number);
    insertText(cursor, line, read);
}

void NotePreview::insertSigns(QTextCursor &cursor, const NoteLine &read, qsizetype number) {
    QTextCharFormat format;
    format.setForeground(m_theme.theme().colour(Role::Muted));
    if (read.kind == NoteLineKind::Item) {
        const bool numbered = read.marker.size() > 1;
        cursor.insertText((numbered ? read.marker : QStringLiteral("•")) + QStringLiteral("  "),
                          format);
    } else if (read.kind == NoteLineKind::Task) {
        QTextCharFormat box = format;
        box.setAnchor(true);
        box.setAnchorHref(QStringLiteral("task:%1").arg(number));
        box.setForeground(m_theme.theme().meaning(model::Meaning::ToDo).ink);
        cursor.insertText(read.done ? QStringLiteral("☑") : QStringLiteral("☐"), box);
        cursor.insertText(QStringLiteral(" "), format);
    }
}

// Line by line, as they are laid out.
void NotePreview::markSought() {
    QTextCharFormat mark;
    mark.setBackground(m_theme.theme().colour(Role::Match));
    mark.setFontWeight(QFont::DemiBold);
    for (QTextBlock line = document()->begin(); line.isValid(); line = line.next())
        for (const query::HitSpan &hit :
             query::hitSpans(m_sought, query::HitText::Note, line.text())) {
            QTextCursor cursor(line);
            cursor.setPosition(line.position() + int(hit.begin));
            cursor.setPosition(line.position() + int(hit.end), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(mark);
        }
}

QTextCharFormat NotePreview::formatFor(const NoteLine &read) const {
    const Theme &theme = m_theme.theme();
    QTextCharFormat format;
    format.setForeground(theme.colour(Role::Ink));
    if (read.kind == NoteLineKind::Heading) format.setFontWeight(QFont::DemiBold);
    if (read.kind == NoteLineKind::Quote) {
        format.setFontItalic(true);
        format.setForeground(theme.colour(Role::Ink2));
    }
    if (read.done) format.setForeground(theme.colour(Role::Muted));
    if (read.kind == NoteLineKind::Code) {
        format.setFontFamilies({theme.font(Type::Code).family()});
        format.setForeground(theme.colour(Role::Ink2));
    }
    return format;
}

// Letter by letter what the spans say of it; signs are left out.
void NotePreview::insertText(QTextCursor &cursor, const QString &line, const NoteLine &read) {
    const QTextCharFormat plain = formatFor(read);
    if (read.kind == NoteLineKind::Code) return cursor.insertText(line, plain);
    QList<QTextCharFormat> formats(line.size(), plain);
    QList<bool> isSign(line.size(), false);
    for (const NoteSpan &span : noteSpansIn(line)) {
        const bool title = span.kind == NoteSpan::Kind::Title;
        if (title) m_titles += line.mid(span.start, span.length).trimmed();
        for (qsizetype i = span.start; i < span.start + span.length; ++i) {
            QTextCharFormat &format = formats[i];
            if (span.kind == NoteSpan::Kind::Sign) isSign[i] = true;
            if (span.kind == NoteSpan::Kind::Strong) format.setFontWeight(QFont::DemiBold);
            if (span.kind == NoteSpan::Kind::Emphasis) format.setFontItalic(true);
            if (span.kind == NoteSpan::Kind::Code) {
                format.setFontFamilies({m_theme.theme().font(Type::Code).family()});
                format.setBackground(m_theme.theme().colour(Role::Chip));
            }
            if (!title) continue;
            format.setAnchor(true);
            format.setAnchorHref(QStringLiteral("paper:%1").arg(m_titles.size() - 1));
            format.setForeground(m_theme.theme().colour(Role::AccentInk));
            format.setFontUnderline(true);
        }
    }
    for (qsizetype from = read.content; from < line.size();) {
        qsizetype to = from + 1;
        while (to < line.size() && isSign.at(to) == isSign.at(from) &&
               formats.at(to) == formats.at(from))
            ++to;
        if (!isSign.at(from)) cursor.insertText(line.mid(from, to - from), formats.at(from));
        from = to;
    }
}

void NotePreview::follow(const QUrl &url) {
    const int number = url.path().toInt();
    if (url.scheme() == QLatin1String("task"))
        Q_EMIT boxPressed(number);
    else if (number < m_titles.size())
        Q_EMIT titleChosen(m_titles.at(number));
}

void NotePreview::fitHeight() {
    document()->setTextWidth(viewport()->width());
    setFixedHeight(qMax(int(std::ceil(document()->size().height())),
                        scaledLine(m_theme.theme(), Type::Note, m_scale)));
}

void NotePreview::resizeEvent(QResizeEvent *event) {
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fitHeight();
}

void NotePreview::wheelEvent(QWheelEvent *event) {
    event->ignore(); // the column scrolls
}

void NotePreview::mouseReleaseEvent(QMouseEvent *event) {
    const bool link = !anchorAt(event->pos()).isEmpty();
    QTextBrowser::mouseReleaseEvent(event);
    if (!link && event->button() == Qt::LeftButton && !textCursor().hasSelection())
        Q_EMIT pressed();
}

} // namespace lectern::ui
