// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/file_choices.h"

#include "core/library/library.h"
#include "ui/dialogs/import_words.h"
#include "ui/models/day_words.h"
#include "ui/render/plain_text.h"
#include "ui/views/parts/icon_mark.h"
#include "ui/views/parts/themed_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace lectern::ui {

namespace {

constexpr int formatWidth = 272;
constexpr int dayWidth = 136;
constexpr int yearWidth = 104;
constexpr int yearsOffered = 4;

} // namespace

FileChoices::FileChoices(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_format(new QComboBox(this))
    , m_day(new QLineEdit(this))
    , m_year(new QComboBox(this))
    , m_hint(new QWidget(this))
    , m_hintWords(new ThemedLabel(Type::Second, Role::Muted, theme, m_hint)) {
    arrange(theme);
    connect(m_format, &QComboBox::activated, this,
            [this] { Q_EMIT formatChosen(m_format->currentData().toString()); });
    connect(m_year, &QComboBox::activated, this,
            [this] { Q_EMIT yearChosen(m_year->currentData().toInt()); });
}

void FileChoices::arrange(const ThemeSource &theme) {
    const auto heading = [&](const QString &words) {
        auto *label = new ThemedLabel(Type::Heading, Role::Muted, theme, this);
        label->setText(words);
        return label;
    };
    m_format->setFixedWidth(formatWidth);
    m_format->setAccessibleName(tr("Recognised as"));
    m_day->setFixedWidth(dayWidth);
    m_day->setReadOnly(true);
    m_day->setFocusPolicy(Qt::ClickFocus);
    m_day->setAccessibleName(tr("Day of the digest"));
    m_year->setFixedWidth(yearWidth);
    m_year->setAccessibleName(tr("Year of the digest"));
    auto *hint = new QHBoxLayout(m_hint);
    hint->setContentsMargins({});
    hint->setSpacing(space::s);
    hint->addWidget(new IconMark(Icon::Calendar, 14, Role::AccentInk, theme, m_hint));
    hint->addWidget(m_hintWords, 1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(6);
    grid->addWidget(heading(tr("Recognised as")), 0, 0);
    grid->addWidget(heading(tr("Day of the digest")), 0, 2, 1, 2);
    grid->addWidget(m_format, 1, 0);
    grid->setColumnMinimumWidth(1, space::s);
    grid->addWidget(m_day, 1, 2);
    grid->addWidget(m_year, 1, 3);
    grid->addWidget(m_hint, 2, 2, 1, 3);
    grid->setColumnStretch(4, 1);
}

void FileChoices::showFile(const model::FileReport &file, int year) {
    offerFormats(file.format);
    m_day->setText(file.day ? spokenDay(*file.day) : tr("not given"));
    offerYears(file, year);
}

QWidget *FileChoices::question() const {
    return m_hint->isHidden() ? nullptr : m_year;
}

void FileChoices::offerFormats(const QString &format) {
    m_format->clear();
    if (format.isEmpty()) m_format->addItem(tr("no digest known to Lectern"));
    for (const QString &name : library::importFormats())
        m_format->addItem(formatWords(name), name);
    m_format->setCurrentIndex(qMax(0, m_format->findData(format)));
}

void FileChoices::offerYears(const model::FileReport &file, int year) {
    const bool asked = file.day && !file.day->hasYear();
    m_year->clear();
    m_year->setVisible(file.day.has_value());
    m_year->setEnabled(asked);
    m_hint->setVisible(asked);
    if (file.day && !asked) m_year->addItem(QString::number(file.day->date().year()));
    if (!asked) return;
    const QDate saved = file.saved.value_or(QDate::currentDate());
    m_year->addItem(tr("Year?"), 0);
    for (int offered = saved.year(); offered > saved.year() - yearsOffered; --offered)
        if (model::Day::of(offered, file.day->month(), file.day->day()))
            m_year->addItem(QString::number(offered), offered);
    m_year->setCurrentIndex(qMax(0, m_year->findData(year)));
    m_hintWords->setText(file.saved
                             ? tr("The file gives no year. It was saved in %1.").arg(saved.year())
                             : tr("It gives no year."));
}

} // namespace lectern::ui
