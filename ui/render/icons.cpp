// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/icons.h"

#include "resources/embedded.h"
#include "ui/render/mirrored.h"
#include "ui/render/theme_source.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace lectern::ui {

namespace {

struct IconFile {
    Icon icon;
    const char *name;
};

// In the order of Icon.
constexpr std::array iconFiles{
    IconFile{Icon::Below, "corner-down-right"},
    IconFile{Icon::Bolt, "zap"},
    IconFile{Icon::Bookmark, "bookmark"},
    IconFile{Icon::BookOpen, "book-open"},
    IconFile{Icon::Bot, "bot"},
    IconFile{Icon::Brain, "brain"},
    IconFile{Icon::Calendar, "calendar"},
    IconFile{Icon::CalendarCheck, "calendar-check"},
    IconFile{Icon::Chart, "chart-no-axes-column"},
    IconFile{Icon::Check, "check"},
    IconFile{Icon::ChevronDown, "chevron-down"},
    IconFile{Icon::ChevronLeft, "chevron-left"},
    IconFile{Icon::ChevronRight, "chevron-right"},
    IconFile{Icon::ChevronUp, "chevron-up"},
    IconFile{Icon::Clipboard, "clipboard-paste"},
    IconFile{Icon::Clock, "clock"},
    IconFile{Icon::Code, "code-xml"},
    IconFile{Icon::Comment, "message-square"},
    IconFile{Icon::Copy, "copy"},
    IconFile{Icon::Database, "database"},
    IconFile{Icon::Download, "download"},
    IconFile{Icon::Ellipsis, "ellipsis"},
    IconFile{Icon::Enter, "corner-down-left"},
    IconFile{Icon::FileText, "file-text"},
    IconFile{Icon::Filter, "list-filter"},
    IconFile{Icon::Flag, "flag"},
    IconFile{Icon::Flame, "flame"},
    IconFile{Icon::Flask, "flask-conical"},
    IconFile{Icon::FolderOpen, "folder-open"},
    IconFile{Icon::Globe, "globe"},
    IconFile{Icon::Help, "circle-question-mark"},
    IconFile{Icon::Highlighter, "highlighter"},
    IconFile{Icon::History, "history"},
    IconFile{Icon::Inbox, "inbox"},
    IconFile{Icon::Info, "info"},
    IconFile{Icon::Keyboard, "keyboard"},
    IconFile{Icon::Lectern, "lectern"},
    IconFile{Icon::Library, "library"},
    IconFile{Icon::Lightbulb, "lightbulb"},
    IconFile{Icon::ListOrdered, "list-ordered"},
    IconFile{Icon::ListPlus, "list-plus"},
    IconFile{Icon::Menu, "menu"},
    IconFile{Icon::Merge, "merge"},
    IconFile{Icon::Minus, "minus"},
    IconFile{Icon::Note, "notebook-pen"},
    IconFile{Icon::Paperclip, "paperclip"},
    IconFile{Icon::Order, "arrow-up-down"},
    IconFile{Icon::Palette, "palette"},
    IconFile{Icon::Plus, "plus"},
    IconFile{Icon::Redo, "redo-2"},
    IconFile{Icon::Search, "search"},
    IconFile{Icon::Settings, "settings-2"},
    IconFile{Icon::Sparkles, "sparkles"},
    IconFile{Icon::Split, "split"},
    IconFile{Icon::Star, "star"},
    IconFile{Icon::StarFilled, "star-filled"},
    IconFile{Icon::Tag, "tag"},
    IconFile{Icon::Target, "target"},
    IconFile{Icon::Task, "square-check"},
    IconFile{Icon::Trash, "trash-2"},
    IconFile{Icon::Undo, "undo-2"},
    IconFile{Icon::Upload, "upload"},
    IconFile{Icon::Warning, "triangle-alert"},
    IconFile{Icon::Wrench, "wrench"},
    IconFile{Icon::X, "x"},
};

constexpr bool iconsInOrder() {
    for (std::size_t i = 0; i < iconFiles.size(); ++i)
        if (static_cast<std::size_t>(iconFiles[i].icon) != i) return false;
    return true;
}
static_assert(iconsInOrder());

constexpr int thinFrom = 32; // px; large drawings have thinner strokes, small ones thicker
constexpr int thickUpTo = 12;

QString nameOf(Icon icon) {
    return QLatin1String(iconFiles[static_cast<std::size_t>(icon)].name);
}

QByteArray colouredDrawing(Icon icon, int size, const QColor &colour) {
    QByteArray drawing = resources::embedded(QStringLiteral("icons/%1.svg").arg(nameOf(icon)));
    drawing.replace("currentColor", colour.name().toLatin1());
    if (size <= thickUpTo) drawing.replace("stroke-width=\"1.75\"", "stroke-width=\"3\"");
    if (size >= thinFrom) drawing.replace("stroke-width=\"1.75\"", "stroke-width=\"1.25\"");
    return drawing;
}

// Points along the line of reading.
bool hasDirection(Icon icon) {
    switch (icon) {
    case Icon::Below:
    case Icon::ChevronLeft:
    case Icon::ChevronRight:
    case Icon::ListOrdered:
    case Icon::ListPlus:
    case Icon::Redo:
    case Icon::Undo:
        return QGuiApplication::layoutDirection() == Qt::RightToLeft;
    default:
        return false;
    }
}

QPixmap rendered(Icon icon, int size, const QColor &colour, qreal pixelRatio) {
    const int pixels = qCeil(size * pixelRatio);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasDirection(icon)) painter.setTransform(QTransform(-1, 0, 0, 1, pixels, 0));
    QSvgRenderer(colouredDrawing(icon, size, colour)).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

class ThemedIconEngine final : public QIconEngine {
  public:
    ThemedIconEngine(Icon icon, const ThemeSource &theme, Role role, Role active)
        : m_icon(icon)
        , m_theme(theme)
        , m_role(role)
        , m_active(active) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode,
               QIcon::State state) override {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size(), mode, state, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }
    // `size` is in device pixels where `scale` is not 1.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override {
        const int side = qRound(qMin(size.width(), size.height()) / scale);
        return iconPixmap(m_icon, side, colourOf(mode, state), scale);
    }
    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

  private:
    QColor colourOf(QIcon::Mode mode, QIcon::State state) const {
        if (mode == QIcon::Disabled) return m_theme.theme().colour(Role::Faint);
        const bool lit = state == QIcon::On || mode == QIcon::Selected;
        return m_theme.theme().colour(lit ? m_active : m_role);
    }

    Icon m_icon;
    const ThemeSource &m_theme;
    Role m_role;
    Role m_active;
};

} // namespace

QPixmap iconPixmap(Icon icon, int size, const QColor &colour, qreal pixelRatio) {
    const QString key = QStringLiteral("lectern:%1:%2:%3:%4:%5")
                            .arg(nameOf(icon))
                            .arg(size)
                            .arg(colour.name())
                            .arg(pixelRatio)
                            .arg(hasDirection(icon));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = rendered(icon, size, colour, pixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter &painter, const QPoint &topLeft, int size, Icon icon,
               const QColor &colour) {
    const qreal ratio = painter.device()->devicePixelRatio();
    const Upright upright(painter, QRectF(topLeft, QSizeF(size, size)));
    painter.drawPixmap(topLeft, iconPixmap(icon, size, colour, ratio));
}

QIcon themedIcon(Icon icon, const ThemeSource &theme, Role role, Role active) {
    return QIcon(new ThemedIconEngine(icon, theme, role, active));
}

QIcon applicationIcon() {
    return QIcon(QStringLiteral(":/lectern/icons/lectern-application.svg"));
}

} // namespace lectern::ui
