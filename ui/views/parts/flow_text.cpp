// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/flow_text.h"

#include "ui/commands/safe_link.h"
#include "ui/render/line_centring.h"
#include "ui/render/plain_text.h"
#include "ui/render/scaled_type.h"
#include "ui/render/theme_source.h"

#include <QCursor>
#include <QImage>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace lectern::ui {

namespace {

// Laying out a megabyte takes seconds; nobody reads an abstract beyond this.
constexpr qsizetype longestShown = 64 * 1024;
// Looking for the best place to break a line is quadratic in a run without a blank.
constexpr qsizetype longestUnbroken = 500;
constexpr int paragraphGap = 16;

bool hasLongRun(const QString &text) {
    qsizetype run = 0;
    return std::any_of(text.cbegin(), text.cend(), [&run](QChar c) {
        run = c.isSpace() ? 0 : run + 1;
        return run > longestUnbroken;
    });
}

QString shownPart(const QString &foreign) {
    if (foreign.size() <= longestShown) return foreign;
    return foreign.left(longestShown) + QLatin1Char('\n') +
           FlowText::tr("(The first %L1 of %L2 characters.)").arg(longestShown).arg(foreign.size());
}

// By its first letter, as its direction is.
bool isArabic(const QString &paragraph) {
    const auto letter =
        std::find_if(paragraph.cbegin(), paragraph.cend(), [](QChar c) { return c.isLetter(); });
    return letter != paragraph.cend() && letter->script() == QChar::Script_Arabic;
}

// The measures of Arabic, whose letters reach higher and lower, and are joined.
int lineOf(const QString &paragraph, const Theme &theme, Type type, double scale) {
    constexpr int arabicAbstract = 30;
    constexpr int arabicTitle = 36;
    const int usual = scaledLine(theme, type, scale);
    if (!isArabic(paragraph)) return usual;
    if (type == Type::Abstract) return qRound(double(usual) * arabicAbstract / lineHeight(type));
    if (type == Type::Title) return qRound(double(usual) * arabicTitle / lineHeight(type));
    return usual;
}

} // namespace

FlowText::FlowText(Type type, Role ink, const ThemeSource &theme, QWidget *parent)
    : QTextBrowser(parent)
    , m_theme(theme)
    , m_type(type)
    , m_ink(ink) {
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::ClickFocus);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { Q_EMIT linkChosen(url.toString(QUrl::FullyEncoded)); });
    connect(this, &QTextBrowser::highlighted, this, &FlowText::showHost);
    connect(&theme, &ThemeSource::changed, this, &FlowText::fill);
}

void FlowText::setContent(const QString &foreign, const QStringList &links) {
    if (foreign == m_foreign && links == m_links && m_differing.isEmpty()) return;
    m_foreign = foreign;
    m_links = links;
    m_differing.clear();
    fill();
}

void FlowText::setCompared(const QString &shown, const QList<TextSpan> &differing) {
    if (shown == m_foreign && differing == m_differing) return;
    m_foreign = shown;
    m_links.clear();
    m_differing = differing;
    fill();
}

void FlowText::setScale(double scale) {
    if (qFuzzyCompare(scale, m_scale)) return;
    m_scale = scale;
    fill();
}

QVariant FlowText::loadResource(int, const QUrl &) {
    return QImage(1, 1, QImage::Format_ARGB32_Premultiplied);
}

