// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_parts.h"

#include "ui/render/theme.h"

#include <QCheckBox>
#include <QGridLayout>

#include <array>

namespace lectern::ui {

namespace {

constexpr int partColumn = 152;
constexpr int partRow = 28;
constexpr int partsInRow = 3;

struct PartRow {
    const char *name;
    bool exchange::Parts::*part;
};

constexpr std::array partRows = {
    PartRow{QT_TRANSLATE_NOOP("lectern::ui::ExportParts", "Abstract"), &exchange::Parts::abstract},
    PartRow{QT_TRANSLATE_NOOP("lectern::ui::ExportParts", "Highlights"),
            &exchange::Parts::highlights},
    PartRow{QT_TRANSLATE_NOOP("lectern::ui::ExportParts", "Comments"), &exchange::Parts::comments},
    PartRow{QT_TRANSLATE_NOOP("lectern::ui::ExportParts", "Note"), &exchange::Parts::note},
    PartRow{QT_TRANSLATE_NOOP("lectern::ui::ExportParts", "Tags"), &exchange::Parts::tags},
    PartRow{QT_TRANSLATE_NOOP("lectern::ui::ExportParts", "Links"), &exchange::Parts::links},
    PartRow{QT_TRANSLATE_NOOP("lectern::ui::ExportParts", "Where seen"),
            &exchange::Parts::sightings},
    PartRow{QT_TRANSLATE_NOOP("lectern::ui::ExportParts", "Older versions"),
            &exchange::Parts::olderVersions},
    PartRow{QT_TRANSLATE_NOOP("lectern::ui::ExportParts", "Attached files"),
            &exchange::Parts::files},
};

} // namespace

ExportParts::ExportParts(QWidget *parent)
    : QWidget(parent) {
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(0);
    const exchange::Parts usual;
    for (size_t i = 0; i < partRows.size(); ++i) {
        auto *box = new QCheckBox(tr(partRows.at(i).name), this);
        box->setFixedSize(partColumn, partRow);
        box->setChecked(usual.*partRows.at(i).part);
        connect(box, &QCheckBox::toggled, this, &ExportParts::changed);
        grid->addWidget(box, static_cast<int>(i) / partsInRow, static_cast<int>(i) % partsInRow);
        m_boxes += box;
    }
    grid->setColumnStretch(partsInRow, 1);
}

exchange::Parts ExportParts::parts() const {
    exchange::Parts parts;
    for (size_t i = 0; i < partRows.size(); ++i)
        parts.*partRows.at(i).part = m_boxes.at(qsizetype(i))->isChecked();
    parts.files = parts.files && m_takesFiles;
    return parts;
}

void ExportParts::setParts(const exchange::Parts &parts) {
    for (size_t i = 0; i < partRows.size(); ++i)
        m_boxes.at(qsizetype(i))->setChecked(parts.*partRows.at(i).part);
}

void ExportParts::follow(exchange::Format format) {
    m_takesFiles = exchange::takesFiles(format);
    for (size_t i = 0; i < partRows.size(); ++i) {
        const bool files = partRows.at(i).part == &exchange::Parts::files;
        m_boxes.at(qsizetype(i))
            ->setEnabled(files ? m_takesFiles : format != exchange::Format::Json);
    }
}

} // namespace lectern::ui
