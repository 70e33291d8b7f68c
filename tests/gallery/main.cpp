// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/translations.h"
#include "tests/gallery/scenes.h"
#include "ui/pdf/worker/run_worker.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QProcess>

namespace {

using namespace lectern;

struct Order {
    QString folder;
    QString only; // empty: every scene
    ui::Fonts fonts;
    int scale = 1; // of this process
    QString family;
    int wanted = 0;       // scale of every scene; 0: its own
    QStringList settings; // key=value, in every scene
};

Order orderOf(const QApplication &application) {
    QCommandLineParser parser;
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("Draw one picture."),
                                  QStringLiteral("name"));
    const QCommandLineOption font(QStringLiteral("font"),
                                  QStringLiteral("Use this family, not what is installed."),
                                  QStringLiteral("family"));
    const QCommandLineOption scale(QStringLiteral("scale"),
                                   QStringLiteral("Draw all with N device pixels to one of ours."),
                                   QStringLiteral("N"));
    const QCommandLineOption set(
        QStringLiteral("set"),
        QStringLiteral("A setting as README lists it, in all: look/high-contrast=true."),
        QStringLiteral("key=value"));
    parser.addOptions({only, font, scale, set});
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where pictures go."));
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1) parser.showHelp(2);
    Order order{parser.positionalArguments().constFirst(),
                parser.value(only),
                ui::Fonts::installed(),
                qRound(application.devicePixelRatio()),
                parser.value(font),
                parser.value(scale).toInt(),
                parser.values(set)};
    if (!order.family.isEmpty()) order.fonts = {order.family, order.family, {}};
    return order;
}

// The scale is settled before an application begins: a scene at another one is drawn by a process
// of its own.
int drawElsewhere(const Order &order, const tests::Scene &scene, int scale) {
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::number(scale));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    QStringList arguments{QStringLiteral("--only"), scene.name, order.folder};
    arguments << QStringLiteral("--scale") << QString::number(scale);
    for (const QString &setting : order.settings)
        arguments << QStringLiteral("--set") << setting;
    if (!order.family.isEmpty()) arguments << QStringLiteral("--font") << order.family;
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    return process.exitCode();
}

void draw(const Order &order, const tests::Scene &scene) {
    tests::Stage stage(scene.shade, order.fonts);
    for (const QString &setting : order.settings)
        stage.choose(setting.section(u'=', 0, 0), setting.section(u'=', 1));
    scene.play(stage, scene.size);
    stage.save(QDir(order.folder).filePath(scene.name + QStringLiteral(".png")));
}

} // namespace

// Renders the window offscreen into PNG files.
int main(int argc, char **argv) {
    // The window starts its own program to read PDFs: here that is this one.
    if (pdf::isWorker(argc, argv)) return pdf::runWorker();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    resources::installTranslations(application);
    const Order order = orderOf(application);
    QDir().mkpath(order.folder);
    int failures = 0;
    for (const tests::Scene &scene : tests::scenes()) {
        if (!order.only.isEmpty() && order.only != scene.name) continue;
        const int scale = order.wanted > 0 ? order.wanted : scene.scale;
        if (scale != order.scale)
            failures += drawElsewhere(order, scene, scale);
        else
            draw(order, scene);
    }
    return failures == 0 ? 0 : 1;
}
