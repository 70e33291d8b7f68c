// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reader/chip_row.h"

#include "ui/commands/safe_link.h"
#include "ui/views/parts/flow_layout.h"
#include "ui/views/reader/chip.h"
#include "ui/views/reader/paper_words.h"

namespace lectern::ui {

namespace {

constexpr int chipSpacing = 8;
// A digest may hold any number; more than a few lines of chips would hide the abstract.
constexpr qsizetype mostLinks = 12;

Icon iconFor(model::LinkKind kind) {
    switch (kind) {
    case model::LinkKind::Code:
        return Icon::Code;
    case model::LinkKind::Dataset:
    case model::LinkKind::Model:
        return Icon::Library;
    case model::LinkKind::Project:
    case model::LinkKind::Demo:
    case model::LinkKind::Other:
        break;
    }
    return Icon::Globe;
}

} // namespace

ChipRow::ChipRow(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme) {
    setLayout(new FlowLayout(chipSpacing));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::setPaper(const model::Paper &paper) {
    if (paper.facts == m_facts && paper.tags == m_tags && paper.lists == m_lists &&
        paper.attachments == m_files)
        return; // a chip may have the focus
    m_facts = paper.facts;
    m_tags = paper.tags;
    m_lists = paper.lists;
    m_files = paper.attachments;
    clear();
    addFiles(paper.attachments);
    addLinks(paper.facts);
    addTags(paper.tags);
    addLists(paper.lists);
    setVisible(layout()->count() > 0);
}

void ChipRow::clear() {
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a chip that is pressed may be the one that goes
        delete item;
    }
}

void ChipRow::addLinks(const model::Facts &facts) {
    for (const model::Link &link : facts.links.mid(0, mostLinks))
        addLink(wordFor(link.kind), iconFor(link.kind), link.url);
    addLink(tr("PDF"), Icon::FileText, pdfOf(facts));
    addLink(tr("Page"), Icon::Globe, pageOf(facts));
}

void ChipRow::addLink(const QString &words, Icon icon, const QString &address) {
    if (!safeLink(address)) return;
    Chip *chip = Chip::ofLink(words, icon, address, m_theme, this);
    connect(chip, &Chip::clicked, this, [this, address] { Q_EMIT linkChosen(address); });
    layout()->addWidget(chip);
}

// What is done with a file of another kind stands in its menu.
void ChipRow::addFiles(const QList<model::Attachment> &files) {
    for (const model::Attachment &file : files.mid(0, mostLinks)) {
        Chip *chip = Chip::ofFile(file, m_theme, this);
        chip->setContextMenuPolicy(Qt::CustomContextMenu);
        const auto askMenu = [this, chip, uuid = file.uuid] {
            Q_EMIT fileMenuAsked(uuid, chip->mapToGlobal(QPoint(0, chip->height())));
        };
        connect(chip, &QWidget::customContextMenuRequested, this, askMenu);
        if (file.kind == model::AttachmentKind::Pdf)
            connect(chip, &Chip::clicked, this,
                    [this, uuid = file.uuid] { Q_EMIT fileChosen(uuid); });
        else
            connect(chip, &Chip::clicked, this, askMenu);
        layout()->addWidget(chip);
    }
}

void ChipRow::addLists(const QStringList &lists) {
    for (const QString &name : lists) {
        Chip *chip = Chip::ofList(name, m_theme, this);
        connect(chip, &Chip::clicked, this, [this, name] { Q_EMIT listChosen(name); });
        layout()->addWidget(chip);
    }
}

void ChipRow::addTags(const QList<model::Tag> &tags) {
    for (const model::Tag &tag : tags) {
        Chip *chip = Chip::ofTag(tag, m_theme, this);
        connect(chip, &Chip::clicked, this, [this, name = tag.name] { Q_EMIT tagChosen(name); });
        layout()->addWidget(chip);
    }
}

} // namespace lectern::ui
