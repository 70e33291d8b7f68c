// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pickers/tag_picker.h"

#include "core/base/fold.h"
#include "ui/views/pickers/tag_choice_delegate.h"

#include <QKeyEvent>
#include <QListView>

namespace lectern::ui {

TagPicker::TagPicker(const ThemeSource &theme, QWidget *parent)
    : ChoicePicker(Icon::Tag, tr("Tags"), theme, parent) {
    addKeys(QStringLiteral("Alt+1"), tr("to"));
    addKeys(QStringLiteral("9"), tr("pin"));
    auto *delegate = qobject_cast<TagChoiceDelegate *>(list().itemDelegate());
    connect(delegate, &TagChoiceDelegate::colourChosen, this, &TagPicker::chooseColour);
}

void TagPicker::pick(const TagQuestion &question, const QString &words, const QPoint &at) {
    const bool adding = question.purpose == TagQuestion::For::Adding;
    m_colour.reset();
    open(question,
         {words, adding ? tr("Add a tag") : tr("Remove a tag"),
          adding                ? tr("Type a name to make the first tag.")
          : question.papers > 1 ? tr("These papers have no tag.")
                                : tr("This paper has no tag.")},
         at);
}

// Of a tag to be made: what was chosen, that of the tag above it, the next of the palette.
int TagPicker::colour() const {
    if (m_colour) return *m_colour;
    const QString above = base::foldName(typed().section(QLatin1Char('/'), 0, -2));
    for (const model::Tag &tag : question().all)
        if (!above.isEmpty() && base::foldName(tag.name) == above) return tag.colour;
    return static_cast<int>(question().all.size()) % model::tagColours;
}

void TagPicker::chooseColour(int colour) {
    m_colour = (colour + model::tagColours) % model::tagColours;
    renew();
}

void TagPicker::take(const TagChoice &choice) {
    const bool carried =
        choice.carried == Qt::Checked || question().purpose == TagQuestion::For::Removing;
    if (carried) return Q_EMIT removeChosen(choice.tag.name);
    const bool coloured = choice.kind == TagChoice::Kind::Create;
    Q_EMIT addChosen(choice.tag.name, coloured ? m_colour : std::nullopt);
}

bool TagPicker::takeKey(const QKeyEvent &event) {
    if (ChoicePicker::takeKey(event)) return true;
    if (!event.modifiers().testFlag(Qt::AltModifier)) return false;
    if (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right) {
        chooseColour(colour() + (event.key() == Qt::Key_Right ? 1 : -1));
        return true;
    }
    const int digit = event.key() - Qt::Key_0;
    return digit >= 1 && digit <= 9 && pinChoice(digit);
}

// The same digit once more takes it away. Nothing happens to a tag that is not made yet.
bool TagPicker::pinChoice(int digit) {
    const TagChoice *choice = chosen();
    if (!choice || choice->kind != TagChoice::Kind::Tag) return true;
    const QString name = choice->tag.name;
    const int pinned = choice->tag.digit == digit ? 0 : digit;
    for (auto *tags : {&question().all, &question().carried})
        for (model::Tag &tag : *tags) {
            if (tag.digit == pinned) tag.digit.reset();
            if (tag.name == name) tag.digit = pinned > 0 ? std::optional(pinned) : std::nullopt;
        }
    renew();
    Q_EMIT pinAsked(name, pinned);
    return true;
}

} // namespace lectern::ui
