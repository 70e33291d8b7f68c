// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/theme_source.h"
#include "ui/views/list/paper_button.h"

#include <QImage>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class PaperButtonLook : public testing::Test {
  protected:
    // Of a line of 600 whose paper would get that tag.
    [[nodiscard]] int groundOfTag(const QString &tag) {
        PaperButton button(QStringLiteral("A title"), QStringLiteral("tag ") + tag, m_theme,
                           nullptr);
        button.setMarks({{Icon::Plus, tag, true}});
        button.resize(600, 32);
        const QImage image = button.grab().toImage();
        int found = 0;
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                found += image.pixelColor(x, y) == m_theme.theme().colour(Role::InsertedGround);
        return found;
    }

    ThemeSource m_theme{Shade::Light, {QStringLiteral("DejaVu Sans"), {}, {}}};
};

TEST_F(PaperButtonLook, ShowsWhatIsAddedOnItsGround) {
    EXPECT_GT(groundOfTag(QStringLiteral("agents")), 100);
}

TEST_F(PaperButtonLook, SaysItInWordsWhereMoreThanHalfOfItWouldBeTaken) {
    EXPECT_EQ(groundOfTag(QString(200, u'a')), 0);
}

} // namespace
} // namespace lectern::ui
