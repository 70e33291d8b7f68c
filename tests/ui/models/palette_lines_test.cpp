// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palette_places.h"

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

PaletteEntry command(const char *name, const char *heading) {
    return {
        .id = QLatin1String(name), .heading = QLatin1String(heading), .name = QLatin1String(name)};
}

PaletteEntry tag(const char *name) {
    return {.id = QLatin1String(name),
            .heading = QStringLiteral("Go to"),
            .kind = QStringLiteral("Tag"),
            .name = QLatin1String(name)};
}

QList<PaletteEntry> some() {
    return {command("Keep", "This paper"), command("Add a tag", "This paper"),
            command("Rename a tag", "Library"), tag("meta-learning"), tag("rl")};
}

QStringList shown(const QString &typed, const QHash<QString, int> &uses = {}) {
    const QList<PaletteEntry> entries = some();
    QStringList words;
    for (const PaletteLine &line : paletteLines(entries, typed, uses))
        words += line.entry < 0 ? line.heading.toUpper() : entries.at(line.entry).name;
    return words;
}

QStringList list(const char *words) {
    return QString::fromLatin1(words).split(QLatin1Char('|'));
}

TEST(PaletteLines, OfferEveryCommandAndNoPlaceBeforeAnythingIsTyped) {
    EXPECT_EQ(shown({}), list("THIS PAPER|Keep|Add a tag|LIBRARY|Rename a tag"));
}

TEST(PaletteLines, BeginWithWhatIsUsedMost) {
    EXPECT_EQ(shown({}, {{QStringLiteral("Keep"), 1}, {QStringLiteral("Rename a tag"), 4}}),
              list("OFTEN USED|Rename a tag|Keep|THIS PAPER|Keep|Add a tag|LIBRARY|Rename a tag"));
}

TEST(PaletteLines, NarrowToWhatIsMeantTheBestFirst) {
    EXPECT_EQ(shown(QStringLiteral("ta")),
              list("THIS PAPER|Add a tag|LIBRARY|Rename a tag|GO TO|meta-learning|rl"));
    EXPECT_EQ(shown(QStringLiteral("xyz")), QStringList());
}

TEST(PaletteLines, PutWhatIsUsedOftenBeforeItsEquals) {
    EXPECT_EQ(shown(QStringLiteral("tag"), {{QStringLiteral("Rename a tag"), 3}}).mid(0, 2),
              list("LIBRARY|Rename a tag"));
    EXPECT_EQ(shown(QStringLiteral("keep"), {{QStringLiteral("Rename a tag"), 1000}}).mid(0, 2),
              list("THIS PAPER|Keep"));
}

TEST(PaletteLines, FindAPlaceByItsKindToo) {
    EXPECT_EQ(shown(QStringLiteral("tag rl")), list("GO TO|rl"));
}

TEST(PalettePlaces, AreTheDigestsAndTagsOfTheSidebar) {
    library::Sidebar sidebar;
    sidebar.all = 30;
    model::Digest digest;
    digest.id = model::DigestId(3);
    digest.source = QStringLiteral("hf-daily");
    digest.day = model::Day::of(2026, 11, 26);
    digest.papers = 24;
    sidebar.digests = {digest};
    sidebar.tags = {{model::TagId(1), QStringLiteral("rl/offline"), 0, {}, 5}};
    Place went;
    const auto entries = palettePlaces(sidebar, [&](const Place &place) { went = place; });
    QStringList words;
    for (const PaletteEntry &entry : entries)
        words += entry.kind + QLatin1Char(' ') + entry.name + QLatin1Char(' ') +
                 QString::number(entry.count.value_or(-1));
    EXPECT_EQ(words, list("Digest Hugging Face Daily Papers, Thursday 26 November 24|Tag rl -1|Tag "
                          "rl/offline 5"));
    entries.constFirst().run();
    EXPECT_EQ(went.digest, digest.id);
    entries.constLast().run();
    EXPECT_TRUE(went.leadsTo(Place::tagged(QStringLiteral("rl/offline"))));
}

} // namespace
} // namespace lectern::ui
