// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/manual_chapter_view.h"

#include "ui/commands/command_table.h"
#include "ui/commands/key_lines.h"
#include "ui/dialogs/key_row.h"
#include "ui/render/theme_source.h"
#include "ui/views/pages/manual_text.h"
#include "ui/views/pages/query_example.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/flow_layout.h"
#include "ui/views/parts/themed_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lectern::ui {

namespace {

constexpr int signWidth = 24;
constexpr int widestKeyRow = 520;
constexpr int exampleGap = 6;

ThemedLabel *newChapterHeading(Type type, const QString &words, const ThemeSource &theme,
                               QWidget *parent) {
    auto *heading = new ThemedLabel(type, Role::Ink, theme, parent);
    heading->setText(words);
    heading->setWordWrap(true);
    return heading;
}

} // namespace

// Lays one piece of the chapter out.
struct ManualChapterView::Adding {
    ManualChapterView &view;
    QString title;
    int number = 0;
    bool afterSentences = false;

    void operator()(const ManualSentences &piece) {
        const bool numbered = piece.sign == ManualSentences::Sign::Number;
        number = numbered ? number + 1 : 0;
        afterSentences = true;
        auto *row = new QWidget(&view);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->setSpacing(0);
        if (piece.sign != ManualSentences::Sign::None) {
            auto *sign = new ThemedLabel(Type::Note, Role::Muted, view.m_theme, row);
            sign->setText(numbered ? QStringLiteral("%L1").arg(number) : QStringLiteral("•"));
            sign->setFixedSize(signWidth, lineHeight(Type::Note));
            line->addWidget(sign, 0, Qt::AlignTop);
        }
        auto *text = new ManualText(proseOf(piece.marked, view.m_commands), view.m_theme, row);
        text->setAccessibleName(title);
        line->addWidget(text, 1);
        view.add(row, space::m, [text](const QString &sought) { return text->mark(sought); });
    }

    void operator()(const ManualHeading &piece) {
        afterSentences = false;
        view.add(newChapterHeading(Type::InterfaceStrong, piece.words, view.m_theme, &view),
                 space::xl, {});
    }

    void operator()(const ManualCommand &piece) const {
        QAction *action = view.m_commands.action(piece.id);
        if (!action) return;
        auto *row = new QWidget(&view);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        auto *button = new CommandButton(action, std::nullopt, CommandButton::Look::Outlined,
                                         view.m_theme, row);
        line->addWidget(button);
        line->addStretch();
        view.add(row, space::m, [action](const QString &sought) {
            return action->text().contains(sought, Qt::CaseInsensitive);
        });
    }

    void operator()(const ManualQuery &piece) {
        QueryExample *example = newExample(piece.query, piece.words);
        view.add(example, std::exchange(afterSentences, false) ? space::s : 0,
                 [example](const QString &sought) { return example->isMeantBy(sought); });
    }

    void operator()(const ManualQueries &piece) const {
        auto *row = new QWidget(&view);
        auto *chips = new FlowLayout(exampleGap);
        chips->setContentsMargins(0, 0, 0, space::xs);
        row->setLayout(chips);
        for (const QString &query : piece.queries)
            chips->addWidget(newExample(query, {}));
        view.add(row, space::xs, [queries = piece.queries](const QString &sought) {
            return std::any_of(queries.cbegin(), queries.cend(), [&](const QString &query) {
                return query.contains(sought, Qt::CaseInsensitive);
            });
        });
    }

    void operator()(const ManualKeys &) {
        const QList<KeyLine> lines = keyLines(view.m_commands.commands(), view.m_commands.keymap());
        for (const CommandGroup group : commandGroups()) {
            (*this)(ManualHeading{titleOf(group)});
            for (const KeyLine &line : lines) {
                if (line.group != group) continue;
                auto *row = new KeyRow(line, view.m_theme, &view);
                row->setMaximumWidth(widestKeyRow);
                view.add(row, 0, [row](const QString &sought) { return row->isMeantBy(sought); });
            }
        }
    }

    [[nodiscard]] QueryExample *newExample(const QString &query, const QString &words) const {
        auto *example = new QueryExample(query, words, view.m_theme, &view);
        connect(example, &QAbstractButton::clicked, &view,
                [&view = view, query] { Q_EMIT view.queryChosen(query); });
        return example;
    }
};

ManualChapterView::ManualChapterView(const ManualChapter &chapter, const CommandTable &commands,
                                     const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this)) {
    setAccessibleName(chapter.title);
    m_column->setContentsMargins(0, space::xl, 0, space::xl);
    m_column->setSpacing(0);
    m_column->addWidget(newChapterHeading(Type::Title, chapter.title, theme, this));
    Adding adding{*this, chapter.title};
    for (const ManualPiece &piece : chapter.pieces)
        std::visit(adding, piece);
}

// The gap above goes with the widget when it is hidden.
void ManualChapterView::add(QWidget *widget, int gap,
                            std::function<bool(const QString &)> isMeantBy) {
    auto *line = new QWidget(this);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, gap, 0, 0);
    column->setSpacing(0);
    column->addWidget(widget);
    m_column->addWidget(line);
    m_lines.append({line, std::move(isMeantBy)});
}

bool ManualChapterView::narrow(const QString &sought) {
    bool any = false;
    bool below = false; // of the heading that comes next, upwards
    for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line) {
        const bool heading = !line->isMeantBy;
        const bool shown = heading ? below : line->isMeantBy(sought);
        line->widget->setVisible(shown || sought.isEmpty());
        any = any || shown;
        below = heading ? false : below || shown;
    }
    return any || sought.isEmpty();
}

} // namespace lectern::ui
