// SPDX-License-Identifier: GPL-3.0-or-later
// Every label of every page, as it is on the screen, can be read: light, dark, in high contrast.
#include "tests/support/test_library.h"
#include "tests/ui/support/colour_contrast.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/views/reader/reader_view.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

struct LookOfAll {
    const char *name;
    ThemeChoice theme;
    Contrast contrast;
};

class WindowContrast : public testing::TestWithParam<LookOfAll> {
  protected:
    WindowContrast() {
        m_test.importBehind(tests::inventedDigest(4));
        m_test.settings().setValue(QLatin1String(setting::theme.name),
                                   GetParam().theme == ThemeChoice::Dark ? QStringLiteral("dark")
                                                                         : QStringLiteral("light"));
        m_test.settings().setValue(QLatin1String(setting::highContrast.name),
                                   GetParam().contrast == Contrast::High ? QStringLiteral("true")
                                                                         : QStringLiteral("false"));
    }
    ~WindowContrast() override { applyTheme(*qApp, Theme()); }

    // The role of the ground that a widget stands on.
    [[nodiscard]] QColor groundOf(const QWidget *widget) {
        for (; widget; widget = widget->parentWidget()) {
            const QString name = widget->property("ground").toString();
            for (const Role role : allRoles())
                if (!name.isEmpty() && roleName(role) == name)
                    return m_test.theme().theme().colour(role);
        }
        return m_test.theme().theme().colour(Role::Page);
    }
    void lookAtLabels(const QString &where) {
        const double least = GetParam().contrast == Contrast::High ? 7 : 4.5;
        for (const auto *label : m_test.window().findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty()) continue;
            const QColor ink = label->palette().color(QPalette::WindowText);
            EXPECT_GE(tests::contrast(ink, groundOf(label)), least)
                << '"' << label->text().toStdString() << "\" on " << where.toStdString();
            ++m_seen;
        }
        for (const auto *field : m_test.window().findChildren<QLineEdit *>()) {
            if (!field->isVisible() || field->placeholderText().isEmpty()) continue;
            const QColor hint = field->palette().color(QPalette::PlaceholderText);
            EXPECT_EQ(hint.alpha(), 255) << field->placeholderText().toStdString();
            EXPECT_GE(tests::contrast(hint, m_test.theme().theme().colour(Role::Field)), least)
                << field->placeholderText().toStdString() << " on " << where.toStdString();
        }
    }

    TestWindow m_test;
    int m_seen = 0;
};

TEST_P(WindowContrast, OfEveryLabelIsEnough) {
    m_test.open();
    applyTheme(*qApp, m_test.theme().theme());
    ASSERT_TRUE(waitUntil([&] { return m_test.part<ReaderView>().paper().has_value(); }));
    lookAtLabels(QStringLiteral("the desk"));
    for (const QString &page :
         {command::history, command::days, command::rules, command::highlights, command::backups,
          command::recentlyDeleted, command::preferences, command::focusMode}) {
        m_test.window().commands().action(page)->trigger();
        QCoreApplication::processEvents();
        lookAtLabels(page);
        m_test.window().commands().action(page)->trigger();
    }
    EXPECT_GT(m_seen, 40);
}

INSTANTIATE_TEST_SUITE_P(
    In, WindowContrast,
    testing::Values(LookOfAll{"Light", ThemeChoice::Light, Contrast::Usual},
                    LookOfAll{"Dark", ThemeChoice::Dark, Contrast::Usual},
                    LookOfAll{"LightHighContrast", ThemeChoice::Light, Contrast::High},
                    LookOfAll{"DarkHighContrast", ThemeChoice::Dark, Contrast::High}),
    [](const auto &one) { return one.param.name; });

} // namespace
} // namespace lectern::ui
