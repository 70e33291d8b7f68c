// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/wait_until.h"
#include "ui/render/theme_source.h"
#include "ui/views/desk.h"
#include "ui/views/list_pane.h"
#include "ui/views/main_window.h"

#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTextDocument>

#include <algorithm>
#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

// A digest whose every text would be HTML to a careless label.
QByteArray hostileDigest() {
    QByteArray text = "new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\n"
                      "Daily Papers\n\nbyAK and the research community\n\nNov 23";
    for (int paper = 0; paper < 5; ++paper)
        text += "\n\n<img src=\"/dev/zero\"> <b>Bold</b> Paper " + QByteArray::number(paper) +
                "\n\n<h1>Abstract</h1> <a href=\"file:///etc/passwd\">here</a> &lt;" +
                QByteArray(" <i>word</i>").repeated(40) + '.';
    return text;
}

class ForeignTextTest : public testing::Test {
  protected:
    ForeignTextTest() {
        m_library.importText(hostileDigest(), QStringLiteral("<b>day</b>.txt"));
        const QList<model::PaperId> papers = m_library.ids();
        tests::must(tests::await(m_library->apply(
            library::ChangeTags{model::PaperIds(papers), {QStringLiteral("<i>tag</i>")}, {}})));
        tests::must(tests::await(m_library->apply(
            library::SetNote{papers.constFirst(), QStringLiteral("<u>note</u>"), {}})));
        openWindow();
    }

    void openWindow() {
        const QString path = m_library.path();
        m_library.close();
        library::OpenOptions options;
        options.path = path;
        options.clock = &m_library.clock();
        m_opened = std::make_unique<library::Library>(options);
        m_window = std::make_unique<MainWindow>(*m_opened, m_theme, m_settings);
        QSignalSpy opened(m_window.get(), &MainWindow::opened);
        m_window->show();
        m_window->start({});
        EXPECT_TRUE(waitUntil([&] { return !opened.isEmpty(); }));
        EXPECT_TRUE(waitUntil([&] { return m_window->desk()->shownPaper(); }));
    }

    tests::TestLibrary m_library;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    ThemeSource m_theme{Shade::Light, {}};
    std::unique_ptr<library::Library> m_opened;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(ForeignTextTest, NoLabelRendersIt) {
    m_window->desk()->decide(model::DecisionState::Kept); // and a notice that names the paper
    EXPECT_TRUE(waitUntil([&] {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text().contains(QLatin1Char('<'));
        });
    })) << "nothing hostile was shown: the test tests nothing";
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        EXPECT_TRUE(label->text().isEmpty() || label->textFormat() == Qt::PlainText)
            << label->text().toStdString();
}

TEST_F(ForeignTextTest, NoToolTipHoldsTagsButOurs) {
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        QTextDocument document;
        document.setHtml(widget->toolTip());
        const bool rich = Qt::mightBeRichText(widget->toolTip());
        EXPECT_TRUE(!rich ||
                    widget->toolTip() ==
                        QStringLiteral("<qt>%1</qt>").arg(document.toPlainText().toHtmlEscaped()))
            << widget->toolTip().toStdString();
    }
}

} // namespace
} // namespace lectern::ui
