// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/theme_source.h"

#include "resources/embedded.h"
#include "ui/render/window_corners.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QPalette>
#include <QWidget>

#include <optional>
#include <utility>

namespace lectern::ui {

namespace {

QPalette paletteOf(const Theme &theme) {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Role ours) {
        palette.setColor(role, theme.colour(ours));
    };
    set(QPalette::Window, Role::Page);
    set(QPalette::WindowText, Role::Ink);
    set(QPalette::Base, Role::Field);
    set(QPalette::AlternateBase, Role::Ground);
    set(QPalette::Text, Role::Ink);
    set(QPalette::PlaceholderText, Role::Muted);
    set(QPalette::Button, Role::Field);
    set(QPalette::ButtonText, Role::Ink2);
    set(QPalette::BrightText, Role::DeletedInk);
    set(QPalette::Highlight, Role::Match);
    set(QPalette::HighlightedText, Role::Ink);
    set(QPalette::Link, Role::AccentInk);
    set(QPalette::LinkVisited, Role::AccentInk);
    set(QPalette::ToolTipBase, Role::Raised);
    set(QPalette::ToolTipText, Role::Ink);
    set(QPalette::Light, Role::Raised);
    set(QPalette::Midlight, Role::Line2);
    set(QPalette::Mid, Role::Line);
    set(QPalette::Dark, Role::Edge);
    set(QPalette::Shadow, Role::Edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.colour(Role::Muted));
    return palette;
}

// `@name@` in the sheet is the colour of that role, `@shade@` the theme's.
QString styleSheetOf(const Theme &theme) {
    QString sheet = QString::fromUtf8(resources::embedded(QStringLiteral("style/lectern.qss")));
    for (const Role role : allRoles())
        sheet.replace(QLatin1Char('@') + roleName(role) + QLatin1Char('@'),
                      theme.colour(role).name());
    const bool light = theme.shade() == Shade::Light;
    sheet.replace(QLatin1String("@shade@"), light ? QLatin1String("light") : QLatin1String("dark"));
    return sheet;
}

// Menus have round corners, so nothing of theirs is drawn beyond: said before one has a window.
class MenuCorners final : public QObject {
  public:
    using QObject::QObject;

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override {
        switch (event->type()) {
        case QEvent::Polish:
        case QEvent::Show:
        case QEvent::Resize:
        case QEvent::Paint:
            if (auto *menu = qobject_cast<QMenu *>(watched)) round(*menu, event->type());
            return false;
        default:
            return false;
        }
    }

  private:
    static void round(QMenu &menu, QEvent::Type type) {
        if (type == QEvent::Polish)
            menu.setAttribute(Qt::WA_TranslucentBackground);
        else if (type == QEvent::Paint)
            paintCutEdge(menu);
        else
            cutCorners(menu, radius::popup);
    }
};

void roundMenus(QApplication &application) {
    const auto name = QStringLiteral("menu corners");
    if (application.findChild<QObject *>(name, Qt::FindDirectChildrenOnly)) return;
    auto *corners = new MenuCorners(&application);
    corners->setObjectName(name);
    application.installEventFilter(corners);
}

} // namespace

ThemeSource::ThemeSource(Shade system, Fonts fonts, QObject *parent)
    : QObject(parent)
    , m_system(system)
    , m_theme(system, std::move(fonts)) {}

void ThemeSource::setLook(const Look &look) {
    const bool otherRows = look.rows != m_look.rows;
    m_look = look;
    const Theme before = std::exchange(m_theme, settled());
    if (otherRows || !(m_theme == before)) Q_EMIT changed();
}

void ThemeSource::setChoice(ThemeChoice choice) {
    Look look = m_look;
    look.theme = choice;
    setLook(look);
}

void ThemeSource::setSystemShade(Shade shade) {
    if (std::exchange(m_system, shade) == shade) return;
    setLook(m_look);
    Q_EMIT systemChanged();
}

Theme ThemeSource::settled() const {
    const Shade shade = m_look.theme == ThemeChoice::System ? m_system
                        : m_look.theme == ThemeChoice::Dark ? Shade::Dark
                                                            : Shade::Light;
    return Theme(shade, m_theme.fonts(), m_look.contrast, m_look.reading);
}

Shade shadeOf(const QPalette &palette) {
    const int text = palette.color(QPalette::WindowText).lightness();
    return text > palette.color(QPalette::Window).lightness() ? Shade::Dark : Shade::Light;
}

void applyTheme(QApplication &application, const Theme &theme) {
    roundMenus(application);
    application.setStyle(QStringLiteral("Fusion"));
    application.setFont(theme.font(Type::Interface));
    application.setPalette(paletteOf(theme));
    application.setStyleSheet(styleSheetOf(theme));
}

void followTheme(QApplication &application, const ThemeSource &source) {
    auto apply = [&application, &source, applied = std::optional<Theme>()]() mutable {
        const Theme &now = source.theme();
        const bool same =
            applied && applied->shade() == now.shade() && applied->contrast() == now.contrast();
        if (!same) applyTheme(application, now);
        applied = now;
    };
    apply();
    QObject::connect(&source, &ThemeSource::changed, &application, apply);
}

void setGround(QWidget *widget, Role role) {
    widget->setAttribute(Qt::WA_StyledBackground);
    widget->setProperty("ground", roleName(role));
}

} // namespace lectern::ui
