// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_file_list.h"

#include "ui/dialogs/import_words.h"
#include "ui/models/put_together.h"
#include "ui/render/icons.h"
#include "ui/render/mirrored.h"
#include "ui/render/plain_text.h"
#include "ui/render/text_line.h"
#include "ui/render/theme_source.h"

#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace lectern::ui {

namespace {

constexpr int fileRowHeight = 72;
constexpr int fileRowBar = 3;
constexpr int fileIcon = 14;
enum FileRole { KindRole = Qt::UserRole, CountRole, WarningRole, ErrorRole };

// One row: three lines, and the number of warnings at the end of the last.
class FileRowDelegate final : public QStyledItemDelegate {
  public:
    FileRowDelegate(const ThemeSource &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override {
        return {0, fileRowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        painter->save();
        const Mirrored mirrored(*painter, option.rect);
        paintState(*painter, option);
        const bool error = index.data(ErrorRole).toBool();
        QRect line = option.rect.adjusted(space::l, 10, -space::l, 0);
        line.setHeight(lineHeight(Type::Interface));
        paintWords(*painter, line, index.data().toString(), Type::InterfaceMedium, Role::Ink);
        line.translate(0, lineHeight(Type::Interface));
        line.setHeight(lineHeight(Type::Second));
        paintWords(*painter, line, index.data(KindRole).toString(), Type::Second, Role::Muted);
        line.translate(0, lineHeight(Type::Second) + 2);
        line.setRight(paintWarnings(*painter, line, index.data(WarningRole).toLongLong()));
        paintWords(*painter, line, index.data(CountRole).toString(), Type::Second,
                   error ? Role::WarnInk : Role::Ink2);
        painter->restore();
    }

  private:
    void paintState(QPainter &painter, const QStyleOptionViewItem &option) const {
        if (!option.state.testFlag(QStyle::State_Selected)) return;
        const bool focus = option.state.testFlag(QStyle::State_HasFocus);
        const Theme &theme = m_theme.theme();
        painter.fillRect(option.rect, theme.colour(Role::Tint));
        QRect bar = option.rect;
        bar.setWidth(fileRowBar);
        painter.fillRect(bar, theme.colour(focus ? Role::Accent : Role::AccentInk));
    }

    void paintWords(QPainter &painter, const QRect &line, const QString &words, Type type,
                    Role ink) const {
        painter.setFont(m_theme.theme().font(type));
        painter.setPen(m_theme.theme().colour(ink));
        drawTextLine(painter, line, TextLine::of(words));
    }

    // Returns where the room for words ends.
    int paintWarnings(QPainter &painter, const QRect &line, qint64 warnings) const {
        if (warnings == 0) return line.right();
        const QString words = QLocale().toString(warnings);
        painter.setFont(m_theme.theme().font(Type::Second));
        const int width = painter.fontMetrics().horizontalAdvance(words);
        const QColor ink = m_theme.theme().colour(Role::WarnInk);
        painter.setPen(ink);
        drawWords(painter, line, Qt::AlignRight | Qt::AlignVCenter, words);
        const int left = line.right() - width - space::xs - fileIcon;
        paintIcon(painter, {left, line.top() + 1}, fileIcon, Icon::Warning, ink);
        return left - space::s;
    }

    const ThemeSource &m_theme;
};

void fillRow(QStandardItem &item, const model::FileReport &file) {
    item.setText(displayText(fileName(file)));
    item.setData(kindWords(file), KindRole);
    item.setData(countWords(file), CountRole);
    item.setData(file.warnings.size(), WarningRole);
    item.setData(file.error.has_value(), ErrorRole);
    item.setAccessibleText(
        displayText(saidOfOne({item.text(), kindWords(file), countWords(file)})));
}

} // namespace

ImportFileList::ImportFileList(const ThemeSource &theme, QWidget *parent)
    : QListView(parent)
    , m_files(new QStandardItemModel(this)) {
    setModel(m_files);
    setItemDelegate(new FileRowDelegate(theme, this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Files"));
    viewport()->setAutoFillBackground(false);
    connect(&theme, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

void ImportFileList::setFiles(const QList<model::FileReport> &files) {
    m_files->clear();
    for (const model::FileReport &file : files) {
        auto *item = new QStandardItem;
        fillRow(*item, file);
        m_files->appendRow(item);
    }
}

void ImportFileList::setFile(int row, const model::FileReport &file) {
    if (QStandardItem *item = m_files->item(row)) fillRow(*item, file);
}

void ImportFileList::selectRow(int row) {
    setCurrentIndex(m_files->index(row, 0));
}

void ImportFileList::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid()) Q_EMIT rowChosen(current.row());
}

} // namespace lectern::ui
