// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/tag_scenes.h"

#include "ui/commands/command_ids.h"
#include "ui/dialogs/tag_flow.h"
#include "ui/models/place.h"

#include <QMenu>

namespace lectern::tests {

namespace {

constexpr QSize usualSize(1360, 860);

// Enough tags for a list of them, some pinned, two on the first paper.
void fillWithTags(Stage &stage) {
    stage.fill();
    const auto papers = stage.papers(QStringLiteral("is:undecided"));
    int share = 1;
    for (const auto *name : {"review", "reading-group", "rl/regret", "rl/reward-models",
                             "methods/retrieval", "methods/replay", "theory", "agents"}) {
        const auto some = papers.mid(share % 3, 1 + share * 5 % 9);
        stage.apply(library::ChangeTags{model::PaperIds(some), {QString::fromLatin1(name)}, {}});
        ++share;
    }
    for (const auto &[name, digit] : {std::pair("review", 2), {"reading-group", 3}, {"theory", 5}})
        stage.apply(library::DressTag{QString::fromLatin1(name), {}, digit});
}

void pickWhileTyping(Stage &stage, const QSize &size) {
    fillWithTags(stage);
    stage.open(size);
    stage.run(ui::command::nextRow);
    stage.read();
    stage.run(ui::command::addTag);
    stage.type(QStringLiteral("re"));
}

void pickForSeveral(Stage &stage, const QSize &size) {
    fillWithTags(stage);
    stage.open(size);
    for (const QString &id : {ui::command::mark, ui::command::markNext, ui::command::markNext})
        stage.run(id);
    stage.read();
    stage.run(ui::command::removeTag);
}

void pickTheFirst(Stage &stage, const QSize &size) {
    stage.fill();
    stage.open(size);
    stage.read();
    stage.run(ui::command::addTag);
}

model::Tag reviewTag() {
    model::Tag tag;
    tag.name = QStringLiteral("review");
    tag.digit = 2;
    tag.papers = 6;
    return tag;
}

void menuOfTag(Stage &stage, const QSize &size) {
    fillWithTags(stage);
    stage.open(size);
    QMenu *menu = stage.desk().tags().newMenu(reviewTag(), &stage.desk());
    menu->popup(stage.desk().mapToGlobal(QPoint(80, 640)));
    stage.settle();
}

void renameTag(Stage &stage, const QSize &size) {
    fillWithTags(stage);
    stage.open(size);
    stage.desk().tags().rename(reviewTag());
    stage.settle();
}

} // namespace

QList<Scene> tagScenes() {
    using ui::Shade;
    return {
        {QStringLiteral("18-tag-picker"), usualSize, Shade::Light, pickWhileTyping},
        {QStringLiteral("18-tag-picker-dark"), usualSize, Shade::Dark, pickWhileTyping},
        {QStringLiteral("18-tags-of-several"), usualSize, Shade::Light, pickForSeveral},
        {QStringLiteral("18-first-tag"), usualSize, Shade::Light, pickTheFirst},
        {QStringLiteral("18-tag-menu"), usualSize, Shade::Light, menuOfTag},
        {QStringLiteral("18-rename-tag"), usualSize, Shade::Dark, renameTag},
    };
}

} // namespace lectern::tests
