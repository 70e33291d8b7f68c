// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/fillings.h"

#include "ui/commands/command_ids.h"

namespace lectern::tests {

void tag(Stage &stage, const QString &title, const QStringList &tags) {
    stage.apply(library::ChangeTags{model::PaperIds({stage.paper(title)}), tags, {}});
}

void fillAndAnnotate(Stage &stage) {
    stage.fill();
    const auto dinner = QStringLiteral("Every Sufficiently");
    tag(stage, dinner, {QStringLiteral("combinatorics"), QStringLiteral("review")});
    tag(stage, QStringLiteral("Folding Laundry"), {QStringLiteral("rl/offline")});
    tag(stage, QStringLiteral("Sorting Almost"), {QStringLiteral("theory")});
    tag(stage, QStringLiteral("Which Way"), {QStringLiteral("methods/probing")});
    stage.apply(library::SetNote{
        stage.paper(dinner),
        QStringLiteral(
            "Compare with the seating lemma from March. Is the quarrel orderly for every "
            "colouring, or only for most?"),
        {}});
}

void triage(Stage &stage, const QSize &size) {
    fillAndAnnotate(stage);
    stage.open(size);
    stage.run(ui::command::skip);
    stage.run(ui::command::later);
    stage.run(ui::command::keep);
    stage.read();
}

} // namespace lectern::tests
