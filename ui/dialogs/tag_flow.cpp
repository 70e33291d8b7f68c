// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tag_flow.h"

#include "ui/commands/when_done.h"
#include "ui/dialogs/tag_name_dialog.h"
#include "ui/render/icons.h"
#include "ui/render/theme_source.h"

#include <QGuiApplication>
#include <QMenu>
#include <QPainter>

namespace lectern::ui {

namespace {

constexpr int dotPicture = 16;
constexpr int dotWide = 8;

QStringList colourNames() {
    return {TagFlow::tr("Orange"), TagFlow::tr("Violet"), TagFlow::tr("Teal"), TagFlow::tr("Rose"),
            TagFlow::tr("Grey")};
}

QIcon colourIcon(int colour) {
    const qreal ratio = qGuiApp->devicePixelRatio();
    QPixmap picture(QSize(dotPicture, dotPicture) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::tagDot(colour));
    const int edge = (dotPicture - dotWide) / 2;
    painter.drawEllipse(edge, edge, dotWide, dotWide);
    return picture;
}

} // namespace

TagFlow::TagFlow(library::Library &library, const ThemeSource &theme, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_theme(theme)
    , m_window(window) {}

QMenu *TagFlow::newMenu(const model::Tag &tag, QWidget *parent) {
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themedIcon(Icon::Tag, m_theme), tr("Rename or merge…"), this,
                    [this, tag] { rename(tag); });
    QMenu *colours = menu->addMenu(tr("Colour"));
    for (int colour = 0; colour < model::tagColours; ++colour)
        colours->addAction(colourIcon(colour), colourNames().value(colour), this,
                           [this, tag, colour] { dress(tag, colour, {}); });
    QMenu *digits = menu->addMenu(tr("Pin to a digit"));
    for (int digit = 1; digit <= 9; ++digit) {
        QAction *pin = digits->addAction(QString::number(digit), this,
                                         [this, tag, digit] { dress(tag, {}, digit); });
        pin->setCheckable(true);
        pin->setChecked(tag.digit == digit);
    }
    QAction *unpin = digits->addAction(tr("None"), this, [this, tag] { dress(tag, {}, 0); });
    unpin->setEnabled(tag.digit.has_value());
    menu->addSeparator();
    menu->addAction(themedIcon(Icon::Trash, m_theme), tr("Delete the tag"), this,
                    [this, tag] { remove(tag); });
    return menu;
}

void TagFlow::rename(const model::Tag &tag) {
    whenDone(m_library.sidebar(), this, [this, tag](const auto &counts) {
        if (!counts) return Q_EMIT failed(counts.error());
        auto *dialog = new TagNameDialog(tag, counts->tags, m_theme, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, tag] {
            apply(library::RenameTag{tag.name, dialog->name()});
        });
        dialog->open();
    });
}

void TagFlow::remove(const model::Tag &tag) {
    apply(library::DeleteTag{tag.name});
}

void TagFlow::dress(const model::Tag &tag, std::optional<int> colour, std::optional<int> digit) {
    apply(library::DressTag{tag.name, colour, digit});
}

void TagFlow::addTo(const QString &tag, const QList<model::PaperId> &papers) {
    apply(library::ChangeTags{model::PaperIds(papers), {tag}, {}, {}});
}

void TagFlow::apply(library::Op op) {
    whenDone(m_library.apply(std::move(op)), this, [this](const auto &applied) {
        if (!applied) return Q_EMIT failed(applied.error());
        if (applied->step) Q_EMIT done(*applied->step);
    });
}

} // namespace lectern::ui
