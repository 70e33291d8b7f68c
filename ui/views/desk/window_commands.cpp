// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/desk/window_commands.h"

#include "ui/commands/command_ids.h"
#include "ui/commands/command_words.h"
#include "ui/commands/diagnostics.h"
#include "ui/render/plain_text.h"
#include "ui/settings/settings.h"
#include "ui/views/desk/main_window.h"

namespace lectern::ui {

namespace {

QList<Command> themeCommands(Settings &settings) {
    const auto command = [&](const QString &id, const QString &text, ThemeChoice choice) {
        return Command{.id = id, .text = text, .run = [&settings, choice] {
                           settings.set(setting::theme, choice);
                       }};
    };
    return {
        command(command::themeSystem, CommandWords::tr("Theme of the system"), ThemeChoice::System),
        command(command::themeLight, CommandWords::tr("Light theme"), ThemeChoice::Light),
        command(command::themeDark, CommandWords::tr("Dark theme"), ThemeChoice::Dark),
    };
}

void showAbout(MainWindow &window) {
    showPlainMessage(
        &window, MessageTone::Information,
        CommandWords::tr("Lectern %1, a reader for the daily papers. Free software under the GNU "
                         "General Public License, version 3 or later. Icons by Lucide, under the "
                         "ISC licence.")
            .arg(QStringLiteral(LECTERN_VERSION)));
}

} // namespace

QList<Command> windowCommands(MainWindow &window, Settings &settings) {
    return themeCommands(settings) + QList<Command>{
                                         {.id = command::palette,
                                          .text = CommandWords::tr("Any command…"),
                                          .keys = keysFrom("Ctrl+K"),
                                          .icon = Icon::Search,
                                          .run = [&window] { window.showPalette(); }},
                                         {.id = command::keySheet,
                                          .text = CommandWords::tr("Keys"),
                                          .keys = keysFrom("?"),
                                          .icon = Icon::Keyboard,
                                          .run = [&window] { window.showKeys(); }},
                                         {.id = command::changeKeys,
                                          .text = CommandWords::tr("Change keys…"),
                                          .icon = Icon::Keyboard,
                                          .run = [&window] { window.changeKeys(); }},
                                         {.id = command::diagnostics,
                                          .text = CommandWords::tr("Copy diagnostics"),
                                          .icon = Icon::Copy,
                                          .run = [&window] { window.copyDiagnostics(); }},
                                         {.id = command::about,
                                          .text = CommandWords::tr("About Lectern"),
                                          .icon = Icon::Info,
                                          .run = [&window] { showAbout(window); }},
                                         {.id = command::quit,
                                          .text = CommandWords::tr("Quit"),
                                          .keys = keysFrom("Ctrl+Q"),
                                          .icon = Icon::X,
                                          .run = [&window] { window.close(); }},
                                     };
}

} // namespace lectern::ui
