// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/setting_keys.h"

#include <QObject>
#include <QVariant>

class QSettings;

namespace lectern::ui {

// The reader's settings over one INI file. What is read is always a value that its row of the table
// allows, whatever stands in the file; what is changed is written at once and told by changed().
// A setting that is as it comes is not in the file. It lives on the thread of the window.
class Settings final : public QObject {
    Q_OBJECT

  public:
    // `file` outlives it. A file that can not be read wholly is kept as a copy beside it, for the
    // first change would drop what was not understood.
    explicit Settings(QSettings &file, QObject *parent = nullptr);

    template <typename Value>
    [[nodiscard]] Value value(SettingKey<Value> key) const {
        const QVariant read = this->read(QLatin1String(key.name));
        if constexpr (std::is_enum_v<Value>)
            return static_cast<Value>(read.toInt());
        else
            return read.value<Value>();
    }
    template <typename Value>
    void set(SettingKey<Value> key, const Value &value) {
        if constexpr (std::is_enum_v<Value>)
            write(QLatin1String(key.name), static_cast<int>(value));
        else
            write(QLatin1String(key.name), value);
    }

    // The same by name: the number of a choice, bool, int or QString. What the row does not allow
    // is read as what is usual and not written. `key` is one of the table.
    [[nodiscard]] QVariant read(const QString &key) const;
    void write(const QString &key, const QVariant &value);
    // All are as they come, but what the window remembers by itself: keys, folders, its size.
    void reset();
    [[nodiscard]] bool isChanged() const; // one or more

    // The file, for what the window remembers by itself.
    [[nodiscard]] QSettings &memory() const { return m_file; }
    [[nodiscard]] QString path() const;

  Q_SIGNALS:
    void changed(const QString &key);
    // The file can not be written: what was changed holds until the window is closed.
    void notSaved();

  private:
    QSettings &m_file;
};

} // namespace lectern::ui
