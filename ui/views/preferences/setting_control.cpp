// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/preferences/setting_control.h"

#include "resources/translations.h"
#include "ui/render/plain_text.h"
#include "ui/settings/look_settings.h"
#include "ui/settings/setting.h"
#include "ui/settings/settings.h"
#include "ui/views/list/segments.h"
#include "ui/views/parts/stepper.h"
#include "ui/views/parts/switch.h"
#include "ui/views/preferences/choice_pictures.h"
#include "ui/views/preferences/folder_field.h"
#include "ui/views/preferences/option_cards.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QLocale>
#include <QWheelEvent>

namespace lectern::ui {

namespace {

struct ControlWords {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

constexpr int comboWidth = 224;
constexpr QSize themePicture(218, 88);
constexpr QSize rowsPicture(336, 96);
constexpr qsizetype mostSegments = 3;
constexpr int usualTextPixels = 17;

template <typename Value>
bool isKey(const Setting &setting, SettingKey<Value> key) {
    return setting.key == QLatin1String(key.name);
}

// `show` is called now and whenever the setting is another.
template <typename Show>
void follow(Settings &settings, const QString &key, QObject *control, Show show) {
    show(settings.read(key));
    QObject::connect(&settings, &Settings::changed, control,
                     [&settings, key, show](const QString &changed) {
                         if (changed == key) show(settings.read(key));
                     });
}

// The wheel scrolls the page, whatever lies below it.
class WheelScrolls final : public QComboBox {
  public:
    using QComboBox::QComboBox;

  protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

using Offers = QList<std::pair<QVariant, QString>>; // value and name

QWidget *newCombo(const Setting &setting, const Offers &offers, Settings &settings,
                  QWidget *parent) {
    auto *combo = new WheelScrolls(parent);
    combo->setFixedWidth(comboWidth);
    combo->setObjectName(setting.key);
    combo->setAccessibleName(setting.name);
    for (const auto &[value, name] : offers)
        combo->addItem(displayText(name), value);
    follow(settings, setting.key, combo, [combo](const QVariant &value) {
        if (combo->findData(value) < 0) combo->addItem(displayText(value.toString()), value);
        combo->setCurrentIndex(combo->findData(value));
    });
    QObject::connect(
        combo, &QComboBox::activated, &settings,
        [&settings, combo, key = setting.key] { settings.write(key, combo->currentData()); });
    return combo;
}

Offers fontOffers() {
    Offers offers{{QString(), ControlWords::tr("As the interface")}};
    for (const QString &family : QFontDatabase::families())
        if (!QFontDatabase::isPrivateFamily(family)) offers.append({family, family});
    return offers;
}

Offers languageOffers() {
    Offers offers{{QString(), ControlWords::tr("As the system")}};
    for (const QString &language : resources::languages())
        offers.append({language, QLocale(language).nativeLanguageName()});
    return offers;
}

QWidget *newFolder(const Setting &setting, Settings &settings, QWidget *parent) {
    auto *field = new FolderField(setting.name, setting.key, parent);
    follow(settings, setting.key, field,
           [field](const QVariant &value) { field->setFolder(value.toString()); });
    QObject::connect(
        field, &FolderField::chosen, &settings,
        [&settings, key = setting.key](const QString &folder) { settings.write(key, folder); });
    return field;
}

QWidget *newSegments(const Setting &setting, const OneOf &kind, Settings &settings,
                     const ThemeSource &theme, QWidget *parent) {
    QStringList names;
    for (const OneOf::Choice &choice : kind.choices)
        names += choice.name;
    auto *segments = new Segments(setting.name, names, theme, parent);
    segments->setObjectName(setting.key);
    segments->setStanding();
    follow(settings, setting.key, segments,
           [segments](const QVariant &value) { segments->setCurrent(value.toInt()); });
    QObject::connect(segments, &Segments::changed, &settings,
                     [&settings, key = setting.key](int choice) { settings.write(key, choice); });
    return segments;
}

QList<OptionCards::Card> cardsOf(const Setting &setting, const OneOf &kind) {
    const bool isTheme = isKey(setting, setting::theme);
    QList<OptionCards::Card> cards;
    for (qsizetype i = 0; i < kind.choices.size(); ++i) {
        const auto paint = [isTheme, i](QPainter &painter, const QRectF &box, const Theme &theme) {
            if (isTheme)
                paintThemePicture(painter, box, static_cast<ThemeChoice>(i), theme);
            else
                paintRowsPicture(painter, box, static_cast<RowChoice>(i), theme);
        };
        cards.append({kind.choices.at(i).name, kind.choices.at(i).more, paint});
    }
    return cards;
}

QWidget *newCards(const Setting &setting, const OneOf &kind, Settings &settings,
                  const ThemeSource &theme, QWidget *parent) {
    const bool isTheme = isKey(setting, setting::theme);
    auto *cards = new OptionCards(setting.name, cardsOf(setting, kind),
                                  isTheme ? themePicture : rowsPicture, theme, parent);
    cards->setObjectName(setting.key);
    const auto showSystem = [cards, &theme] {
        cards->setMore(int(ThemeChoice::System), theme.systemShade() == Shade::Dark
                                                     ? ControlWords::tr("dark now")
                                                     : ControlWords::tr("light now"));
    };
    if (isTheme) {
        showSystem();
        QObject::connect(&theme, &ThemeSource::systemChanged, cards, showSystem);
    }
    follow(settings, setting.key, cards,
           [cards](const QVariant &value) { cards->setCurrent(value.toInt()); });
    QObject::connect(cards, &OptionCards::chosen, &settings,
                     [&settings, key = setting.key](int choice) { settings.write(key, choice); });
    return cards;
}

QWidget *newStepper(const Setting &setting, const Number &kind, Settings &settings,
                    const ThemeSource &theme, QWidget *parent) {
    const bool isSize = isKey(setting, setting::textSize);
    const auto words = [isSize](int value) {
        return isSize ? ControlWords::tr("%1 px").arg(qRound(value * usualTextPixels / 100.0))
                      : ControlWords::tr("%1 s").arg(value);
    };
    auto *stepper = new Stepper(setting.name, kind.steps, words, theme, parent);
    stepper->setObjectName(setting.key);
    follow(settings, setting.key, stepper,
           [stepper](const QVariant &value) { stepper->setValue(value.toInt()); });
    QObject::connect(stepper, &QSpinBox::valueChanged, &settings,
                     [&settings, key = setting.key](int value) { settings.write(key, value); });
    return stepper;
}

template <typename Button>
QWidget *boundTo(Settings &settings, const Setting &setting, Button *button) {
    button->setObjectName(setting.key);
    follow(settings, setting.key, button,
           [button](const QVariant &value) { button->setChecked(value.toBool()); });
    QObject::connect(button, &QAbstractButton::toggled, &settings,
                     [&settings, key = setting.key](bool on) { settings.write(key, on); });
    return button;
}

QWidget *newTextControl(const Setting &setting, Settings &settings, QWidget *parent) {
    if (isKey(setting, setting::readingFont))
        return newCombo(setting, fontOffers(), settings, parent);
    if (isKey(setting, setting::language))
        return newCombo(setting, languageOffers(), settings, parent);
    return newFolder(setting, settings, parent);
}

QWidget *newChoiceControl(const Setting &setting, const OneOf &kind, Settings &settings,
                          const ThemeSource &theme, QWidget *parent) {
    if (isWideControl(setting)) return newCards(setting, kind, settings, theme, parent);
    if (kind.choices.size() <= mostSegments)
        return newSegments(setting, kind, settings, theme, parent);
    Offers offers;
    for (qsizetype i = 0; i < kind.choices.size(); ++i)
        offers.append({int(i), kind.choices.at(i).name});
    return newCombo(setting, offers, settings, parent);
}

} // namespace

bool isWideControl(const Setting &setting) {
    return isKey(setting, setting::theme) || isKey(setting, setting::rows);
}

QWidget *newSettingControl(const Setting &setting, Settings &settings, const ThemeSource &theme,
                           QWidget *parent) {
    if (const auto *kind = std::get_if<OneOf>(&setting.kind))
        return newChoiceControl(setting, *kind, settings, theme, parent);
    if (const auto *kind = std::get_if<Number>(&setting.kind))
        return newStepper(setting, *kind, settings, theme, parent);
    if (std::holds_alternative<Flag>(setting.kind))
        return boundTo(settings, setting, new Switch(setting.name, theme, parent));
    return newTextControl(setting, settings, parent);
}

QWidget *newSettingBox(const Setting &setting, Settings &settings, QWidget *parent) {
    return boundTo(settings, setting, new QCheckBox(setting.name, parent));
}

} // namespace lectern::ui