void FlowText::fill() {
    clear();
    const QString shown = shownPart(m_foreign);
    setWordWrapMode(hasLongRun(shown) ? QTextOption::WrapAnywhere
                                      : QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    m_paragraphs.clear();
    qsizetype start = 0;
    for (const QString &paragraph : shown.split(QLatin1Char('\n'))) {
        if (!paragraph.isEmpty()) {
            insertParagraph(cursor, paragraph);
            m_paragraphs.append({start, paragraph.size(), cursor.block().position()});
        }
        start += paragraph.size() + 1;
    }
    centreLines(*document(), scaledFont(m_theme.theme(), m_type, m_scale),
                scaledLine(m_theme.theme(), m_type, m_scale));
    cursor.endEditBlock();
    setTextCursor(QTextCursor(document())); // what was inserted took the caret along
    markLinks();
    markDiffering();
    decorate();
    fitHeight();
}

void FlowText::insertParagraph(QTextCursor &cursor, const QString &paragraph) {
    QTextBlockFormat block;
    block.setLineHeight(lineOf(paragraph, m_theme.theme(), m_type, m_scale),
                        QTextBlockFormat::FixedHeight);
    QTextCharFormat format;
    QFont font = scaledFont(m_theme.theme(), m_type, m_scale);
    if (isArabic(paragraph)) font.setLetterSpacing(QFont::PercentageSpacing, 100);
    format.setFont(font);
    format.setForeground(m_theme.theme().colour(m_ink));
    if (document()->isEmpty()) {
        cursor.setBlockFormat(block);
    } else {
        block.setTopMargin(paragraphGap);
        cursor.insertBlock(block);
    }
    cursor.insertText(displayText(paragraph, longestShown), format);
}

QString FlowText::shownOf(const Paragraph &paragraph, qsizetype length) const {
    return displayText(m_foreign.mid(paragraph.start, length), longestShown);
}

int FlowText::positionOf(qsizetype offset) const {
    int position = 0;
    for (const Paragraph &paragraph : m_paragraphs) {
        if (offset < paragraph.start) break;
        const qsizetype length = qMin(offset - paragraph.start, paragraph.length);
        position = paragraph.position + int(shownOf(paragraph, length).size());
    }
    return position;
}

qsizetype FlowText::offsetAt(int position) const {
    qsizetype offset = 0;
    for (const Paragraph &paragraph : m_paragraphs) {
        if (position < paragraph.position) break;
        qsizetype low = 0;
        qsizetype high = paragraph.length;
        while (low < high) {
            const qsizetype middle = (low + high + 1) / 2;
            const bool before = paragraph.position + shownOf(paragraph, middle).size() <= position;
            (before ? low : high) = before ? middle : middle - 1;
        }
        offset = paragraph.start + low;
    }
    return offset;
}

void FlowText::markLinks() {
    for (const QString &link : std::as_const(m_links)) {
        if (!safeLink(link)) continue;
        QTextCharFormat format;
        format.setAnchor(true);
        format.setAnchorHref(link);
        format.setForeground(m_theme.theme().colour(Role::AccentInk));
        QTextCursor found = document()->find(link);
        for (; !found.isNull(); found = document()->find(link, found))
            found.mergeCharFormat(format);
    }
}

// Colour is not the only sign.
void FlowText::markDiffering() {
    QTextCharFormat format;
    format.setBackground(m_theme.theme().colour(Role::Match));
    format.setFontUnderline(true);
    for (const TextSpan &span : std::as_const(m_differing)) {
        QTextCursor cursor(document());
        cursor.setPosition(int(span.start));
        cursor.setPosition(int(span.start + span.length), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
}

void FlowText::showHost(const QUrl &url) {
    if (url.isEmpty()) return QToolTip::hideText();
    QToolTip::showText(QCursor::pos(), plainToolTip(tr("Opens %1").arg(url.host())), this);
}

void FlowText::fitHeight() {
    document()->setTextWidth(viewport()->width());
    setFixedHeight(int(std::ceil(document()->size().height())));
}

void FlowText::resizeEvent(QResizeEvent *event) {
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fitHeight();
}

void FlowText::wheelEvent(QWheelEvent *event) {
    event->ignore(); // the column scrolls, not the text
}

QMimeData *FlowText::createMimeDataFromSelection() const {
    auto *mime = new QMimeData;
    mime->setText(textCursor().selection().toPlainText());
    return mime;
}

} // namespace lectern::ui
