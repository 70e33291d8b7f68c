// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/injected_file_system.h"

#include <QFile>

#include <dlfcn.h>
#include <mutex>
#include <string>
#include <sys/statfs.h>

namespace {

std::mutex injectionMutex;
std::string injectedFolder;
quint32 injectedMagic = 0;

void inject(const std::string &folder, quint32 magic) {
    const std::scoped_lock lock(injectionMutex);
    injectedFolder = folder;
    injectedMagic = magic;
}

} // namespace

extern "C" int statfs(const char *path, struct statfs *answer) noexcept {
    using Statfs = int (*)(const char *, struct statfs *);
    static const auto real = reinterpret_cast<Statfs>(::dlsym(RTLD_NEXT, "statfs"));
    const int result = real(path, answer);
    const std::scoped_lock lock(injectionMutex);
    if (injectedMagic != 0 && std::string_view(path).starts_with(injectedFolder))
        answer->f_type = static_cast<decltype(answer->f_type)>(injectedMagic);
    return result;
}

namespace lectern::tests {

InjectedFileSystem::InjectedFileSystem(const QString &folder, quint32 magic) {
    inject(QFile::encodeName(folder).toStdString(), magic);
}

InjectedFileSystem::~InjectedFileSystem() {
    inject({}, 0);
}

} // namespace lectern::tests
