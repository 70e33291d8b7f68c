// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sealing_device.h"

namespace lectern::ui {

SealingDevice::SealingDevice(QIODevice &target)
    : m_target(target) {
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 SealingDevice::readData(char * /*data*/, qint64 /*size*/) {
    return -1;
}

qint64 SealingDevice::writeData(const char *data, qint64 size) {
    m_sealing.add(QByteArray(data, size));
    return m_target.write(data, size);
}

} // namespace lectern::ui
