// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sealing_device.h"

namespace lectern::ui {

SealingDevice::SealingDevice(base::FileOutput &target)
    : m_target(target) {
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 SealingDevice::readData(char * /*data*/, qint64 /*size*/) {
    return -1;
}

qint64 SealingDevice::writeData(const char *data, qint64 size) {
    const QByteArray bytes(data, size);
    m_sealing.add(bytes);
    if (m_status) m_status = m_target.write(bytes);
    return m_status ? size : -1;
}

} // namespace lectern::ui
