// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/theme.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace lectern::ui {

class ThemeSource;

// Drawings of resources/icons: Lucide's, on a grid of 24 with strokes of 1.75, and our own mark.
// Drawn at 14 (chips), 16, 18 (bare arrows) and 20 px.
enum class Icon {
    Below,
    Bolt,
    Bookmark,
    BookOpen,
    Bot,
    Brain,
    Calendar,
    CalendarCheck,
    Chart,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clipboard,
    Clock,
    Code,
    Comment,
    Copy,
    Database,
    Download,
    Ellipsis,
    Enter,
    FileText,
    Filter,
    Flag,
    Flame,
    Flask,
    FolderOpen,
    Globe,
    Help,
    Highlighter,
    History,
    Inbox,
    Info,
    Keyboard,
    Lectern,
    Library,
    Lightbulb,
    ListOrdered,
    ListPlus,
    Menu,
    Merge,
    Minus,
    Note,
    Paperclip,
    Order,
    Palette,
    Plus,
    Redo,
    Search,
    Settings,
    Sparkles,
    Split,
    Star,
    StarFilled,
    Tag,
    Target,
    Task,
    Trash,
    Undo,
    Upload,
    Warning,
    Wrench,
    X,
};

// The drawing in one colour, sharp on a screen with `pixelRatio` device pixels to one of ours.
[[nodiscard]] QPixmap iconPixmap(Icon icon, int size, const QColor &colour, qreal pixelRatio);

// Draws into a square; sharp where its corner is on a whole pixel.
void paintIcon(QPainter &painter, const QPoint &topLeft, int size, Icon icon, const QColor &colour);

// An icon for buttons and menus that takes its colour when it is painted, so that it follows the
// theme: `role` at rest, `active` when checked or chosen, faint when disabled. `theme` outlives it.
[[nodiscard]] QIcon themedIcon(Icon icon, const ThemeSource &theme, Role role = Role::Muted,
                               Role active = Role::AccentInk);

// For the window and the desktop: in its own colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace lectern::ui
